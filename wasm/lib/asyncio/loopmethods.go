package asyncio

// The loop's methods as Python sees them, and module _asyncio.

import (
	"strconv"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func itoa(n int) string { return strconv.Itoa(n) }

// seconds reads a number of seconds as ns.
func seconds(t *vm.Thread, v vm.Value) (int64, *vm.Exc) {
	if v.IsFloat() {
		return rt.Nanos(v.F()), nil
	}
	if n, ok := vm.AsInt(v); ok {
		return rt.Nanos(float64(n)), nil
	}
	f, exc := t.Call(vm.Obj(t.In.T.Float), v)
	if exc != nil {
		return 0, exc
	}
	return rt.Nanos(f.F()), nil
}

func loopMethods() []vm.Method {
	self := func(a []vm.Value) *Loop { return a[0].O.(*Loop) }
	items := func(v vm.Value) []vm.Value { return v.O.(*vm.Tuple).Items }
	open := func(t *vm.Thread, l *Loop) *vm.Exc {
		if l.closed {
			return t.RuntimeErrorf("Event loop is closed")
		}
		return nil
	}
	return []vm.Method{
		{Name: "time", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Float(rt.Seconds(rt.Now(t))), nil }},
		{Name: "call_soon", Sig: "callback, *args, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if exc := open(t, self(a)); exc != nil {
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
			if exc := open(t, l); exc != nil {
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
			if exc := open(t, self(a)); exc != nil {
				return vm.Value{}, exc
			}
			d, exc := seconds(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			ctx, exc := contextArg(t, a[4])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Obj(self(a).callAt(t, rt.Now(t)+d, a[2], items(a[3]), ctx)), nil
		}},
		{Name: "call_at", Sig: "when, callback, *args, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if exc := open(t, self(a)); exc != nil {
				return vm.Value{}, exc
			}
			when, exc := seconds(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			ctx, exc := contextArg(t, a[4])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Obj(self(a).callAt(t, when, a[2], items(a[3]), ctx)), nil
		}},
		{Name: "create_future", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(&Future{Head: vm.Head{Cls: of(t.In).future}, loop: self(a)}), nil
		}},
		{Name: "create_task", Sig: "coro, *, name=None, context=None, eager_start=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l := self(a)
			if exc := open(t, l); exc != nil {
				return vm.Value{}, exc
			}
			if !vm.IsCoroutine(a[1]) {
				return vm.Value{}, t.TypeErrorf("a coroutine was expected, got %r", a[1])
			}
			name := ""
			if a[2].O != nil && !a[2].IsNone() {
				s, exc := t.Str(a[2])
				if exc != nil {
					return vm.Value{}, exc
				}
				name = s
			}
			var ctx *Context
			if a[3].O != nil && !a[3].IsNone() {
				var exc *vm.Exc
				if ctx, exc = contextArg(t, a[3]); exc != nil {
					return vm.Value{}, exc
				}
			}
			return vm.Obj(l.newTask(t, of(t.In).task, a[1], name, ctx, false)), nil
		}},
		{Name: "_housekeeping", Sig: "coro, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(self(a).newTask(t, of(t.In).task, a[1], "", nil, true)), nil
		}},
		{Name: "run_forever", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).runForever(t) }},
		viaPython("run_until_complete", "asyncio.runners"), viaPython("shutdown_asyncgens", "asyncio.runners"),
		viaPython("shutdown_default_executor", "asyncio.runners"), viaPython("run_in_executor", "asyncio.tasks"),
		{Name: "stop", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			self(a).stopping = true
			return vm.None, nil
		}},
		{Name: "close", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l := self(a)
			if l.running {
				return vm.Value{}, t.RuntimeErrorf("Cannot close a running event loop")
			}
			if !l.closed {
				l.closed = true
				l.ready, l.timers = nil, nil
				now := rt.Now(t)
				rec := l.env.Machine.Recorder()
				for _, k := range l.order {
					if k != nil {
						rec.End(k.track, now, trace.HowPending)
					}
				}
				rec.End(l.track, now, trace.HowReturned)
				t.Reap()
			}
			return vm.None, nil
		}},
		{Name: "is_running", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).running), nil }},
		{Name: "is_closed", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).closed), nil }},
		{Name: "get_debug", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).debug), nil }},
		{Name: "set_debug", Sig: "enabled, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := t.Truth(a[1])
			self(a).debug = b
			return vm.None, exc
		}},
		{Name: "set_exception_handler", Sig: "handler, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			self(a).handler = a[1]
			return vm.None, nil
		}},
		{Name: "call_exception_handler", Sig: "context, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			d, ok := a[1].O.(*vm.Dict)
			if !ok {
				return vm.Value{}, t.TypeErrorf("the context of an exception is a dict, not %T", a[1])
			}
			if h := self(a).handler; h.O != nil && !h.IsNone() {
				return t.Call(h, a[0], a[1])
			}
			msg, _ := t.Str(d.GetStr(t.In.Intern("message")))
			exc, _ := d.GetStr(t.In.Intern("exception")).O.(*vm.Exc)
			self(a).report(t, msg, exc)
			return vm.None, nil
		}},
		{Name: "_executor", Sig: "executor=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if a[1].O != nil {
				self(a).executor = a[1]
			}
			if self(a).executor.O == nil {
				return vm.None, nil
			}
			return self(a).executor, nil
		}},
		{Name: "_asyncgens", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var vs []vm.Value
			for _, g := range self(a).agens {
				if !g.Finished() {
					vs = append(vs, vm.Obj(g))
				}
			}
			self(a).agens = nil
			return vm.NewList(vs), nil
		}},
		{Name: "_tasks", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var vs []vm.Value
			for _, k := range self(a).order {
				if k != nil {
					vs = append(vs, vm.Obj(k))
				}
			}
			return vm.NewList(vs), nil
		}},
	}
}

