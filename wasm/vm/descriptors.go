package vm

// Descriptors: classmethod, staticmethod, slot members and computed attributes.

type (
	// ClassMethodObj and StaticMethodObj wrap a function of a class.
	ClassMethodObj struct {
		Head
		Func Value
	}
	StaticMethodObj struct {
		Head
		Func Value
	}
	// Member is an attribute declared in __slots__.
	Member struct {
		Name  *Str
		Owner *Type
	}
	// GetSet is an attribute that Go computes; Set nil means read-only.
	GetSet struct {
		Name  *Str
		Owner *Type
		Get   func(t *Thread, self Value) (Value, *Exc)
		Set   func(t *Thread, self, val Value) *Exc
		// Deletable says that Set knows what to do with an unbound value.
		Deletable bool
		// Member says that CPython has a field here, and words it so.
		Member bool
	}
)

func (p *ClassMethodObj) Class(in *Interp) *Type {
	if p.Cls != nil {
		return p.Cls
	}
	if f, ok := p.Func.O.(*Native); ok && f.Owner != nil && f.Sig.ofClass {
		return in.T.ClassMethodDescriptor
	}
	return in.T.ClassMethod
}
func (p *StaticMethodObj) Class(in *Interp) *Type {
	if p.Cls != nil {
		return p.Cls
	}
	return in.T.StaticMethod
}
func (*Member) Class(in *Interp) *Type { return in.T.Member }
func (g *GetSet) Class(in *Interp) *Type {
	if g.Member {
		return in.T.Member
	}
	return in.T.GetSet
}

// foreign is the error of a slot that is asked of an object of another class.
func (m *Member) foreign(t *Thread, obj Value) *Exc {
	return t.TypeErrorf("descriptor %q for %q objects doesn't apply to a '%T' object", m.Name, m.Owner.Name, obj)
}

// getGetSet and setGetSet are the slots of computed attributes.
func getGetSet(t *Thread, d, obj Value, _ *Type) (Value, *Exc) {
	if obj.O == nil {
		return d, nil
	}
	g := d.O.(*GetSet)
	if !t.IsInstance(obj, g.Owner) {
		return Value{}, t.TypeErrorf("descriptor %q for %q objects doesn't apply to a %q object", g.Name, g.Owner.Name, t.TypeOf(obj).Name)
	}
	return g.Get(t, obj)
}

func setGetSet(t *Thread, d, obj, val Value) *Exc {
	g := d.O.(*GetSet)
	if !t.IsInstance(obj, g.Owner) {
		return t.TypeErrorf("descriptor %q for %q objects doesn't apply to a %q object", g.Name, g.Owner.Name, t.TypeOf(obj).Name)
	}
	switch {
	case g.Set == nil && g.Member:
		return t.AttributeErrorf("readonly attribute")
	case g.Set == nil:
		return t.AttributeErrorf("attribute %q of %q objects is not writable", g.Name, g.Owner.qualified())
	}
	if val.O == nil && !g.Deletable {
		if c, ok := obj.O.(*Type); ok {
			return t.TypeErrorf("cannot delete %q attribute of immutable type %q", g.Name, c.shown())
		}
		return t.TypeErrorf("cannot delete %s attribute", g.Name)
	}
	return g.Set(t, obj, val)
}

// memberOf names a member_descriptor, of __slots__ or of a built-in type.
func memberOf(v Value) (string, *Type) {
	if g, ok := v.O.(*GetSet); ok {
		return g.Name.S, g.Owner
	}
	m := v.O.(*Member)
	return m.Name.S, m.Owner
}

// describes are the attributes of what describes an attribute of a type: its name and that type.
func describes(of func(v Value) (name string, owner *Type)) []Method {
	return []Method{
		{Name: "__name__", Kind: Field, Fn: func(_ *Thread, a []Value) (Value, *Exc) { n, _ := of(a[0]); return NewStr(n), nil }},
		{Name: "__qualname__", Kind: Getter, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
			n, c := of(a[0])
			return NewStr(c.QualName + "." + n), nil
		}},
		{Name: "__objclass__", Kind: Field, Fn: func(_ *Thread, a []Value) (Value, *Exc) { _, c := of(a[0]); return Obj(c), nil }},
	}
}

