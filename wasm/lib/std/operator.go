package std

// Module operator.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func buildOperator(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	type fn = vm.NativeFn
	var ms []vm.Method
	// add declares a function under its name and, where it has one, its special method's name.
	add := func(name, dunder, sig string, f fn) {
		ms = append(ms, vm.Method{Name: name, Sig: sig, Fn: f})
		if dunder != "" {
			ms = append(ms, vm.Method{Name: dunder, Sig: sig, Fn: f})
		}
	}
	for _, o := range []struct {
		name string
		op   syntax.Operator
	}{{"add", syntax.Add}, {"sub", syntax.Sub}, {"mul", syntax.Mult}, {"matmul", syntax.MatMult}, {"truediv", syntax.Div}, {"floordiv", syntax.FloorDiv},
		{"mod", syntax.Mod}, {"pow", syntax.Pow}, {"and_", syntax.BitAnd}, {"or_", syntax.BitOr}, {"xor", syntax.BitXor}, {"lshift", syntax.LShift}, {"rshift", syntax.RShift}} {
		plain := strings.TrimSuffix(o.name, "_")
		add(o.name, "__"+plain+"__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return t.Binary(o.op, a[0], a[1]) })
		add("i"+plain, "__i"+plain+"__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return t.InPlace(o.op, a[0], a[1]) })
	}
	for _, o := range []struct {
		name string
		op   syntax.CmpOp
	}{{"lt", syntax.Lt}, {"le", syntax.LtE}, {"eq", syntax.Eq}, {"ne", syntax.NotEq}, {"ge", syntax.GtE}, {"gt", syntax.Gt}} {
		add(o.name, "__"+o.name+"__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return t.Compare(o.op, a[0], a[1]) })
	}
	for _, o := range []struct {
		name, dunder string
		op           syntax.UnaryOperator
	}{{"neg", "__neg__", syntax.USub}, {"pos", "__pos__", syntax.UAdd}, {"invert", "__invert__", syntax.Invert}, {"inv", "__inv__", syntax.Invert}} {
		add(o.name, o.dunder, "a, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return t.Unary(o.op, a[0]) })
	}
	boolean := func(b bool, exc *vm.Exc) (vm.Value, *vm.Exc) { return vm.Bool(b), exc }
	add("not_", "__not__", "a, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		b, exc := t.Truth(a[0])
		return vm.Bool(!b), exc
	})
	add("truth", "", "a, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return boolean(t.Truth(a[0])) })
	add("is_", "", "a, b, /", func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(vm.Is(a[0], a[1])), nil })
	add("is_not", "", "a, b, /", func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(!vm.Is(a[0], a[1])), nil })
	add("abs", "__abs__", "a, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		return t.Call(t.In.Builtins.GetStr(t.In.Intern("abs")), a[0])
	})
	add("index", "__index__", "a, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		n, exc := t.BigIndex(a[0])
		if exc != nil {
			return vm.Value{}, exc
		}
		return vm.NewBig(n), nil
	})
	sequence := func(t *vm.Thread, v vm.Value) *vm.Exc {
		if t.TypeOf(v).Slots.GetItem == nil {
			return t.TypeErrorf("'%T' object can't be concatenated", v)
		}
		return nil
	}
	add("concat", "__concat__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		if exc := sequence(t, a[0]); exc != nil {
			return vm.Value{}, exc
		}
		return t.Binary(syntax.Add, a[0], a[1])
	})
	add("iconcat", "__iconcat__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		if exc := sequence(t, a[0]); exc != nil {
			return vm.Value{}, exc
		}
		return t.InPlace(syntax.Add, a[0], a[1])
	})
	add("contains", "__contains__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return boolean(t.Contains(a[0], a[1])) })
	add("getitem", "__getitem__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return t.GetItem(a[0], a[1]) })
	add("setitem", "__setitem__", "a, b, c, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, t.SetItem(a[0], a[1], a[2]) })
	add("delitem", "__delitem__", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, t.DelItem(a[0], a[1]) })
	add("countOf", "", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		n := int64(0)
		it, exc := t.IterOr(a[0], "argument of type '%T' is not iterable", a[0])
		if exc != nil {
			return vm.Value{}, exc
		}
		exc = t.Each(it, func(x vm.Value) *vm.Exc {
			eq, exc := t.Eq(x, a[1])
			if eq {
				n++
			}
			return exc
		})
		return vm.Int(n), exc
	})
	add("indexOf", "", "a, b, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		it, exc := t.IterOr(a[0], "argument of type '%T' is not iterable", a[0])
		if exc != nil {
			return vm.Value{}, exc
		}
		for i := int64(0); ; i++ {
			x, exc := t.Next(it)
			if exc != nil {
				return vm.Value{}, exc
			}
			if x.O == nil {
				break
			}
			if eq, exc := t.Eq(x, a[1]); eq || exc != nil {
				return vm.Int(i), exc
			}
		}
		return vm.Value{}, t.ValueErrorf("sequence.index(x): x not in sequence")
	})
	add("length_hint", "", "obj, default=0, /", func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		otherwise := int64(0)
		if a[1].O != nil {
			var exc *vm.Exc
			if otherwise, exc = t.Index(a[1]); exc != nil {
				return vm.Value{}, exc
			}
		}
		n, ok, exc := t.LengthHint(a[0])
		if !ok {
			n = otherwise
		}
		return vm.Int(n), exc
	})
	ms = append(ms, vm.Method{Name: "call", Sig: "obj, /, *args, **kwargs", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		return t.CallSpread(a[0], a[1], a[2])
	}})
	m.Add(in, ms)
	all := []vm.Value{vm.NewStr("attrgetter"), vm.NewStr("itemgetter"), vm.NewStr("methodcaller")}
	for _, x := range ms {
		if x.Name[0] != '_' {
			all = append(all, vm.NewStr(x.Name))
		}
	}
	m.Set(in, "__all__", vm.NewList(all))
	for _, c := range []*vm.Type{itemGetterType(in), attrGetterType(in), methodCallerType(in)} {
		c.Static = true
		m.Set(in, c.Name, vm.Obj(c))
	}
	return nil
}

