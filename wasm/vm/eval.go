package vm

// The eval loop. It handles by itself what the commonest instructions do in their commonest case, and calls nothing for that; every
// other case goes through the table of handlers (handlers.go). So the loop keeps few variables alive: in Go's WebAssembly each call
// saves and restores them, and passes what it is given through memory. Types are asked for by x, ok :=, which compares one pointer; a
// switch compares hashes first. (Jumps within a function are cheap only because scripts/straighten makes them direct.)

import (
	"unsafe"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// run executes f, which is the innermost frame, until it returns or, in a generator's frame, yields (t.yielded then is true).
// With exc the frame is entered by raising that.
func (t *Thread) run(f *Frame, exc *Exc) (Value, *Exc) {
	if exc != nil {
		if f = t.raise(f, exc); f == nil {
			return t.outcome()
		}
	}
	var next *Frame
	var fn *Function
	var at, n int
	ins, regs, pc, fuel := f.code.Instrs, f.regs, f.pc, t.fuel
	for {
		i := fetch(ins, pc)
		pc++
		if fuel--; fuel >= 0 {
			if i.Op() < compile.Fast {
				switch i.Op() {
				case compile.ForIter:
					if it, ok := reg(regs, i.B()).O.(*RangeIter); ok {
						if it.N > 0 {
							it.N--
							n := it.Cur
							it.Cur += it.Step
							reg(regs, i.A()).setInt(n)
							continue
						}
						pc = i.C()
						continue
					}
					if it, ok := reg(regs, i.B()).O.(*ListIter); ok {
						if it.L != nil && it.I < len(it.L.Items) {
							*reg(regs, i.A()) = it.L.Items[it.I]
							it.I++
							continue
						}
					} else if it, ok := reg(regs, i.B()).O.(*Gen); ok {
						if it.state == genSuspended && it.kind == genPlain && it.yieldReg >= 0 && it.exc == nil && !it.watched && t.depth < t.In.Limits.Recursion {
							// As delegate does it.
							f.pc = pc
							next = it.frame
							next.regs[it.yieldReg] = None
							it.state = genRunning
							if it.outer != t.handling {
								it.outer = t.handling
							}
							next.save.top, next.mode, next.ret, next.back = t.top, toForIter, i.A(), f
							if next.save.seg != t.seg {
								next.save.seg = t.seg
							}
							t.depth++
							t.frame = next
							f = next
							ins, regs, pc = f.code.Instrs, f.regs, f.pc
							continue
						}
					}
				case compile.Loop:
					pc = i.J()
					continue
				case compile.AddInt:
					if b := reg(regs, i.B()); b.IsInt() {
						if n, c := b.N, int64(i.SC()); (n+c > n) == (c > 0) {
							reg(regs, i.A()).setInt(n + c)
							continue
						}
					}
				case compile.LoadGlobal:
					c := f.code.cache(i.J())
					if c.dict == f.globals && c.epoch == c.dict.version && c.homeEpoch == c.home.version {
						*reg(regs, i.A()) = *c.at
						continue
					}
				case compile.Add:
					b, c := reg(regs, i.B()), reg(regs, i.C())
					if b.IsInt() && c.IsInt() {
						if n := b.N + c.N; (n > b.N) == (c.N > 0) {
							reg(regs, i.A()).setInt(n)
							continue
						}
					} else if b.IsFloat() && c.IsFloat() {
						reg(regs, i.A()).setFloat(b.F() + c.F())
						continue
					}
				case compile.GetItem:
					if l, ok := reg(regs, i.B()).O.(*List); ok {
						if k := reg(regs, i.C()); k.IsInt() && l.Cls == nil && uint64(k.N) < uint64(len(l.Items)) {
							*reg(regs, i.A()) = l.Items[k.N]
							continue
						}
					}
				case compile.JumpCmpInt:
					if a := reg(regs, i.A()); a.IsInt() {
						if jumpMask[i.F()]&relation(a.N, int64(i.SB())) != 0 {
							pc = i.C()
						}
						continue
					}
				case compile.GetAttr:
					if inst, ok := reg(regs, i.B()).O.(*Instance); ok {
						c := f.code.cache(i.C())
						if c.kind == cacheField && inst.Attrs.shape == c.shape && inst.Cls == c.cls && c.epoch == t.In.epoch {
							*reg(regs, i.A()) = inst.Attrs.vals[c.idx]
							continue
						}
					} else if inst, ok := reg(regs, i.B()).O.(*Module); ok {
						c := f.code.cache(i.C())
						if c.kind == cacheDict && c.dict == inst.Dict && c.epoch == c.dict.version {
							*reg(regs, i.A()) = *c.at
							continue
						}
					}
				case compile.Resume, compile.Nop:
					continue
				case compile.LoadMethod:
					if inst, ok := reg(regs, i.B()).O.(*Instance); ok {
						c := f.code.cache(i.C())
						if c.kind == cacheMethod && inst.Attrs.dict == nil && inst.Cls == c.cls && inst.Attrs.shape == c.shape && c.epoch == t.In.epoch {
							pair := (*[2]Value)(unsafe.Pointer(reg(regs, i.A())))
							pair[0], pair[1] = c.val, Value{O: inst}
							continue
						}
					} else if inst, ok := reg(regs, i.B()).O.(*List); ok {
						c := f.code.cache(i.C())
						if c.kind == cacheMethod && inst.Cls == nil && c.cls == t.In.T.List && c.epoch == t.In.epoch {
							pair := (*[2]Value)(unsafe.Pointer(reg(regs, i.A())))
							pair[0], pair[1] = c.val, Value{O: inst}
							continue
						}
					} else if inst, ok := reg(regs, i.B()).O.(*Str); ok {
						c := f.code.cache(i.C())
						if c.kind == cacheMethod && c.cls == t.In.T.Str && c.epoch == t.In.epoch {
							pair := (*[2]Value)(unsafe.Pointer(reg(regs, i.A())))
							pair[0], pair[1] = c.val, Value{O: inst}
							continue
						}
					} else if inst, ok := reg(regs, i.B()).O.(*Dict); ok {
						c := f.code.cache(i.C())
						if c.kind == cacheMethod && inst.Cls == nil && c.cls == t.In.T.Dict && c.epoch == t.In.epoch {
							pair := (*[2]Value)(unsafe.Pointer(reg(regs, i.A())))
							pair[0], pair[1] = c.val, Value{O: inst}
							continue
						}
					} else if inst, ok := reg(regs, i.B()).O.(*Module); ok {
						c := f.code.cache(i.C())
						if c.kind == cacheDict && c.dict == inst.Dict && c.epoch == c.dict.version {
							pair := (*[2]Value)(unsafe.Pointer(reg(regs, i.A())))
							pair[0], pair[1] = *c.at, Value{}
							continue
						}
					}
				case compile.JumpIfNot:
					a := reg(regs, i.A())
					switch a.O.(type) {
					case boolTag, intTag:
						if a.N == 0 {
							pc = i.J()
						}
						continue
					}
				case compile.StoreCell:
					f.cells[i.J()].V = *reg(regs, i.A())
					continue
				case compile.Move:
					a, b := reg(regs, i.A()), reg(regs, i.B())
					if a.IsInt() && b.IsInt() {
						a.N = b.N
						continue
					}
					*a = *b
					continue
				case compile.JumpCmp:
					if a, b, mask := reg(regs, i.A()), reg(regs, i.B()), jumpMask[i.F()]; mask != 0 && a.IsInt() && b.IsInt() {
						if mask&relation(a.N, b.N) != 0 {
							pc = i.C()
						}
						continue
					}
				case compile.Sub:
					b, c := reg(regs, i.B()), reg(regs, i.C())
					if b.IsInt() && c.IsInt() {
						if n := b.N - c.N; (n < b.N) == (c.N > 0) {
							reg(regs, i.A()).setInt(n)
							continue
						}
					} else if b.IsFloat() && c.IsFloat() {
						reg(regs, i.A()).setFloat(b.F() - c.F())
						continue
					}
				case compile.LoadK:
					*reg(regs, i.A()) = f.code.K[i.J()]
					continue
				case compile.JumpIf:
					a := reg(regs, i.A())
					switch a.O.(type) {
					case boolTag, intTag:
						if a.N != 0 {
							pc = i.J()
						}
						continue
					}
				case compile.Compare:
					b, c := reg(regs, i.B()), reg(regs, i.C())
					if b.IsInt() && c.IsInt() && i.F() <= uint8(syntax.GtE) {
						reg(regs, i.A()).setBool(jumpMask[i.F()]&relation(b.N, c.N) != 0)
						continue
					}
				case compile.SetAttr:
					if inst, ok := reg(regs, i.A()).O.(*Instance); ok {
						c := f.code.cache(i.B())
						if c.kind == cacheField && inst.Attrs.dict == nil && inst.Attrs.shape == c.shape && inst.Cls == c.cls && c.epoch == t.In.epoch {
							a, b := &inst.Attrs.vals[c.idx], reg(regs, i.C())
							if a.IsInt() && b.IsInt() {
								a.N = b.N
								continue
							}
							*a = *b
							continue
						}
					}
				case compile.LoadInt:
					reg(regs, i.A()).setInt(int64(i.J()))
					continue
				case compile.CheckBound:
					if reg(regs, i.A()).O != nil {
						continue
					}
				case compile.LoadCell:
					if c := f.cells[i.J()]; c.V.O != nil {
						*reg(regs, i.A()) = c.V
						continue
					}
				case compile.Jump:
					pc = i.J()
					continue
				case compile.Unpack:
					if o, ok := reg(regs, i.B()).O.(*Tuple); ok {
						if n = i.C(); n == len(o.Items) {
							at = i.A()
							for n--; n >= 0; n-- {
								a, b := reg(regs, at+n), &o.Items[n]
								if a.IsInt() && b.IsInt() {
									a.N = b.N
								} else {
									*a = *b
								}
							}
							continue
						}
					}
				case compile.Call:
					if o, ok := reg(regs, i.B()).O.(*Function); ok {
						fn, at, n = o, i.B()+1, i.C()
						if t.fits(f, fn.code, at, n) {
							goto enter
						}
					}
				case compile.CallMethod:
					if o, ok := reg(regs, i.B()).O.(*Function); ok {
						fn, at, n = o, i.B()+1, i.C()
						if reg(regs, at).O == nil {
							at++
						} else {
							n++
						}
						if t.fits(f, fn.code, at, n) {
							goto enter
						}
					}
				case compile.Yield:
					if f.mode == toForIter && len(f.code.Handlers) == 0 && i.F() == 0 {
						// As yield does it.
						f.pc = pc
						next = f.back
						next.regs[f.ret] = *reg(regs, i.B())
						f.gen.yieldReg, f.gen.state = int32(i.A()), genSuspended
						if f.gen.outer != nil || t.handling != nil {
							t.handling, f.gen.outer = f.gen.outer, nil
						}
						t.depth--
						t.top = f.save.top
						if t.seg != f.save.seg {
							t.seg = f.save.seg
						}
						t.frame, f.back = next, nil
						f = next
						ins, regs, pc = f.code.Instrs, f.regs, f.pc
						continue
					}
				case compile.Return:
					if f.mode == toRegister && f.obj == nil && f.locals.O == nil {
						next = f.back
						a, b := &next.regs[f.ret], reg(regs, i.A())
						if a.IsInt() && b.IsInt() {
							a.N = b.N
						} else {
							*a = *b
						}
						t.depth--
						t.top = f.save.top
						if t.seg != f.save.seg {
							t.seg = f.save.seg
						}
						if f.next != t.pool {
							f.next = t.pool
						}
						t.frame, t.pool = next, f
						f = next
						ins, regs, pc = f.code.Instrs, f.regs, f.pc
						continue
					}
				}
			}
			f.pc, t.fuel = pc, fuel
			f = t.ops[i.Op()](t, f, i)
		} else {
			f.pc, t.fuel = pc, fuel
			f = t.pause(f, i)
		}
		if f == nil {
			return t.outcome()
		}
		// All is read anew, also for the same frame: what stayed alive during the call would be saved to memory at each turn of the loop.
		ins, regs, pc, fuel = f.code.Instrs, f.regs, f.pc, t.fuel
		continue

	enter:
		// As enterWindow does it, with a frame that has been used before: often for the same.
		f.pc = pc
		next = t.pool
		t.pool = next.next
		pc = f.base + at
		if next.fn != fn || next.code != fn.code {
			next.fn, next.code, next.globals, next.cells = fn, fn.code, fn.globals, fn.cells
			next.base = -1
		}
		if next.base != pc || next.seg != t.seg || next.save.seg != t.seg {
			next.base, next.seg, next.save.seg = pc, t.seg, t.seg
			next.regs = t.seg.regs[pc : pc+fn.code.window : pc+fn.code.window]
		}
		if next.handling != t.handling {
			next.handling = t.handling
		}
		next.save.top, next.ret, next.mode, next.back = t.top, i.A(), toRegister, f
		t.top = pc + fn.code.window
		t.depth++
		t.frame = next
		f = next
		ins, regs, pc = fn.code.Instrs, f.regs, 0
		for ; n < fn.code.locals; n++ {
			*reg(regs, n) = Value{}
		}
	}
}

// fits reports whether the loop itself can enter a function of code c for the n arguments in f's registers from index at.
func (t *Thread) fits(f *Frame, c *Code, at, n int) bool {
	return c.arity == n+1 && f.seg == t.seg && f.base+at+c.window <= len(t.seg.regs) && t.pool != nil && t.depth < t.In.Limits.Recursion
}

// pause is what the loop does when the fuel is used up: instruction i of frame f, whose pc is behind it, is about to be executed. It
// returns the frame that goes on: f, with that instruction or a handler of what was raised.
func (t *Thread) pause(f *Frame, i compile.Instr) *Frame {
	if !t.calm(f) {
		t.attend(f, i)
		if exc := t.interrupt(); exc != nil {
			return t.raise(f, exc)
		}
	}
	f.pc--
	t.fuel++
	return f
}

// raise raises exc in frame f; it returns the frame that goes on, or nil when run is to end.
func (t *Thread) raise(f *Frame, exc *Exc) *Frame { return t.raiseFrom(f, exc, false) }

// raiseFrom is raise; quiet leaves the exception's traceback as it is in this frame.
func (t *Thread) raiseFrom(f *Frame, exc *Exc, quiet bool) *Frame {
	f, exc = t.unwind(f, exc, quiet)
	if f == nil {
		t.yielded = false
		t.raised = exc
	}
	return f
}

// outcome takes what run ended with.
func (t *Thread) outcome() (Value, *Exc) {
	v, exc := t.result, t.raised
	t.result, t.raised = Value{}, nil
	return v, exc
}

// The ways in which two ints can relate, as bits.
const (
	less = 1 << iota
	equal
	greater
)

// relation tells how a relates to b.
func relation(a, b int64) uint8 {
	r := uint8(equal)
	if a < b {
		r = less
	}
	if a > b {
		r = greater
	}
	return r
}

// jumpMask has, for each F of a compare-and-jump, the relations for which the jump is taken.
var jumpMask = [256]uint8{
	syntax.Eq: equal, syntax.NotEq: less | greater, syntax.Lt: less, syntax.LtE: less | equal, syntax.Gt: greater, syntax.GtE: greater | equal,
	syntax.Is: equal, syntax.IsNot: less | greater,
	compile.JumpSense | syntax.Eq: less | greater, compile.JumpSense | syntax.NotEq: equal, compile.JumpSense | syntax.Lt: greater | equal,
	compile.JumpSense | syntax.LtE: greater, compile.JumpSense | syntax.Gt: less | equal, compile.JumpSense | syntax.GtE: less,
	compile.JumpSense | syntax.Is: less | greater, compile.JumpSense | syntax.IsNot: equal,
}
