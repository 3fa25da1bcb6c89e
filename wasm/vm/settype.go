package vm

// The types set and frozenset: slots, methods and the iterator.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initSet() {
	slots := Slots{
		Repr:     setRepr,
		Len:      func(t *Thread, v Value) (int, *Exc) { return v.O.(*Set).used, nil },
		Compare:  setCompare,
		Binary:   setBinary,
		Contains: func(t *Thread, v, k Value) (bool, *Exc) { return v.O.(*Set).Has(t, k) },
		Iter:     func(t *Thread, v Value) (Value, *Exc) { return newSetIter(v.O.(*Set)), nil },
	}
	frozen := slots
	frozen.Hash = func(t *Thread, v Value) (int64, *Exc) { return v.O.(*Set).itemsHash(), nil }
	frozen.New = newFrozenSet
	slots.NoHash = true
	slots.InPlace = setInPlace
	slots.New = func(t *Thread, cls *Type, a Args) (Value, *Exc) {
		return Obj(&Set{Head: headFor(cls, t.In.T.Set)}), nil
	}
	slots.Init = func(t *Thread, self Value, a Args) *Exc {
		s := self.O.(*Set)
		arg, exc := setArg(t, s.Class(t.In), t.In.T.Set, a)
		if exc != nil {
			return exc
		}
		s.reset()
		if arg.O == nil {
			return nil
		}
		return s.update(t, arg)
	}
	in.T.Set = in.NewType("set", nil, LayoutSet, slots, func() []Method { return append(commonSetMethods(), mutableSetMethods()...) })
	in.T.FrozenSet = in.NewType("frozenset", nil, LayoutSet, frozen, commonSetMethods)
	in.T.setIter = in.NewType("set_iterator", nil, LayoutNative, Slots{
		Iter: iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) { return v.O.(*SetIter).Next(t) },
	}, func() []Method {
		return []Method{{Name: "__length_hint__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			it := a[0].O.(*SetIter)
			if it.S == nil || it.size != it.S.used {
				return Int(0), nil
			}
			return Int(int64(it.left)), nil
		}}}
	})
}

// setArg returns the one optional argument of set() and frozenset().
func setArg(t *Thread, cls, builtin *Type, a Args) (Value, *Exc) {
	if len(a.Names) > 0 {
		return Value{}, t.TypeErrorf("%s() takes no keyword arguments", builtin.Name)
	}
	switch len(a.V) {
	case 0:
		return Value{}, nil
	case 1:
		return a.V[0], nil
	}
	return Value{}, t.TypeErrorf("%s expected at most 1 argument, got %d", cls.Name, len(a.V))
}

func newFrozenSet(t *Thread, cls *Type, a Args) (Value, *Exc) {
	if cls != t.In.T.FrozenSet && t.In.overrides(cls, t.In.T.FrozenSet, t.In.names.init_) {
		a.V, a.Names = a.V[:min(len(a.Pos()), 1)], nil // the rest is for the subclass's __init__
	}
	arg, exc := setArg(t, cls, t.In.T.FrozenSet, a)
	if exc != nil {
		return Value{}, exc
	}
	if o, ok := arg.O.(*Set); ok && o.Frozen && o.Cls == nil && cls == t.In.T.FrozenSet {
		return arg, nil
	}
	s := &Set{Head: headFor(cls, t.In.T.FrozenSet), Frozen: true}
	if arg.O == nil {
		return Obj(s), nil
	}
	return Obj(s), s.update(t, arg)
}

func setRepr(t *Thread, v Value) (Value, *Exc) {
	s := v.O.(*Set)
	name := s.Class(t.In).Name
	if s.used == 0 {
		return NewStr(name + "()"), nil
	}
	if !t.ReprEnter(s) {
		return NewStr(name + "(...)"), nil
	}
	defer t.ReprLeave(s)
	var b strings.Builder
	open, end := "{", "}"
	if s.Cls != nil || s.Frozen {
		open, end = name+"({", "})"
	}
	b.WriteString(open)
	first := true
	for pos := 0; ; {
		k, ok := s.Next(&pos)
		if !ok {
			break
		}
		if !first {
			b.WriteString(", ")
		}
		first = false
		if exc := writeRepr(t, &b, k); exc != nil {
			return Value{}, exc
		}
	}
	b.WriteString(end)
	return NewStr(b.String()), nil
}

