package vm

// FrameLocalsProxy: the variables of a function's frame as f_locals shows them, which can be set from outside (PEP 667).

import (
	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// frameLocals is one view of a frame's variables; what is set by names that the function does not have is kept by the frame.
type frameLocals struct{ of *FrameObj }

// Class makes frameLocals a Python object.
func (*frameLocals) Class(in *Interp) *Type { return in.T.FrameLocals }

// Trace visits the frame.
func (p *frameLocals) Trace(visit func(Value)) { visit(Obj(p.of)) }

// locals is f_locals: the namespace of a module or class body, or a view of a function's variables.
func (o *FrameObj) locals(t *Thread) Value {
	if o.f.locals.O != nil || o.f.code.Flags&compile.FlagModule != 0 {
		return o.f.namespace(t)
	}
	return Obj(&frameLocals{o})
}

// dict copies what the view shows.
func (p *frameLocals) dict(t *Thread) Value {
	if !p.of.ended() {
		return p.of.f.namespace(t)
	}
	d := NewDict()
	p.of.f.ownVariables(func(name string, v Value) { d.SetStr(t.In.Intern(name), v) })
	if p.of.extra != nil {
		d.Merge(t, p.of.extra)
	}
	return Obj(d)
}

// ended reports whether the frame was left; comprehensions in it have then taken their variables back.
func (o *FrameObj) ended() bool { return o.f.obj != o || o.f.gen != nil && o.f.gen.state == genDone }

// set stores into the variable called key, or beside the variables.
func (p *frameLocals) set(t *Thread, key, v Value) *Exc {
	if name, ok := AsStr(key); ok {
		if at := p.of.variable(name.S); at != nil {
			*at = v
			return nil
		}
	}
	if p.of.extra == nil {
		p.of.extra = NewDict()
	}
	return t.SetItem(Obj(p.of.extra), key, v)
}

// update stores all of a dict or another view.
func (p *frameLocals) update(t *Thread, from Value) *Exc {
	if other, ok := from.O.(*frameLocals); ok {
		from = other.dict(t)
	}
	d, ok := from.O.(*Dict)
	if !ok {
		return t.TypeErrorf("update() argument must be dict or another FrameLocalsProxy")
	}
	d = d.Copy()
	for pos := 0; ; {
		k, v, ok := d.Next(&pos)
		if !ok {
			return nil
		}
		if exc := p.set(t, k, v); exc != nil {
			return exc
		}
	}
}

// variable is the place of the variable called name, nil if the frame has none: of the innermost comprehension's before the function's.
func (o *FrameObj) variable(name string) *Value {
	f := o.f
	pc := max(f.pc-1, 0)
	for i := range f.code.CompVars {
		if v := &f.code.CompVars[i]; v.Name == name && !o.ended() && pc >= int(v.Start) && pc < int(v.End) {
			if v.Cell {
				return &f.cells[v.Index].V
			}
			return &f.regs[v.Index]
		}
	}
	for i, c := range f.code.CellVars {
		if c.Name == name && i < len(f.cells) && f.cells[i] != nil {
			return &f.cells[i].V
		}
	}
	for i, n := range f.code.LocalNames {
		if n == name && i < len(f.regs) {
			return &f.regs[i]
		}
	}
	for i, c := range f.code.FreeVars {
		if k := len(f.code.CellVars) + i; c.Name == name && k < len(f.cells) {
			return &f.cells[k].V
		}
	}
	return nil
}

// initFrameLocals builds the type, which can do what a copy of the variables can, and store.
func (in *Interp) initFrameLocals() {
	shown := func(t *Thread, v Value) Value {
		if p, ok := v.O.(*frameLocals); ok {
			return p.dict(t)
		}
		return v
	}
	in.T.FrameLocals = in.NewType("FrameLocalsProxy", nil, LayoutNative, Slots{
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			if len(a.V) != 1 {
				return Value{}, t.TypeErrorf("FrameLocalsProxy expected 1 argument, got %d", len(a.V))
			}
			o, ok := a.V[0].O.(*FrameObj)
			if !ok {
				return Value{}, t.TypeErrorf("expect frame, not %T", a.V[0])
			}
			return Obj(&frameLocals{o}), nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			p, ok := a.O.(*frameLocals)
			if !ok || op != syntax.Eq && op != syntax.NotEq {
				return NotImplemented, nil
			}
			if q, ok := b.O.(*frameLocals); ok {
				return Bool((p.of == q.of) == (op == syntax.Eq)), nil
			}
			return t.Compare(op, p.dict(t), b)
		},
		Binary: func(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
			if op != syntax.BitOr {
				return NotImplemented, nil
			}
			a, b = shown(t, a), shown(t, b)
			if t.TypeOf(a) != in.T.Dict || t.TypeOf(b) != in.T.Dict {
				return NotImplemented, nil
			}
			return t.Binary(op, a, b)
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			if !t.ReprEnter(v.O) {
				return NewStr("{...}"), nil
			}
			defer t.ReprLeave(v.O)
			s, exc := t.Repr(shown(t, v))
			return NewStr(s), exc
		},
		NoHash:   true,
		Len:      func(t *Thread, v Value) (int, *Exc) { return t.Len(shown(t, v)) },
		Contains: func(t *Thread, v, k Value) (bool, *Exc) { return t.Contains(shown(t, v), k) },
		Iter: func(t *Thread, v Value) (Value, *Exc) {
			names, exc := t.CallMethod(v, "keys")
			if exc != nil {
				return Value{}, exc
			}
			return t.Iter(names)
		},
		GetItem: func(t *Thread, v, k Value) (Value, *Exc) {
			d := shown(t, v)
			if has, exc := t.Contains(d, k); exc != nil || has {
				if exc != nil {
					return Value{}, exc
				}
				return t.GetItem(d, k)
			}
			s, exc := t.Repr(k)
			if exc != nil {
				return Value{}, exc
			}
			return Value{}, t.KeyError(NewStr("local variable '" + s + "' is not defined"))
		},
		SetItem: func(t *Thread, v, k, x Value) *Exc {
			if x.O == nil {
				return t.TypeErrorf("cannot remove variables from FrameLocalsProxy")
			}
			return v.O.(*frameLocals).set(t, k, x)
		},
	}, func() []Method {
		list := func(name string) Method {
			return Method{Name: name, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				view, exc := t.CallMethod(shown(t, a[0]), name)
				if exc != nil {
					return Value{}, exc
				}
				items, exc := t.ToSlice(view)
				return Obj(&List{Items: items}), exc
			}}
		}
		return []Method{
			list("keys"), list("values"), list("items"),
			{Name: "get", Sig: "key, default=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return t.CallMethod(shown(t, a[0]), "get", a[1:]...)
			}},
			{Name: "copy", Fn: func(t *Thread, a []Value) (Value, *Exc) { return shown(t, a[0]), nil }},
			{Name: "__reversed__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.CallMethod(shown(t, a[0]), "__reversed__") }},
			{Name: "setdefault", Sig: "key, default=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				d := shown(t, a[0])
				if has, exc := t.Contains(d, a[1]); exc != nil || has {
					if exc != nil {
						return Value{}, exc
					}
					return t.GetItem(d, a[1])
				}
				return a[2], a[0].O.(*frameLocals).set(t, a[1], a[2])
			}},
			{Name: "update", Sig: "other, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return None, a[0].O.(*frameLocals).update(t, a[1])
			}},
			{Name: "__ior__", Sig: "other, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return a[0], a[0].O.(*frameLocals).update(t, a[1])
			}},
		}
	})
}
