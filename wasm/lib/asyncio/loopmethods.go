package asyncio

// The loop's methods as Python sees them: those in Go. The others are in py/asyncio/base_events.py.

import (
	"strconv"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func itoa(n int) string { return strconv.Itoa(n) }

// items are the values that came for *args.
func items(v vm.Value) []vm.Value { return v.O.(*vm.Tuple).Items }

// callable refuses, in debug mode, what cannot be a callback, and calls from another thread.
func (l *Loop) callable(t *vm.Thread, fn vm.Value, method string, anyThread bool) *vm.Exc {
	if l.closed {
		return t.RuntimeErrorf("Event loop is closed")
	}
	if !l.debug {
		return nil
	}
	if exc := l.foreign(t); exc != nil && !anyThread {
		return exc
	}
	_, exc := callPython(t, "asyncio.base_events", "_check_callback", fn, vm.NewStr(method))
	return exc
}

// foreign is the error, in debug mode, of a call from another thread than the loop's.
func (l *Loop) foreign(t *vm.Thread) *vm.Exc {
	if l.debug && l.thread != nil && l.thread != t {
		return t.RuntimeErrorf("Non-thread-safe operation invoked on an event loop other than the current one")
	}
	return nil
}

// refuses is the error that call_soon would raise, of callbacks that tasks and futures queue. A loop whose class has a call_soon of its own
// is asked when they are queued.
func (l *Loop) refuses(t *vm.Thread) *vm.Exc {
	if !l.closed && !l.debug || !l.plainSoon(t) {
		return nil
	}
	if l.closed {
		return t.RuntimeErrorf("Event loop is closed")
	}
	return l.foreign(t)
}

// loopMethods are the loop's methods in Go. A method with a context= argument has it last.
func loopMethods() []vm.Method {
	self := func(a []vm.Value) *Loop { return a[0].O.(*Loop) }
	return []vm.Method{
		{Name: "time", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Float(now(t)), nil }},
		{Name: "call_soon", Sig: "callback, *args, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if exc := self(a).callable(t, a[1], "call_soon", false); exc != nil {
				return vm.Value{}, exc
			}
			ctx, exc := contextArg(t, a[3])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Obj(self(a).callSoon(t, a[1], items(a[2]), ctx)), nil
		}},
		{Name: "call_soon_threadsafe", Sig: "callback, *args, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l := self(a)
			if exc := l.callable(t, a[1], "call_soon_threadsafe", true); exc != nil {
				return vm.Value{}, exc
			}
			ctx, exc := contextArg(t, a[3])
			if exc != nil {
				return vm.Value{}, exc
			}
			h := l.callSoon(t, a[1], items(a[2]), ctx)
			l.poller.Wake(rt.Settle(t))
			return vm.Obj(h), nil
		}},
		{Name: "call_later", Sig: "delay, callback, *args, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if a[1].IsNone() {
				return vm.Value{}, t.TypeErrorf("delay must not be None")
			}
			return self(a).later(t, a, true)
		}},
		{Name: "call_at", Sig: "when, callback, *args, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if a[1].IsNone() {
				return vm.Value{}, t.TypeErrorf("when cannot be None")
			}
			return self(a).later(t, a, false)
		}},
		{Name: "create_future", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f := &Future{Head: vm.Head{Cls: of(t.In).future}}
			f.born(t, self(a))
			return vm.Obj(f), nil
		}},
		{Name: "create_task", Sig: "coro, *, name=None, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return self(a).createTask(t, a)
		}},
		{Name: "_housekeeping", Sig: "coro, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if !self(a).makesPlainTasks(t) {
				return t.CallMethod(a[0], "create_task", a[1])
			}
			k, exc := self(a).newTask(t, a[1], taskOptions{housekeeping: true})
			if exc != nil {
				return vm.Value{}, exc
			}
			k.quiet = true
			return vm.Obj(k), nil
		}},
		{Name: "run_forever", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).runForever(t) }},
		{Name: "_check_runnable", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).checkRunning(t) }},
		{Name: "_check_closed", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if self(a).closed {
				return vm.Value{}, t.RuntimeErrorf("Event loop is closed")
			}
			return vm.None, nil
		}},
		{Name: "stop", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			self(a).stopping = true
			return vm.None, nil
		}},
		{Name: "_close", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			self(a).close(t)
			return vm.None, nil
		}},
		{Name: "_write_to_self", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			self(a).poller.Wake(rt.Settle(t))
			return vm.None, nil
		}},
		{Name: "_add_callback", Sig: "handle, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			h, ok := a[1].O.(*Handle)
			if !ok {
				return vm.Value{}, t.TypeErrorf("a Handle is needed, not %T", a[1])
			}
			if !h.cancelled {
				self(a).push(entry{handle: h})
			}
			return vm.None, nil
		}},
		{Name: "_watch_signal", Sig: "number, handle, /", Fn: watchSignal},
		{Name: "_watched_signals", Fn: watchedSignals},
		{Name: "is_running", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).running), nil }},
		{Name: "is_closed", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).closed), nil }},
		{Name: "get_debug", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).debug), nil }},
		{Name: "set_debug", Sig: "enabled", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l := self(a)
			b, exc := t.Truth(a[1])
			if l.debug = b; exc != nil || !l.running {
				return vm.None, exc
			}
			track, exc := t.GetAttr(a[0], t.In.Intern("_set_coroutine_origin_tracking"))
			if exc != nil {
				return vm.Value{}, exc
			}
			l.callSoon(t, track, []vm.Value{a[1]}, nil)
			l.poller.Wake(rt.Settle(t))
			return vm.None, nil
		}},
		{Name: "get_exception_handler", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.OrNone(self(a).handler), nil }},
		{Name: "set_exception_handler", Sig: "handler", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if !a[1].IsNone() && t.TypeOf(a[1]).Slots.Call == nil {
				return vm.Value{}, t.TypeErrorf("A callable object or None is expected, got %r", a[1])
			}
			self(a).handler = a[1]
			return vm.None, nil
		}},
		{Name: "get_task_factory", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.OrNone(self(a).factory), nil }},
		{Name: "set_task_factory", Sig: "factory", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if !a[1].IsNone() && t.TypeOf(a[1]).Slots.Call == nil {
				return vm.Value{}, t.TypeErrorf("task factory must be a callable or None")
			}
			self(a).factory = a[1]
			return vm.None, nil
		}},
		{Name: "_set_selector", Sig: "selector", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			self(a).selector = a[1]
			return vm.None, nil
		}},
		{Name: "_poll", Sig: "timeout", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).poll(t, a[1]) }},
		{Name: "_asyncgen_begins", Sig: "agen", Fn: asyncGenHook((*Loop).firstIter)},
		{Name: "_asyncgen_dropped", Sig: "agen", Fn: asyncGenHook((*Loop).finalizeAsyncGen)},
		{Name: "_take_asyncgens", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var vs []vm.Value
			agens := self(a).agens
			self(a).agens, self(a).agensClosed = nil, true
			var held func(vm.Object) bool
			for _, g := range agens {
				if g.Spent() && held == nil {
					held = t.Reachable()
				}
				if !g.Spent() || held(g) {
					vs = append(vs, vm.Obj(g))
				}
			}
			return vm.NewList(vs), nil
		}},
		{Name: "_ready", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var vs []vm.Value
			self(a).eachReady(func(e *entry) {
				if e.gather != nil {
					vs = append(vs, vm.Obj(newHandle(t, self(a), e.gather.fn, []vm.Value{vm.Obj(e.task)}, nil)))
				} else if e.handle != nil {
					vs = append(vs, vm.Obj(e.handle))
				} else if e.task != nil {
					vs = append(vs, vm.Obj(e.task))
				}
			})
			return vm.NewList(vs), nil
		}},
		{Name: "_scheduled", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var vs []vm.Value
			for _, timer := range self(a).timers {
				h := timer.h
				vs = append(vs, vm.Obj(h))
			}
			return vm.NewList(vs), nil
		}},
		{Name: "_current_handle", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if h := self(a).executing; h != nil {
				return vm.Obj(h), nil
			}
			return vm.None, nil
		}},
	}
}

