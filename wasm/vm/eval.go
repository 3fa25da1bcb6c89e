package vm

// The eval loop. The instructions that programs spend their time in, and all that move control, are handled here; the others in
// execute. Go has no jump table for WebAssembly, so a switch is a binary search: the short first one keeps hot instructions near.

import (
	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// run executes entry, which is the innermost frame, until it returns or, in a generator's frame, yields (t.yielded then is true).
// With exc the frame is entered by raising that.
func (t *Thread) run(entry *Frame, exc *Exc) (Value, *Exc) {
	var (
		f     = entry
		code  = f.code
		ins   = code.Instrs
		regs  = f.regs
		pc    = f.pc
		in    = t.In
		v     Value
		quiet bool // the exception keeps its traceback as it is in this frame
	)
	if exc != nil {
		if f, exc = t.unwind(f, exc, false); f == nil {
			t.yielded = false
			return Value{}, exc
		}
		regs, pc = f.regs, f.pc
	}
	for {
		i := ins[pc]
		pc++
		t.fuel--
		if t.fuel < 0 {
			f.pc = pc
			t.attend(f, i)
			if exc = t.interrupt(); exc != nil {
				goto raise
			}
		}
		switch i.Op() {
		case compile.Move:
			regs[i.A()] = regs[i.B()]
			continue
		case compile.LoadK:
			regs[i.A()] = code.K[i.J()]
			continue
		case compile.LoadInt:
			regs[i.A()].setInt(int64(i.J()))
			continue
		case compile.AddInt:
			if b := &regs[i.B()]; b.IsInt() {
				if n, c := b.N, int64(i.SC()); (n+c > n) == (c > 0) {
					regs[i.A()].setInt(n + c)
					continue
				}
			}
			f.pc = pc
			if exc = t.addInt(regs, i); exc != nil {
				goto raise
			}
			continue
		case compile.Add:
			b, c := &regs[i.B()], &regs[i.C()]
			if b.IsInt() && c.IsInt() {
				if n := b.N + c.N; (n > b.N) == (c.N > 0) {
					regs[i.A()].setInt(n)
					continue
				}
			} else if b.IsFloat() && c.IsFloat() {
				regs[i.A()].setFloat(b.F() + c.F())
				continue
			}
			f.pc = pc
			if v, exc = t.Binary(syntax.Add, *b, *c); exc != nil {
				goto raise
			}
			regs[i.A()] = v
			continue
		case compile.Sub:
			b, c := &regs[i.B()], &regs[i.C()]
			if b.IsInt() && c.IsInt() {
				if n := b.N - c.N; (n < b.N) == (c.N > 0) {
					regs[i.A()].setInt(n)
					continue
				}
			} else if b.IsFloat() && c.IsFloat() {
				regs[i.A()].setFloat(b.F() - c.F())
				continue
			}
			f.pc = pc
			if v, exc = t.Binary(syntax.Sub, *b, *c); exc != nil {
				goto raise
			}
			regs[i.A()] = v
			continue
		case compile.JumpCmp:
			a, b := &regs[i.A()], &regs[i.B()]
			if a.IsInt() && b.IsInt() {
				if compareInts(i.F(), a.N, b.N) {
					pc = i.C()
				}
				continue
			}
			f.pc = pc
			var yes bool
			if yes, exc = t.compareJump(i.F(), *a, *b); exc != nil {
				goto raise
			}
			if yes {
				pc = i.C()
			}
			continue
		case compile.JumpCmpInt:
			a := &regs[i.A()]
			if a.IsInt() {
				if compareInts(i.F(), a.N, int64(i.SB())) {
					pc = i.C()
				}
				continue
			}
			f.pc = pc
			var yes bool
			if yes, exc = t.compareJump(i.F(), *a, Int(int64(i.SB()))); exc != nil {
				goto raise
			}
			if yes {
				pc = i.C()
			}
			continue
		case compile.Loop, compile.Jump:
			pc = i.J()
			continue
		case compile.JumpIf, compile.JumpIfNot:
			a := &regs[i.A()]
			var yes bool
			if a.IsBool() {
				yes = a.N != 0
			} else {
				f.pc = pc
				if yes, exc = t.Truth(*a); exc != nil {
					goto raise
				}
			}
			if yes == (i.Op() == compile.JumpIf) {
				pc = i.J()
			}
			continue
		case compile.ForIter:
			switch it := regs[i.B()].O.(type) {
			case *RangeIter:
				if it.N > 0 {
					it.N--
					regs[i.A()].setInt(it.Cur)
					it.Cur += it.Step
					continue
				}
				pc = i.C()
				continue
			case *ListIter:
				if it.L != nil && it.I < len(it.L.Items) {
					regs[i.A()] = it.L.Items[it.I]
					it.I++
					continue
				}
				it.L = nil
				pc = i.C()
				continue
			case *Gen:
				if it.kind == genPlain && it.state != genRunning && it.state != genDone {
					f.pc = pc
					if exc = t.enterGen(it, None); exc != nil {
						goto raise
					}
					f = it.frame
					f.mode, f.ret = toForIter, i.A()
					code, ins, regs, pc = f.code, f.code.Instrs, f.regs, f.pc
					continue
				}
			}
			f.pc = pc
			if v, exc = t.Next(regs[i.B()]); exc != nil {
				goto raise
			}
			if v.O == nil {
				pc = i.C()
			} else {
				regs[i.A()] = v
			}
			continue
		case compile.LoadGlobal:
			c := &code.caches[pc-1]
			if c.kind == cacheDict && c.dict == f.globals && c.epoch == f.globals.Version() {
				regs[i.A()] = *f.globals.ValueAt(int(c.idx))
				continue
			}
			if c.kind == cacheBuiltin && c.dict == f.globals && c.epoch == f.globals.Version() && uint32(c.idx) == in.Builtins.Version() {
				regs[i.A()] = c.val
				continue
			}
			f.pc = pc
			if v, exc = t.loadGlobal(f, c, code.N[i.J()]); exc != nil {
				goto raise
			}
			regs[i.A()] = v
			continue
		case compile.GetAttr:
			b := regs[i.B()]
			c := &code.caches[pc-1]
			if inst, ok := b.O.(*Instance); ok && c.kind == cacheField && inst.Attrs.shape == c.shape && inst.Cls == c.cls && c.epoch == in.epoch {
				regs[i.A()] = inst.Attrs.vals[c.idx]
				continue
			}
			f.pc = pc
			if v, exc = t.getAttr(b, code.N[i.C()], c); exc != nil {
				goto raise
			}
			regs[i.A()] = v
			continue
		case compile.GetItem:
			b, k := &regs[i.B()], &regs[i.C()]
			if l, ok := b.O.(*List); ok && l.Cls == nil && k.IsInt() && uint64(k.N) < uint64(len(l.Items)) {
				regs[i.A()] = l.Items[k.N]
				continue
			}
			f.pc = pc
			if v, exc = t.getItem(*b, *k); exc != nil {
				goto raise
			}
			regs[i.A()] = v
			continue
		case compile.LoadMethod:
			b := regs[i.B()]
			c := &code.caches[pc-1]
			if inst, ok := b.O.(*Instance); ok && c.kind == cacheMethod && inst.Cls == c.cls && inst.Attrs.shape == c.shape && inst.Attrs.dict == nil && c.epoch == in.epoch {
				a := i.A()
				regs[a], regs[a+1] = c.val, b
				continue
			}
			if m, ok := b.O.(*Module); ok && c.kind == cacheDict && c.dict == m.Dict && c.epoch == m.Dict.Version() {
				a := i.A()
				regs[a], regs[a+1] = *m.Dict.ValueAt(int(c.idx)), Value{}
				continue
			}
			f.pc = pc
			if exc = t.loadMethod(regs[i.A():], b, code.N[i.C()], c); exc != nil {
				goto raise
			}
			continue
		case compile.Call, compile.CallMethod:
			f.pc = pc
			at, n := i.B(), i.C()
			fn := regs[at]
			at++
			if i.Op() == compile.CallMethod {
				if regs[at].O == nil {
					at++
				} else {
					n++
				}
			}
			var callee *Frame
			switch o := fn.O.(type) {
			case *Function:
				callee, v, exc = t.enterWindow(f, o, at, n)
			case *Native:
				v, exc = t.callNative(o, Args{V: regs[at : at+n : at+n]})
			case *BoundMethod:
				// The receiver takes the place of the callable, so that the window starts with it.
				if pf, ok := o.Func.O.(*Function); ok {
					regs[at-1] = o.Self
					callee, v, exc = t.enterWindow(f, pf, at-1, n+1)
				} else {
					v, exc = t.CallArgs(fn, Args{V: regs[at : at+n : at+n]})
				}
			case *Type:
				if init := t.plainInit(o); init != nil {
					self := Obj(&Instance{Head{Cls: o}})
					if exc = t.Alloc(instanceSize); exc != nil {
						goto raise
					}
					regs[at-1] = self
					if o.finalizes || in.census != nil {
						t.born(self.O, o)
					}
					callee, v, exc = t.enterWindow(f, init, at-1, n+1)
					if callee != nil {
						callee.mode, callee.ret, callee.sent = toInit, i.A(), self
						f = callee
						code, ins, regs, pc = f.code, f.code.Instrs, f.regs, 0
						continue
					}
					if exc == nil {
						exc = t.TypeErrorf("__init__() should return None, not '%T'", v)
					}
				} else {
					v, exc = t.CallArgs(fn, Args{V: regs[at : at+n : at+n]})
				}
			default:
				v, exc = t.CallArgs(fn, Args{V: regs[at : at+n : at+n]})
			}
			if t.fuel <= 0 && callee == nil && exc == nil {
				exc = t.afterCall(fn)
			}
			if exc != nil {
				goto raise
			}
			if callee != nil {
				callee.mode, callee.ret = toRegister, i.A()
				f = callee
				code, ins, regs, pc = f.code, f.code.Instrs, f.regs, 0
				continue
			}
			regs[i.A()] = v
			continue
		case compile.Return:
			v = regs[i.A()]
			goto leave
		}

		f.pc = pc
		switch i.Op() {
		case compile.Nop, compile.Resume, compile.Ext:
		case compile.JumpNone:
			if regs[i.A()].IsNone() {
				pc = i.J()
			}
		case compile.JumpNotNone:
			if !regs[i.A()].IsNone() {
				pc = i.J()
			}
		case compile.JumpNotStopAsync:
			if e, ok := regs[i.A()].O.(*Exc); !ok || !e.Is(t, in.E.StopAsyncIteration) {
				pc = i.J()
			}
		case compile.CallKw, compile.CallMethodKw:
			at, n := i.B()+1, i.C()
			if i.Op() == compile.CallMethodKw {
				if regs[at].O == nil {
					at++
				} else {
					n++
				}
			}
			a := Args{V: regs[at : at+n : at+n], Names: code.keywordNames(ins[pc].J())}
			pc++
			f.pc = pc - 1 // the call's position, not the operand word's
			var callee *Frame
			if fn, ok := regs[i.B()].O.(*Function); ok {
				callee, v, exc = t.enterFunction(fn, a)
			} else {
				v, exc = t.CallArgs(regs[i.B()], a)
				if t.fuel <= 0 && exc == nil {
					exc = t.afterCall(regs[i.B()])
				}
			}
			if exc != nil {
				goto raise
			}
			if callee != nil {
				f.pc = pc
				callee.mode, callee.ret = toRegister, i.A()
				f = callee
				code, ins, regs, pc = f.code, f.code.Instrs, f.regs, 0
				continue
			}
			regs[i.A()] = v
		case compile.Yield:
			g := f.gen
			g.yieldReg = int32(i.A())
			g.handedOut = i.F() != 0
			v = regs[i.B()]
			goto yield
		case compile.YieldFrom:
			sent := f.sent
			if sent.O == nil {
				sent = None
			}
			f.sent = Value{}
			switch it := regs[i.B()].O.(type) {
			case *Abridged:
				var done bool
				if v, done, exc = it.As.Send(t); exc != nil {
					goto raise
				}
				if !done {
					f.pc = pc - 1
					f.gen.yieldReg = -1
					goto yield
				}
				regs[i.A()] = v
				continue
			case *Gen:
				if it.kind != genAsync {
					if exc = t.enterGen(it, sent); exc != nil {
						goto raise
					}
					f = it.frame
					f.mode, f.ret = toDelegate, i.A()
					code, ins, regs, pc = f.code, f.code.Instrs, f.regs, f.pc
					continue
				}
			}
			var done bool
			if v, done, exc = t.send(regs[i.B()], sent); exc != nil {
				goto raise
			}
			if !done {
				f.pc = pc - 1
				f.gen.yieldReg = -1
				goto yield
			}
			regs[i.A()] = v
		case compile.Raise:
			switch i.F() {
			case 0:
				if exc = t.handling; exc == nil {
					exc = t.RuntimeErrorf("No active exception to reraise")
				} else {
					quiet = true
				}
			case 1, 2:
				exc = t.raiseValue(regs, i)
			}
			goto raise
		case compile.Reraise:
			exc = regs[i.A()].O.(*Exc)
			t.popHandling(f, regs[i.A()+1])
			quiet = true
			goto raise
		case compile.PopExc:
			t.popHandling(f, regs[i.A()+1])
		default:
			if exc = t.execute(f, i); exc != nil {
				goto raise
			}
		}
		continue

	leave: // frame f returns v
		switch f.mode {
		case toRegister:
			ret := f.ret
			f = t.popFrame(f)
			regs = f.regs
			regs[ret] = v
		case toInit:
			if !v.IsNone() {
				exc = t.TypeErrorf("__init__() should return None, not '%T'", v)
				f.pc = pc
				f = t.popFrame(f)
				code, ins, regs, pc = f.code, f.code.Instrs, f.regs, f.pc
				goto raise
			}
			ret, self := f.ret, f.sent
			f.sent = Value{}
			f = t.popFrame(f)
			regs = f.regs
			regs[ret] = self
		case toGo:
			if f.gen != nil {
				t.finishGen(f.gen)
			}
			t.popFrame(f)
			t.yielded = false
			return v, nil
		case toForIter:
			t.finishGen(f.gen)
			f = t.popFrame(f)
			f.pc = f.code.Instrs[f.pc-1].C()
			regs = f.regs
		case toDelegate:
			ret := f.ret
			t.finishGen(f.gen)
			f = t.popFrame(f)
			regs = f.regs
			regs[ret] = v
		}
		code, ins, pc = f.code, f.code.Instrs, f.pc
		continue

	yield: // generator frame f hands out v
		{
			mode, ret := f.mode, f.ret
			t.suspendGen(f.gen)
			if len(f.code.Handlers) > 0 || f.gen.finalizer != nil {
				t.leftSuspended(f.gen)
			}
			back := t.popFrame(f)
			if mode == toGo {
				t.yielded = true
				return v, nil
			}
			f = back
			code, ins, regs, pc = f.code, f.code.Instrs, f.regs, f.pc
			if mode == toForIter {
				regs[ret] = v
				continue
			}
			// Delegating: this frame yields the same value and will come back to its YieldFrom.
			f.pc = pc - 1
			f.gen.yieldReg = -1
			f.gen.handedOut = false
			goto yield
		}

	raise:
		if f, exc = t.unwind(f, exc, quiet); f == nil {
			t.yielded = false
			return Value{}, exc
		}
		quiet = false
		exc = nil
		code, ins, regs, pc = f.code, f.code.Instrs, f.regs, f.pc
	}
}
