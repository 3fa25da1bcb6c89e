package asyncio

// The event loop: its ready queue, its timers, and how it begins and ends.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Loop is an event loop: the part in Go that the classes of py/asyncio/base_events.py build on.
type Loop struct {
	vm.Head
	env    *rt.Env
	ready  []entry // what waits for the next iteration
	batch  []entry // what the present one runs; those before next are over
	next   int
	timers timerHeap
	seq    int64
	stale  int // cancelled timers in the heap
	poller *kernel.Poller
	thread *vm.Thread // the thread it runs on, or nil
	track  trace.TrackID

	running, stopping, closed, debug bool
	overdue                          bool // see reapWhenStuck
	direct                           bool // the loop itself, with no Python code in between, is about to make a step of a task

	current        vm.Value // the task whose step is under way
	woke           vm.Value // what the task that is being woken waited for: its handle holds it until the step is over
	executing      *Handle  // debug mode: the handle that is being run
	tasks          []*Task  // unfinished tasks by creation, with holes
	unfinished     int
	agens          []*vm.Gen        // async generators that were begun, see firstIter
	selector       vm.Value         // whose select() the program has written; unbound: there is none
	polled, wokeUp bool             // what the wait through that selector came to
	agensClosed    bool             // shutdown_asyncgens() was called
	signals        map[int]*Handle  // add_signal_handler
	arrived        []int            // signals that the self-pipe holds
	handler        vm.Value         // exception handler
	factory        vm.Value         // task factory
	files          map[int]*watched // what add_reader and add_writer look at, by file descriptor
	ownFDs         []int
}

// Class returns the loop's class.
func (l *Loop) Class(*vm.Interp) *vm.Type { return l.Cls }

// Anchored says that a reference to a loop that is dropped is no news.
func (l *Loop) Anchored() {}

// Trace visits what the loop holds.
func (l *Loop) Trace(visit func(vm.Value)) {
	l.eachReady(func(e *entry) {
		if e.gather != nil {
			visit(vm.Obj(e.gather))
		}
		switch {
		case e.task != nil:
			visit(vm.Obj(e.task))
		case e.handle != nil:
			visit(vm.Obj(e.handle))
		}
	})
	for i := range l.timers {
		visit(vm.Obj(l.timers[i].h))
	}
	l.visitFiles(visit)
	visit(l.current)
	visit(l.woke)
	visit(l.handler)
	visit(l.factory)
	visit(l.selector)
	if !l.closed {
		visit(vm.Obj(l)) // as its self-pipe's reader does in CPython: only the collector finds a loop that nobody closed
	}
}

// entry is what the ready queue holds. A task's step or wake-up needs no Handle object.
type entry struct {
	kind   entryKind
	task   *Task
	exc    *vm.Exc // for runStep: what is raised in the coroutine
	handle *Handle
	gather *gathering // for runReport
}

type entryKind uint8

const (
	runHandle   entryKind = iota
	runStep               // a task's first step, or the next one after a bare yield
	runWakeup             // a task's step after what it waited for is done
	runReport             // a task tells the gather that it is part of that it is done
	runSelfPipe           // the reader of the self-pipe, which empties it (SEMANTICS A6)
)

func newLoop(e *rt.Env, cls *vm.Type) *Loop {
	l := &Loop{Head: vm.Head{Cls: cls}, env: e}
	l.poller = e.Machine.NewPoller("event loop")
	l.takeFDs()
	l.poller.Describe = l.describe
	if e.Interp != nil {
		s := of(e.Interp)
		if s.loops = append(s.loops, l); len(s.loops) == 1 {
			e.Machine.WhenAllWait(s.reapWhenStuck(e.Interp))
		}
	}
	return l
}

// reapWhenStuck has a loop look for deaths that went unnoticed (vm/doc.go, "Lifetime") where nothing else can happen any more: what
// dies may close a connection that somebody waits for.
func (s *state) reapWhenStuck(in *vm.Interp) func(stuck bool) bool {
	return func(stuck bool) bool {
		if !stuck || !in.Lags() || in.Ran() == s.reaped {
			return false
		}
		for _, l := range s.loops {
			if l.running {
				l.overdue = true
				l.poller.Nudge()
				return true
			}
		}
		return false
	}
}

