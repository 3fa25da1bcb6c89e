package asyncio

// What libraries in Go ask of the loop: futures, tasks and timers without a detour through Python.

import "github.com/asyncio-playground/playground/wasm/vm"

// NewWaiter makes a pending future of the loop that runs on the thread; why and name are what waiting for it means in the trace, as
// labelFuture has them.
func NewWaiter(t *vm.Thread, why, name string) (*Future, *vm.Exc) {
	l := on(t).running
	if l == nil {
		return nil, t.RuntimeErrorf("no running event loop")
	}
	f := &Future{Head: vm.Head{Cls: of(t.In).future}, why: &reason{why: why, onName: name}}
	f.born(t, l)
	return f, nil
}

// Wake sets None as the result, unless the future is done.
func (f *Future) Wake(t *vm.Thread) {
	if f.state == pending {
		f.setResult(t, vm.None)
	}
}

// Done reports whether the future has a result or an exception, or is cancelled.
func (f *Future) Done() bool { return f.state != pending }

// Awaited is what stands for the future in a coroutine that is suspended in awaiting it; HandOut marks one that is yielded to a task.
func (f *Future) Awaited() vm.Value { return vm.Obj(&FutureIter{f}) }

// HandOut is the future as an awaitable in Go yields it to its task.
func (f *Future) HandOut() vm.Value {
	f.blocking = true
	return vm.Obj(f)
}

// Came reports whether a future that was handed out has a result: then its task goes on without an exception.
func (f *Future) Came() bool { return f.state == finished && f.exc == nil }

// Current returns the task that runs on the thread; nil = none, or its loop is in debug mode or no plain one, where nothing should be done
// out of Python's sight.
func Current(t *vm.Thread) *Task {
	s, l := of(t.In), on(t).running
	if l == nil || l.debug {
		return nil
	}
	if s.outside == nil {
		s.outside = t.In.NewMethods(s.loop, nil, "create_future", "call_at", "time")
	}
	if !s.outside.Of(t.In, &l.Head) {
		return nil
	}
	return currentTask(t)
}

// Requests is how often the task has been asked to cancel itself, less what was taken back.
func (k *Task) Requests() int64 { return k.requests }

// CallAt has fn called at a time of the loop's clock, in seconds; the loop must be a task's that Current returned.
func (k *Task) CallAt(t *vm.Thread, when float64, fn vm.Value, args ...vm.Value) *Handle {
	return k.loop.callAt(t, when, fn, args, nil)
}

// Clock is the time of the loops' clock, in seconds.
func Clock(t *vm.Thread) float64 { return now(t) }

// Cancel takes the call back.
func (h *Handle) Cancel(t *vm.Thread) *vm.Exc { return h.cancel(t) }
