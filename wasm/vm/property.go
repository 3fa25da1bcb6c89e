package vm

// Properties.

// Property is a property object.
type Property struct {
	Head
	Get, Set, Del, Doc Value // unbound where there is none
	name               Value
}

func (p *Property) Class(in *Interp) *Type {
	if p.Cls != nil {
		return p.Cls
	}
	return in.T.Property
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
		return Method{Name: name, Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) {
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
			if len(a.V) > 4 {
				return t.TypeErrorf("property() takes at most 4 arguments (%d given)", len(a.V))
			}
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
			{Name: "getter", Sig: "object, /", Fn: with(func(p *Property, fn Value) { p.Get = fn })},
			{Name: "setter", Sig: "object, /", Fn: with(func(p *Property, fn Value) { p.Set = fn })},
			{Name: "deleter", Sig: "object, /", Fn: with(func(p *Property, fn Value) { p.Del = fn })},
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
	in.T.Property.WithoutDict()
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
