package vm

// The table of special methods: which slot each dunder name fills, how a user-defined one is reached from the slot, and how a
// built-in slot shows itself as a method (so that super().__setattr__ or list.__len__ work).

import (
	"sync"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// slotSet is a set of rows of the slot table.
type slotSet uint64

// slotRow ties the special methods of one slot to it.
type slotRow struct {
	names []string
	has   func(s *Slots) bool
	copy  func(dst, src *Slots)
	user  func(s *Slots)                                       // makes the slot call the special methods of a user-defined class
	wrap  func(c *Type, name string) (sig string, fn NativeFn) // the method of c that shows it
}

// special calls the special method name of v's class with v first; ok is false when the class has none.
func (t *Thread) special(v Value, name *Str, args ...Value) (res Value, ok bool, exc *Exc) {
	m := t.TypeOf(v).Lookup(name)
	if m.O == nil {
		return Value{}, false, nil
	}
	res, exc = t.callUnbound(m, v, args...)
	return res, true, exc
}

// callUnbound calls m, found on v's class, as a method of v.
func (t *Thread) callUnbound(m, v Value, args ...Value) (Value, *Exc) {
	switch f := m.O.(type) {
	case *Function:
		mark := t.mark()
		buf := t.push(len(args) + 1)
		buf[0] = v
		copy(buf[1:], args)
		res, exc := t.CallArgs(m, Args{V: buf})
		t.release(mark)
		return res, exc
	case *Native:
		if f.Self.O == nil && f.Owner != nil {
			mark := t.mark()
			buf := t.push(len(args) + 1)
			buf[0] = v
			copy(buf[1:], args)
			res, exc := t.callNative(f, Args{V: buf})
			t.release(mark)
			return res, exc
		}
	}
	bound, exc := t.bind(m, v, t.TypeOf(v))
	if exc != nil {
		return Value{}, exc
	}
	return t.Call(bound, args...)
}

var operatorNames = [...]string{
	syntax.Add: "add", syntax.Sub: "sub", syntax.Mult: "mul", syntax.MatMult: "matmul", syntax.Div: "truediv", syntax.Mod: "mod",
	syntax.Pow: "pow", syntax.LShift: "lshift", syntax.RShift: "rshift", syntax.BitOr: "or", syntax.BitXor: "xor",
	syntax.BitAnd: "and", syntax.FloorDiv: "floordiv",
}

var compareNames = [...]string{
	syntax.Eq: "__eq__", syntax.NotEq: "__ne__", syntax.Lt: "__lt__", syntax.LtE: "__le__", syntax.Gt: "__gt__", syntax.GtE: "__ge__",
}

func dunders(prefix string) []string {
	var names []string
	for _, n := range operatorNames {
		names = append(names, "__"+prefix+n+"__")
	}
	return names
}

func operatorOf(name, prefix string) syntax.Operator {
	for op, n := range operatorNames {
		if name == "__"+prefix+n+"__" {
			return syntax.Operator(op)
		}
	}
	return 0
}

// one wraps a slot that takes nothing but the receiver.
func one(f func(t *Thread, v Value) (Value, *Exc)) (string, NativeFn) {
	return "", func(t *Thread, a []Value) (Value, *Exc) { return f(t, a[0]) }
}

// slotRows are the rows, the same for all interpreters; their order gives the bits of a slotSet.
var slotRows = sync.OnceValue(slotTable)

func slotTable() []slotRow {
	return []slotRow{
		{[]string{"__new__"}, func(s *Slots) bool { return s.New != nil }, func(d, s *Slots) { d.New = s.New },
			func(s *Slots) { s.New = userNew }, nil},
		{[]string{"__init__"}, func(s *Slots) bool { return s.Init != nil }, func(d, s *Slots) { d.Init = s.Init },
			func(s *Slots) { s.Init = userInit }, nil},
		{[]string{"__call__"}, func(s *Slots) bool { return s.Call != nil }, func(d, s *Slots) { d.Call = s.Call },
			func(s *Slots) { s.Call = userCall }, nil},
		{[]string{"__repr__"}, func(s *Slots) bool { return s.Repr != nil }, func(d, s *Slots) { d.Repr = s.Repr },
			func(s *Slots) { s.Repr = userText("__repr__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.Repr(t, v) })
			}},
		{[]string{"__str__"}, func(s *Slots) bool { return s.Str != nil }, func(d, s *Slots) { d.Str = s.Str },
			func(s *Slots) { s.Str = userText("__str__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) {
					s := &c.Slots
					if s.Str != nil {
						return s.Str(t, v)
					}
					r, exc := t.Repr(v)
					return NewStr(r), exc
				})
			}},
		{[]string{"__format__"}, func(s *Slots) bool { return s.Format != nil }, func(d, s *Slots) { d.Format = s.Format },
			func(s *Slots) { s.Format = userFormat },
			func(c *Type, _ string) (string, NativeFn) {
				return "format_spec, /", func(t *Thread, a []Value) (Value, *Exc) {
					spec, ok := AsStr(a[1])
					if !ok {
						return Value{}, t.TypeErrorf("__format__() argument must be str, not %s", t.argName(a[1]))
					}
					return c.Slots.Format(t, a[0], spec.S)
				}
			}},
		{[]string{"__hash__"}, func(s *Slots) bool { return s.Hash != nil || s.NoHash },
			func(d, s *Slots) { d.Hash, d.NoHash = s.Hash, s.NoHash },
			func(s *Slots) { s.Hash, s.NoHash = userHash, false },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) {
					s := &c.Slots
					if s.Hash == nil {
						return Value{}, t.TypeErrorf("unhashable type: '%T'", v)
					}
					h, exc := s.Hash(t, v)
					return Int(h), exc
				})
			}},
		{[]string{"__bool__"}, func(s *Slots) bool { return s.Bool != nil }, func(d, s *Slots) { d.Bool = s.Bool },
			func(s *Slots) { s.Bool = userBool },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { b, exc := t.Truth(v); return Bool(b), exc })
			}},
		{[]string{"__len__"}, func(s *Slots) bool { return s.Len != nil }, func(d, s *Slots) { d.Len = s.Len },
			func(s *Slots) { s.Len = userLen },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) {
					n, exc := c.Slots.Len(t, v)
					return Int(int64(n)), exc
				})
			}},
		{compareNames[:], func(s *Slots) bool { return s.Compare != nil }, func(d, s *Slots) { d.Compare = s.Compare },
			func(s *Slots) { s.Compare = userCompare },
			func(c *Type, name string) (string, NativeFn) {
				op := syntax.Eq
				for i, n := range compareNames {
					if n == name {
						op = syntax.CmpOp(i)
					}
				}
				return "value, /", func(t *Thread, a []Value) (Value, *Exc) {
					return c.Slots.Compare(t, op, a[0], a[1])
				}
			}},
		{append(dunders(""), dunders("r")...), func(s *Slots) bool { return s.Binary != nil }, func(d, s *Slots) { d.Binary = s.Binary },
			func(s *Slots) { s.Binary = userBinary },
			func(c *Type, name string) (string, NativeFn) {
				if op := operatorOf(name, ""); op != 0 || name == "__add__" {
					return "value, /", func(t *Thread, a []Value) (Value, *Exc) {
						return c.Slots.Binary(t, op, a[0], a[1])
					}
				}
				op := operatorOf(name, "r")
				return "value, /", func(t *Thread, a []Value) (Value, *Exc) {
					return c.Slots.Binary(t, op, a[1], a[0])
				}
			}},
		{dunders("i"), func(s *Slots) bool { return s.InPlace != nil }, func(d, s *Slots) { d.InPlace = s.InPlace },
			func(s *Slots) { s.InPlace = userInPlace },
			func(c *Type, name string) (string, NativeFn) {
				op := operatorOf(name, "i")
				return "value, /", func(t *Thread, a []Value) (Value, *Exc) {
					return c.Slots.InPlace(t, op, a[0], a[1])
				}
			}},
		{[]string{"__neg__", "__pos__", "__invert__"}, func(s *Slots) bool { return s.Unary != nil }, func(d, s *Slots) { d.Unary = s.Unary },
			func(s *Slots) { s.Unary = userUnary },
			func(c *Type, name string) (string, NativeFn) {
				op := map[string]syntax.UnaryOperator{"__neg__": syntax.USub, "__pos__": syntax.UAdd, "__invert__": syntax.Invert}[name]
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.Unary(t, op, v) })
			}},
		{[]string{"__index__"}, func(s *Slots) bool { return s.Index != nil }, func(d, s *Slots) { d.Index = s.Index },
			func(s *Slots) { s.Index = userCallOf("__index__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.Index(t, v) })
			}},
		{[]string{"__int__"}, func(s *Slots) bool { return s.Int != nil }, func(d, s *Slots) { d.Int = s.Int },
			func(s *Slots) { s.Int = userCallOf("__int__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.Int(t, v) })
			}},
		{[]string{"__float__"}, func(s *Slots) bool { return s.Float != nil }, func(d, s *Slots) { d.Float = s.Float },
			func(s *Slots) { s.Float = userCallOf("__float__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.Float(t, v) })
			}},
		{[]string{"__getitem__"}, func(s *Slots) bool { return s.GetItem != nil }, func(d, s *Slots) { d.GetItem = s.GetItem },
			func(s *Slots) { s.GetItem = userGetItem },
			func(c *Type, _ string) (string, NativeFn) {
				return "key, /", func(t *Thread, a []Value) (Value, *Exc) {
					return c.Slots.GetItem(t, a[0], a[1])
				}
			}},
		{[]string{"__setitem__", "__delitem__"}, func(s *Slots) bool { return s.SetItem != nil }, func(d, s *Slots) { d.SetItem = s.SetItem },
			func(s *Slots) { s.SetItem = userSetItem },
			func(c *Type, name string) (string, NativeFn) {
				if name == "__delitem__" {
					return "key, /", func(t *Thread, a []Value) (Value, *Exc) {
						return None, c.Slots.SetItem(t, a[0], a[1], Value{})
					}
				}
				return "key, value, /", func(t *Thread, a []Value) (Value, *Exc) {
					return None, c.Slots.SetItem(t, a[0], a[1], a[2])
				}
			}},
		{[]string{"__contains__"}, func(s *Slots) bool { return s.Contains != nil }, func(d, s *Slots) { d.Contains = s.Contains },
			func(s *Slots) { s.Contains = userContains },
			func(c *Type, _ string) (string, NativeFn) {
				return "key, /", func(t *Thread, a []Value) (Value, *Exc) {
					b, exc := c.Slots.Contains(t, a[0], a[1])
					return Bool(b), exc
				}
			}},
		{[]string{"__iter__"}, func(s *Slots) bool { return s.Iter != nil }, func(d, s *Slots) { d.Iter = s.Iter },
			func(s *Slots) { s.Iter = userIter },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.Iter(t, v) })
			}},
		{[]string{"__next__"}, func(s *Slots) bool { return s.Next != nil }, func(d, s *Slots) { d.Next = s.Next },
			func(s *Slots) { s.Next = userNext },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) {
					return t.nextMethod(v, c.Slots.Next)
				})
			}},
		{[]string{"__getattribute__", "__getattr__"}, func(s *Slots) bool { return s.GetAttr != nil }, func(d, s *Slots) { d.GetAttr = s.GetAttr },
			func(s *Slots) { s.GetAttr = userGetAttr },
			func(c *Type, name string) (string, NativeFn) {
				if name == "__getattr__" {
					return "", nil
				}
				return "name, /", func(t *Thread, a []Value) (Value, *Exc) {
					n, exc := t.attrName(a[1])
					if exc != nil {
						return Value{}, exc
					}
					return c.Slots.GetAttr(t, a[0], n)
				}
			}},
		{[]string{"__setattr__", "__delattr__"}, func(s *Slots) bool { return s.SetAttr != nil }, func(d, s *Slots) { d.SetAttr = s.SetAttr },
			func(s *Slots) { s.SetAttr = userSetAttr },
			func(c *Type, name string) (string, NativeFn) {
				sig := "name, value, /"
				if name == "__delattr__" {
					sig = "name, /"
				}
				return sig, func(t *Thread, a []Value) (Value, *Exc) {
					n, exc := t.attrName(a[1])
					if exc != nil {
						return Value{}, exc
					}
					var val Value
					if len(a) > 2 {
						val = a[2]
					}
					return None, c.Slots.SetAttr(t, a[0], n, val)
				}
			}},
		{[]string{"__get__"}, func(s *Slots) bool { return s.Get != nil }, func(d, s *Slots) { d.Get = s.Get },
			func(s *Slots) { s.Get = userGet },
			func(c *Type, _ string) (string, NativeFn) {
				return "instance, owner=None, /", func(t *Thread, a []Value) (Value, *Exc) {
					owner, _ := a[2].O.(*Type)
					obj := a[1]
					if obj.IsNone() && (a[2].O == nil || a[2].IsNone()) {
						return Value{}, t.TypeErrorf("__get__(None, None) is invalid")
					}
					if obj.IsNone() && owner != nil {
						obj = Value{}
					} else if owner == nil {
						owner = t.TypeOf(obj)
					}
					return c.Slots.Get(t, a[0], obj, owner)
				}
			}},
		{[]string{"__set__", "__delete__"}, func(s *Slots) bool { return s.Set != nil }, func(d, s *Slots) { d.Set = s.Set },
			func(s *Slots) { s.Set = userSet },
			func(c *Type, name string) (string, NativeFn) {
				if name == "__delete__" {
					return "instance, /", func(t *Thread, a []Value) (Value, *Exc) {
						return None, c.Slots.Set(t, a[0], a[1], Value{})
					}
				}
				return "instance, value, /", func(t *Thread, a []Value) (Value, *Exc) {
					return None, c.Slots.Set(t, a[0], a[1], a[2])
				}
			}},
		{[]string{"__await__"}, func(s *Slots) bool { return s.Await != nil }, func(d, s *Slots) { d.Await = s.Await },
			func(s *Slots) { s.Await = userCallOf("__await__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.Await(t, v) })
			}},
		{[]string{"__aiter__"}, func(s *Slots) bool { return s.AIter != nil }, func(d, s *Slots) { d.AIter = s.AIter },
			func(s *Slots) { s.AIter = userCallOf("__aiter__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.AIter(t, v) })
			}},
		{[]string{"__anext__"}, func(s *Slots) bool { return s.ANext != nil }, func(d, s *Slots) { d.ANext = s.ANext },
			func(s *Slots) { s.ANext = userCallOf("__anext__") },
			func(c *Type, _ string) (string, NativeFn) {
				return one(func(t *Thread, v Value) (Value, *Exc) { return c.Slots.ANext(t, v) })
			}},
		{[]string{"send\x00"}, func(s *Slots) bool { return s.Send != nil }, func(d, s *Slots) { d.Send = s.Send }, nil, nil},
	}
}

// row finds the slot row of a special method's name if the set holds it.
func (s slotSet) row(in *Interp, name *Str) (int, bool) {
	i, ok := in.slotIndex[name]
	return i, ok && s&(1<<i) != 0
}

// inheritSlots computes a class's slots: each from the first class of its MRO that defines it.
func (in *Interp) inheritSlots(c *Type) {
	c.Slots, c.viaUser = Slots{}, 0
	for i := range in.slotRows {
		row := &in.slotRows[i]
		for _, b := range c.MRO {
			if b.own&(1<<i) == 0 {
				continue
			}
			if b.User && row.user != nil {
				row.user(&c.Slots)
				c.viaUser |= 1 << i
			} else if b.viaUser&(1<<i) == 0 {
				row.copy(&c.Slots, &b.Slots)
			}
			break
		}
	}
	// A class with __eq__ and no __hash__ of its own has the hash None.
	if h := c.Lookup(in.names.hash); h.IsNone() {
		c.Slots.Hash, c.Slots.NoHash = nil, true
	}
}
