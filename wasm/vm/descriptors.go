package vm

// Descriptors: property, classmethod, staticmethod, slot members, computed attributes, and super.

type (
	// Property is a property object.
	Property struct {
		Head
		Get, Set, Del, Doc Value // unbound where there is none
		name               Value
	}
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
	}
	// Super is super(): look-ups start after Start in the MRO of Obj's class.
	Super struct {
		Start *Type
		Obj   Value // instance or class
		Cls   *Type // the class whose MRO is searched
	}
)

func (p *Property) Class(in *Interp) *Type {
	if p.Cls != nil {
		return p.Cls
	}
	return in.T.Property
}
func (p *ClassMethodObj) Class(in *Interp) *Type {
	if p.Cls != nil {
		return p.Cls
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
func (*GetSet) Class(in *Interp) *Type { return in.T.GetSet }
func (*Super) Class(in *Interp) *Type  { return in.T.Super }

func (in *Interp) initDescriptors() {
	in.T.GetSet = in.NewType("getset_descriptor", nil, LayoutNative, Slots{
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			g := v.O.(*GetSet)
			return NewStr(t.Sprintf("<attribute %q of %q objects>", g.Name, g.Owner.shown())), nil
		},
		Get: func(t *Thread, d, obj Value, _ *Type) (Value, *Exc) {
			if obj.O == nil {
				return d, nil
			}
			g := d.O.(*GetSet)
			if !t.IsInstance(obj, g.Owner) {
				return Value{}, t.TypeErrorf("descriptor %q for %q objects doesn't apply to a %q object", g.Name, g.Owner.Name, t.TypeOf(obj).Name)
			}
			return g.Get(t, obj)
		},
		Set: func(t *Thread, d, obj, val Value) *Exc {
			g := d.O.(*GetSet)
			if g.Set == nil {
				return t.AttributeErrorf("attribute %q of %q objects is not writable", g.Name, g.Owner.qualified())
			}
			if val.O == nil && !g.Deletable {
				if c, ok := obj.O.(*Type); ok {
					return t.TypeErrorf("cannot delete %q attribute of immutable type %q", g.Name, c.shown())
				}
				return t.TypeErrorf("cannot delete %s attribute", g.Name)
			}
			return g.Set(t, obj, val)
		},
	}, nil)
	in.T.Member = in.NewType("member_descriptor", nil, LayoutNative, Slots{
		Get: func(t *Thread, d, obj Value, _ *Type) (Value, *Exc) {
			if obj.O == nil {
				return d, nil
			}
			m := d.O.(*Member)
			if h, ok := obj.O.(headed); ok {
				if v := h.head().Attrs.Get(m.Name); v.O != nil {
					return v, nil
				}
			}
			return Value{}, t.noAttribute(obj, m.Name)
		},
		Set: func(t *Thread, d, obj, val Value) *Exc {
			m := d.O.(*Member)
			h, ok := obj.O.(headed)
			if !ok || !t.IsInstance(obj, m.Owner) {
				return t.TypeErrorf("descriptor %q for %q objects doesn't apply to a '%T' object", m.Name, m.Owner.Name, obj)
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
			m := v.O.(*Member)
			return NewStr(t.Sprintf("<member %q of %q objects>", m.Name, m.Owner.Name)), nil
		},
	}, nil)
	in.initProperty()
	wrapper := func(cls func(*Type, Value) Object, get func(v Value) Value) Slots {
		return Slots{
			New: func(t *Thread, c *Type, a Args) (Value, *Exc) {
				if len(a.V) != 1 || len(a.Names) > 0 {
					return Value{}, t.TypeErrorf("%s expected 1 argument, got %d", c.Name, len(a.V))
				}
				v := Obj(cls(c, a.V[0]))
				return v, nil
			},
			Init: func(*Thread, Value, Args) *Exc { return nil },
		}
	}
	attrs := func(get func(v Value) Value) func() []Method {
		return func() []Method {
			fn := func(t *Thread, a []Value) (Value, *Exc) { return get(a[0]), nil }
			return []Method{{Name: "__func__", Kind: Getter, Fn: fn}, {Name: "__wrapped__", Kind: Getter, Fn: fn},
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
	in.T.Super = in.NewType("super", nil, LayoutNative, Slots{New: newSuper, Init: func(*Thread, Value, Args) *Exc { return nil }, GetAttr: superGetAttr,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			s := v.O.(*Super)
			if s.Cls == nil {
				return NewStr(t.Sprintf("<super: <class %q>, NULL>", s.Start.Name)), nil
			}
			return NewStr(t.Sprintf("<super: <class %q>, <%s object>>", s.Start.Name, s.Cls.Name)), nil
		},
		Get: func(t *Thread, d, obj Value, _ *Type) (Value, *Exc) {
			s := d.O.(*Super)
			if obj.O == nil || obj.IsNone() || s.Cls != nil {
				return d, nil
			}
			return t.superFor(s.Start, obj)
		}}, func() []Method {
		part := func(name string, get func(s *Super) Value) Method {
			return Method{Name: name, Kind: Getter, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
				if v := get(a[0].O.(*Super)); v.O != nil {
					return v, nil
				}
				return None, nil
			}}
		}
		return []Method{
			part("__thisclass__", func(s *Super) Value { return Obj(s.Start) }), part("__self__", func(s *Super) Value { return s.Obj }),
			part("__self_class__", func(s *Super) Value {
				if s.Cls == nil {
					return None
				}
				return Obj(s.Cls)
			}),
		}
	})
	for _, x := range []*Type{in.T.Property, in.T.ClassMethod, in.T.StaticMethod, in.T.Super} {
		in.Builtins.SetStr(in.Intern(x.Name), Obj(x))
	}
	in.initIntrospection()
}

// bindClass binds a class method's function to the class.
func (t *Thread) bindClass(fn Value, owner *Type) (Value, *Exc) {
	switch f := fn.O.(type) {
	case *Function:
		return Obj(&BoundMethod{Self: Obj(owner), Func: fn}), nil
	case *Native:
		b := *f
		b.Self = Obj(owner)
		return Obj(&b), nil
	}
	if t.TypeOf(fn).Slots.Get != nil {
		return t.bind(fn, Obj(owner), t.TypeOf(Obj(owner)))
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

func (in *Interp) initProperty() {
	arg := func(a Args, i int, name string) Value {
		v := a.Kw(name)
		if pos := a.Pos(); i < len(pos) {
			v = pos[i]
		}
		if v.O != nil && v.IsNone() {
			return Value{}
		}
		return v
	}
	with := func(set func(p *Property, fn Value)) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) {
			p := *a[0].O.(*Property)
			set(&p, a[1])
			if p.Cls == nil {
				return Obj(&p), nil
			}
			args := []Value{p.Get, p.Set, p.Del, p.Doc}
			for i := range args {
				if args[i].O == nil {
					args[i] = None
				}
			}
			made, exc := t.Call(Obj(p.Cls), args...)
			if q, ok := made.O.(*Property); ok && exc == nil {
				q.name = p.name
			}
			return made, exc
		}
	}
	part := func(name string, get func(p *Property) Value) Method {
		return Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if v := get(a[0].O.(*Property)); v.O != nil {
				return v, nil
			}
			return None, nil
		}}
	}
	in.T.Property = in.NewType("property", nil, LayoutNative, Slots{
		New: func(t *Thread, c *Type, a Args) (Value, *Exc) {
			p := &Property{}
			if c != t.In.T.Property {
				p.Cls = c
			}
			return Obj(p), nil
		},
		Init: func(t *Thread, self Value, a Args) *Exc {
			p := self.O.(*Property)
			for _, k := range a.Names {
				if k.S != "fget" && k.S != "fset" && k.S != "fdel" && k.S != "doc" {
					return t.TypeErrorf("property() got an unexpected keyword argument '%s'", k.S)
				}
			}
			p.Get, p.Set, p.Del, p.Doc = arg(a, 0, "fget"), arg(a, 1, "fset"), arg(a, 2, "fdel"), arg(a, 3, "doc")
			if p.Cls == nil {
				return nil
			}
			// The docstring of the subclass would hide that of the property: it becomes the instance's own.
			doc, fromGetter := p.Doc, false
			if doc.O == nil && p.Get.O != nil {
				var exc *Exc
				if doc, exc = t.GetAttrOpt(p.Get, t.In.names.doc); exc != nil {
					return exc
				}
				fromGetter = doc.O != nil && !doc.IsNone()
			}
			if doc.O == nil {
				doc = None
			}
			exc := t.SetAttr(self, t.In.names.doc, doc)
			if exc != nil && !fromGetter && exc.Is(t, t.In.E.AttributeError) {
				return nil // __slots__ leave no room for it
			}
			return exc
		},
		Get: func(t *Thread, d, obj Value, _ *Type) (Value, *Exc) {
			if obj.O == nil {
				return d, nil
			}
			p := d.O.(*Property)
			if p.Get.O == nil {
				return Value{}, t.noAccessor(p, obj, "getter")
			}
			return t.Call(p.Get, obj)
		},
		Set: func(t *Thread, d, obj, val Value) *Exc {
			p := d.O.(*Property)
			if val.O == nil {
				if p.Del.O == nil {
					return t.noAccessor(p, obj, "deleter")
				}
				_, exc := t.Call(p.Del, obj)
				return exc
			}
			if p.Set.O == nil {
				return t.noAccessor(p, obj, "setter")
			}
			_, exc := t.Call(p.Set, obj, val)
			return exc
		},
	}, func() []Method {
		return []Method{
			{Name: "getter", Sig: "fget, /", Fn: with(func(p *Property, fn Value) { p.Get = fn })},
			{Name: "setter", Sig: "fset, /", Fn: with(func(p *Property, fn Value) { p.Set = fn })},
			{Name: "deleter", Sig: "fdel, /", Fn: with(func(p *Property, fn Value) { p.Del = fn })},
			part("fget", func(p *Property) Value { return p.Get }), part("fset", func(p *Property) Value { return p.Set }),
			part("fdel", func(p *Property) Value { return p.Del }),
			{Name: "__set_name__", Sig: "*args", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				args := a[1].O.(*Tuple).Items
				if len(args) != 2 {
					return Value{}, t.TypeErrorf("__set_name__() takes 2 positional arguments but %d were given", len(args))
				}
				a[0].O.(*Property).name = args[1]
				return None, nil
			}},
			{Name: "__isabstractmethod__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				p := a[0].O.(*Property)
				for _, f := range []Value{p.Get, p.Set, p.Del} {
					if f.O != nil {
						if r, exc := t.isAbstract(f); exc != nil || r == True {
							return r, exc
						}
					}
				}
				return False, nil
			}},
		}
	})
	in.AddGetSet(in.T.Property, "__name__", func(t *Thread, v Value) (Value, *Exc) {
		p := v.O.(*Property)
		if p.name.O != nil {
			return p.name, nil
		}
		if p.Get.O != nil {
			if n, exc := t.GetAttrOpt(p.Get, t.In.names.name); exc != nil || n.O != nil {
				return n, exc
			}
		}
		return Value{}, t.noAttribute(v, t.In.names.name)
	}, func(t *Thread, v, val Value) *Exc {
		v.O.(*Property).name = val
		return nil
	})
	in.AddGetSet(in.T.Property, "__doc__", func(t *Thread, v Value) (Value, *Exc) {
		p := v.O.(*Property)
		if p.Doc.O != nil {
			return p.Doc, nil
		}
		if p.Get.O != nil {
			return t.GetAttr(p.Get, t.In.names.doc)
		}
		return None, nil
	}, func(t *Thread, v, val Value) *Exc { v.O.(*Property).Doc = val; return nil })
}

