package asyncio

// Task: a coroutine that the loop drives, one step per ready handle.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Task is asyncio.Task. What each step touches comes first.
type Task struct {
	Future
	mustCancel bool
	quiet      bool          // nobody is told when it dies pending
	perished   bool          // the collector has told of it: it has no more to say, even if it was brought back to life
	orphan     bool          // its loop has let go of it before its end: only the program may still hold it
	counted    bool          // among the machine's tasks
	at         uint32        // the reader's line at which the task stands
	track      trace.TrackID // 0 for a housekeeping task
	coro       vm.Value
	waiter     vm.Value // what its coroutine awaits, while it is suspended: a future
	spot       vm.Spot  // where at is, as the interpreter sees it
	ctx        *Context
	own        Context // room for a context of its own

	name     string
	requests int64 // cancel() calls less uncancel() calls
	place    int   // its index + 1 among its loop's unfinished tasks; 0: not there
}

// Class returns Task or a subclass.
func (k *Task) Class(*vm.Interp) *vm.Type { return k.Cls }

// Trace visits what the task holds.
func (k *Task) Trace(visit func(vm.Value)) {
	k.Future.Trace(visit)
	visit(k.coro)
	visit(k.waiter)
	if k.ctx != nil {
		visit(vm.Obj(k.ctx))
	}
}

// options are the arguments with which a task is made.
type taskOptions struct {
	name         vm.Value // unbound or None: Task-N
	ctx          *Context // nil: a copy of the current one (SEMANTICS B6)
	eager        bool
	housekeeping bool // asyncio.run makes it for its own end: it takes a number as in CPython but has no lane
}

// newTask makes a task of a coroutine and queues its first step (SEMANTICS B1).
func (l *Loop) newTask(t *vm.Thread, coro vm.Value, o taskOptions) (*Task, *vm.Exc) {
	k := &Task{}
	k.Future = Future{Head: vm.Head{Cls: of(t.In).task}, task: k}
	return k, k.start(t, l, coro, o)
}

// start is Task.__init__.
func (k *Task) start(t *vm.Thread, l *Loop, coro vm.Value, o taskOptions) *vm.Exc {
	if !isCoroutine(t, coro) {
		return t.TypeErrorf("a coroutine was expected, got %r", coro)
	}
	s := of(t.In)
	k.born(t, l)
	k.coro, k.ctx = coro, o.ctx
	if k.ctx == nil {
		k.own.vars = on(t).context.vars
		k.ctx = &k.own
	}
	if o.name.O == nil || o.name.IsNone() {
		k.name = s.newTaskName()
	} else if text, ok := vm.AsStr(o.name); ok {
		k.name = text.S
	} else {
		text, exc := t.Str(o.name)
		if exc != nil {
			return exc
		}
		k.name = text
	}
	th := rt.Settle(t)
	th.Consume(l.env.Machine.Costs().TaskCreate)
	l.enlist(k)
	t.Entrust(coro)
	if !o.housekeeping {
		k.counted = true
		l.env.Machine.CountTask(1)
		if rec := l.env.Machine.Recorder(); rec != nil {
			now, by := th.Clock(), Actor(t)
			k.track = rec.Track(trace.KindTask, l.trackFor(t), k.name, now, by, th.WhereFn())
			rec.Link(trace.LinkCreated, by, now, k.track, now)
			k.at = k.where()
			if rec.Tells() {
				k.tellPurpose(rec, now)
			}
			if !o.eager || !l.running {
				rec.Be(k.track, now, trace.Ready, k.at)
			}
		}
	}
	if o.eager && l.running {
		return k.startEagerly(t)
	}
	exc := l.enqueue(t, entry{task: k, kind: runStep})
	if exc != nil {
		k.abandon(t)
	}
	return exc
}

// abandon says that the loop does not hold the task any more, which has not ended.
func (k *Task) abandon(t *vm.Thread) {
	k.orphan = true
	t.Watch(k)
	t.Drop(vm.Obj(k))
}

// startEagerly runs the coroutine to its first suspension at once, inside the step of whoever made the task (SEMANTICS B8).
func (k *Task) startEagerly(t *vm.Thread) *vm.Exc {
	l := k.loop
	outer := l.current
	t.Pin(outer)
	leaves := k.step(t, nil)
	t.Unpin()
	l.current = outer
	if k.state != pending {
		k.coro = vm.Value{} // as in CPython, which lets go of it
	}
	if out, ok := outer.O.(*Task); ok && out.track != 0 {
		l.env.Machine.Recorder().Be(out.track, rt.Now(t), trace.Running, out.at)
	}
	return leaves
}

// isCoroutine is asyncio.iscoroutine: a coroutine object, or an object of a class that has what collections.abc.Coroutine asks for.
func isCoroutine(t *vm.Thread, v vm.Value) bool {
	if vm.IsCoroutine(v) || vm.IsAClose(v) {
		return true
	}
	if c := t.TypeOf(v); !c.User {
		return false
	}
	for _, name := range []string{"send", "throw", "close", "__await__"} {
		if m, exc := t.LookupSpecial(v, name); exc != nil || m.O == nil {
			return false
		}
	}
	return true
}

