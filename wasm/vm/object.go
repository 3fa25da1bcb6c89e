package vm

// object and type themselves: default look-up, creation, comparison and text of everything, and the class statement's machinery.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// initSlotTable indexes the slot rows by special method name.
func (in *Interp) initSlotTable() {
	in.slotRows = slotRows()
	in.slotIndex = make(map[*Str]int, 96)
	for i, r := range in.slotRows {
		for _, n := range r.names {
			in.slotIndex[in.Intern(n)] = i
		}
	}
	for op, n := range operatorNames {
		b := &in.binaryNames[op]
		b.plain, b.reflected, b.inPlace = in.Intern("__"+n+"__"), in.Intern("__r"+n+"__"), in.Intern("__i"+n+"__")
	}
	in.binaryRow = 1 << in.slotIndex[in.Intern("__add__")]
	in.operatorRows = in.binaryRow | 1<<in.slotIndex[in.Intern("__iadd__")] | 1<<in.slotIndex[in.Intern("__neg__")]
	in.compareRow = 1 << in.slotIndex[in.names.eq]
	in.getattrRow = 1 << in.slotIndex[in.names.getattr]
}

func (in *Interp) initObject() {
	in.T.Object = in.NewType("object", nil, LayoutInstance, Slots{
		New: newObject, Init: initObject, Repr: reprObject, Str: func(t *Thread, v Value) (Value, *Exc) {
			s, exc := t.Repr(v)
			return NewStr(s), exc
		},
		Hash: hashObject, Compare: objectCompare, GetAttr: genericGetAttr, SetAttr: genericSetAttr,
		Format: func(t *Thread, v Value, spec string) (Value, *Exc) {
			if spec != "" {
				return Value{}, t.TypeErrorf("unsupported format string passed to %T.__format__", v)
			}
			s, exc := t.Str(v)
			return NewStr(s), exc
		},
	}, objectMethods)
	in.T.Object.MRO = []*Type{in.T.Object}
	in.T.Type = in.NewType("type", nil, LayoutType, Slots{
		New: newType, Init: func(*Thread, Value, Args) *Exc { return nil }, Call: callType, Repr: reprType,
		GetAttr: typeGetAttr, SetAttr: typeSetAttr,
		Binary: typeUnion,
	}, typeMethods)
	in.T.NoneType = in.NewType("NoneType", nil, LayoutNative, Slots{
		Repr: func(*Thread, Value) (Value, *Exc) { return NewStr("None"), nil },
		Bool: func(*Thread, Value) (bool, *Exc) { return false, nil },
		Hash: func(*Thread, Value) (int64, *Exc) { return 0xfca86420, nil },
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			if len(a.V) > 0 {
				return Value{}, t.TypeErrorf("NoneType takes no arguments")
			}
			return None, nil
		},
		Binary: typeUnion,
	}, nil)
	only := func(v Value, name string) func(*Thread, *Type, Args) (Value, *Exc) { // type(...)() is the one there is
		return func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			if len(a.V) > 0 {
				return Value{}, t.TypeErrorf("%s takes no arguments", name)
			}
			return v, nil
		}
	}
	in.T.Ellipsis = in.NewType("ellipsis", nil, LayoutNative, Slots{
		New:  only(Ellipsis, "EllipsisType"),
		Repr: func(*Thread, Value) (Value, *Exc) { return NewStr("Ellipsis"), nil },
	}, nil)
	in.T.NotImplementedType = in.NewType("NotImplementedType", nil, LayoutNative, Slots{
		New:  only(NotImplemented, "NotImplementedType"),
		Repr: func(*Thread, Value) (Value, *Exc) { return NewStr("NotImplemented"), nil },
		Bool: func(t *Thread, _ Value) (bool, *Exc) {
			return true, t.Warn(t.In.E.DeprecationWarning, "NotImplemented should not be used in a boolean context", t.Where())
		},
	}, nil)
	in.T.NoneType.Final, in.T.Ellipsis.Final, in.T.NotImplementedType.Final = true, true, true
	in.T.Module = in.NewType("module", nil, LayoutModule, Slots{New: newModule, Init: initModule, Repr: reprModule, GetAttr: moduleGetAttr, SetAttr: moduleSetAttr}, nil)
	in.T.Cell = in.NewType("cell", nil, LayoutNative, Slots{
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			if len(a.V) > 1 {
				return Value{}, t.TypeErrorf("cell expected at most 1 argument, got %d", len(a.V))
			}
			c := &Cell{}
			if len(a.V) == 1 {
				c.V = a.V[0]
			}
			return Obj(c), nil
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			c := v.O.(*Cell)
			if c.V.O == nil {
				return NewStr("<cell at " + t.In.Address(v) + ": empty>"), nil
			}
			return NewStr(t.Sprintf("<cell at %s: %T object at %s>", t.In.Address(v), c.V, t.In.Address(c.V))), nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, y := a.O.(*Cell), Value{}
			if c, ok := b.O.(*Cell); !ok {
				return NotImplemented, nil
			} else if y = c.V; x.V.O != nil && y.O != nil {
				return t.Compare(op, x.V, y)
			}
			return t.Compare(op, Bool(x.V.O != nil), Bool(y.O != nil)) // an empty one comes first
		},
		NoHash: true,
	}, nil)
	in.AddGetSet(in.T.Cell, "cell_contents", func(t *Thread, v Value) (Value, *Exc) {
		if c := v.O.(*Cell); c.V.O != nil {
			return c.V, nil
		}
		return Value{}, t.ValueErrorf("Cell is empty")
	}, func(t *Thread, v, val Value) *Exc {
		v.O.(*Cell).V = val
		return nil
	}).Deletable = true
	for _, x := range []*Type{in.T.Object, in.T.Type} {
		in.Builtins.SetStr(in.Intern(x.Name), Obj(x))
	}
}

