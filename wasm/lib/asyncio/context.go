package asyncio

// Context variables: a Context maps variables to values, and a task runs in a copy of its creator's (SEMANTICS B6).

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Context is contextvars.Context. Copies share their bindings until one of them changes.
type Context struct {
	vars    []binding // by the time of their first setting
	entered bool
}

type binding struct {
	v   *ContextVar
	val vm.Value
}

// ContextVar is contextvars.ContextVar.
type ContextVar struct {
	vm.Head
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

// missingMark is Token.MISSING.
type missingMark struct{ typ *vm.Type }

// Classes of these objects.
func (*Context) Class(in *vm.Interp) *vm.Type      { return of(in).context }
func (v *ContextVar) Class(in *vm.Interp) *vm.Type { return of(in).contextVar }
func (*Token) Class(in *vm.Interp) *vm.Type        { return of(in).token }
func (m *missingMark) Class(*vm.Interp) *vm.Type   { return m.typ }

// Trace visits the values.
func (c *Context) Trace(visit func(vm.Value)) {
	for _, b := range c.vars {
		visit(vm.Obj(b.v))
		visit(b.val)
	}
}

// Trace visits the default.
func (v *ContextVar) Trace(visit func(vm.Value)) { visit(v.def) }

// Trace visits what the variable was.
func (k *Token) Trace(visit func(vm.Value)) {
	visit(vm.Obj(k.v))
	visit(k.old)
	visit(vm.Obj(k.ctx))
}

func (c *Context) copy() *Context { return &Context{vars: c.vars[:len(c.vars):len(c.vars)]} }

func (c *Context) get(v *ContextVar) vm.Value {
	for _, b := range c.vars {
		if b.v == v {
			return b.val
		}
	}
	return vm.Value{}
}

// set binds a variable (unbound: unbinds it) in a slice of its own, so that copies keep what they had.
func (c *Context) set(v *ContextVar, val vm.Value) {
	vars := make([]binding, 0, len(c.vars)+1)
	found := false
	for _, b := range c.vars {
		if b.v == v {
			if found = true; val.O == nil {
				continue
			}
			b.val = val
		}
		vars = append(vars, b)
	}
	if !found && val.O != nil {
		vars = append(vars, binding{v, val})
	}
	c.vars = vars
}

// run calls f in the context.
func (c *Context) run(t *vm.Thread, f func() (vm.Value, *vm.Exc)) (vm.Value, *vm.Exc) {
	if c.entered {
		return vm.Value{}, t.RuntimeErrorf("cannot enter context: %r is already entered", vm.Obj(c))
	}
	ts := on(t)
	outer := ts.context
	ts.context, c.entered = c, true
	r, exc := f()
	ts.context, c.entered = outer, false
	return r, exc
}

// contextArg reads a context= argument: a copy of the current one by default.
func contextArg(t *vm.Thread, v vm.Value) (*Context, *vm.Exc) {
	if v.O == nil || v.IsNone() {
		return current(t).copy(), nil
	}
	c, ok := v.O.(*Context)
	if !ok {
		return nil, t.TypeErrorf("a context is needed, not %T", v)
	}
	return c, nil
}

// current is the context in which t runs.
func current(t *vm.Thread) *Context { return on(t).context }

func contextvarsModule() vm.ModuleDef {
	return vm.ModuleDef{Name: "contextvars", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		s := of(t.In)
		s.makeContextTypes(t.In)
		m.Set(t.In, "Context", vm.Obj(s.context))
		m.Set(t.In, "ContextVar", vm.Obj(s.contextVar))
		m.Set(t.In, "Token", vm.Obj(s.token))
		m.Add(t.In, []vm.Method{{Name: "copy_context", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(current(t).copy()), nil
		}}})
		m.Set(t.In, "__all__", vm.NewTuple(vm.NewStr("Context"), vm.NewStr("ContextVar"), vm.NewStr("Token"), vm.NewStr("copy_context")))
		return nil
	}}
}