// noAccessor words the use of a property that lacks its getter, setter or deleter.
func (t *Thread) noAccessor(p *Property, obj Value, what string) *Exc {
	label := p.name
	if f, ok := p.Get.O.(*Function); ok && label.O == nil {
		label = Obj(f.Name)
	}
	of := t.TypeOf(obj).QualName
	if label.O == nil {
		return t.AttributeErrorf("property of '%s' object has no %s", of, what)
	}
	return t.AttributeErrorf("property %r of '%s' object has no %s", label, of, what)
}

// newSuper is super(type, obj) or, without arguments, finds both in the calling frame.
func newSuper(t *Thread, _ *Type, a Args) (Value, *Exc) {
	var start *Type
	var obj Value
	switch {
	case len(a.Names) > 0:
		return Value{}, t.TypeErrorf("super() takes no keyword arguments")
	case len(a.V) > 2:
		return Value{}, t.TypeErrorf("super() expected at most 2 arguments, got %d", len(a.V))
	}
	if len(a.V) == 0 {
		f := t.frame
		if f == nil {
			return Value{}, t.RuntimeErrorf("super(): no current frame")
		}
		if f.code.NumArgs+f.code.NumPosOnly == 0 {
			return Value{}, t.RuntimeErrorf("super(): no arguments")
		}
		obj = f.regs[0]
		for i, c := range f.code.CellVars {
			if c.Param == 0 {
				obj = f.cells[i].V
			}
		}
		for i, fv := range f.code.FreeVars {
			if fv.Name == "__class__" {
				start, _ = f.cells[len(f.code.CellVars)+i].V.O.(*Type)
				if start == nil {
					return Value{}, t.RuntimeErrorf("super(): empty __class__ cell")
				}
			}
		}
		if start == nil {
			return Value{}, t.RuntimeErrorf("super(): __class__ cell not found")
		}
	} else {
		var ok bool
		if start, ok = a.V[0].O.(*Type); !ok {
			return Value{}, t.TypeErrorf("super() argument 1 must be a type, not %T", a.V[0])
		}
		if len(a.V) < 2 || a.V[1].IsNone() {
			return Obj(&Super{Start: start}), nil
		}
		obj = a.V[1]
	}
	return t.superFor(start, obj)
}

