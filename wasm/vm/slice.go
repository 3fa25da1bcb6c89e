package vm

// Slice objects and what all sequences share: turning subscripts into positions.

import (
	"math"
	"math/big"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// seqIndex turns a subscript that is no slice into a position in a sequence of n items; kind ("list") words the errors.
func seqIndex(t *Thread, key Value, n int, kind string) (int, *Exc) {
	i, exc := seqPosition(t, key, kind)
	if exc != nil {
		return 0, exc
	}
	if i < 0 {
		i += int64(n)
	}
	if i < 0 || i >= int64(n) {
		return 0, t.IndexErrorf("%s index out of range", kind)
	}
	return int(i), nil
}

// seqPosition returns the number of a subscript.
func seqPosition(t *Thread, key Value, kind string) (int64, *Exc) {
	if key.IsInt() {
		return key.N, nil
	}
	if t.TypeOf(key).Slots.Index == nil {
		return 0, t.TypeErrorf("%s indices must be integers or slices, not %T", kind, key)
	}
	return t.Position(key)
}

// Size is Index for how much there is of something, which is told in words of its own beyond 64 bits.
func (t *Thread) Size(v Value) (int64, *Exc) {
	n, exc := t.Index(v)
	if exc != nil && exc.Is(t, t.In.E.OverflowError) {
		exc = t.OverflowErrorf("cannot fit '%T' into an index-sized integer", v)
	}
	return n, exc
}

// Position is Index for the place of an item, which is an IndexError beyond 64 bits.
func (t *Thread) Position(v Value) (int64, *Exc) {
	i, exc := t.Index(v)
	if exc != nil && exc.Is(t, t.In.E.OverflowError) {
		exc = t.IndexErrorf("cannot fit '%T' into an index-sized integer", v)
	}
	return i, exc
}

// clippedIndex reads a slice bound: ints beyond 64 bits become the nearest number there is.
func clippedIndex(t *Thread, v Value, wanted string) (int64, *Exc) {
	if v.IsInt() {
		return v.N, nil
	}
	if t.TypeOf(v).Slots.Index == nil {
		return 0, t.TypeErrorf("%s", wanted)
	}
	b, exc := t.BigIndex(v)
	if exc != nil {
		return 0, exc
	}
	switch {
	case b.IsInt64():
		return b.Int64(), nil
	case b.Sign() < 0:
		return math.MinInt64, nil
	}
	return math.MaxInt64, nil
}

// GivenBound reads a bound as methods named index take it; an int beyond 64 bits becomes the nearest there is.
func (t *Thread) GivenBound(v Value) (int64, *Exc) {
	return clippedIndex(t, v, "slice indices must be integers or have an __index__ method")
}

// bounds is a slice applied to a sequence: count items from start on, step apart. stop is where CPython says it ends.
type bounds struct{ start, stop, step, count int }

// sliceParts are the numbers of a slice; start and stop count where hasStart and hasStop say that they were given.
type sliceParts struct {
	start, stop, step int64
	hasStart, hasStop bool
}

const sliceIndices = "slice indices must be integers or None or have an __index__ method"

// parts asks the parts of s for their numbers, as a sequence that is changed does before it looks at what it is given.
func (s *Slice) parts(t *Thread) (p sliceParts, exc *Exc) {
	p.step = 1
	if !s.Step.IsNone() {
		if p.step, exc = clippedIndex(t, s.Step, sliceIndices); exc != nil {
			return p, exc
		}
		if p.step == 0 {
			return p, t.ValueErrorf("slice step cannot be zero")
		}
		p.step = max(p.step, -math.MaxInt64)
	}
	if p.hasStart = !s.Start.IsNone(); p.hasStart {
		if p.start, exc = clippedIndex(t, s.Start, sliceIndices); exc != nil {
			return p, exc
		}
	}
	if p.hasStop = !s.Stop.IsNone(); p.hasStop {
		p.stop, exc = clippedIndex(t, s.Stop, sliceIndices)
	}
	return p, exc
}

// apply works out which items of a sequence of n the slice names.
func (s *Slice) apply(t *Thread, n int) (bounds, *Exc) {
	p, exc := s.parts(t)
	if exc != nil {
		return bounds{}, exc
	}
	return p.apply(n), nil
}

// apply works out which items of a sequence of n the parts name.
func (p sliceParts) apply(n int) bounds {
	lower, upper := int64(0), int64(n)
	start, stop := lower, upper
	if p.step < 0 {
		lower, upper = -1, int64(n)-1
		start, stop = upper, lower
	}
	within := func(i int64) int64 {
		if i < 0 {
			i = max(i+int64(n), lower)
		}
		return min(i, upper)
	}
	if p.hasStart {
		start = within(p.start)
	}
	if p.hasStop {
		stop = within(p.stop)
	}
	count := int64(0)
	switch {
	case p.step > 0 && start < stop:
		count = (stop-start-1)/p.step + 1
	case p.step < 0 && stop < start:
		count = (start-stop-1)/-p.step + 1
	}
	return bounds{int(start), int(stop), int(p.step), int(count)}
}

// indices is the method of that name, whose numbers may be of any size.
func (s *Slice) indices(t *Thread, n *big.Int) (Value, *Exc) {
	part := func(v Value, def *big.Int) (*big.Int, *Exc) {
		if v.IsNone() {
			return def, nil
		}
		if t.TypeOf(v).Slots.Index == nil {
			return nil, t.TypeErrorf("%s", sliceIndices)
		}
		return t.BigIndex(v)
	}
	step, exc := part(s.Step, big.NewInt(1))
	if exc != nil {
		return Value{}, exc
	}
	if step.Sign() == 0 {
		return Value{}, t.ValueErrorf("slice step cannot be zero")
	}
	lower, upper := new(big.Int), n
	first, last := lower, upper
	if step.Sign() < 0 {
		lower, upper = big.NewInt(-1), new(big.Int).Sub(n, big.NewInt(1))
		first, last = upper, lower
	}
	bound := func(v Value, def *big.Int) (Value, *Exc) {
		i, exc := part(v, def)
		if exc != nil {
			return Value{}, exc
		}
		if !v.IsNone() && i.Sign() < 0 {
			if i = new(big.Int).Add(i, n); i.Cmp(lower) < 0 {
				i = lower
			}
		}
		if i.Cmp(upper) > 0 {
			i = upper
		}
		return NewBig(i), nil
	}
	start, exc := bound(s.Start, first)
	if exc != nil {
		return Value{}, exc
	}
	stop, exc := bound(s.Stop, last)
	return NewTuple(start, stop, NewBig(step)), exc
}

// plainBounds are those of a slice of a sequence of n items, from and to being small ints, None or left out; else ok is false.
func plainBounds(from, to *Value, n int) (b bounds, ok bool) {
	start, stop := int64(0), int64(n)
	switch {
	case from.IsInt():
		start = from.N
	case from.O != nil && !from.IsNone():
		return b, false
	}
	switch {
	case to.IsInt():
		stop = to.N
	case to.O != nil && !to.IsNone():
		return b, false
	}
	if start < 0 {
		start += int64(n)
	}
	if stop < 0 {
		stop += int64(n)
	}
	start, stop = min(max(start, 0), int64(n)), min(max(stop, 0), int64(n))
	return bounds{int(start), int(stop), 1, int(max(stop-start, 0))}, true
}

// take copies the items that b names.
func (b bounds) take(t *Thread, items []Value) ([]Value, *Exc) {
	t.Charge(b.count)
	if exc := t.Alloc(b.count * valueBytes); exc != nil {
		return nil, exc
	}
	if b.step == 1 {
		return append(make([]Value, 0, b.count), items[b.start:b.start+b.count]...), nil
	}
	res := make([]Value, b.count)
	for i, at := 0, b.start; i < b.count; i, at = i+1, at+b.step {
		res[i] = items[at]
	}
	return res, nil
}

// valueBytes is the size of a Value, for the memory budget.
const valueBytes = 24

// repeatCount reads the other operand of sequence * n. ok is false when n's type wants to multiply by itself (__rmul__).
func repeatCount(t *Thread, n Value) (count int, ok bool, exc *Exc) {
	if n.IsInt() {
		return int(max(n.N, 0)), true, nil
	}
	if c := t.TypeOf(n); c.User && t.hasOwnOperators(n) && c.Lookup(t.In.binaryNames[syntax.Mult].reflected).O != nil {
		return 0, false, nil
	}
	if t.TypeOf(n).Slots.Index == nil && t.hasOwnOperators(n) {
		return 0, false, nil
	}
	times, exc := t.sequenceCount(n)
	return int(times.N), true, exc
}

// repeatItems returns n copies of items, one after the other.
func repeatItems(t *Thread, items []Value, n int) ([]Value, *Exc) {
	if n == 0 || len(items) == 0 {
		return nil, nil
	}
	if len(items) > math.MaxInt/valueBytes/n {
		return nil, t.MemoryError()
	}
	size := len(items) * n
	if exc := t.Alloc(size * valueBytes); exc != nil {
		return nil, exc
	}
	t.Charge(size / 8)
	res := make([]Value, size)
	for done := copy(res, items); done < size; {
		done += copy(res[done:], res[:done])
	}
	return res, nil
}

// concatenate returns the items of a and then those of b.
func concatenate(t *Thread, a, b []Value) ([]Value, *Exc) {
	n := len(a) + len(b)
	if exc := t.Alloc(n * valueBytes); exc != nil {
		return nil, exc
	}
	t.Charge(n / 8)
	res := make([]Value, n)
	copy(res[copy(res, a):], b)
	return res, nil
}

func (in *Interp) initSlice() {
	in.T.Slice = in.NewType("slice", nil, LayoutNative, Slots{
		New: func(t *Thread, cls *Type, a Args) (Value, *Exc) {
			if len(a.Names) > 0 {
				return Value{}, t.TypeErrorf("slice() takes no keyword arguments")
			}
			switch len(a.V) {
			case 0:
				return Value{}, t.TypeErrorf("slice expected at least 1 argument, got 0")
			case 1:
				return Obj(&Slice{None, a.V[0], None}), nil
			case 2:
				return Obj(&Slice{a.V[0], a.V[1], None}), nil
			case 3:
				return Obj(&Slice{a.V[0], a.V[1], a.V[2]}), nil
			}
			return Value{}, t.TypeErrorf("slice expected at most 3 arguments, got %d", len(a.V))
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			s := v.O.(*Slice)
			text := "slice("
			for i, part := range [...]Value{s.Start, s.Stop, s.Step} {
				r, exc := t.Repr(part)
				if exc != nil {
					return Value{}, exc
				}
				if i > 0 {
					text += ", "
				}
				text += r
			}
			return NewStr(text + ")"), nil
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			s := v.O.(*Slice)
			return hashItems(t, []Value{s.Start, s.Stop, s.Step}, false)
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, ok1 := a.O.(*Slice)
			y, ok2 := b.O.(*Slice)
			if !ok1 || !ok2 {
				return NotImplemented, nil
			}
			return compareItems(t, op, &[]Value{x.Start, x.Stop, x.Step}, &[]Value{y.Start, y.Stop, y.Step})
		},
	}, func() []Method {
		part := func(name string, get func(s *Slice) Value) Method {
			return Method{Name: name, Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return get(a[0].O.(*Slice)), nil }}
		}
		return []Method{
			part("start", func(s *Slice) Value { return s.Start }),
			part("stop", func(s *Slice) Value { return s.Stop }),
			part("step", func(s *Slice) Value { return s.Step }),
			{Name: "indices", Sig: "length, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				n, exc := t.BigIndex(a[1])
				if exc != nil {
					return Value{}, exc
				}
				if n.Sign() < 0 {
					return Value{}, t.ValueErrorf("length should not be negative")
				}
				return a[0].O.(*Slice).indices(t, n)
			}},
		}
	})
	in.T.Slice.Final = true
}
