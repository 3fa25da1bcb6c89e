package asyncio

// The modules of this package: _asyncio in Go, contextvars, and the Python parts in py/.

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are the modules asyncio, its submodules, _asyncio and contextvars.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append([]vm.ModuleDef{{Name: "_asyncio", Build: build(e)}, contextvarsModule()}, rt.Python(e, sources)...)
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
		addFutureAttributes(in, s.future)
		s.task = in.NewLibType("_asyncio", "Task", s.future, taskSlots(), taskMethods)
		s.task.Lends = true // an eager task runs while it is made
		addTaskAttributes(in, s.task)
		s.wakeup = newWakeupType(in)
		s.stepper = newStepType(in)
		s.gathering = in.NewLibType("_asyncio", "Gathering", nil, vm.Slots{}, nil)
		s.futureIter = newFutureIterType(in)
		s.loop = in.NewLibType("asyncio.base_events", "BaseEventLoop", nil, vm.Slots{
			New:  func(_ *vm.Thread, cls *vm.Type, _ vm.Args) (vm.Value, *vm.Exc) { return vm.Obj(newLoop(e, cls)), nil },
			Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		}, func() []vm.Method { return append(loopMethods(), ioMethods()...) })
		s.handle = in.NewLibType("asyncio.events", "Handle", nil, handleSlots(false), handleMethods).WithoutDict()
		s.timer = in.NewLibType("asyncio.events", "TimerHandle", s.handle, handleSlots(true), timerMethods).WithoutDict()
		s.loop.InPython, s.handle.InPython, s.timer.InPython = true, true, true
		s.results = in.NewMethods(s.future, nil, "result")
		s.soon = in.NewMethods(s.loop, nil, "call_soon")
		s.ats = in.NewMethods(s.loop, nil, "call_at")
		s.creators = in.NewMethods(s.loop, nil, "create_task")
		s.clocks = in.NewMethods(s.loop, nil, "time")
		for _, c := range []struct {
			name string
			typ  *vm.Type
		}{{"Future", s.future}, {"Task", s.task}, {"Loop", s.loop}, {"Handle", s.handle}, {"TimerHandle", s.timer},
			{"InvalidStateError", s.invalidState}, {"CancelledError", in.E.CancelledError}} {
			m.Set(in, c.name, vm.Obj(c.typ))
		}
		in.Roots(func(visit func(vm.Value)) {
			for _, th := range in.Threads() {
				ts, ok := th.Async.(*threadState)
				if !ok {
					continue
				}
				visit(vm.Obj(ts.context))
				if ts.running != nil {
					visit(vm.Obj(ts.running))
				}
			}
			s.visitBooks(visit)
		})
		in.Sleepers(func(visit func(vm.Sleeper)) {
			for _, l := range s.loops {
				for _, k := range l.tasks {
					if k != nil {
						visit(k)
					}
				}
			}
		})
		m.Add(in, append(moduleFunctions(), bookFunctions()...))
		return nil
	}
}

func newFutureIterType(in *vm.Interp) *vm.Type {
	return in.NewLibType("_asyncio", "FutureIter", nil, vm.Slots{
		Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
		Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			r, done, exc := sendFuture(t, v, vm.None)
			if exc == nil && done {
				exc = t.StopIteration(r)
			}
			return r, exc
		},
		Send: sendFuture,
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "send", Sig: "value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				r, done, exc := sendFuture(t, a[0], a[1])
				if exc == nil && done {
					exc = t.StopIteration(r)
				}
				return r, exc
			}},
			{Name: "throw", Sig: "type, val=None, tb=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Value{}, thrown(t, a)
			}},
			{Name: "close", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }},
		}
	})
}

