package vm

// The built-in iterator classes: zip, map, filter, enumerate, reversed.

import (
	"math"
	"math/big"
	"strconv"
)

type (
	// Zip is a zip object.
	Zip struct {
		Head
		its    []Value // nil once exhausted
		strict bool
	}

	// Map is a map object.
	Map struct {
		Head
		fn  Value
		its []Value
	}

	// Filter is a filter object; a None function filters by truth.
	Filter struct {
		Head
		fn, it Value
	}

	// Enumerate is an enumerate object; beyond 64 bits it counts in big.
	Enumerate struct {
		Head
		it  Value
		n   int64
		big *big.Int
	}

	// Reversed is a reversed object: it asks a sequence for items from position i down.
	Reversed struct {
		Head
		seq Value
		i   int64
	}
)

func classOr(h *Head, builtin *Type) *Type {
	if h.Cls != nil {
		return h.Cls
	}
	return builtin
}

// The types, or a subclass.
func (x *Zip) Class(in *Interp) *Type       { return classOr(&x.Head, in.T.Zip) }
func (x *Map) Class(in *Interp) *Type       { return classOr(&x.Head, in.T.Map) }
func (x *Filter) Class(in *Interp) *Type    { return classOr(&x.Head, in.T.Filter) }
func (x *Enumerate) Class(in *Interp) *Type { return classOr(&x.Head, in.T.Enumerate) }
func (x *Reversed) Class(in *Interp) *Type  { return classOr(&x.Head, in.T.Reversed) }

func (in *Interp) initIterTools() {
	T := &in.T
	T.Zip = in.NewType("zip", nil, LayoutNative, Slots{New: newZip, Iter: iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) { return v.O.(*Zip).Next(t) }}, func() []Method {
		return []Method{{Name: "__setstate__", Sig: "strict, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			strict, exc := t.Truth(a[1])
			a[0].O.(*Zip).strict = strict
			return None, exc
		}}}
	})
	T.Map = in.NewType("map", nil, LayoutNative, Slots{New: newMap, Iter: iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) { return v.O.(*Map).Next(t) }}, nil)
	T.Filter = in.NewType("filter", nil, LayoutNative, Slots{New: newFilter, Iter: iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) { return v.O.(*Filter).Next(t) }}, nil)
	T.Enumerate = in.NewType("enumerate", nil, LayoutNative, Slots{New: newEnumerate, Iter: iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) { return v.O.(*Enumerate).Next(t) }}, func() []Method { return []Method{classGetItem} })
	T.Reversed = in.NewType("reversed", nil, LayoutNative, Slots{New: newReversed, Iter: iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) { return v.O.(*Reversed).Next(t) }}, func() []Method {
		return []Method{{Name: "__length_hint__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			x := a[0].O.(*Reversed)
			if x.i < 0 {
				return Int(0), nil
			}
			n, exc := t.Len(x.seq)
			if exc != nil || int64(n) <= x.i {
				return Int(0), exc
			}
			return Int(x.i + 1), nil
		}}}
	})
	in.publish(T.Zip, T.Map, T.Filter, T.Enumerate, T.Reversed,
		T.List, T.Tuple, T.Dict, T.Set, T.FrozenSet, T.Range, T.Slice)
	for _, c := range []*Type{T.Zip, T.Map, T.Filter, T.Enumerate, T.Reversed} {
		c.WithoutDict()
	}
}

// publish puts types into the builtins under their names.
func (in *Interp) publish(types ...*Type) {
	for _, x := range types {
		in.Builtins.SetStr(in.Intern(x.Name), Obj(x))
	}
}

func iterAll(t *Thread, vs []Value) ([]Value, *Exc) {
	its := make([]Value, len(vs))
	for i, v := range vs {
		it, exc := t.Iter(v)
		if exc != nil {
			return nil, exc
		}
		its[i] = it
	}
	return its, nil
}

