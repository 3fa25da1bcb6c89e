package vm

// The type dict: its slots and methods.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initDict() {
	in.T.Dict = in.NewType("dict", nil, LayoutDict, Slots{
		New: func(t *Thread, cls *Type, a Args) (Value, *Exc) {
			return Obj(&Dict{Head: headFor(cls, t.In.T.Dict)}), nil
		},
		Init: func(t *Thread, self Value, a Args) *Exc {
			pos := a.Pos()
			if len(pos) > 1 {
				return t.TypeErrorf("dict expected at most 1 argument, got %d", len(pos))
			}
			d := self.O.(*Dict)
			if len(pos) == 1 {
				if exc := d.update(t, pos[0]); exc != nil {
					return exc
				}
			}
			for i, name := range a.Names {
				d.SetStr(name, a.V[len(pos)+i])
			}
			return nil
		},
		Repr:     dictRepr,
		NoHash:   true,
		Len:      func(t *Thread, v Value) (int, *Exc) { return v.O.(*Dict).used, nil },
		Compare:  dictCompare,
		Binary:   dictBinary,
		InPlace:  dictInPlace,
		GetItem:  dictGetItem,
		SetItem:  dictSetItem,
		Contains: func(t *Thread, v, k Value) (bool, *Exc) { return v.O.(*Dict).has(t, k) },
		Iter:     func(t *Thread, v Value) (Value, *Exc) { return newDictIter(v.O.(*Dict), dictKeys), nil },
	}, dictMethods)
	in.initDictViews()
}

// has reports whether k is a key.
func (tb *table) has(t *Thread, k Value) (bool, *Exc) {
	h, exc := hashKey(t, k)
	if exc != nil {
		return false, exc
	}
	i, exc := tb.find(t, k, h)
	return i >= 0, exc
}

func dictGetItem(t *Thread, v, k Value) (Value, *Exc) {
	d := v.O.(*Dict)
	x, exc := d.Get(t, k)
	if exc != nil || x.O != nil {
		return x, exc
	}
	if d.Cls != nil {
		missing, exc := t.LookupSpecial(v, "__missing__")
		if exc != nil {
			return Value{}, exc
		}
		if missing.O != nil {
			return t.Call(missing, k)
		}
	}
	return Value{}, t.KeyError(k)
}

func dictSetItem(t *Thread, v, k, x Value) *Exc {
	d := v.O.(*Dict)
	if x.O != nil {
		return d.Set(t, k, x)
	}
	old, exc := d.Delete(t, k)
	if exc == nil && old.O == nil {
		return t.KeyError(k)
	}
	return exc
}

func dictRepr(t *Thread, v Value) (Value, *Exc) {
	d := v.O.(*Dict)
	if d.used == 0 {
		return NewStr("{}"), nil
	}
	if !t.ReprEnter(d) {
		return NewStr("{...}"), nil
	}
	defer t.ReprLeave(d)
	var b strings.Builder
	b.WriteByte('{')
	for pos := 0; ; {
		e := d.next(&pos)
		if e == nil {
			break
		}
		val := e.val
		if b.Len() > 1 {
			b.WriteString(", ")
		}
		if exc := writeRepr(t, &b, e.key); exc != nil {
			return Value{}, exc
		}
		b.WriteString(": ")
		if exc := writeRepr(t, &b, val); exc != nil {
			return Value{}, exc
		}
	}
	b.WriteByte('}')
	return NewStr(b.String()), nil
}

// writeRepr appends repr(v) and charges for it.
func writeRepr(t *Thread, b *strings.Builder, v Value) *Exc {
	s, exc := t.Repr(v)
	if exc != nil {
		return exc
	}
	if b.Len() > 1<<16 {
		if exc := t.Alloc(len(s)); exc != nil {
			return exc
		}
	}
	t.Charge(1)
	b.WriteString(s)
	return nil
}

func dictCompare(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	x, ok1 := a.O.(*Dict)
	y, ok2 := b.O.(*Dict)
	if !ok1 || !ok2 || op != syntax.Eq && op != syntax.NotEq {
		return NotImplemented, nil
	}
	eq, exc := dictEqual(t, x, y)
	return Bool(eq == (op == syntax.Eq)), exc
}

func dictEqual(t *Thread, x, y *Dict) (bool, *Exc) {
	if x.used != y.used {
		return false, nil
	}
	if exc := t.Enter(); exc != nil {
		return false, exc
	}
	defer t.Leave()
	t.Charge(x.used)
	for pos := 0; ; {
		e := x.next(&pos)
		if e == nil {
			return true, nil
		}
		val := e.val
		i, exc := y.find(t, e.key, e.hash)
		if exc != nil || i < 0 {
			return false, exc
		}
		if eq, exc := t.Eq(val, y.entries[i].val); exc != nil || !eq {
			return false, exc
		}
	}
}

func dictBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	x, ok1 := a.O.(*Dict)
	y, ok2 := b.O.(*Dict)
	if !ok1 || !ok2 || op != syntax.BitOr {
		return NotImplemented, nil
	}
	res := NewDict()
	if exc := res.Merge(t, x); exc != nil {
		return Value{}, exc
	}
	return Obj(res), res.Merge(t, y)
}

func dictInPlace(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	if op != syntax.BitOr {
		return NotImplemented, nil
	}
	return a, a.O.(*Dict).update(t, b)
}

