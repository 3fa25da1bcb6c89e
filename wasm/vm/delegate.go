package vm

// Delegation: what a generator or coroutine passes on to what it iterates over or awaits, be it a generator or any other iterator.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/compile"
)

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
	if inner != nil {
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
		return Value{}, t.useless(it, "__await__() returned non-iterator of type '%T'")
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