func newZip(t *Thread, cls *Type, a Args) (Value, *Exc) {
	z := &Zip{Head: headFor(cls, t.In.T.Zip)}
	for i, name := range a.Names {
		if name.S != "strict" {
			return Value{}, t.TypeErrorf("zip() got an unexpected keyword argument %q", name.S)
		}
		var exc *Exc
		if z.strict, exc = t.Truth(a.V[len(a.Pos())+i]); exc != nil {
			return Value{}, exc
		}
	}
	its, exc := iterAll(t, a.Pos())
	z.its = its
	return Obj(z), exc
}

// Next returns the next tuple, or the zero Value at the end.
func (z *Zip) Next(t *Thread) (Value, *Exc) {
	if len(z.its) == 0 {
		return Value{}, nil
	}
	items := make([]Value, len(z.its))
	for i, it := range z.its {
		v, exc := t.Next(it)
		if exc != nil {
			return Value{}, exc
		}
		if v.O == nil {
			return Value{}, z.end(t, i)
		}
		items[i] = v
	}
	return NewTuple(items...), nil
}

// end is called when iterator i is the first to be exhausted. A strict zip then wants all of them to be.
func (z *Zip) end(t *Thread, i int) *Exc {
	if !z.strict {
		return nil
	}
	if i > 0 {
		return z.uneven(t, i, "shorter")
	}
	for i := 1; i < len(z.its); i++ {
		v, exc := t.Next(z.its[i])
		if exc != nil {
			return exc
		}
		if v.O != nil {
			return z.uneven(t, i, "longer")
		}
	}
	return nil
}

func (z *Zip) uneven(t *Thread, i int, how string) *Exc {
	others := " 1"
	if i > 1 {
		others = "s 1-" + strconv.Itoa(i)
	}
	return t.ValueErrorf("zip() argument %d is %s than argument%s", i+1, how, others)
}

func newMap(t *Thread, cls *Type, a Args) (Value, *Exc) {
	if len(a.Names) > 0 && t.In.takesNoNames(cls, t.In.T.Map) {
		return Value{}, t.TypeErrorf("map() takes no keyword arguments")
	}
	pos := a.Pos()
	if len(pos) < 2 {
		return Value{}, t.TypeErrorf("map() must have at least two arguments.")
	}
	its, exc := iterAll(t, pos[1:])
	return Obj(&Map{Head: headFor(cls, t.In.T.Map), fn: pos[0], its: its}), exc
}

// Next returns the next result, or the zero Value at the end.
func (m *Map) Next(t *Thread) (Value, *Exc) {
	if len(m.its) == 1 {
		v, exc := t.Next(m.its[0])
		if exc != nil || v.O == nil {
			return Value{}, exc
		}
		return t.Call(m.fn, v)
	}
	args := make([]Value, len(m.its))
	for i, it := range m.its {
		v, exc := t.Next(it)
		if exc != nil || v.O == nil {
			return Value{}, exc
		}
		args[i] = v
	}
	return t.Call(m.fn, args...)
}

func newFilter(t *Thread, cls *Type, a Args) (Value, *Exc) {
	if len(a.Names) > 0 && t.In.takesNoNames(cls, t.In.T.Filter) {
		return Value{}, t.TypeErrorf("filter() takes no keyword arguments")
	}
	pos := a.Pos()
	if len(pos) != 2 {
		return Value{}, t.TypeErrorf("filter expected 2 arguments, got %d", len(pos))
	}
	it, exc := t.Iter(pos[1])
	return Obj(&Filter{Head: headFor(cls, t.In.T.Filter), fn: pos[0], it: it}), exc
}

// Next returns the next item that passes, or the zero Value at the end.
func (f *Filter) Next(t *Thread) (Value, *Exc) {
	for {
		v, exc := t.Next(f.it)
		if exc != nil || v.O == nil {
			return Value{}, exc
		}
		verdict := v
		if !f.fn.IsNone() && f.fn.O != t.In.T.Bool {
			if verdict, exc = t.Call(f.fn, v); exc != nil {
				return Value{}, exc
			}
		}
		pass, exc := t.Answer(verdict)
		if exc != nil {
			return Value{}, exc
		}
		if pass {
			return v, nil
		}
		// What never passes may go on for ever without running an instruction.
		if t.Charge(1); t.fuel < 0 && t.spent() {
			t.checkpoint(false)
		}
	}
}

