package vm

// Classes: making built-in types and running class statements, the MRO, and attribute look-up on types.

import "slices"

// NewType makes a built-in type deriving from base (nil: object). The methods are made at the first look-up.
func (in *Interp) NewType(name string, base *Type, layout Layout, slots Slots, methods func() []Method) *Type {
	c := &Type{in: in, Name: name, QualName: name, Module: "builtins", Layout: layout, Dict: &Names{}}
	if base == nil && in.T.Object != nil {
		base = in.T.Object
	}
	if base == nil {
		c.MRO = []*Type{c}
	} else {
		c.MRO = append(append(make([]*Type, 0, 1+len(base.MRO)), c), base.MRO...)
		c.Bases = c.MRO[1:2:2]
		in.derive(c, base)
		c.Slots = base.Slots
		if layout == LayoutInstance {
			c.Layout = base.Layout
		}
	}
	for i := range in.slotRows {
		if in.slotRows[i].has(&slots) {
			c.own |= 1 << i
			in.slotRows[i].copy(&c.Slots, &slots)
		}
	}
	c.fill = func(c *Type) {
		if methods != nil {
			in.AddMethods(c, methods())
		}
	}
	return c
}

// NewLibType is NewType for a library module: the type knows its module and keeps instances' attributes.
//
//go:noinline
func (in *Interp) NewLibType(module, name string, base *Type, slots Slots, methods func() []Method) *Type {
	c := in.NewType(name, base, LayoutNative, slots, methods)
	c.Module = module
	return c
}

// WithoutDict says that instances of a library type keep no attributes, as those of CPython's C types mostly do; a subclass's may.
func (c *Type) WithoutDict() *Type {
	c.noDict = true
	return c
}

// derive notes that c is a class whose base is b.
func (in *Interp) derive(c, b *Type) {
	b.subs = append(b.subs, c)
	in.shelf.made(c)
}

// newTypeWithBases makes a built-in type with several bases and no slots of its own.
func (in *Interp) newTypeWithBases(name string, bases []*Type, layout Layout) *Type {
	c := &Type{in: in, Name: name, QualName: name, Module: "builtins", Layout: layout, Dict: &Names{}, Bases: bases}
	c.MRO, _ = mergeMRO(c)
	for _, b := range bases {
		in.derive(c, b)
	}
	in.inheritSlots(c)
	return c
}

// AddMethods adds native methods to a type.
func (in *Interp) AddMethods(c *Type, ms []Method) {
	for _, m := range ms {
		fn := in.newNative(m, c, "")
		fn.slot = m.Kind == PlainMethod && !c.InPython && c.hasSlotFor(m.Name)
		v := Obj(fn)
		switch m.Kind {
		case ClassMethod:
			v = Obj(&ClassMethodObj{Func: v})
		case StaticMethod:
			v = Obj(&StaticMethodObj{Func: v})
		case Getter, Field:
			v = Obj(&GetSet{Name: in.Intern(m.Name), Owner: c, Member: m.Kind == Field, Get: func(t *Thread, self Value) (Value, *Exc) {
				a := [1]Value{self}
				return fn.Fn(t, a[:])
			}})
		}
		c.Dict.Set(in.Intern(m.Name), v)
	}
}

// AddGetSet adds an attribute with a getter and, unless set is nil, a setter (val unbound: delete, where it is Deletable).
func (in *Interp) AddGetSet(c *Type, name string, get func(*Thread, Value) (Value, *Exc), set func(t *Thread, self, val Value) *Exc) *GetSet {
	n := in.Intern(name)
	g := &GetSet{Name: n, Owner: c, Get: get, Set: set}
	c.Dict.Set(n, Obj(g))
	return g
}

// own returns the attribute that the class itself defines, or the zero Value; a built-in class's special methods are made from
// its slots when they are first asked for.
func (c *Type) ownAttr(in *Interp, name *Str) Value {
	if c.fill != nil {
		f := c.fill
		c.fill = nil
		f(c)
	}
	if v := c.Dict.Get(name); v.O != nil {
		return v
	}
	if c.User || len(name.S) < 5 || name.S[0] != '_' || name.S[1] != '_' {
		return Value{}
	}
	i, ok := c.own.row(in, name)
	if !ok {
		return Value{}
	}
	v := c.slotMethod(in, i, name)
	if v.O != nil {
		c.Dict.Set(name, v)
	}
	return v
}

