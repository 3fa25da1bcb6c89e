package asyncio

// Future: a result that is not there yet, and who wants to know when it is.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Future is asyncio.Future, and the first part of a Task. There may be very many, so what few have is behind pointers. What each step of a
// task touches is at its end, where the rest of the task begins.
type Future struct {
	vm.Head
	result    vm.Value
	exc       *vm.Exc       // the exception; of a cancelled task the CancelledError that ended it
	tb        *vm.Traceback // the exception's traceback when it was set, until somebody asks for the result
	cancelMsg vm.Value
	more      *[]callback
	why       *reason
	task      *Task        // the Task that this is the future of, or nil
	origin    *[]vm.Caller // debug mode: where it was made
	first     callback     // most futures have one callback
	loop      *Loop        // nil until __init__
	state     futureState
	blocking  bool // handed out by await, and not yet seen by the task's step
	unseen    bool // has an exception that nobody asked for
}

// reason is what waiting for a future means in the trace: sleep, lock, queue, …; and on which. It is not changed.
type reason struct {
	why, onName string
	by          *Task // who had the lock when the wait began
}

type futureState uint8

const (
	pending futureState = iota
	cancelled
	finished
)

// callback is a done-callback: a task to wake, or any callable with its context.
type callback struct {
	task   *Task
	fn     vm.Value
	ctx    *Context
	gather *gathering // what is told in Go, instead of calling fn
}

func (c *callback) set() bool { return c.task != nil || c.fn.O != nil }

// Class returns Future, Task or a subclass.
func (f *Future) Class(*vm.Interp) *vm.Type { return f.Cls }

// Trace visits what the future holds.
func (f *Future) Trace(visit func(vm.Value)) {
	visit(f.result)
	visit(f.cancelMsg)
	if f.exc != nil {
		visit(vm.Obj(f.exc))
	}
	for _, c := range f.callbacks() {
		if c.task != nil {
			visit(vm.Obj(c.task))
		}
		visit(c.fn)
	}
	if f.loop != nil {
		visit(vm.Obj(f.loop))
	}
}

// asFuture returns the future part of a Future or Task.
func asFuture(v vm.Value) *Future {
	switch o := v.O.(type) {
	case *Future:
		return o
	case *Task:
		return &o.Future
	}
	return nil
}

// value is the Python object of the future.
func (f *Future) value() vm.Value {
	if f.task != nil {
		return vm.Obj(f.task)
	}
	return vm.Obj(f)
}

// callbacks lists the done-callbacks in the order in which they were added.
func (f *Future) callbacks() []callback {
	if !f.first.set() {
		return nil
	}
	if f.more == nil {
		return []callback{f.first}
	}
	return append([]callback{f.first}, *f.more...)
}

// schedule queues the done-callbacks in the order in which they were added (SEMANTICS B4). It drops them and fails where the loop would
// refuse a call_soon, though the future is done.
func (f *Future) schedule(t *vm.Thread) *vm.Exc {
	if !f.first.set() {
		return nil
	}
	first, more := f.first, f.more
	f.first, f.more = callback{}, nil
	if exc := f.loop.refuses(t); exc != nil {
		if first.task != nil {
			first.task.abandon(t)
		}
		return exc
	}
	f.queue(t, first)
	if more != nil {
		for _, c := range *more {
			f.queue(t, c)
		}
	}
	return nil
}

func (f *Future) queue(t *vm.Thread, c callback) {
	if c.task != nil {
		c.task.makeReady(t)
		f.tell(t, entry{task: c.task, kind: runWakeup})
		return
	}
	if !f.loop.plainSoon(t) {
		f.tell(t, entry{handle: &Handle{fn: c.fn, ctx: c.ctx}})
		return
	}
	if c.gather != nil && !f.loop.debug {
		f.loop.push(entry{task: f.task, kind: runReport, gather: c.gather})
		return
	}
	f.loop.callSoon(t, c.fn, []vm.Value{f.value()}, c.ctx)
}

// tell queues what a future that is done does. What call_soon raises, where the program has one of its own, has nobody to go to.
func (f *Future) tell(t *vm.Thread, e entry) {
	if f.loop.plainSoon(t) {
		f.loop.push(e)
	} else if exc := f.loop.askCallSoon(t, e, f.value()); exc != nil {
		t.Unraisable(exc, "", f.value())
	}
}

func (f *Future) addCallback(t *vm.Thread, c callback) *vm.Exc {
	switch {
	case f.state != pending:
		if exc := f.loop.refuses(t); exc != nil {
			return exc
		}
		f.queue(t, c)
	case !f.first.set():
		f.first = c
	case f.more == nil:
		f.more = &[]callback{c}
	default:
		*f.more = append(*f.more, c)
	}
	return nil
}

// removeCallback takes every callback that equals fn out and returns how many there were.
func (f *Future) removeCallback(t *vm.Thread, fn vm.Value) (int, *vm.Exc) {
	var kept []callback
	n := 0
	for _, c := range f.callbacks() {
		same := false
		if w, ok := fn.O.(*taskWakeup); ok {
			same = c.task == w.k
		} else if c.fn.O != nil {
			var exc *vm.Exc
			if same, exc = t.Eq(c.fn, fn); exc != nil {
				return 0, exc
			}
		}
		if same {
			n++
		} else {
			kept = append(kept, c)
		}
	}
	if n > 0 {
		f.first, f.more = callback{}, nil
		if len(kept) > 0 {
			f.first = kept[0]
		}
		if len(kept) > 1 {
			more := kept[1:]
			f.more = &more
		}
	}
	return n, nil
}

