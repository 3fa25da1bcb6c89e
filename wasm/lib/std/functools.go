package std

// Module _functools: what functools needs to be fast: reduce, partial, cmp_to_key and the wrapper that lru_cache makes.

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
			items, exc := t.Iter(a[1])
			if exc != nil && exc.Is(t, t.In.E.TypeError) {
				return vm.Value{}, t.TypeErrorf("reduce() arg 2 must support iteration")
			}
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
			return t.Compare(op, r, vm.Int(0))
		},
	}, func() []vm.Method {
		return []vm.Method{{Name: "obj", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if o := a[0].O.(*comparable).obj; o.O != nil {
				return o, nil
			}
			return vm.Value{}, t.AttributeErrorf("object")
		}}}
	})
	return func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		return vm.Obj(&comparable{Head: vm.Head{Cls: cls}, cmp: a[0]}), nil
	}
}

// partial is a function with some arguments given in advance.
type partial struct {
	vm.Head
	fn   vm.Value
	args []vm.Value
	kw   *vm.Dict
}

// Class returns functools.partial or a subclass.
func (p *partial) Class(*vm.Interp) *vm.Type { return p.Cls }

// Trace visits the function and the arguments.
func (p *partial) Trace(visit func(vm.Value)) {
	visit(p.fn)
	for _, v := range p.args {
		visit(v)
	}
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
			p := &partial{Head: vm.Head{Cls: c}, fn: pos[0], args: copyOf(pos[1:]), kw: vm.NewDict()}
			if inner, ok := p.fn.O.(*partial); ok && inner.Cls == c && inner.Attrs.Dict().Len() == 0 {
				p.fn = inner.fn
				p.args = append(copyOf(inner.args), p.args...)
				p.kw = inner.kw.Copy()
			}
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
				args := make([]vm.Value, 0, len(p.args)+len(a.V))
				return t.CallArgs(p.fn, vm.Args{V: append(append(args, p.args...), a.V...), Names: a.Names})
			}
			kw := p.kw.Copy()
			n := len(a.Pos())
			for i, name := range a.Names {
				kw.SetStr(t.In.Intern(name.S), a.V[n+i])
			}
			return t.CallSpread(p.fn, vm.NewTuple(append(copyOf(p.args), a.Pos()...)...), vm.Obj(kw))
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
			for _, x := range p.args {
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
			{Name: "func", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a[0]).fn, nil }},
			{Name: "args", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.NewTuple(copyOf(self(a[0]).args)...), nil
			}},
			{Name: "keywords", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a[0]).kw), nil }},
			{Name: "__dict__", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a[0]).Attrs.Dict()), nil }},
			{Name: "__reduce__", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				p, attrs := self(a[0]), vm.None
				if d := p.Attrs.Dict(); d.Len() > 0 {
					attrs = vm.Obj(d)
				}
				return vm.NewTuple(vm.Obj(p.Cls), vm.NewTuple(p.fn), vm.NewTuple(p.fn, vm.NewTuple(copyOf(p.args)...), vm.Obj(p.kw.Copy()), attrs)), nil
			}},
			{Name: "__setstate__", Sig: "state, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				state, ok := a[1].O.(*vm.Tuple)
				if !ok || len(state.Items) != 4 {
					return vm.Value{}, t.TypeErrorf("invalid partial state")
				}
				args, ok1 := state.Items[1].O.(*vm.Tuple)
				kw, ok2 := state.Items[2].O.(*vm.Dict)
				if !ok1 || !ok2 {
					return vm.Value{}, t.TypeErrorf("invalid partial state")
				}
				p := self(a[0])
				p.fn, p.args, p.kw = state.Items[0], copyOf(args.Items), kw
				if attrs, ok := state.Items[3].O.(*vm.Dict); ok {
					return vm.None, p.Attrs.Dict().Merge(t, attrs)
				}
				return vm.None, nil
			}},
			{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Obj(&vm.GenericAlias{Origin: a[0], Args: []vm.Value{a[1]}}), nil
			}},
		}
	})
}

// cached is a function with a memory of its results, the one used last at the end.
type cached struct {
	vm.Head
	fn           vm.Value
	results      *vm.Dict
	limit        int64 // -1: none
	typed        bool
	hits, misses int64
	info         vm.Value // makes what cache_info returns
	keys         *vm.Type // of callKey
}

// callKey is the arguments of a call as a key, whose hash is asked for once a call.
type callKey struct {
	vm.Head
	args  vm.Value // a tuple
	hash  int64
	equal *callKey // the one that it was found equal to
}

// Class returns functools._HashedSeq.
func (k *callKey) Class(*vm.Interp) *vm.Type { return k.Cls }

// Trace visits the arguments.
func (k *callKey) Trace(visit func(vm.Value)) { visit(k.args) }

func callKeyType(in *vm.Interp) *vm.Type {
	return in.NewLibType("functools", "_HashedSeq", nil, vm.Slots{
		Hash: func(_ *vm.Thread, v vm.Value) (int64, *vm.Exc) { return v.O.(*callKey).hash, nil },
		Compare: func(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
			x, y := a.O.(*callKey), b.O.(*callKey)
			r, exc := t.Compare(op, x.args, y.args)
			if exc == nil && r == vm.True {
				x.equal, y.equal = y, x
			}
			return r, exc
		},
	}, nil)
}

