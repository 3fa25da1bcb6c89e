package asyncio

// Task: a coroutine that the loop drives, one step per ready handle.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Task is asyncio.Task.
type Task struct {
	Future
	coro       vm.Value
	name       string
	waiter     *Future // what its coroutine awaits, while it is suspended
	mustCancel bool
	requests   int64 // cancel() calls less uncancel() calls
	ctx        *Context
	track      trace.TrackID // 0 for a housekeeping task
	counted    bool          // among the machine's tasks
	at         uint32        // the reader's line at which the task stands
}

// Class returns Task or a subclass.
func (k *Task) Class(*vm.Interp) *vm.Type { return k.Cls }

// Trace visits what the task holds.
func (k *Task) Trace(visit func(vm.Value)) {
	k.Future.Trace(visit)
	visit(k.coro)
	if k.waiter != nil {
		visit(k.waiter.value())
	}
}

func (k *Task) cancelling() bool { return k.mustCancel || k.requests > 0 }

// coroText describes the coroutine as a task's repr does.
func (k *Task) coroText() string {
	g, ok := k.coro.O.(*vm.Gen)
	if !ok {
		return "?"
	}
	w := g.OwnLine()
	verb := " running at "
	if g.Finished() {
		verb = " done, defined at "
	}
	return g.QualName.S + "()" + verb + w.File + ":" + itoa(w.Line)
}

// newTask makes a task of a coroutine and queues its first step (SEMANTICS B1). Housekeeping tasks, which asyncio.run makes for its own
// end, take a number as in CPython but have no lane: they are not the listing's.
func (l *Loop) newTask(t *vm.Thread, cls *vm.Type, coro vm.Value, name string, ctx *Context, housekeeping bool) *Task {
	s := of(t.In)
	if name == "" {
		s.taskNames++
		name = "Task-" + itoa(int(s.taskNames))
	}
	if ctx == nil {
		ctx = s.on(t).context.copy()
	}
	k := &Task{coro: coro, name: name, ctx: ctx}
	k.Future = Future{Head: vm.Head{Cls: cls}, loop: l, task: k}
	th := rt.Settle(t)
	th.Consume(l.env.Machine.Costs().TaskCreate)
	l.tasks[k] = len(l.order)
	l.order = append(l.order, k)
	l.ready = append(l.ready, entry{task: k})
	if housekeeping {
		return k
	}
	k.counted = true
	l.env.Machine.CountTask(1)
	rec := l.env.Machine.Recorder()
	now := th.Clock()
	by := CurrentTrack(t)
	if by == 0 {
		by = th.Track
	}
	k.track = rec.Track(trace.KindTask, l.trackFor(t), name, now, by, th.WhereFn())
	rec.Link(trace.LinkCreated, by, now, k.track, now)
	k.at = k.where()
	rec.Set(k.track, now, trace.Ready, "", 0, "", k.at)
	return k
}

// where is the reader's line at which the task stands.
func (k *Task) where() uint32 {
	if g, ok := k.coro.O.(*vm.Gen); ok {
		w := g.UserLine()
		return trace.Where(k.loop.env.FileIndex(w.File), w.Line)
	}
	return 0
}

// makeReady shows that the task is queued, and who woke it.
func (k *Task) makeReady(t *vm.Thread) {
	rec := k.loop.env.Machine.Recorder()
	if rec == nil || k.track == 0 {
		return
	}
	now := rt.Now(t)
	by := CurrentTrack(t)
	if by == 0 {
		by = rt.Kernel(t).Track
	}
	rec.Link(trace.LinkWoke, by, now, k.track, now)
	rec.Set(k.track, now, trace.Ready, "", 0, "", k.at)
}

// wake is the step after what the task waited for is done.
func (k *Task) wake(t *vm.Thread) *vm.Exc {
	var exc *vm.Exc
	if w := k.waiter; w != nil {
		if _, e := w.get(t); e != nil {
			exc = e
		}
	}
	return k.step(t, exc)
}

// step resumes the coroutine until it awaits something or ends. What it returns is an exception that must leave the loop.
func (k *Task) step(t *vm.Thread, exc *vm.Exc) *vm.Exc {
	if k.state != pending {
		return nil
	}
	if k.mustCancel {
		if exc == nil || !exc.Is(t, t.In.E.CancelledError) {
			exc = k.cancelledError(t)
		}
		k.mustCancel = false
	}
	k.waiter = nil
	l := k.loop
	ts := of(t.In).on(t)
	ts.current = k
	outer := ts.context
	ts.context = k.ctx
	th := rt.Settle(t)
	th.Consume(l.env.Machine.Costs().TaskStep)
	rec := l.env.Machine.Recorder()
	if rec != nil {
		rec.Set(k.track, th.Clock(), trace.Running, "", 0, "", k.at)
	}
	var v vm.Value
	var done bool
	var out *vm.Exc
	if exc != nil {
		v, done, out = t.Throw(k.coro, exc)
	} else {
		v, done, out = t.Send(k.coro, vm.None)
	}
	leaves := k.after(t, v, done, out)
	ts.current, ts.context = nil, outer
	if rec != nil {
		k.record(t, rec)
	}
	return leaves
}

