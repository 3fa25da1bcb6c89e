package std

// Module _weakref: references and proxies. The collections of module weakref are written in Python on top.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// proxy stands for an object that it does not keep alive.
type proxy struct {
	vm.Head
	ref *vm.WeakRef
}

// Class returns ProxyType or CallableProxyType.
func (p *proxy) Class(*vm.Interp) *vm.Type { return p.Cls }

// Trace visits the reference, which visits its callback only.
func (p *proxy) Trace(visit func(vm.Value)) { visit(vm.Obj(p.ref)) }

func weakrefModule() vm.ModuleDef {
	return vm.ModuleDef{Name: "_weakref", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		ref := in.NewLibType("weakref", "ReferenceType", nil, vm.WeakSlots(), vm.WeakMethods).WithoutDict()
		plain := in.NewLibType("weakref", "ProxyType", nil, proxySlots(false), func() []vm.Method { return proxyMethods("__abs__ __divmod__ __bytes__ __reversed__") })
		callable := in.NewLibType("weakref", "CallableProxyType", nil, proxySlots(true), func() []vm.Method { return proxyMethods("__abs__ __divmod__") })
		m.Set(in, "ref", vm.Obj(ref))
		m.Set(in, "ReferenceType", vm.Obj(ref))
		m.Set(in, "ProxyType", vm.Obj(plain))
		m.Set(in, "CallableProxyType", vm.Obj(callable))
		m.Add(in, []vm.Method{
			{Name: "proxy", Sig: "object, callback=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				cls := plain
				if t.TypeOf(a[0]).Slots.Call != nil {
					cls = callable
				}
				p := &proxy{Head: vm.Head{Cls: cls}}
				callback := a[1]
				if callback.O != nil && !callback.IsNone() {
					callback = t.In.NewNative("weakref", "callback", "ref, /", func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
						return t.Call(a[1], vm.Obj(p))
					})
				}
				r, exc := t.NewWeakRef(cls, a[0], callback)
				if exc != nil {
					return vm.Value{}, exc
				}
				if r.Proxy.O == nil {
					p.ref, r.Proxy = r, vm.Obj(p)
				}
				return r.Proxy, nil
			}},
			{Name: "getweakrefcount", Sig: "object, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Int(int64(len(t.WeakRefs(a[0])))), nil
			}},
			{Name: "getweakrefs", Sig: "object, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				var vs []vm.Value
				for _, r := range t.WeakRefs(a[0]) {
					if r.Proxy.O != nil {
						vs = append(vs, r.Proxy)
					} else {
						vs = append(vs, vm.Obj(r))
					}
				}
				return vm.NewList(vs), nil
			}},
		})
		return nil
	}}
}

// proxied is what v stands for: the object that a proxy refers to, or v itself.
func proxied(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
	p, ok := v.O.(*proxy)
	if !ok {
		return v, nil
	}
	x := p.ref.Target()
	if x.IsNone() {
		return x, t.Errorf(t.In.E.ReferenceError, "weakly-referenced object no longer exists")
	}
	return x, nil
}

// both is proxied for two operands.
func both(t *vm.Thread, a, b vm.Value) (x, y vm.Value, exc *vm.Exc) {
	if x, exc = proxied(t, a); exc == nil {
		y, exc = proxied(t, b)
	}
	return x, y, exc
}

// proxyMethods pass on what has no slot: abs() and divmod() as built-in functions, the others as methods.
func proxyMethods(names string) []vm.Method {
	var ms []vm.Method
	for _, name := range strings.Fields(names) {
		sig := ""
		if name == "__divmod__" {
			sig = "value, /"
		}
		ms = append(ms, vm.Method{Name: name, Sig: sig, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if f := t.In.Builtins.GetStr(t.In.Intern(strings.Trim(name, "_"))); len(sig) > 0 || name == "__abs__" {
				return t.Call(f, append([]vm.Value{x}, a[1:]...)...)
			}
			return t.CallMethod(x, name)
		}})
	}
	return ms
}

// proxySlots pass on what a proxy is asked to its object.
func proxySlots(callable bool) vm.Slots {
	s := vm.Slots{
		NoHash: true,
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.NewStr("<weakproxy at " + t.In.Address(v) + "; dead>"), nil
			}
			return vm.NewStr(t.Sprintf("<weakproxy at %s; to '%T' at %s>", t.In.Address(v), x, t.In.Address(x))), nil
		},
		Str: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			text, exc := t.Str(x)
			return vm.NewStr(text), exc
		},
		Bool: func(t *vm.Thread, v vm.Value) (bool, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return false, exc
			}
			return t.Truth(x)
		},
		Len: func(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return 0, exc
			}
			return t.Len(x)
		},
		Compare: func(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
			x, y, exc := both(t, a, b)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.Compare(op, x, y)
		},
		Binary: func(t *vm.Thread, op syntax.Operator, a, b vm.Value) (vm.Value, *vm.Exc) {
			x, y, exc := both(t, a, b)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.Binary(op, x, y)
		},
		InPlace: func(t *vm.Thread, op syntax.Operator, a, b vm.Value) (vm.Value, *vm.Exc) {
			x, y, exc := both(t, a, b)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.InPlace(op, x, y)
		},
		Unary: func(t *vm.Thread, op syntax.UnaryOperator, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.Unary(op, x)
		},
		Index: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.CallMethod(x, "__index__")
		},
		Int: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.Call(vm.Obj(t.In.T.Int), x)
		},
		Float: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.Call(vm.Obj(t.In.T.Float), x)
		},
		Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			if t.TypeOf(x).Slots.Next == nil {
				return vm.Value{}, t.TypeErrorf("Weakref proxy referenced a non-iterator '%T' object", x)
			}
			return t.Next(x)
		},
		GetItem: func(t *vm.Thread, v, k vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.GetItem(x, k)
		},
		SetItem: func(t *vm.Thread, v, k, item vm.Value) *vm.Exc {
			x, exc := proxied(t, v)
			switch {
			case exc != nil:
				return exc
			case item.O == nil:
				return t.DelItem(x, k)
			}
			return t.SetItem(x, k, item)
		},
		Contains: func(t *vm.Thread, v, item vm.Value) (bool, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return false, exc
			}
			return t.Contains(x, item)
		},
		Iter: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.Iter(x)
		},
		GetAttr: func(t *vm.Thread, v vm.Value, name *vm.Str) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.GetAttr(x, name)
		},
		SetAttr: func(t *vm.Thread, v vm.Value, name *vm.Str, val vm.Value) *vm.Exc {
			x, exc := proxied(t, v)
			if exc != nil {
				return exc
			}
			return t.SetAttr(x, name, val)
		},
	}
	if callable {
		s.Call = func(t *vm.Thread, v vm.Value, a vm.Args) (vm.Value, *vm.Exc) {
			x, exc := proxied(t, v)
			if exc != nil {
				return vm.Value{}, exc
			}
			return t.CallArgs(x, a)
		}
	}
	return s
}
