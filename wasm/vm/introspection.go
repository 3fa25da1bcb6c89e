package vm

// The attributes through which objects show what they are: __class__, __dict__, __name__, __doc__ and their kin.

import (
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initIntrospection() {
	obj, typ := in.T.Object, in.T.Type
	in.AddGetSet(obj, "__class__", func(t *Thread, v Value) (Value, *Exc) { return Obj(t.TypeOf(v)), nil },
		func(t *Thread, v, val Value) *Exc {
			if val.O == nil {
				return t.TypeErrorf("can't delete __class__ attribute")
			}
			c, ok := val.O.(*Type)
			if !ok {
				return t.TypeErrorf("__class__ must be set to a class, not '%T' object", val)
			}
			i, isInst := v.O.(*Instance)
			if isInst && c.User && c.Layout == LayoutInstance && !alike(i.Cls, c) {
				return t.TypeErrorf("__class__ assignment: '%s' object layout differs from '%s'", c.Name, i.Cls.Name)
			}
			if !isInst || c.Layout != LayoutInstance || !c.User {
				return t.TypeErrorf("__class__ assignment only supported for mutable types or ModuleType subclasses")
			}
			i.Cls = c
			return nil
		}).Deletable = true
	obj.Dict.Set(in.names.doc, None)
	dictGet := func(t *Thread, v Value) (Value, *Exc) {
		h, ok := v.O.(headed)
		if typ := t.TypeOf(v); !ok || typ.noDict || !typ.User && typ.Layout != LayoutNative && typ.Layout != LayoutExc {
			return Value{}, t.noAttribute(v, t.In.names.dict)
		}
		return Obj(h.head().Dict(t.In)), nil
	}
	in.AddGetSet(obj, "__dict__", dictGet, func(t *Thread, v, val Value) *Exc {
		h, ok := v.O.(headed)
		if val.O == nil {
			for _, base := range t.TypeOf(v).MRO {
				if !base.User && !base.noDict && (base.Layout == LayoutNative || base.Layout == LayoutExc) {
					return t.TypeErrorf("cannot delete __dict__") // it is that class's
				}
			}
			val = Obj(NewDict()) // deleted, it comes again when it is asked for
		}
		d, isDict := val.O.(*Dict)
		if !ok || !isDict {
			return t.TypeErrorf("__dict__ must be set to a dictionary, not a '%T'", val)
		}
		a := &h.head().Attrs
		h.head().Dict(t.In) // what is in __slots__ stays
		a.dict = d
		return nil
	}).Deletable = true

	str := func(f func(c *Type) string) func(*Thread, Value) (Value, *Exc) {
		return func(t *Thread, v Value) (Value, *Exc) { return Obj(t.In.Intern(f(v.O.(*Type)))), nil }
	}
	setText := func(attr string, f func(c *Type) *string) func(*Thread, Value, Value) *Exc {
		return func(t *Thread, v, val Value) *Exc {
			c := v.O.(*Type)
			s, ok := AsStr(val)
			if !ok {
				return t.TypeErrorf("can only assign string to %s.%s, not '%T'", c.Name, attr, val)
			}
			if attr == "__name__" && strings.IndexByte(s.S, 0) >= 0 {
				return t.ValueErrorf("type name must not contain null characters")
			}
			*f(c) = s.S
			return nil
		}
	}
	in.AddGetSet(typ, "__name__", str(func(c *Type) string { return c.Name }), setText("__name__", func(c *Type) *string { return &c.Name }))
	in.AddGetSet(typ, "__qualname__", str(func(c *Type) string { return c.QualName }), setText("__qualname__", func(c *Type) *string { return &c.QualName }))
	in.AddGetSet(typ, "__module__", func(t *Thread, v Value) (Value, *Exc) {
		c := v.O.(*Type)
		if m := c.Dict.Get(t.In.names.module); c.User && m.O != nil {
			return m, nil
		}
		return Obj(t.In.Intern(c.Module)), nil
	}, func(t *Thread, v, val Value) *Exc {
		c := v.O.(*Type)
		c.Dict.Set(t.In.names.module, val)
		c.Dict.Delete(t.In.names.firstlineno) // it was that of another file, for all one knows
		if s, ok := AsStr(val); ok {
			c.Module = s.S
		}
		return nil
	})
	in.AddGetSet(typ, "__mro__", func(t *Thread, v Value) (Value, *Exc) { return NewTuple(typeValues(v.O.(*Type).MRO)...), nil }, nil)
	in.AddGetSet(typ, "__base__", func(t *Thread, v Value) (Value, *Exc) {
		if b, _ := v.O.(*Type).best(); b != nil {
			return Obj(b), nil
		}
		return None, nil
	}, nil)
	in.AddGetSet(typ, "__doc__", func(t *Thread, v Value) (Value, *Exc) {
		d := v.O.(*Type).Dict.Get(t.In.names.doc)
		if d.O == nil {
			return None, nil
		}
		return t.bind(d, Value{}, v.O.(*Type))
	}, func(t *Thread, v, val Value) *Exc {
		v.O.(*Type).Dict.Set(t.In.names.doc, val)
		return nil
	})
	in.AddGetSet(typ, "__dict__", func(t *Thread, v Value) (Value, *Exc) {
		c := v.O.(*Type)
		c.ownAttr(t.In, t.In.names.doc)
		d := NewDict()
		c.eachSlot(func(name *Str, v Value) { d.SetStr(name, v) }) // CPython has them first
		for i, k := range c.Dict.keys {
			if i == len(c.Dict.keys)-1 && k == t.In.names.doc && c.Dict.vals[i].IsNone() {
				continue // CPython adds it last
			}
			if c == t.In.T.Object && k == t.In.names.dict {
				continue // instances of other classes have it
			}
			d.SetStr(k, c.Dict.vals[i])
		}
		t.instanceSlots(c, d)
		if doc := c.Dict.Get(t.In.names.doc); doc.O != nil {
			d.SetStr(t.In.names.doc, doc)
		}
		return Obj(&MappingProxy{Obj(d)}), nil
	}, nil)
	in.AddGetSet(typ, "__bases__", func(t *Thread, v Value) (Value, *Exc) { return NewTuple(typeValues(v.O.(*Type).Bases)...), nil }, setBases)
	in.AddGetSet(typ, "__annotations__", func(t *Thread, v Value) (Value, *Exc) {
		c := v.O.(*Type)
		if !c.User {
			return Value{}, t.noAttribute(v, t.In.names.annotations)
		}
		a := c.Dict.Get(t.In.names.annotations)
		if a.O == nil {
			a = Obj(NewDict())
			c.Dict.Set(t.In.names.annotations, a)
		}
		return a, nil
	}, func(t *Thread, v, val Value) *Exc {
		c := v.O.(*Type)
		switch {
		case !c.User:
			return t.TypeErrorf("cannot set '__annotations__' attribute of immutable type '%s'", c.shown())
		case val.O != nil:
			c.Dict.Set(t.In.names.annotations, val)
		case !c.Dict.Delete(t.In.names.annotations):
			return t.AttributeErrorf("__annotations__")
		}
		return nil
	}).Deletable = true
	in.AddGetSet(typ, "__flags__", func(t *Thread, v Value) (Value, *Exc) { return Int(v.O.(*Type).flags()), nil }, nil).Member = true
	in.AddGetSet(typ, "__type_params__", func(t *Thread, v Value) (Value, *Exc) {
		if p := v.O.(*Type).Dict.Get(t.In.names.typeParams); p.O != nil && v.O != t.In.T.Type {
			return p, nil
		}
		return NewTuple(), nil
	}, func(t *Thread, v, val Value) *Exc {
		v.O.(*Type).Dict.Set(t.In.names.typeParams, val)
		return nil
	})
	in.AddGetSet(typ, "__abstractmethods__", func(t *Thread, v Value) (Value, *Exc) {
		if a := v.O.(*Type).Dict.Get(t.In.names.abstract); a.O != nil && v.O != t.In.T.Type {
			return a, nil
		}
		return Value{}, t.AttributeErrorf("__abstractmethods__")
	}, func(t *Thread, v, val Value) *Exc {
		c := v.O.(*Type)
		c.Dict.Set(t.In.names.abstract, val)
		n, exc := t.Truth(val)
		c.Abstract = n
		return exc
	})
	in.T.MappingProxy = in.NewType("mappingproxy", nil, LayoutNative, Slots{
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			if len(a.V) != 1 {
				return Value{}, t.TypeErrorf("mappingproxy() takes exactly one argument (%d given)", len(a.V))
			}
			switch a.V[0].O.(type) {
			case *List, *Tuple:
				return Value{}, t.TypeErrorf("mappingproxy() argument must be a mapping, not %T", a.V[0])
			}
			if t.TypeOf(a.V[0]).Slots.GetItem == nil {
				return Value{}, t.TypeErrorf("mappingproxy() argument must be a mapping, not %T", a.V[0])
			}
			return Obj(&MappingProxy{Of: a.V[0]}), nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			for _, v := range []*Value{&a, &b} {
				if p, ok := v.O.(*MappingProxy); ok {
					*v = p.Of
				}
			}
			return t.Compare(op, a, b)
		},
		Binary: func(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
			if op != syntax.BitOr {
				return NotImplemented, nil
			}
			for _, v := range []*Value{&a, &b} {
				if p, ok := v.O.(*MappingProxy); ok {
					*v = p.Of
				}
			}
			return t.Binary(op, a, b)
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			s, exc := t.Repr(v.O.(*MappingProxy).Of)
			return NewStr("mappingproxy(" + s + ")"), exc
		},
		Str: func(t *Thread, v Value) (Value, *Exc) {
			s, exc := t.Str(v.O.(*MappingProxy).Of)
			return NewStr(s), exc
		},
		Hash:     func(t *Thread, v Value) (int64, *Exc) { return t.Hash(v.O.(*MappingProxy).Of) },
		Len:      func(t *Thread, v Value) (int, *Exc) { return t.Len(v.O.(*MappingProxy).Of) },
		GetItem:  func(t *Thread, v, k Value) (Value, *Exc) { return t.GetItem(v.O.(*MappingProxy).Of, k) },
		Contains: func(t *Thread, v, k Value) (bool, *Exc) { return t.Contains(v.O.(*MappingProxy).Of, k) },
		Iter:     func(t *Thread, v Value) (Value, *Exc) { return t.Iter(v.O.(*MappingProxy).Of) },
	}, func() []Method {
		via := func(name, sig string) Method {
			return Method{Name: name, Sig: sig, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				args := a[1:]
				for len(args) > 0 && args[len(args)-1].O == nil {
					args = args[:len(args)-1]
				}
				return t.CallMethod(a[0].O.(*MappingProxy).Of, name, args...)
			}}
		}
		return []Method{via("keys", ""), via("values", ""), via("items", ""), via("get", "key, default=None, /"), via("copy", ""), via("__reversed__", "")}
	})
}

