package vm

// Iteration: iter() and next() of any object, loops of Go over one, and lists of what it gives.

// Iter is iter(v).
func (t *Thread) Iter(v Value) (Value, *Exc) {
	typ := t.TypeOf(v)
	if typ.Slots.Iter != nil {
		return typ.Slots.Iter(t, v)
	}
	if typ.iterable() {
		return Obj(&SeqIter{V: v}), nil
	}
	return Value{}, t.TypeErrorf("'%T' object is not iterable", v)
}

// IterOr is iter(v), for what says in its own words that v cannot be iterated over: a TypeError of iter() becomes one with this text.
func (t *Thread) IterOr(v Value, format string, args ...any) (Value, *Exc) {
	it, exc := t.Iter(v)
	if exc != nil && exc.Is(t, t.In.E.TypeError) {
		exc = t.TypeErrorf(format, args...)
	}
	return it, exc
}

// iterable tells whether instances can be iterated over, by __iter__ or, those of the program's own classes, by their items.
func (c *Type) iterable() bool { return c.Slots.Iter != nil || c.Slots.GetItem != nil && c.User }

// Next returns the next value of an iterator, or the zero Value at its end.
func (t *Thread) Next(it Value) (Value, *Exc) {
	if f := t.TypeOf(it).Slots.Next; f != nil {
		return f(t, it)
	}
	return Value{}, t.TypeErrorf("'%T' object is not an iterator", it)
}

// errStopEach, returned by the function given to Each, ends the iteration without error. It is never shown.
var errStopEach = &Exc{}

// Each calls f for every item of v.
func (t *Thread) Each(v Value, f func(x Value) *Exc) *Exc {
	switch o := v.O.(type) {
	case *List:
		if o.Cls == nil {
			for i := 0; i < len(o.Items); i++ {
				if exc := f(o.Items[i]); exc != nil {
					return ended(exc)
				}
			}
			return nil
		}
	case *Tuple:
		if o.Cls == nil {
			for _, x := range o.Items {
				if exc := f(x); exc != nil {
					return ended(exc)
				}
			}
			return nil
		}
	}
	it, exc := t.Iter(v)
	if exc != nil {
		return exc
	}
	for {
		x, exc := t.Next(it)
		if exc != nil {
			return exc
		}
		if x.O == nil {
			return nil
		}
		t.Charge(1)
		if t.fuel < 0 && t.spent() {
			t.checkpoint(false)
		}
		if exc := f(x); exc != nil {
			return ended(exc)
		}
	}
}

func ended(exc *Exc) *Exc {
	if exc == errStopEach {
		return nil
	}
	return exc
}

// ToSlice collects the items of v.
func (t *Thread) ToSlice(v Value) ([]Value, *Exc) {
	switch o := v.O.(type) {
	case *List:
		if o.Cls == nil {
			return append([]Value(nil), o.Items...), nil
		}
	case *Tuple:
		if o.Cls == nil {
			return append([]Value(nil), o.Items...), nil
		}
	}
	var items []Value
	exc := t.Each(v, func(x Value) *Exc {
		if len(items) == cap(items) {
			if exc := t.Alloc(24 * len(items)); exc != nil {
				return exc
			}
		}
		items = append(items, x)
		return nil
	})
	return items, exc
}

// hinted returns what to iterate over to make a list, a tuple or bytes of v: CPython asks an object for its iterator, and then how many items
// it has, to have room for them.
func (t *Thread) hinted(v Value) (Value, *Exc) {
	c := t.TypeOf(v)
	if !c.User || c.Slots.Len == nil && c.Lookup(t.In.Intern("__length_hint__")).O == nil {
		return v, nil
	}
	it, exc := t.Iter(v)
	if exc == nil {
		_, _, exc = t.LengthHint(v)
	}
	return it, exc
}

// toList is ToSlice for what makes a list.
func (t *Thread) toList(v Value) ([]Value, *Exc) {
	it, exc := t.hinted(v)
	if exc != nil {
		return nil, exc
	}
	return t.ToSlice(it)
}

// LengthHint asks an object for its length or, where it has none, for its guess; ok is false where it does not know.
func (t *Thread) LengthHint(v Value) (n int64, ok bool, exc *Exc) {
	if t.TypeOf(v).Slots.Len != nil {
		n, exc := t.Len(v)
		if exc == nil || !exc.Is(t, t.In.E.TypeError) {
			return int64(n), exc == nil, exc
		}
	}
	hint, exc := t.LookupSpecial(v, "__length_hint__")
	if exc != nil || hint.O == nil {
		return 0, false, exc
	}
	r, exc := t.Call(hint)
	switch {
	case exc != nil && exc.Is(t, t.In.E.TypeError):
		return 0, false, nil
	case exc != nil || r.IsNotImplemented():
		return 0, false, exc
	}
	if !t.IsInstance(r, t.In.T.Int) {
		return 0, false, t.TypeErrorf("__length_hint__ must be an integer, not %T", r)
	}
	n, small := AsInt(Unbox(r))
	switch {
	case !small:
		return 0, false, t.OverflowErrorf("Python int too large to convert to C ssize_t")
	case n < 0:
		return 0, false, t.ValueErrorf("__length_hint__() should return >= 0")
	}
	return n, true, nil
}

// SeqIter iterates over an object that has __getitem__ but no __iter__.
type SeqIter struct {
	V Value
	I int64
}

// Class makes SeqIter a Python object.
func (*SeqIter) Class(in *Interp) *Type { return in.T.SeqIter }

func seqIterNext(t *Thread, v Value) (Value, *Exc) {
	s := v.O.(*SeqIter)
	if s.V.O == nil {
		return Value{}, nil
	}
	x, exc := t.GetItem(s.V, Int(s.I))
	if exc != nil {
		if exc.Is(t, t.In.E.IndexError) || exc.Is(t, t.In.E.StopIteration) {
			s.V = Value{}
			return Value{}, nil
		}
		return Value{}, exc
	}
	s.I++
	return x, nil
}