// thrown is the exception of FutureIter.throw(type, val=None, tb=None).
func thrown(t *vm.Thread, a []vm.Value) *vm.Exc {
	val, tb := vm.OrNone(a[2]), vm.OrNone(a[3])
	if a[2].O != nil || a[3].O != nil {
		const old = "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead."
		if exc := t.Warn(t.In.E.DeprecationWarning, old, t.Where()); exc != nil {
			return exc
		}
	}
	if _, ok := tb.O.(*vm.Traceback); !ok && !tb.IsNone() {
		return t.TypeErrorf("throw() third argument must be a traceback")
	}
	c, isClass := a[1].O.(*vm.Type)
	switch _, instance := a[1].O.(*vm.Exc); {
	case instance && !val.IsNone():
		return t.TypeErrorf("instance exception may not have a separate value")
	case !instance && !(isClass && c.IsSubtype(t.In.E.BaseException)):
		return t.TypeErrorf("exceptions must be classes deriving BaseException or instances of such a class")
	}
	return t.ToException(a[1], val)
}

// loopOf returns the running loop of a thread as a value, None where there is none.
func loopOf(t *vm.Thread) vm.Value {
	if l := on(t).running; l != nil {
		return vm.Obj(l)
	}
	return vm.None
}

func moduleFunctions() []vm.Method {
	return []vm.Method{
		{Name: "get_running_loop", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			if l := loopOf(t); !l.IsNone() {
				return l, nil
			}
			return vm.Value{}, t.RuntimeErrorf("no running event loop")
		}},
		{Name: "_get_running_loop", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { return loopOf(t), nil }},
		{Name: "_set_running_loop", Sig: "loop, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if a[0].IsNone() {
				on(t).running = nil
				return vm.None, nil
			}
			l, ok := a[0].O.(*Loop)
			if !ok {
				return vm.Value{}, t.TypeErrorf("loop must be an event loop of the playground, not %T", a[0])
			}
			on(t).running = l
			return vm.None, nil
		}},
		{Name: "current_task", Sig: "loop=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			v := vm.OrNone(a[0])
			if v.IsNone() {
				if v = loopOf(t); v.IsNone() {
					return vm.Value{}, t.RuntimeErrorf("no running event loop")
				}
			}
			return vm.OrNone(*of(t.In).currentOf(v)), nil
		}},
		{Name: "iscoroutine", Sig: "obj", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(isCoroutine(t, a[0])), nil }},
		{Name: "iscoroutinefunction", Sig: "func", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Bool(vm.IsCoroutineFunction(a[0])), nil
		}},
		{Name: "isfuture", Sig: "obj", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if asFuture(a[0]) != nil {
				return vm.True, nil
			}
			// Any object whose class says that it behaves like one.
			name := t.In.Intern("_asyncio_future_blocking")
			cls, exc := t.GetAttr(a[0], t.In.Intern("__class__"))
			if exc != nil {
				return vm.Value{}, exc
			}
			if v, exc := t.GetAttrOpt(cls, name); exc != nil || v.O == nil {
				return vm.False, exc
			}
			v, exc := t.GetAttrOpt(a[0], name)
			return vm.Bool(v.O != nil && !v.IsNone()), exc
		}},
		{Name: "label", Sig: "future, why, name='', /", Fn: labelFuture},
		{Name: "part_with", Sig: "task, writer, /", Fn: partWith},
		{Name: "abridge_sleep", Sig: "sleep, sleep0, wake, /", Fn: abridgeSleep},
		{Name: "abridge", Sig: "*classes", Fn: abridgeClasses},
		{Name: "named", Sig: "waited, /", Fn: named},
		{Name: "gather_plain", Sig: "coros, return_exceptions, done_callback, /", Fn: gatherPlain},
		{Name: "gathered", Sig: "gathering, /", Fn: gathered},
		{Name: "gathers", Sig: "gathering, future, /", Fn: gathers},
		{Name: "gather_report", Sig: "gathering, child, /", Fn: gatherReport},
		{Name: "arrange", Sig: "items, /", Fn: arrange},
		{Name: "linger", Sig: "item, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			t.Linger(a[0])
			return vm.None, nil
		}},
		{Name: "format_exception", Sig: "error, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			e, ok := a[0].O.(*vm.Exc)
			if !ok {
				return vm.Value{}, t.TypeErrorf("an exception is needed, not %T", a[0])
			}
			return vm.NewStr(t.FormatException(e)), nil
		}},
		{Name: "warn", Sig: "message, category, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			message, exc := t.Str(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.None, t.Warn(a[1].O.(*vm.Type), message, t.Where())
		}},
	}
}