func (s *state) makeContextTypes(in *vm.Interp) {
	if s.context != nil {
		return
	}
	noInit := func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil }
	s.contextVar = in.NewLibType("_contextvars", "ContextVar", nil, vm.Slots{New: newContextVar, Init: noInit, Repr: reprContextVar}, contextVarMethods).WithoutDict()
	s.context = in.NewLibType("_contextvars", "Context", nil, contextSlots(), contextMethods)
	s.token = in.NewLibType("_contextvars", "Token", nil, vm.Slots{NoHash: true, Repr: func(t *vm.Thread, x vm.Value) (vm.Value, *vm.Exc) {
		k, word := x.O.(*Token), ""
		if k.used {
			word = " used"
		}
		return vm.NewStr(t.Sprintf("<Token%s var=%r at %s>", word, vm.Obj(k.v), t.In.Address(x))), nil
	}}, tokenMethods)
	missing := in.NewLibType("_contextvars", "_MISSING", nil, vm.Slots{Repr: func(*vm.Thread, vm.Value) (vm.Value, *vm.Exc) {
		return vm.NewStr("<Token.MISSING>"), nil
	}}, nil)
	s.missing = vm.Obj(&missingMark{missing})
	for _, c := range []*vm.Type{s.contextVar, s.context, s.token} {
		c.Final = true
	}
	s.token.Dict.Set(in.Intern("MISSING"), s.missing)
}

func newContextVar(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
	name := a.Kw("name")
	if len(a.Pos()) > 0 {
		name = a.V[0]
	}
	switch {
	case len(a.V) == 0 || len(a.Pos()) > 1:
		return vm.Value{}, t.TypeErrorf("ContextVar() takes exactly 1 positional argument (%d given)", len(a.Pos()))
	case name.O == nil:
		return vm.Value{}, t.TypeErrorf("ContextVar() missing required argument 'name' (pos 1)")
	}
	for _, n := range a.Names {
		if n.S != "name" && n.S != "default" {
			return vm.Value{}, t.TypeErrorf("ContextVar() got an unexpected keyword argument %q", n.S)
		}
	}
	s, ok := vm.AsStr(name)
	if !ok {
		return vm.Value{}, t.TypeErrorf("context variable name must be a str")
	}
	return vm.Obj(&ContextVar{name: s.S, def: a.Kw("default")}), nil
}

func reprContextVar(t *vm.Thread, x vm.Value) (vm.Value, *vm.Exc) {
	c := x.O.(*ContextVar)
	s := t.Sprintf("<ContextVar name=%r", vm.NewStr(c.name))
	if c.def.O != nil {
		r, exc := t.Repr(c.def)
		if exc != nil {
			return vm.Value{}, exc
		}
		s += " default=" + r
	}
	return vm.NewStr(s + " at " + t.In.Address(x) + ">"), nil
}

func contextVarMethods() []vm.Method {
	v := func(a []vm.Value) *ContextVar { return a[0].O.(*ContextVar) }
	return []vm.Method{
		{Name: "name", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(v(a).name), nil }},
		{Name: "get", Sig: "default=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			for _, x := range []vm.Value{current(t).get(v(a)), a[1], v(a).def} {
				if x.O != nil {
					return x, nil
				}
			}
			return vm.Value{}, t.Raise(t.In.E.LookupError, a[0])
		}},
		{Name: "set", Sig: "value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			c := current(t)
			k := &Token{v: v(a), old: c.get(v(a)), ctx: c}
			c.set(v(a), a[1])
			return vm.Obj(k), nil
		}},
		{Name: "reset", Sig: "token, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			k, ok := a[1].O.(*Token)
			switch {
			case !ok:
				return vm.Value{}, t.TypeErrorf("expected an instance of Token, got %r", a[1])
			case k.used:
				return vm.Value{}, t.RuntimeErrorf("%r has already been used once", a[1])
			case k.v != v(a):
				return vm.Value{}, t.ValueErrorf("%r was created by a different ContextVar", a[1])
			case k.ctx != current(t):
				return vm.Value{}, t.ValueErrorf("%r was created in a different Context", a[1])
			}
			k.used = true
			k.ctx.set(k.v, k.old)
			return vm.None, nil
		}},
		{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: vm.ClassGetItem},
	}
}

