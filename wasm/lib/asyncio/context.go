package asyncio

// Context variables: a Context maps variables to values, and a task runs in a copy of its creator's (SEMANTICS B6).

import "github.com/asyncio-playground/playground/wasm/vm"

// Context is contextvars.Context. Copies share their bindings until one of them changes.
type Context struct {
	vars    []binding
	entered bool
}

type binding struct {
	v   *ContextVar
	val vm.Value
}

// ContextVar is contextvars.ContextVar.
type ContextVar struct {
	name string
	def  vm.Value
}

// Token remembers what a variable was before set.
type Token struct {
	v    *ContextVar
	old  vm.Value
	ctx  *Context
	used bool
}

// Classes of these objects.
func (*Context) Class(in *vm.Interp) *vm.Type    { return of(in).context }
func (*ContextVar) Class(in *vm.Interp) *vm.Type { return of(in).contextVar }
func (*Token) Class(in *vm.Interp) *vm.Type      { return of(in).token }

func (c *Context) copy() *Context { return &Context{vars: c.vars[:len(c.vars):len(c.vars)]} }

func (c *Context) get(v *ContextVar) vm.Value {
	for _, b := range c.vars {
		if b.v == v {
			return b.val
		}
	}
	return vm.Value{}
}

// set binds a variable in a slice of its own, so that copies keep what they had.
func (c *Context) set(v *ContextVar, val vm.Value) {
	vars := make([]binding, 0, len(c.vars)+1)
	for _, b := range c.vars {
		if b.v != v {
			vars = append(vars, b)
		}
	}
	if val.O != nil {
		vars = append(vars, binding{v, val})
	}
	c.vars = vars
}

// contextArg reads a context= argument.
func contextArg(t *vm.Thread, v vm.Value) (*Context, *vm.Exc) {
	if v.O == nil || v.IsNone() {
		return of(t.In).on(t).context.copy(), nil
	}
	c, ok := v.O.(*Context)
	if !ok {
		return nil, t.TypeErrorf("a context is needed, not %T", v)
	}
	return c, nil
}

// current is the context in which t runs.
func current(t *vm.Thread) *Context { return of(t.In).on(t).context }

func contextvarsModule() vm.ModuleDef {
	return vm.ModuleDef{Name: "contextvars", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		s := of(t.In)
		s.makeContextTypes(t.In)
		m.Set(t.In, "ContextVar", vm.Obj(s.contextVar))
		m.Set(t.In, "Context", vm.Obj(s.context))
		m.Set(t.In, "Token", vm.Obj(s.token))
		m.Add(t.In, []vm.Method{{Name: "copy_context", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(current(t).copy()), nil
		}}})
		return nil
	}}
}

func (s *state) makeContextTypes(in *vm.Interp) {
	if s.context != nil {
		return
	}
	v := func(a []vm.Value) *ContextVar { return a[0].O.(*ContextVar) }
	s.contextVar = in.NewLibType("_contextvars", "ContextVar", nil, vm.Slots{
		New: func(t *vm.Thread, _ *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.Pos()) != 1 {
				return vm.Value{}, t.TypeErrorf("ContextVar() missing required argument 'name' (pos 1)")
			}
			n, ok := vm.AsStr(a.V[0])
			if !ok {
				return vm.Value{}, t.TypeErrorf("context variable name must be a str")
			}
			return vm.Obj(&ContextVar{name: n.S, def: a.Kw("default")}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Repr: func(t *vm.Thread, x vm.Value) (vm.Value, *vm.Exc) {
			c := x.O.(*ContextVar)
			s := "<ContextVar name=" + quote(t, c.name)
			if c.def.O != nil {
				r, _ := t.Repr(c.def)
				s += " default=" + r
			}
			return vm.NewStr(s + " at " + t.In.Address(x) + ">"), nil
		},
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "name", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(v(a).name), nil }},
			{Name: "get", Sig: "default=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x := current(t).get(v(a))
				for _, alt := range []vm.Value{a[1], v(a).def} {
					if x.O == nil {
						x = alt
					}
				}
				if x.O == nil {
					return vm.Value{}, t.Raise(t.In.E.LookupError, a[0])
				}
				return x, nil
			}},
			{Name: "set", Sig: "value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				c := current(t)
				tok := &Token{v: v(a), old: c.get(v(a)), ctx: c}
				c.set(v(a), a[1])
				return vm.Obj(tok), nil
			}},
			{Name: "reset", Sig: "token, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				tok, ok := a[1].O.(*Token)
				switch {
				case !ok:
					return vm.Value{}, t.TypeErrorf("expected an instance of Token, got %r", a[1])
				case tok.used:
					return vm.Value{}, t.RuntimeErrorf("%r has already been used once", a[1])
				case tok.v != v(a):
					return vm.Value{}, t.ValueErrorf("%r was created by a different ContextVar", a[1])
				case tok.ctx != current(t):
					return vm.Value{}, t.ValueErrorf("%r was created in a different Context", a[1])
				}
				tok.used = true
				current(t).set(tok.v, tok.old)
				return vm.None, nil
			}},
			{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }},
		}
	})
	c := func(x vm.Value) *Context { return x.O.(*Context) }
	s.context = in.NewLibType("_contextvars", "Context", nil, vm.Slots{
		New:  func(*vm.Thread, *vm.Type, vm.Args) (vm.Value, *vm.Exc) { return vm.Obj(&Context{}), nil },
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Len:  func(_ *vm.Thread, x vm.Value) (int, *vm.Exc) { return len(c(x).vars), nil },
		GetItem: func(t *vm.Thread, x, k vm.Value) (vm.Value, *vm.Exc) {
			if cv, ok := k.O.(*ContextVar); ok {
				if r := c(x).get(cv); r.O != nil {
					return r, nil
				}
			}
			return vm.Value{}, t.KeyError(k)
		},
		Contains: func(_ *vm.Thread, x, k vm.Value) (bool, *vm.Exc) {
			cv, ok := k.O.(*ContextVar)
			return ok && c(x).get(cv).O != nil, nil
		},
		Iter: func(t *vm.Thread, x vm.Value) (vm.Value, *vm.Exc) {
			var vs []vm.Value
			for _, b := range c(x).vars {
				vs = append(vs, vm.Obj(b.v))
			}
			return t.Iter(vm.NewTuple(vs...))
		},
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "run", Sig: "callable, /, *args, **kwargs", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				ctx := c(a[0])
				if ctx.entered {
					return vm.Value{}, t.RuntimeErrorf("cannot enter context: %r is already entered", a[0])
				}
				ts := of(t.In).on(t)
				outer := ts.context
				ts.context, ctx.entered = ctx, true
				r, exc := t.CallSpread(a[1], a[2], a[3])
				ts.context, ctx.entered = outer, false
				return r, exc
			}},
			{Name: "copy", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(c(a[0]).copy()), nil }},
			{Name: "get", Sig: "key, default=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if cv, ok := a[1].O.(*ContextVar); ok {
					if r := c(a[0]).get(cv); r.O != nil {
						return r, nil
					}
				}
				if a[2].O == nil {
					return vm.None, nil
				}
				return a[2], nil
			}},
		}
	})
	tok := func(a []vm.Value) *Token { return a[0].O.(*Token) }
	s.token = in.NewLibType("_contextvars", "Token", nil, vm.Slots{}, func() []vm.Method {
		return []vm.Method{
			{Name: "var", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(tok(a).v), nil }},
			{Name: "old_value", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if tok(a).old.O == nil {
					return vm.Obj(s.token), nil // Token.MISSING
				}
				return tok(a).old, nil
			}},
		}
	})
}
