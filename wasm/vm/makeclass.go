package vm

// Class statements: the metaclass, the layout, the slots and the hooks of a class that a program defines.

import "slices"

// MakeClass makes a user-defined class of metaclass meta: what type(name, bases, namespace) does.
func (t *Thread) MakeClass(meta *Type, name string, bases []*Type, ns *Dict, kw Args) (*Type, *Exc) {
	in := t.In
	if len(bases) == 0 {
		bases = []*Type{in.T.Object}
	}
	c := &Type{Head: Head{Cls: meta}, in: in, Name: name, QualName: name, Bases: bases, User: true, Dict: &Names{}}
	if meta == in.T.Type {
		c.Cls = nil
	}
	layoutBase := in.T.Object
	for _, b := range bases {
		if b.Final {
			return nil, t.TypeErrorf("type %q is not an acceptable base type", b.qualified())
		}
		s := b.solid()
		switch {
		case layoutBase == in.T.Object || s.IsSubtype(layoutBase):
			layoutBase = s
		case s == in.T.Object || layoutBase.IsSubtype(s):
		default:
			return nil, t.TypeErrorf("multiple bases have instance lay-out conflict")
		}
	}
	if _, ok := c.best(); !ok {
		return nil, t.TypeErrorf("multiple bases have instance lay-out conflict")
	}
	c.Layout = layoutBase.Layout
	mro, ok := mergeMRO(c)
	if !ok {
		s := ""
		for i, b := range bases {
			if slices.Contains(bases[:i], b) {
				return nil, t.TypeErrorf("duplicate base class %s", b.Name)
			}
		}
		for i, b := range bases {
			if i > 0 {
				s += ", "
			}
			s += b.Name
		}
		return nil, t.TypeErrorf("Cannot create a consistent method resolution order (MRO) for bases %s", s)
	}
	c.MRO = mro
	nameless := false
	for pos := 0; ; {
		k, v, ok := ns.Next(&pos)
		if !ok {
			break
		}
		s, isStr := k.O.(*Str)
		if !isStr {
			nameless = true
			continue
		}
		s = in.internStr(s)
		if _, isFn := v.O.(*Function); isFn {
			switch s.S {
			case "__new__":
				v = Obj(&StaticMethodObj{Func: v})
			case "__init_subclass__", "__class_getitem__":
				v = Obj(&ClassMethodObj{Func: v})
			}
		}
		if s == in.names.classcell {
			continue
		}
		if s == in.names.qualname {
			q, ok := AsStr(v)
			if !ok {
				return nil, t.TypeErrorf("type __qualname__ must be a str, not %T", v)
			}
			c.QualName = q.S
			continue
		}
		if s == in.names.module {
			if m, ok := AsStr(v); ok {
				c.Module = m.S
			}
		}
		if i, special := in.slotIndex[s]; special {
			c.own |= 1 << i
		}
		c.Dict.Set(s, v)
	}
	var module *Str
	if c.Module == "" && t.frame != nil {
		if m, ok := AsStr(t.frame.globals.GetStr(in.names.name)); ok {
			c.Module, module = m.S, m
		}
	}
	if c.own&(in.compareRow) != 0 && c.Dict.Get(in.names.eq).O != nil && c.Dict.Get(in.names.hash).O == nil {
		c.Dict.Set(in.names.hash, None)
		i := in.slotIndex[in.names.hash]
		c.own |= 1 << i
	}
	if exc := t.ownMRO(c); exc != nil {
		return nil, exc
	}
	if exc := t.applySlots(c); exc != nil {
		return nil, exc
	}
	if nameless {
		if exc := t.Warn(in.E.RuntimeWarning, "non-string key in the __dict__ of class "+name, t.Where()); exc != nil {
			return nil, exc
		}
	}
	if module != nil && c.Dict.Get(in.names.module).O == nil {
		c.Dict.Set(in.names.module, Obj(module))
	}
	if c.Dict.Get(in.names.doc).O == nil {
		c.Dict.Set(in.names.doc, None)
	}
	for _, b := range bases {
		in.derive(c, b)
	}
	in.inheritSlots(c)
	c.library = t.lulls > 0
	in.renewFinalizes(c)
	for _, b := range c.Bases {
		c.Lends = c.Lends || b.Lends
	}
	if cell := ns.GetStr(in.names.classcell); cell.O != nil {
		x, ok := cell.O.(*Cell)
		if !ok {
			return nil, t.TypeErrorf("__classcell__ must be a nonlocal cell, not %r", Obj(t.TypeOf(cell)))
		}
		x.V = Obj(c)
	}
	// __set_name__ of each attribute, then __init_subclass__ of the parent.
	for i, n := range slices.Clone(c.Dict.keys) {
		if i < len(c.Dict.vals) {
			v := c.Dict.Get(n)
			if v.O == nil {
				continue
			}
			if _, ok := v.O.(*Function); ok {
				continue
			}
			if m := t.TypeOf(v).Lookup(in.names.setName); m.O != nil {
				if _, exc := t.callUnbound(m, v, Obj(c), Obj(n)); exc != nil {
					exc.addNote(t, t.Sprintf("Error calling __set_name__ on '%T' instance %q in %q", v, n, c.Name))
					return nil, exc
				}
			}
		}
	}
	return c, t.initSubclass(c, kw)
}

