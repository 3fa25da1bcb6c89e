package vm

// The walk over everything a program can still reach: for the memory budget and for the death of watched objects.

import "math/bits"

// Tracer is implemented by library objects that hold Values: visit is called for each.
type Tracer interface {
	Trace(visit func(Value))
}

// Anchor is implemented by library objects that live as long as the program: an event loop. Dropping a reference to one is no news.
type Anchor interface{ Anchored() }

// Roots adds a function that visits Values which a library keeps outside of Python objects.
func (in *Interp) Roots(f func(visit func(Value))) { in.roots = append(in.roots, f) }

// liveBytes estimates the modelled size of everything that can be reached, and counts the objects.
func (in *Interp) liveBytes(t *Thread) (bytes, objects int64) {
	n := int64(len(in.threads)) * threadSize
	// By address: an object and the one that is its first part count once, which does for an estimate, and is found sooner than by type.
	var seen objectSet
	seen.grow(in.memory.objects)
	in.walk(t, func(o Object) bool {
		if !seen.add(identity{at: identityOf(o).at}) {
			return false
		}
		switch x := o.(type) {
		case *Str:
			n += int64(len(x.S)) + 48
		case *Bytes:
			n += int64(cap(x.B)) + 48
		case *List:
			n += 24*int64(cap(x.Items)) + 56
		case *Tuple:
			n += 24*int64(len(x.Items)) + 40
		case *Dict:
			n += 64*int64(x.Len()) + 64
		case *Set:
			n += 64*int64(x.Len()) + 64
		case *BigInt:
			n += int64(x.V.BitLen()/8) + 32
		case *Gen:
			n += genSize
		case *Instance:
			n += instanceSize
		default:
			n += objectSize
		}
		return true
	})
	in.memory.objects = seen.n
	return n, int64(seen.n)
}

// walk visits every object from the roots; enter says whether to go on into it.
func (in *Interp) walk(t *Thread, enter func(o Object) bool) {
	in.spread(enter, func(visit func(Value)) {
		visit(Obj(in.Modules))
		visit(Obj(in.Builtins))
		for _, f := range in.roots {
			f(visit)
		}
		for _, th := range in.threads {
			th.trace(visit)
		}
	})
}

// spread visits every object from those that from names.
func (in *Interp) spread(enter func(o Object) bool, from func(visit func(Value))) {
	var todo []Object
	visit := func(v Value) {
		switch v.O.(type) {
		case nil, intTag, floatTag, boolTag, noneTag, ellipsisTag, notImplementedTag:
			return
		}
		if enter(v.O) {
			todo = append(todo, v.O)
		}
	}
	from(visit)
	for len(todo) > 0 {
		o := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		in.traceObject(o, visit)
	}
}

// trace visits what a thread's frames hold, innermost first, and what it is handling.
func (t *Thread) trace(visit func(Value)) {
	var child *Frame
	for f := t.frame; f != nil; child, f = f, f.back {
		at, ret := max(f.pc-1, 0), -1
		if child != nil && (child.mode == toRegister || child.mode == toInit) {
			// The arguments are the callee's now, and the result is still to come.
			at, ret = f.pc, child.ret
		}
		if f == t.between {
			at, ret = t.betweenAt, -1
		}
		traceFrame(f, at, ret, visit)
		if f.gen != nil {
			visit(Obj(f.gen))
		}
	}
	if t.handling != nil {
		visit(Obj(t.handling))
	}
	for _, hook := range t.asyncGenHooks.Shown {
		visit(hook)
	}
}

// traceFrame visits what a frame holds: its variables, and those temporaries that are still needed at instruction at, less the
// register ret. What else stands in registers is left over from earlier.
func traceFrame(f *Frame, at, ret int, visit func(Value)) {
	l := f.code.Live()
	for w, set := range l.Locals() {
		if at != noTemps {
			set |= l.Live(at)[w]
		}
		for ; set != 0; set &= set - 1 {
			if r := w<<6 + bits.TrailingZeros64(set); r != ret {
				visit(f.regs[r])
			}
		}
	}
	for _, c := range f.cells {
		if c != nil {
			visit(Obj(c))
		}
	}
	visit(f.locals)
	visit(f.sent)
	if f.handling != nil {
		visit(Obj(f.handling))
	}
	if f.fn != nil {
		visit(Obj(f.fn))
	}
	if f.globals != nil {
		visit(Obj(f.globals))
	}
}

