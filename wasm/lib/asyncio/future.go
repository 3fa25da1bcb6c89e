package asyncio

// Future: a result that is not there yet, and who wants to know when it is.

import (
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Future is asyncio.Future, and the first part of a Task.
type Future struct {
	vm.Head
	loop      *Loop
	state     futureState
	blocking  bool // handed out by await, and not yet seen by the task's step
	unseen    bool // has an exception that nobody asked for
	result    vm.Value
	exc       *vm.Exc
	cancelMsg vm.Value
	callbacks []callback
	why       string // what waiting for it means in the trace: sleep, lock, queue, …
	onName    string
	task      *Task // the Task that this is the future of, or nil
}

type futureState uint8

const (
	pending futureState = iota
	cancelled
	finished
)

// callback is a done-callback: a task to wake, or any callable with its context.
type callback struct {
	task *Task
	fn   vm.Value
	ctx  *Context
}

// Class returns Future, Task or a subclass.
func (f *Future) Class(*vm.Interp) *vm.Type { return f.Cls }

// Trace visits what the future holds.
func (f *Future) Trace(visit func(vm.Value)) {
	visit(f.result)
	visit(f.cancelMsg)
	if f.exc != nil {
		visit(vm.Obj(f.exc))
	}
	for _, c := range f.callbacks {
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

// schedule queues the done-callbacks in the order in which they were added (SEMANTICS B4).
func (f *Future) schedule(t *vm.Thread) {
	cbs := f.callbacks
	f.callbacks = nil
	for _, c := range cbs {
		f.queue(t, c)
	}
}

func (f *Future) queue(t *vm.Thread, c callback) {
	if c.task != nil {
		c.task.makeReady(t)
		f.loop.ready = append(f.loop.ready, entry{task: c.task, wakeup: true})
		return
	}
	f.loop.callSoon(t, c.fn, []vm.Value{f.value()}, c.ctx)
}

func (f *Future) addCallback(t *vm.Thread, c callback) {
	if f.state != pending {
		f.queue(t, c)
		return
	}
	f.callbacks = append(f.callbacks, c)
}

func (f *Future) setResult(t *vm.Thread, v vm.Value) {
	f.result, f.state = v, finished
	f.schedule(t)
}

func (f *Future) setException(t *vm.Thread, exc *vm.Exc) {
	f.exc, f.state, f.unseen = exc, finished, true
	t.In.Watch(f)
	f.schedule(t)
}

// cancel makes a pending future cancelled.
func (f *Future) cancel(t *vm.Thread, msg vm.Value) bool {
	f.unseen = false
	if f.state != pending {
		return false
	}
	f.state, f.cancelMsg = cancelled, msg
	f.schedule(t)
	return true
}

// cancelledError is the exception of a cancelled future: the one that was caught when a task ended so, or a new one.
func (f *Future) cancelledError(t *vm.Thread) *vm.Exc {
	if f.exc != nil {
		e := f.exc
		f.exc = nil
		return e
	}
	if f.cancelMsg.O == nil || f.cancelMsg.IsNone() {
		return t.Raise(t.In.E.CancelledError)
	}
	return t.Raise(t.In.E.CancelledError, f.cancelMsg)
}

// get is result().
func (f *Future) get(t *vm.Thread) (vm.Value, *vm.Exc) {
	switch f.state {
	case cancelled:
		return vm.Value{}, f.cancelledError(t)
	case pending:
		return vm.Value{}, t.Errorf(of(t.In).invalidState, "Result is not set.")
	}
	f.unseen = false
	if f.exc != nil {
		return vm.Value{}, f.exc
	}
	return f.result, nil
}

// Alive reports whether an exception is still waiting for somebody to ask for it.
func (f *Future) Alive() bool { return f.unseen }

// Dies reports an exception that nobody asked for (SEMANTICS E4).
func (f *Future) Dies(t *vm.Thread) {
	f.unseen = false
	noun := "Future"
	if f.task != nil {
		noun = "Task"
	}
	r, _ := t.Repr(f.value())
	f.loop.report(t, noun+" exception was never retrieved", f.exc, "future: "+r)
}

// FutureIter is the iterator through which a future is awaited.
type FutureIter struct {
	f       *Future
	started bool
}

// Class makes FutureIter a Python object.
func (*FutureIter) Class(in *vm.Interp) *vm.Type { return of(in).futureIter }

// Trace visits the future.
func (i *FutureIter) Trace(visit func(vm.Value)) { visit(i.f.value()) }

func sendFuture(t *vm.Thread, v, _ vm.Value) (vm.Value, bool, *vm.Exc) {
	i := v.O.(*FutureIter)
	if i.f.state == pending {
		if i.started {
			return vm.Value{}, false, t.RuntimeErrorf("await wasn't used with future")
		}
		i.started, i.f.blocking = true, true
		return i.f.value(), false, nil
	}
	r, exc := i.f.get(t)
	return r, exc == nil, exc
}

func futureSlots() vm.Slots {
	return vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			return vm.Obj(&Future{Head: vm.Head{Cls: cls}}), nil
		},
		Init: func(t *vm.Thread, self vm.Value, a vm.Args) *vm.Exc {
			l := a.Kw("loop")
			if l.O == nil || l.IsNone() {
				ts := of(t.In).on(t)
				if ts.running == nil {
					return t.RuntimeErrorf("no running event loop")
				}
				l = vm.Obj(ts.running)
			}
			loop, ok := l.O.(*Loop)
			if !ok {
				return t.TypeErrorf("loop must be an event loop of the playground, not %T", l)
			}
			self.O.(*Future).loop = loop
			return nil
		},
		Await: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(&FutureIter{f: asFuture(v)}), nil },
		Iter:  func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(&FutureIter{f: asFuture(v)}), nil },
		Repr:  reprFuture,
	}
}