// eachSlot visits the special methods that a built-in class has from its slots.
func (c *Type) eachSlot(visit func(name *Str, v Value)) {
	if c.User {
		return
	}
	for i, row := range c.in.slotRows {
		if c.own&(1<<i) == 0 {
			continue
		}
		for _, n := range row.names {
			name := c.in.Intern(n)
			if v := c.ownAttr(c.in, name); v.O != nil {
				visit(name, v)
			}
		}
	}
}

// builtInNew is c or the nearest of its bases whose __new__ is not written in Python.
func (c *Type) builtInNew() *Type {
	for c.viaUser&(1<<c.in.slotIndex[c.in.names.new_]) != 0 {
		c, _ = c.best()
	}
	return c
}

// slotMethod makes the method object that shows slot row i under a special method's name.
func (c *Type) slotMethod(in *Interp, i int, name *Str) Value {
	m := Method{Name: name.S}
	switch name.S {
	case "__new__":
		return Obj(&StaticMethodObj{Func: Obj(&Native{Name: "__new__", Owner: c, Sig: &Sig{text: "*args, **kwargs"}, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			args := a[0].O.(*Tuple).Items
			if len(args) == 0 {
				return Value{}, t.TypeErrorf("%s.__new__(): not enough arguments", c.shown())
			}
			cls, ok := args[0].O.(*Type)
			if !ok {
				return Value{}, t.TypeErrorf("%s.__new__(X): X is not a type object (%T)", c.shown(), args[0])
			}
			if !cls.IsSubtype(c) {
				return Value{}, t.TypeErrorf("%s.__new__(%s): %s is not a subtype of %s", c.shown(), cls.shown(), cls.shown(), c.shown())
			}
			if base := cls.builtInNew(); base.solid() != c.solid() || base == t.In.T.Bool && c != base {
				return Value{}, t.TypeErrorf("%s.__new__(%s) is not safe, use %s.__new__()", c.shown(), cls.shown(), base.shown())
			}
			return c.Slots.New(t, cls, spreadArgs(NewTuple(args[1:]...), a[1]))
		}})})
	case "__init__":
		m.Sig, m.Fn = "*args, **kwargs", func(t *Thread, a []Value) (Value, *Exc) {
			if c == t.In.T.Object && len(a[1].O.(*Tuple).Items)+a[2].O.(*Dict).Len() > 0 {
				for _, b := range t.TypeOf(a[0]).MRO {
					if b != c && !b.User && b.own&(1<<i) != 0 {
						return Value{}, t.TypeErrorf("object.__init__() takes exactly one argument (the instance to initialize)")
					}
				}
			}
			return None, c.Slots.Init(t, a[0], spreadArgs(a[1], a[2]))
		}
	case "__call__":
		m.Sig, m.Fn = "*args, **kwargs", func(t *Thread, a []Value) (Value, *Exc) {
			return c.Slots.Call(t, a[0], spreadArgs(a[1], a[2]))
		}
	default:
		switch {
		case name.S == "__hash__" && c.Slots.NoHash:
			return None
		case name.S == "__bool__" && c.Slots.Len != nil && c != in.T.Range:
			return Value{} // the length tells
		}
		if in.operatorRows&(1<<i) != 0 && !c.shows(name.S) {
			return Value{}
		}
		w := in.slotRows[i].wrap
		if w == nil {
			return Value{}
		}
		m.Sig, m.Fn = w(c, name.S)
		if m.Fn == nil || name.S == "__delete__" && c.Slots.Set == nil {
			return Value{}
		}
	}
	fn := in.newNative(m, c, "")
	fn.slot = c.hasSlotFor(name.S)
	return Obj(fn)
}

// hasSlotFor tells whether the special method of that name shows a slot in CPython, and is no method proper.
func (c *Type) hasSlotFor(name string) bool {
	if len(name) < 5 || name[:2] != "__" {
		return false
	}
	switch name {
	case "__contains__":
		return c != c.in.T.Dict && c != c.in.T.Set && c != c.in.T.FrozenSet
	case "__getitem__":
		return c != c.in.T.Dict && c != c.in.T.List
	case "__abs__", "__divmod__", "__rdivmod__", "__pow__", "__rpow__", "__ipow__", "__init__", "__call__", "__del__", "__buffer__", "__release_buffer__":
		return true
	case "__format__", "__new__":
		return false
	}
	_, ok := c.in.slotIndex[c.in.Intern(name)]
	return ok
}

