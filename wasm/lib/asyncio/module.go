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
		addTaskAttributes(in, s.task)
		s.wakeup = newWakeupType(in)
		s.gathering = in.NewLibType("_asyncio", "Gathering", nil, vm.Slots{}, nil)
		s.futureIter = newFutureIterType(in)
		s.loop = in.NewLibType("asyncio.base_events", "BaseEventLoop", nil, vm.Slots{
			New:  func(_ *vm.Thread, cls *vm.Type, _ vm.Args) (vm.Value, *vm.Exc) { return vm.Obj(newLoop(e, cls)), nil },
			Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		}, func() []vm.Method { return append(loopMethods(), ioMethods()...) })
		s.handle = in.NewLibType("asyncio.events", "Handle", nil, handleSlots(false), handleMethods)
		s.timer = in.NewLibType("asyncio.events", "TimerHandle", s.handle, handleSlots(true), timerMethods)
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
			for _, v := range s.foreign {
				visit(v)
			}
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
		m.Add(in, moduleFunctions())
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
				return vm.Value{}, t.ToException(a[1], orNone(a[2]))
			}},
			{Name: "close", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }},
		}
	})
}

// loopOf returns the running loop of a thread as a value, None where there is none.
func loopOf(t *vm.Thread) vm.Value {
	if l := on(t).running; l != nil {
		return vm.Obj(l)
	}
	return vm.None
}

// taskLoop reads the loop of the functions about current tasks.
func taskLoop(t *vm.Thread, v vm.Value) (*Loop, *vm.Exc) {
	l, ok := v.O.(*Loop)
	if !ok {
		return nil, t.TypeErrorf("loop must be an event loop of the playground, not %T", v)
	}
	return l, nil
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
			l, exc := taskLoop(t, a[0])
			on(t).running = l
			return vm.None, exc
		}},
		{Name: "current_task", Sig: "loop=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			v := orNone(a[0])
			if v.IsNone() {
				if v = loopOf(t); v.IsNone() {
					return vm.Value{}, t.RuntimeErrorf("no running event loop")
				}
			}
			l, ok := v.O.(*Loop)
			if !ok {
				return vm.None, nil
			}
			return orNone(l.current), nil
		}},
		{Name: "_enter_task", Sig: "loop, task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, exc := taskLoop(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if l.current.O != nil {
				return vm.Value{}, t.RuntimeErrorf("Cannot enter into task %r while another task %r is being executed.", a[1], l.current)
			}
			l.current = a[1]
			return vm.None, nil
		}},
		{Name: "_leave_task", Sig: "loop, task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, exc := taskLoop(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if !vm.Is(orNone(l.current), a[1]) {
				return vm.Value{}, t.RuntimeErrorf("Leaving task %r does not match the current task %r.", a[1], orNone(l.current))
			}
			l.current = vm.Value{}
			return vm.None, nil
		}},
		{Name: "_swap_current_task", Sig: "loop, task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, exc := taskLoop(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			before := orNone(l.current)
			l.current = a[1]
			if a[1].IsNone() {
				l.current = vm.Value{}
			}
			return before, nil
		}},
		{Name: "_register_task", Sig: "task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if s := of(t.In); asFuture(a[0]) == nil {
				s.foreign = append(s.foreign, a[0])
			}
			return vm.None, nil
		}},
		{Name: "_unregister_task", Sig: "task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := of(t.In)
			for i, v := range s.foreign {
				if vm.Is(v, a[0]) {
					s.foreign = append(s.foreign[:i:i], s.foreign[i+1:]...)
					break
				}
			}
			return vm.None, nil
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
		{Name: "abridge_sleep", Sig: "sleep, sleep0, wake, /", Fn: abridgeSleep},
		{Name: "gather_plain", Sig: "coros, return_exceptions, done_callback, /", Fn: gatherPlain},
		{Name: "gathered", Sig: "gathering, /", Fn: gathered},
		{Name: "gathers", Sig: "gathering, future, /", Fn: gathers},
		{Name: "gather_report", Sig: "gathering, child, /", Fn: gatherReport},
		{Name: "arrange", Sig: "items, /", Fn: arrange},
		{Name: "import_module", Sig: "name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			name, exc := t.Str(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			m, exc := t.ImportModule(name)
			return vm.Obj(m), exc
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