func reprFuture(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
	f := asFuture(v)
	s := "<" + t.TypeOf(v).Name
	if f.task != nil {
		s += " " + f.stateText(t, f.task.cancelling())
		s += " name=" + quote(t, f.task.name)
		s += " coro=<" + f.task.coroText() + ">"
		if f.state == pending && f.task.waiter != nil {
			w := f.task.waiter
			s += " wait_for=<" + t.TypeOf(w.value()).Name + " " + w.stateText(t, false) + w.callbackText(t) + ">"
		}
	} else {
		s += " " + f.stateText(t, false)
	}
	s += f.callbackText(t)
	switch {
	case f.state == finished && f.exc != nil:
		r, _ := t.Repr(vm.Obj(f.exc))
		s += " exception=" + r
	case f.state == finished:
		r, exc := t.Repr(f.result)
		if exc != nil {
			return vm.Value{}, exc
		}
		s += " result=" + r
	}
	return vm.NewStr(s + ">"), nil
}

func quote(t *vm.Thread, s string) string {
	r, _ := t.Repr(vm.NewStr(s))
	return r
}

func (f *Future) stateText(t *vm.Thread, cancelling bool) string {
	switch {
	case f.state == cancelled:
		return "cancelled"
	case f.state == finished:
		return "finished"
	case cancelling:
		return "cancelling"
	}
	return "pending"
}

// callbackText lists the done-callbacks as reprs of futures do.
func (f *Future) callbackText(t *vm.Thread) string {
	if len(f.callbacks) == 0 {
		return ""
	}
	text := func(c callback) string {
		if c.task != nil {
			return "Task.task_wakeup()"
		}
		name, _ := t.GetAttrOpt(c.fn, t.In.Intern("__qualname__"))
		if s, ok := vm.AsStr(name); ok {
			return s.S + "()"
		}
		r, _ := t.Repr(c.fn)
		return r
	}
	switch n := len(f.callbacks); n {
	case 1:
		return " cb=[" + text(f.callbacks[0]) + "]"
	case 2:
		return " cb=[" + text(f.callbacks[0]) + ", " + text(f.callbacks[1]) + "]"
	default:
		return " cb=[" + text(f.callbacks[0]) + ", <" + t.Sprintf("%d", n-2) + " more>, " + text(f.callbacks[n-1]) + "]"
	}
}