// describe tells a deadlock report what the loop's tasks wait for.
func (l *Loop) describe() []string {
	var lines []string
	for _, k := range l.tasks {
		if k == nil || k.waiter.O == nil {
			continue
		}
		why, name, holder := "future", "", ""
		if f := asFuture(k.waiter); f != nil {
			why, _, name = f.waitingOn()
			if f.why != nil && f.why.by != nil {
				holder = ", held by " + f.why.by.name
			}
		}
		s := k.name + " waits for "
		phrase, network := kernel.WaitPhrase(why, name)
		switch {
		case network:
			s += phrase
		case why == "group":
			s += "the " + name + " of its group"
		case why == "gather":
			s += "the " + name + " that it gathers"
		case why == "task", why == "wait":
			s += name
		case name != "":
			s += "the " + why + " " + name + holder
		default:
			s += "a " + why
		}
		if g, ok := k.coro.O.(*vm.Gen); ok {
			w := g.UserLine()
			s += " (" + w.File + ":" + itoa(w.Line) + ")"
		}
		lines = append(lines, s)
	}
	return lines
}

// trackFor returns the loop's lane, born when it is first needed.
func (l *Loop) trackFor(t *vm.Thread) trace.TrackID {
	if l.track == 0 {
		k := rt.Kernel(t)
		l.track = l.env.Machine.Recorder().Track(trace.KindLoop, k.Track, "event loop", k.Clock(), k.Track, k.WhereFn())
		l.poller.Track = l.track
	}
	return l.track
}

// plainSoon reports whether the loop's call_soon is its own.
func (l *Loop) plainSoon(t *vm.Thread) bool { return of(t.In).soon.Of(t.In, &l.Head) }

// push appends to the ready queue, which doubles when it is full: append alone would copy a long one more often.
func (l *Loop) push(e entry) {
	if len(l.ready) == cap(l.ready) {
		l.ready = slices.Grow(l.ready, len(l.ready)+8)
	}
	l.ready = append(l.ready, e)
}

// enqueue queues a step of a task.
func (l *Loop) enqueue(t *vm.Thread, e entry) *vm.Exc {
	if m := of(t.In).soon; !m.Usual(t.In, &l.Head) && !m.Of(t.In, &l.Head) {
		return l.askCallSoon(t, e)
	}
	if exc := l.refuses(t); exc != nil {
		return exc
	}
	l.push(e)
	return nil
}

// askCallSoon has an entry queued by the call_soon that the program's own class of loops has: like CPython's, tasks and futures ask it
// for each of their steps and callbacks, with the context in which they run.
func (l *Loop) askCallSoon(t *vm.Thread, e entry, args ...vm.Value) *vm.Exc {
	var fn vm.Value
	var ctx *Context
	switch e.kind {
	case runStep:
		fn, ctx = vm.Obj(&taskStep{e.task, e.exc}), e.task.ctx
	case runWakeup:
		fn, ctx = vm.Obj(&taskWakeup{e.task}), e.task.ctx
	default:
		fn, ctx = e.handle.fn, e.handle.ctx
	}
	ask, exc := t.GetAttr(vm.Obj(l), t.In.Intern("call_soon"))
	if exc == nil {
		v := append(append([]vm.Value{fn}, args...), vm.Obj(ctx))
		_, exc = t.CallArgs(ask, vm.Args{V: v, Names: []*vm.Str{t.In.Intern("context")}})
	}
	return exc
}

// callSoon queues a callback.
func (l *Loop) callSoon(t *vm.Thread, fn vm.Value, args []vm.Value, ctx *Context) *Handle {
	h := newHandle(t, l, fn, args, ctx)
	l.push(entry{handle: h})
	return h
}

// callAt adds a timer; when is in seconds of the loop's clock.
func (l *Loop) callAt(t *vm.Thread, when float64, fn vm.Value, args []vm.Value, ctx *Context) *Handle {
	h := newHandle(t, l, fn, args, ctx)
	l.seq++
	h.when, h.timer, h.scheduled = when, true, true
	s := of(t.In)
	h.Cls, h.round = s.timer, uint32(s.iterations)
	l.timers.push(h, l.seq)
	return h
}

// endedAgens is how many async generators that have ended a loop may remember.
const endedAgens = 64

// hook is the method by which a program sees one of the loop's hooks for async generators.
func (l *Loop) hook(t *vm.Thread, which string) vm.Value {
	method, exc := t.GetAttr(vm.Obj(l), t.In.Intern("_asyncgen_"+which+"_hook"))
	if exc != nil {
		return vm.None
	}
	return method
}

