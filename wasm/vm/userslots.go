package vm

// The slots of user-defined classes: each looks the special method up on the class and calls it.

import "github.com/asyncio-playground/playground/wasm/syntax"

func userNew(t *Thread, cls *Type, a Args) (Value, *Exc) {
	m := cls.Lookup(t.In.names.new_)
	if s, ok := m.O.(*StaticMethodObj); ok {
		m = s.Func
	} else if bound, exc := t.bind(m, Value{}, cls); exc != nil {
		return Value{}, exc
	} else {
		m = bound
	}
	mark := t.mark()
	buf := t.push(len(a.V) + 1)
	buf[0] = Obj(cls)
	copy(buf[1:], a.V)
	res, exc := t.CallArgs(m, Args{V: buf, Names: a.Names})
	t.release(mark)
	return res, exc
}

func userInit(t *Thread, self Value, a Args) *Exc {
	m := t.TypeOf(self).Lookup(t.In.names.init_)
	mark := t.mark()
	buf := t.push(len(a.V) + 1)
	buf[0] = self
	copy(buf[1:], a.V)
	var res Value
	var exc *Exc
	if _, ok := m.O.(*Function); ok {
		res, exc = t.CallArgs(m, Args{V: buf, Names: a.Names})
	} else if bound, e := t.bind(m, self, t.TypeOf(self)); e != nil {
		exc = e
	} else {
		res, exc = t.CallArgs(bound, Args{V: buf[1:], Names: a.Names})
	}
	t.release(mark)
	if exc == nil && !res.IsNone() {
		return t.useless(res, "__init__() should return None, not '%T'")
	}
	return exc
}

// useless is the TypeError of a special method that returned v, which dies: async def makes a coroutine of any of them.
func (t *Thread) useless(v Value, format string) *Exc {
	t.Drop(v)
	return t.TypeErrorf(format, v)
}

func userCall(t *Thread, self Value, a Args) (Value, *Exc) {
	m := t.TypeOf(self).Lookup(t.In.names.call)
	bound, exc := t.bind(m, self, t.TypeOf(self))
	if exc != nil {
		return Value{}, exc
	}
	return t.CallArgs(bound, a)
}

func userText(name string) func(t *Thread, v Value) (Value, *Exc) {
	return func(t *Thread, v Value) (Value, *Exc) {
		r, _, exc := t.special(v, t.In.Intern(name))
		if exc != nil {
			return Value{}, exc
		}
		if _, ok := AsStr(r); !ok {
			t.Drop(r)
			return Value{}, t.TypeErrorf("%s returned non-string (type %T)", name, r)
		}
		return r, nil
	}
}

func userFormat(t *Thread, v Value, spec string) (Value, *Exc) {
	r, _, exc := t.special(v, t.In.names.format, NewStr(spec))
	if exc == nil {
		if _, ok := AsStr(r); !ok {
			exc = t.useless(r, "__format__ must return a str, not %T")
		}
	}
	return r, exc
}

func userHash(t *Thread, v Value) (int64, *Exc) {
	r, ok, exc := t.special(v, t.In.names.hash)
	if exc != nil {
		return 0, exc
	}
	if !ok {
		return 0, t.TypeErrorf("unhashable type: '%T'", v)
	}
	if n, ok := AsInt(r); ok {
		return n, nil
	}
	if _, ok := Unbox(r).O.(*BigInt); ok {
		return t.Hash(r)
	}
	return 0, t.TypeErrorf("__hash__ method should return an integer")
}

func userBool(t *Thread, v Value) (bool, *Exc) {
	r, _, exc := t.special(v, t.In.names.bool_)
	if exc != nil {
		return false, exc
	}
	if !r.IsBool() {
		return false, t.useless(r, "__bool__ should return bool, returned %T")
	}
	return r.N != 0, nil
}

func userLen(t *Thread, v Value) (int, *Exc) {
	r, _, exc := t.special(v, t.In.names.len_)
	if exc != nil {
		return 0, exc
	}
	if b, isBig := r.O.(*BigInt); isBig && b.V.Sign() < 0 {
		return 0, t.ValueErrorf("__len__() should return >= 0")
	}
	n, exc := t.Index(r)
	if exc != nil && exc.Is(t, t.In.E.OverflowError) { // of what __index__ gave
		exc = t.OverflowErrorf("cannot fit 'int' into an index-sized integer")
	}
	if exc == nil && n < 0 {
		exc = t.ValueErrorf("__len__() should return >= 0")
	} else if exc != nil {
		t.Drop(r)
	}
	return int(n), exc
}

func userCompare(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	r, ok, exc := t.special(a, t.In.Intern(compareNames[op]), b)
	if exc != nil || ok {
		return r, exc
	}
	if op == syntax.NotEq || op == syntax.Eq {
		return objectCompare(t, op, a, b)
	}
	return NotImplemented, nil
}

// userBinary tries a's own method, then b's reflected one; each only if that operand's class has it through this very slot.
func userBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	names := &t.In.binaryNames[op]
	ta, tb := t.TypeOf(a), t.TypeOf(b)
	reflectedFirst := ta != tb && tb.IsSubtype(ta) && tb.Lookup(names.reflected) != ta.Lookup(names.reflected)
	if reflectedFirst {
		if r, ok, exc := t.special(b, names.reflected, a); exc != nil || ok && !r.IsNotImplemented() {
			return r, exc
		}
	}
	if r, ok, exc := t.special(a, names.plain, b); exc != nil || ok && !r.IsNotImplemented() {
		return r, exc
	}
	if ta != tb && !reflectedFirst {
		if r, ok, exc := t.special(b, names.reflected, a); exc != nil || ok && !r.IsNotImplemented() {
			return r, exc
		}
	}
	return NotImplemented, nil
}