// later is call_later (after is true) and call_at.
func (l *Loop) later(t *vm.Thread, a []vm.Value, after bool) (vm.Value, *vm.Exc) {
	if exc := l.callable(t, a[2], "call_at", false); exc != nil {
		return vm.Value{}, exc
	}
	when, exc := t.ToFloat(a[1])
	switch {
	case exc != nil && after:
		return vm.Value{}, t.TypeErrorf("unsupported operand type(s) for +: 'float' and '%T'", a[1])
	case exc != nil:
		return vm.Value{}, exc
	case after:
		at, exc := l.clock(t, rt.Now(t))
		if exc != nil {
			return vm.Value{}, exc
		}
		when += at
		if !of(t.In).ats.Of(t.In, &l.Head) { // a subclass has a call_at of its own
			ctx := a[4]
			if ctx.O == nil {
				ctx = vm.None
			}
			f, exc := t.GetAttr(a[0], t.In.Intern("call_at"))
			if exc != nil {
				return vm.Value{}, exc
			}
			args := append(append([]vm.Value{vm.Float(when), a[2]}, items(a[3])...), ctx)
			return t.CallArgs(f, vm.Args{V: args, Names: []*vm.Str{t.In.Intern("context")}})
		}
	}
	ctx, exc := contextArg(t, a[4])
	if exc != nil {
		return vm.Value{}, exc
	}
	h := l.callAt(t, when, a[2], items(a[3]), ctx)
	if !after {
		given := a[1]
		h.given = &given
	}
	return vm.Obj(h), nil
}