// update stores what arg holds: a mapping (something with keys()) or an iterable of pairs.
func (d *Dict) update(t *Thread, arg Value) *Exc {
	if other, ok := arg.O.(*Dict); ok && (other.Cls == nil || !t.In.overrides(other.Cls, t.In.T.Dict, t.In.names.iter)) {
		return d.Merge(t, other)
	}
	keys, exc := t.GetAttrOpt(arg, t.In.Intern("keys"))
	if exc != nil {
		return exc
	}
	if keys.O == nil {
		return d.updatePairs(t, arg)
	}
	names, exc := t.Call(keys)
	if exc != nil {
		return exc
	}
	return t.Each(names, func(k Value) *Exc {
		v, exc := t.GetItem(arg, k)
		if exc != nil {
			return exc
		}
		t.Charge(1)
		return d.Set(t, k, v)
	})
}

func (d *Dict) updatePairs(t *Thread, arg Value) *Exc {
	n := 0
	return t.Each(arg, func(pair Value) *Exc {
		items, exc := t.ToSlice(pair)
		if exc != nil {
			if exc.Is(t, t.In.E.TypeError) {
				return t.TypeErrorf("cannot convert dictionary update sequence element #%d to a sequence", n)
			}
			return exc
		}
		if len(items) != 2 {
			return t.ValueErrorf("dictionary update sequence element #%d has length %d; 2 is required", n, len(items))
		}
		n++
		t.Charge(1)
		return d.Set(t, items[0], items[1])
	})
}

// overrides reports whether cls or a base before builtin in its MRO defines name itself.
func (in *Interp) overrides(cls, builtin *Type, name *Str) bool {
	for _, c := range cls.MRO {
		if c == builtin {
			return false
		}
		if c.Dict.Get(name).O != nil {
			return true
		}
	}
	return false
}

// takesNoNames reports whether what makes a builtin refuses named arguments for cls: for itself and for subclasses without an __init__ of their own.
func (in *Interp) takesNoNames(cls, builtin *Type) bool {
	return !in.overrides(cls, builtin, in.names.init_)
}

func dictMethods() []Method {
	self := func(a []Value) *Dict { return a[0].O.(*Dict) }
	return []Method{
		classGetItem,
		{Name: "get", Sig: "key, default=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			v, exc := self(a).Get(t, a[1])
			if exc == nil && v.O == nil {
				v = valueOrNone(a[2])
			}
			return v, exc
		}},
		{Name: "setdefault", Sig: "key, default=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			d := self(a)
			h, exc := hashKey(t, a[1])
			if exc != nil {
				return Value{}, exc
			}
			i, exc := d.find(t, a[1], h)
			if exc != nil {
				return Value{}, exc
			}
			if i < 0 {
				if exc := d.room(t); exc != nil {
					return Value{}, exc
				}
				i = d.insert(a[1], valueOrNone(a[2]), h)
			}
			return d.entries[i].val, nil
		}},
		{Name: "pop", Sig: "key, default=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			d := self(a)
			var v Value
			if d.used > 0 {
				var exc *Exc
				if v, exc = d.Delete(t, a[1]); exc != nil {
					return Value{}, exc
				}
			}
			if v.O == nil {
				v = a[2]
			}
			if v.O == nil {
				return Value{}, t.KeyError(a[1])
			}
			return v, nil
		}},
		{Name: "popitem", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			d := self(a)
			if d.used == 0 {
				return Value{}, t.KeyError(NewStr("popitem(): dictionary is empty"))
			}
			k, v := d.removeLast()
			return newPair(k, v), nil
		}},
		{Name: "keys", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(&DictView{self(a), dictKeys}), nil }},
		{Name: "values", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(&DictView{self(a), dictValues}), nil }},
		{Name: "items", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(&DictView{self(a), dictItems}), nil }},
		{Name: "update", Sig: "*args, **kwargs", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			args := a[1].O.(*Tuple).Items
			if len(args) > 1 {
				return Value{}, t.TypeErrorf("update expected at most 1 argument, got %d", len(args))
			}
			if len(args) == 1 {
				if exc := self(a).update(t, args[0]); exc != nil {
					return Value{}, exc
				}
			}
			return None, self(a).Merge(t, a[2].O.(*Dict))
		}},
		{Name: "clear", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			self(a).Clear()
			return None, nil
		}},
		{Name: "copy", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			c := NewDict()
			return Obj(c), c.Merge(t, self(a))
		}},
		{Name: "__reversed__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return newDictReverse(self(a), dictKeys), nil }},
		{Name: "fromkeys", Sig: "iterable, value=None, /", Kind: ClassMethod, Fn: dictFromKeys},
	}
}

func dictFromKeys(t *Thread, a []Value) (Value, *Exc) {
	v := valueOrNone(a[2])
	d := NewDict()
	res := Obj(d)
	if a[0].O != t.In.T.Dict {
		var exc *Exc
		if res, exc = t.Call(a[0]); exc != nil {
			return Value{}, exc
		}
		if d, _ = res.O.(*Dict); d != nil && d.Cls != nil && t.In.overrides(d.Cls, t.In.T.Dict, t.In.names.setitem) {
			d = nil
		}
	}
	return res, t.Each(a[1], func(k Value) *Exc {
		t.Charge(1)
		if d == nil {
			return t.SetItem(res, k, v)
		}
		return d.Set(t, k, v)
	})
}

// valueOrNone returns v, or None for an argument that was not given.
func valueOrNone(v Value) Value {
	if v.O == nil {
		return None
	}
	return v
}