// initSubclass calls __init_subclass__ of the next class in the MRO, as super() finds it: where none is left, super's own.
func (t *Thread) initSubclass(c *Type, kw Args) *Exc {
	for _, b := range c.MRO[slices.Index(c.MRO, c)+1:] {
		m := b.ownAttr(t.In, t.In.names.initSubclass)
		if m.O == nil {
			continue
		}
		if n, ok := m.O.(*Native); ok {
			_, exc := t.CallArgs(Obj(n), Args{V: append([]Value{Obj(c)}, kw.V...), Names: kw.Names})
			return exc
		}
		// What was put there later than the class was made is no class method, and gets no class.
		fn, exc := t.bind(m, Value{}, c)
		if exc == nil {
			_, exc = t.CallArgs(fn, kw)
		}
		return exc
	}
	if len(kw.V) > 0 {
		return t.TypeErrorf("super.__init_subclass__() takes no keyword arguments")
	}
	return nil
}

// solid is the nearest built-in class that decides the layout of instances.
func (c *Type) solid() *Type {
	for _, b := range c.MRO {
		if !b.User && b.Layout != LayoutInstance {
			// Among the exceptions any class will do; elsewhere the class that introduced the layout.
			if b.Layout == LayoutExc {
				return b.MRO[len(b.MRO)-2]
			}
			return b
		}
	}
	return c.MRO[len(c.MRO)-1]
}

// shape is the class that decides how instances are laid out: the nearest that adds something to those of its best base.
func (c *Type) shape() *Type {
	for {
		switch {
		case !c.User && c.Layout != LayoutExc:
			return c.solid()
		case c.User && len(c.slotted) > 0, !c.User && slices.Contains(laidOut, c.Name):
			return c
		}
		c, _ = c.best()
	}
}

// laidOut are the exceptions that hold more than those they derive from.
var laidOut = []string{"BaseException", "BaseExceptionGroup", "SystemExit", "StopIteration", "ImportError", "OSError", "NameError",
	"AttributeError", "SyntaxError", "UnicodeEncodeError", "UnicodeDecodeError", "UnicodeTranslateError"}

// best is the base from which a class has its layout, __base__; false when two of its bases have layouts that do not go together.
func (c *Type) best() (best *Type, ok bool) {
	var layout *Type
	for _, b := range c.Bases {
		switch s := b.shape(); {
		case layout == nil || s != layout && s.IsSubtype(layout):
			best, layout = b, s
		case !layout.IsSubtype(s):
			return best, false
		}
	}
	return best, true
}

