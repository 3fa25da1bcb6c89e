package vm

// Set: set and frozenset on the table of dict.go. CPython leaves the order of a set open; here it is the order of insertion.

// Set is a set, or with Frozen a frozenset.
type Set struct {
	Head
	table
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
	return s.put(t, k, Value{}, h)
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
	return &Set{table: s.clone(), Frozen: s.Frozen}, nil
}

// eachHashed calls f for every item of v with its hash, which sets and dicts know already.
func eachHashed(t *Thread, v Value, f func(k Value, h int64) *Exc) *Exc {
	var tb *table
	changed := "Set changed size during iteration"
	switch o := v.O.(type) {
	case *Set:
		if o.Cls == nil {
			tb = &o.table
		}
	case *Dict:
		if o.Cls == nil {
			tb, changed = &o.table, "dictionary changed size during iteration"
		}
	}
	if tb == nil {
		return t.Each(v, func(k Value) *Exc {
			h, exc := hashKey(t, k)
			if exc != nil {
				return exc
			}
			t.Charge(1)
			return f(k, h)
		})
	}
	t.Charge(tb.used)
	size := tb.used
	for pos := 0; ; {
		e := tb.next(&pos)
		if e == nil {
			return nil
		}
		if exc := f(e.key, e.hash); exc != nil {
			if exc == errStopEach {
				return nil
			}
			return exc
		}
		if tb.used != size {
			return t.Errorf(t.In.E.RuntimeError, "%s", changed)
		}
	}
}

// update adds every item of v.
func (s *Set) update(t *Thread, v Value) *Exc {
	if v.O == s {
		return nil
	}
	return eachHashed(t, v, func(k Value, h int64) *Exc { return s.put(t, k, Value{}, h) })
}

// differenceUpdate removes every item of v.
func (s *Set) differenceUpdate(t *Thread, v Value) *Exc {
	if v.O == s {
		s.reset()
		return nil
	}
	return eachHashed(t, v, func(k Value, h int64) *Exc {
		i, exc := s.find(t, k, h)
		if exc == nil && i >= 0 {
			s.removeAt(i)
		}
		return exc
	})
}

// symmetricUpdate removes the items of v that are in s and adds those that are not.
func (s *Set) symmetricUpdate(t *Thread, v Value) *Exc {
	if v.O == s {
		s.reset()
		return nil
	}
	if o, ok := v.O.(*Dict); !isSetLike(v) && !(ok && o.Cls == nil) {
		other := NewSet() // duplicates in v must not undo each other
		if exc := other.update(t, v); exc != nil {
			return exc
		}
		v = Obj(other)
	}
	return eachHashed(t, v, func(k Value, h int64) *Exc {
		i, exc := s.find(t, k, h)
		switch {
		case exc != nil:
		case i >= 0:
			s.removeAt(i)
		default:
			if exc = s.room(t); exc == nil {
				s.insert(k, Value{}, h)
			}
		}
		return exc
	})
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
		if exc = res.put(t, k, Value{}, h); exc == nil && !sets && res.used >= s.used {
			exc = errStopEach // all of s is there: CPython looks no further
		}
		return exc
	})
}

// difference returns the items that are not in v, in a plain set like s.
func (s *Set) difference(t *Thread, v Value) (*Set, *Exc) {
	var other *table
	switch o := v.O.(type) {
	case *Set:
		other = &o.table
	case *Dict:
		if o.Cls == nil {
			other = &o.table
		}
	}
	if other == nil || s.used>>2 > other.used {
		res, exc := s.copySet(t)
		if exc != nil {
			return nil, exc
		}
		return res, res.differenceUpdate(t, v)
	}
	res := s.like()
	return res, eachHashed(t, Obj(&Set{table: s.table}), func(k Value, h int64) *Exc {
		i, exc := other.find(t, k, h)
		if exc != nil || i >= 0 {
			return exc
		}
		return res.put(t, k, Value{}, h)
	})
}

// subsetOf reports whether every item is in other.
func (s *Set) subsetOf(t *Thread, other *Set) (bool, *Exc) {
	if s.used > other.used {
		return false, nil
	}
	subset := true
	exc := eachHashed(t, Obj(&Set{table: s.table}), func(k Value, h int64) *Exc {
		i, exc := other.find(t, k, h)
		if exc == nil && i < 0 {
			subset = false
			return errStopEach
		}
		return exc
	})
	return subset, exc
}