// Class returns functools._lru_cache_wrapper.
func (c *cached) Class(*vm.Interp) *vm.Type { return c.Cls }

// Trace visits the function and the results.
func (c *cached) Trace(visit func(vm.Value)) {
	visit(c.fn)
	visit(c.info)
	visit(vm.Obj(c.results))
}

// key makes one value of a call's arguments: a single int or str is its own key.
func (c *cached) key(t *vm.Thread, a vm.Args) (vm.Value, *vm.Exc) {
	if len(a.V) == 1 && len(a.Names) == 0 && !c.typed {
		if _, isStr := a.V[0].O.(*vm.Str); isStr || a.V[0].IsInt() {
			return a.V[0], nil
		}
	}
	parts := copyOf(a.Pos())
	if len(a.Names) > 0 {
		parts = append(parts, c.fn) // no argument of a sane call: it parts the keywords from the rest
		for i, n := range a.Names {
			parts = append(parts, vm.Obj(n), a.V[len(a.Pos())+i])
		}
	}
	if c.typed {
		for _, v := range a.V {
			parts = append(parts, vm.Obj(t.TypeOf(v)))
		}
	}
	k := &callKey{Head: vm.Head{Cls: c.keys}, args: vm.NewTuple(parts...)}
	var exc *vm.Exc
	k.hash, exc = t.Hash(k.args)
	return vm.Obj(k), exc
}

func (c *cached) call(t *vm.Thread, a vm.Args) (vm.Value, *vm.Exc) {
	if c.limit == 0 {
		c.misses++
		return t.CallArgs(c.fn, a)
	}
	a = vm.Args{V: copyOf(a.V), Names: append([]*vm.Str(nil), a.Names...)}
	key, exc := c.key(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	found, exc := c.results.Get(t, key)
	if exc != nil {
		return vm.Value{}, exc
	}
	if found.O != nil {
		c.hits++
		if c.limit > 0 {
			if k, ok := key.O.(*callKey); ok && k.equal != nil { // nothing is compared a second time
				known := k.equal
				known.equal = nil
				key = vm.Obj(known)
			}
			if _, exc := c.results.Delete(t, key); exc != nil {
				return vm.Value{}, exc
			}
			exc = c.results.Set(t, key, found)
		}
		return found, exc
	}
	c.misses++
	r, exc := t.CallArgs(c.fn, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	if c.limit > 0 {
		// The function may have filled the cache itself meanwhile.
		known, exc := c.results.Get(t, key)
		if exc != nil {
			return vm.Value{}, exc
		}
		if known.O != nil {
			return r, nil
		}
		for int64(c.results.Len()) >= c.limit {
			pos := 0
			oldest, _, _ := c.results.Next(&pos)
			if _, exc := c.results.Delete(t, oldest); exc != nil {
				return vm.Value{}, exc
			}
		}
	}
	return r, c.results.Set(t, key, r)
}

func cacheType(in *vm.Interp) *vm.Type {
	self := func(v vm.Value) *cached { return v.O.(*cached) }
	keys := callKeyType(in)
	return in.NewLibType("functools", "_lru_cache_wrapper", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			args, exc := t.BindArgs("_lru_cache_wrapper", "user_function, maxsize, typed, cache_info_type", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			c := &cached{Head: vm.Head{Cls: cls}, fn: args[0], results: vm.NewDict(), limit: -1, info: args[3], keys: keys}
			if t.TypeOf(c.fn).Slots.Call == nil {
				return vm.Value{}, t.TypeErrorf("the first argument must be callable")
			}
			if !args[1].IsNone() {
				n, exc := t.Index(args[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				c.limit = max(n, 0)
			}
			c.typed, exc = t.Truth(args[2])
			return vm.Obj(c), exc
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Call: func(t *vm.Thread, v vm.Value, a vm.Args) (vm.Value, *vm.Exc) { return self(v).call(t, a) },
		Get: func(_ *vm.Thread, d, obj vm.Value, _ *vm.Type) (vm.Value, *vm.Exc) {
			if obj.O == nil || obj.IsNone() {
				return d, nil
			}
			return vm.Obj(&vm.BoundMethod{Self: obj, Func: d}), nil
		},
	}, func() []vm.Method {
		same := func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }
		return []vm.Method{
			{Name: "cache_info", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				c, limit := self(a[0]), vm.None
				if c.limit >= 0 {
					limit = vm.Int(c.limit)
				}
				return t.Call(c.info, vm.Int(c.hits), vm.Int(c.misses), limit, vm.Int(int64(c.results.Len())))
			}},
			{Name: "cache_clear", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				c := self(a[0])
				c.results.Clear()
				c.hits, c.misses = 0, 0
				return vm.None, nil
			}},
			{Name: "__dict__", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a[0]).Attrs.Dict()), nil }},
			{Name: "__copy__", Fn: same},
			{Name: "__deepcopy__", Sig: "memo, /", Fn: same},
			{Name: "__reduce__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return t.GetAttr(a[0], t.In.Intern("__qualname__"))
			}},
		}
	})
}
