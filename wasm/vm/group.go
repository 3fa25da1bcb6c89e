package vm

// Exception groups: construction, splitting, and what except* needs.

import (
	"slices"
	"strconv"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// newGroup is BaseExceptionGroup(message, exceptions).
func newGroup(t *Thread, cls *Type, a Args) (Value, *Exc) {
	if len(a.V) != 2 || len(a.Names) > 0 {
		return Value{}, t.TypeErrorf("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", len(a.V))
	}
	if _, ok := AsStr(a.V[0]); !ok {
		return Value{}, t.TypeErrorf("BaseExceptionGroup.__new__() argument 1 must be str, not %s", t.argName(a.V[0]))
	}
	if s := &t.TypeOf(a.V[1]).Slots; s.GetItem == nil || s.Len == nil || t.IsInstance(a.V[1], t.In.T.Dict) {
		return Value{}, t.TypeErrorf("second argument (exceptions) must be a sequence")
	}
	items, exc := t.ToSlice(a.V[1])
	if exc != nil {
		return Value{}, exc
	}
	if len(items) == 0 {
		return Value{}, t.ValueErrorf("second argument (exceptions) must be a non-empty sequence")
	}
	g := &Exc{Head: Head{Cls: cls}, Args: append([]Value(nil), a.V...), Object: a.V[0]}
	plain := true
	for i, x := range items {
		e, ok := x.O.(*Exc)
		if !ok {
			return Value{}, t.ValueErrorf("Item %d of second argument (exceptions) is not an exception", i)
		}
		plain = plain && e.Is(t, t.In.E.Exception)
		g.Group = append(g.Group, e)
	}
	switch {
	case cls == t.In.E.BaseExceptionGroup && plain:
		g.Cls = t.In.E.ExceptionGroup
	case cls == t.In.E.ExceptionGroup && !plain:
		return Value{}, t.TypeErrorf("Cannot nest BaseExceptions in an ExceptionGroup")
	case !plain && cls.IsSubtype(t.In.E.Exception):
		return Value{}, t.TypeErrorf("Cannot nest BaseExceptions in %q", cls.Name)
	}
	return Obj(g), nil
}

// NewGroup makes an exception group of the given class for a library.
func (t *Thread) NewGroup(msg string, excs []*Exc) *Exc {
	vs := make([]Value, len(excs))
	cls := t.In.E.ExceptionGroup
	for i, e := range excs {
		vs[i] = Obj(e)
		if !e.Is(t, t.In.E.Exception) {
			cls = t.In.E.BaseExceptionGroup
		}
	}
	text := NewStr(msg)
	return &Exc{Head: Head{Cls: cls}, Args: []Value{text, NewList(vs)}, Object: text, Group: excs}
}

func strGroup(t *Thread, v Value) (Value, *Exc) {
	g := v.O.(*Exc)
	s, exc := t.Str(g.Object)
	if exc != nil {
		return Value{}, exc
	}
	n := len(g.Group)
	return NewStr(s + " (" + strconv.Itoa(n) + " sub-exception" + plural(n) + ")"), nil
}

func groupMethods() []Method {
	return []Method{
		{Name: "message", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return a[0].O.(*Exc).Object, nil }},
		{Name: "exceptions", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			var vs []Value
			for _, e := range a[0].O.(*Exc).Group {
				vs = append(vs, Obj(e))
			}
			return NewTuple(vs...), nil
		}},
		{Name: "derive", Sig: "excs, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return t.Call(Obj(t.In.E.BaseExceptionGroup), a[0].O.(*Exc).Object, a[1])
		}},
		{Name: "split", Sig: "condition, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			m, r, exc := t.splitGroup(a[0].O.(*Exc), a[1])
			return NewTuple(excOrNone(m), excOrNone(r)), exc
		}},
		{Name: "subgroup", Sig: "condition, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			m, _, exc := t.splitGroup(a[0].O.(*Exc), a[1])
			return excOrNone(m), exc
		}},
		{Name: "__class_getitem__", Sig: "item, /", Kind: ClassMethod, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return Obj(&GenericAlias{Origin: a[0], Args: tupleItems(a[1])}), nil
		}},
	}
}

// excOrNone is an exception as a value, None for none.
func excOrNone(e *Exc) Value {
	if e == nil {
		return None
	}
	return Obj(e)
}

// matches applies a condition of split: a class, a tuple of classes, or a predicate.
func (t *Thread) matches(e *Exc, cond Value) (bool, *Exc) {
	c, isType := cond.O.(*Type)
	classes, isTuple := cond.O.(*Tuple)
	if isType && c.Layout == LayoutExc || isTuple && !slices.ContainsFunc(classes.Items, func(v Value) bool {
		c, ok := v.O.(*Type)
		return !ok || c.Layout != LayoutExc
	}) {
		return t.excMatch(Obj(e), cond)
	}
	if isType || isTuple || !t.Callable(cond) {
		return false, t.TypeErrorf("expected an exception type, a tuple of exception types, or a callable (other than a class)")
	}
	r, exc := t.Call(cond, Obj(e))
	if exc != nil {
		return false, exc
	}
	return t.Answer(r)
}

// splitGroup splits a group, keeping its structure, into what matches and the rest; each may be nil.
func (t *Thread) splitGroup(g *Exc, cond Value) (match, rest *Exc, exc *Exc) {
	yes, exc := t.matches(g, cond)
	if exc != nil {
		return nil, nil, exc
	}
	if yes {
		return g, nil, nil
	}
	var ms, rs []*Exc
	for _, e := range g.Group {
		if e.Group != nil {
			m, r, exc := t.splitGroup(e, cond)
			if exc != nil {
				return nil, nil, exc
			}
			if m != nil {
				ms = append(ms, m)
			}
			if r != nil {
				rs = append(rs, r)
			}
			continue
		}
		yes, exc := t.matches(e, cond)
		if exc != nil {
			return nil, nil, exc
		}
		if yes {
			ms = append(ms, e)
		} else {
			rs = append(rs, e)
		}
	}
	if match, exc = t.derive(g, ms); exc != nil {
		return nil, nil, exc
	}
	rest, exc = t.derive(g, rs)
	return match, rest, exc
}

