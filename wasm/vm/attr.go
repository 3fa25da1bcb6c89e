package vm

// Attribute access: the rules of object.__getattribute__, of classes and of descriptors.

// attrName checks and interns the name given to getattr and its kin.
func (t *Thread) attrName(v Value) (*Str, *Exc) {
	s, ok := AsStr(v)
	if !ok {
		return nil, t.TypeErrorf("attribute name must be string, not '%T'", v)
	}
	return t.In.internStr(s), nil
}

// TypeOf returns the class of v.
func (t *Thread) TypeOf(v Value) *Type {
	if i, ok := v.O.(*Instance); ok {
		return i.Cls
	}
	return v.O.Class(t.In)
}

// TypeOf returns the class of v.
func (in *Interp) TypeOf(v Value) *Type { return v.O.Class(in) }

// IsInstance reports whether the class of v is typ or derives from it.
func (t *Thread) IsInstance(v Value, typ *Type) bool { return t.TypeOf(v).IsSubtype(typ) }

// GetAttr is v.name; name must be interned.
func (t *Thread) GetAttr(v Value, name *Str) (Value, *Exc) {
	return t.TypeOf(v).Slots.GetAttr(t, v, name)
}

// GetAttrOpt is GetAttr that answers the zero Value where AttributeError would be raised.
func (t *Thread) GetAttrOpt(v Value, name *Str) (Value, *Exc) {
	// Ask the plain rules first: no exception object is made for what is simply missing.
	typ := t.TypeOf(v)
	if typ.viaUser == 0 || typ.viaUser&t.In.getattrRow == 0 {
		switch o := v.O.(type) {
		case *Module:
			return t.orAbsent(t.moduleAttr(o, name))
		case *Type, *BoundMethod, *Super, *GenericAlias: // these have rules of their own
		default:
			if typ.own&t.In.getattrRow != 0 && typ != t.In.T.Object { // a weak proxy has its object's
				break
			}
			v, _, exc := t.lookupAttr(v, typ, name)
			return t.orAbsent(v, exc)
		}
	}
	return t.orAbsent(typ.Slots.GetAttr(t, v, name))
}

// orAbsent is an attribute that was asked for, the zero Value where that ended in an AttributeError.
func (t *Thread) orAbsent(r Value, exc *Exc) (Value, *Exc) {
	if exc != nil && exc.Is(t, t.In.E.AttributeError) {
		return Value{}, nil
	}
	return r, exc
}

// SetAttr is v.name = val, or del v.name when val is unbound.
func (t *Thread) SetAttr(v Value, name *Str, val Value) *Exc {
	return t.TypeOf(v).Slots.SetAttr(t, v, name, val)
}

// LookupSpecial returns the special method of v's class bound to v, or the zero Value.
func (t *Thread) LookupSpecial(v Value, name string) (Value, *Exc) {
	typ := t.TypeOf(v)
	m := typ.Lookup(t.In.Intern(name))
	if m.O == nil {
		return m, nil
	}
	return t.bind(m, v, typ)
}

// bind applies the descriptor protocol to attr, found on owner, for obj (unbound: access through the class).
func (t *Thread) bind(attr, obj Value, owner *Type) (Value, *Exc) {
	switch d := attr.O.(type) {
	case *Function:
		if obj.O == nil {
			return attr, nil
		}
		return Obj(&BoundMethod{Self: obj, Func: attr}), nil
	case *Native:
		if obj.O == nil || d.Owner == nil || d.Self.O != nil {
			return attr, nil
		}
		b := *d
		b.Self = obj
		return Obj(&b), nil
	case *StaticMethodObj:
		return d.Func, nil
	case intTag, *Str, noneTag, boolTag, floatTag, *Type:
		return attr, nil
	}
	if get := t.TypeOf(attr).Slots.Get; get != nil {
		return get(t, attr, obj, owner)
	}
	return attr, nil
}

// lookupAttr finds an attribute by the plain rules: data descriptor of the class, the object's own, anything else of the class.
func (t *Thread) lookupAttr(v Value, typ *Type, name *Str) (res Value, found bool, exc *Exc) {
	attr := typ.Lookup(name)
	if attr.O != nil {
		if as := &t.TypeOf(attr).Slots; as.Set != nil && as.Get != nil {
			res, exc = as.Get(t, attr, v, typ)
			return res, exc == nil, exc
		}
	}
	if h := t.In.headOf(v.O); h != nil {
		if x := h.Attrs.Get(name); x.O != nil {
			return x, true, nil
		}
	}
	if attr.O != nil {
		res, exc = t.bind(attr, v, typ)
		return res, exc == nil, exc
	}
	if slot := t.weakrefSlot(typ, name); slot != nil {
		res, exc = slot.Get(t, v)
		return res, exc == nil, exc
	}
	return Value{}, false, nil
}

// genericGetAttr is object.__getattribute__.
func genericGetAttr(t *Thread, v Value, name *Str) (Value, *Exc) {
	r, found, exc := t.lookupAttr(v, t.TypeOf(v), name)
	if exc == nil && !found {
		exc = t.noAttribute(v, name)
	}
	return r, exc
}

// setsPlainly reports whether a class has object's own way of setting attributes, of which alone an error says that there is no __dict__.
func (t *Thread) setsPlainly(typ *Type) bool {
	for _, name := range [...]string{"__setattr__", "__delattr__"} {
		name := t.In.Intern(name)
		if typ.Lookup(name) != t.In.T.Object.Lookup(name) {
			return false
		}
	}
	return true
}