// where is the reader's line at which the task stands.
func (k *Task) where() uint32 {
	g, ok := k.coro.O.(*vm.Gen)
	if !ok {
		return 0
	}
	if s := g.UserSpot(); s != k.spot || k.at == 0 {
		k.spot = s
		w := g.UserLine()
		return trace.Where(k.loop.env.FileIndex(w.File), w.Line)
	}
	return k.at
}

// makeReady shows that the task is queued, and who woke it.
func (k *Task) makeReady(t *vm.Thread) {
	rec := k.loop.env.Machine.Recorder()
	if rec == nil || k.track == 0 {
		return
	}
	now := rt.Now(t)
	rec.Link(trace.LinkWoke, Actor(t), now, k.track, now)
	rec.Be(k.track, now, trace.Ready, k.at)
}

// wake is the step after what the task waited for is done.
func (k *Task) wake(t *vm.Thread, by vm.Value) *vm.Exc {
	var exc *vm.Exc
	if f := asFuture(by); f != nil && of(t.In).results.Of(t.In, &f.Head) {
		_, exc = f.get(t)
	} else if by.O != nil {
		_, exc = t.CallMethod(by, "result")
	}
	return k.stepWith(t, exc)
}

// stepWith is a step whose caller holds the exception to be raised: like CPython's, until the task has told everybody that it is done.
func (k *Task) stepWith(t *vm.Thread, exc *vm.Exc) *vm.Exc {
	if exc == nil {
		return k.step(t, nil)
	}
	t.Pin(vm.Obj(exc))
	leaves := k.step(t, exc)
	t.Unpin()
	t.Drop(vm.Obj(exc))
	return leaves
}

// step resumes the coroutine until it awaits something or ends. What it returns is an exception that must leave the loop.
func (k *Task) step(t *vm.Thread, exc *vm.Exc) *vm.Exc {
	if k.state != pending {
		return t.Errorf(of(t.In).invalidState, "__step(): already done: %r %s", vm.Obj(k), excText(t, exc))
	}
	if k.mustCancel {
		if exc == nil || !exc.Is(t, t.In.E.CancelledError) {
			exc = k.cancelledError(t)
		}
		k.mustCancel = false
	}
	k.waiter = vm.Value{}
	l := k.loop
	direct := l.direct
	l.direct = false
	l.current = vm.Obj(k)
	ts := on(t)
	outer := ts.context
	ts.context = k.ctx
	entered := k.ctx.entered
	k.ctx.entered = true
	th := rt.Settle(t)
	th.Consume(l.env.Machine.Costs().TaskStep)
	rec := l.env.Machine.Recorder()
	if rec != nil {
		rec.Be(k.track, th.Clock(), trace.Running, k.at)
		if exc != nil && rec.Tells() {
			rec.Note(k.track, th.Clock(), k.at, "gets "+t.Glance(vm.Obj(exc))+" where it waited")
		}
	}
	var v vm.Value
	var done bool
	var out *vm.Exc
	if exc != nil {
		t.Pin(vm.Obj(exc))
		v, done, out = t.Throw(k.coro, exc)
		t.Unpin()
		t.Drop(vm.Obj(exc))
	} else {
		v, done, out = t.Proceed(k.coro)
	}
	if done || out != nil {
		if partings := of(t.In).partings; len(partings) > 0 {
			out = k.part(t, out, partings)
		}
	}
	if direct && t.In.Mortals() { // what the coroutine let go of dies before its task tells anybody that it is done
		t.Pin(v)
		if out != nil {
			t.Pin(vm.Obj(out))
		}
		t.Bury()
		if out != nil {
			t.Unpin()
		}
		t.Unpin()
	}
	var leaves *vm.Exc
	gaveWay := !done && out == nil && v.IsNone()
	if gaveWay {
		leaves = l.enqueue(t, entry{task: k, kind: runStep})
	} else {
		leaves = k.after(t, v, done, out)
	}
	k.ctx.entered = entered
	l.current, ts.context = vm.Value{}, outer
	switch {
	case rec == nil:
	case gaveWay && leaves == nil && !rec.Tells():
		if g, ok := k.coro.O.(*vm.Gen); !ok || g.UserSpot() != k.spot {
			k.at = k.where()
		}
		rec.Be(k.track, rt.Settle(t).Clock(), trace.Ready, k.at)
	default:
		k.record(t, rec)
	}
	return leaves
}

// partWith has the task tell a stream's writer, by its method _left, that the coroutine, a server's handler, has returned: if nobody closed it
// the writer is worth watching from then on, because it may be dropped with what the coroutine held, and then closes its transport.
func partWith(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s := of(t.In)
	if k, ok := a[0].O.(*Task); ok && k.state == pending {
		if s.partings == nil {
			s.partings = map[*Task]vm.Value{}
		}
		s.partings[k] = a[1]
	}
	return vm.None, nil
}

