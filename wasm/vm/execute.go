package vm

// The instructions that neither move control nor need to be near the top of the eval loop.

import (
	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// execute runs one such instruction of frame f; f.pc is already behind it.
func (t *Thread) execute(f *Frame, i compile.Instr) *Exc {
	regs, code := f.regs, f.code
	var v Value
	var exc *Exc
	switch i.Op() {
	case compile.LoadNil:
		regs[i.A()] = Value{}
		return nil
	case compile.CheckBound:
		if regs[i.A()].O == nil {
			return t.unboundLocal(code.N[i.J()], i.F() != 0)
		}
		return nil
	case compile.DelLocal:
		if regs[i.A()].O == nil {
			return t.unboundLocal(code.N[i.J()], false)
		}
		regs[i.A()] = Value{}
		return nil
	case compile.StoreGlobal:
		t.storeGlobal(f, &code.caches[i.J()], regs[i.A()])
		return nil
	case compile.DelGlobal:
		if !f.globals.DeleteStr(code.N[i.J()]) {
			return t.nameError(f, code.N[i.J()])
		}
		return nil
	case compile.LoadName:
		v, exc = t.loadName(f, code.N[i.J()])
	case compile.StoreName:
		return t.storeName(f, code.N[i.J()], regs[i.A()])
	case compile.DelName:
		if d, ok := f.namesIn().O.(*Dict); ok {
			if !d.DeleteStr(code.N[i.J()]) {
				return t.nameError(f, code.N[i.J()])
			}
			return nil
		}
		return t.DelItem(f.locals, Obj(code.N[i.J()]))
	case compile.LoadBuiltin:
		v = t.In.Builtins.GetStr(code.N[i.J()])
		if v.O == nil {
			v, exc = t.internalBuiltin(code.N[i.J()])
		}
	case compile.LoadCell:
		v = f.cells[i.J()].V
		if v.O == nil {
			return t.emptyCell(f, i.J())
		}
	case compile.StoreCell:
		f.cells[i.J()].V = regs[i.A()]
		return nil
	case compile.DelCell:
		if f.cells[i.J()].V.O == nil {
			return t.emptyCell(f, i.J())
		}
		f.cells[i.J()].V = Value{}
		return nil
	case compile.LoadClassCell:
		v, exc = t.namespaceGet(f.namesIn(), code.N[i.C()])
		if exc == nil && v.O == nil {
			v = f.cells[i.B()].V
			if v.O == nil {
				return t.emptyCell(f, i.B())
			}
		}
	case compile.KeepNamespace:
		f.cells[i.J()].V = f.namesIn()
		return nil
	case compile.UseNamespace:
		f.locals = f.cells[i.J()].V
		return nil
	case compile.PushCell:
		v = Obj(f.cells[i.J()])
	case compile.NewCell:
		// The frame's own slice may be shared with its function when it has no cells of its own; it has one here.
		f.cells[i.J()] = &Cell{}
		return nil
	case compile.Neg:
		v, exc = t.Unary(syntax.USub, regs[i.B()])
	case compile.Pos:
		v, exc = t.Unary(syntax.UAdd, regs[i.B()])
	case compile.Invert:
		v, exc = t.Unary(syntax.Invert, regs[i.B()])
	case compile.Not:
		var b bool
		b, exc = t.Truth(regs[i.B()])
		v = Bool(!b)
	case compile.GetIter:
		v, exc = t.Iter(regs[i.B()])
	case compile.GetAIter:
		v, exc = t.aiter(regs[i.B()])
	case compile.GetANext:
		v, exc = t.anext(regs[i.B()])
	case compile.BuildTuple:
		v = tupleOf(regs[i.B() : i.B()+i.C()])
		exc = t.Alloc(40 + 24*i.C())
	case compile.BuildList:
		v = listOf(regs[i.B() : i.B()+i.C()])
		exc = t.Alloc(56 + 24*i.C())
	case compile.BuildSet:
		s := NewSet()
		for k := range i.C() {
			if exc = s.Add(t, regs[i.B()+k]); exc != nil {
				return exc
			}
		}
		v = Obj(s)
	case compile.BuildDict:
		d := NewDict()
		for k := range i.C() {
			if exc = d.Set(t, regs[i.B()+2*k], regs[i.B()+2*k+1]); exc != nil {
				return exc
			}
		}
		v, exc = Obj(d), t.Alloc(64)
	case compile.BuildSlice:
		s := &Slice{None, None, None}
		for k, p := range []*Value{&s.Start, &s.Stop, &s.Step} {
			if x := regs[i.B()+k]; x.O != nil {
				*p = x
			}
		}
		v = Obj(s)
	case compile.BuildString:
		v, exc = t.joinStrings(regs[i.B() : i.B()+i.C()])
	case compile.Format:
		v, exc = t.formatOp(regs, i)
	case compile.ListExtend:
		return t.listExtend(regs, i)
	case compile.SetAdd:
		return regs[i.A()].O.(*Set).Add(t, regs[i.B()])
	case compile.SetUpdate:
		return regs[i.A()].O.(*Set).update(t, regs[i.B()])
	case compile.DictSet:
		return regs[i.A()].O.(*Dict).Set(t, regs[i.B()], regs[i.C()])
	case compile.DictUpdate:
		return t.dictUpdate(regs, i)
	case compile.ListToTuple:
		l := regs[i.B()].O.(*List)
		v = NewTuple(l.Items...)
	case compile.UnpackEx:
		return t.unpackEx(regs[i.B()], regs[i.A():], int(i.F()), i.C())
	case compile.DelItem:
		return t.DelItem(regs[i.A()], regs[i.B()])
	case compile.DelAttr:
		return t.SetAttr(regs[i.A()], code.N[i.B()], Value{})
	case compile.MakeFunction:
		v = t.makeFunction(f, i)
	case compile.CallEx:
		fn := regs[i.B()]
		if v, exc = t.callEx(regs, i); t.fuel <= 0 && exc == nil {
			exc = t.afterCall(fn)
		}
	case compile.Import:
		v, exc = t.importStatement(f, code.N[i.B()].S, code.K[i.C()], int(i.F()))
	case compile.ImportFrom:
		v, exc = t.importFrom(regs[i.B()], code.N[i.C()])
	case compile.ImportStar:
		return t.importStar(f, regs[i.A()])
	case compile.GetYieldFrom:
		v, exc = t.yieldFromIter(f, regs[i.B()])
	case compile.ExcMatch:
		var b bool
		b, exc = t.excMatch(regs[i.B()], regs[i.C()])
		v = Bool(b)
	case compile.ExcInfo:
		e := regs[i.B()].O.(*Exc)
		tb := None
		if e.TB != nil {
			tb = Obj(e.TB)
		}
		regs[i.A()], regs[i.A()+1], regs[i.A()+2] = Obj(e.Cls), Obj(e), tb
		return nil
	case compile.WithSetup:
		return t.withSetup(regs, i)
	case compile.EgMatch:
		return t.groupMatch(f, i)
	case compile.EgRaise:
		v, exc = t.groupRaise(regs[i.B()], regs[i.C()])
	case compile.MatchSeq:
		v = Bool(t.isSequence(regs[i.B()]))
	case compile.MatchMap:
		v = Bool(t.isMapping(regs[i.B()]))
	case compile.MatchKeys:
		v, exc = t.matchKeys(regs[i.B()], regs[i.C()])
	case compile.MatchClass:
		v, exc = t.matchClass(regs[i.B()], regs[i.C()], regs[i.C()+1], int(i.F()))
	case compile.MatchRest:
		v, exc = t.matchRest(regs[i.B()], regs[i.C()])
	case compile.Len:
		var n int
		n, exc = t.Len(regs[i.B()])
		v = Int(int64(n))
	case compile.SetupAnnotations:
		return t.setupAnnotations(f)
	case compile.TypeParam:
		v = t.newTypeParam(i.F(), code.N[i.C()], regs[i.B()], regs[i.B()+1])
	case compile.TypeAlias:
		v = t.newTypeAlias(code.N[i.C()], regs[i.B()], regs[i.B()+1])
	default:
		return t.Errorf(t.In.E.SystemError, "unknown opcode %d", int(i.Op()))
	}
	if exc != nil {
		return exc
	}
	regs[i.A()] = v
	return nil
}

// getItem is v[k] with short cuts for lists, tuples and dicts.
func (t *Thread) getItem(v, k Value) (Value, *Exc) {
	switch o := v.O.(type) {
	case *List:
		if k.IsInt() && o.Cls == nil {
			n := k.N
			if n < 0 {
				n += int64(len(o.Items))
			}
			if uint64(n) < uint64(len(o.Items)) {
				return o.Items[n], nil
			}
		}
	case *Tuple:
		if k.IsInt() && o.Cls == nil {
			if uint64(k.N) < uint64(len(o.Items)) {
				return o.Items[k.N], nil
			}
		}
	case *Str:
		if k.IsInt() && uint64(k.N) < uint64(len(o.S)) && o.isASCII() {
			return t.In.char(o.S[k.N : k.N+1]), nil
		}
	case *Dict:
		if o.Cls == nil {
			r, exc := o.Get(t, k)
			if exc == nil && r.O == nil {
				return Value{}, t.KeyError(k)
			}
			return r, exc
		}
	}
	return t.GetItem(v, k)
}

// getSlice is v[from:to], whose bounds are unbound where they are left out.
func (t *Thread) getSlice(v Value, from, to *Value) (Value, *Exc) {
	switch o := v.O.(type) {
	case *List:
		if b, ok := plainBounds(from, to, len(o.Items)); ok && o.Cls == nil {
			t.Charge(b.count)
			if exc := t.Alloc(b.count * valueBytes); exc != nil {
				return Value{}, exc
			}
			return listOf(o.Items[b.start : b.start+b.count]), nil
		}
	case *Str:
		if b, ok := plainBounds(from, to, o.Len()); ok && b.count != o.Len() {
			return Obj(&Str{S: o.slice(b.start, b.start+b.count), runes: int32(b.count)}), nil
		}
	}
	s := &Slice{None, None, None}
	if from.O != nil {
		s.Start = *from
	}
	if to.O != nil {
		s.Stop = *to
	}
	return t.getItem(v, Obj(s))
}

// setItem is v[k] = x with short cuts for lists and dicts.
func (t *Thread) setItem(v, k, x Value) *Exc {
	switch o := v.O.(type) {
	case *List:
		if k.IsInt() && o.Cls == nil && uint64(k.N) < uint64(len(o.Items)) {
			o.Items[k.N] = x
			return nil
		}
	case *Dict:
		if o.Cls == nil {
			return o.Set(t, k, x)
		}
	}
	return t.SetItem(v, k, x)
}

// setAttr is v.name = x; instances of plain classes skip the descriptor look-up once the cache says there is none.
func (t *Thread) setAttr(v Value, c *cache, x Value) *Exc {
	name := c.name
	inst, ok := v.O.(*Instance)
	if !ok {
		return t.SetAttr(v, name, x)
	}
	if c.kind == cacheField && c.cls == inst.Cls && c.epoch == t.In.epoch && inst.Attrs.dict == nil {
		if c.shape == inst.Attrs.shape {
			inst.Attrs.vals[c.idx] = x
			return nil
		}
		inst.Attrs.Set(t.In, name, x)
		if i := inst.Attrs.shape.find(name); i >= 0 {
			c.shape, c.idx = inst.Attrs.shape, int32(i)
		}
		return nil
	}
	if exc := t.SetAttr(v, name, x); exc != nil {
		return exc
	}
	if !t.hasOwnSetattr(inst.Cls) && inst.Attrs.dict == nil && !inst.Cls.noDict {
		attr := inst.Cls.Lookup(name)
		if attr.O == nil || t.TypeOf(attr).Slots.Set == nil {
			if i := inst.Attrs.shape.find(name); i >= 0 {
				c.kind, c.cls, c.epoch, c.shape, c.idx = cacheField, inst.Cls, t.In.epoch, inst.Attrs.shape, int32(i)
			}
		}
	}
	return nil
}

func (t *Thread) hasOwnSetattr(c *Type) bool {
	return c.viaUser&(1<<t.In.slotIndex[t.In.names.setattr]) != 0
}

// makeFunction makes the function object of a def, lambda, class body or generator expression.
func (t *Thread) makeFunction(f *Frame, i compile.Instr) Value {
	fn := t.In.newFunction(f.code.K[i.C()].O.(*Code), f.globals)
	at := i.B()
	for _, flag := range []uint8{compile.FnDefaults, compile.FnKwDefaults, compile.FnAnnotations, compile.FnTypeParams} {
		if i.F()&flag == 0 {
			continue
		}
		v := f.regs[at]
		at++
		switch flag {
		case compile.FnDefaults:
			fn.defaults = v.O.(*Tuple).Items
		case compile.FnKwDefaults:
			fn.kwDefaults = v.O.(*Dict)
		case compile.FnAnnotations:
			fn.annotations = v
		case compile.FnTypeParams:
			fn.typeParams = v
		}
	}
	if free := fn.code.FreeVars; len(free) > 0 {
		fn.cells = make([]*Cell, len(free))
		for k, fv := range free {
			fn.cells[k] = f.cells[fv.Outer]
		}
	}
	return Obj(fn)
}

// callEx calls with a tuple of positional and a dict of keyword arguments.
func (t *Thread) callEx(regs []Value, i compile.Instr) (Value, *Exc) {
	fn, pos, kw := regs[i.B()], regs[i.B()+1], regs[i.B()+2]
	items := pos.O.(*Tuple).Items
	d, _ := kw.O.(*Dict)
	if d == nil || d.Len() == 0 {
		return t.CallArgs(fn, Args{V: items})
	}
	a := Args{V: make([]Value, 0, len(items)+d.Len())}
	a.V = append(a.V, items...)
	for p := 0; ; {
		k, v, ok := d.Next(&p)
		if !ok {
			break
		}
		s, ok := AsStr(k)
		if !ok {
			if n, bound := fn.O.(*Native); bound && n.Name == "update" && n.Owner == t.In.T.Dict {
				if _, exc := t.CallArgs(fn, Args{V: items}); exc != nil { // it looks at keywords last
					return Value{}, exc
				}
			}
			return Value{}, t.TypeErrorf("keywords must be strings")
		}
		a.Names, a.V = append(a.Names, s), append(a.V, v)
	}
	return t.CallArgs(fn, a)
}

// excMatch tells whether an exception matches what an except clause names.
func (t *Thread) excMatch(exc, class Value) (bool, *Exc) {
	e, ok := exc.O.(*Exc)
	if !ok {
		return false, nil
	}
	switch c := class.O.(type) {
	case *Type:
		if c.Layout == LayoutExc {
			return e.Cls.IsSubtype(c), nil
		}
	case *Tuple:
		for _, x := range c.Items {
			if ct, ok := x.O.(*Type); !ok || ct.Layout != LayoutExc {
				return false, t.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
			}
		}
		for _, x := range c.Items {
			if e.Cls.IsSubtype(x.O.(*Type)) {
				return true, nil
			}
		}
		return false, nil
	}
	return false, t.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
}

// withSetup looks up the two methods of a context manager.
func (t *Thread) withSetup(regs []Value, i compile.Instr) *Exc {
	cm, async := regs[i.B()], i.F()
	typ, self := t.TypeOf(cm), cm
	enter, exit, plain := t.withMethods(typ, async)
	if !plain {
		if enter.O == nil {
			return t.noContextManager(cm, async, "")
		}
		var exc *Exc
		if enter, exc = t.bind(enter, cm, typ); exc != nil {
			return exc
		}
		if exit.O == nil {
			return t.noContextManager(cm, async, " (missed "+t.In.withNames(async)[1].S+" method)")
		}
		if exit, exc = t.bind(exit, cm, typ); exc != nil {
			return exc
		}
		self = Value{}
	}
	regs[i.A()], regs[i.A()+1], regs[i.A()+2], regs[i.A()+3] = exit, self, enter, self
	return nil
}

// noContextManager is the error for an object that lacks a method of context managers.
func (t *Thread) noContextManager(cm Value, async uint8, hint string) *Exc {
	kind := "context manager"
	if async == 1 {
		kind = "asynchronous context manager"
	}
	return t.TypeErrorf("'%T' object does not support the %s protocol%s", cm, kind, hint)
}
