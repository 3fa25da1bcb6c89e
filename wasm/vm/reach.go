package vm

// The walk over everything a program can still reach: for the memory budget and for the death of watched objects.

// Tracer is implemented by library objects that hold Values: visit is called for each.
type Tracer interface {
	Trace(visit func(Value))
}

// Roots adds a function that visits Values which a library keeps outside of Python objects.
func (in *Interp) Roots(f func(visit func(Value))) { in.roots = append(in.roots, f) }

// reach returns the objects that can be reached.
func (in *Interp) reach(t *Thread) map[Object]bool {
	seen := map[Object]bool{}
	in.walk(t, func(o Object) bool {
		if seen[o] {
			return false
		}
		seen[o] = true
		return true
	})
	return seen
}

// liveBytes estimates the modelled size of everything that can be reached.
func (in *Interp) liveBytes(t *Thread) int64 {
	var n int64
	seen := map[Object]bool{}
	in.walk(t, func(o Object) bool {
		if seen[o] {
			return false
		}
		seen[o] = true
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
		default:
			n += instanceSize
		}
		return true
	})
	return n
}

// walk visits every object from the roots; enter says whether to go on into it.
func (in *Interp) walk(t *Thread, enter func(o Object) bool) {
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
	frames := func(f *Frame) {
		for ; f != nil; f = f.back {
			traceFrame(f, visit)
		}
	}
	visit(Obj(in.Modules))
	visit(Obj(in.Builtins))
	for _, f := range in.roots {
		f(visit)
	}
	for _, th := range in.threads {
		frames(th.frame)
		if th.handling != nil {
			visit(Obj(th.handling))
		}
	}
	frames(t.frame)
	for len(todo) > 0 {
		o := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		traceObject(o, visit)
	}
}

func traceFrame(f *Frame, visit func(Value)) {
	for _, v := range f.regs {
		visit(v)
	}
	for _, c := range f.cells {
		if c != nil {
			visit(Obj(c))
		}
	}
	if f.globals != nil {
		visit(Obj(f.globals))
	}
	visit(f.locals)
	visit(f.sent)
	if f.gen != nil {
		visit(Obj(f.gen))
	}
}

// traceObject visits what an object holds.
func traceObject(o Object, visit func(Value)) {
	if h, ok := o.(headed); ok {
		a := &h.head().Attrs
		for _, v := range a.vals {
			visit(v)
		}
		if a.dict != nil {
			visit(Obj(a.dict))
		}
		if c := h.head().Cls; c != nil {
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
	case *Type:
		all(x.Dict.vals)
		for _, b := range x.Bases {
			visit(Obj(b))
		}
	case *Module:
		visit(Obj(x.Dict))
	case *Gen:
		if x.state != genDone {
			traceFrame(x.frame, visit)
		}
		if x.exc != nil {
			visit(Obj(x.exc))
		}
	case *CoroutineWrapper:
		visit(Obj(x.G))
	case *ASend:
		visit(Obj(x.g))
		visit(x.sent)
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
	case *Property:
		visit(x.Get)
		visit(x.Set)
		visit(x.Del)
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
	case Tracer:
		x.Trace(visit)
	}
}
