package asyncio

// The turns of a loop: one iteration after another, and what is done with each entry of the ready queue.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// clockResolution is how far ahead of its time a timer counts as due, in seconds (SEMANTICS A3).
const clockResolution = 1e-9

// dropCancelled takes cancelled timers off the head of the heap, or all of them when they are many.
func (l *Loop) dropCancelled() {
	const many = 100
	if n := len(l.timers); n > many && l.stale > n/2 {
		kept := l.timers[:0]
		for _, t := range l.timers {
			if t.h.scheduled = !t.h.cancelled; t.h.scheduled {
				kept = append(kept, t)
			}
		}
		clear(l.timers[len(kept):])
		l.timers, l.stale = kept, 0
		l.timers.order()
		return
	}
	for len(l.timers) > 0 && l.timers[0].h.cancelled {
		l.timers.pop()
		l.stale--
	}
}

// once is one iteration (SEMANTICS A1).
func (l *Loop) once(t *vm.Thread, s *state) *vm.Exc {
	l.dropCancelled()
	k := rt.Settle(t)
	timeout := int64(-1)
	switch {
	case len(l.ready) > 0 || l.stopping:
		timeout = 0
	case len(l.timers) > 0:
		var exc *vm.Exc
		if timeout, exc = l.until(t, l.timers[0].when, k.Clock()); exc != nil {
			return exc
		}
	}
	rec := l.env.Machine.Recorder()
	if timeout != 0 && t.Behind() {
		if t.Reap(); len(l.ready) > 0 {
			timeout = 0
		}
	}
	if timeout != 0 {
		rec.Set(l.track, k.Clock(), trace.Waiting, "select", 0, "", 0)
	}
	asleep := k.Clock()
	woken, exc := l.wait(t, k, timeout)
	if exc != nil {
		return exc
	}
	at := k.Clock()
	if rec != nil {
		rec.Be(l.track, at, trace.Running, 0)
	}
	if exc := t.TakeInterrupt(); exc != nil {
		return exc
	}
	if l.overdue {
		l.overdue = false
		t.Reap()
		s.reaped = t.In.Ran()
		return nil
	}
	s.iterations++
	before := len(l.ready) // what threads have added meanwhile is among it
	if woken {
		l.push(entry{kind: runSelfPipe})
	}
	l.takeEvents()
	firstTimer := len(l.ready)
	now, exc := l.clock(t, at)
	if exc != nil {
		return exc
	}
	for due := now + clockResolution; len(l.timers) > 0 && l.timers[0].when < due; {
		h := l.timers.pop()
		if h.cancelled {
			l.stale--
		}
		l.push(entry{handle: h})
	}
	n := len(l.ready)
	if n-firstTimer > 1 {
		l.openTies(l.ready[firstTimer:])
	}
	if rec != nil {
		rec.Count("ready", l.track, at, int64(n))
		if rec.Tells() {
			l.tellIteration(t, s.iterations, at-asleep, at, before, firstTimer, woken)
		}
	}
	var out *vm.Exc
	l.batch, l.ready, l.next = l.ready, l.batch[:0], 0
	for l.next < len(l.batch) && out == nil {
		e := l.batch[l.next]
		l.batch[l.next] = entry{}
		l.next++
		if e.handle != nil && e.handle.cancelled {
			continue
		}
		if l.env.Log != nil {
			l.env.Log(e.label(t))
		}
		switch {
		case l.debug:
			out = l.runWatched(t, s, e)
		case e.kind == runStep && e.exc == nil:
			l.direct = true
			if out = e.task.step(t, nil); out != nil {
				out = l.stepFailed(t, e.task, out)
			}
		default:
			out = l.run(t, s, e)
		}
		if t.In.Mortals() {
			e.drop(t)
			t.Bury()
		}
	}
	if l.next < len(l.batch) { // it was left in the middle
		l.ready = append(slices.Clone(l.batch[l.next:]), l.ready...)
	}
	l.batch, l.next = l.batch[:0], 0
	return out
}

// drop lets go of what has run, while there are objects whose death would be seen. A pending task is part of a cycle with what it waits
// for, or queued again, and a reader or writer stays until it is taken away: nothing dies with those.
func (e *entry) drop(t *vm.Thread) {
	if k := e.task; k != nil && k.state != pending {
		t.Drop(vm.Obj(k))
	}
	if e.gather != nil {
		t.Drop(vm.Obj(e.gather))
	}
	if h := e.handle; h != nil && (!h.watches || h.cancelled) {
		t.Drop(vm.Obj(h))
	}
}

// eachReady visits what is queued, in the order in which it will run.
func (l *Loop) eachReady(visit func(e *entry)) {
	for _, part := range [][]entry{l.batch[l.next:], l.ready} {
		for i := range part {
			visit(&part[i])
		}
	}
}

// run executes an entry of the ready queue. What it returns is an exception that must leave the loop.
func (l *Loop) run(t *vm.Thread, s *state, e entry) *vm.Exc {
	var exc *vm.Exc
	switch e.kind {
	case runHandle:
		return e.handle.run(t, s, true)
	case runSelfPipe:
		l.readSelfPipe()
	case runReport:
		return e.gather.report(t, &e.task.Future)
	case runStep:
		l.direct = true
		exc = e.task.stepWith(t, e.exc)
	case runWakeup:
		l.woke, l.direct = e.task.waiter, true
		exc = e.task.wake(t, l.woke)
		woke := l.woke
		l.woke = vm.Value{}
		if t.In.Mortals() {
			t.Drop(woke)
		}
	}
	if exc == nil {
		return nil
	}
	return l.stepFailed(t, e.task, exc)
}

// stepFailed deals with an exception that is none of the coroutine's: it is returned if it must leave the loop, and reported otherwise.
func (l *Loop) stepFailed(t *vm.Thread, k *Task, exc *vm.Exc) *vm.Exc {
	if leaves(t, exc) {
		return exc
	}
	l.complain(t, "Exception in callback Task.task_wakeup()", exc, "task", vm.Obj(k), nil)
	return nil
}

// leaves reports whether an exception ends the loop instead of being reported.
func leaves(t *vm.Thread, exc *vm.Exc) bool {
	return exc.Is(t, t.In.E.SystemExit) || exc.Is(t, t.In.E.KeyboardInterrupt)
}

// runForever runs iterations until stop.
func (l *Loop) runForever(t *vm.Thread) *vm.Exc {
	s := of(t.In)
	ts := on(t)
	if exc := l.checkRunning(t); exc != nil {
		return exc
	}
	ts.running, l.running, l.thread = l, true, t
	l.trackFor(t)
	hooks := t.SetAsyncGenHooks(vm.AsyncGenHooks{FirstIter: l.firstIter, Finalizer: l.finalizeAsyncGen, Shown: [2]vm.Value{l.hook(t, "firstiter"), l.hook(t, "finalizer")}})
	if l.debug {
		defer t.Origins(t.Origins(debugStackDepth))
	}
	var out *vm.Exc
	for out == nil {
		out = l.once(t, s)
		if l.stopping {
			break
		}
	}
	l.stopping, l.running, l.thread, ts.running = false, false, nil, nil
	t.SetAsyncGenHooks(hooks)
	l.env.Machine.Recorder().Set(l.track, rt.Now(t), trace.Waiting, "idle", 0, "", 0)
	return out
}