func setCompare(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	x, ok1 := a.O.(*Set)
	y, ok2 := b.O.(*Set)
	if !ok1 || !ok2 {
		return NotImplemented, nil
	}
	var ok bool
	var exc *Exc
	switch op {
	case syntax.Eq, syntax.NotEq:
		if x.used == y.used {
			ok, exc = x.subsetOf(t, y)
		}
		ok = ok == (op == syntax.Eq)
	case syntax.LtE:
		ok, exc = x.subsetOf(t, y)
	case syntax.GtE:
		ok, exc = y.subsetOf(t, x)
	case syntax.Lt:
		if x.used < y.used {
			ok, exc = x.subsetOf(t, y)
		}
	case syntax.Gt:
		if x.used > y.used {
			ok, exc = y.subsetOf(t, x)
		}
	}
	return Bool(ok), exc
}

func setBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	x, ok1 := a.O.(*Set)
	_, ok2 := b.O.(*Set)
	if !ok1 || !ok2 {
		return NotImplemented, nil
	}
	var res *Set
	var exc *Exc
	switch op {
	case syntax.BitAnd:
		res, exc = x.intersection(t, b)
	case syntax.Sub:
		res, exc = x.difference(t, b)
	case syntax.BitOr:
		res, exc = x.union(t, b)
	case syntax.BitXor:
		res, exc = x.symmetric(t, b)
	default:
		return NotImplemented, nil
	}
	if exc != nil {
		return Value{}, exc
	}
	return Obj(res), nil
}

func setInPlace(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	x := a.O.(*Set)
	if _, ok := b.O.(*Set); !ok {
		return NotImplemented, nil
	}
	switch op {
	case syntax.BitAnd:
		return a, x.intersectionUpdate(t, b)
	case syntax.Sub:
		return a, x.differenceUpdate(t, b)
	case syntax.BitOr:
		return a, x.update(t, b)
	case syntax.BitXor:
		return a, x.symmetricUpdate(t, b)
	}
	return NotImplemented, nil
}

func (s *Set) intersectionUpdate(t *Thread, v Value) *Exc {
	res, exc := s.intersection(t, v)
	if exc != nil {
		return exc
	}
	s.replace(&res.setTable)
	return nil
}

