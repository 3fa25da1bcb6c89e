package vm

// The handlers of instructions that change the frame: calls, returns, and the steps of generators.

import "github.com/asyncio-playground/playground/wasm/compile"

func opCall(t *Thread, f *Frame, i compile.Instr) *Frame {
	at := i.B()
	switch fn := f.regs[at].O.(type) {
	case *Function:
		if fn.short != nil {
			if next, ok := t.callShort(f, fn, at+1, i.C(), i.A()); ok {
				return next
			}
		}
		return t.enterWindow(f, fn, at+1, i.C(), i.A())
	case *Native:
		if fn.python != nil {
			return t.enterWindow(f, fn.python, at+1, i.C(), i.A())
		}
		if !fn.Sig.recv {
			return t.callBuiltin(f, fn, at+1, i.C(), i.A())
		}
	}
	return t.callOther(f, f.regs[at], at+1, i.C(), i.A())
}

func opCallMethod(t *Thread, f *Frame, i compile.Instr) *Frame {
	at, n := i.B()+1, i.C()
	bound := f.regs[at].O != nil
	if bound {
		n++
	} else {
		at++
	}
	switch fn := f.regs[i.B()].O.(type) {
	case *Function:
		if fn.short != nil {
			if next, ok := t.callShort(f, fn, at, n, i.A()); ok {
				return next
			}
		}
		return t.enterWindow(f, fn, at, n, i.A())
	case *Native:
		if fn.python != nil {
			return t.enterWindow(f, fn.python, at, n, i.A())
		}
		if bound || !fn.Sig.recv {
			return t.callBuiltin(f, fn, at, n, i.A())
		}
	}
	return t.callOther(f, f.regs[i.B()], at, n, i.A())
}

// callBuiltin calls a function written in Go with the n registers from index at: without ado where they are the first of its parameters, and
// the others may be left out. What a method is called on is of its type (takesReceiver).
func (t *Thread) callBuiltin(f *Frame, fn *Native, at, n, ret int) *Frame {
	args := f.regs[at : at+n : at+n]
	var v Value
	var exc *Exc
	switch s := fn.Sig; {
	case n >= s.exact || n < s.least || fn.Self.O != nil:
		v, exc = t.callNative(fn, Args{V: args})
	case n+1 == s.exact:
		v, exc = fn.Fn(t, args)
	default:
		save := t.mark()
		all := t.push(s.exact - 1)
		fill(all, args)
		for ; n < len(all); n++ {
			all[n] = Value{}
		}
		v, exc = fn.Fn(t, all)
		t.release(save)
	}
	if exc != nil || t.fuel <= 0 {
		return t.called(f, Obj(fn), v, exc, ret)
	}
	f.regs[ret] = v
	return f
}

// callOther calls what is no function with the n registers from index at; the register before them is free.
func (t *Thread) callOther(f *Frame, fn Value, at, n, ret int) *Frame {
	regs := f.regs
	var v Value
	var exc *Exc
	switch o := fn.O.(type) {
	case *BoundMethod:
		// The receiver takes the place of the callable, so that the window starts with it.
		if pf, ok := o.Func.O.(*Function); ok {
			regs[at-1] = o.Self
			if pf.short != nil {
				if next, ok := t.callShort(f, pf, at-1, n+1, ret); ok {
					return next
				}
			}
			return t.enterWindow(f, pf, at-1, n+1, ret)
		}
		v, exc = t.CallArgs(fn, Args{V: regs[at : at+n : at+n]})
	case *Type:
		if !o.User && o.Cls == nil {
			v, exc = t.callBuiltinType(o, regs[at:at+n:at+n])
			break
		}
		if init := t.plainInit(o); init != nil {
			return t.construct(f, o, init, at, n, ret)
		}
		v, exc = t.CallArgs(fn, Args{V: regs[at : at+n : at+n]})
	default:
		v, exc = t.CallArgs(fn, Args{V: regs[at : at+n : at+n]})
	}
	return t.called(f, fn, v, exc, ret)
}

// callBuiltinType calls a class that is not written in Python.
func (t *Thread) callBuiltinType(c *Type, args []Value) (Value, *Exc) {
	if c == t.In.T.Str && len(args) == 1 && args[0].IsInt() {
		return intStr(args[0].N), nil
	}
	if exc := t.Enter(); exc != nil {
		return Value{}, exc
	}
	v, exc := callType(t, Obj(c), Args{V: args})
	t.Leave()
	return v, exc
}

// called ends a call that pushed no frame: it is a switch point if the fuel is used up.
func (t *Thread) called(f *Frame, fn, v Value, exc *Exc, ret int) *Frame {
	if t.fuel <= 0 && exc == nil {
		exc = t.afterCall(fn)
	}
	if exc != nil {
		return t.raise(f, exc)
	}
	f.regs[ret] = v
	return f
}

// construct makes an instance of a class with a plain __init__ and enters that.
func (t *Thread) construct(f *Frame, c *Type, init *Function, at, n, ret int) *Frame {
	self := Obj(&Instance{Head{Cls: c}})
	if exc := t.Alloc(instanceSize); exc != nil {
		return t.raise(f, exc)
	}
	f.regs[at-1] = self
	if c.finalizes || t.In.census != nil {
		t.born(self.O, c)
	}
	callee := t.enterWindow(f, init, at-1, n+1, ret)
	if callee != f && callee != nil && callee.back == f {
		callee.mode, callee.sent = toInit, self
	}
	return callee
}

