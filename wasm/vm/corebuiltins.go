package vm

// The builtins that need the interpreter itself: class creation, namespaces, imports; and the types of frames and
// tracebacks.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

func (in *Interp) initCoreBuiltins() {
	T := &in.T
	in.initMemoryView()
	in.publish(T.Int, T.Float, T.Complex, T.Bool, T.Str, T.Bytes, T.ByteArray)
	in.Builtin([]Method{
		{Name: "__build_class__", Sig: "*args, **kwargs", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return t.buildClass(spreadArgs(a[0], a[1]))
		}},
		{Name: "__import__", Sig: "name, globals=None, locals=None, fromlist=None, level=0", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			s, ok := AsStr(a[0])
			if !ok {
				return Value{}, t.TypeErrorf("module name must be a string")
			}
			from := None
			if a[3].O != nil {
				if yes, exc := t.Truth(a[3]); exc != nil {
					return Value{}, exc
				} else if yes {
					from = a[3]
				}
			}
			level, exc := t.intArg(a[4], 0)
			switch {
			case exc != nil:
				return Value{}, exc
			case level < 0:
				return Value{}, t.ValueErrorf("level must be >= 0")
			case level == 0 && s.S == "":
				return Value{}, t.ValueErrorf("Empty module name")
			}
			return t.importName(t.frame, s.S, from, int(level))
		}},
		{Name: "globals", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(t.frame.globals), nil }},
		{Name: "locals", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.frame.namespace(t), nil }},
		{Name: "vars", Sig: "object=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if a[0].O == nil {
				return t.frame.namespace(t), nil
			}
			d, exc := t.GetAttrOpt(a[0], t.In.names.dict)
			if exc == nil && d.O == nil {
				exc = t.TypeErrorf("vars() argument must have __dict__ attribute")
			}
			return d, exc
		}},
	})
	in.Builtin(sourceBuiltins())
	in.T.Frame = in.NewType("frame", nil, LayoutNative, Slots{
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			f := v.O.(*FrameObj).f
			return NewStr(t.Sprintf("<frame at %s, file %q, line %d, code %s>", t.In.Address(v), f.code.File, f.line(), f.code.Name)), nil
		},
	}, func() []Method {
		get := func(name string, fn func(t *Thread, f *Frame) Value) Method {
			return Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return fn(t, a[0].O.(*FrameObj).f), nil }}
		}
		return []Method{
			get("f_lineno", func(_ *Thread, f *Frame) Value {
				if f.gen != nil && f.gen.state == genSuspended {
					return Int(int64(lineAt(f.code, f.gen.at())))
				}
				return Int(int64(f.line()))
			}),
			get("f_code", func(_ *Thread, f *Frame) Value { return Obj(f.code) }),
			{Name: "f_locals", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return a[0].O.(*FrameObj).locals(t), nil }},
			get("f_globals", func(_ *Thread, f *Frame) Value { return Obj(f.globals) }),
			get("f_builtins", func(t *Thread, _ *Frame) Value { return Obj(t.In.Builtins) }),
			get("f_lasti", func(_ *Thread, f *Frame) Value { return Int(instrBytes * int64(f.pc-1)) }),
			{Name: "clear", Fn: func(*Thread, []Value) (Value, *Exc) { return None, nil }},
			{Name: "f_back", Kind: Getter, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
				if b := a[0].O.(*FrameObj).caller(); b != nil {
					return Obj(b), nil
				}
				return None, nil
			}},
		}
	})
	in.initFrameLocals()
	in.T.Traceback = in.NewType("traceback", nil, LayoutNative, Slots{}, func() []Method {
		get := func(kind MethodKind, name string, fn func(tb *Traceback) Value) Method {
			return Method{Name: name, Kind: kind, Fn: func(t *Thread, a []Value) (Value, *Exc) { return fn(a[0].O.(*Traceback)), nil }}
		}
		return []Method{
			get(Getter, "tb_lineno", func(tb *Traceback) Value { return Int(int64(tb.Line())) }),
			get(Field, "tb_lasti", func(tb *Traceback) Value { return Int(instrBytes * int64(tb.pc)) }),
			get(Field, "tb_frame", func(tb *Traceback) Value { return Obj(tb.object()) }),
		}
	})
	in.AddGetSet(in.T.Traceback, "tb_next", func(t *Thread, v Value) (Value, *Exc) {
		if next := v.O.(*Traceback).Next; next != nil {
			return Obj(next), nil
		}
		return None, nil
	}, func(t *Thread, v, val Value) *Exc {
		next, ok := val.O.(*Traceback)
		if !ok && !val.IsNone() {
			return t.TypeErrorf("expected traceback object or None, got '%T'", val)
		}
		for tb := next; tb != nil; tb = tb.Next {
			if tb == v.O.(*Traceback) {
				return t.ValueErrorf("traceback loop detected")
			}
		}
		v.O.(*Traceback).Next = next
		return nil
	})
	in.initExceptionAttributes()
}