// newObject makes the instance of a user-defined class, laid out as its built-in base asks.
func newObject(t *Thread, cls *Type, a Args) (Value, *Exc) {
	in := t.In
	if len(a.V) > 0 {
		// Arguments are fine as long as exactly one of __new__ and __init__ is the class's own.
		newBit, initBit := slotSet(1)<<in.slotIndex[in.names.new_], slotSet(1)<<in.slotIndex[in.names.init_]
		if cls.viaUser&newBit != 0 {
			return Value{}, t.TypeErrorf("object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if cls.viaUser&initBit == 0 && cls.Layout == LayoutInstance {
			return Value{}, t.TypeErrorf("%s() takes no arguments", cls.Name)
		}
	}
	if cls.Abstract {
		return Value{}, t.abstractError(cls)
	}
	if !cls.User && cls.Layout == LayoutNative {
		return Value{}, t.TypeErrorf("cannot create '%s' instances", cls.qualified())
	}
	inst := &Instance{Head{Cls: cls}}
	if cls.finalizes || t.In.census != nil {
		t.born(inst, cls)
	}
	return Obj(inst), nil
}

func (t *Thread) abstractError(cls *Type) *Exc {
	names, _ := t.ToSlice(cls.Dict.Get(t.In.names.abstract))
	s := ""
	for i, n := range names {
		if i > 0 {
			s += ", "
		}
		text, _ := t.Str(n)
		s += "'" + text + "'"
	}
	return t.TypeErrorf("Can't instantiate abstract class %s without an implementation for abstract method%s %s", cls.Name, plural(len(names)), s)
}

func initObject(t *Thread, self Value, a Args) *Exc {
	in := t.In
	if len(a.V) == 0 {
		return nil
	}
	cls := t.TypeOf(self)
	if cls.viaUser == 0 && cls.Layout != LayoutInstance && cls != in.T.Object {
		return nil
	}
	newBit, initBit := slotSet(1)<<in.slotIndex[in.names.new_], slotSet(1)<<in.slotIndex[in.names.init_]
	if cls.viaUser&initBit != 0 {
		return t.TypeErrorf("object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if cls.viaUser&newBit == 0 {
		if _, own := cls.own.row(in, in.names.new_); cls == in.T.Object || !own && cls.Layout == LayoutInstance {
			return t.TypeErrorf("%s.__init__() takes exactly one argument (the instance to initialize)", cls.Name)
		}
	}
	return nil
}

// qualified is the class's name with its module, as reprs give it.
func (c *Type) qualified() string {
	if c.Module == "builtins" || c.Module == "" {
		return c.Name
	}
	return c.Module + "." + c.QualName
}

// layoutName is the name that messages of C code give a class: that of one that a program has made has no module.
func (c *Type) layoutName() string {
	if c.User {
		return c.Name
	}
	return c.qualified()
}

func reprObject(t *Thread, v Value) (Value, *Exc) {
	return NewStr("<" + t.TypeOf(v).qualified() + " object at " + t.In.Address(v) + ">"), nil
}

// Address is an object's id in the form of reprs.
func (in *Interp) Address(v Value) string {
	s := strconv.FormatInt(in.ID(v), 16)
	for len(s) < 12 {
		s = "0" + s
	}
	return "0x" + s
}

func hashObject(t *Thread, v Value) (int64, *Exc) { return t.In.ID(v) >> 4, nil }

func objectCompare(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	switch op {
	case syntax.Eq:
		if Is(a, b) {
			return True, nil
		}
	case syntax.NotEq:
		// The opposite of what __eq__ says, if it says anything.
		r, exc := t.TypeOf(a).Slots.Compare(t, syntax.Eq, a, b)
		if exc != nil || r.IsNotImplemented() {
			return r, exc
		}
		b, exc := t.Truth(r)
		return Bool(!b), exc
	}
	return NotImplemented, nil
}

func objectMethods() []Method {
	return append(reduceMethods(), []Method{
		{Name: "__init_subclass__", Sig: "*args, **kwargs", Kind: ClassMethod, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if a[2].O.(*Dict).Len() > 0 {
				return Value{}, t.TypeErrorf("%s.__init_subclass__() takes no keyword arguments", a[0].O.(*Type).QualName)
			}
			if n := len(a[1].O.(*Tuple).Items); n > 0 {
				return Value{}, t.TypeErrorf("%s.__init_subclass__() takes no arguments (%d given)", a[0].O.(*Type).QualName, n)
			}
			return None, nil
		}},
		{Name: "__subclasshook__", Sig: "cls, /", Kind: ClassMethod, Fn: func(*Thread, []Value) (Value, *Exc) { return NotImplemented, nil }},
		{Name: "__dir__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.defaultDir(a[0]) }},
		{Name: "__sizeof__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			n, _ := t.sizeOf(a[0])
			return Int(n), nil
		}},
	}...)
}

// callType is what calling a class does: __new__, then __init__ if the result is an instance of it.
func callType(t *Thread, self Value, a Args) (Value, *Exc) {
	cls := self.O.(*Type)
	if cls == t.In.T.Type && len(a.V) == 1 && len(a.Names) == 0 {
		return Obj(t.TypeOf(a.V[0])), nil
	}
	if cls.Slots.New == nil {
		return Value{}, t.TypeErrorf("cannot create '%s' instances", cls.layoutName())
	}
	obj, exc := cls.Slots.New(t, cls, a)
	if exc != nil {
		return Value{}, exc
	}
	if cls.finalizes {
		if _, plain := obj.O.(*Instance); !plain {
			t.born(obj.O, cls)
		}
	}
	if oc := t.TypeOf(obj); oc.Slots.Init != nil && oc.IsSubtype(cls) {
		if exc := oc.Slots.Init(t, obj, a); exc != nil {
			return Value{}, exc
		}
	}
	return obj, nil
}

// newType is type(name, bases, namespace, **kw).
func newType(t *Thread, meta *Type, a Args) (Value, *Exc) {
	pos := a.Pos()
	if len(pos) == 1 && meta == t.In.T.Type && len(a.Names) > 0 {
		return Value{}, t.TypeErrorf("type() takes no keyword arguments")
	}
	if len(pos) == 1 && meta == t.In.T.Type {
		return Obj(t.TypeOf(pos[0])), nil
	}
	if len(pos) != 3 && meta == t.In.T.Type {
		return Value{}, t.TypeErrorf("type() takes 1 or 3 arguments")
	}
	if len(pos) != 3 {
		return Value{}, t.TypeErrorf("type.__new__() takes exactly 3 arguments (%d given)", len(pos))
	}
	name, ok := AsStr(pos[0])
	bases, ok2 := pos[1].O.(*Tuple)
	ns, ok3 := pos[2].O.(*Dict)
	if !ok || !ok2 || !ok3 {
		wrong, want := 1, "str"
		switch {
		case ok && !ok2:
			wrong, want = 2, "tuple"
		case ok && ok2:
			wrong, want = 3, "dict"
		}
		return Value{}, t.TypeErrorf("type.__new__() argument %d must be %s, not %s", wrong, want, t.argName(pos[wrong-1]))
	}
	if strings.IndexByte(name.S, 0) >= 0 {
		return Value{}, t.ValueErrorf("type name must not contain null characters")
	}
	types := make([]*Type, len(bases.Items))
	for i, b := range bases.Items {
		if types[i], ok = b.O.(*Type); !ok {
			if m, exc := t.GetAttrOpt(b, t.In.Intern("__mro_entries__")); exc != nil || m.O != nil {
				if exc == nil {
					exc = t.TypeErrorf("type() doesn't support MRO entry resolution; use types.new_class()")
				}
				return Value{}, exc
			}
			return Value{}, t.metaclassConflict()
		}
	}
	winner, exc := t.metaclass(meta, bases.Items)
	if exc != nil {
		return Value{}, exc
	}
	if winner != meta && !Is(winner.Lookup(t.In.names.new_), t.In.T.Type.Lookup(t.In.names.new_)) {
		return winner.Slots.New(t, winner, a)
	}
	c, exc := t.MakeClass(winner, name.S, types, ns, Args{V: a.V[3:], Names: a.Names})
	if exc != nil {
		return Value{}, exc
	}
	return Obj(c), nil
}

func reprType(t *Thread, v Value) (Value, *Exc) {
	return NewStr("<class '" + v.O.(*Type).qualified() + "'>"), nil
}

func typeMethods() []Method {
	return []Method{
		{Name: "mro", Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewList(typeValues(a[0].O.(*Type).MRO)), nil }},
		{Name: "__subclasses__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return NewList(typeValues(t.In.unshelved(a[0].O.(*Type).subs))), nil
		}},
		{Name: "__prepare__", Sig: "*args, **kwargs", Kind: ClassMethod, Fn: func(*Thread, []Value) (Value, *Exc) { return Obj(NewDict()), nil }},
		{Name: "__instancecheck__", Sig: "instance, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return Bool(t.TypeOf(a[1]).IsSubtype(a[0].O.(*Type))), nil
		}},
		{Name: "__subclasscheck__", Sig: "subclass, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			c, ok := a[1].O.(*Type)
			if !ok {
				return Value{}, t.TypeErrorf("issubclass() arg 1 must be a class")
			}
			return Bool(c.IsSubtype(a[0].O.(*Type))), nil
		}},
	}
}