// getter is an itemgetter, attrgetter or methodcaller: a callable that takes something out of its argument.
type getter struct {
	vm.Head
	args  vm.Args
	paths [][]*vm.Str // attrgetter
}

// Class returns the callable's type.
func (g *getter) Class(*vm.Interp) *vm.Type { return g.Cls }

// Trace visits what it was made with.
func (g *getter) Trace(visit func(vm.Value)) {
	for _, v := range g.args.V {
		visit(v)
	}
}

// getterType makes one of the three types: check looks at the arguments, get does the work for one object.
func getterType(in *vm.Interp, name string, check func(t *vm.Thread, g *getter) *vm.Exc, get func(t *vm.Thread, g *getter, obj vm.Value) (vm.Value, *vm.Exc)) *vm.Type {
	return in.NewLibType("operator", name, nil, vm.Slots{
		New: func(t *vm.Thread, c *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.Pos()) == 0 {
				if name == "methodcaller" {
					return vm.Value{}, t.TypeErrorf("methodcaller needs at least one argument, the method name")
				}
				return vm.Value{}, t.TypeErrorf("%s expected 1 argument, got 0", name)
			}
			if name != "methodcaller" && len(a.Names) > 0 {
				return vm.Value{}, t.TypeErrorf("%s() takes no keyword arguments", name)
			}
			g := &getter{Head: vm.Head{Cls: c}, args: vm.Args{V: copyOf(a.V), Names: append([]*vm.Str(nil), a.Names...)}}
			return vm.Obj(g), check(t, g)
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Call: func(t *vm.Thread, v vm.Value, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.Names) > 0 {
				return vm.Value{}, t.TypeErrorf("%s() takes no keyword arguments", name)
			}
			if len(a.V) != 1 {
				return vm.Value{}, t.TypeErrorf("%s expected 1 argument, got %d", name, len(a.V))
			}
			return get(t, v.O.(*getter), a.V[0])
		},
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			g := v.O.(*getter)
			var parts []string
			for i, x := range g.args.V {
				s, exc := t.Repr(x)
				if exc != nil {
					return vm.Value{}, exc
				}
				if k := i - len(g.args.Pos()); k >= 0 {
					s = g.args.Names[k].S + "=" + s
				}
				parts = append(parts, s)
			}
			return vm.NewStr("operator." + t.TypeOf(v).Name + "(" + strings.Join(parts, ", ") + ")"), nil
		},
	}, func() []vm.Method {
		return []vm.Method{{Name: "__reduce__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			g := a[0].O.(*getter)
			made, args := vm.Obj(t.TypeOf(a[0])), g.args.Pos()
			if len(g.args.Names) > 0 { // a methodcaller with keyword arguments
				functools, exc := t.ImportModule("functools")
				if exc != nil {
					return vm.Value{}, exc
				}
				partial, exc := t.GetAttr(vm.Obj(functools), t.In.Intern("partial"))
				if exc != nil {
					return vm.Value{}, exc
				}
				named := append([]vm.Value{made, args[0]}, g.args.V[len(args):]...)
				if made, exc = t.CallArgs(partial, vm.Args{V: named, Names: g.args.Names}); exc != nil {
					return vm.Value{}, exc
				}
				args = args[1:]
			}
			return vm.NewTuple(made, vm.NewTuple(copyOf(args)...)), nil
		}}}
	}).WithoutDict()
}