// part tells what partWith asked for; out is the exception that ended the coroutine, whose traceback holds the writer, or nil.
func (k *Task) part(t *vm.Thread, out *vm.Exc, partings map[*Task]vm.Value) *vm.Exc {
	writer, ok := partings[k]
	if !ok {
		return out
	}
	delete(partings, k)
	if out != nil {
		return out
	}
	if _, exc := t.CallMethod(writer, "_left"); exc != nil {
		return exc
	}
	t.Drop(writer)
	return nil
}

func excText(t *vm.Thread, e *vm.Exc) string {
	if e == nil {
		return "None"
	}
	s, _ := t.Repr(vm.Obj(e))
	return s
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
		if rec.Tells() && !k.result.IsNone() {
			rec.Note(k.track, now, 0, "returns "+t.Glance(k.result))
		}
		rec.End(k.track, now, trace.HowReturned)
	case k.waiter.O != nil:
		why, on, name := "future", trace.TrackID(0), ""
		if f := asFuture(k.waiter); f != nil {
			why, on, name = f.waitingOn()
		}
		rec.Set(k.track, now, trace.Waiting, why, on, name, k.at)
		if rec.Tells() {
			k.tellAwaits(rec, now)
		}
	default:
		if rec.Tells() {
			rec.Note(k.track, now, k.at, "gives way, as sleep(0) does: it goes to the end of the queue")
		}
		rec.Be(k.track, now, trace.Ready, k.at)
	}
}

func trimNewline(s string) string {
	for len(s) > 0 && s[len(s)-1] == '\n' {
		s = s[:len(s)-1]
	}
	return s
}

// ended takes the task out of the loop's books.
func (k *Task) ended() {
	if k.counted {
		k.loop.env.Machine.CountTask(-1)
	}
	k.loop.discharge(k)
}

// Cancel requests cancellation (SEMANTICS C2–C4).
func (k *Task) Cancel(t *vm.Thread, msg vm.Value) (bool, *vm.Exc) {
	k.unseen = false
	if k.state != pending {
		return false, nil
	}
	k.requests++
	if rec := k.loop.env.Machine.Recorder(); rec != nil {
		now, text := rt.Now(t), "cancel requested"
		if rec.Tells() && msg.O != nil && !msg.IsNone() {
			text += ": " + t.Glance(msg)
		}
		where := rt.Kernel(t).WhereFn()
		if CurrentTrack(t) == 0 && on(t).running != nil {
			where = 0 // a callback of the loop: the line that runs the loop says nothing
		}
		rec.Mark(trace.MarkCancel, k.track, now, where, text)
		rec.Link(trace.LinkCancelled, Actor(t), now, k.track, now)
	}
	if k.waiter.O != nil {
		if taken, exc := cancelAny(t, k.waiter, msg); taken || exc != nil {
			return taken, exc
		}
	}
	k.mustCancel, k.cancelMsg = true, msg
	return true, nil
}

// cancelAny cancels what a task waits for: a task by request, a plain future at once, any other object by its own method.
func cancelAny(t *vm.Thread, v, msg vm.Value) (bool, *vm.Exc) {
	s := of(t.In)
	f := asFuture(v)
	switch {
	case f == nil || f.Cls != s.future && f.Cls != s.task:
		cancel, exc := t.GetAttr(v, t.In.Intern("cancel"))
		if exc != nil {
			return false, exc
		}
		r, exc := t.CallArgs(cancel, vm.Args{V: []vm.Value{vm.OrNone(msg)}, Names: []*vm.Str{t.In.Intern("msg")}})
		if exc != nil {
			return false, exc
		}
		return t.Truth(r)
	case f.task != nil:
		return f.task.Cancel(t, msg)
	}
	return f.cancel(t, msg)
}

// Alive reports whether its death would be shown at once, and not only by the collector: an exception waits for somebody to ask for it, or
// the task is an orphan.
func (k *Task) Alive() bool { return k.orphan && k.Asleep() || k.Future.Alive() }

// Dies shows its death.
func (k *Task) Dies(t *vm.Thread) {
	if k.orphan && k.Asleep() {
		k.Perishes(t)
		return
	}
	k.Future.Dies(t)
}

// Asleep reports whether the collector would tell of the task: it is pending, and so part of a cycle with what it waits for.
func (k *Task) Asleep() bool { return k.state == pending && !k.quiet && k.loop != nil }

// Perishes tells of a task that nothing can ever wake (SEMANTICS E4).
func (k *Task) Perishes(t *vm.Thread) {
	k.quiet, k.perished = true, true
	k.ended()
	k.loop.complain(t, "Task was destroyed but it is pending!", nil, "task", vm.Obj(k), stack(k.origin))
}
