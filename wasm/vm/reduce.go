package vm

// How objects say what they are made of, for copy and pickle: object.__reduce_ex__, __reduce__ and __getstate__. The protocol itself is
// Python, in module copyreg.

// reduceMethods are object's part of the protocol.
func reduceMethods() []Method {
	inCopyreg := func(t *Thread, name string, args ...Value) (Value, *Exc) {
		m, exc := t.ImportModule("copyreg")
		if exc != nil {
			return Value{}, exc
		}
		return t.Call(m.Dict.GetStr(t.In.Intern(name)), args...)
	}
	byDefault := func(t *Thread, v, protocol Value) (Value, *Exc) {
		c := t.TypeOf(v)
		if s := c.solid(); (s.Layout == LayoutNative || s.Layout == LayoutModule) && s != t.In.T.Range && s != t.In.T.Slice &&
			c.Lookup(t.In.Intern("__getstate__")).O == t.In.T.Object.Lookup(t.In.Intern("__getstate__")).O {
			return Value{}, t.TypeErrorf("cannot pickle '%T' object", v)
		}
		return inCopyreg(t, "_reduce", v, protocol)
	}
	return []Method{
		{Name: "__reduce_ex__", Sig: "protocol, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			own := t.TypeOf(a[0]).Lookup(t.In.Intern("__reduce__"))
			if own.O != t.In.T.Object.Lookup(t.In.Intern("__reduce__")).O {
				return t.callUnbound(own, a[0])
			}
			return byDefault(t, a[0], a[1])
		}},
		{Name: "__reduce__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return byDefault(t, a[0], Int(0)) }},
		{Name: "__getstate__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return inCopyreg(t, "_getstate", a[0]) }},
	}
}