// firstIter notes an async generator that is begun. CPython's loop knows it until it dies, not until it ends.
func (l *Loop) firstIter(t *vm.Thread, g *vm.Gen) *vm.Exc {
	if l.agensClosed {
		if exc := t.Warn(t.In.E.ResourceWarning, t.Sprintf("asynchronous generator %r was scheduled after loop.shutdown_asyncgens() call", vm.Obj(g)), t.Where()); exc != nil {
			return exc
		}
	}
	if n := len(l.agens); n >= endedAgens && n == cap(l.agens) {
		l.agens = slices.DeleteFunc(l.agens, (*vm.Gen).Finished)
		l.agens = slices.Grow(l.agens, len(l.agens)+endedAgens)
	}
	l.agens = append(l.agens, g)
	return nil
}

// finalizeAsyncGen has an async generator that was dropped before its end closed by a task of its own (SEMANTICS E3).
func (l *Loop) finalizeAsyncGen(t *vm.Thread, g *vm.Gen) *vm.Exc {
	l.agens = slices.DeleteFunc(l.agens, func(x *vm.Gen) bool { return x == g })
	if l.closed {
		return nil
	}
	aclose, exc := t.CloseAsyncGen(g)
	if exc != nil {
		return exc
	}
	create, exc := t.GetAttr(vm.Obj(l), t.In.Intern("create_task"))
	if exc == nil {
		l.callSoon(t, create, []vm.Value{aclose}, nil)
		l.poller.Wake(rt.Settle(t)) // any thread may have dropped it, so this is a call_soon_threadsafe
	}
	return exc
}

// checkRunning refuses to run a loop that is closed, or while one runs.
func (l *Loop) checkRunning(t *vm.Thread) *vm.Exc {
	switch {
	case l.closed:
		return t.RuntimeErrorf("Event loop is closed")
	case l.running:
		return t.RuntimeErrorf("This event loop is already running")
	case on(t).running != nil:
		return t.RuntimeErrorf("Cannot run the event loop while another loop is running")
	}
	return nil
}

// close ends the loop: what is queued is dropped, tasks that are left never finish.
func (l *Loop) close(t *vm.Thread) {
	l.closed = true
	dropped := append(slices.Clone(l.batch[l.next:]), l.ready...)
	for i := range dropped {
		if k := dropped[i].task; k != nil && k.state == pending {
			k.orphan = true // all are, before one of them dies
			t.Watch(k)
		}
	}
	l.ready, l.batch, l.next, l.timers, l.stale = nil, nil, 0, nil, 0
	l.closeFiles()
	at := rt.Now(t)
	rec := l.env.Machine.Recorder()
	for _, k := range l.tasks {
		if k != nil {
			rec.End(k.track, at, trace.HowPending)
		}
	}
	rec.End(l.track, at, trace.HowReturned)
	for i := range dropped {
		if k := dropped[i].task; k != nil && k.orphan {
			t.Drop(vm.Obj(k))
		}
		dropped[i].drop(t)
	}
	t.Bury()
	t.Reap()
}

// Goes closes the loop when it was left open with all its tasks, as its __del__ does (which it has only where its warning is heard, see
// _resources.py). What is queued dies with it.
func (l *Loop) Goes(*vm.Thread) {
	if !l.running {
		l.closed = true
	}
}

// complain tells of what went wrong where nobody can catch it: it calls the loop's call_exception_handler.
func (l *Loop) complain(t *vm.Thread, message string, exc *vm.Exc, key string, subject vm.Value, origin []vm.Caller) *vm.Exc {
	ctx := vm.NewDict()
	set := func(k string, v vm.Value) { ctx.SetStr(t.In.Intern(k), v) }
	if key == "task" {
		set("task", subject)
	}
	set("message", vm.NewStr(message))
	if exc != nil {
		set("exception", vm.Obj(exc))
	}
	if key != "task" {
		set(key, subject)
	}
	if origin != nil {
		summary, bad := callerList(t, origin)
		if bad != nil {
			return bad
		}
		set("source_traceback", summary)
	}
	_, bad := t.CallMethod(vm.Obj(l), "call_exception_handler", vm.Obj(ctx))
	return bad
}
