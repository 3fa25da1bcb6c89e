package asyncio

// Task as Python sees it.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func taskSlots() vm.Slots {
	return vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			k := &Task{}
			k.Future = Future{Head: vm.Head{Cls: cls}, task: k}
			return vm.Obj(k), nil
		},
		Init: initTask,
	}
}

// initTask is Task(coro, *, loop=None, name=None, context=None, eager_start=False).
func initTask(t *vm.Thread, self vm.Value, a vm.Args) *vm.Exc {
	coro := a.Kw("coro")
	switch {
	case len(a.Pos()) == 1:
		coro = a.V[0]
	case len(a.Pos()) > 1:
		return t.TypeErrorf("Task() takes exactly 1 positional argument (%d given)", len(a.Pos()))
	case coro.O == nil:
		return t.TypeErrorf("Task() missing required argument 'coro' (pos 1)")
	}
	for _, n := range a.Names {
		switch n.S {
		case "coro", "loop", "name", "context", "eager_start":
		default:
			return t.TypeErrorf("Task() got an unexpected keyword argument %q", n.S)
		}
	}
	l, exc := loopArg(t, a.Kw("loop"))
	if exc != nil {
		return exc
	}
	o := taskOptions{name: a.Kw("name")}
	if c := a.Kw("context"); c.O != nil && !c.IsNone() {
		if o.ctx, exc = contextArg(t, c); exc != nil {
			return exc
		}
	}
	if e := a.Kw("eager_start"); e.O != nil {
		if o.eager, exc = t.Truth(e); exc != nil {
			return exc
		}
	}
	if given := a.Kw("loop"); o.eager && (given.O == nil || given.IsNone()) {
		return t.AttributeErrorf("'NoneType' object has no attribute 'is_running'") // as in 3.13: it asks the argument
	}
	return self.O.(*Task).start(t, l, coro, o)
}

func taskMethods() []vm.Method {
	self := func(a []vm.Value) *Task { return a[0].O.(*Task) }
	// method is one that needs an initialized task.
	method := func(name, sig string, fn func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc)) vm.Method {
		return vm.Method{Name: name, Sig: sig, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if k := self(a); k.loop != nil {
				return fn(t, k, a)
			}
			return vm.Value{}, uninitialized(t, asFuture(a[0]))
		}}
	}
	return []vm.Method{
		method("cancel", "msg=None", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) {
			done, exc := k.Cancel(t, a[1])
			return vm.Bool(done), exc
		}),
		method("cancelling", "", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(k.requests), nil }),
		method("uncancel", "", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) {
			if k.requests > 0 {
				k.requests--
				if k.requests == 0 {
					k.mustCancel = false
				}
			}
			return vm.Int(k.requests), nil
		}),
		method("get_name", "", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(k.name), nil }),
		method("set_name", "value, /", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) {
			s, exc := t.Str(a[1])
			if exc == nil {
				rec := k.loop.env.Machine.Recorder()
				if rec.Tells() && s != k.name {
					rec.Note(k.track, rt.Kernel(t).Clock(), 0, "gets this name; it was "+k.name)
				}
				k.name = s
				rec.Rename(k.track, s)
			}
			return vm.None, exc
		}),
		method("get_coro", "", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) { return vm.OrNone(k.coro), nil }),
		method("get_context", "", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(k.ctx), nil }),
		method("get_stack", "*, limit=None", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) {
			return callPython(t, "asyncio.base_tasks", "_task_get_stack", a[0], vm.OrNone(a[1]))
		}),
		method("print_stack", "*, limit=None, file=None", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) {
			return callPython(t, "asyncio.base_tasks", "_task_print_stack", a[0], vm.OrNone(a[1]), vm.OrNone(a[2]))
		}),
		method("set_result", "result, /", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Value{}, t.RuntimeErrorf("Task does not support set_result operation")
		}),
		method("set_exception", "exception, /", func(t *vm.Thread, k *Task, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Value{}, t.RuntimeErrorf("Task does not support set_exception operation")
		}),
		{Name: "_must_cancel", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).mustCancel), nil }},
		{Name: "_coro", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.OrNone(self(a).coro), nil }},
		{Name: "_fut_waiter", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.OrNone(self(a).waiter), nil }},
		{Name: "_num_cancels_requested", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).requests), nil }},
	}
}

// addTaskAttributes adds what Python may set.
func addTaskAttributes(in *vm.Interp, c *vm.Type) {
	in.AddGetSet(c, "_log_destroy_pending", func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
		return vm.Bool(!v.O.(*Task).quiet), nil
	}, func(t *vm.Thread, v, x vm.Value) *vm.Exc {
		if x.O == nil {
			return t.AttributeErrorf("cannot delete attribute")
		}
		b, exc := t.Truth(x)
		v.O.(*Task).quiet = !b
		return exc
	}).Deletable = true
}

// taskWakeup is the done-callback of the future that a task waits for, where Python sees it.
type taskWakeup struct{ k *Task }

