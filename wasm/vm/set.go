package vm

// Set: set and frozenset on the table of settable.go, which says what their order is.

// Set is a set, or with Frozen a frozenset.
type Set struct {
	Head
	setTable
	Frozen bool
}

// Class returns set, frozenset or the subclass.
func (s *Set) Class(in *Interp) *Type {
	switch {
	case s.Cls != nil:
		return s.Cls
	case s.Frozen:
		return in.T.FrozenSet
	}
	return in.T.Set
}

// NewSet returns an empty set.
func NewSet() *Set { return &Set{} }

// Len returns the number of items.
func (s *Set) Len() int { return s.used }

// Add adds k.
func (s *Set) Add(t *Thread, k Value) *Exc {
	h, exc := hashKey(t, k)
	if exc != nil {
		return exc
	}
	return s.put(t, k, h)
}

// Has reports whether k is in the set. An unhashable set is looked for as the frozenset of its items.
func (s *Set) Has(t *Thread, k Value) (bool, *Exc) {
	h, exc := hashItem(t, k)
	if exc != nil {
		return false, exc
	}
	i, exc := s.find(t, k, h)
	return i >= 0, exc
}

// Discard removes k and reports whether it was there.
func (s *Set) Discard(t *Thread, k Value) (bool, *Exc) {
	h, exc := hashItem(t, k)
	if exc != nil {
		return false, exc
	}
	i, exc := s.find(t, k, h)
	if exc != nil || i < 0 {
		return false, exc
	}
	s.removeAt(i)
	return true, nil
}

// Next returns the item at or after position *pos and moves *pos on; start at 0. ok is false at the end.
func (s *Set) Next(pos *int) (k Value, ok bool) {
	e := s.next(pos)
	if e == nil {
		return Value{}, false
	}
	return e.key, true
}

func hashItem(t *Thread, k Value) (int64, *Exc) {
	h, exc := hashKey(t, k)
	if s, ok := k.O.(*Set); exc != nil && ok && exc.Is(t, t.In.E.TypeError) {
		return s.itemsHash(), nil
	}
	return h, exc
}

// itemsHash combines the hashes of the items, whatever their order, into CPython's hash of a frozenset.
func (s *Set) itemsHash() int64 {
	var h uint64
	for i := range s.entries {
		if e := &s.entries[i]; e.key.O != nil {
			x := uint64(e.hash)
			h ^= (x ^ 89869747 ^ x<<16) * 3644798167
		}
	}
	h ^= uint64(s.used+1) * 1927868237
	h ^= h>>11 ^ h>>25
	h = h*69069 + 907133923
	if h == 1<<64-1 {
		return 590923713
	}
	return int64(h)
}

// like returns an empty plain set that is frozen if s is.
func (s *Set) like() *Set { return &Set{Frozen: s.Frozen} }

// copySet returns a plain set of the same items, frozen if s is.
func (s *Set) copySet(t *Thread) (*Set, *Exc) {
	t.Charge(s.used)
	if exc := t.Alloc(s.used * entryBytes); exc != nil {
		return nil, exc
	}
	res := s.like()
	return res, res.merge(t, &s.setTable)
}

// eachHashed calls f for every item of v with its hash, which sets and dicts know already.
func eachHashed(t *Thread, v Value, f func(k Value, h int64) *Exc) *Exc {
	switch o := v.O.(type) {
	case *Set:
		if o.Cls == nil {
			return o.eachItem(t, f)
		}
	case *Dict:
		if o.Cls == nil {
			return eachEntry(t, &o.used, o.next, "dictionary changed size during iteration", f)
		}
	}
	return t.Each(v, func(k Value) *Exc {
		h, exc := hashKey(t, k)
		if exc != nil {
			return exc
		}
		t.Charge(1)
		return f(k, h)
	})
}

// eachItem is eachHashed for the items of a set, of a subclass too.
func (s *Set) eachItem(t *Thread, f func(k Value, h int64) *Exc) *Exc {
	return eachEntry(t, &s.used, s.next, "Set changed size during iteration", f)
}

// eachEntry calls f for the entries of a table of so many used ones.
func eachEntry(t *Thread, used *int, next func(pos *int) *tableEntry, changed string, f func(k Value, h int64) *Exc) *Exc {
	size := *used
	t.Charge(size)
	for pos := 0; ; {
		e := next(&pos)
		if e == nil {
			return nil
		}
		if exc := f(e.key, e.hash); exc != nil {
			if exc == errStopEach {
				return nil
			}
			return exc
		}
		if *used != size {
			return t.Errorf(t.In.E.RuntimeError, "%s", changed)
		}
	}
}