func opCallKw(t *Thread, f *Frame, i compile.Instr) *Frame {
	regs := f.regs
	at, n := i.B()+1, i.C()
	if i.Op() == compile.CallMethodKw {
		if regs[at].O == nil {
			at++
		} else {
			n++
		}
	}
	// f.pc stays at the operand word meanwhile: the call's position is that of the word before it.
	a := Args{V: regs[at : at+n : at+n], Names: f.code.keywordNames(f.code.Instrs[f.pc].J())}
	fn := regs[i.B()]
	var v Value
	var exc *Exc
	o, ok := fn.O.(*Function)
	if n, native := fn.O.(*Native); native && n.python != nil {
		o, ok = n.python, true
	}
	if ok {
		var callee *Frame
		if callee, v, exc = t.enterFunction(o, a); callee != nil {
			f.pc++
			callee.mode, callee.ret = toRegister, i.A()
			return callee
		}
	} else if v, exc = t.CallArgs(fn, a); t.fuel <= 0 && exc == nil {
		exc = t.afterCall(fn)
	}
	if exc != nil {
		return t.raise(f, exc)
	}
	f.pc++
	regs[i.A()] = v
	return f
}

func opReturn(t *Thread, f *Frame, i compile.Instr) *Frame {
	v := &f.regs[i.A()]
	back := f.back
	switch f.mode {
	case toRegister:
		back.regs[f.ret] = *v
		if f.obj != nil {
			f.obj.outlive(t)
		}
		if f.locals.O != nil {
			f.locals = Value{}
		}
		t.depth--
		t.frame, t.seg, t.top = back, f.save.seg, f.save.top
		f.next, t.pool = t.pool, f
		return back
	case toInit:
		if !v.IsNone() {
			exc := t.useless(*v, "__init__() should return None, not '%T'")
			return t.raise(t.popFrame(f), exc)
		}
		back.regs[f.ret] = f.sent
		f.sent = Value{}
		return t.popFrame(f)
	case toGo:
		t.result, t.yielded = *v, false
		if f.gen != nil {
			t.finishGen(f.gen)
		}
		t.popFrame(f)
		return nil
	case toForIter:
		t.finishGen(f.gen)
		t.popFrame(f)
		back.pc = back.code.Instrs[back.pc-1].C()
	case toDelegate:
		back.regs[f.ret] = *v
		t.finishGen(f.gen)
		t.popFrame(f)
	}
	return back
}

// delegate goes on in the suspended generator g, whose values go to register ret as mode says.
func (t *Thread) delegate(f *Frame, g *Gen, sent Value, mode returnMode, ret int) *Frame {
	if exc := t.enterGen(g, sent); exc != nil {
		return t.raise(f, exc)
	}
	g.frame.mode, g.frame.ret = mode, ret
	return g.frame
}

func opYield(t *Thread, f *Frame, i compile.Instr) *Frame {
	g := f.gen
	g.yieldReg, g.handedOut = int32(i.A()), i.F() != 0
	return t.yield(f, f.regs[i.B()])
}

// yield hands v out of generator frame f, and out of all that delegate to it.
func (t *Thread) yield(f *Frame, v Value) *Frame {
	for {
		g := f.gen
		g.state = genSuspended
		t.handling, g.outer = g.outer, nil
		if len(f.code.Handlers) > 0 || g.finalizer != nil {
			t.leftSuspended(g)
		}
		back := f.back
		t.depth--
		t.frame, f.back = back, nil
		t.release(f.save)
		switch f.mode {
		case toGo:
			t.result, t.yielded = v, true
			return nil
		case toForIter:
			back.regs[f.ret] = v
			return back
		}
		// Delegating: the caller yields the same value and will come back to its YieldFrom.
		f = back
		f.pc--
		f.gen.yieldReg, f.gen.handedOut = -1, false
	}
}

func opYieldFrom(t *Thread, f *Frame, i compile.Instr) *Frame {
	if o, ok := f.regs[i.B()].O.(*Abridged); ok {
		f.sent = Value{}
		return t.sendShort(f, o, i)
	}
	sent := f.sent
	if sent.O == nil {
		sent = None
	}
	f.sent = Value{}
	var v Value
	var done bool
	var exc *Exc
	switch it := f.regs[i.B()].O.(type) {
	case *Gen:
		if it.kind != genAsync {
			return t.delegate(f, it, sent, toDelegate, i.A())
		}
		v, done, exc = t.send(Obj(it), sent)
	default:
		v, done, exc = t.send(f.regs[i.B()], sent)
	}
	if exc != nil {
		return t.raise(f, exc)
	}
	if !done {
		if g := f.gen; g.kind == genPlain && !g.watched && !g.finalized {
			if c := t.TypeOf(f.regs[i.B()]); c.User && c.Lookup(t.In.names.close).O != nil {
				t.watchGen(g) // whose end closes what it delegates to
			}
		}
		f.pc--
		f.gen.yieldReg = -1
		return t.yield(f, v)
	}
	f.regs[i.A()] = v
	return f
}
