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
		if made, ok, exc := t.reduceIterator(v); ok || exc != nil {
			return made, exc
		}
		c := t.TypeOf(v)
		if c == t.In.T.MemoryView {
			return Value{}, t.TypeErrorf("cannot pickle memoryview objects")
		}
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

// reduceIterator says what the iterators of built-in types are made of: iter() and what is left, or what they were called with.
func (t *Thread) reduceIterator(v Value) (made Value, ok bool, exc *Exc) {
	iter := t.In.Builtins.GetStr(t.In.Intern("iter"))
	over := func(left Value) (Value, bool, *Exc) { return NewTuple(iter, NewTuple(left)), true, nil }
	rest := func(next func() (Value, *Exc)) (Value, bool, *Exc) {
		var items []Value
		for {
			x, exc := next()
			if exc != nil {
				return Value{}, false, exc
			}
			if x.O == nil {
				return over(NewList(items))
			}
			items = append(items, x)
		}
	}
	switch it := v.O.(type) {
	case *ListIter:
		if it.L == nil {
			return over(NewList(nil))
		}
		return NewTuple(iter, NewTuple(Obj(it.L)), Int(int64(it.I))), true, nil // the same list, as far as it may grow
	case *TupleIter:
		if it.T == nil || it.I >= len(it.T.Items) {
			return over(NewTuple())
		}
		return NewTuple(iter, NewTuple(Obj(it.T)), Int(int64(it.I))), true, nil
	case *ListReverse:
		c := *it
		return rest(func() (Value, *Exc) { return c.Next(), nil })
	case *RangeIter:
		return NewTuple(iter, NewTuple(Obj(&Range{Start: it.Cur, Stop: it.Cur + int64(it.N)*it.Step, Step: it.Step})), None), true, nil
	case *StrIter:
		c := *it
		return rest(func() (Value, *Exc) { return c.Next(t), nil })
	case *BytesIter:
		c := *it
		return rest(func() (Value, *Exc) { return c.Next(), nil })
	case *DictIter:
		c := *it
		return rest(func() (Value, *Exc) { return c.Next(t) })
	case *SetIter:
		c := *it
		return rest(func() (Value, *Exc) { return c.Next(t) })
	case *Zip:
		if it.strict {
			return NewTuple(Obj(t.In.T.Zip), NewTuple(it.its...), Bool(true)), true, nil
		}
		return NewTuple(Obj(t.In.T.Zip), NewTuple(it.its...)), true, nil
	case *Map:
		return NewTuple(Obj(t.In.T.Map), NewTuple(append([]Value{it.fn}, it.its...)...)), true, nil
	case *Filter:
		return NewTuple(Obj(t.In.T.Filter), NewTuple(it.fn, it.it)), true, nil
	case *Enumerate:
		n := Int(it.n)
		if it.big != nil {
			n = NewBig(it.big)
		}
		return NewTuple(Obj(t.In.T.Enumerate), NewTuple(it.it, n)), true, nil
	}
	return Value{}, false, nil
}

// reduceException says how an exception is made anew: its class, its arguments and, where there are any, its attributes.
func reduceException(t *Thread, a []Value) (Value, *Exc) {
	e := a[0].O.(*Exc)
	args := append([]Value(nil), e.Args...)
	if p := e.os; p != nil && len(args) == 2 && p.filename.O != nil {
		args = append(args, p.filename)
		if p.filename2.O != nil {
			args = append(args, None, p.filename2)
		}
	}
	state := NewDict()
	stateful := e.Attrs.dict != nil || e.Attrs.vals != nil // once it has had attributes there is a dict
	if stateful {
		own := e.Head.Dict(t.In)
		for pos := 0; ; {
			k, v, ok := own.Next(&pos)
			if !ok {
				break
			}
			if exc := state.Set(t, k, v); exc != nil {
				return Value{}, exc
			}
		}
	}
	if e.Is(t, t.In.E.SyntaxError) || e.Is(t, t.In.E.UnicodeError) { // whose fields are among the attributes here
		stateful = false
	}
	for _, name := range []string{"name", "path", "name_from"} {
		if name != "name" && !e.Is(t, t.In.E.ImportError) || !e.Is(t, t.In.E.ImportError) && !e.Is(t, t.In.E.AttributeError) {
			continue
		}
		v, exc := t.GetAttr(a[0], t.In.Intern(name))
		if exc != nil {
			return Value{}, exc
		}
		if !v.IsNone() {
			state.SetStr(t.In.Intern(name), v)
		}
	}
	if e.Is(t, t.In.E.AttributeError) {
		state.SetStr(t.In.Intern("args"), NewTuple(e.Args...))
	}
	made := []Value{Obj(e.Cls), NewTuple(args...)}
	if stateful || state.Len() > 0 {
		made = append(made, Obj(state))
	}
	return NewTuple(made...), nil
}
