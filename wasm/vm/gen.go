package vm

// Generators and coroutines: frames that live on the heap and can be suspended. Resuming one that Python code drives (a for loop,
// await, yield from) pushes its frame in the same eval loop; Go code resumes one through resume.

import "github.com/asyncio-playground/playground/wasm/compile"

// Gen is a generator, coroutine or async generator. What each step touches is at its end, where its frame begins.
type Gen struct {
	Name      *Str
	QualName  *Str
	origin    []Caller                     // where a coroutine was made, in asyncio's debug mode
	finalizer func(t *Thread, g *Gen) *Exc // an async generator's hook of its event loop
	kept      *kept                        // what tracebacks of exceptions that the body has handled will hold of it
	thrower   *Gen                         // what delegates to this one, while an exception is raised in it from further out

	kind      genKind
	state     genState
	handedOut bool // an async generator's yield, as against an await passing through
	hooked    bool // an async generator whose first iteration has been announced
	finalized bool // dropped and closed once, or handed over to its event loop to be closed: it has no more to say
	running   bool // an async generator's asend or the like is under way
	closed    bool // an async generator's aclose() has begun
	watched   bool
	counted   bool   // while Coroutines looks for one that is there twice
	mark      uint32 // the last search that came to it, see death.go
	yieldReg  int32  // register that receives what is sent; -1: suspended in a delegation
	frame     *Frame
	exc       *Exc // the exception that the suspended body is handling
	outer     *Exc // what the resumer was handling
}

type genKind uint8

const (
	genPlain genKind = iota
	genCoroutine
	genAsync
)

type genState uint8

const (
	genNew genState = iota
	genSuspended
	genRunning
	genDone
)

// Class returns the kind's type.
func (g *Gen) Class(in *Interp) *Type {
	switch g.kind {
	case genCoroutine:
		return in.T.Coroutine
	case genAsync:
		return in.T.AsyncGenerator
	}
	return in.T.Generator
}

// IsCoroutine reports whether v is a coroutine object.
func IsCoroutine(v Value) bool {
	g, ok := v.O.(*Gen)
	return ok && g.kind == genCoroutine
}

// Started and Finished report how far the body has run.
func (g *Gen) Started() bool  { return g.state != genNew }
func (g *Gen) Finished() bool { return g.state == genDone }

// Spent reports whether a generator that is dropped dies without its event loop: it is finished, or its aclose() has begun.
func (g *Gen) Spent() bool { return g.state == genDone || g.closed }

// genSize is the modelled size of a generator object with its frame.
const genSize = 400

// newGen makes the generator of a call of f with the arguments a, and watches it if it is a coroutine.
func (t *Thread) newGen(f *Function, a Args) (Value, *Exc) {
	g := f.roomForGen()
	if exc := t.bindArgs(f, a, g.frame.regs); exc != nil {
		return Value{}, exc
	}
	f.finish(g)
	if g.kind == genCoroutine {
		t.In.coroutines = true
		if t.origins > 0 {
			g.origin = t.Callers(t.origins)
		}
		t.watchCoroutine(g)
	}
	return Obj(g), nil
}

// roomForGen makes a generator of f without its arguments: in one piece, unless it needs many registers.
func (f *Function) roomForGen() *Gen {
	var g *Gen
	var fr *Frame
	var regs []Value
	switch n := f.code.NumRegs; {
	case n <= 4:
		x := &struct {
			Gen
			frame Frame
			room  [4]Value
		}{}
		g, fr, regs = &x.Gen, &x.frame, x.room[:n:n]
	case n <= 8:
		x := &struct {
			Gen
			frame Frame
			room  [8]Value
		}{}
		g, fr, regs = &x.Gen, &x.frame, x.room[:n:n]
	case n <= 12:
		x := &struct {
			Gen
			frame Frame
			room  [12]Value
		}{}
		g, fr, regs = &x.Gen, &x.frame, x.room[:n:n]
	default:
		x := &struct {
			Gen
			frame Frame
		}{}
		g, fr, regs = &x.Gen, &x.frame, make([]Value, n)
	}
	fr.regs, g.frame = regs, fr
	return g
}

// finish makes the rest of a generator whose arguments are bound.
func (f *Function) finish(g *Gen) {
	c, fr := f.code, g.frame
	g.Name, g.QualName = f.Name, f.QualName
	switch {
	case c.Flags&compile.FlagAsyncGen != 0:
		g.kind = genAsync
	case c.Flags&compile.FlagCoroutine != 0:
		g.kind = genCoroutine
	}
	fr.code, fr.globals, fr.fn, fr.gen = c, f.globals, f, g
	if len(c.CellVars) > 0 || len(c.FreeVars) > 0 {
		fr.cells = f.makeCells(fr.regs)
	}
}

