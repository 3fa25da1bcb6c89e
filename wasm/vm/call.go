package vm

// Calls: from Go into Python and back, and the pushing and popping of frames.

import "github.com/asyncio-playground/playground/wasm/compile"

// Callable reports whether v can be called.
func (t *Thread) Callable(v Value) bool { return t.TypeOf(v).Slots.Call != nil }

// Call calls fn with positional arguments.
func (t *Thread) Call(fn Value, args ...Value) (Value, *Exc) {
	return t.CallArgs(fn, Args{V: args})
}

// CallMethod is obj.name(args…).
func (t *Thread) CallMethod(obj Value, name string, args ...Value) (Value, *Exc) {
	n := t.In.Intern(name)
	typ := t.TypeOf(obj)
	if typ.viaUser&t.In.getattrRow == 0 {
		if m := typ.Lookup(n); m.O != nil {
			switch m.O.(type) {
			case *Function, *Native:
				if h, ok := obj.O.(headed); !ok || h.head().Attrs.Get(n).O == nil {
					return t.callUnbound(m, obj, args...)
				}
			}
		}
	}
	m, exc := t.GetAttr(obj, n)
	if exc != nil {
		return Value{}, exc
	}
	return t.CallArgs(m, Args{V: args})
}

// CallArgs calls fn with positional and keyword arguments.
func (t *Thread) CallArgs(fn Value, a Args) (Value, *Exc) {
	switch f := fn.O.(type) {
	case *Function:
		return t.callFunction(f, a)
	case *Native:
		return t.callNative(f, a)
	case *BoundMethod:
		mark := t.mark()
		buf := t.push(len(a.V) + 1)
		buf[0] = f.Self
		copy(buf[1:], a.V)
		res, exc := t.CallArgs(f.Func, Args{V: buf, Names: a.Names})
		t.release(mark)
		return res, exc
	}
	if call := t.TypeOf(fn).Slots.Call; call != nil {
		if exc := t.Enter(); exc != nil {
			return Value{}, exc
		}
		v, exc := call(t, fn, a)
		t.Leave()
		return v, exc
	}
	return Value{}, t.TypeErrorf("'%T' object is not callable", fn)
}

// callFunction runs a Python function to its end, or makes the generator that it is.
func (t *Thread) callFunction(f *Function, a Args) (Value, *Exc) {
	fr, res, exc := t.enterFunction(f, a)
	if exc != nil || fr == nil {
		return res, exc
	}
	fr.mode = toGo
	return t.run(fr, nil)
}

// errDepth raises RecursionError.
func (t *Thread) errDepth() *Exc {
	return t.Errorf(t.In.E.RecursionError, "maximum recursion depth exceeded")
}

// enterFunction pushes the frame of a call with its arguments bound; for a generator function it makes the generator instead.
func (t *Thread) enterFunction(f *Function, a Args) (*Frame, Value, *Exc) {
	c := f.code
	if c.caches == nil {
		c.prepare(t.In)
	}
	if c.Flags&(compile.FlagGenerator|compile.FlagCoroutine|compile.FlagAsyncGen) != 0 {
		v, exc := t.newGen(f, a)
		return nil, v, exc
	}
	if f.direct != nil && len(a.Names) == 0 && len(a.V) == c.nparams() {
		if v, done, exc := f.direct(t, a.V); done || exc != nil {
			return nil, v, exc
		}
	}
	if t.depth >= t.In.Limits.Recursion {
		return nil, Value{}, t.errDepth()
	}
	save := t.mark()
	regs := t.push(c.NumRegs)
	if exc := t.bindArgs(f, a, regs); exc != nil {
		t.release(save)
		return nil, Value{}, exc
	}
	clear(regs[c.nparams():len(c.LocalNames)])
	return t.pushFrame(f, regs, save), Value{}, nil
}

// fill copies the few arguments of a call. It is no copy: that takes two calls in WebAssembly.
func fill(regs, args []Value) {
	for i := range args {
		regs[i] = args[i]
	}
}