func itemGetterType(in *vm.Interp) *vm.Type {
	return getterType(in, "itemgetter", func(*vm.Thread, *getter) *vm.Exc { return nil }, func(t *vm.Thread, g *getter, obj vm.Value) (vm.Value, *vm.Exc) {
		if len(g.args.V) == 1 {
			return t.GetItem(obj, g.args.V[0])
		}
		out := make([]vm.Value, len(g.args.V))
		for i, k := range g.args.V {
			var exc *vm.Exc
			if out[i], exc = t.GetItem(obj, k); exc != nil {
				return vm.Value{}, exc
			}
		}
		return vm.NewTuple(out...), nil
	})
}

func attrGetterType(in *vm.Interp) *vm.Type {
	reach := func(t *vm.Thread, v vm.Value, path []*vm.Str) (vm.Value, *vm.Exc) {
		var exc *vm.Exc
		for _, n := range path {
			if v, exc = t.GetAttr(v, n); exc != nil {
				break
			}
		}
		return v, exc
	}
	return getterType(in, "attrgetter", func(t *vm.Thread, g *getter) *vm.Exc {
		for _, v := range g.args.V {
			s, ok := vm.AsStr(v)
			if !ok {
				return t.TypeErrorf("attribute name must be a string")
			}
			var path []*vm.Str
			for _, part := range strings.Split(s.S, ".") {
				path = append(path, t.In.Intern(part))
			}
			g.paths = append(g.paths, path)
		}
		return nil
	}, func(t *vm.Thread, g *getter, obj vm.Value) (vm.Value, *vm.Exc) {
		if len(g.paths) == 1 {
			return reach(t, obj, g.paths[0])
		}
		out := make([]vm.Value, len(g.paths))
		for i, p := range g.paths {
			var exc *vm.Exc
			if out[i], exc = reach(t, obj, p); exc != nil {
				return vm.Value{}, exc
			}
		}
		return vm.NewTuple(out...), nil
	})
}

func methodCallerType(in *vm.Interp) *vm.Type {
	return getterType(in, "methodcaller", func(t *vm.Thread, g *getter) *vm.Exc {
		if _, ok := vm.AsStr(g.args.V[0]); !ok {
			return t.TypeErrorf("method name must be a string")
		}
		return nil
	}, func(t *vm.Thread, g *getter, obj vm.Value) (vm.Value, *vm.Exc) {
		name, _ := vm.AsStr(g.args.V[0])
		method, exc := t.GetAttr(obj, t.In.Intern(name.S))
		if exc != nil {
			return vm.Value{}, exc
		}
		return t.CallArgs(method, vm.Args{V: g.args.V[1:], Names: g.args.Names})
	})
}
