package vm

// Generators and coroutines: frames that live on the heap and can be suspended. Resuming one that Python code drives (a for loop,
// await, yield from) pushes its frame in the same eval loop; Go code resumes one through resume.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// Gen is a generator, coroutine or async generator. What each step touches is at its end, where its frame begins.
type Gen struct {
	Name      *Str
	QualName  *Str
	origin    []Caller                     // where a coroutine was made, in asyncio's debug mode
	finalizer func(t *Thread, g *Gen) *Exc // an async generator's hook of its event loop
	kept      *kept                        // what tracebacks of exceptions that the body has handled will hold of it
	thrower   *Gen                         // the coroutine that awaits this one, while an exception is raised in it from further out

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
	if f.gen != nil && f.gen.thrower != nil {
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
		if err := t.activate(g); err != nil {
			return Value{}, false, err
		}
		t.setContext(exc) // what the body is handling at this point
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

// delegate returns what a suspended generator delegates to, or the zero Value.
func (g *Gen) delegate() Value {
	v := g.standsAt()
	if v == nil {
		return Value{}
	}
	if a, ok := v.O.(*Abridged); ok {
		*v = Obj(a.As.Unabridged())
	}
	return *v
}

// standsAt is the register in which a suspended generator keeps what it delegates to, or nil. An abridged coroutine may stand there.
func (g *Gen) standsAt() *Value {
	if g.state != genSuspended || g.yieldReg >= 0 {
		return nil
	}
	return &g.frame.regs[g.frame.code.Instrs[g.frame.pc].B()]
}

// inner is the generator or coroutine that a suspended one delegates to, unless it is abridged: one of the library; nil if it is none.
func (g *Gen) inner() *Gen {
	if v := g.standsAt(); v != nil {
		sub, _ := v.O.(*Gen)
		return sub
	}
	return nil
}

// throw raises exc in a generator: in what it delegates to first.
func (t *Thread) throw(g *Gen, exc *Exc) (v Value, done bool, err *Exc) {
	sub := g.delegate()
	if sub.O == nil {
		return t.resume(g, None, exc)
	}
	g.state = genRunning
	if exc.Is(t, t.In.E.GeneratorExit) {
		err := t.closeIter(sub)
		g.state = genSuspended
		if err != nil {
			return t.resume(g, None, err)
		}
		return t.resume(g, None, exc)
	}
	inner, _ := sub.O.(*Gen)
	if inner != nil && g.kind != genPlain {
		inner.thrower = g
	}
	v, done, err, ok := t.throwInto(sub, exc)
	if inner != nil {
		inner.thrower = nil
	}
	g.state = genSuspended
	switch {
	case !ok && exc.Is(t, t.In.E.StopIteration): // as if what it delegates to had returned
		v = exc.stopValue()
	case !ok:
		return t.resume(g, None, exc)
	case err != nil:
		if err.Is(t, t.In.E.StopIteration) {
			v = err.stopValue()
			break
		}
		return t.resume(g, None, err)
	case !done:
		return v, false, nil
	}
	// What it delegated to is finished: the delegation has its result, and the body goes on behind it.
	g.frame.regs[g.frame.code.Instrs[g.frame.pc].A()] = v
	g.frame.pc++
	if err := t.activate(g); err != nil {
		return Value{}, false, err
	}
	g.frame.mode = toGo
	v, err = t.run(g.frame, nil)
	return v, err == nil && !t.yielded, err
}

// throwInto throws into any iterator; ok is false when it cannot be thrown into.
func (t *Thread) throwInto(it Value, exc *Exc) (v Value, done bool, err *Exc, ok bool) {
	if g, isGen := it.O.(*Gen); isGen {
		v, done, err = t.throw(g, exc)
		return v, done, err, true
	}
	m, err := t.GetAttrOpt(it, t.In.names.throw)
	if err != nil || m.O == nil {
		return Value{}, false, err, err != nil
	}
	args := []Value{Obj(exc)}
	if exc == t.threw { // an iterator of the program's own gets it as it was thrown
		args = slices.DeleteFunc(slices.Clone(t.threwAs), func(v Value) bool { return v.O == nil })
	}
	v, err = t.Call(m, args...)
	return v, false, err, true
}

// closeIter closes an iterator that has close.
func (t *Thread) closeIter(it Value) *Exc {
	if g, ok := it.O.(*Gen); ok {
		return t.closeGen(g)
	}
	m, exc := t.GetAttrOpt(it, t.In.names.close)
	if exc == nil && m.O != nil {
		_, exc = t.Call(m)
	}
	return exc
}

// closeGen is generator.close(): GeneratorExit is raised inside, and must come out again.
func (t *Thread) closeGen(g *Gen) *Exc {
	_, exc := t.closeGenValue(g)
	return exc
}

func (t *Thread) closeGenValue(g *Gen) (Value, *Exc) {
	switch g.state {
	case genNew:
		g.state = genDone
		if g.watched {
			t.In.forget(g)
		}
		return None, nil
	case genDone:
		return None, nil
	}
	v, done, exc := t.throw(g, NewExc(t.In.E.GeneratorExit))
	switch {
	case exc != nil && (exc.Is(t, t.In.E.GeneratorExit) || exc.Is(t, t.In.E.StopIteration)):
		return None, nil
	case exc != nil:
		return Value{}, exc
	case !done:
		return Value{}, t.RuntimeErrorf("%s ignored GeneratorExit", g.noun())
	case g.kind == genAsync:
		return Value{}, NewExc(t.In.E.StopAsyncIteration)
	}
	return v, nil
}

// send is one step of any awaitable's iterator: what it yields, or with done its result.
func (t *Thread) send(it, sent Value) (v Value, done bool, exc *Exc) {
	if g, ok := it.O.(*Gen); ok {
		return t.resume(g, sent, nil)
	}
	s := &t.TypeOf(it).Slots
	switch {
	case s.Send != nil:
		return s.Send(t, it, sent)
	case sent.IsNone() && s.Next != nil && s.hasNativeNext(t, it):
		v, exc = s.Next(t, it)
		if exc == nil && v.O == nil {
			return None, true, nil
		}
	case sent.IsNone() && s.Next != nil:
		v, exc = t.CallMethod(it, "__next__")
	default:
		v, exc = t.CallMethod(it, "send", sent)
	}
	if exc != nil && exc.Is(t, t.In.E.StopIteration) {
		return exc.stopValue(), true, nil
	}
	return v, false, exc
}

// hasNativeNext tells an iterator in Go, whose end carries no value, from one written in Python, whose StopIteration may.
func (s *Slots) hasNativeNext(t *Thread, it Value) bool {
	typ := t.TypeOf(it)
	return typ.viaUser&(1<<t.In.slotIndex[t.In.names.next]) == 0
}

// Proceed resumes a coroutine or any awaitable's iterator with None: for libraries that drive tasks.
func (t *Thread) Proceed(it Value) (v Value, done bool, exc *Exc) {
	g, ok := it.O.(*Gen)
	if !ok || g.state != genSuspended || g.yieldReg >= 0 || g.watched || t.depth >= t.In.Limits.Recursion {
		return t.send(it, None)
	}
	// As resume does it for what stands in an await.
	f := g.frame
	g.state = genRunning
	g.outer = t.handling
	if g.exc != nil {
		t.handling = g.exc
	}
	f.back, f.save, f.mode = t.frame, t.mark(), toGo
	t.frame = f
	t.depth++
	if i := f.code.Instrs[f.pc]; t.fuel > 0 {
		if o, ok := f.regs[i.B()].O.(*Abridged); ok { // as run does it
			t.fuel--
			f.pc++
			if f = t.sendShort(f, o, i); f == nil {
				v, exc = t.outcome()
				return v, exc == nil && !t.yielded, exc
			}
		}
	}
	v, exc = t.run(f, nil)
	return v, exc == nil && !t.yielded, exc
}

// Throw raises exc inside a coroutine or awaitable's iterator; it ends with done, yields, or raises.
func (t *Thread) Throw(it Value, exc *Exc) (v Value, done bool, err *Exc) {
	v, done, err, ok := t.throwInto(it, exc)
	if !ok {
		return Value{}, false, exc
	}
	if err != nil && err.Is(t, t.In.E.StopIteration) {
		if _, isGen := it.O.(*Gen); !isGen {
			return err.stopValue(), true, nil
		}
	}
	return v, done, err
}

// yieldFromIter is the iterator that `yield from v` delegates to.
func (t *Thread) yieldFromIter(f *Frame, v Value) (Value, *Exc) {
	if g, ok := v.O.(*Gen); ok {
		if g.kind == genCoroutine && (f.gen == nil || f.gen.kind != genCoroutine) && !f.iterableCoroutine() {
			return Value{}, t.TypeErrorf("cannot 'yield from' a coroutine object in a non-coroutine generator")
		}
		if g.kind != genAsync {
			return v, nil
		}
	}
	return t.Iter(v)
}

// iterableCoroutine reports whether the generator was marked by types.coroutine.
func (f *Frame) iterableCoroutine() bool { return f.code.Flags&compile.FlagIterable != 0 }

// MarkIterable lets what a generator function makes be awaited, as types.coroutine asks; false for any other value.
func MarkIterable(v Value) bool {
	f, ok := v.O.(*Function)
	if !ok || f.code.Flags&compile.FlagGenerator == 0 {
		return false
	}
	f.code.Complete()
	marked := *f.code.Code
	marked.Flags |= compile.FlagIterable
	f.code = &Code{Code: &marked, source: f.code.source}
	return true
}

// awaitIter is the iterator through which v is awaited; what says for whom, which decides the words of the error.
func (t *Thread) awaitIter(v Value, what uint8) (Value, *Exc) {
	if _, ok := v.O.(*Abridged); ok {
		return v, nil
	}
	if g, ok := v.O.(*Gen); ok && (g.kind == genCoroutine || g.kind == genPlain && g.frame.iterableCoroutine()) {
		if g.kind == genCoroutine && g.standsAt() != nil {
			return Value{}, t.RuntimeErrorf("coroutine is being awaited already")
		}
		return v, nil
	}
	f := t.TypeOf(v).Slots.Await
	if f == nil {
		switch what {
		case compile.AwaitAEnter:
			return Value{}, t.TypeErrorf("'async with' received an object from __aenter__ that does not implement __await__: %T", v)
		case compile.AwaitAExit:
			return Value{}, t.TypeErrorf("'async with' received an object from __aexit__ that does not implement __await__: %T", v)
		}
		return Value{}, t.TypeErrorf("object %T can't be used in 'await' expression", v)
	}
	it, exc := f(t, v)
	if exc != nil {
		return Value{}, exc
	}
	if g, ok := it.O.(*Gen); ok && g.kind == genCoroutine {
		t.Drop(it)
		return Value{}, t.TypeErrorf("__await__() returned a coroutine")
	}
	if s := &t.TypeOf(it).Slots; s.Next == nil && s.Send == nil {
		return Value{}, t.TypeErrorf("__await__() returned non-iterator of type '%T'", it)
	}
	return it, nil
}

// awaitNext is the iterator through which the next item of an async for is awaited. Whatever is wrong with what __anext__ returned
// is the cause of one error.
func (t *Thread) awaitNext(v Value) (Value, *Exc) {
	it, exc := t.awaitIter(v, compile.AwaitPlain)
	if exc != nil {
		e := t.TypeErrorf("'async for' received an invalid object from __anext__: %T", v)
		e.Cause, e.Context, e.Suppress = exc, exc, true
		return Value{}, e
	}
	return it, nil
}

// AwaitIter is the iterator through which v is awaited, for libraries.
func (t *Thread) AwaitIter(v Value) (Value, *Exc) { return t.awaitIter(v, compile.AwaitPlain) }

// IsCoroutineFunction reports whether calling v makes a coroutine.
func IsCoroutineFunction(v Value) bool {
	switch f := v.O.(type) {
	case *Function:
		return f.code.Flags&compile.FlagCoroutine != 0
	case *BoundMethod:
		return IsCoroutineFunction(f.Func)
	}
	return false
}