// MappingProxy is a read-only view of a mapping: what a class's __dict__ is.
type MappingProxy struct{ Of Value }

// Class makes MappingProxy a Python object.
func (*MappingProxy) Class(in *Interp) *Type { return in.T.MappingProxy }

// weakly reports whether there may be weak references to instances of a class of the program.
func (c *Type) weakly() bool {
	return slices.ContainsFunc(c.MRO, func(b *Type) bool { return b.User && (b.slotted == nil || b.weakSlot) })
}

// alike tells classes whose instances hold the same, a __dict__, a __weakref__ and names of __slots__, so that one can become the other.
func alike(a, b *Type) bool {
	all := func(c *Type) (names []*Str) {
		for _, x := range c.MRO {
			names = append(names, x.slotted...)
		}
		return names
	}
	return a.noDict == b.noDict && a.weakly() == b.weakly() && slices.Equal(all(a), all(b))
}

// flags are those of CPython's type flags that tell something here: immutable, of the program, may be a base, abstract, and which of the
// types with a flag of their own it derives from.
func (c *Type) flags() (bits int64) {
	T := &c.in.T
	for i, is := range []bool{!c.User || c.Static, c.User, !c.Final} {
		if is {
			bits |= 1 << (8 + i)
		}
	}
	if c.Abstract {
		bits |= 1 << 20
	}
	for i, base := range []*Type{T.Int, T.List, T.Tuple, T.Bytes, T.Str, T.Dict, c.in.E.BaseException, T.Type} {
		if c.IsSubtype(base) {
			bits |= 1 << (24 + i)
		}
	}
	return bits
}
