package vm

// Async generators: asend, athrow and aclose are awaitables that drive the body until it hands out a value.

// ASend is the awaitable of one asend, athrow, __anext__ or aclose of an async generator.
type ASend struct {
	g     *Gen
	sent  Value
	throw *Exc    // athrow, aclose
	given []Value // of athrow: what it was given, until the first step
	close bool
	state genState
	name  string // "asend", "athrow" or "aclose" if its death without having started is worth a warning
}

// Class makes ASend a Python object.
func (a *ASend) Class(in *Interp) *Type {
	if a.close || a.throw != nil || a.given != nil {
		return in.T.AThrow
	}
	return in.T.ASend
}

// Alive reports whether its death would be shown: it is a Mortal.
func (a *ASend) Alive() bool { return a.state == genNew && a.name != "" }

// Dies warns that it was never awaited.
func (a *ASend) Dies(t *Thread) {
	a.state = genDone
	t.warnUnawaited(t.Sprintf("coroutine method %q of %q was never awaited", a.name, a.g.QualName), Obj(a))
}

func (in *Interp) initAsyncGen(repr func(*Thread, Value) (Value, *Exc)) {
	anext := func(t *Thread, v Value) (Value, *Exc) { return t.asend(gen(v), &ASend{g: gen(v), sent: None}) }
	in.T.AsyncGenerator = in.NewType("async_generator", nil, LayoutNative, Slots{
		Repr:  repr,
		AIter: func(_ *Thread, v Value) (Value, *Exc) { return v, nil },
		ANext: anext,
	}, func() []Method {
		return append([]Method{
			classGetItem,
			{Name: "__anext__", Fn: func(t *Thread, a []Value) (Value, *Exc) { // not async for, which goes by the slot
				return t.asend(gen(a[0]), &ASend{g: gen(a[0]), sent: None, name: "asend"})
			}},
			{Name: "asend", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return t.asend(gen(a[0]), &ASend{g: gen(a[0]), sent: a[1], name: "asend"})
			}},
			{Name: "athrow", Sig: "typ, val=None, tb=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				if exc := t.oldThrow("athrow", a); exc != nil {
					return Value{}, exc
				}
				return t.asend(gen(a[0]), &ASend{g: gen(a[0]), given: append([]Value(nil), a...), name: "athrow"})
			}},
			{Name: "aclose", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return t.asend(gen(a[0]), &ASend{g: gen(a[0]), throw: NewExc(t.In.E.GeneratorExit), close: true, name: "aclose"})
			}},
		}, frameGetters("ag")...)
	})
	in.addGenNames(in.T.AsyncGenerator)
	step := func(t *Thread, v, sent Value, exc *Exc) (Value, *Exc) {
		x, done, exc := t.asendStep(v.O.(*ASend), sent, exc)
		return finished(t, x, done, exc)
	}
	slots := Slots{
		Await: func(_ *Thread, v Value) (Value, *Exc) { return v, nil },
		Iter:  func(_ *Thread, v Value) (Value, *Exc) { return v, nil },
		Next:  func(t *Thread, v Value) (Value, *Exc) { return step(t, v, None, nil) },
		Send: func(t *Thread, v, sent Value) (Value, bool, *Exc) {
			x, done, exc := t.asendStep(v.O.(*ASend), sent, nil)
			return x, done, exc
		},
	}
	methods := func() []Method {
		return []Method{
			{Name: "send", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return step(t, a[0], a[1], nil) }},
			{Name: "throw", Sig: "typ, val=None, tb=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				e, exc := t.throwArgs(a)
				if exc != nil {
					return Value{}, exc
				}
				return step(t, a[0], None, e)
			}},
			{Name: "close", Fn: func(t *Thread, a []Value) (Value, *Exc) { return None, t.closeASend(a[0].O.(*ASend)) }},
		}
	}
	in.T.ASend = in.NewType("async_generator_asend", nil, LayoutNative, slots, methods)
	in.T.AThrow = in.NewType("async_generator_athrow", nil, LayoutNative, slots, methods) // athrow's and aclose's
}

// AsyncGenHooks is how an event loop learns of async generators that it may have to close.
type AsyncGenHooks struct {
	FirstIter func(t *Thread, g *Gen) *Exc
	Finalizer func(t *Thread, g *Gen) *Exc // called for one that is dropped before its end
	Shown     [2]Value                     // what sys.get_asyncgen_hooks() says that the two are; unbound: there is none
}

// AsyncGenHooks returns the hooks of this thread.
func (t *Thread) AsyncGenHooks() AsyncGenHooks { return t.asyncGenHooks }

// SetAsyncGenHooks sets the hooks of this thread (the zero value removes them) and returns those before.
func (t *Thread) SetAsyncGenHooks(h AsyncGenHooks) AsyncGenHooks {
	before := t.asyncGenHooks
	t.asyncGenHooks = h
	return before
}

// IsAClose reports whether v is what asend, athrow or aclose of an async generator made: a loop's task can drive it.
func IsAClose(v Value) bool { _, ok := v.O.(*ASend); return ok }