func commonSetMethods() []Method {
	self := func(a []Value) *Set { return a[0].O.(*Set) }
	// fold makes a method that begins with its first argument and goes on with each of the others; with none it copies.
	fold := func(first, next func(s *Set, t *Thread, v Value) (*Set, *Exc)) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) {
			others, step := a[1].O.(*Tuple).Items, first
			if len(others) == 0 {
				res, exc := self(a).copySet(t)
				return Obj(res), exc
			}
			res, exc := self(a), (*Exc)(nil)
			for _, v := range others {
				if res, exc = step(res, t, v); exc != nil {
					return Value{}, exc
				}
				step = next
			}
			return Obj(res), nil
		}
	}
	return []Method{
		classGetItem,
		{Name: "union", Sig: "*others", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			res, exc := self(a).union(t, a[1].O.(*Tuple).Items...)
			if exc != nil {
				return Value{}, exc
			}
			return Obj(res), nil
		}},
		{Name: "difference", Sig: "*others", Fn: fold((*Set).difference, func(s *Set, t *Thread, v Value) (*Set, *Exc) { return s, s.differenceUpdate(t, v) })},
		{Name: "intersection", Sig: "*others", Fn: fold((*Set).intersection, (*Set).intersection)},
		{Name: "symmetric_difference", Sig: "other, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			res, exc := self(a).symmetric(t, a[1])
			if exc != nil {
				return Value{}, exc
			}
			return Obj(res), nil
		}},
		{Name: "copy", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			s := self(a)
			if s.Frozen && s.Cls == nil {
				return a[0], nil
			}
			res, exc := s.copySet(t)
			return Obj(res), exc
		}},
		{Name: "isdisjoint", Sig: "other, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			s, disjoint := self(a), true
			exc := eachHashed(t, a[1], func(k Value, h int64) *Exc {
				i, exc := s.find(t, k, h)
				if exc == nil && i >= 0 {
					disjoint = false
					return errStopEach
				}
				return exc
			})
			return Bool(disjoint), exc
		}},
		{Name: "issubset", Sig: "other, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			s := self(a)
			if other, ok := a[1].O.(*Set); ok {
				ok, exc := s.subsetOf(t, other)
				return Bool(ok), exc
			}
			common, exc := s.intersection(t, a[1])
			if exc != nil {
				return Value{}, exc
			}
			return Bool(common.used == s.used), nil
		}},
		{Name: "issuperset", Sig: "other, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			s, all := self(a), true
			if other, ok := a[1].O.(*Set); ok {
				ok, exc := other.subsetOf(t, s)
				return Bool(ok), exc
			}
			exc := eachHashed(t, a[1], func(k Value, h int64) *Exc {
				i, exc := s.find(t, k, h)
				if exc == nil && i < 0 {
					all, exc = false, errStopEach
				}
				return exc
			})
			return Bool(all), exc
		}},
	}
}

func mutableSetMethods() []Method {
	self := func(a []Value) *Set { return a[0].O.(*Set) }
	each := func(step func(t *Thread, s *Set, v Value) *Exc) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) {
			for _, v := range a[1].O.(*Tuple).Items {
				if exc := step(t, self(a), v); exc != nil {
					return Value{}, exc
				}
			}
			return None, nil
		}
	}
	return []Method{
		{Name: "add", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return None, self(a).Add(t, a[1]) }},
		{Name: "discard", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			_, exc := self(a).Discard(t, a[1])
			return None, exc
		}},
		{Name: "remove", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			found, exc := self(a).Discard(t, a[1])
			if exc == nil && !found {
				exc = t.KeyError(a[1])
			}
			return None, exc
		}},
		{Name: "pop", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if self(a).used == 0 {
				return Value{}, t.KeyError(NewStr("pop from an empty set"))
			}
			return self(a).pop(), nil
		}},
		{Name: "clear", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			self(a).reset()
			return None, nil
		}},
		{Name: "update", Sig: "*others", Fn: each(func(t *Thread, s *Set, v Value) *Exc { return s.update(t, v) })},
		{Name: "difference_update", Sig: "*others", Fn: each(func(t *Thread, s *Set, v Value) *Exc { return s.differenceUpdate(t, v) })},
		{Name: "intersection_update", Sig: "*others", Fn: each(func(t *Thread, s *Set, v Value) *Exc { return s.intersectionUpdate(t, v) })},
		{Name: "symmetric_difference_update", Sig: "other, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return None, self(a).symmetricUpdate(t, a[1])
		}},
	}
}

// SetIter iterates over a set. S is nil once it is exhausted.
type SetIter struct {
	S               *Set
	pos, size, left int
}

// Class returns set_iterator.
func (*SetIter) Class(in *Interp) *Type { return in.T.setIter }

func newSetIter(s *Set) Value { return Obj(&SetIter{S: s, size: s.used, left: s.used}) }

// Next returns the next item, or the zero Value at the end. A set that grew or shrank meanwhile is a RuntimeError.
func (it *SetIter) Next(t *Thread) (Value, *Exc) {
	if it.S == nil {
		return Value{}, nil
	}
	if it.size != it.S.used {
		it.size = -1
		return Value{}, t.RuntimeErrorf("Set changed size during iteration")
	}
	k, ok := it.S.Next(&it.pos)
	if !ok {
		it.S = nil
		return Value{}, nil
	}
	it.left--
	return k, nil
}