// superFor binds a super object to an instance or subclass of start.
func (t *Thread) superFor(start *Type, obj Value) (Value, *Exc) {
	if c, ok := obj.O.(*Type); ok && c.IsSubtype(start) {
		return Obj(&Super{start, obj, c}), nil
	}
	if obj.O != nil && t.IsInstance(obj, start) {
		return Obj(&Super{start, obj, t.TypeOf(obj)}), nil
	}
	if obj.O == nil {
		return Value{}, t.RuntimeErrorf("super(): arg[0] deleted")
	}
	// What a proxy says that it is.
	shown, exc := t.GetAttrOpt(obj, t.In.names.class)
	if exc != nil {
		return Value{}, exc
	}
	if c, ok := shown.O.(*Type); ok && c != t.TypeOf(obj) && c.IsSubtype(start) {
		return Obj(&Super{start, obj, c}), nil
	}
	kind, name := "instance of", t.TypeOf(obj).Name
	if c, ok := obj.O.(*Type); ok {
		kind, name = "type", c.Name
	}
	return Value{}, t.TypeErrorf("super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).", kind, name, start.Name)
}

func superGetAttr(t *Thread, v Value, name *Str) (Value, *Exc) {
	s := v.O.(*Super)
	if name != t.In.names.class && s.Cls != nil {
		after := false
		for _, c := range s.Cls.MRO {
			if !after {
				after = c == s.Start
				continue
			}
			if attr := c.ownAttr(t.In, name); attr.O != nil {
				if s.Obj.O == Object(s.Cls) {
					if _, isFn := attr.O.(*Function); isFn {
						return attr, nil
					}
					return t.bind(attr, Value{}, s.Cls)
				}
				return t.bind(attr, s.Obj, s.Cls)
			}
		}
	}
	if r, found, exc := t.lookupAttr(v, t.In.T.Super, name); found || exc != nil {
		return r, exc
	}
	e := t.AttributeErrorf("'super' object has no attribute %q", name)
	e.Name, e.Object = name, v
	return Value{}, e
}
