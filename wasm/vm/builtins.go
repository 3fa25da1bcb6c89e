package vm

// The builtin functions about objects: their length, hash, attributes, iteration, text.

func (in *Interp) initBuiltins() {
	in.Builtins.SetStr(in.Intern("NotImplemented"), NotImplemented)
	in.Builtins.SetStr(in.Intern("Ellipsis"), Ellipsis)
	in.Builtins.SetStr(in.Intern("__debug__"), True)
	in.Builtin(objectBuiltins())
	in.Builtin(attributeBuiltins())
	in.Builtin(classBuiltins())
	in.Builtin(numberBuiltins())
	in.Builtin(collectBuiltins())
	in.Builtin(outputBuiltins())
	in.Builtin(asyncBuiltins(in))
	in.Builtin(absentBuiltins())
}

func objectBuiltins() []Method {
	return []Method{
		{Name: "callable", Sig: "obj, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return Bool(t.TypeOf(a[0]).Slots.Call != nil), nil
		}},
		{Name: "format", Sig: "value, format_spec='', /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			spec := ""
			if a[1].O != nil {
				s, ok := AsStr(a[1])
				if !ok {
					return Value{}, t.TypeErrorf("format() argument 2 must be str, not %s", t.argName(a[1]))
				}
				spec = s.S
			}
			s, exc := t.Format(a[0], spec)
			return NewStr(s), exc
		}},
		{Name: "hash", Sig: "obj, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			h, exc := t.Hash(a[0])
			return Int(h), exc
		}},
		{Name: "id", Sig: "obj, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Int(t.In.ID(a[0])), nil }},
		{Name: "len", Sig: "obj, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			n, exc := t.Len(a[0])
			return Int(int64(n)), exc
		}},
		{Name: "iter", Sig: "object, sentinel=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if a[1].O == nil {
				return t.Iter(a[0])
			}
			if t.TypeOf(a[0]).Slots.Call == nil {
				return Value{}, t.TypeErrorf("iter(v, w): v must be callable")
			}
			return Obj(&CallIter{Fn: a[0], Sentinel: a[1]}), nil
		}},
		{Name: "next", Sig: "iterator, default=None, /", Fn: builtinNext},
		{Name: "repr", Sig: "obj, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			s, exc := t.Repr(a[0])
			return NewStr(s), exc
		}},
		{Name: "ascii", Sig: "obj, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			s, exc := t.Repr(a[0])
			return NewStr(asciiRepr(s)), exc
		}},
		{Name: "chr", Sig: "i, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			n, exc := t.Index(a[0])
			if exc != nil && !exc.Is(t, t.In.E.OverflowError) {
				return Value{}, exc
			}
			if exc != nil || n < 0 || n > 0x10ffff {
				return Value{}, t.ValueErrorf("chr() arg not in range(0x110000)")
			}
			return t.In.char(runeText(rune(n))), nil
		}},
		{Name: "ord", Sig: "c, /", Fn: builtinOrd},
	}
}

func builtinNext(t *Thread, a []Value) (Value, *Exc) {
	typ := t.TypeOf(a[0])
	if typ.Slots.Next == nil {
		return Value{}, t.TypeErrorf("'%T' object is not an iterator", a[0])
	}
	if a[1].O != nil {
		if v, exc := typ.Slots.Next(t, a[0]); exc != nil || v.O != nil {
			return v, exc
		}
		return a[1], nil
	}
	if typ.User { // through the method, whose StopIteration may have a value
		return t.CallMethod(a[0], "__next__")
	}
	return t.nextMethod(a[0], typ.Slots.Next)
}

func builtinOrd(t *Thread, a []Value) (Value, *Exc) {
	n := 0
	if s, ok := AsStr(a[0]); ok {
		if n = s.Len(); n == 1 {
			r, _ := decodeRune(s.S)
			return Int(int64(r)), nil
		}
	} else if b, ok := a[0].O.(*Bytes); ok {
		if n = len(b.B); n == 1 {
			return Int(int64(b.B[0])), nil
		}
	} else {
		return Value{}, t.TypeErrorf("ord() expected string of length 1, but %T found", a[0])
	}
	return Value{}, t.TypeErrorf("ord() expected a character, but string of length %d found", n)
}

func attributeBuiltins() []Method {
	return []Method{
		{Name: "getattr", Sig: "object, name, default=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			name, exc := t.attrName(a[1])
			if exc != nil {
				return Value{}, exc
			}
			if a[2].O == nil {
				return t.GetAttr(a[0], name)
			}
			v, exc := t.GetAttrOpt(a[0], name)
			if exc == nil && v.O == nil {
				v = a[2]
			}
			return v, exc
		}},
		{Name: "hasattr", Sig: "obj, name, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			name, exc := t.attrName(a[1])
			if exc != nil {
				return Value{}, exc
			}
			v, exc := t.GetAttrOpt(a[0], name)
			return Bool(v.O != nil), exc
		}},
		{Name: "setattr", Sig: "obj, name, value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			name, exc := t.attrName(a[1])
			if exc != nil {
				return Value{}, exc
			}
			return None, t.SetAttr(a[0], name, a[2])
		}},
		{Name: "delattr", Sig: "obj, name, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			name, exc := t.attrName(a[1])
			if exc != nil {
				return Value{}, exc
			}
			return None, t.SetAttr(a[0], name, Value{})
		}},
		{Name: "dir", Sig: "*args", Fn: builtinDir},
	}
}

// builtinDir is dir(obj), what its __dir__ says in order; without an argument the names of the calling scope.
func builtinDir(t *Thread, a []Value) (Value, *Exc) {
	args := a[0].O.(*Tuple).Items
	if len(args) > 1 {
		return Value{}, t.TypeErrorf("dir expected at most 1 argument, got %d", len(args))
	}
	names := Value{}
	var exc *Exc
	if len(args) == 0 {
		scope := t.frame.namespace(t)
		if names, exc = t.CallMethod(scope, "keys"); exc != nil {
			return Value{}, exc
		}
		if _, exc = t.Iter(names); exc != nil {
			return Value{}, t.TypeErrorf("%T.keys() returned a non-iterable (type %T)", scope, names)
		}
	} else if names, exc = t.dirOf(args[0]); exc != nil {
		return Value{}, exc
	}
	items, exc := t.ToSlice(names)
	if exc != nil {
		return Value{}, exc
	}
	l := &List{Items: items}
	return Obj(l), l.sort(t, Value{}, false)
}

// dirOf is what the __dir__ of v says; a module may have one of its own among its names.
func (t *Thread) dirOf(v Value) (Value, *Exc) {
	if m, ok := v.O.(*Module); ok {
		if own := m.Dict.GetStr(t.In.names.dir); own.O != nil {
			return t.Call(own)
		}
	}
	r, _, exc := t.special(v, t.In.names.dir)
	return r, exc
}

// ID is id(v): an object gets the next number when it is first asked for, so that runs agree. Numbers look like addresses.
func (in *Interp) ID(v Value) int64 {
	const immediates = 0x7e0000000000
	switch v.O.(type) {
	case intTag, floatTag:
		return immediates + v.N&0xffffffffff<<4
	}
	key := v.O
	if id, ok := in.ids[key]; ok && !v.IsBool() {
		return id
	} else if ok {
		return id + v.N<<5
	}
	in.nextID += 0x40
	in.ids[key] = in.nextID
	if v.IsBool() {
		return in.nextID + v.N<<5
	}
	return in.nextID
}