// makesPlainTasks reports whether the loop's create_task is its own, and makes a Task.
func (l *Loop) makesPlainTasks(t *vm.Thread) bool {
	s := of(t.In)
	return (l.factory.O == nil || l.factory.IsNone()) && s.creators.Of(t.In, &l.Head)
}

// createTask is loop.create_task: through the task factory where there is one.
func (l *Loop) createTask(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	if l.closed {
		return vm.Value{}, t.RuntimeErrorf("Event loop is closed")
	}
	coro, name, context := a[1], vm.OrNone(a[2]), vm.OrNone(a[3])
	if l.factory.O == nil || l.factory.IsNone() {
		o := taskOptions{name: name}
		if !context.IsNone() {
			var exc *vm.Exc
			if o.ctx, exc = contextArg(t, context); exc != nil {
				return vm.Value{}, exc
			}
		}
		k, exc := l.newTask(t, coro, o)
		if exc != nil {
			return vm.Value{}, exc
		}
		return vm.Obj(k), nil
	}
	args := vm.Args{V: []vm.Value{vm.Obj(l), coro}}
	if !context.IsNone() {
		args.V, args.Names = append(args.V, context), []*vm.Str{t.In.Intern("context")}
	}
	task, exc := t.CallArgs(l.factory, args)
	if exc != nil {
		return vm.Value{}, exc
	}
	if k, ok := task.O.(*Task); ok && k.exc != nil {
		k.exc.HeldByCaller(task) // create_task is Python in CPython, and has the task in a variable: a cycle
	}
	t.Pin(task)
	_, exc = t.CallMethod(task, "set_name", name)
	t.Unpin()
	return task, exc
}

// asyncGenHook is a loop's hook for async generators as a method.
func asyncGenHook(hook func(*Loop, *vm.Thread, *vm.Gen) *vm.Exc) func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) {
	return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		g, ok := a[1].O.(*vm.Gen)
		if !ok {
			return vm.Value{}, t.TypeErrorf("an async generator is needed, not %T", a[1])
		}
		return vm.None, hook(a[0].O.(*Loop), t, g)
	}
}