func (in *Interp) initDescriptors() {
	in.T.GetSet = in.NewType("getset_descriptor", nil, LayoutNative, Slots{Get: getGetSet, Set: setGetSet,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			g := v.O.(*GetSet)
			return NewStr(t.Sprintf("<attribute %q of %q objects>", g.Name, g.Owner.shown())), nil
		},
	}, func() []Method {
		return describes(func(v Value) (string, *Type) { return v.O.(*GetSet).Name.S, v.O.(*GetSet).Owner })
	})
	in.T.Member = in.NewType("member_descriptor", nil, LayoutNative, Slots{
		Get: func(t *Thread, d, obj Value, owner *Type) (Value, *Exc) {
			m, ok := d.O.(*Member)
			if !ok || obj.O == nil {
				return getGetSet(t, d, obj, owner)
			}
			if h, ok := obj.O.(headed); ok {
				if v := h.head().Attrs.Get(m.Name); v.O != nil {
					return v, nil
				}
			}
			if !t.IsInstance(obj, m.Owner) {
				return Value{}, m.foreign(t, obj)
			}
			return Value{}, t.noAttribute(obj, m.Name)
		},
		Set: func(t *Thread, d, obj, val Value) *Exc {
			m, ok := d.O.(*Member)
			if !ok {
				return setGetSet(t, d, obj, val)
			}
			h, ok := obj.O.(headed)
			if !ok || !t.IsInstance(obj, m.Owner) {
				return m.foreign(t, obj)
			}
			if val.O == nil {
				if !h.head().Attrs.deleteSlot(t.In, m.Name) {
					return t.AttributeErrorf("%s", m.Name)
				}
				return nil
			}
			h.head().Attrs.setSlot(t.In, m.Name, val)
			return nil
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			n, c := memberOf(v)
			return NewStr(t.Sprintf("<member %q of %q objects>", n, c.shown())), nil
		},
	}, func() []Method { return describes(memberOf) })
	in.initProperty()
	wrapper := func(cls func(*Type, Value) Object, get func(v Value) Value) Slots {
		return Slots{
			New: func(t *Thread, c *Type, a Args) (Value, *Exc) {
				if len(a.Names) > 0 {
					return Value{}, t.TypeErrorf("%s() takes no keyword arguments", c.Name)
				}
				if len(a.V) != 1 {
					return Value{}, t.TypeErrorf("%s expected 1 argument, got %d", c.Name, len(a.V))
				}
				v := Obj(cls(c, a.V[0]))
				return v, t.looksLike(v, a.V[0])
			},
			Init: func(*Thread, Value, Args) *Exc { return nil },
		}
	}
	attrs := func(get func(v Value) Value) func() []Method {
		return func() []Method {
			fn := func(t *Thread, a []Value) (Value, *Exc) { return get(a[0]), nil }
			return []Method{{Name: "__func__", Kind: Field, Fn: fn}, {Name: "__wrapped__", Kind: Field, Fn: fn},
				{Name: "__isabstractmethod__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.isAbstract(get(a[0])) }}}
		}
	}
	cmFunc := func(v Value) Value { return v.O.(*ClassMethodObj).Func }
	cm := wrapper(func(c *Type, f Value) Object { return &ClassMethodObj{Head: Head{Cls: c}, Func: f} }, cmFunc)
	cm.Repr = func(t *Thread, v Value) (Value, *Exc) {
		s, exc := t.Repr(cmFunc(v))
		return NewStr("<classmethod(" + s + ")>"), exc
	}
	cm.Get = func(t *Thread, d, obj Value, owner *Type) (Value, *Exc) {
		return t.bindClass(d.O.(*ClassMethodObj).Func, owner)
	}
	in.T.ClassMethod = in.NewType("classmethod", nil, LayoutNative, cm, attrs(cmFunc))
	cmNative := func(v Value) *Native { return cmFunc(v).O.(*Native) }
	in.T.ClassMethodDescriptor = in.NewType("classmethod_descriptor", nil, LayoutNative, Slots{
		Get: cm.Get,
		Call: func(t *Thread, self Value, a Args) (Value, *Exc) {
			fn := cmNative(self)
			if len(a.Pos()) == 0 {
				return Value{}, t.TypeErrorf("descriptor %q of '%s' object needs an argument", fn.Name, fn.Owner.Name)
			}
			c, ok := a.V[0].O.(*Type)
			switch {
			case !ok:
				return Value{}, t.TypeErrorf("descriptor %q requires a type but received a '%T' instance", fn.Name, a.V[0])
			case !c.IsSubtype(fn.Owner):
				return Value{}, t.TypeErrorf("descriptor %q requires a subtype of '%s' but received '%s'", fn.Name, fn.Owner.Name, c.Name)
			}
			bound, _ := t.bindClass(Obj(fn), c)
			return t.CallArgs(bound, Args{V: a.V[1:], Names: a.Names})
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			return NewStr(t.Sprintf("<method %q of %q objects>", cmNative(v).Name, cmNative(v).Owner.shown())), nil
		},
	}, func() []Method {
		return describes(func(v Value) (string, *Type) { return cmNative(v).Name, cmNative(v).Owner })
	})
	smFunc := func(v Value) Value { return v.O.(*StaticMethodObj).Func }
	sm := wrapper(func(c *Type, f Value) Object { return &StaticMethodObj{Head: Head{Cls: c}, Func: f} }, smFunc)
	sm.Repr = func(t *Thread, v Value) (Value, *Exc) {
		s, exc := t.Repr(smFunc(v))
		return NewStr("<staticmethod(" + s + ")>"), exc
	}
	sm.Get = func(t *Thread, d, _ Value, _ *Type) (Value, *Exc) { return d.O.(*StaticMethodObj).Func, nil }
	sm.Call = func(t *Thread, self Value, a Args) (Value, *Exc) {
		return t.CallArgs(self.O.(*StaticMethodObj).Func, a)
	}
	in.T.StaticMethod = in.NewType("staticmethod", nil, LayoutNative, sm, attrs(smFunc))
	in.initSuper()
	for _, x := range []*Type{in.T.Property, in.T.ClassMethod, in.T.StaticMethod, in.T.Super} {
		in.Builtins.SetStr(in.Intern(x.Name), Obj(x))
	}
	in.initIntrospection()
}

// bindClass binds a class method's callable to the class. Since 3.13 a descriptor in a classmethod is not asked.
func (t *Thread) bindClass(fn Value, owner *Type) (Value, *Exc) {
	if f, ok := fn.O.(*Native); ok && f.Sig.ofClass {
		b := *f
		b.Self = Obj(owner)
		return Obj(&b), nil
	}
	return Obj(&BoundMethod{Self: Obj(owner), Func: fn}), nil
}

func (t *Thread) isAbstract(v Value) (Value, *Exc) {
	r, exc := t.GetAttrOpt(v, t.In.names.isAbstract)
	if exc != nil || r.O == nil {
		return False, exc
	}
	return r, nil
}

// looksLike gives a classmethod or staticmethod the attributes by which a function is known.
func (t *Thread) looksLike(v, fn Value) *Exc {
	in, a := t.In, &v.O.(headed).head().Attrs
	for _, n := range []*Str{in.names.module, in.names.name, in.names.qualname, in.names.doc, in.names.annotations} {
		x, exc := t.GetAttrOpt(fn, n)
		if exc != nil {
			return exc
		}
		if x.O != nil {
			a.Set(in, n, x)
		}
	}
	return nil
}
