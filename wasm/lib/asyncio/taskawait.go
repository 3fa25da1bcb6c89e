package asyncio

// What a step of a task has come to: its result, its error, or what it now waits for.

import "github.com/asyncio-playground/playground/wasm/vm"

// after deals with what a step brought, unless it was a bare yield.
func (k *Task) after(t *vm.Thread, v vm.Value, done bool, exc *vm.Exc) *vm.Exc {
	e := &t.In.E
	switch {
	case exc != nil:
		k.ended()
		switch {
		case exc.Is(t, e.CancelledError):
			k.exc = exc
			k.Future.cancel(t, vm.Value{})
		case exc.Is(t, e.KeyboardInterrupt), exc.Is(t, e.SystemExit):
			k.setException(t, exc)
			return exc
		default:
			k.setException(t, exc)
		}
		return nil
	case done:
		k.ended()
		if k.mustCancel {
			// Cancelled right before it returned: the coroutine never saw it.
			k.mustCancel = false
			k.Future.cancel(t, k.cancelMsg)
		} else {
			k.setResult(t, v)
		}
		return nil
	}
	return k.await(t, v)
}

// await makes the task wait for what its coroutine yielded.
func (k *Task) await(t *vm.Thread, v vm.Value) *vm.Exc {
	f := asFuture(v)
	if f == nil || f.overrides(t) {
		return k.awaitForeign(t, v)
	}
	switch {
	case f == &k.Future:
		return k.again(t, "Task cannot await on itself: %r", vm.Obj(k))
	case f.loop != k.loop:
		return k.again(t, "Task %r got Future %r attached to a different loop", vm.Obj(k), v)
	case !f.blocking:
		return k.again(t, "yield was used instead of yield from in task %r with %r", vm.Obj(k), v)
	}
	f.blocking = false
	if exc := f.addCallback(t, callback{task: k}); exc != nil {
		return exc
	}
	k.waiter = v
	return k.passOnCancel(t)
}

// overrides reports whether the future is of a subclass with an add_done_callback of its own, which must be asked then.
func (f *Future) overrides(t *vm.Thread) bool {
	s := of(t.In)
	if f.Cls == s.future || f.Cls == s.task || !f.Cls.User {
		return false
	}
	name := t.In.Intern("add_done_callback")
	return f.Cls.Lookup(name).O != s.future.Lookup(name).O
}

// awaitForeign waits for an object of another class that behaves like a future (asyncio.isfuture), or says what is wrong.
func (k *Task) awaitForeign(t *vm.Thread, v vm.Value) *vm.Exc {
	if f := asFuture(v); f == &k.Future {
		return k.again(t, "Task cannot await on itself: %r", vm.Obj(k))
	}
	blocking, exc := t.GetAttrOpt(v, t.In.Intern("_asyncio_future_blocking"))
	if exc != nil {
		return k.fail(t, exc)
	}
	if blocking.O == nil || blocking.IsNone() {
		if g, ok := v.O.(*vm.Gen); ok && !vm.IsCoroutine(vm.Obj(g)) {
			return k.again(t, "yield was used instead of yield from for generator in task %r with %r", vm.Obj(k), v)
		}
		return k.again(t, "Task got bad yield: %r", v)
	}
	yes, exc := t.Truth(blocking)
	if exc != nil {
		return k.fail(t, exc)
	}
	if loop, _ := callPython(t, "asyncio.futures", "_get_loop", v); loop.O != vm.Object(k.loop) {
		return k.again(t, "Task %r got Future %r attached to a different loop", vm.Obj(k), v)
	}
	if !yes {
		return k.again(t, "yield was used instead of yield from in task %r with %r", vm.Obj(k), v)
	}
	if exc := t.SetAttr(v, t.In.Intern("_asyncio_future_blocking"), vm.False); exc != nil {
		return k.fail(t, exc)
	}
	add, exc := t.GetAttr(v, t.In.Intern("add_done_callback"))
	if exc == nil {
		_, exc = t.CallArgs(add, vm.Args{V: []vm.Value{vm.Obj(&taskWakeup{k}), vm.Obj(k.ctx)}, Names: []*vm.Str{t.In.Intern("context")}})
	}
	if exc != nil {
		return k.fail(t, exc)
	}
	k.waiter = v
	return k.passOnCancel(t)
}

// passOnCancel hands a cancellation that was requested while the task ran to what it waits for now.
func (k *Task) passOnCancel(t *vm.Thread) *vm.Exc {
	if !k.mustCancel {
		return nil
	}
	taken, exc := cancelAny(t, k.waiter, k.cancelMsg)
	k.mustCancel = !taken
	return exc
}

// again queues a step that raises RuntimeError in the coroutine: it yielded what no task understands.
func (k *Task) again(t *vm.Thread, format string, args ...any) *vm.Exc {
	return k.fail(t, t.RuntimeErrorf(format, args...))
}

func (k *Task) fail(t *vm.Thread, exc *vm.Exc) *vm.Exc {
	return k.loop.enqueue(t, entry{task: k, exc: exc, kind: runStep})
}