// Class makes taskWakeup a Python object.
func (*taskWakeup) Class(in *vm.Interp) *vm.Type { return of(in).wakeup }

// Trace visits the task.
func (w *taskWakeup) Trace(visit func(vm.Value)) { visit(vm.Obj(w.k)) }

func newWakeupType(in *vm.Interp) *vm.Type {
	text := func(name, s string) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(s), nil }}
	}
	c := in.NewLibType("builtins", "builtin_function_or_method", nil, vm.Slots{
		Call: func(t *vm.Thread, self vm.Value, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.V) != 1 {
				return vm.Value{}, t.TypeErrorf("task_wakeup() takes exactly one argument (%d given)", len(a.V))
			}
			k := self.O.(*taskWakeup).k
			k.makeReady(t)
			return vm.None, k.wake(t, a.V[0])
		},
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			k := vm.Obj(v.O.(*taskWakeup).k)
			return vm.NewStr(t.Sprintf("<built-in method task_wakeup of %T object at %s>", k, t.In.Address(k))), nil
		},
		Hash: func(t *vm.Thread, v vm.Value) (int64, *vm.Exc) { return t.In.ID(vm.Obj(v.O.(*taskWakeup).k)) >> 4, nil },
	}, func() []vm.Method {
		return []vm.Method{text("__name__", "task_wakeup"),
			{Name: "__qualname__", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.NewStr(a[0].O.(*taskWakeup).k.Cls.QualName + ".task_wakeup"), nil
			}},
			{Name: "__self__", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(a[0].O.(*taskWakeup).k), nil }}}
	})
	return c
}

// taskStep is the callback that makes a step of a task, where Python sees it.
type taskStep struct {
	k   *Task
	exc *vm.Exc // what is raised in the coroutine, or nil
}

// Class makes taskStep a Python object.
func (*taskStep) Class(in *vm.Interp) *vm.Type { return of(in).stepper }

// Trace visits the task and the exception.
func (w *taskStep) Trace(visit func(vm.Value)) {
	visit(vm.Obj(w.k))
	if w.exc != nil {
		visit(vm.Obj(w.exc))
	}
}

func newStepType(in *vm.Interp) *vm.Type {
	return in.NewLibType("builtins", "TaskStepMethWrapper", nil, vm.Slots{
		Call: func(t *vm.Thread, self vm.Value, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.V) != 0 {
				return vm.Value{}, t.TypeErrorf("function takes no positional arguments")
			}
			w := self.O.(*taskStep)
			return vm.None, w.k.step(t, w.exc)
		},
	}, func() []vm.Method {
		return []vm.Method{{Name: "__self__", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(a[0].O.(*taskStep).k), nil }}}
	})
}

// enlist notes an unfinished task.
func (l *Loop) enlist(k *Task) {
	l.tasks = append(l.tasks, k)
	k.place = len(l.tasks)
	l.unfinished++
}

// discharge forgets a finished task; the holes that such leave are closed when they are many.
func (l *Loop) discharge(k *Task) {
	if k.place == 0 {
		return
	}
	l.tasks[k.place-1], k.place = nil, 0
	l.unfinished--
	if len(l.tasks) <= 64 || l.unfinished >= len(l.tasks)/2 {
		return
	}
	kept := l.tasks[:0]
	for _, k := range l.tasks {
		if k != nil {
			kept = append(kept, k)
			k.place = len(kept)
		}
	}
	clear(l.tasks[len(kept):])
	l.tasks = kept
}

// now is loop.time() in seconds.
func now(t *vm.Thread) float64 { return loopTime(rt.Now(t)) }

// ownClock reports whether a subclass of the loop's class tells the time itself.
func (l *Loop) ownClock(t *vm.Thread) bool { return !of(t.In).clocks.Of(t.In, &l.Head) }

// clock is what the loop's time() says, in seconds; at is the machine's time.
func (l *Loop) clock(t *vm.Thread, at int64) (float64, *vm.Exc) {
	if !l.ownClock(t) {
		return loopTime(at), nil
	}
	v, exc := t.CallMethod(vm.Obj(l), "time")
	if exc != nil {
		return 0, exc
	}
	return t.ToFloat(v)
}

// until is how long it is to a time of the loop's clock, in ns; at is the machine's time.
func (l *Loop) until(t *vm.Thread, when float64, at int64) (int64, *vm.Exc) {
	if !l.ownClock(t) {
		return max(0, machineTime(when)-at), nil
	}
	now, exc := l.clock(t, at)
	return max(0, rt.Nanos(when-now)), exc
}

// loopTime converts a time of the machine, in ns, to one of the loop's clock, which is time.monotonic(); machineTime is its inverse.
func loopTime(ns int64) float64   { return rt.Boot + rt.Seconds(ns) }
func machineTime(s float64) int64 { return rt.Nanos(s - rt.Boot) }
