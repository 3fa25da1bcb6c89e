package std

// Module _functools: what functools needs to be fast: reduce, partial and cmp_to_key; lru_cache.go has the rest.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func buildFunctools(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	m.Add(in, []vm.Method{
		{Name: "reduce", Sig: "function, iterable, initial=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			acc := a[2]
			f := a[0]
			items, exc := t.IterOr(a[1], "reduce() arg 2 must support iteration")
			if exc != nil {
				return vm.Value{}, exc
			}
			exc = t.Each(items, func(x vm.Value) (exc *vm.Exc) {
				if acc.O == nil {
					acc = x
					return nil
				}
				acc, exc = t.Call(f, acc, x)
				return exc
			})
			if exc == nil && acc.O == nil {
				exc = t.TypeErrorf("reduce() of empty iterable with no initial value")
			}
			return acc, exc
		}},
		{Name: "cmp_to_key", Sig: "mycmp", Fn: cmpToKey(in)},
	})
	for _, c := range []*vm.Type{partialType(in), cacheType(in)} {
		c.Static = true
		m.Set(in, c.Name, vm.Obj(c))
	}
	return nil
}

// comparable is what cmp_to_key makes of an object; without one it is the key function itself.
type comparable struct {
	vm.Head
	cmp, obj vm.Value
}

// Class returns functools.KeyWrapper.
func (k *comparable) Class(*vm.Interp) *vm.Type { return k.Cls }

// Trace visits the function and the object.
func (k *comparable) Trace(visit func(vm.Value)) {
	visit(k.cmp)
	if k.obj.O != nil {
		visit(k.obj)
	}
}

func cmpToKey(in *vm.Interp) vm.NativeFn {
	cls := in.NewLibType("functools", "KeyWrapper", nil, vm.Slots{
		NoHash: true,
		Call: func(t *vm.Thread, v vm.Value, a vm.Args) (vm.Value, *vm.Exc) {
			args, exc := t.BindArgs("K", "obj", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			k := v.O.(*comparable)
			return vm.Obj(&comparable{Head: k.Head, cmp: k.cmp, obj: args[0]}), nil
		},
		Compare: func(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
			x, y := a.O.(*comparable), b.O
			other, ok := y.(*comparable)
			if !ok {
				return vm.Value{}, t.TypeErrorf("other argument must be K instance")
			}
			if x.obj.O == nil || other.obj.O == nil {
				return vm.NotImplemented, nil
			}
			r, exc := t.Call(x.cmp, x.obj, other.obj)
			if exc != nil {
				return vm.Value{}, exc
			}
			defer t.Drop(r)
			return t.Compare(op, r, vm.Int(0))
		},
	}, func() []vm.Method {
		return []vm.Method{{Name: "obj", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if o := a[0].O.(*comparable).obj; o.O != nil {
				return o, nil
			}
			return vm.Value{}, t.AttributeErrorf("object")
		}}}
	}).WithoutDict()
	return func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		return vm.Obj(&comparable{Head: vm.Head{Cls: cls}, cmp: a[0]}), nil
	}
}

// partial is a function with some arguments given in advance.
type partial struct {
	vm.Head
	fn   vm.Value
	args *vm.Tuple
	kw   *vm.Dict
}

// Class returns functools.partial or a subclass.
func (p *partial) Class(*vm.Interp) *vm.Type { return p.Cls }

// Trace visits the function and the arguments.
func (p *partial) Trace(visit func(vm.Value)) {
	visit(p.fn)
	visit(vm.Obj(p.args))
	visit(vm.Obj(p.kw))
}