// contextKey reads a key of a Context.
func contextKey(t *vm.Thread, k vm.Value) (*ContextVar, *vm.Exc) {
	v, ok := k.O.(*ContextVar)
	if !ok {
		return nil, t.TypeErrorf("a ContextVar key was expected, got %r", k)
	}
	return v, nil
}

func contextSlots() vm.Slots {
	c := func(x vm.Value) *Context { return x.O.(*Context) }
	return vm.Slots{
		New: func(t *vm.Thread, _ *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.V) > 0 {
				return vm.Value{}, t.TypeErrorf("Context() does not accept any arguments")
			}
			return vm.Obj(&Context{}), nil
		},
		Init:   func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		NoHash: true,
		Len:    func(_ *vm.Thread, x vm.Value) (int, *vm.Exc) { return len(c(x).vars), nil },
		GetItem: func(t *vm.Thread, x, k vm.Value) (vm.Value, *vm.Exc) {
			v, exc := contextKey(t, k)
			if exc != nil {
				return vm.Value{}, exc
			}
			if r := c(x).get(v); r.O != nil {
				return r, nil
			}
			return vm.Value{}, t.KeyError(k)
		},
		Contains: func(t *vm.Thread, x, k vm.Value) (bool, *vm.Exc) {
			v, exc := contextKey(t, k)
			return exc == nil && c(x).get(v).O != nil, exc
		},
		Compare: func(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
			x, y := c(a), (*Context)(nil)
			if y, _ = b.O.(*Context); y == nil || op != syntax.Eq && op != syntax.NotEq {
				return vm.NotImplemented, nil
			}
			same := len(x.vars) == len(y.vars)
			for i := 0; same && i < len(x.vars); i++ {
				other := y.get(x.vars[i].v)
				if same = other.O != nil; same {
					var exc *vm.Exc
					if same, exc = t.Eq(x.vars[i].val, other); exc != nil {
						return vm.Value{}, exc
					}
				}
			}
			return vm.Bool(same == (op == syntax.Eq)), nil
		},
		Iter: func(t *vm.Thread, x vm.Value) (vm.Value, *vm.Exc) { return c(x).list(t, true, false) },
	}
}

// list iterates over the variables, the values, or pairs of both.
func (c *Context) list(t *vm.Thread, keys, values bool) (vm.Value, *vm.Exc) {
	vs := make([]vm.Value, len(c.vars))
	for i, b := range c.vars {
		switch {
		case keys && values:
			vs[i] = vm.NewTuple(vm.Obj(b.v), b.val)
		case keys:
			vs[i] = vm.Obj(b.v)
		default:
			vs[i] = b.val
		}
	}
	return t.Iter(vm.NewTuple(vs...))
}

func contextMethods() []vm.Method {
	c := func(a []vm.Value) *Context { return a[0].O.(*Context) }
	return []vm.Method{
		{Name: "run", Sig: "*args, **kwargs", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			args := items(a[1])
			if len(args) == 0 {
				return vm.Value{}, t.TypeErrorf("run() missing 1 required positional argument")
			}
			fn, pos, kw := args[0], vm.NewTuple(args[1:]...), a[2]
			return c(a).run(t, func() (vm.Value, *vm.Exc) {
				v, exc := t.CallSpread(fn, pos, kw)
				if exc == nil && t.In.Mortals() {
					t.Pin(v)
					t.Bury() // what the function let go of dies in the context in which it ran
					t.Unpin()
				}
				return v, exc
			})
		}},
		{Name: "copy", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(c(a).copy()), nil }},
		{Name: "get", Sig: "key, default=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			v, exc := contextKey(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if r := c(a).get(v); r.O != nil {
				return r, nil
			}
			return vm.OrNone(a[2]), nil
		}},
		{Name: "keys", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return c(a).list(t, true, false) }},
		{Name: "values", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return c(a).list(t, false, true) }},
		{Name: "items", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return c(a).list(t, true, true) }},
	}
}

func tokenMethods() []vm.Method {
	k := func(a []vm.Value) *Token { return a[0].O.(*Token) }
	return []vm.Method{
		{Name: "var", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(k(a).v), nil }},
		{Name: "old_value", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if k(a).old.O == nil {
				return of(t.In).missing, nil
			}
			return k(a).old, nil
		}},
		{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: vm.ClassGetItem},
	}
}