// enterWindow calls f with the n arguments that stand in the caller's registers from index at, for the caller's register ret: the
// callee's registers begin right there when everything fits. It returns the frame that goes on.
func (t *Thread) enterWindow(caller *Frame, f *Function, at, n, ret int) *Frame {
	c := f.code
	missing := c.arity - 1 - n
	if c.arity == 0 || missing < 0 || missing > len(f.defaults) {
		a := Args{V: caller.regs[at : at+n]}
		callee, v, exc := t.enterFunction(f, a)
		if callee == nil {
			return t.called(caller, Obj(f), v, exc, ret)
		}
		callee.mode, callee.ret = toRegister, ret
		return callee
	}
	if t.depth >= t.In.Limits.Recursion {
		return t.raise(caller, t.errDepth())
	}
	save, base := t.mark(), caller.base+at
	var regs []Value
	if t.seg == caller.seg && caller.gen == nil && base+c.NumRegs <= len(t.seg.regs) {
		regs = t.seg.regs[base : base+c.NumRegs : base+c.NumRegs]
		t.top = base + c.NumRegs
	} else {
		regs = t.push(c.NumRegs)
		base = t.top - c.NumRegs
		fill(regs, caller.regs[at:at+n])
	}
	if missing > 0 {
		fill(regs[n:], f.defaults[len(f.defaults)-missing:])
	}
	for k := n + missing; k < len(c.LocalNames); k++ {
		regs[k] = Value{}
	}
	fr := t.pool
	if fr == nil {
		fr = &Frame{}
	} else {
		t.pool = fr.next
	}
	fr.code, fr.fn, fr.globals, fr.back = c, f, f.globals, caller
	fr.regs, fr.cells = regs, f.cells
	fr.save, fr.seg, fr.handling = save, t.seg, t.handling
	fr.pc, fr.base, fr.ret, fr.mode = 0, base, ret, toRegister
	t.depth++
	t.frame = fr
	return fr
}

// pushFrame makes the frame of a function whose registers are ready; t.top is already above them.
func (t *Thread) pushFrame(f *Function, regs []Value, save stackMark) *Frame {
	fr := t.pool
	if fr == nil {
		fr = &Frame{}
	} else {
		t.pool = fr.next
	}
	c := f.code
	fr.code, fr.pc, fr.regs, fr.globals, fr.fn, fr.back = c, 0, regs, f.globals, f, t.frame
	fr.save, fr.seg, fr.base = save, t.seg, t.top-len(regs)
	fr.handling = t.handling
	if len(c.CellVars) > 0 || len(c.FreeVars) > 0 {
		fr.cells = f.makeCells(regs)
	} else {
		fr.cells = nil
	}
	t.depth++
	t.frame = fr
	return fr
}

// makeCells makes a frame's cells: its own, filled from parameters where they are shared, and the captured ones.
func (f *Function) makeCells(regs []Value) []*Cell {
	c := f.code
	if len(c.CellVars) == 0 {
		return f.cells
	}
	cells := make([]*Cell, len(c.CellVars), len(c.CellVars)+len(f.cells))
	own := make([]Cell, len(c.CellVars))
	for i, cv := range c.CellVars {
		if cv.Param >= 0 {
			own[i].V = regs[cv.Param]
		}
		cells[i] = &own[i]
	}
	return append(cells, f.cells...)
}

// popFrame takes the innermost frame off and returns its caller.
func (t *Thread) popFrame(f *Frame) *Frame {
	back := f.back
	t.depth--
	t.frame = back
	if f.gen == nil {
		if f.obj != nil {
			f.obj.outlive(t)
		}
		t.release(f.save)
		f.locals = Value{}
		f.next, t.pool = t.pool, f
	} else {
		f.back = nil
		t.release(f.save)
	}
	return back
}

// runBody runs a class body (or exec'd code) with a namespace of its own.
func (t *Thread) runBody(f *Function, namespace Value) (Value, *Exc) {
	fr, v, exc := t.enterFunction(f, Args{})
	if exc != nil {
		return Value{}, exc
	}
	if fr == nil { // it awaits: the coroutine
		v.O.(*Gen).frame.locals = namespace
		return v, nil
	}
	fr.locals, fr.mode = namespace, toGo
	return t.run(fr, nil)
}

// runCode runs a module's body, or an expression's, with the given globals.
func (t *Thread) runCode(code *Code, globals *Dict, locals Value) (Value, *Exc) {
	f := t.In.newFunction(code, globals)
	return t.runBody(f, locals)
}

// CallSpread is fn(*pos, **kw) for a tuple and a dict, as native functions get them.
func (t *Thread) CallSpread(fn, pos, kw Value) (Value, *Exc) {
	return t.CallArgs(fn, spreadArgs(pos, kw))
}
