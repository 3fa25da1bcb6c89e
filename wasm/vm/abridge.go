package vm

// Abridged coroutines: the call of an async function of the library that the caller awaits at once makes a coroutine which nobody but
// the interpreter sees. An object in Go may stand for it, at a fraction of the effort. When somebody looks into the caller after all, or
// throws an exception into it, the coroutine is made, in the state in which it would be by then.

import "github.com/asyncio-playground/playground/wasm/compile"

// Abridged is an awaitable that stands for a coroutine of a Python function. A library embeds it in what it keeps for the call.
type Abridged struct{ As Abridgment }

// Abridgment is what an abridged coroutine does.
type Abridgment interface {
	Tracer
	// Send begins it, or resumes it with None: what it yields, or with done its result.
	Send(t *Thread) (v Value, done bool, exc *Exc)
	// Unabridged makes the coroutine, which takes over. It is only asked of one that is suspended.
	Unabridged() *Gen
}

// Class says what it stands for.
func (*Abridged) Class(in *Interp) *Type { return in.T.Coroutine }

// Trace visits what it holds.
func (a *Abridged) Trace(visit func(Value)) { a.As.Trace(visit) }

// Abridge has short called instead of the async function fn where its coroutine cannot be seen. args are fn's parameters, valid during
// the call; short returns nil to have the coroutine made.
func Abridge(fn Value, short func(t *Thread, args []Value) *Abridged) { fn.O.(*Function).short = short }

// abridged calls f's short form if the frame that calls f awaits the result at once.
func (t *Thread) abridged(f *Function, a Args) *Abridged {
	caller := t.frame
	if caller == nil || !caller.awaitsCall() || caller.regs[caller.code.Instrs[caller.pc-1].B()].O != Object(f) || t.origins > 0 {
		return nil
	}
	save := t.mark()
	n, given := f.code.nparams(), len(a.V)
	regs := t.push(n)
	var o *Abridged
	if missing := n - given; len(a.Names) == 0 && missing >= 0 && missing <= len(f.defaults) {
		copy(regs, a.V)
		copy(regs[given:], f.defaults[len(f.defaults)-missing:])
		o = f.short(t, regs)
	}
	t.release(save)
	return o
}

// awaitsCall reports whether the instruction that the frame executes is a call whose result the next one awaits.
func (f *Frame) awaitsCall() bool {
	if f.pc <= 0 || f.pc >= len(f.code.Instrs) {
		return false
	}
	op, next := f.code.Instrs[f.pc-1], f.code.Instrs[f.pc]
	return next.Op() == compile.GetAwait && (op.Op() == compile.Call || op.Op() == compile.CallMethod) && op.A() == next.B()
}

// Suspended makes a coroutine or generator of fn as it is when it waits in its nth await or yield, counted from 0 through its code. on is
// what it awaits; variables are the first of its local variables.
func (in *Interp) Suspended(fn Value, nth int, on Value, variables ...Value) *Gen {
	f := fn.O.(*Function)
	c := f.code
	if c.caches == nil {
		c.prepare(in)
	}
	g := &Gen{Name: f.Name, QualName: f.QualName, state: genSuspended}
	if c.Flags&compile.FlagCoroutine != 0 {
		g.kind = genCoroutine
	}
	g.frame = &Frame{code: c, regs: make([]Value, c.NumRegs), globals: f.globals, fn: f, gen: g}
	copy(g.frame.regs, variables)
	for pc, i := range c.Instrs {
		switch op := i.Op(); {
		case op != compile.Yield && op != compile.YieldFrom:
			continue
		case nth > 0:
			nth--
			continue
		case op == compile.Yield:
			g.frame.pc, g.yieldReg = pc+1, int32(i.A())
		default:
			g.frame.pc, g.yieldReg = pc, -1
			g.frame.regs[i.B()] = on
		}
		break
	}
	return g
}

// Unpatched remembers whether the methods of an object are those of a built-in class: nobody has overridden or replaced them.
type Unpatched struct {
	cls   *Type
	shape *Shape
	epoch uint32
	yes   bool
}

// Of reports whether the named methods of the object with head h are those that class base has.
func (u *Unpatched) Of(in *Interp, h *Head, base *Type, names ...string) bool {
	if u.cls == h.Cls && u.shape == h.Attrs.shape && u.epoch == in.epoch && h.Attrs.dict == nil {
		return u.yes
	}
	u.cls, u.shape, u.epoch, u.yes = h.Cls, h.Attrs.shape, in.epoch, true
	for _, name := range names {
		n := in.Intern(name)
		if h.Attrs.Get(n).O != nil || h.Cls.Lookup(n).O != base.Lookup(n).O {
			u.yes = false
		}
	}
	return u.yes
}

// Coroutines reports whether all values are coroutine objects, and none is there twice.
func Coroutines(vs []Value) bool {
	n := 0
	for ; n < len(vs); n++ {
		g, ok := vs[n].O.(*Gen)
		if !ok || g.kind != genCoroutine || g.counted {
			break
		}
		g.counted = true
	}
	for _, v := range vs[:n] {
		v.O.(*Gen).counted = false
	}
	return n == len(vs)
}