func newEnumerate(t *Thread, cls *Type, a Args) (Value, *Exc) {
	pos := a.Pos()
	if len(a.V) > 2 {
		return Value{}, t.TypeErrorf("enumerate() takes at most 2 arguments (%d given)", len(a.V))
	}
	var seq, start Value
	if len(pos) > 0 {
		seq = pos[0]
	}
	if len(pos) > 1 {
		start = pos[1]
	}
	for i, name := range a.Names {
		v := a.V[len(pos)+i]
		switch {
		case name.S == "iterable" && seq.O == nil:
			seq = v
		case name.S == "start" && start.O == nil:
			start = v
		default:
			return Value{}, t.TypeErrorf("%q is an invalid keyword argument for enumerate()", name.S)
		}
	}
	if seq.O == nil {
		return Value{}, t.TypeErrorf("enumerate() missing required argument 'iterable'")
	}
	e := &Enumerate{Head: headFor(cls, t.In.T.Enumerate)}
	if start.O != nil {
		n, exc := t.BigIndex(start)
		if exc != nil {
			return Value{}, exc
		}
		if n.IsInt64() {
			e.n = n.Int64()
		} else {
			e.big = n
		}
	}
	it, exc := t.Iter(seq)
	e.it = it
	return Obj(e), exc
}

// Next returns the next (number, item), or the zero Value at the end.
func (e *Enumerate) Next(t *Thread) (Value, *Exc) {
	v, exc := t.Next(e.it)
	if exc != nil || v.O == nil {
		return Value{}, exc
	}
	if e.big != nil {
		n := e.big
		e.big = new(big.Int).Add(n, big.NewInt(1))
		return newPair(NewBig(n), v), nil
	}
	n := e.n
	if n == math.MaxInt64 {
		e.big = new(big.Int).Add(big.NewInt(n), big.NewInt(1))
	} else {
		e.n++
	}
	return newPair(Int(n), v), nil
}

func newReversed(t *Thread, cls *Type, a Args) (Value, *Exc) {
	if len(a.Names) > 0 && t.In.takesNoNames(cls, t.In.T.Reversed) {
		return Value{}, t.TypeErrorf("reversed() takes no keyword arguments")
	}
	pos := a.Pos()
	if len(pos) != 1 {
		return Value{}, t.TypeErrorf("reversed expected 1 argument, got %d", len(pos))
	}
	seq := pos[0]
	method, exc := t.LookupSpecial(seq, "__reversed__")
	if exc != nil {
		return Value{}, exc
	}
	if method.O != nil && !method.IsNone() {
		return t.Call(method)
	}
	_, isDict := seq.O.(*Dict)
	if method.IsNone() || isDict || t.TypeOf(seq).Slots.GetItem == nil {
		return Value{}, t.TypeErrorf("'%T' object is not reversible", seq)
	}
	n, exc := t.Len(seq)
	if exc != nil {
		return Value{}, exc
	}
	return Obj(&Reversed{Head: headFor(cls, t.In.T.Reversed), seq: seq, i: int64(n) - 1}), nil
}

// Next returns the next item, or the zero Value at the end.
func (x *Reversed) Next(t *Thread) (Value, *Exc) {
	if x.i < 0 {
		return Value{}, nil
	}
	v, exc := t.GetItem(x.seq, Int(x.i))
	if exc != nil {
		if exc.Is(t, t.In.E.IndexError) || exc.Is(t, t.In.E.StopIteration) {
			x.i, exc = -1, nil
		}
		return Value{}, exc
	}
	x.i--
	return v, nil
}
