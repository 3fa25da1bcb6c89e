package vm

// Sorting, as list.sort and sorted do it: stable, adaptive, and asking the same comparisons in the same order as CPython as long as a
// list has fewer than 64 items, so that a listing whose __lt__ prints sees the same.
//
// Natural runs are found (descending ones reversed, short ones completed by binary insertion) and merged by the powersort rule, which
// keeps the stack of pending runs balanced.

import "math/bits"

// sorter sorts keys, and vals along with them if there are any.
type sorter struct {
	t          *Thread
	keys, vals []Value
	tmpK, tmpV []Value
	less       func(t *Thread, a, b Value) (bool, *Exc)
	pending    []sortRun
}

type sortRun struct{ start, n, power int }

// sort sorts the list in place. While it runs the list is empty; whoever changes it meanwhile gets a ValueError.
func (l *List) sort(t *Thread, key Value, reverse bool) *Exc {
	items := l.Items
	l.Items = nil
	exc := sortValues(t, items, key, reverse)
	changed := l.Items != nil
	l.Items = items
	if exc == nil && changed {
		exc = t.ValueErrorf("list modified during sort")
	}
	return exc
}

// sortValues sorts items by key (None or unbound: themselves).
func sortValues(t *Thread, items []Value, key Value, reverse bool) *Exc {
	if exc := t.Alloc(len(items) * valueBytes); exc != nil {
		return exc
	}
	s := &sorter{t: t, keys: items}
	if key.O != nil && !key.IsNone() {
		s.vals = items
		s.keys = make([]Value, len(items))
		for i, x := range items {
			k, exc := t.Call(key, x)
			if exc != nil {
				return exc
			}
			s.keys[i] = k
		}
	}
	s.less = lessFor(s.keys)
	// Reversing before and after keeps equal items in their order.
	if reverse {
		s.reverse(0, len(items))
	}
	exc := s.run()
	if reverse {
		s.reverse(0, len(items))
	}
	if exc != nil && s.vals != nil {
		for _, k := range s.keys {
			t.discard(k)
		}
	}
	return exc
}

// lessFor picks a comparison that needs no dispatch when all keys are of one simple type.
func lessFor(keys []Value) func(t *Thread, a, b Value) (bool, *Exc) {
	if len(keys) == 0 {
		return nil
	}
	same := func(is func(v Value) bool) bool {
		for _, k := range keys {
			if !is(k) {
				return false
			}
		}
		return true
	}
	switch keys[0].O.(type) {
	case intTag:
		if same(Value.IsInt) {
			return func(_ *Thread, a, b Value) (bool, *Exc) { return a.N < b.N, nil }
		}
	case floatTag:
		if same(Value.IsFloat) {
			return func(_ *Thread, a, b Value) (bool, *Exc) { return a.F() < b.F(), nil }
		}
	case *Str:
		if same(func(v Value) bool { _, ok := v.O.(*Str); return ok }) {
			// UTF-8 sorts as the code points do.
			return func(_ *Thread, a, b Value) (bool, *Exc) { return a.O.(*Str).S < b.O.(*Str).S, nil }
		}
	}
	return (*Thread).Less
}

func (s *sorter) reverse(from, to int) {
	reverseValues(s.keys[from:to])
	if s.vals != nil {
		reverseValues(s.vals[from:to])
	}
}

func (s *sorter) run() *Exc {
	n := len(s.keys)
	if n < 2 {
		return nil
	}
	minRun := minRunLength(n)
	for at := 0; at < n; {
		length, exc := s.naturalRun(at, n)
		if exc != nil {
			return exc
		}
		if length < minRun {
			forced := min(minRun, n-at)
			if exc := s.insertion(at, at+length, at+forced); exc != nil {
				return exc
			}
			length = forced
		}
		s.t.Charge(length)
		if exc := s.push(at, length); exc != nil {
			return exc
		}
		at += length
	}
	for len(s.pending) > 1 {
		if exc := s.mergeTop(); exc != nil {
			return exc
		}
	}
	return nil
}

// minRunLength cuts n into pieces of 32 to 64 whose number is close to, but not above, a power of two.
func minRunLength(n int) int {
	odd := 0
	for n >= 64 {
		odd |= n & 1
		n >>= 1
	}
	return n + odd
}

