package vm

// super(): attributes from further along the MRO.

// Super is super(): look-ups start after Start in the MRO of Obj's class.
type Super struct {
	Start *Type
	Obj   Value // instance or class
	Cls   *Type // the class whose MRO is searched
}

func (*Super) Class(in *Interp) *Type { return in.T.Super }

func (in *Interp) initSuper() {
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
			return Method{Name: name, Kind: Field, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
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
