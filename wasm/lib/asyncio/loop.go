package asyncio

// The event loop: its ready queue, its timers, and one iteration after the other.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Loop is an event loop.
type Loop struct {
	vm.Head
	env      *rt.Env
	ready    []entry
	timers   []*Handle // a heap by (when, seq)
	seq      int64
	poller   *kernel.Poller
	thread   *vm.Thread // the thread it runs on, or nil
	track    trace.TrackID
	running  bool
	stopping bool
	closed   bool
	debug    bool
	tasks    map[*Task]int // index in order
	order    []*Task       // unfinished tasks by creation, with holes
	agens    []*vm.Gen
	executor vm.Value
	handler  vm.Value
	factory  vm.Value
}

// Class makes Loop a Python object.
func (l *Loop) Class(in *vm.Interp) *vm.Type { return of(in).loop }

// Trace visits what the loop holds.
func (l *Loop) Trace(visit func(vm.Value)) {
	for _, e := range l.ready {
		if e.task != nil {
			visit(vm.Obj(e.task))
		} else {
			visit(vm.Obj(e.handle))
		}
	}
	for _, h := range l.timers {
		visit(vm.Obj(h))
	}
	visit(l.executor)
	visit(l.handler)
	visit(l.factory)
}

// entry is a handle of the ready queue; a task's step or wake-up needs no Handle object.
type entry struct {
	task   *Task
	wakeup bool
	exc    *vm.Exc
	handle *Handle
}

// Handle is asyncio.Handle or TimerHandle.
type Handle struct {
	loop      *Loop
	fn        vm.Value
	args      []vm.Value
	ctx       *Context
	when      int64 // ns; timers only
	seq       int64
	timer     bool
	cancelled bool
}

// Class returns Handle or TimerHandle.
func (h *Handle) Class(in *vm.Interp) *vm.Type {
	if h.timer {
		return of(in).timer
	}
	return of(in).handle
}

// Trace visits what the handle calls.
func (h *Handle) Trace(visit func(vm.Value)) {
	visit(h.fn)
	for _, a := range h.args {
		visit(a)
	}
}

// newLoop makes a loop.
func newLoop(e *rt.Env) *Loop {
	l := &Loop{env: e, tasks: map[*Task]int{}}
	l.poller = e.Machine.NewPoller("event loop")
	l.poller.Describe = l.describe
	return l
}