// traceObject visits what an object holds.
func (in *Interp) traceObject(o Object, visit func(Value)) {
	if h := in.headOf(o); h != nil {
		a := &h.Attrs
		for _, v := range a.vals {
			visit(v)
		}
		if a.dict != nil {
			visit(Obj(a.dict))
		}
		if c := h.Cls; c != nil {
			visit(Obj(c))
		}
	}
	all := func(vs []Value) {
		for _, v := range vs {
			visit(v)
		}
	}
	switch x := o.(type) {
	case *List:
		all(x.Items)
	case *Tuple:
		all(x.Items)
	case *Dict:
		for pos := 0; ; {
			k, v, ok := x.Next(&pos)
			if !ok {
				break
			}
			visit(k)
			visit(v)
		}
	case *Set:
		for pos := 0; ; {
			k, ok := x.Next(&pos)
			if !ok {
				break
			}
			visit(k)
		}
	case *Cell:
		visit(x.V)
	case *BoundMethod:
		visit(x.Self)
		visit(x.Func)
	case *Native:
		visit(x.Self)
		if x.python != nil {
			visit(Obj(x.python))
		}
	case *Function:
		all(x.defaults)
		for _, c := range x.cells {
			visit(Obj(c))
		}
		visit(Obj(x.globals))
		if x.kwDefaults != nil {
			visit(Obj(x.kwDefaults))
		}
		visit(x.annotations)
		visit(x.typeParams)
	case *Type:
		all(x.Dict.vals)
		for _, b := range x.Bases {
			visit(Obj(b))
		}
	case *Module:
		visit(Obj(x.Dict))
	case *Gen:
		switch {
		case x.state == genNew:
			traceFrame(x.frame, 0, -1, visit)
		case x.state == genSuspended:
			traceFrame(x.frame, x.frame.pc, int(x.yieldReg), visit)
		case x.state == genRunning && x.frame.back == nil:
			// It is being thrown into through what it delegates to; its frame is on no stack.
			traceFrame(x.frame, max(x.frame.pc-1, 0), -1, visit)
			traceFrame(x.frame, x.frame.pc, -1, visit)
		}
		for _, e := range []*Exc{x.exc, x.outer} {
			if e != nil {
				visit(Obj(e))
			}
		}
	case *CoroutineWrapper:
		visit(Obj(x.G))
	case *ASend:
		visit(Obj(x.g))
		visit(x.sent)
		all(x.given)
		if x.throw != nil {
			visit(Obj(x.throw))
		}
	case *Exc:
		all(x.Args)
		for _, e := range []*Exc{x.Cause, x.Context} {
			if e != nil {
				visit(Obj(e))
			}
		}
		for _, e := range x.Group {
			visit(Obj(e))
		}
		visit(x.Object)
		if x.TB != nil {
			visit(Obj(x.TB))
		}
	case *Traceback:
		all(x.held)
		for k := x.outlive; k != nil; k = k.back {
			all(k.locals)
		}
		if x.Next != nil {
			visit(Obj(x.Next))
		}
	case *Property:
		visit(x.Get)
		visit(x.Set)
		visit(x.Del)
		visit(x.Doc)
		visit(x.name)
	case *ClassMethodObj:
		visit(x.Func)
	case *StaticMethodObj:
		visit(x.Func)
	case *Super:
		visit(x.Obj)
	case *Boxed:
		visit(x.V)
	case *ListIter:
		if x.L != nil {
			visit(Obj(x.L))
		}
	case *TupleIter:
		if x.T != nil {
			visit(Obj(x.T))
		}
	case *Map:
		visit(x.fn)
		all(x.its)
	case *Zip:
		all(x.its)
	case *Filter:
		visit(x.fn)
		visit(x.it)
	case *Enumerate:
		visit(x.it)
	case *Reversed:
		visit(x.seq)
	case *Slice:
		all([]Value{x.Start, x.Stop, x.Step})
	case *ListReverse:
		if x.L != nil {
			visit(Obj(x.L))
		}
	case *BytesIter:
		if x.B != nil {
			visit(Obj(x.B))
		}
	case *SetIter:
		if x.S != nil {
			visit(Obj(x.S))
		}
	case *DictIter:
		if x.D != nil {
			visit(Obj(x.D))
		}
	case *DictView:
		visit(Obj(x.D))
	case *MappingProxy:
		visit(x.Of)
	case *CallIter:
		visit(x.Fn)
		visit(x.Sentinel)
	case *SeqIter:
		visit(x.V)
	case *ANextDefault:
		all([]Value{x.awaited, x.iter, x.def})
	case *GenericAlias:
		visit(x.Origin)
		all(x.Args)
	case *Union:
		all(x.Args)
	case *TypeVar:
		visit(x.Bound)
		visit(x.Default)
		all(x.constraints)
	case *TypeAliasObj:
		all([]Value{x.Params, x.fn, x.value})
	case Tracer:
		x.Trace(visit)
	}
}