func typeValues(types []*Type) []Value {
	vs := make([]Value, len(types))
	for i, x := range types {
		vs[i] = Obj(x)
	}
	return vs
}

// buildClass is the class statement: it runs the body in a fresh namespace and calls the metaclass.
func (t *Thread) buildClass(a Args) (Value, *Exc) {
	in := t.In
	if len(a.Pos()) < 2 {
		return Value{}, t.TypeErrorf("__build_class__: not enough arguments")
	}
	body, isFunction := a.V[0].O.(*Function)
	if !isFunction {
		return Value{}, t.TypeErrorf("__build_class__: func must be a function")
	}
	name, isStr := AsStr(a.V[1])
	if !isStr {
		return Value{}, t.TypeErrorf("__build_class__: name is not a string")
	}
	origBases := append([]Value(nil), a.Pos()[2:]...)
	bases := make([]Value, 0, len(origBases))
	replaced := false
	for _, b := range origBases {
		if _, ok := b.O.(*Type); !ok {
			hook, exc := t.GetAttrOpt(b, in.Intern("__mro_entries__")) // which a function may have as an attribute
			if exc != nil {
				return Value{}, exc
			}
			if hook.O != nil {
				entries, exc := t.Call(hook, NewTuple(origBases...))
				if exc != nil {
					return Value{}, exc
				}
				items, isTuple := entries.O.(*Tuple)
				if !isTuple {
					return Value{}, t.TypeErrorf("__mro_entries__ must return a tuple")
				}
				bases, replaced = append(bases, items.Items...), true
				continue
			}
		}
		bases = append(bases, b)
	}
	kw := Args{}
	var meta Value
	for i, k := range a.Names {
		v := a.V[len(a.Pos())+i]
		if k.S == "metaclass" {
			meta = v
			continue
		}
		kw.Names, kw.V = append(kw.Names, k), append(kw.V, v)
	}
	if meta.O == nil {
		meta = Obj(in.T.Type)
		if len(bases) > 0 {
			meta = Obj(t.TypeOf(bases[0])) // the class of a base that is no class is called too, and says what it thinks of that
		}
	}
	if m, ok := meta.O.(*Type); ok {
		m, exc := t.metaclass(m, bases)
		if exc != nil {
			return Value{}, exc
		}
		meta = Obj(m)
	}
	ns := Obj(NewDict())
	if m, ok := meta.O.(*Type); !ok || m != in.T.Type {
		if prep, exc := t.GetAttrOpt(meta, in.names.prepare); exc != nil {
			return Value{}, exc
		} else if prep.O != nil {
			ns, exc = t.CallArgs(prep, Args{V: append([]Value{Obj(name), NewTuple(bases...)}, kw.V...), Names: kw.Names})
			if exc != nil {
				return Value{}, exc
			}
			if t.TypeOf(ns).Slots.GetItem == nil {
				return Value{}, t.TypeErrorf("%s.__prepare__() must return a mapping, not %T", t.metaName(meta), ns)
			}
		}
	}
	cell, exc := t.runBody(body, ns)
	if exc != nil {
		return Value{}, exc
	}
	if replaced {
		if exc := t.SetItem(ns, Obj(in.names.origBases), NewTuple(origBases...)); exc != nil {
			return Value{}, exc
		}
	}
	cl, hasCell := cell.O.(*Cell)
	if hasCell {
		if exc := t.SetItem(ns, Obj(in.names.classcell), Obj(cl)); exc != nil {
			return Value{}, exc
		}
	}
	if m, ok := meta.O.(*Type); ok && m == in.T.Type {
		if d, ok := ns.O.(*Dict); ok {
			types := make([]*Type, len(bases))
			for i, b := range bases {
				if types[i], ok = b.O.(*Type); !ok { // what __mro_entries__ gave, behind a class
					return Value{}, t.TypeErrorf("bases must be types")
				}
			}
			c, exc := t.MakeClass(m, name.S, types, d, kw)
			if exc != nil {
				return Value{}, exc
			}
			return Obj(c), nil
		}
	}
	res, exc := t.CallArgs(meta, Args{V: append([]Value{Obj(name), NewTuple(bases...), ns}, kw.V...), Names: kw.Names})
	if _, isType := res.O.(*Type); isType && hasCell && !Is(cl.V, res) {
		if cl.V.O == nil {
			return Value{}, t.RuntimeErrorf("__class__ not set defining %q as %r. Was __classcell__ propagated to type.__new__?", name, res)
		}
		return Value{}, t.TypeErrorf("__class__ set to %r defining %q as %r", cl.V, name, res)
	}
	return res, exc
}

// metaName names a metaclass in errors; what is no class is one all the same.
func (t *Thread) metaName(meta Value) string {
	if c, ok := meta.O.(*Type); ok {
		return c.Name
	}
	return "<metaclass>"
}