func partialType(in *vm.Interp) *vm.Type {
	self := func(v vm.Value) *partial { return v.O.(*partial) }
	return in.NewLibType("functools", "partial", nil, vm.Slots{
		New: func(t *vm.Thread, c *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			pos := a.Pos()
			if len(pos) == 0 {
				return vm.Value{}, t.TypeErrorf("type 'partial' takes at least one argument")
			}
			if t.TypeOf(pos[0]).Slots.Call == nil {
				return vm.Value{}, t.TypeErrorf("the first argument must be callable")
			}
			p := &partial{Head: vm.Head{Cls: c}, fn: pos[0], kw: vm.NewDict()}
			args := copyOf(pos[1:])
			if inner, ok := p.fn.O.(*partial); ok && inner.Cls == c && inner.Attrs.Dict().Len() == 0 {
				p.fn = inner.fn
				args = append(copyOf(inner.args.Items), args...)
				p.kw = inner.kw.Copy()
			}
			p.args = vm.NewTuple(args...).O.(*vm.Tuple)
			for i, n := range a.Names {
				p.kw.SetStr(t.In.Intern(n.S), a.V[len(pos)+i])
			}
			return vm.Obj(p), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Get: func(t *vm.Thread, p, obj vm.Value, _ *vm.Type) (vm.Value, *vm.Exc) {
			if obj.O == nil || obj.IsNone() {
				return p, nil
			}
			warnings, exc := t.ImportModule("warnings")
			if exc == nil {
				_, exc = t.CallMethod(vm.Obj(warnings), "warn", vm.NewStr("functools.partial will be a method descriptor in future Python versions; "+
					"wrap it in staticmethod() if you want to preserve the old behavior"), vm.Obj(t.In.E.FutureWarning))
			}
			return p, exc
		},
		Call: func(t *vm.Thread, v vm.Value, a vm.Args) (vm.Value, *vm.Exc) {
			p := self(v)
			if p.kw.Len() == 0 {
				args := make([]vm.Value, 0, len(p.args.Items)+len(a.V))
				return t.CallArgs(p.fn, vm.Args{V: append(append(args, p.args.Items...), a.V...), Names: a.Names})
			}
			kw := p.kw.Copy()
			for pos := 0; ; {
				name, _, ok := kw.Next(&pos)
				if !ok {
					break
				}
				if _, ok := vm.AsStr(name); !ok {
					return vm.Value{}, t.TypeErrorf("keywords must be strings")
				}
			}
			n := len(a.Pos())
			for i, name := range a.Names {
				kw.SetStr(t.In.Intern(name.S), a.V[n+i])
			}
			return t.CallSpread(p.fn, vm.NewTuple(append(copyOf(p.args.Items), a.Pos()...)...), vm.Obj(kw))
		},
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			p := self(v)
			if !t.ReprEnter(p) {
				return vm.NewStr("..."), nil
			}
			defer t.ReprLeave(p)
			s, exc := t.Repr(p.fn)
			if exc != nil {
				return vm.Value{}, exc
			}
			parts := []string{s}
			for _, x := range p.args.Items {
				if s, exc = t.Repr(x); exc != nil {
					return vm.Value{}, exc
				}
				parts = append(parts, s)
			}
			for pos := 0; ; {
				k, x, ok := p.kw.Next(&pos)
				if !ok {
					break
				}
				if s, exc = t.Repr(x); exc != nil {
					return vm.Value{}, exc
				}
				name, _ := t.Str(k)
				parts = append(parts, name+"="+s)
			}
			name := "functools.partial"
			if c := t.TypeOf(v); c.User {
				name = c.Module + "." + c.QualName
			}
			return vm.NewStr(name + "(" + strings.Join(parts, ", ") + ")"), nil
		},
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "func", Kind: vm.Field, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a[0]).fn, nil }},
			{Name: "args", Kind: vm.Field, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a[0]).args), nil }},
			{Name: "keywords", Kind: vm.Field, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a[0]).kw), nil }},
			{Name: "__reduce__", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				p, attrs := self(a[0]), vm.None
				if d := p.Attrs.Dict(); d.Len() > 0 {
					attrs = vm.Obj(d)
				}
				return vm.NewTuple(vm.Obj(p.Cls), vm.NewTuple(p.fn), vm.NewTuple(p.fn, vm.Obj(p.args), vm.Obj(p.kw), attrs)), nil
			}},
			{Name: "__setstate__", Sig: "state, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				state, ok := a[1].O.(*vm.Tuple)
				if !ok || len(state.Items) != 4 {
					return vm.Value{}, t.TypeErrorf("invalid partial state")
				}
				fn, args, kw, attrs := state.Items[0], state.Items[1], state.Items[2], state.Items[3]
				if t.TypeOf(fn).Slots.Call == nil {
					return vm.Value{}, t.TypeErrorf("invalid partial state")
				}
				tuple, ok := args.O.(*vm.Tuple)
				if !ok {
					return vm.Value{}, t.TypeErrorf("invalid partial state")
				}
				if t.TypeOf(args) != t.In.T.Tuple {
					tuple = vm.NewTuple(copyOf(tuple.Items)...).O.(*vm.Tuple)
				}
				dict, ok := kw.O.(*vm.Dict)
				switch {
				case kw.IsNone():
					dict = vm.NewDict()
				case !ok:
					return vm.Value{}, t.TypeErrorf("invalid partial state")
				case t.TypeOf(kw) != t.In.T.Dict:
					dict = dict.Copy()
				}
				p := self(a[0])
				p.fn, p.args, p.kw = fn, tuple, dict
				if attrs.IsNone() {
					attrs = vm.Obj(vm.NewDict())
				}
				return vm.None, t.SetAttr(a[0], t.In.Intern("__dict__"), attrs)
			}},
			{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Obj(&vm.GenericAlias{Origin: a[0], Args: []vm.Value{a[1]}}), nil
			}},
		}
	})
}