// naturalRun finds the longest run that starts at lo, makes it ascending, and returns its length. A descending run may contain
// equal items: every group of them is reversed twice and so keeps its order.
func (s *sorter) naturalRun(lo, hi int) (int, *Exc) {
	var exc *Exc
	smaller := func(i int) bool { // item i is below the one before it
		var lt bool
		if exc == nil {
			lt, exc = s.less(s.t, s.keys[i], s.keys[i-1])
		}
		return lt && exc == nil
	}
	i := lo + 1
	for i < hi && !smaller(i) && exc == nil {
		i++
	}
	if i == hi || exc != nil {
		return i - lo, exc
	}
	// Item i is smaller. If the items so far were all equal, they can begin a descending run.
	if i > lo+1 {
		rising, exc := s.less(s.t, s.keys[lo], s.keys[i-1])
		if exc != nil || rising {
			return i - lo, exc
		}
		s.reverse(lo, i)
	}
	i++
	equal := 0
	turn := func() {
		if equal > 0 {
			s.reverse(i-equal-1, i)
			equal = 0
		}
	}
	for ; i < hi; i++ {
		if smaller(i) {
			turn()
			continue
		}
		if exc != nil {
			return 0, exc
		}
		larger, exc := s.less(s.t, s.keys[i-1], s.keys[i])
		if exc != nil {
			return 0, exc
		}
		if larger {
			break
		}
		equal++
	}
	if exc != nil {
		return 0, exc
	}
	turn()
	s.reverse(lo, i)
	for i < hi && !smaller(i) && exc == nil {
		i++
	}
	return i - lo, exc
}

// insertion sorts lo…hi, of which lo…sorted already is, by binary insertion.
func (s *sorter) insertion(lo, sorted, hi int) *Exc {
	for ; sorted < hi; sorted++ {
		pivot := s.keys[sorted]
		l, r := lo, sorted
		for l < r {
			m := (l + r) / 2
			lt, exc := s.less(s.t, pivot, s.keys[m])
			if exc != nil {
				return exc
			}
			if lt {
				r = m
			} else {
				l = m + 1
			}
		}
		copy(s.keys[l+1:sorted+1], s.keys[l:sorted])
		s.keys[l] = pivot
		if s.vals != nil {
			v := s.vals[sorted]
			copy(s.vals[l+1:sorted+1], s.vals[l:sorted])
			s.vals[l] = v
		}
	}
	return nil
}

// push adds a run, after merging those whose boundary lies deeper in the ideal merge tree than the new one.
func (s *sorter) push(start, n int) *Exc {
	if last := len(s.pending) - 1; last >= 0 {
		p := boundaryPower(s.pending[last].start, s.pending[last].n, n, len(s.keys))
		for len(s.pending) > 1 && s.pending[len(s.pending)-2].power > p {
			if exc := s.mergeTop(); exc != nil {
				return exc
			}
		}
		s.pending[len(s.pending)-1].power = p
	}
	s.pending = append(s.pending, sortRun{start: start, n: n})
	return nil
}

// boundaryPower is the depth at which two adjacent runs' midpoints, as fractions of the whole, first differ in binary.
func boundaryPower(start, n1, n2, total int) int {
	a := uint64(2*start + n1)
	b := a + uint64(n1+n2)
	size := uint64(2 * total)
	qa, _ := bits.Div64(a>>1, a<<63, size)
	qb, _ := bits.Div64(b>>1, b<<63, size)
	return bits.LeadingZeros64(qa ^ qb)
}

// mergeTop merges the two youngest runs.
func (s *sorter) mergeTop() *Exc {
	top := len(s.pending) - 1
	a, b := s.pending[top-1], s.pending[top]
	s.pending = s.pending[:top]
	s.pending[top-1].n = a.n + b.n
	s.t.Charge(a.n + b.n)
	return s.merge(a.start, b.start, b.start+b.n)
}

// merge merges the sorted stretches lo…mid and mid…hi. Should a comparison fail, every item is still there once.
func (s *sorter) merge(lo, mid, hi int) *Exc {
	s.tmpK = append(s.tmpK[:0], s.keys[lo:mid]...)
	if s.vals != nil {
		s.tmpV = append(s.tmpV[:0], s.vals[lo:mid]...)
	}
	left, right, out := 0, mid, lo
	var exc *Exc
	for left < len(s.tmpK) && right < hi {
		var lt bool
		if lt, exc = s.less(s.t, s.keys[right], s.tmpK[left]); exc != nil {
			break
		}
		if lt {
			s.keys[out] = s.keys[right]
			if s.vals != nil {
				s.vals[out] = s.vals[right]
			}
			right++
		} else {
			s.keys[out] = s.tmpK[left]
			if s.vals != nil {
				s.vals[out] = s.tmpV[left]
			}
			left++
		}
		out++
	}
	copy(s.keys[out:], s.tmpK[left:])
	if s.vals != nil {
		copy(s.vals[out:], s.tmpV[left:])
	}
	return exc
}
