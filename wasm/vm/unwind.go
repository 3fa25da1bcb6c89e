package vm

// Exceptions on their way: raising, the search for a handler, and what is being handled meanwhile.

import "github.com/asyncio-playground/playground/wasm/compile"

// hidden reports whether no traceback shows f: it belongs to what CPython has in C, or helps such a function of the same file.
func (f *Frame) hidden() bool {
	source := f.code.source
	if source == nil || !source.Library {
		return false
	}
	for file := f.code.File; f != nil && f.code.File == file; f = f.back {
		if f.code.source.Silent {
			return true
		}
	}
	return false
}

// unwind looks for the handler of exc from frame f outwards; it returns the frame that goes on, at its handler, or nil when the
// exception leaves the frame that Go called.
func (t *Thread) unwind(f *Frame, exc *Exc, quiet bool) (*Frame, *Exc) {
	for reraised := quiet; ; reraised = false {
		at := int32(f.pc - 1)
		if at < 0 {
			at = 0
		}
		silent := f.hidden()
		if !quiet && !silent {
			exc.TB = &Traceback{Next: exc.TB, code: f.code, pc: int(at), globals: f.globals, frame: f.object()}
		}
		quiet = false
		for k := range f.code.Handlers {
			h := &f.code.Handlers[k]
			if h.Start <= at && at < h.End {
				if t.awake {
					t.loseTemps(f, int(at))
				}
				if exc.TB != nil && exc.TB.code == f.code {
					switch g := f.gen; {
					case g != nil && (t.awake || g.kind != genPlain):
						exc.TB.outlive = g.keep()
					case g == nil && t.awake:
						exc.TB.outlive = f.keep()
					}
				}
				t.pushHandling(f, exc, f.regs[h.Reg:h.Reg+2])
				f.pc = int(h.Target)
				return f, nil
			}
		}
		if !silent && (t.awake || t.In.coroutines) && exc.TB != nil && exc.TB.held == nil {
			awake := t.awake
			held, variables := t.heldLocals(f)
			exc.TB.held = held // where there are coroutines always: the exception may become that of a task
			exc.TB.outlive = t.callerKept(f)
			if awake && variables > 0 {
				t.buryTemps(f, variables, exc)
			}
		}
		if reraised && exc.TB != nil && exc.TB.code == f.code {
			if i := f.code.Instrs[at]; i.Op() == compile.Reraise && i.F() == 1 {
				f.pc = exc.TB.pc + 1 // what f_lineno says from now on
			}
		}
		mode := f.mode
		if f.gen != nil {
			exc = t.failGen(f.gen, exc)
		} else {
			t.handling = f.handling
		}
		back := t.popFrame(f)
		if mode == toGo {
			return nil, exc
		}
		f = back
	}
}

// pushHandling makes exc the exception being handled and keeps the one before in slot[1].
func (t *Thread) pushHandling(f *Frame, exc *Exc, slot []Value) {
	slot[0] = Obj(exc)
	prev := t.handling
	if f.gen != nil {
		prev = f.gen.exc
		f.gen.exc = exc
	}
	slot[1] = Value{}
	if prev != nil {
		slot[1] = Obj(prev)
	}
	t.handling = exc
}

// popHandling goes back to the exception that was being handled before.
func (t *Thread) popHandling(f *Frame, prev Value) {
	e, _ := prev.O.(*Exc)
	t.handling = e
	if f.gen != nil {
		f.gen.exc = e
		if e == nil {
			t.handling = f.gen.outer
		}
	}
}

// raiseValue evaluates a raise statement with an exception.
func (t *Thread) raiseValue(regs []Value, i compile.Instr) *Exc {
	exc, bad := t.toException(regs[i.A()])
	if bad != nil {
		return bad
	}
	if i.F() == 2 {
		cause := regs[i.B()]
		if cause.IsNone() {
			exc.Cause = nil
		} else {
			c, bad := t.toException(cause)
			if bad != nil {
				return t.TypeErrorf("exception causes must derive from BaseException")
			}
			exc.Cause = c
		}
		exc.Suppress = true
	}
	t.setContext(exc)
	return exc
}