// record shows what the task does after a step.
func (k *Task) record(t *vm.Thread, rec *trace.Recorder) {
	now := rt.Now(t)
	if k.state == pending {
		k.at = k.where()
	}
	switch {
	case k.state == cancelled:
		rec.End(k.track, now, trace.HowCancelled)
	case k.state == finished && k.exc != nil:
		file, line, _, _ := k.exc.Position()
		rec.Mark(trace.MarkException, k.track, now, trace.Where(k.loop.env.FileIndex(file), line), trimNewline(t.FormatOnly(k.exc)))
		rec.End(k.track, now, trace.HowRaised)
	case k.state == finished:
		rec.End(k.track, now, trace.HowReturned)
	case k.waiter != nil:
		why, on, name := k.waiter.waitingOn()
		rec.Set(k.track, now, trace.Waiting, why, on, name, k.at)
	default:
		rec.Set(k.track, now, trace.Ready, "", 0, "", k.at)
	}
}

func trimNewline(s string) string {
	for len(s) > 0 && s[len(s)-1] == '\n' {
		s = s[:len(s)-1]
	}
	return s
}

// after deals with what a step brought.
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
		case exc.Is(t, e.StopIteration):
			n := t.RuntimeErrorf("coroutine raised StopIteration")
			n.Cause, n.Context = exc, exc
			k.setException(t, n)
		default:
			k.setException(t, exc)
		}
		return nil
	case done:
		k.ended()
		if k.mustCancel {
			k.mustCancel = false
			k.Future.cancel(t, k.cancelMsg)
		} else {
			k.setResult(t, v)
		}
		return nil
	}
	if f := asFuture(v); f != nil {
		if f.loop != k.loop {
			return k.again(t, "Task %r got Future %r attached to a different loop", vm.Obj(k), v)
		}
		if !f.blocking {
			return k.again(t, "yield was used instead of yield from in task %r with %r", vm.Obj(k), v)
		}
		if f == &k.Future {
			return k.again(t, "Task cannot await on itself: %r", vm.Obj(k))
		}
		f.blocking = false
		f.addCallback(t, callback{task: k})
		k.waiter = f
		if k.mustCancel && cancelAny(t, f, k.cancelMsg) {
			k.mustCancel = false
		}
		return nil
	}
	if v.IsNone() {
		k.loop.ready = append(k.loop.ready, entry{task: k})
		return nil
	}
	return k.again(t, "Task got bad yield: %r", v)
}

// again queues a step that raises RuntimeError in the coroutine: it yielded what no task understands.
func (k *Task) again(t *vm.Thread, format string, args ...any) *vm.Exc {
	k.loop.ready = append(k.loop.ready, entry{task: k, exc: t.RuntimeErrorf(format, args...)})
	return nil
}

// ended takes the task out of the loop's books.
func (k *Task) ended() {
	l := k.loop
	if k.counted {
		l.env.Machine.CountTask(-1)
	}
	if i, ok := l.tasks[k]; ok {
		delete(l.tasks, k)
		l.order[i] = nil
		if len(l.order) > 64 && len(l.tasks) < len(l.order)/2 {
			l.compact()
		}
	}
}

// Cancel requests cancellation (SEMANTICS C2–C4).
func (k *Task) Cancel(t *vm.Thread, msg vm.Value) bool {
	k.unseen = false
	if k.state != pending {
		return false
	}
	k.requests++
	rec := k.loop.env.Machine.Recorder()
	if rec != nil {
		now := rt.Now(t)
		by := CurrentTrack(t)
		if by == 0 {
			by = rt.Kernel(t).Track
		}
		rec.Mark(trace.MarkCancel, k.track, now, rt.Kernel(t).WhereFn(), "cancel requested")
		rec.Link(trace.LinkCancelled, by, now, k.track, now)
	}
	if k.waiter != nil && cancelAny(t, k.waiter, msg) {
		return true
	}
	k.mustCancel, k.cancelMsg = true, msg
	return true
}

// cancelAny cancels what a task waits for: a task by request, a plain future at once, an object of a subclass by its own method.
func cancelAny(t *vm.Thread, f *Future, msg vm.Value) bool {
	s := of(t.In)
	switch {
	case f.Cls != s.future && f.Cls != s.task:
		if msg.O == nil {
			msg = vm.None
		}
		r, exc := t.CallMethod(f.value(), "cancel", msg)
		if exc != nil {
			return false
		}
		yes, _ := t.Truth(r)
		return yes
	case f.task != nil:
		return f.task.Cancel(t, msg)
	}
	return f.cancel(t, msg)
}

func taskMethods() []vm.Method {
	self := func(a []vm.Value) *Task { return a[0].O.(*Task) }
	return []vm.Method{
		{Name: "cancel", Sig: "msg=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Bool(self(a).Cancel(t, a[1])), nil
		}},
		{Name: "cancelling", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).requests), nil }},
		{Name: "uncancel", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			k := self(a)
			if k.requests > 0 {
				k.requests--
				if k.requests == 0 {
					k.mustCancel = false
				}
			}
			return vm.Int(k.requests), nil
		}},
		{Name: "get_name", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(self(a).name), nil }},
		{Name: "set_name", Sig: "value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, exc := t.Str(a[1])
			self(a).name = s
			self(a).loop.env.Machine.Recorder().Rename(self(a).track, s)
			return vm.None, exc
		}},
		{Name: "get_coro", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).coro, nil }},
		{Name: "get_context", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a).ctx), nil }},
		{Name: "_must_cancel", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).mustCancel), nil }},
		{Name: "_fut_waiter", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if w := self(a).waiter; w != nil {
				return w.value(), nil
			}
			return vm.None, nil
		}},
	}
}