// asend announces a new async generator to the event loop and returns the awaitable.
func (t *Thread) asend(g *Gen, a *ASend) (Value, *Exc) {
	if !g.hooked {
		g.hooked = true
		g.finalizer = t.asyncGenHooks.Finalizer
		if f := t.asyncGenHooks.FirstIter; f != nil {
			if exc := f(t, g); exc != nil {
				t.watchHooked(g)
				return Value{}, exc
			}
		}
	}
	if f := t.frame; a.name != "" && t.In.funerals == 0 && (f == nil || !f.awaitsCall()) { // but not what a loop makes of a dying generator
		t.Watch(a)
		t.watchHooked(g)
	}
	return Obj(a), nil
}

// watchHooked watches an async generator that was asked for an item and has not begun: its event loop closes that one too.
func (t *Thread) watchHooked(g *Gen) {
	if g.state == genNew && g.finalizer != nil && !g.watched {
		t.watchGen(g)
	}
}

// asendStep drives the body one step: an await inside passes through (done false), a handed-out value or the end finish it.
func (t *Thread) asendStep(a *ASend, sent Value, exc *Exc) (v Value, done bool, err *Exc) {
	g := a.g
	throws := a.close || a.throw != nil || a.given != nil
	switch a.state {
	case genDone:
		what := "__anext__()/asend()"
		if throws {
			what = "aclose()/athrow()"
		}
		return Value{}, false, t.RuntimeErrorf("cannot reuse already awaited %s", what)
	case genNew:
		if g.running {
			a.state = genDone
			what := map[bool]string{true: "aclose", false: "athrow"}[a.close]
			if !throws {
				what = "anext"
			}
			return Value{}, false, t.RuntimeErrorf("%s(): asynchronous generator is already running", what)
		}
		if g.state == genDone && exc == nil {
			a.state = genDone
			if throws { // athrow too: what is thrown into a body that has ended is lost
				return None, true, nil
			}
			return Value{}, false, t.Raise(t.In.E.StopAsyncIteration)
		}
		if exc == nil && throws && g.closed { // by an aclose() that the body ignored
			a.state = genDone
			return Value{}, false, t.Raise(t.In.E.StopAsyncIteration)
		}
		if exc == nil && throws && sent.O != nil && !sent.IsNone() {
			return Value{}, false, t.RuntimeErrorf("can't send non-None value to a just-started coroutine")
		}
		a.state, g.running = genRunning, true
		g.closed = g.closed || exc == nil && a.close
		if exc == nil {
			if a.given != nil {
				if a.throw, err = t.thrown(a.given); err != nil {
					a.state, g.running = genDone, false
					return Value{}, false, err
				}
			}
			if exc = a.throw; throws || sent.O == nil || sent.IsNone() { // what send() brings goes before what asend() was given
				sent = a.sent
			}
			if a.close && g.state == genNew {
				g.state, g.running, a.state = genDone, false, genDone
				return None, true, nil
			}
		}
	}
	if exc != nil {
		v, done, err = t.throw(g, exc)
	} else {
		if sent.O == nil {
			sent = None
		}
		v, done, err = t.resume(g, sent, nil)
	}
	switch {
	case err != nil:
		a.state, g.running = genDone, false
		if a.close && (err.Is(t, t.In.E.GeneratorExit) || err.Is(t, t.In.E.StopAsyncIteration)) {
			a.throw = nil
			t.Drop(Obj(err)) // and what the frames held that it came through
			return None, true, nil
		}
		return Value{}, false, err
	case done:
		a.state, g.running = genDone, false
		if a.close {
			return None, true, nil
		}
		return Value{}, false, t.Raise(t.In.E.StopAsyncIteration)
	case g.handedOut:
		g.handedOut = false
		a.state, g.running = genDone, false
		if a.close {
			return Value{}, false, t.RuntimeErrorf("async generator ignored GeneratorExit")
		}
		return v, true, nil
	}
	return v, false, nil
}

// closeASend throws GeneratorExit into the body, through what it awaits.
func (t *Thread) closeASend(a *ASend) *Exc {
	if a.state == genDone {
		return nil
	}
	_, done, exc := t.asendStep(a, None, NewExc(t.In.E.GeneratorExit))
	switch {
	case exc == nil && !done:
		t.watchSuspended(a.g) // nobody will drive it on
		return t.RuntimeErrorf("coroutine ignored GeneratorExit")
	case exc != nil && (exc.Is(t, t.In.E.StopAsyncIteration) || exc.Is(t, t.In.E.GeneratorExit)):
		return nil
	}
	return exc
}

// aiter is v.__aiter__() as `async for` calls it.
func (t *Thread) aiter(v Value) (Value, *Exc) {
	f := t.TypeOf(v).Slots.AIter
	if f == nil {
		return Value{}, t.TypeErrorf("'async for' requires an object with __aiter__ method, got %T", v)
	}
	it, exc := f(t, v)
	if exc == nil && t.TypeOf(it).Slots.ANext == nil {
		exc = t.TypeErrorf("'async for' received an object from __aiter__ that does not implement __anext__: %T", it)
	}
	return it, exc
}

// anext is it.__anext__(), still to be awaited.
func (t *Thread) anext(it Value) (Value, *Exc) {
	f := t.TypeOf(it).Slots.ANext
	if f == nil {
		return Value{}, t.TypeErrorf("'async for' requires an iterator with __anext__ method, got %T", it)
	}
	return f(t, it)
}

// CloseAsyncGen is the awaitable of g.aclose(), for event loops.
func (t *Thread) CloseAsyncGen(g *Gen) (Value, *Exc) {
	return t.asend(g, &ASend{g: g, throw: NewExc(t.In.E.GeneratorExit), close: true})
}