// initExceptionAttributes adds what every exception shows.
func (in *Interp) initExceptionAttributes() {
	in.initOSAttributes()
	in.initWritten()
	base := in.E.BaseException
	exc := func(v Value) *Exc { return v.O.(*Exc) }
	in.AddGetSet(base, "args", func(t *Thread, v Value) (Value, *Exc) { return NewTuple(exc(v).Args...), nil },
		func(t *Thread, v, x Value) *Exc {
			if x.O == nil {
				return t.TypeErrorf("args may not be deleted")
			}
			items, e := t.ToSlice(x)
			exc(v).Args = items
			return e
		}).Deletable = true

	in.AddMethods(base, []Method{{Name: "__setstate__", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
		d, ok := a[1].O.(*Dict)
		if !ok && !a[1].IsNone() {
			return Value{}, t.TypeErrorf("state is not a dictionary")
		}
		for pos := 0; ok; {
			k, v, more := d.Next(&pos)
			if !more {
				break
			}
			name, isStr := AsStr(k)
			if !isStr {
				return Value{}, t.TypeErrorf("attribute name must be string, not '%T'", k)
			}
			if exc := t.SetAttr(a[0], t.In.internStr(name), v); exc != nil {
				return Value{}, exc
			}
		}
		return None, nil
	}}})
	link := func(name string, p func(e *Exc) **Exc, after func(e *Exc)) {
		in.AddGetSet(base, name, func(t *Thread, v Value) (Value, *Exc) { return excOrNone(*p(exc(v))), nil },
			func(t *Thread, v, x Value) *Exc {
				if x.O == nil {
					return t.TypeErrorf("%s may not be deleted", name)
				}
				e, ok := x.O.(*Exc)
				if !ok && !x.IsNone() {
					return t.TypeErrorf("exception %s must be None or derive from BaseException", strings.Trim(name, "_"))
				}
				*p(exc(v)) = e
				after(exc(v))
				return nil
			}).Deletable = true
	}
	link("__cause__", func(e *Exc) **Exc { return &e.Cause }, func(e *Exc) { e.Suppress = true })
	link("__context__", func(e *Exc) **Exc { return &e.Context }, func(*Exc) {})
	in.AddGetSet(base, "__suppress_context__", func(t *Thread, v Value) (Value, *Exc) { return Bool(exc(v).Suppress), nil },
		func(t *Thread, v, x Value) *Exc {
			switch {
			case x.O == nil:
				return t.TypeErrorf("can't delete numeric/char attribute")
			case !x.IsBool():
				return t.TypeErrorf("attribute value type must be bool")
			}
			exc(v).Suppress = x.N != 0
			return nil
		}).Deletable = true
	in.AddGetSet(base, "__traceback__", func(t *Thread, v Value) (Value, *Exc) {
		if tb := exc(v).TB; tb != nil {
			return Obj(tb), nil
		}
		return None, nil
	}, func(t *Thread, v, x Value) *Exc {
		if x.O == nil {
			return t.TypeErrorf("__traceback__ may not be deleted")
		}
		tb, ok := x.O.(*Traceback)
		if !ok && !x.IsNone() {
			return t.TypeErrorf("__traceback__ must be a traceback or None")
		}
		exc(v).setTraceback(t, tb)
		return nil
	}).Deletable = true
}

// namespace is locals(): the namespace itself at module and class level, in a comprehension there its variables, else a snapshot.
func (f *Frame) namespace(t *Thread) Value {
	d := NewDict()
	set := func(name string, v Value) { d.SetStr(t.In.Intern(name), v) }
	pc := max(f.pc-1, 0)
	whole := f.locals
	if f.code.Flags&compile.FlagModule != 0 && whole.O == nil {
		whole = Obj(f.globals)
	}
	if whole.O == nil {
		f.ownVariables(set)
	}
	f.compVariables(pc, set)
	if f.obj != nil && f.obj.extra != nil && whole.O == nil {
		d.Merge(t, f.obj.extra)
	}
	if whole.O != nil && d.Len() == 0 {
		return whole
	}
	return Obj(d)
}

// ownVariables tells the names and values that a function's frame has, but for those of comprehensions; a generator expression has
// the iterator ".0".
func (f *Frame) ownVariables(tell func(name string, v Value)) {
	has := func(name string, v Value) {
		if v.O != nil && name != "" {
			tell(name, v)
		}
	}
	shared := map[string]*Cell{}
	for i, c := range f.code.CellVars {
		if i < len(f.cells) {
			shared[c.Name] = f.cells[i]
		}
	}
	for i, n := range f.code.LocalNames {
		if c := shared[n]; c != nil {
			has(n, c.V)
		} else if i < len(f.regs) {
			has(n, f.regs[i])
		}
	}
	for i, c := range f.cells {
		if c == nil {
			continue
		}
		if own := len(f.code.CellVars); i < own {
			if cv := f.code.CellVars[i]; cv.Name[0] != '.' && cv.Param < 0 {
				has(cv.Name, c.V)
			}
		} else if i-own < len(f.code.FreeVars) {
			has(f.code.FreeVars[i-own].Name, c.V)
		}
	}
}

// compVariables tells the variables of the comprehensions around an instruction, innermost last.
func (f *Frame) compVariables(pc int, tell func(name string, v Value)) {
	for i := len(f.code.CompVars) - 1; i >= 0; i-- {
		v := &f.code.CompVars[i]
		if pc < int(v.Start) || pc >= int(v.End) {
			continue
		}
		var x Value
		if v.Cell {
			x = f.cells[v.Index].V
		} else {
			x = f.regs[v.Index]
		}
		if x.O != nil {
			tell(v.Name, x)
		}
	}
}