// viaPython is a loop method that a function of a Python part implements, with the loop first.
func viaPython(name, module string) vm.Method {
	return vm.Method{Name: name, Sig: "*args, **kwargs", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		m, exc := t.ImportModule(module)
		if exc != nil {
			return vm.Value{}, exc
		}
		fn, exc := t.GetAttr(vm.Obj(m), t.In.Intern(name))
		if exc != nil {
			return vm.Value{}, exc
		}
		args := append([]vm.Value{a[0]}, a[1].O.(*vm.Tuple).Items...)
		return t.CallSpread(fn, vm.NewTuple(args...), a[2])
	}}
}

func handleMethods() []vm.Method {
	self := func(a []vm.Value) *Handle { return a[0].O.(*Handle) }
	return []vm.Method{
		{Name: "cancel", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			h := self(a)
			h.cancelled = true
			h.fn, h.args = vm.None, nil
			return vm.None, nil
		}},
		{Name: "cancelled", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).cancelled), nil }},
	}
}

// build makes module _asyncio.
func build(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		s := of(in)
		s.env = e
		s.makeContextTypes(in)
		s.invalidState = in.NewType("InvalidStateError", in.E.Exception, vm.LayoutExc, vm.Slots{}, nil)
		s.invalidState.Module = "asyncio.exceptions"
		s.future = in.NewLibType("_asyncio", "Future", nil, futureSlots(), futureMethods)
		s.task = in.NewLibType("_asyncio", "Task", s.future, vm.Slots{New: newTaskObject, Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil }}, taskMethods)
		s.futureIter = in.NewLibType("_asyncio", "FutureIter", nil, vm.Slots{
			Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
			Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
				r, done, exc := sendFuture(t, v, vm.None)
				if exc == nil && done {
					exc = t.StopIteration(r)
				}
				return r, exc
			},
			Send: sendFuture,
		}, nil)
		s.pause = in.NewLibType("_asyncio", "pause", nil, vm.Slots{
			New:   func(*vm.Thread, *vm.Type, vm.Args) (vm.Value, *vm.Exc) { return vm.Obj(&pauseOnce{}), nil },
			Init:  func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
			Await: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
			Next: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
				p := v.O.(*pauseOnce)
				if p.done {
					return vm.Value{}, nil
				}
				p.done = true
				return vm.None, nil
			},
			Send: func(_ *vm.Thread, v, _ vm.Value) (vm.Value, bool, *vm.Exc) {
				p := v.O.(*pauseOnce)
				done := p.done
				p.done = true
				return vm.None, done, nil
			},
		}, nil)
		s.loop = in.NewLibType("asyncio", "EventLoop", nil, vm.Slots{
			New:  func(*vm.Thread, *vm.Type, vm.Args) (vm.Value, *vm.Exc) { return vm.Obj(newLoop(e)), nil },
			Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
			Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
				l := v.O.(*Loop)
				return vm.NewStr(t.Sprintf("<_UnixSelectorEventLoop running=%r closed=%r debug=%r>", vm.Bool(l.running), vm.Bool(l.closed), vm.Bool(l.debug))), nil
			},
		}, loopMethods)
		s.handle = in.NewLibType("asyncio", "Handle", nil, vm.Slots{Repr: reprHandle}, handleMethods)
		s.timer = in.NewLibType("asyncio", "TimerHandle", s.handle, vm.Slots{}, func() []vm.Method {
			return []vm.Method{{Name: "when", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Float(rt.Seconds(a[0].O.(*Handle).when)), nil
			}}}
		})
		for name, typ := range map[string]*vm.Type{"Future": s.future, "Task": s.task, "EventLoop": s.loop, "Handle": s.handle,
			"TimerHandle": s.timer, "InvalidStateError": s.invalidState, "CancelledError": in.E.CancelledError, "pause": s.pause} {
			m.Set(in, name, vm.Obj(typ))
		}
		in.Roots(func(visit func(vm.Value)) {
			for _, ts := range s.threads {
				if ts.running != nil {
					visit(vm.Obj(ts.running))
				}
				if ts.current != nil {
					visit(vm.Obj(ts.current))
				}
			}
		})
		m.Add(in, moduleFunctions())
		return nil
	}
}

