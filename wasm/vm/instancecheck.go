package vm

// isinstance and issubclass: classes, tuples of them, unions, and whatever has __instancecheck__ or __subclasscheck__.

func classBuiltins() []Method {
	return []Method{
		{Name: "isinstance", Sig: "obj, class_or_tuple, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			ok, exc := t.IsInstanceOf(a[0], a[1])
			return Bool(ok), exc
		}},
		{Name: "issubclass", Sig: "cls, class_or_tuple, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			ok, exc := t.IsSubclassOf(a[0], a[1])
			return Bool(ok), exc
		}},
	}
}

// IsInstanceOf is isinstance(v, cls).
func (t *Thread) IsInstanceOf(v, cls Value) (bool, *Exc) {
	switch c := cls.O.(type) {
	case *Type:
		typ := t.TypeOf(v)
		if typ == c {
			return true, nil
		}
		if c.Cls == nil {
			return t.plainInstance(v, typ, c)
		}
	case *Tuple:
		if exc := t.Enter(); exc != nil {
			return false, exc
		}
		defer t.Leave()
		for _, x := range c.Items {
			if ok, exc := t.IsInstanceOf(v, x); ok || exc != nil {
				return ok, exc
			}
		}
		return false, nil
	}
	switch c := cls.O.(type) {
	case *Union:
		return anyOf(t, c, v, (*Thread).IsInstanceOf)
	case *GenericAlias:
		if c.generic {
			return false, t.TypeErrorf("Subscripted generics cannot be used with class and instance checks")
		}
		return false, t.TypeErrorf("isinstance() argument 2 cannot be a parameterized generic")
	}
	return t.classCheck(cls, v, "__instancecheck__", (*Thread).likeInstance)
}

// plainInstance is type.__instancecheck__: by the type, or else by what the object says that its __class__ is.
func (t *Thread) plainInstance(v Value, typ, cls *Type) (bool, *Exc) {
	if typ.IsSubtype(cls) {
		return true, nil
	}
	if !typ.User && (typ.Layout != LayoutNative || typ.own&t.In.getattrRow == 0) { // a weak proxy says its object's
		return false, nil
	}
	said, exc := t.GetAttrOpt(v, t.In.names.class)
	if exc != nil {
		return false, exc
	}
	c, ok := said.O.(*Type)
	return ok && c != typ && c.IsSubtype(cls), nil
}

// IsSubclassOf is issubclass(v, cls).
func (t *Thread) IsSubclassOf(v, cls Value) (bool, *Exc) {
	sub, isClass := v.O.(*Type)
	switch c := cls.O.(type) {
	case *Type:
		if c.Cls == nil {
			if !isClass {
				return t.likeSubclass(v, cls)
			}
			return sub.IsSubtype(c), nil
		}
	case *Tuple:
		if exc := t.Enter(); exc != nil {
			return false, exc
		}
		defer t.Leave()
		for _, x := range c.Items {
			if ok, exc := t.IsSubclassOf(v, x); ok || exc != nil {
				return ok, exc
			}
		}
		return false, nil
	}
	switch c := cls.O.(type) {
	case *Union:
		return anyOf(t, c, v, (*Thread).IsSubclassOf)
	case *GenericAlias:
		if c.generic {
			return false, t.TypeErrorf("Subscripted generics cannot be used with class and instance checks")
		}
		return false, t.TypeErrorf("issubclass() argument 2 cannot be a parameterized generic")
	}
	return t.classCheck(cls, v, "__subclasscheck__", (*Thread).likeSubclass)
}

// anyOf asks for the members of a union in turn; None stands for its type.
func anyOf(t *Thread, u *Union, v Value, is func(t *Thread, v, cls Value) (bool, *Exc)) (bool, *Exc) {
	for _, c := range u.Args {
		if c.IsNone() {
			c = Obj(t.In.T.NoneType)
		}
		if ok, exc := is(t, v, c); ok || exc != nil {
			return ok, exc
		}
	}
	return false, nil
}

// classCheck asks cls's own special method; one without it cannot be asked.
func (t *Thread) classCheck(cls, v Value, method string, otherwise func(t *Thread, v, cls Value) (bool, *Exc)) (bool, *Exc) {
	check, exc := t.LookupSpecial(cls, method)
	if exc != nil {
		return false, exc
	}
	if check.O == nil || check.IsNone() {
		return otherwise(t, v, cls)
	}
	if exc := t.Enter(); exc != nil {
		return false, exc
	}
	defer t.Leave()
	answer, exc := t.Call(check, v)
	if exc != nil {
		return false, exc
	}
	return t.Truth(answer)
}

// likeInstance is isinstance for what is no class but has a tuple as its __bases__: such an object can stand for one.
func (t *Thread) likeInstance(v, cls Value) (bool, *Exc) {
	if _, ok, exc := t.likeBases(cls); !ok {
		return false, t.unlessRaised(exc, "isinstance() arg 2 must be a type, a tuple of types, or a union")
	}
	said, exc := t.GetAttrOpt(v, t.In.names.class)
	if exc != nil || said.O == nil {
		return false, exc
	}
	return t.descends(said, cls)
}

// likeSubclass is issubclass where one of the two is no class but has a tuple as its __bases__.
func (t *Thread) likeSubclass(v, cls Value) (bool, *Exc) {
	if _, ok, exc := t.likeBases(v); !ok {
		return false, t.unlessRaised(exc, "issubclass() arg 1 must be a class")
	}
	if _, ok, exc := t.likeBases(cls); !ok {
		return false, t.unlessRaised(exc, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
	}
	return t.descends(v, cls)
}

// likeBases reads __bases__; ok says that it is a tuple, as that of a class is.
func (t *Thread) likeBases(v Value) (bases []Value, ok bool, exc *Exc) {
	b, exc := t.GetAttrOpt(v, t.In.Intern("__bases__"))
	if exc != nil {
		return nil, false, exc
	}
	tuple, ok := b.O.(*Tuple)
	if !ok {
		return nil, false, nil
	}
	return tuple.Items, true, nil
}

// unlessRaised is exc, or else a TypeError with msg.
func (t *Thread) unlessRaised(exc *Exc, msg string) *Exc {
	if exc != nil {
		return exc
	}
	return t.TypeErrorf("%s", msg)
}

// descends follows __bases__ from v up to cls.
func (t *Thread) descends(v, cls Value) (bool, *Exc) {
	if Is(v, cls) {
		return true, nil
	}
	if exc := t.Enter(); exc != nil {
		return false, exc
	}
	defer t.Leave()
	bases, _, exc := t.likeBases(v)
	for _, b := range bases {
		if ok, exc := t.descends(b, cls); ok || exc != nil {
			return ok, exc
		}
	}
	return false, exc
}