// noun names the kind in messages.
func (g *Gen) noun() string {
	return [...]string{genPlain: "generator", genCoroutine: "coroutine", genAsync: "async generator"}[g.kind]
}

// enterGen pushes the frame of a suspended generator and hands it what is sent.
func (t *Thread) enterGen(g *Gen, sent Value) *Exc {
	switch g.state {
	case genRunning:
		return t.ValueErrorf("%s already executing", g.noun())
	case genDone:
		if g.kind == genCoroutine {
			return t.RuntimeErrorf("cannot reuse already awaited coroutine")
		}
		return t.StopIteration(None)
	case genNew:
		if !sent.IsNone() {
			return t.TypeErrorf("can't send non-None value to a just-started %s", g.noun())
		}
	default:
		if g.yieldReg >= 0 {
			g.frame.regs[g.yieldReg] = sent
		} else {
			g.frame.sent = sent
		}
	}
	return t.activate(g)
}

// activate makes a generator's frame the innermost one.
func (t *Thread) activate(g *Gen) *Exc {
	if t.depth >= t.In.Limits.Recursion {
		return t.errDepth()
	}
	fr := g.frame
	if fr.code.caches == nil {
		fr.code.prepare(t.In)
	}
	g.state = genRunning
	if g.watched {
		t.In.forget(g)
	}
	g.outer = t.handling
	if g.exc != nil {
		t.handling = g.exc
	}
	fr.back, fr.save = t.frame, t.mark()
	t.frame = fr
	t.depth++
	return nil
}

// keep returns what will outlive the frame of g.
func (g *Gen) keep() *kept {
	if g.kept == nil {
		g.kept = &kept{}
	}
	return g.kept
}

// callerKept returns what will outlive the coroutine that awaits the one of frame f, or while deaths are looked for whoever called f; else nil.
func (t *Thread) callerKept(f *Frame) *kept {
	if f.gen != nil && f.gen.thrower != nil && f.gen.thrower.kind != genPlain {
		return f.gen.thrower.keep()
	}
	switch b := f.back; {
	case b == nil:
		return nil
	case b.gen != nil && (t.awake || b.gen.kind != genPlain):
		return b.gen.keep()
	case b.gen == nil && t.awake:
		return b.keep()
	}
	return nil
}

// finishGen notes that a generator's body has ended.
func (t *Thread) finishGen(g *Gen) {
	g.state = genDone
	t.handling = g.outer
	g.outer, g.exc = nil, nil
	if g.kept != nil {
		lost := len(t.lost)
		g.kept.locals, _ = t.heldLocals(g.frame)
		g.kept.back = t.callerKept(g.frame)
		t.lost, g.kept = t.lost[:lost], nil
	}
}

// failGen is finishGen for a body that an exception left: StopIteration may not pass for the end of the iteration.
func (t *Thread) failGen(g *Gen, exc *Exc) *Exc {
	t.finishGen(g)
	msg := ""
	switch {
	case exc.Is(t, t.In.E.StopIteration):
		msg = g.noun() + " raised StopIteration"
	case g.kind == genAsync && exc.Is(t, t.In.E.StopAsyncIteration):
		msg = "async generator raised StopAsyncIteration"
	default:
		return exc
	}
	e := t.RuntimeErrorf("%s", msg)
	e.Cause, e.Context, e.Suppress = exc, exc, true
	return e
}

// resume runs a generator until it yields (done false) or ends; with exc that is raised inside it.
func (t *Thread) resume(g *Gen, sent Value, exc *Exc) (v Value, done bool, err *Exc) {
	if exc == nil {
		if err := t.enterGen(g, sent); err != nil {
			return Value{}, false, err
		}
	} else {
		switch g.state {
		case genRunning:
			return Value{}, false, t.ValueErrorf("%s already executing", g.noun())
		case genDone:
			if g.kind == genCoroutine {
				return Value{}, false, t.RuntimeErrorf("cannot reuse already awaited coroutine")
			}
			return Value{}, false, exc
		case genNew:
			// The body never runs: the exception is raised at its first line.
			g.state = genDone
			if g.watched {
				t.In.forget(g)
			}
			exc.TB = &Traceback{Next: exc.TB, code: g.frame.code, pc: 0, globals: g.frame.globals}
			if t.awake || t.In.coroutines {
				exc.TB.held, _ = t.heldLocals(g.frame) // the arguments
			}
			return Value{}, false, exc
		}
		handles := g.exc != nil
		if err := t.activate(g); err != nil {
			return Value{}, false, err
		}
		if handles { // the body itself, at this point: what its resumer handles is no context of what is thrown
			t.setContext(exc)
		}
		if g.yieldReg < 0 {
			g.frame.pc++ // the delegation is where it is raised
		}
	}
	g.frame.mode = toGo
	v, err = t.run(g.frame, exc)
	if err != nil {
		return Value{}, false, err
	}
	return v, !t.yielded, nil
}