// describe tells a deadlock report what the loop's tasks wait for.
func (l *Loop) describe() []string {
	var lines []string
	for _, k := range l.order {
		if k == nil || k.waiter == nil {
			continue
		}
		why, _, name := k.waiter.waitingOn()
		s := k.name + " waits for "
		switch {
		case name != "" && why != "task":
			s += why + " " + name
		case name != "":
			s += name
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

// compact closes the holes that ended tasks left.
func (l *Loop) compact() {
	kept := l.order[:0]
	for _, k := range l.order {
		if k != nil {
			l.tasks[k] = len(kept)
			kept = append(kept, k)
		}
	}
	clear(l.order[len(kept):])
	l.order = kept
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

// callSoon queues a callback.
func (l *Loop) callSoon(t *vm.Thread, fn vm.Value, args []vm.Value, ctx *Context) *Handle {
	if ctx == nil {
		ctx = of(t.In).on(t).context.copy()
	}
	h := &Handle{loop: l, fn: fn, args: args, ctx: ctx}
	l.ready = append(l.ready, entry{handle: h})
	return h
}

// callAt adds a timer.
func (l *Loop) callAt(t *vm.Thread, when int64, fn vm.Value, args []vm.Value, ctx *Context) *Handle {
	if ctx == nil {
		ctx = of(t.In).on(t).context.copy()
	}
	l.seq++
	h := &Handle{loop: l, fn: fn, args: args, ctx: ctx, when: when, seq: l.seq, timer: true}
	l.timers = append(l.timers, h)
	for i := len(l.timers) - 1; i > 0; {
		p := (i - 1) / 2
		if !l.timers[i].before(l.timers[p]) {
			break
		}
		l.timers[i], l.timers[p] = l.timers[p], l.timers[i]
		i = p
	}
	return h
}

// before orders timers (SEMANTICS A4).
func (h *Handle) before(o *Handle) bool { return h.when < o.when || h.when == o.when && h.seq < o.seq }

// popTimer takes the first timer off the heap.
func (l *Loop) popTimer() *Handle {
	top := l.timers[0]
	n := len(l.timers) - 1
	l.timers[0] = l.timers[n]
	l.timers[n] = nil
	l.timers = l.timers[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && l.timers[c+1].before(l.timers[c]) {
			c++
		}
		if !l.timers[c].before(l.timers[i]) {
			break
		}
		l.timers[i], l.timers[c] = l.timers[c], l.timers[i]
		i = c
	}
	return top
}

// clockResolution is how far ahead of its time a timer counts as due (SEMANTICS A3).
const clockResolution = 1

// once is one iteration (SEMANTICS A1).
func (l *Loop) once(t *vm.Thread, s *state) *vm.Exc {
	for len(l.timers) > 0 && l.timers[0].cancelled {
		l.popTimer()
	}
	k := rt.Settle(t)
	timeout := int64(-1)
	switch {
	case len(l.ready) > 0 || l.stopping:
		timeout = 0
	case len(l.timers) > 0:
		timeout = max(0, l.timers[0].when-k.Clock())
	}
	rec := l.env.Machine.Recorder()
	if timeout != 0 {
		rec.Set(l.track, k.Clock(), trace.Waiting, "select", 0, "", 0)
	}
	l.poller.Wait(k, timeout)
	now := k.Clock()
	if rec != nil {
		rec.Set(l.track, now, trace.Running, "", 0, "", 0)
	}
	s.iterations++
	for len(l.timers) > 0 && (l.timers[0].cancelled || l.timers[0].when < now+clockResolution) {
		if h := l.popTimer(); !h.cancelled {
			l.ready = append(l.ready, entry{handle: h})
		}
	}
	n := len(l.ready)
	if rec != nil {
		rec.Count("ready", l.track, now, int64(n))
	}
	var out *vm.Exc
	i := 0
	for ; i < n && out == nil; i++ {
		e := l.ready[i]
		l.ready[i] = entry{}
		switch {
		case e.task == nil:
			if !e.handle.cancelled {
				out = e.handle.run(t, s)
			}
		case e.wakeup:
			out = e.task.wake(t)
		default:
			out = e.task.step(t, e.exc)
		}
	}
	l.ready = append(l.ready[:0], l.ready[i:]...)
	return out
}

// run calls the handle's function in its context.
func (h *Handle) run(t *vm.Thread, s *state) *vm.Exc {
	ts := s.on(t)
	outer := ts.context
	ts.context = h.ctx
	_, exc := t.Call(h.fn, h.args...)
	ts.context = outer
	if exc == nil {
		return nil
	}
	if exc.Is(t, t.In.E.SystemExit) || exc.Is(t, t.In.E.KeyboardInterrupt) {
		return exc
	}
	r, _ := t.Repr(vm.Obj(h))
	h.loop.report(t, "Exception in callback "+h.text(t), exc, "handle: "+r)
	return nil
}

// text describes the callback: its name and arguments.
func (h *Handle) text(t *vm.Thread) string {
	name, _ := t.GetAttrOpt(h.fn, t.In.Intern("__qualname__"))
	s := "callback"
	if q, ok := vm.AsStr(name); ok {
		s = q.S
	}
	var args []string
	for _, a := range h.args {
		r, _ := t.Repr(a)
		args = append(args, r)
	}
	return s + "(" + strings.Join(args, ", ") + ")"
}

// runForever runs iterations until stop.
func (l *Loop) runForever(t *vm.Thread) *vm.Exc {
	s := of(t.In)
	ts := s.on(t)
	switch {
	case l.closed:
		return t.RuntimeErrorf("Event loop is closed")
	case l.running:
		return t.RuntimeErrorf("This event loop is already running")
	case ts.running != nil:
		return t.RuntimeErrorf("Cannot run the event loop while another loop is running")
	}
	ts.running, l.running, l.thread = l, true, t
	l.trackFor(t)
	t.SetAsyncGenHooks(vm.AsyncGenHooks{FirstIter: func(_ *vm.Thread, g *vm.Gen) *vm.Exc {
		l.agens = append(l.agens, g)
		return nil
	}})
	var out *vm.Exc
	for out == nil {
		out = l.once(t, s)
		if l.stopping {
			break
		}
	}
	l.stopping, l.running, l.thread, ts.running = false, false, nil, nil
	t.SetAsyncGenHooks(vm.AsyncGenHooks{})
	l.env.Machine.Recorder().Set(l.track, rt.Now(t), trace.Waiting, "idle", 0, "", 0)
	return out
}

// report prints what went wrong where nobody can catch it: through the exception handler, or as asyncio's log does.
func (l *Loop) report(t *vm.Thread, message string, exc *vm.Exc, lines ...string) {
	if l.handler.O != nil && !l.handler.IsNone() {
		ctx := vm.NewDict()
		ctx.SetStr(t.In.Intern("message"), vm.NewStr(message))
		if exc != nil {
			ctx.SetStr(t.In.Intern("exception"), vm.Obj(exc))
		}
		if _, bad := t.Call(l.handler, vm.Obj(l), vm.Obj(ctx)); bad == nil {
			return
		}
	}
	text := message + "\n"
	for _, s := range lines {
		text += s + "\n"
	}
	if exc != nil {
		text += t.FormatException(exc)
	}
	_ = t.In.Host.Write(t, 2, text)
}