// applySlots reads __slots__: instances get a member descriptor per name and, unless a base has one, no __dict__.
func (t *Thread) applySlots(c *Type) *Exc {
	in := t.In
	inherited := true
	for _, b := range c.Bases {
		// Built-in data has no __dict__ to inherit; exceptions, modules and the library's own objects have.
		data := !b.User && b.Layout != LayoutExc && b.Layout != LayoutModule && b.Layout != LayoutType && b.Layout != LayoutNative
		if b != in.T.Object && !b.noDict && !data {
			inherited = false
		}
	}
	v := c.Dict.Get(in.names.slots)
	if v.O == nil {
		return nil
	}
	var names []Value
	if s, ok := AsStr(v); ok {
		names = []Value{Obj(s)}
	} else {
		var exc *Exc
		if names, exc = t.ToSlice(v); exc != nil {
			return exc
		}
	}
	if base := c.solid(); len(names) > 0 && (base == in.T.Int || base == in.T.Tuple || base == in.T.Bytes || base == in.T.Type) {
		return t.TypeErrorf("nonempty __slots__ not supported for subtype of %q", base.Name)
	}
	c.noDict = inherited
	c.slotted = []*Str{}
	for _, n := range names {
		s, ok := AsStr(n)
		if !ok {
			return t.TypeErrorf("__slots__ items must be strings, not '%T'", n)
		}
		if !isIdentifier(s.S) {
			return t.TypeErrorf("__slots__ must be identifiers")
		}
		if s.S == "__dict__" {
			if !c.noDict {
				return t.TypeErrorf("__dict__ slot disallowed: we already got one")
			}
			c.noDict = false
			continue
		}
		if s.S == "__weakref__" {
			if c.weakSlot || slices.ContainsFunc(c.Bases, (*Type).weakly) {
				return t.TypeErrorf("__weakref__ slot disallowed: we already got one")
			}
			c.weakSlot = true
			continue
		}
		s = in.Intern(mangle(c.Name, s.S))
		if x := c.Dict.Get(s).O; x != nil {
			if m, ok := x.(*Member); ok && m.Owner == c { // named twice
				continue
			}
			return t.ValueErrorf("%q in __slots__ conflicts with class variable", s)
		}
		c.slotted = append(c.slotted, s)
		c.Dict.Set(s, Obj(&Member{Name: s, Owner: c}))
	}
	return nil
}

// hasSlots tells a class with names of __slots__, its own or inherited.
func (c *Type) hasSlots() bool {
	return slices.ContainsFunc(c.MRO, func(b *Type) bool { return len(b.slotted) > 0 })
}

// isSlot tells a name of __slots__ of the class or of one that it derives from.
func (c *Type) isSlot(name *Str) bool {
	return slices.ContainsFunc(c.MRO, func(b *Type) bool { return slices.Contains(b.slotted, name) })
}

// mangle applies the private-name rule to an identifier of class cls.
func mangle(cls, name string) string {
	if len(name) < 3 || name[:2] != "__" || name[len(name)-2:] == "__" {
		return name
	}
	for cls != "" && cls[0] == '_' {
		cls = cls[1:]
	}
	if cls == "" {
		return name
	}
	return "_" + cls + name
}

// metaclass picks the most derived metaclass among the given one and those of the bases.
func (t *Thread) metaclass(meta *Type, bases []Value) (*Type, *Exc) {
	for _, b := range bases {
		m := t.TypeOf(b)
		if meta.IsSubtype(m) {
			continue
		}
		if !m.IsSubtype(meta) {
			return nil, t.metaclassConflict()
		}
		meta = m
	}
	return meta, nil
}

func (t *Thread) metaclassConflict() *Exc {
	return t.TypeErrorf("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
}

// ownMRO asks the mro() of a metaclass that has one of its own.
func (t *Thread) ownMRO(c *Type) *Exc {
	m := c.Class(t.In).Lookup(t.In.Intern("mro"))
	if _, builtIn := m.O.(*Native); builtIn || m.O == nil {
		return nil
	}
	r, exc := t.callUnbound(m, Obj(c))
	if exc != nil {
		return exc
	}
	items, exc := t.ToSlice(r)
	if exc != nil {
		return exc
	}
	if len(items) == 0 {
		return t.TypeErrorf("type MRO must not be empty")
	}
	mro := make([]*Type, len(items))
	solid := c.solid()
	for i, x := range items {
		b, ok := x.O.(*Type)
		switch {
		case !ok:
			return t.TypeErrorf("mro() returned a non-class ('%T')", x)
		case !solid.IsSubtype(b.solid()):
			return t.TypeErrorf("mro() returned base with unsuitable layout ('%s')", b.Name)
		}
		mro[i] = b
	}
	c.MRO = mro
	c.lookups = nil
	return nil
}