// update adds every item of v.
func (s *Set) update(t *Thread, v Value) *Exc {
	switch o := v.O.(type) {
	case *Set:
		t.Charge(o.used)
		if exc := t.Alloc(o.used * entryBytes); exc != nil {
			return exc
		}
		return s.merge(t, &o.setTable)
	case *Dict:
		if o.Cls == nil {
			s.expect(o.used)
		}
	}
	return eachHashed(t, v, func(k Value, h int64) *Exc { return s.put(t, k, h) })
}

// differenceUpdate removes every item of v.
func (s *Set) differenceUpdate(t *Thread, v Value) *Exc {
	if v.O == s {
		s.reset()
		return nil
	}
	exc := eachHashed(t, v, func(k Value, h int64) *Exc {
		i, exc := s.find(t, k, h)
		if exc == nil && i >= 0 {
			s.removeAt(i)
		}
		return exc
	})
	if exc == nil && s.fill-s.used > s.mask()/4 {
		s.grow() // deleted slots make the search longer
	}
	return exc
}

// symmetricUpdate removes the items of v that are in s and adds those that are not.
func (s *Set) symmetricUpdate(t *Thread, v Value) *Exc {
	if v.O == s {
		s.reset()
		return nil
	}
	_, isSet := v.O.(*Set)
	if o, ok := v.O.(*Dict); !isSet && !(ok && o.Cls == nil) {
		other := NewSet() // duplicates in v must not undo each other
		if exc := other.update(t, v); exc != nil {
			return exc
		}
		v = Obj(other)
	}
	return eachHashed(t, v, func(k Value, h int64) *Exc {
		i, free, exc := s.sought(t, k, h)
		switch {
		case exc != nil:
			return exc
		case i >= 0:
			s.removeAt(i)
			return nil
		}
		return s.insert(t, k, h, free)
	})
}

// union returns the items of s and of all others, in a plain set like s.
func (s *Set) union(t *Thread, others ...Value) (*Set, *Exc) {
	res, exc := s.copySet(t)
	for _, v := range others {
		if exc == nil && v.O != s {
			exc = res.update(t, v)
		}
	}
	return res, exc
}

// symmetric returns the items that are in s or in v and not in both, in a plain set like s.
func (s *Set) symmetric(t *Thread, v Value) (*Set, *Exc) {
	res := s.like()
	if exc := res.update(t, v); exc != nil {
		return nil, exc
	}
	return res, res.symmetricUpdate(t, Obj(s))
}

// intersection returns the items that are in v too, in a plain set like s.
func (s *Set) intersection(t *Thread, v Value) (*Set, *Exc) {
	res := s.like()
	from, in := v, s
	if o, ok := v.O.(*Set); ok {
		if o == s {
			return s.copySet(t)
		}
		if o.used > s.used {
			from, in = Obj(s), o
		}
	}
	_, sets := v.O.(*Set)
	return res, eachHashed(t, from, func(k Value, h int64) *Exc {
		i, exc := in.find(t, k, h)
		if exc != nil || i < 0 {
			return exc
		}
		if exc = res.put(t, k, h); exc == nil && !sets && res.used >= s.used {
			exc = errStopEach // all of s is there: CPython looks no further
		}
		return exc
	})
}

// difference returns the items that are not in v, in a plain set like s.
func (s *Set) difference(t *Thread, v Value) (*Set, *Exc) {
	var has func(k Value, h int64) (int, *Exc)
	size := 0
	switch o := v.O.(type) {
	case *Set:
		has, size = func(k Value, h int64) (int, *Exc) { return o.find(t, k, h) }, o.used
	case *Dict:
		if o.Cls == nil {
			has, size = func(k Value, h int64) (int, *Exc) { return o.find(t, k, h) }, o.used
		}
	}
	if has == nil || s.used>>2 > size {
		res, exc := s.copySet(t)
		if exc != nil {
			return nil, exc
		}
		return res, res.differenceUpdate(t, v)
	}
	res := s.like()
	return res, s.eachItem(t, func(k Value, h int64) *Exc {
		i, exc := has(k, h)
		if exc != nil || i >= 0 {
			return exc
		}
		return res.put(t, k, h)
	})
}

// subsetOf reports whether every item is in other.
func (s *Set) subsetOf(t *Thread, other *Set) (bool, *Exc) {
	if s.used > other.used {
		return false, nil
	}
	subset := true
	exc := s.eachItem(t, func(k Value, h int64) *Exc {
		i, exc := other.find(t, k, h)
		if exc == nil && i < 0 {
			subset = false
			return errStopEach
		}
		return exc
	})
	return subset, exc
}