func futureMethods() []vm.Method {
	self := func(a []vm.Value) *Future { return asFuture(a[0]) }
	return []vm.Method{
		{Name: "result", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).get(t) }},
		{Name: "exception", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f := self(a)
			switch f.state {
			case cancelled:
				return vm.Value{}, f.cancelledError(t)
			case pending:
				return vm.Value{}, t.Errorf(of(t.In).invalidState, "Exception is not set.")
			}
			f.unseen = false
			if f.exc == nil {
				return vm.None, nil
			}
			return vm.Obj(f.exc), nil
		}},
		{Name: "done", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).state != pending), nil }},
		{Name: "cancelled", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).state == cancelled), nil }},
		{Name: "cancel", Sig: "msg=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Bool(self(a).cancel(t, a[1])), nil
		}},
		{Name: "set_result", Sig: "result, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f := self(a)
			if f.task != nil {
				return vm.Value{}, t.RuntimeErrorf("Task does not support set_result operation")
			}
			if f.state != pending {
				return vm.Value{}, t.Errorf(of(t.In).invalidState, "invalid state")
			}
			f.setResult(t, a[1])
			return vm.None, nil
		}},
		{Name: "set_exception", Sig: "exception, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f := self(a)
			if f.task != nil {
				return vm.Value{}, t.RuntimeErrorf("Task does not support set_exception operation")
			}
			if f.state != pending {
				return vm.Value{}, t.Errorf(of(t.In).invalidState, "invalid state")
			}
			v := a[1]
			if _, isClass := v.O.(*vm.Type); isClass {
				var exc *vm.Exc
				if v, exc = t.Call(v); exc != nil {
					return vm.Value{}, exc
				}
			}
			e, ok := v.O.(*vm.Exc)
			if !ok {
				return vm.Value{}, t.TypeErrorf("invalid exception object")
			}
			if e.Is(t, t.In.E.StopIteration) {
				n := t.RuntimeErrorf("StopIteration interacts badly with generators and cannot be raised into a Future")
				n.Cause, n.Context = e, e
				e = n
			}
			f.setException(t, e)
			return vm.None, nil
		}},
		{Name: "add_done_callback", Sig: "fn, /, *, context=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			ctx, exc := contextArg(t, a[2])
			if exc == nil {
				self(a).addCallback(t, callback{fn: a[1], ctx: ctx})
			}
			return vm.None, exc
		}},
		{Name: "remove_done_callback", Sig: "fn, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f := self(a)
			n := 0
			var kept []callback
			for _, c := range f.callbacks {
				if c.fn.O != nil {
					eq, exc := t.Eq(c.fn, a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					if eq {
						n++
						continue
					}
				}
				kept = append(kept, c)
			}
			f.callbacks = kept
			return vm.Int(int64(n)), nil
		}},
		{Name: "get_loop", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a).loop), nil }},
		{Name: "_loop", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a).loop), nil }},
		{Name: "_exception", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if e := self(a).exc; e != nil {
				return vm.Obj(e), nil
			}
			return vm.None, nil
		}},
		{Name: "_label", Sig: "why, name='', /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f := self(a)
			if s, ok := vm.AsStr(a[1]); ok {
				f.why = s.S
			}
			if s, ok := vm.AsStr(a[2]); ok {
				f.onName = s.S
			}
			return a[0], nil
		}},
		{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }},
	}
}

// waitingOn says, for the trace, what waiting for the future means.
func (f *Future) waitingOn() (why string, on trace.TrackID, name string) {
	switch {
	case f.task != nil:
		return "task", f.task.track, f.task.name
	case f.why != "":
		return f.why, 0, f.onName
	}
	return "future", 0, ""
}