func userInPlace(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	if r, ok, exc := t.special(a, t.In.binaryNames[op].inPlace, b); exc != nil || ok {
		return r, exc
	}
	return NotImplemented, nil
}

func userUnary(t *Thread, op syntax.UnaryOperator, a Value) (Value, *Exc) {
	name := [...]string{syntax.Invert: "__invert__", syntax.UAdd: "__pos__", syntax.USub: "__neg__"}[op]
	r, ok, exc := t.special(a, t.In.Intern(name))
	if exc == nil && !ok {
		return NotImplemented, nil
	}
	return r, exc
}

func userCallOf(name string) func(t *Thread, v Value) (Value, *Exc) {
	return func(t *Thread, v Value) (Value, *Exc) {
		r, _, exc := t.special(v, t.In.Intern(name))
		return r, exc
	}
}

func userGetItem(t *Thread, v, key Value) (Value, *Exc) {
	r, _, exc := t.special(v, t.In.names.getitem, key)
	return r, exc
}

func userSetItem(t *Thread, v, key, item Value) *Exc {
	if item.O == nil {
		r, ok, exc := t.special(v, t.In.names.delitem, key)
		t.Drop(r)
		if exc == nil && !ok {
			return t.TypeErrorf("'%T' object doesn't support item deletion", v)
		}
		return exc
	}
	r, ok, exc := t.special(v, t.In.names.setitem, key, item)
	t.Drop(r)
	if exc == nil && !ok {
		return t.TypeErrorf("'%T' object does not support item assignment", v)
	}
	return exc
}

func userContains(t *Thread, v, item Value) (bool, *Exc) {
	if t.TypeOf(v).Lookup(t.In.names.contains).IsNone() {
		return false, t.TypeErrorf("'%T' object is not a container", v)
	}
	r, _, exc := t.special(v, t.In.names.contains, item)
	if exc != nil {
		return false, exc
	}
	return t.Answer(r)
}

func userIter(t *Thread, v Value) (Value, *Exc) {
	if t.TypeOf(v).Lookup(t.In.names.iter).IsNone() {
		return Value{}, t.TypeErrorf("'%T' object is not iterable", v)
	}
	r, _, exc := t.special(v, t.In.names.iter)
	if exc != nil {
		return Value{}, exc
	}
	if t.TypeOf(r).Slots.Next == nil {
		return Value{}, t.useless(r, "iter() returned non-iterator of type '%T'")
	}
	return r, nil
}

func userNext(t *Thread, v Value) (Value, *Exc) {
	r, _, exc := t.special(v, t.In.names.next)
	if exc != nil && exc.Is(t, t.In.E.StopIteration) {
		return Value{}, nil
	}
	return r, exc
}

// builtInSlots returns the slots of the nearest built-in class of v's that has the named special method.
func (t *Thread) builtInSlots(v Value, name string) *Slots {
	n := t.In.Intern(name)
	for _, c := range t.TypeOf(v).MRO {
		if !c.User {
			if _, ok := c.own.row(t.In, n); ok {
				return &c.Slots
			}
		}
	}
	return &t.In.T.Object.Slots
}

// userGetAttr is __getattribute__, then, where that raises AttributeError, __getattr__.
func userGetAttr(t *Thread, v Value, name *Str) (Value, *Exc) {
	cls := t.TypeOf(v)
	var r Value
	var exc *Exc
	if m := cls.Lookup(t.In.names.getattribute); isUserMethod(m) {
		r, exc = t.callUnbound(m, v, Obj(name))
	} else {
		r, exc = t.builtInSlots(v, "__getattribute__").GetAttr(t, v, name)
	}
	if exc == nil || !exc.Is(t, t.In.E.AttributeError) {
		return r, exc
	}
	if m := cls.Lookup(t.In.names.getattr); m.O != nil {
		r, exc = t.callUnbound(m, v, Obj(name))
	}
	if exc != nil && exc.Name == nil && exc.Object.O == nil && exc.Is(t, t.In.E.AttributeError) {
		exc.Name, exc.Object = name, v // what a listing raised itself can be helped with a suggestion, too
	}
	return r, exc
}

// isUserMethod tells a method written in Python from one that only shows a slot.
func isUserMethod(m Value) bool {
	_, native := m.O.(*Native)
	return m.O != nil && !native
}

func userSetAttr(t *Thread, v Value, name *Str, val Value) *Exc {
	cls := t.TypeOf(v)
	if val.O == nil {
		if m := cls.Lookup(t.In.names.delattr); isUserMethod(m) {
			r, exc := t.callUnbound(m, v, Obj(name))
			t.Drop(r)
			return exc
		}
		return t.builtInSlots(v, "__delattr__").SetAttr(t, v, name, val)
	}
	if m := cls.Lookup(t.In.names.setattr); isUserMethod(m) {
		r, exc := t.callUnbound(m, v, Obj(name), val)
		t.Drop(r)
		return exc
	}
	return t.builtInSlots(v, "__setattr__").SetAttr(t, v, name, val)
}

func userGet(t *Thread, descr, obj Value, owner *Type) (Value, *Exc) {
	if obj.O == nil {
		obj = None
	}
	r, _, exc := t.special(descr, t.In.names.get, obj, Obj(owner))
	return r, exc
}

func userSet(t *Thread, descr, obj, val Value) *Exc {
	if val.O == nil {
		r, ok, exc := t.special(descr, t.In.names.delete, obj)
		t.Drop(r)
		if exc == nil && !ok {
			return t.AttributeErrorf("__delete__")
		}
		return exc
	}
	r, ok, exc := t.special(descr, t.In.names.set, obj, val)
	t.Drop(r)
	if exc == nil && !ok {
		return t.AttributeErrorf("__set__")
	}
	return exc
}