// derive makes a group like g of some of its parts, through the method that a subclass may override.
func (t *Thread) derive(g *Exc, parts []*Exc) (*Exc, *Exc) {
	if len(parts) == 0 {
		return nil, nil
	}
	vs := make([]Value, len(parts))
	for i, e := range parts {
		vs[i] = Obj(e)
	}
	v, exc := t.CallMethod(Obj(g), "derive", NewList(vs))
	if exc != nil {
		return nil, exc
	}
	n, ok := v.O.(*Exc)
	if !ok || n.Group == nil {
		return nil, t.TypeErrorf("derive must return an instance of BaseExceptionGroup")
	}
	n.TB, n.Cause, n.Context, n.Suppress = g.TB, g.Cause, g.Context, true // as whatever is given a cause, be it None
	if notes := g.Attrs.Get(t.In.names.notes); notes.O != nil {
		if l, ok := notes.O.(*List); ok {
			n.Attrs.Set(t.In, t.In.names.notes, NewList(append([]Value(nil), l.Items...)))
		}
	}
	return n, nil
}

// groupMatch is the test of an except* clause. What it takes is what its body handles: a bare raise raises that part again.
func (t *Thread) groupMatch(f *Frame, i compile.Instr) *Exc {
	regs, a := f.regs, i.A()
	e, ok := regs[i.B()].O.(*Exc)
	if !ok {
		regs[a], regs[a+1] = None, None
		return nil
	}
	classes := tupleItems(regs[i.C()])
	for _, c := range classes {
		ct, ok := c.O.(*Type)
		if !ok || ct.Layout != LayoutExc {
			return t.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
		}
		if ct.IsSubtype(t.In.E.BaseExceptionGroup) {
			return t.TypeErrorf("catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	if e.Group == nil {
		yes, exc := t.excMatch(Obj(e), regs[i.C()])
		if exc != nil {
			return exc
		}
		if !yes {
			regs[a], regs[a+1] = None, Obj(e)
			return nil
		}
		g := t.NewGroup("", []*Exc{e})
		g.Args[1] = NewTuple(Obj(e))
		regs[a], regs[a+1] = Obj(g), None // the group was raised nowhere: only the exception in it has a traceback
		t.popHandling(f, regs[a])
		return nil
	}
	m, r, exc := t.splitGroup(e, regs[i.C()])
	if exc != nil {
		return exc
	}
	regs[a], regs[a+1] = excOrNone(m), excOrNone(r)
	if m != nil {
		t.popHandling(f, regs[a])
	}
	return nil
}

// groupRaise decides what a try statement with except* clauses raises at its end: None, the unhandled rest, or a group of what the
// clauses raised and that rest.
func (t *Thread) groupRaise(orig, raised Value) (Value, *Exc) {
	l, ok := raised.O.(*List)
	if !ok {
		return None, nil
	}
	o, _ := orig.O.(*Exc)
	var fresh, kept []*Exc
	for _, v := range l.Items {
		e, ok := v.O.(*Exc)
		switch {
		case !ok:
		case o != nil && t.partOf(e, o):
			kept = append(kept, e)
		default:
			fresh = append(fresh, e)
		}
	}
	var rest *Exc
	if len(kept) > 0 {
		if o.Group == nil {
			rest = o
		} else {
			leaves := map[*Exc]bool{}
			for _, k := range kept {
				collectLeaves(k, leaves)
			}
			var exc *Exc
			rest, _, exc = t.splitGroup(o, t.In.NewNative("", "in", "e, /", func(_ *Thread, a []Value) (Value, *Exc) {
				e := a[0].O.(*Exc)
				return Bool(e.Group == nil && leaves[e]), nil
			}))
			if exc != nil {
				return Value{}, exc
			}
		}
	}
	if len(fresh) == 0 {
		return excOrNone(rest), nil
	}
	if len(fresh) == 1 && rest == nil {
		return Obj(fresh[0]), nil
	}
	if rest != nil {
		fresh = append(fresh, rest)
	}
	return Obj(t.NewGroup("", fresh)), nil
}

// partOf reports whether e is the original exception or was split off it.
func (t *Thread) partOf(e, orig *Exc) bool {
	if e == orig {
		return true
	}
	if e.Group == nil || orig.Group == nil {
		return false
	}
	leaves := map[*Exc]bool{}
	collectLeaves(orig, leaves)
	mine := map[*Exc]bool{}
	collectLeaves(e, mine)
	for x := range mine { // the order does not matter
		if !leaves[x] {
			return false
		}
	}
	return e.TB == orig.TB
}

func collectLeaves(e *Exc, into map[*Exc]bool) {
	if e.Group == nil {
		into[e] = true
		return
	}
	for _, x := range e.Group {
		collectLeaves(x, into)
	}
}

// tupleItems returns the items of a tuple, or the value alone.
func tupleItems(v Value) []Value {
	if tu, ok := v.O.(*Tuple); ok {
		return tu.Items
	}
	return []Value{v}
}

// addNote adds a note to an exception from Go.
func (e *Exc) addNote(t *Thread, note string) {
	_, _ = t.CallMethod(Obj(e), "add_note", NewStr(note))
}
