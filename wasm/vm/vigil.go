package vm

// The vigil: while there are mortals, every instruction is looked at for references that it drops. The eval loop pays nothing for it
// at other times: a thread that keeps vigil has its fuel set aside, so that it asks before each instruction.

import (
	"math/bits"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// watch is what the vigil notes of a frame: the instruction that is being executed, and the values that it may drop.
type watch struct {
	f      *Frame
	code   *Code
	at     int
	python bool // it is a call of what is no built-in function: the arguments become the callee's
	depth  int
	lost   []Value
}

// rouse begins a thread's vigil.
func (t *Thread) rouse() {
	if !t.awake && t.lulls == 0 && (t.In.affords() || t.In.earn(t)) {
		t.awake = true
		t.reserve, t.fuel = t.fuel, 0
		t.watches = t.watches[:0]
		if f := t.frame; f != nil && f.pc > 0 {
			t.watches = append(t.watches, watch{f: f, code: f.code, at: f.pc - 1, depth: t.depth})
		}
	}
}

// lull runs f, the body of a module of the library of that name, as one step that takes no time: no other thread runs meanwhile, so none sees half a
// module, and nothing dies that a reader could see, so there is no vigil. What it allocates counts when it is found alive.
// Its objects have ids of their own, so that neither those of the program nor those of other modules depend on when it is imported.
func (t *Thread) lull(name string, f func() (Value, *Exc)) (Value, *Exc) {
	awake, watches := t.awake, t.watches
	fuel, granted, reserve := t.fuel, t.granted, t.reserve
	t.awake, t.watches = false, nil
	t.lulls++
	t.fuel, t.granted, t.reserve = lullFuel, lullFuel, 0
	allocated, nextID := t.In.memory.allocated, t.In.nextID
	t.In.nextID = libraryIDs + hashText(name)&0xfffff<<16
	v, exc := f()
	t.In.memory.allocated = min(allocated, t.In.memory.allocated)
	t.lulls--
	t.In.nextID = nextID
	t.awake, t.watches = awake, watches
	t.fuel, t.granted, t.reserve = fuel, granted, reserve
	switch {
	case t.lulls > 0:
	case len(t.pending) > 0:
		t.Expire()
	case !awake && t.In.mortals > 0:
		t.rouse()
	}
	return v, exc
}

const (
	lullFuel   = 1 << 40        // more instructions than any body has
	libraryIDs = 0x7d0000000000 // the first id of what the bodies make
)

// rest ends it.
func (t *Thread) rest() {
	t.awake = false
	t.fuel, t.reserve = t.fuel+t.reserve, 0
}

// spent reports whether the thread's fuel is really used up.
func (t *Thread) spent() bool {
	if t.awake {
		if t.fuel += t.reserve; t.fuel >= 0 {
			t.fuel, t.reserve = 0, t.fuel
			return false
		}
		t.reserve = 0
	}
	return true
}

// attend is what the eval loop does when the fuel is used up: a checkpoint, or a step of the vigil. f.pc is behind instruction i,
// which is about to be executed.
func (t *Thread) attend(f *Frame, i compile.Instr) {
	if t.spent() {
		op := i.Op()
		t.checkpoint(op == compile.Resume || op == compile.Loop)
	}
	if !t.awake {
		return
	}
	in := t.In
	if t.steps++; t.steps >= max(maxUnsettled, len(in.watched)) {
		t.steps = 0
		in.settle()
	}
	if in.mortals <= 0 {
		in.settle()
	}
	if in.mortals <= 0 {
		t.unsuspect()
		t.rest()
		return
	}
	if !in.affords() && !in.earn(t) {
		in.behind = true
		t.unsuspect()
		t.rest()
		return
	}
	t.keepVigil(f, i)
}

// calm is a step of the vigil where it is plain that neither the instruction before nor the one at hand drops anything. It reports whether
// that was so, and has done nothing otherwise.
func (t *Thread) calm(f *Frame) bool {
	in, n := t.In, len(t.watches)
	if !t.awake || t.fuel+t.reserve < 0 || n == 0 || len(t.lost) > 0 || t.lostMuch || len(t.pending) > 0 ||
		t.steps+1 >= max(maxUnsettled, len(in.watched)) || in.mortals <= 0 || !in.affords() {
		return false
	}
	w, at := &t.watches[n-1], f.pc-1
	if w.f != f || w.code != f.code || w.depth != t.depth || len(w.lost) > 0 || at != w.at+1 || !w.code.Live().Calm(at) {
		return false
	}
	t.steps++
	t.reserve += t.fuel
	t.fuel = 0
	w.at, w.python = at, false
	return true
}

// keepVigil finishes with the instruction before and prepares for the next one.
func (t *Thread) keepVigil(f *Frame, i compile.Instr) {
	at := f.pc - 1
	n := len(t.watches)
	finished := false
	if n > 0 && len(t.lost) == 0 && !t.lostMuch { // the usual case: the frame goes on, and has lost nothing
		if w := &t.watches[n-1]; w.f == f && w.code == f.code && w.depth == t.depth && len(w.lost) == 0 {
			finished = true
			l := w.code.Live()
			if at == w.at+1 && l.Words == 1 {
				t.loseRegs(f.regs, l.Drops(w.at), l.Live(at)[0]|l.Locals()[0])
			} else {
				t.finishInstr(w, at, false)
			}
			if len(t.lost) == 0 {
				w.at, w.python = at, false
				t.prepareInstr(w, i)
				return
			}
		}
	}
	returned, began := false, -1
	for n > 0 && t.watches[n-1].depth > t.depth {
		n--
		w := &t.watches[n]
		t.lost = append(t.lost, w.lost...)
		returned = true
		if w.f == f && w.code == f.code {
			began = w.at
		}
	}
	if n > 0 && t.watches[n-1].depth == t.depth {
		w := &t.watches[n-1]
		t.lost, w.lost = append(t.lost, w.lost...), w.lost[:0]
		if w.f == f && w.code == f.code {
			if !finished {
				t.finishInstr(w, at, returned && w.python)
			}
			f.pc = w.at + 1 // deaths are told of the line that brought them
		} else {
			n--
		}
	}
	if returned && (n == 0 || t.watches[n-1].f != f) {
		// The vigil began in the call that has just come back.
		w := watch{f: f, code: f.code, at: began}
		if began < 0 {
			w.at = max(at-1, 0)
			if w.at > 0 && f.code.Instrs[w.at].Op() == compile.Ext {
				w.at--
			}
		}
		t.finishInstr(&w, at, false)
		f.pc = w.at + 1
	}
	t.watches = t.watches[:n]
	if len(t.lost) > 0 || t.lostMuch {
		t.buryBetween(f, at)
		t.watches = t.watches[:min(n, len(t.watches))]
	}
	f.pc = at + 1
	if n = len(t.watches); n == 0 || t.watches[n-1].f != f || t.watches[n-1].depth != t.depth {
		if n < cap(t.watches) {
			t.watches = t.watches[:n+1]
		} else {
			t.watches = append(t.watches, watch{})
		}
		w := &t.watches[n]
		w.f, w.code, w.depth = f, f.code, t.depth
	}
	w := &t.watches[len(t.watches)-1]
	w.at, w.lost, w.python = at, w.lost[:0], false
	t.prepareInstr(w, i)
}

// noTemps stands for the next instruction of a frame that an exception leaves.
const noTemps = -1

// buryBetween buries while f is between two instructions, the next of which is at.
func (t *Thread) buryBetween(f *Frame, at int) {
	outer, outerAt := t.between, t.betweenAt
	t.between, t.betweenAt = f, at
	t.bury()
	t.between, t.betweenAt = outer, outerAt
}

// leaveFrame notes what a frame that is about to be left holds, but for its result: its temporaries, then its variables. It returns
// where among what was lost the variables begin.
func (t *Thread) leaveFrame(f *Frame, at int, result Value) (variables int) {
	lose := func(v Value) {
		if holds(v) && v.O != result.O {
			t.lost = append(t.lost, v)
		}
	}
	l := f.code.Live()
	live, locals := l.Live(at), l.Locals()
	for _, temps := range []bool{true, false} {
		variables = len(t.lost)
		for k := range live {
			set := locals[k]
			if temps {
				set = live[k] &^ locals[k]
			}
			for temps && set != 0 { // from the innermost loop's iterator out
				r := 63 - bits.LeadingZeros64(set)
				lose(f.regs[k<<6+r])
				set &^= 1 << r
			}
			for ; set != 0; set &= set - 1 {
				lose(f.regs[k<<6+bits.TrailingZeros64(set)])
			}
		}
	}
	for i := range min(len(f.code.CellVars), len(f.cells)) {
		if c := f.cells[i]; c != nil {
			lose(Obj(c))
		}
	}
	if f.gen != nil && f.fn != nil && len(f.fn.cells) > 0 {
		lose(Obj(f.fn)) // with the variables that it captured: who called it may have dropped it long ago
	}
	lose(f.sent)
	return variables
}

// loseTemps notes the temporaries of a frame in which an exception is about to be handled.
func (t *Thread) loseTemps(f *Frame, at int) {
	t.lost = t.lost[:t.leaveFrame(f, at, Value{})]
}

// heldLocals are the values of a frame that an exception leaves: its traceback holds on to them. While there is a vigil it also returns where
// among what was lost they begin.
func (t *Thread) heldLocals(f *Frame) (held []Value, variables int) {
	before := len(t.lost)
	n := t.leaveFrame(f, max(f.pc-1, 0), Value{})
	held = append([]Value(nil), t.lost[n:]...)
	for _, c := range f.cells[min(len(f.code.CellVars), len(f.cells)):] {
		held = append(held, Obj(c))
	}
	if !t.awake {
		t.lost = t.lost[:before]
	}
	return held, n
}

// buryTemps shows the deaths of the temporaries of a frame that exc leaves, in the line that raised it; its variables begin at that index
// of what was lost.
func (t *Thread) buryTemps(f *Frame, variables int, exc *Exc) {
	later := append([]Value(nil), t.lost[variables:]...)
	t.lost = t.lost[:variables]
	t.Pin(Obj(exc))
	t.buryBetween(f, noTemps)
	t.Unpin()
	t.lost = append(t.lost, later...)
}

// candid reports whether all Go code below the innermost frame of the thread holds only objects that the roots reach: elsewhere an
// object in a Go variable would be taken for dead.
func (t *Thread) candid() bool {
	for f := t.frame; f != nil; f = f.back {
		if f.mode == toGo && f.back != nil && !f.back.lendsOnly() {
			return false
		}
	}
	return true
}

// lendsOnly reports whether the Go code that frame f's current instruction is in holds nothing but what f's registers do.
func (f *Frame) lendsOnly() bool {
	at := f.pc - 1
	if at < 0 {
		return true
	}
	i := f.code.Instrs[at]
	switch i.Op() {
	case compile.Call, compile.CallMethod, compile.CallKw, compile.CallMethodKw, compile.CallEx:
		switch c := f.regs[i.B()].O.(type) {
		case *Native:
			return c.python != nil || lenders[c.Name]
		case *BoundMethod:
			_, ok := c.Func.O.(*Function)
			return ok
		case *Type:
			return c.User && c.Layout == LayoutInstance || c.Lends
		case *Function, *Instance:
			return true // Go only hands the arguments over to Python code
		}
		return false
	case compile.ForIter, compile.YieldFrom:
		switch f.regs[i.B()].O.(type) {
		case *Instance, *Gen, *ASend, *CoroutineWrapper:
			return true
		}
		return false
	case compile.Unpack, compile.UnpackEx, compile.ListExtend, compile.SetUpdate, compile.DictUpdate, compile.ListToTuple,
		compile.BuildString, compile.BuildSet, compile.BuildDict:
		return false
	}
	return true
}

// lenders are the native functions that hold nothing of their own while they call back.
var lenders = map[string]bool{
	"next": true, "send": true, "throw": true, "close": true, "__next__": true, "anext": true, "asend": true, "aclose": true,
	"run_forever": true, "run_until_complete": true, "shutdown_asyncgens": true, "shutdown_default_executor": true, "run": true,
	"__build_class__": true, "exec": true, "print": true, "repr": true, "getattr": true, "setattr": true, "delattr": true,
	"hasattr": true, "isinstance": true, "len": true, "hash": true, "collect": true, "__exit__": true, "__enter__": true, "create_task": true,
}