// spreadArgs turns a tuple of positional and a dict of keyword arguments into Args.
func spreadArgs(pos, kw Value) Args {
	a := Args{V: append([]Value(nil), pos.O.(*Tuple).Items...)}
	if d, ok := kw.O.(*Dict); ok {
		for p := 0; ; {
			k, v, ok := d.Next(&p)
			if !ok {
				break
			}
			if s, ok := k.O.(*Str); ok {
				a.Names, a.V = append(a.Names, s), append(a.V, v)
			}
		}
	}
	return a
}

// lookup is a cached result of Lookup.
type lookup struct {
	v  Value
	at *Type
}

// Lookup finds name along the MRO; the zero Value when there is none.
func (c *Type) Lookup(name *Str) Value {
	v, _ := c.find(name)
	return v
}

// find is Lookup that also tells which class has it.
func (c *Type) find(name *Str) (Value, *Type) {
	in := c.in
	if c.epoch != in.epoch || c.lookups == nil {
		c.lookups, c.epoch, c.initKnown = make(map[*Str]lookup, 8), in.epoch, false
		c.with[0].known, c.with[1].known = false, false
	}
	if l, ok := c.lookups[name]; ok {
		return l.v, l.at
	}
	var l lookup
	for _, b := range c.MRO {
		if v := b.ownAttr(in, name); v.O != nil {
			l = lookup{v, b}
			break
		}
	}
	c.lookups[name] = l
	return l.v, l.at
}

// IsSubtype reports whether c is base or derives from it.
func (c *Type) IsSubtype(base *Type) bool {
	if c == base {
		return true
	}
	return slices.Contains(c.MRO, base)
}

// changed voids cached look-ups after an attribute of a class was set, and renews the slots that depend on it.
func (in *Interp) changed(c *Type, name *Str) {
	in.epoch++
	if name == in.names.del {
		in.renewFinalizes(c)
	}
	if i, ok := in.slotIndex[name]; ok {
		c.own &^= 1 << i
		for _, n := range in.slotRows[i].names {
			if c.Dict.Get(in.Intern(n)).O != nil {
				c.own |= 1 << i
			}
		}
		in.renewSlots(c)
	}
}

// Quieten makes the __del__ of a library's class one for the classes only that a program derives from it, and for what is minded.
func (in *Interp) Quieten(c *Type) {
	c.quiet = true
	in.renewFinalizes(c)
}

// renewFinalizes finds out anew which classes have a __del__.
func (in *Interp) renewFinalizes(c *Type) {
	del := c.Lookup(in.names.del)
	quiet := slices.ContainsFunc(c.MRO, func(owner *Type) bool { return owner.quiet && Is(owner.Dict.Get(in.names.del), del) })
	c.finalizes = del.O != nil && !(quiet && c.library)
	f, ok := del.O.(*Function)
	c.guard = ok && f.code.source != nil && f.code.source.Library && !(quiet && !c.library)
	for _, s := range c.subs {
		in.renewFinalizes(s)
	}
}

func (in *Interp) renewSlots(c *Type) {
	if c.User {
		in.inheritSlots(c)
	}
	for _, s := range c.subs {
		in.renewSlots(s)
	}
}

// mergeMRO linearises the bases (C3); ok is false when they contradict each other.
func mergeMRO(c *Type) (mro []*Type, ok bool) {
	var seqs [][]*Type
	for _, b := range c.Bases {
		seqs = append(seqs, slices.Clone(b.MRO))
	}
	seqs = append(seqs, slices.Clone(c.Bases))
	mro = []*Type{c}
	for {
		seqs = slices.DeleteFunc(seqs, func(s []*Type) bool { return len(s) == 0 })
		if len(seqs) == 0 {
			return mro, true
		}
		var next *Type
	search:
		for _, s := range seqs {
			for _, other := range seqs {
				if slices.Contains(other[1:], s[0]) {
					continue search
				}
			}
			next = s[0]
			break
		}
		if next == nil {
			return nil, false
		}
		mro = append(mro, next)
		for i, s := range seqs {
			if s[0] == next {
				seqs[i] = s[1:]
			}
		}
	}
}
