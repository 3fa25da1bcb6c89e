package vm

// Cached look-ups of globals, attributes and methods: what the eval loop does when its fast check misses.

// loadGlobal finds a global or builtin and fills the cache.
func (t *Thread) loadGlobal(f *Frame, c *cache) (Value, *Exc) {
	for _, home := range [...]*Dict{f.globals, t.In.builtinsOf(f.globals)} {
		if i := home.IndexStr(c.name); i >= 0 {
			if home != f.globals && home != t.In.Builtins {
				return *home.ValueAt(i), nil // __builtins__ may be replaced
			}
			c.found(f.globals, home, i)
			return *c.at, nil
		}
	}
	return Value{}, t.nameError(f, c.name)
}

// builtinsOf returns the builtins of code with these globals: those that eval and exec were given as __builtins__, or the usual ones.
func (in *Interp) builtinsOf(globals *Dict) *Dict {
	switch b := globals.GetStr(in.names.builtins).O.(type) {
	case *Dict:
		return b
	case *Module:
		return b.Dict
	}
	return in.Builtins
}

// found remembers that a global name is entry i of home.
func (c *cache) found(globals, home *Dict, i int) {
	c.dict, c.epoch, c.home, c.homeEpoch, c.at = globals, globals.Version(), home, home.Version(), home.ValueAt(i)
}

// storeGlobal sets a global; a name that exists keeps its place, so caches stay good.
func (t *Thread) storeGlobal(f *Frame, c *cache, v Value) {
	if c.dict == f.globals && c.epoch == f.globals.Version() {
		*c.at = v
		return
	}
	f.globals.SetStr(c.name, v)
	if i := f.globals.IndexStr(c.name); i >= 0 {
		c.found(f.globals, f.globals, i)
	}
}

// getAttr is an attribute of v; for instances and modules it fills the cache.
func (t *Thread) getAttr(v Value, c *cache) (Value, *Exc) {
	name := c.name
	switch o := v.O.(type) {
	case *Instance:
		typ := o.Cls
		if typ.viaUser&t.In.getattrRow == 0 && o.Attrs.dict == nil {
			if i := o.Attrs.shape.find(name); i >= 0 {
				attr := typ.Lookup(name)
				if attr.O == nil || t.TypeOf(attr).Slots.Set == nil || isMember(attr) {
					c.kind, c.cls, c.shape, c.epoch, c.idx = cacheField, typ, o.Attrs.shape, t.In.epoch, int32(i)
					return o.Attrs.vals[i], nil
				}
			}
		}
	case *Module:
		if c.kind == cacheDict && c.dict == o.Dict && c.epoch == o.Dict.Version() {
			return *c.at, nil
		}
		if i := o.Dict.IndexStr(name); i >= 0 {
			c.kind, c.dict, c.epoch, c.at = cacheDict, o.Dict, o.Dict.Version(), o.Dict.ValueAt(i)
			return *c.at, nil
		}
	}
	return t.TypeOf(v).Slots.GetAttr(t, v, name)
}

// isMember tells a __slots__ member, whose value is among the instance's attributes like any other.
func isMember(v Value) bool { _, ok := v.O.(*Member); return ok }

// loadMethod prepares a method call: dst gets the function and its receiver where the attribute is a method found on the class,
// so that no bound method is made; else the attribute and no receiver.
func (t *Thread) loadMethod(dst []Value, v Value, c *cache) *Exc {
	head := t.In.headOf(v.O)
	if c.kind == cacheMethod && c.epoch == t.In.epoch {
		if head != nil && head.Cls == c.cls && head.Attrs.shape == c.shape && head.Attrs.dict == nil ||
			c.shape == nil && c.cls == t.plainType(v) {
			dst[0], dst[1] = c.val, v
			return nil
		}
	}
	name, typ := c.name, t.TypeOf(v)
	var attrs *Attrs
	if head != nil {
		attrs = &head.Attrs
	}
	if typ.viaUser&t.In.getattrRow == 0 && (attrs == nil || attrs.dict == nil) {
		var shape *Shape
		if attrs != nil {
			shape = attrs.shape
		}
		switch v.O.(type) {
		case *Type, *Module, *Super:
			// Class and static methods, functions called through their class or module: an ordinary look-up.
		default:
			if c.kind == cacheMethod && c.cls == typ && c.shape == shape && c.epoch == t.In.epoch {
				dst[0], dst[1] = c.val, v
				return nil
			}
			if m := typ.Lookup(name); typ.takesReceiver(m) && shape.find(name) < 0 {
				c.kind, c.cls, c.shape, c.epoch, c.val = cacheMethod, typ, shape, t.In.epoch, m
				dst[0], dst[1] = m, v
				return nil
			}
		}
	}
	m, exc := t.getAttr(v, c)
	dst[0], dst[1] = m, Value{}
	return exc
}

// plainType returns the type of a value of one of the commonest built-in types, whose objects have no attributes of their own; nil
// for all others.
func (t *Thread) plainType(v Value) *Type {
	switch o := v.O.(type) {
	case *Str:
		return t.In.T.Str
	case *List:
		if o.Cls == nil {
			return t.In.T.List
		}
	case *Dict:
		if o.Cls == nil {
			return t.In.T.Dict
		}
	case *Set:
		if o.Cls == nil && !o.Frozen {
			return t.In.T.Set
		}
	}
	return nil
}
