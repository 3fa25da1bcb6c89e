package vm

// Attributes of instances: a shape shared by all objects that set the same names in the same order, and the values beside it.
// A cached look-up compares one shape pointer and reads one value. An object whose __dict__ was asked for, or from which an
// attribute was deleted, keeps its attributes in a Dict instead.

// Shape is the ordered list of attribute names of an object. Shapes form a tree that grows by one name at a time.
type Shape struct {
	names []*Str
	index map[*Str]int // made when there are more names than a short search likes
	next  map[*Str]*Shape
}

// find returns the position of name, or -1.
func (s *Shape) find(name *Str) int {
	if s == nil {
		return -1
	}
	if len(s.names) <= 8 {
		for i, n := range s.names {
			if n == name {
				return i
			}
		}
		return -1
	}
	if s.index == nil {
		s.index = make(map[*Str]int, len(s.names))
		for i, n := range s.names {
			s.index[n] = i
		}
	}
	if i, ok := s.index[name]; ok {
		return i
	}
	return -1
}

// with returns the shape that has name after all of s's names.
func (s *Shape) with(name *Str) *Shape {
	if n := s.next[name]; n != nil {
		return n
	}
	n := &Shape{names: append(append(make([]*Str, 0, len(s.names)+1), s.names...), name)}
	if s.next == nil {
		s.next = map[*Str]*Shape{}
	}
	s.next[name] = n
	return n
}

// Attrs are the attributes of one object.
type Attrs struct {
	shape *Shape
	vals  []Value
	dict  *Dict
}

// Get returns the attribute, or the zero Value.
func (a *Attrs) Get(name *Str) Value {
	if a.dict != nil {
		if v := a.dict.GetStr(name); v.O != nil {
			return v
		}
	}
	if i := a.shape.find(name); i >= 0 {
		return a.vals[i]
	}
	return Value{}
}

// maxShape is the number of attributes beyond which an object uses a Dict: so many are data, not a shape.
const maxShape = 64

// Set binds the attribute.
func (a *Attrs) Set(in *Interp, name *Str, v Value) {
	if a.dict != nil {
		a.dict.SetStr(name, v)
		return
	}
	if a.shape.find(name) < 0 && len(a.vals) >= maxShape {
		a.Dict().SetStr(name, v)
		return
	}
	a.setSlot(in, name, v)
}

// setSlot binds a name of __slots__, which stays in the shape also where the other attributes are a Dict.
func (a *Attrs) setSlot(in *Interp, name *Str, v Value) {
	if a.shape == nil {
		a.shape = in.rootShape
	}
	if i := a.shape.find(name); i >= 0 {
		a.vals[i] = v
		return
	}
	a.shape = a.shape.with(name)
	if a.vals == nil {
		a.vals = make([]Value, 0, 4)
	}
	a.vals = append(a.vals, v)
}

// deleteSlot removes a name of __slots__ and reports whether it was there.
func (a *Attrs) deleteSlot(in *Interp, name *Str) bool {
	at := a.shape.find(name)
	if at < 0 {
		return a.dict != nil && a.dict.DeleteStr(name)
	}
	names, vals := a.shape.names, a.vals
	a.shape, a.vals = in.rootShape, make([]Value, 0, len(vals))
	for i, n := range names {
		if i != at {
			a.setSlot(in, n, vals[i])
		}
	}
	return true
}

// Delete removes the attribute and reports whether it was there.
func (h *Head) Delete(in *Interp, name *Str) bool {
	if h.Attrs.dict == nil && h.Attrs.shape.find(name) < 0 {
		return false
	}
	return h.Dict(in).DeleteStr(name)
}

// Dict is Attrs.Dict for an object whose class may have __slots__: their values are not in __dict__.
func (h *Head) Dict(in *Interp) *Dict {
	a := &h.Attrs
	if a.dict != nil || a.shape == nil || h.Cls == nil || !h.Cls.hasSlots() {
		return a.Dict()
	}
	kept := Attrs{dict: NewDict()}
	for i, n := range a.shape.names {
		if h.Cls.isSlot(n) {
			kept.setSlot(in, n, a.vals[i])
		} else {
			kept.dict.SetStr(n, a.vals[i])
		}
	}
	*a = kept
	return kept.dict
}

// Dict turns the attributes into a Dict, for good, and returns it: it is the object's live __dict__.
func (a *Attrs) Dict() *Dict {
	if a.dict == nil {
		d := NewDict()
		if a.shape != nil {
			for i, n := range a.shape.names {
				d.SetStr(n, a.vals[i])
			}
		}
		a.dict, a.shape, a.vals = d, nil, nil
	}
	return a.dict
}

// each calls f for every attribute in order.
func (a *Attrs) each(f func(name Value, v Value)) {
	if a.dict != nil {
		for pos := 0; ; {
			k, v, ok := a.dict.Next(&pos)
			if !ok {
				break
			}
			f(k, v)
		}
	}
	if a.shape != nil {
		for i, n := range a.shape.names {
			f(Obj(n), a.vals[i])
		}
	}
}
