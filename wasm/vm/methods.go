package vm

// Bound methods, and functions written in Go, as objects.

import "github.com/asyncio-playground/playground/wasm/syntax"

// initMethods builds the types of bound methods and native functions.
func (in *Interp) initMethods() {
	m := func(v Value) *BoundMethod { return v.O.(*BoundMethod) }
	in.T.Method = in.NewType("method", nil, LayoutNative, Slots{
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			switch {
			case len(a.Names) > 0:
				return Value{}, t.TypeErrorf("method() takes no keyword arguments")
			case len(a.V) != 2:
				return Value{}, t.TypeErrorf("method expected 2 arguments, got %d", len(a.V))
			case !t.Callable(a.V[0]):
				return Value{}, t.TypeErrorf("first argument must be callable")
			case a.V[1].IsNone():
				return Value{}, t.TypeErrorf("instance must not be None")
			}
			return Obj(&BoundMethod{Self: a.V[1], Func: a.V[0]}), nil
		},
		Init: func(*Thread, Value, Args) *Exc { return nil },
		Call: func(t *Thread, self Value, a Args) (Value, *Exc) { return t.CallArgs(self, a) },
		GetAttr: func(t *Thread, v Value, name *Str) (Value, *Exc) {
			if name != t.In.names.dict {
				if r, found, exc := t.lookupAttr(v, t.In.T.Method, name); found || exc != nil {
					return r, exc
				}
			}
			return t.GetAttr(m(v).Func, name)
		},
		Compare: compareMethods,
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			return t.In.ID(m(v).Self)>>4 ^ t.In.ID(m(v).Func)>>3, nil
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			name, exc := t.GetAttrOpt(m(v).Func, t.In.names.qualname)
			if exc == nil && name.O == nil {
				name, exc = t.GetAttrOpt(m(v).Func, t.In.names.name)
			}
			if exc != nil {
				return Value{}, exc
			}
			n := "?"
			if s, ok := AsStr(name); ok {
				n = s.S
			}
			self, exc := t.Repr(m(v).Self)
			return NewStr("<bound method " + n + " of " + self + ">"), exc
		},
	}, func() []Method {
		return []Method{
			{Name: "__self__", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return m(a[0]).Self, nil }},
			{Name: "__func__", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return m(a[0]).Func, nil }},
			{Name: "__doc__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.GetAttr(m(a[0]).Func, t.In.names.doc) }},
		}
	})
	n := func(v Value) *Native { return v.O.(*Native) }
	native := Slots{
		Call: func(t *Thread, self Value, a Args) (Value, *Exc) { return t.callNative(n(self), a) },
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			f := n(v)
			switch {
			case f.slot && f.Self.O != nil:
				return NewStr(t.Sprintf("<method-wrapper %q of %T object at %s>", f.Name, f.Self, t.In.Address(f.Self))), nil
			case f.slot:
				return NewStr(t.Sprintf("<slot wrapper %q of %q objects>", f.Name, f.Owner.Name)), nil
			case f.Self.O != nil:
				return NewStr(t.Sprintf("<built-in method %s of %T object at %s>", f.Name, f.Self, t.In.Address(f.Self))), nil
			case f.Owner != nil && !f.Sig.recv:
				return NewStr(t.Sprintf("<built-in method %s of type object at %s>", f.Name, t.In.Address(Obj(f.Owner)))), nil
			case f.Owner != nil:
				return NewStr(t.Sprintf("<method %q of %q objects>", f.Name, f.Owner.shown())), nil
			}
			return NewStr("<built-in function " + f.Name + ">"), nil
		},
		Compare: compareMethods,
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			if f := n(v); f.Self.O != nil {
				return t.In.ID(f.Self)>>4 ^ int64(len(f.Name)), nil
			}
			return hashObject(t, v)
		},
	}
	attrs := func() []Method {
		return []Method{
			{Name: "__name__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewStr(n(a[0]).Name), nil }},
			{Name: "__qualname__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewStr(n(a[0]).qualName(t)), nil }},
			{Name: "__text_signature__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return n(a[0]).textSignature(), nil
			}},
			{Name: "__doc__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				if d := n(a[0]).Doc; d != "" {
					return NewStr(d), nil
				}
				return None, nil
			}},
		}
	}
	module := Method{Name: "__module__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
		switch f := n(a[0]); {
		case f.Mod != "":
			return NewStr(f.Mod), nil
		case f.Owner != nil && f.Owner.InPython:
			return NewStr(f.Owner.Module), nil
		case f.Owner != nil:
			return None, nil
		}
		return NewStr("builtins"), nil
	}}
	self := Method{Name: "__self__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
		f := n(a[0])
		if f.Self.O != nil {
			return f.Self, nil
		}
		if f.Name == "__new__" {
			return Obj(f.Owner), nil
		}
		if f.Owner == nil {
			mod := f.Mod
			if mod == "" {
				mod = "builtins"
			}
			if m := t.In.Modules.GetStr(t.In.Intern(mod)); m.O != nil {
				return m, nil
			}
		}
		return None, nil
	}}
	class := Method{Name: "__objclass__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(n(a[0]).Owner), nil }}
	with := func(more ...Method) func() []Method {
		return func() []Method { return append(attrs(), more...) }
	}
	in.T.BuiltinFunction = in.NewType("builtin_function_or_method", nil, LayoutNative, native, with(module, self))
	in.T.MethodWrapper = in.NewType("method-wrapper", nil, LayoutNative, native, with(class, self))
	native.Get = func(t *Thread, d, obj Value, owner *Type) (Value, *Exc) { return t.bind(d, obj, owner) }
	in.T.MethodDescriptor = in.NewType("method_descriptor", nil, LayoutNative, native, with(class))
	in.T.WrapperDescriptor = in.NewType("wrapper_descriptor", nil, LayoutNative, native, with(class))
}

// compareMethods compares bound methods: the same function bound to the same object.
func compareMethods(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	if op > syntax.NotEq {
		return NotImplemented, nil
	}
	same := false
	switch x := a.O.(type) {
	case *BoundMethod:
		y, ok := b.O.(*BoundMethod)
		if !ok {
			return NotImplemented, nil
		}
		eq, exc := t.Eq(x.Func, y.Func)
		if exc != nil {
			return Value{}, exc
		}
		same = eq && Is(x.Self, y.Self)
	case *Native:
		y, ok := b.O.(*Native)
		if !ok {
			return NotImplemented, nil
		}
		same = x == y || x.Self.O != nil && Is(x.Self, y.Self) && x.Name == y.Name && x.Owner == y.Owner
	}
	return Bool(same == (op == syntax.Eq)), nil
}