// pauseOnce is the awaitable of sleep(0): it yields once (SEMANTICS B3).
type pauseOnce struct{ done bool }

// Class makes pauseOnce a Python object.
func (*pauseOnce) Class(in *vm.Interp) *vm.Type { return of(in).pause }

func reprHandle(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
	h := v.O.(*Handle)
	s := "<" + t.TypeOf(v).Name
	if h.cancelled {
		return vm.NewStr(s + " cancelled>"), nil
	}
	if h.timer {
		s += t.Sprintf(" when=%r", vm.Float(rt.Seconds(h.when)))
	}
	return vm.NewStr(s + " " + h.text(t) + ">"), nil
}

// newTaskObject is Task(coro, *, loop=None, name=None, context=None).
func newTaskObject(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
	if len(a.Pos()) != 1 {
		return vm.Value{}, t.TypeErrorf("Task() missing required argument 'coro' (pos 1)")
	}
	if !vm.IsCoroutine(a.V[0]) {
		return vm.Value{}, t.TypeErrorf("a coroutine was expected, got %r", a.V[0])
	}
	l, ok := a.Kw("loop").O.(*Loop)
	if !ok {
		if l = of(t.In).on(t).running; l == nil {
			return vm.Value{}, t.RuntimeErrorf("no running event loop")
		}
	}
	name := ""
	if n := a.Kw("name"); n.O != nil && !n.IsNone() {
		s, exc := t.Str(n)
		if exc != nil {
			return vm.Value{}, exc
		}
		name = s
	}
	var ctx *Context
	if c, ok := a.Kw("context").O.(*Context); ok {
		ctx = c
	}
	return vm.Obj(l.newTask(t, cls, a.V[0], name, ctx, false)), nil
}

func moduleFunctions() []vm.Method {
	return []vm.Method{
		{Name: "get_running_loop", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			if l := of(t.In).on(t).running; l != nil {
				return vm.Obj(l), nil
			}
			return vm.Value{}, t.RuntimeErrorf("no running event loop")
		}},
		{Name: "_get_running_loop", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			if l := of(t.In).on(t).running; l != nil {
				return vm.Obj(l), nil
			}
			return vm.None, nil
		}},
		{Name: "set_event_loop", Sig: "loop, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			of(t.In).on(t).set = a[0]
			return vm.None, nil
		}},
		{Name: "_set_loop", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			if l := of(t.In).on(t).set; l.O != nil {
				return l, nil
			}
			return vm.None, nil
		}},
		{Name: "current_task", Sig: "loop=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			ts := of(t.In).on(t)
			if (a[0].O == nil || a[0].IsNone()) && ts.running == nil {
				return vm.Value{}, t.RuntimeErrorf("no running event loop")
			}
			if ts.current == nil {
				return vm.None, nil
			}
			return vm.Obj(ts.current), nil
		}},
		{Name: "isfuture", Sig: "obj, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(asFuture(a[0]) != nil), nil }},
		{Name: "iscoroutine", Sig: "obj, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(vm.IsCoroutine(a[0])), nil }},
		{Name: "iscoroutinefunction", Sig: "func, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Bool(vm.IsCoroutineFunction(a[0])), nil
		}},
	}
}