func (f *Future) setResult(t *vm.Thread, v vm.Value) *vm.Exc {
	f.result, f.state = v, finished
	return f.schedule(t)
}

func (f *Future) setException(t *vm.Thread, exc *vm.Exc) *vm.Exc {
	f.exc, f.tb, f.state, f.unseen = exc, exc.TB, finished, true
	t.Watch(f.mortal())
	return f.schedule(t)
}

// mortal is whose death would be told.
func (f *Future) mortal() vm.Mortal {
	if f.task != nil {
		return f.task
	}
	return f
}

// cancel makes a pending future cancelled.
func (f *Future) cancel(t *vm.Thread, msg vm.Value) (bool, *vm.Exc) {
	f.unseen = false
	if f.state != pending {
		return false, nil
	}
	f.state, f.cancelMsg = cancelled, msg
	return true, f.schedule(t)
}

// cancelledError is the exception of a cancelled future: the one that was caught when a task ended so, or a new one. Who raises it adds its context.
func (f *Future) cancelledError(t *vm.Thread) *vm.Exc {
	if f.exc != nil && f.state == cancelled {
		e := f.exc
		f.exc = nil
		return e
	}
	if f.cancelMsg.O == nil || f.cancelMsg.IsNone() {
		return vm.NewExc(t.In.E.CancelledError)
	}
	return vm.NewExc(t.In.E.CancelledError, f.cancelMsg)
}

// get is result().
func (f *Future) get(t *vm.Thread) (vm.Value, *vm.Exc) {
	switch f.state {
	case cancelled:
		return vm.Value{}, t.InContext(f.cancelledError(t))
	case pending:
		return vm.Value{}, t.Errorf(of(t.In).invalidState, "Result is not set.")
	}
	f.unseen = false
	if f.exc != nil {
		// Each raise lengthens the traceback; the first one to ask gets it as it was set.
		f.exc.TB, f.tb = f.tb, nil
		return vm.Value{}, t.InContext(f.exc)
	}
	return f.result, nil
}

// Alive reports whether an exception is still waiting for somebody to ask for it.
func (f *Future) Alive() bool { return f.unseen && (f.task == nil || !f.task.perished) }

// Dies reports an exception that nobody asked for (SEMANTICS E4).
func (f *Future) Dies(t *vm.Thread) {
	if !f.Alive() {
		return
	}
	f.unseen = false
	if f.task != nil {
		f.loop.env.Machine.Recorder().Note(f.task.track, rt.Now(t), 0, "its exception was never retrieved")
	}
	f.loop.complain(t, t.TypeOf(f.value()).Name+" exception was never retrieved", f.exc, "future", f.value(), stack(f.origin))
}

// FutureIter is the iterator through which a future is awaited.
type FutureIter struct{ f *Future }

// Class makes FutureIter a Python object.
func (*FutureIter) Class(in *vm.Interp) *vm.Type { return of(in).futureIter }

// Trace visits the future.
func (i *FutureIter) Trace(visit func(vm.Value)) { visit(i.f.value()) }

func sendFuture(t *vm.Thread, v, _ vm.Value) (vm.Value, bool, *vm.Exc) {
	i := v.O.(*FutureIter)
	if i.f.state == pending {
		if i.f.blocking { // no task has seen it since it was handed out, or the task that awaits itself
			return vm.Value{}, false, t.RuntimeErrorf("await wasn't used with future")
		}
		i.f.blocking = true
		return i.f.value(), false, nil
	}
	r, exc := i.f.get(t)
	return r, exc == nil, exc
}

func awaitFuture(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
	f := asFuture(v)
	if f.loop == nil {
		return vm.Value{}, uninitialized(t, f)
	}
	return vm.Obj(&FutureIter{f}), nil
}

func uninitialized(t *vm.Thread, f *Future) *vm.Exc {
	if f.task != nil {
		return t.RuntimeErrorf("Task object is not initialized.")
	}
	return t.RuntimeErrorf("Future object is not initialized.")
}

// waitingOn says, for the trace, what waiting for the future means.
func (f *Future) waitingOn() (why string, on trace.TrackID, name string) {
	switch {
	case f.task != nil:
		return "task", f.task.track, f.task.name
	case f.why != nil && f.why.why != "":
		if by := f.why.by; by != nil {
			on = by.track
		}
		return f.why.why, on, f.why.onName
	}
	return "future", 0, ""
}

// loopArg reads a loop= argument: the running or current loop by default.
func loopArg(t *vm.Thread, v vm.Value) (*Loop, *vm.Exc) {
	if v.O == nil || v.IsNone() {
		if l := on(t).running; l != nil {
			return l, nil
		}
		var exc *vm.Exc
		if v, exc = callPython(t, "asyncio.events", "get_event_loop"); exc != nil {
			return nil, exc
		}
	}
	l, ok := v.O.(*Loop)
	if !ok {
		if _, exc := t.GetAttr(v, t.In.Intern("get_debug")); exc != nil {
			return nil, exc
		}
		return nil, t.TypeErrorf("loop must be an event loop of the playground, not %T", v)
	}
	return l, nil
}

// callPython calls a function of a Python part.
func callPython(t *vm.Thread, module, name string, args ...vm.Value) (vm.Value, *vm.Exc) {
	m, exc := t.ImportModule(module)
	if exc != nil {
		return vm.Value{}, exc
	}
	fn, exc := t.GetAttr(vm.Obj(m), t.In.Intern(name))
	if exc != nil {
		return vm.Value{}, exc
	}
	return t.Call(fn, args...)
}
