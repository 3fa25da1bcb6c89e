package vm

// Weak references: objects that know another one without keeping it alive, and are told of its death.

import "github.com/asyncio-playground/playground/wasm/syntax"

// WeakRef is weakref.ref, and what is behind a proxy.
type WeakRef struct {
	Head
	target   Value // unbound once it has died; not among what the object holds
	callback Value // called with the reference, or unbound
	hash     int64
	hashed   bool
	Proxy    Value // the proxy that it is behind, or unbound
}

// weakRefs are the references to one object, oldest first.
type weakRefs struct{ refs []*WeakRef }

// Class returns ReferenceType or a subclass of it.
func (r *WeakRef) Class(*Interp) *Type { return r.Cls }

// Trace visits the callback.
func (r *WeakRef) Trace(visit func(Value)) { visit(r.callback) }

// Target returns the object that is referred to, or None when it is dead.
func (r *WeakRef) Target() Value {
	if r.target.O == nil {
		return None
	}
	return r.target
}

// NewWeakRef makes a weak reference of class cls to v; callback may be unbound.
func (t *Thread) NewWeakRef(cls *Type, v, callback Value) (*WeakRef, *Exc) {
	if !t.weakReferable(v) {
		return nil, t.TypeErrorf("cannot create weak reference to '%T' object", v)
	}
	in := t.In
	list := in.weak[v.O]
	if list == nil {
		list = &weakRefs{}
		in.weak[v.O] = list
		switch v.O.(type) {
		case *Type, *Module: // only the collector finds these dead
		case *Function:
			in.weakFuncs = true
			t.Watch(v.O)
		default:
			t.Watch(v.O)
		}
	}
	if callback.IsNone() {
		callback = Value{}
	}
	if callback.O == nil && !cls.User { // all that ask for a reference without a callback share one, and so those that ask for a proxy
		for _, r := range list.refs {
			if r.callback.O == nil && r.Cls == cls {
				return r, nil
			}
		}
	}
	r := &WeakRef{Head: Head{Cls: cls}, target: v, callback: callback}
	list.refs = append(list.refs, r)
	return r, nil
}

// weakReferable reports whether objects of v's type have room for weak references.
func (t *Thread) weakReferable(v Value) bool {
	switch x := v.O.(type) {
	case *Instance:
		if !x.Cls.noDict {
			return true
		}
		for _, c := range x.Cls.MRO {
			if c.weakSlot {
				return true
			}
		}
		return false
	case *List, *Dict:
		return x.(headed).head().Cls != nil
	case *Set, *Function, *Type, *Module, *Gen, *BoundMethod, *Exc, *Native, *WeakRef, *Code, *GenericAlias, *Union, *TypeVar:
		return true
	case *Boxed: // bytes and big ints have their data where the room would be
		_, isBytes := x.V.O.(*Bytes)
		return !isBytes && !isWhole(x.V)
	case *Bytes:
		return x.Mutable && x.Cls != nil
	case *Tuple:
		return false
	case Tracer, Mortal:
		return true
	case headed:
		return x.head().Cls != nil
	}
	return false
}

// WeakRefs are the living references to v, oldest first. It looks which of them are still held by anything.
func (t *Thread) WeakRefs(v Value) []*WeakRef {
	list := t.In.weak[v.O]
	if list == nil {
		return nil
	}
	s := t.In.newSearch(nil)
	s.run(t)
	var refs []*WeakRef
	for _, r := range list.refs {
		if s.has(r) {
			refs = append(refs, r)
		}
	}
	return refs
}

// severWeak makes the references to a dying object dead and calls back those that are alive themselves, latest first.
func (t *Thread) severWeak(o Object, alive func(*WeakRef) bool) {
	list := t.In.weak[o]
	delete(t.In.weak, o)
	if t.In.mortals--; t.In.mortals < 0 {
		t.In.mortals = 0
	}
	for _, r := range list.refs {
		r.target = Value{}
	}
	for i := len(list.refs) - 1; i >= 0; i-- {
		r := list.refs[i]
		if r.callback.O == nil || !alive(r) {
			continue
		}
		fn := r.callback
		r.callback = Value{}
		if _, exc := t.Call(fn, Obj(r)); exc != nil {
			t.Unraisable(exc, "", fn)
		}
	}
}

// WeakSlots are the slots of weakref.ref.
func WeakSlots() Slots {
	ref := func(v Value) *WeakRef { return v.O.(*WeakRef) }
	return Slots{
		New: func(t *Thread, cls *Type, a Args) (Value, *Exc) {
			pos := a.Pos()
			if len(a.Names) > 0 && !cls.User {
				return Value{}, t.TypeErrorf("ref() takes no keyword arguments")
			}
			if len(pos) == 0 || len(pos) > 2 && !cls.User {
				return Value{}, t.TypeErrorf("%s() takes from 1 to 2 positional arguments but %d were given", cls.Name, len(pos))
			}
			callback := Value{}
			if len(pos) > 1 {
				callback = pos[1]
			}
			r, exc := t.NewWeakRef(cls, pos[0], callback)
			if exc != nil {
				return Value{}, exc
			}
			return Obj(r), nil
		},
		Init: func(*Thread, Value, Args) *Exc { return nil },
		Call: func(t *Thread, v Value, a Args) (Value, *Exc) {
			if len(a.V) > 0 {
				return Value{}, t.TypeErrorf("ReferenceType.__call__() takes no arguments (%d given)", len(a.V))
			}
			return ref(v).Target(), nil
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			r := ref(v)
			if !r.hashed {
				if r.target.O == nil {
					return 0, t.TypeErrorf("weak object has gone away")
				}
				h, exc := t.Hash(r.target)
				if exc != nil {
					return 0, exc
				}
				r.hash, r.hashed = h, true
			}
			return r.hash, nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			y, ok := b.O.(*WeakRef)
			if !ok || op != syntax.Eq && op != syntax.NotEq {
				return NotImplemented, nil
			}
			x := ref(a)
			if x.target.O == nil || y.target.O == nil {
				return Bool((x == y) == (op == syntax.Eq)), nil
			}
			return t.Compare(op, x.target, y.target)
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			r := ref(v)
			s := "<weakref at " + t.In.Address(v) + "; "
			if r.target.O == nil {
				return NewStr(s + "dead>"), nil
			}
			s += t.Sprintf("to '%T' at ", r.target) + t.In.Address(r.target)
			name, exc := t.GetAttrOpt(r.target, t.In.names.name)
			if exc != nil {
				return Value{}, exc
			}
			if n, ok := AsStr(name); ok {
				s += " (" + n.S + ")"
			}
			return NewStr(s + ">"), nil
		},
	}
}

// WeakMethods are the methods of weakref.ref.
func WeakMethods() []Method {
	return []Method{
		{Name: "__callback__", Kind: Getter, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
			if r := a[0].O.(*WeakRef); r.callback.O != nil {
				return r.callback, nil
			}
			return None, nil
		}},
		{Name: "__class_getitem__", Sig: "item, /", Kind: ClassMethod, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
			return Obj(&GenericAlias{Origin: a[0], Args: tupleItems(a[1])}), nil
		}},
	}
}
