package vm

// What a class shows of the instances it makes, and a class whose bases change.

// instanceSlots adds to what c's __dict__ shows the two attributes that CPython keeps there: __dict__ and __weakref__, in the class that
// first gives them to its instances.
func (t *Thread) instanceSlots(c *Type, d *Dict) {
	if !c.User || c.Layout == LayoutType {
		return
	}
	dict, weak := !c.noDict, c.slotted == nil || c.weakSlot
	if c.Layout == LayoutExc || c.Layout == LayoutModule {
		dict = false // their built-in classes have one
	}
	for _, b := range c.MRO[1:] {
		if b.User && b.Layout != LayoutType {
			dict, weak = dict && b.noDict, weak && b.slotted != nil && !b.weakSlot
		}
	}
	switch c.solid() {
	case t.In.T.Int, t.In.T.Tuple, t.In.T.Bytes, t.In.T.Set, t.In.T.FrozenSet:
		weak = false // their sizes vary, or they have one
	}
	add := func(name *Str, get func(*Thread, Value) (Value, *Exc)) {
		d.SetStr(name, Obj(&GetSet{Name: name, Owner: c, Get: get}))
	}
	if dict {
		add(t.In.names.dict, func(t *Thread, v Value) (Value, *Exc) { return t.GetAttr(v, t.In.names.dict) })
	}
	if weak {
		add(t.In.Intern("__weakref__"), func(t *Thread, v Value) (Value, *Exc) {
			if refs := t.WeakRefs(v); len(refs) > 0 {
				return Obj(refs[0]), nil
			}
			return None, nil
		})
	}
}

// weakrefSlot is the attribute __weakref__ of c's instances when that is the name, or nil: it is asked for so seldom that no class keeps it.
func (t *Thread) weakrefSlot(c *Type, name *Str) *GetSet {
	if name.S != "__weakref__" {
		return nil
	}
	for _, b := range c.MRO {
		d := NewDict()
		t.instanceSlots(b, d)
		if slot, ok := d.GetStr(name).O.(*GetSet); ok {
			return slot
		}
	}
	return nil
}

// setBases is c.__bases__ = (…): the classes below c get new orders of look-up and new slots.
func setBases(t *Thread, v, val Value) *Exc {
	c := v.O.(*Type)
	if !c.User || c.Static {
		return t.TypeErrorf("cannot set '__bases__' attribute of immutable type '%s'", c.shown())
	}
	if val.O == nil {
		return t.TypeErrorf("cannot delete '__bases__' attribute of type '%s'", c.Name)
	}
	items, ok := val.O.(*Tuple)
	if !ok {
		return t.TypeErrorf("can only assign tuple to %s.__bases__, not %T", c.Name, val)
	}
	if len(items.Items) == 0 {
		return t.TypeErrorf("can only assign non-empty tuple to %s.__bases__, not ()", c.Name)
	}
	bases := make([]*Type, len(items.Items))
	for i, x := range items.Items {
		b, ok := x.O.(*Type)
		if !ok {
			return t.TypeErrorf("%s.__bases__ must be tuple of classes, not '%T'", c.Name, x)
		}
		if b == c || b.IsSubtype(c) {
			return t.TypeErrorf("a __bases__ item causes an inheritance cycle")
		}
		if b.Final {
			return t.TypeErrorf("type %q is not an acceptable base type", b.qualified())
		}
		if i == 0 && b.User != c.Bases[0].User {
			return t.TypeErrorf("__bases__ assignment: '%s' deallocator differs from '%s'", b.Name, c.Bases[0].Name)
		}
		bases[i] = b
	}
	if best, ok := (&Type{in: c.in, User: true, Bases: bases}).best(); !ok {
		return t.TypeErrorf("multiple bases have instance lay-out conflict")
	} else if was, _ := c.best(); best.solid() != c.solid() || !alike(best, was) {
		return t.TypeErrorf("__bases__ assignment: '%s' object layout differs from '%s'", best.Name, was.Name)
	}
	old := c.Bases
	c.Bases = bases
	if !c.renewMRO() {
		c.Bases = old
		c.renewMRO()
		names := ""
		for i, b := range bases {
			if i > 0 {
				names += ", "
			}
			names += b.Name
		}
		return t.TypeErrorf("Cannot create a consistent method resolution order (MRO) for bases %s", names)
	}
	for _, b := range old {
		for i, s := range b.subs {
			if s == c {
				b.subs = append(b.subs[:i:i], b.subs[i+1:]...)
				break
			}
		}
	}
	for _, b := range bases {
		b.subs = append(b.subs, c)
	}
	t.In.epoch++
	t.In.renewSlots(c)
	t.In.renewFinalizes(c)
	return nil
}

// renewMRO computes the order of look-up of c and of the classes below it anew; it reports whether there is one.
func (c *Type) renewMRO() bool {
	mro, ok := mergeMRO(c)
	if !ok {
		return false
	}
	c.MRO = mro
	for _, s := range c.subs {
		if !s.renewMRO() {
			return false
		}
	}
	return true
}
