package asyncio

// asyncio.sleep without its coroutine: what `await asyncio.sleep(…)` waits in as long as nobody looks inside (see vm's abridge.go). The
// function itself is Python, in py/asyncio/tasks.py, and whatever it does is done here in the same order at the same cost.

import "github.com/asyncio-playground/playground/wasm/vm"

// sleeping is what a run keeps for sleep.
type sleeping struct {
	fn, sleep0 vm.Value // the functions sleep and __sleep0
	wake       vm.Value // _set_result_unless_cancelled, the callback of its timer
	why        *reason
	turn       *vm.Abridged // sleep(0)
	loops      *vm.Methods
}

// What the Python code costs that is stood in for, in instructions.
const (
	turnStart, turnEnd          = 9, 4
	napStart, napWait, napEnd   = 16, 2, 4 // up to call_later, to the future, and behind it
	ringCheck, ringSet, ringEnd = 4, 3, 2
)

// abridgeSleep is _asyncio.abridge_sleep(sleep, __sleep0, _set_result_unless_cancelled).
func abridgeSleep(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s := of(t.In)
	z := &s.sleep
	z.fn, z.sleep0, z.wake, z.why = a[0], a[1], a[2], &reason{why: "sleep"}
	z.loops = t.In.NewMethods(s.loop, nil, "create_future", "call_later", "call_at", "time")
	z.turn = t.In.GiveWay(&turn{s: s, delay: vm.Int(0), result: vm.None}, turnStart, turnEnd)
	vm.Abridge(z.fn, func(t *vm.Thread, a []vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
		d := a[0].F()
		if a[0].IsInt() {
			if a[0].N == 0 && a[1].IsNone() {
				return z.turn, v, false, nil
			}
			d = float64(a[0].N)
		} else if !a[0].IsFloat() {
			return
		}
		if d <= 0 {
			w := &turn{s: s, delay: a[0], result: a[1]}
			w.As = w
			return &w.Abridged, v, false, nil
		}
		if l := on(t).running; d == d && l != nil && !l.debug && !l.closed && z.loops.Of(t.In, &l.Head) {
			n := &nap{s: s, loop: l, delay: a[0], seconds: d, result: a[1]}
			n.As = n
			o = &n.Abridged
		}
		return
	})
	return vm.None, nil
}

// turn is the sleep of a time that is over at once: one trip to the tail of the ready queue (SEMANTICS B3).
type turn struct {
	vm.Abridged
	s             *state
	delay, result vm.Value
	begun         bool
}

// Trace visits the result.
func (w *turn) Trace(visit func(vm.Value)) { visit(w.result) }

// Send gives way once.
func (w *turn) Send(t *vm.Thread) (vm.Value, bool, *vm.Exc) {
	if !w.begun {
		w.begun = true
		t.Charge(turnStart)
		return vm.None, false, nil
	}
	t.Charge(turnEnd)
	return w.result, true, nil
}

// Unabridged makes the coroutine of sleep(0), which waits in that of __sleep0.
func (w *turn) Unabridged() *vm.Gen {
	in := w.s.env.Interp
	return in.Suspended(w.s.sleep.fn, 0, vm.Obj(in.Suspended(w.s.sleep.sleep0, 0, vm.Value{})), w.delay, w.result)
}

// nap is sleep(d): the future that it awaits and the timer that sets it.
type nap struct {
	vm.Abridged
	s             *state
	loop          *Loop
	delay, result vm.Value
	seconds       float64
	begun         bool
	future        Future
	timer         Handle
	ctx           Context
}

// Trace visits the result and the future.
func (n *nap) Trace(visit func(vm.Value)) {
	visit(n.delay)
	visit(n.result)
	if n.begun {
		visit(vm.Obj(&n.future))
		visit(vm.Obj(&n.timer))
	}
}

// Send waits for the future.
func (n *nap) Send(t *vm.Thread) (vm.Value, bool, *vm.Exc) {
	f := &n.future
	switch {
	case !n.begun:
		n.begun = true
		t.Charge(napStart)
		l := n.loop
		*f = Future{Head: vm.Head{Cls: n.s.future}, loop: l, why: n.s.sleep.why, blocking: true}
		n.ctx.vars = on(t).context.vars
		l.seq++
		n.timer = Handle{Head: vm.Head{Cls: n.s.timer}, loop: l, fn: n.s.sleep.wake, ctx: &n.ctx, when: n.seconds + now(t),
			timer: true, scheduled: true, nap: n, round: uint32(n.s.iterations)}
		l.timers.push(&n.timer, l.seq)
		t.Charge(napWait)
		return vm.Obj(f), false, nil
	case f.state != finished || f.exc != nil:
		n.Becomes(n.Unabridged()) // somebody else has resumed the coroutine, or set the future
		return vm.Value{}, false, nil
	}
	t.Charge(napEnd)
	f.unseen = false
	_ = n.timer.cancel(t) // it has run
	return f.result, true, nil
}

// Unabridged makes the coroutine of sleep(d), which awaits its future.
func (n *nap) Unabridged() *vm.Gen {
	iter := &FutureIter{&n.future}
	return n.s.env.Interp.Suspended(n.s.sleep.fn, 1, vm.Obj(iter), n.delay, n.result, vm.Obj(n.loop), vm.Obj(&n.future), vm.Obj(&n.timer))
}

// ring is what the timer calls; it reports whether it did, or the function in Python has to.
func (n *nap) ring(t *vm.Thread) bool {
	if n.future.state == finished {
		return false
	}
	t.Charge(ringCheck)
	if n.future.state == pending {
		t.Charge(ringSet)
		n.future.setResult(t, n.result)
	}
	t.Charge(ringEnd)
	return true
}