// genericSetAttr is object.__setattr__ and object.__delattr__.
func genericSetAttr(t *Thread, v Value, name *Str, val Value) *Exc {
	typ := t.TypeOf(v)
	attr := typ.Lookup(name)
	if attr.O != nil {
		if set := t.TypeOf(attr).Slots.Set; set != nil {
			return set(t, attr, v, val)
		}
	}
	h := t.In.headOf(v.O)
	if h == nil || typ.noDict || (!typ.User && typ.Layout != LayoutNative && typ.Layout != LayoutExc) {
		if attr.O != nil {
			return t.AttributeErrorf("%q object attribute %q is read-only", typ.shown(), name)
		}
		if (typ.noDict || !typ.User) && t.setsPlainly(typ) {
			e := t.AttributeErrorf("%q object has no attribute %q and no __dict__ for setting new attributes", typ.shown(), name)
			e.Name, e.Object = name, v
			return e
		}
		return t.noAttribute(v, name)
	}
	a := &h.Attrs
	if val.O == nil {
		if !h.Delete(t.In, name) {
			return t.noAttribute(v, name)
		}
		return nil
	}
	a.Set(t.In, name, val)
	return nil
}

// typeGetAttr is type.__getattribute__: the metaclass's data descriptors, the class's own attributes, the rest of the metaclass.
func typeGetAttr(t *Thread, v Value, name *Str) (Value, *Exc) {
	c := v.O.(*Type)
	meta := c.Class(t.In)
	mattr := meta.Lookup(name)
	if mattr.O != nil {
		if as := &t.TypeOf(mattr).Slots; as.Set != nil && as.Get != nil {
			return as.Get(t, mattr, v, meta)
		}
	}
	if attr := c.Lookup(name); attr.O != nil {
		return t.bind(attr, Value{}, c)
	}
	if mattr.O != nil {
		return t.bind(mattr, v, meta)
	}
	if slot := t.weakrefSlot(c, name); slot != nil {
		return Obj(slot), nil
	}
	return Value{}, t.noAttribute(v, name)
}

// typeSetAttr sets or deletes an attribute of a class.
func typeSetAttr(t *Thread, v Value, name *Str, val Value) *Exc {
	c := v.O.(*Type)
	if !c.User || c.Static {
		return t.TypeErrorf("cannot set %q attribute of immutable type %q", name, c.shown())
	}
	if mattr := c.Class(t.In).Lookup(name); mattr.O != nil {
		if set := t.TypeOf(mattr).Slots.Set; set != nil {
			return set(t, mattr, v, val)
		}
	}
	if val.O == nil {
		if !c.Dict.Delete(name) {
			return t.noAttribute(v, name)
		}
	} else {
		c.Dict.Set(name, val)
	}
	t.In.shelf.changes(c)
	t.In.changed(c, name)
	return nil
}

// defaultDir lists the attributes of v, its class and the class's bases, sorted.
func (t *Thread) defaultDir(v Value) (Value, *Exc) {
	seen := NewDict()
	if h := t.In.headOf(v.O); h != nil {
		h.Attrs.each(func(n, _ Value) {
			if s, ok := n.O.(*Str); ok {
				seen.SetStr(t.In.internStr(s), None)
			}
		})
	}
	d, mro, exc := t.posing(v)
	if exc != nil {
		return Value{}, exc
	}
	switch o := v.O.(type) {
	case *Module:
		d, mro = o.Dict, nil
		for _, n := range t.laterNames(o) {
			seen.SetStr(t.In.Intern(n), None)
		}
	case *Type:
		mro = o.MRO
	}
	if d != nil {
		for pos := 0; ; {
			k, _, ok := d.Next(&pos)
			if !ok {
				break
			}
			if s, ok := k.O.(*Str); ok {
				seen.SetStr(t.In.internStr(s), None)
			}
		}
	}
	for _, c := range mro {
		c.ownAttr(t.In, t.In.names.doc)
		for _, n := range c.Dict.keys {
			if c != t.In.T.Object || n != t.In.names.dict { // instances of other classes have it
				seen.SetStr(n, None)
			}
		}
		switch c {
		case t.In.T.Type, t.In.E.BaseException, t.In.T.ClassMethod, t.In.T.StaticMethod:
			seen.SetStr(t.In.names.dict, None)
		}
		c.eachSlot(func(name *Str, v Value) { seen.SetStr(name, v) })
		t.instanceSlots(c, seen)
	}
	var names []Value
	for pos := 0; ; {
		k, _, ok := seen.Next(&pos)
		if !ok {
			break
		}
		names = append(names, k)
	}
	l := NewList(names)
	_, exc = t.CallMethod(l, "sort")
	return l, exc
}

// posing returns the classes whose attributes an object shows, and the attributes that it says are its own where its class answers to
// __class__ or __dict__ in its own way.
func (t *Thread) posing(v Value) (d *Dict, mro []*Type, exc *Exc) {
	c, object := t.TypeOf(v), t.In.T.Object
	mro = c.MRO
	for _, name := range []*Str{t.In.names.getattribute, t.In.names.class, t.In.names.dict} {
		m := c.Lookup(name)
		if _, usual := m.O.(*GetSet); !c.User || usual || m == object.Lookup(name) {
			continue
		}
		own, exc := t.GetAttrOpt(v, t.In.names.dict)
		if exc != nil {
			return nil, nil, exc
		}
		d, _ = own.O.(*Dict)
		as, exc := t.GetAttrOpt(v, t.In.names.class)
		if c, ok := as.O.(*Type); ok {
			return d, c.MRO, exc
		}
		return d, nil, exc
	}
	return nil, mro, nil
}
