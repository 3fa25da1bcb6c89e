package asyncio

// Handles: callbacks that a loop has queued, at once (Handle) or for later (TimerHandle), and the heap of the latter.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Handle is asyncio.Handle or TimerHandle.
type Handle struct {
	vm.Head
	loop      *Loop
	fn        vm.Value // unbound once cancelled
	args      []vm.Value
	ctx       *Context
	when      float64   // timers: seconds of the loop's clock
	given     *vm.Value // timers: the same as call_at was given it; nil: a float
	timer     bool
	scheduled bool // timers: in the loop's heap
	cancelled bool
	watches   bool         // the reader or writer of a file descriptor, until it is cancelled
	round     uint32       // timers: the loop's iteration that set it
	nap       *nap         // of sleep: what it wakes; args are made when somebody asks
	origin    *[]vm.Caller // debug mode: where it was made
	repr      *string      // debug mode: what it was before it was cancelled
}

// Class returns Handle, TimerHandle or a subclass.
func (h *Handle) Class(*vm.Interp) *vm.Type { return h.Cls }

// Trace visits what the handle calls.
func (h *Handle) Trace(visit func(vm.Value)) {
	visit(h.fn)
	for _, a := range h.arguments() {
		visit(a)
	}
	if h.ctx != nil {
		visit(vm.Obj(h.ctx))
	}
}

func newHandle(t *vm.Thread, l *Loop, fn vm.Value, args []vm.Value, ctx *Context) *Handle {
	s := of(t.In)
	if ctx == nil {
		ctx = on(t).context.copy()
	}
	h := &Handle{Head: vm.Head{Cls: s.handle}, loop: l, fn: fn, args: args, ctx: ctx}
	if l.debug {
		h.origin = origin(t)
	}
	return h
}

// run calls the handle's function in its context and reports an exception. direct says that the loop itself does, with no Python code in
// between. What it returns is an exception that must leave the loop.
func (h *Handle) run(t *vm.Thread, s *state, direct bool) *vm.Exc {
	if h.nap != nil && h.nap.ring(t) {
		return nil
	}
	fn, args := h.fn, h.arguments()
	t.Pin(vm.Obj(h))
	_, exc := h.ctx.run(t, func() (vm.Value, *vm.Exc) {
		given, exc := t.Call(fn, args...)
		t.Drop(given) // a coroutine that nobody awaits
		if direct && exc == nil && t.In.Mortals() {
			t.Bury() // what the function let go of dies in the context in which it ran
		}
		return vm.None, exc
	})
	t.Unpin()
	if exc == nil || leaves(t, exc) {
		return exc
	}
	m, bad := t.ImportModule("asyncio.events")
	if bad != nil {
		return bad
	}
	run, bad := t.GetAttr(vm.Obj(m), t.In.Intern("_run"))
	if bad != nil {
		return bad
	}
	exc.CameThrough(run)
	text, bad := callPython(t, "asyncio.format_helpers", "_format_callback_source", vm.OrNone(fn), vm.NewTuple(args...), vm.Bool(h.loop.debug))
	if bad != nil {
		return bad
	}
	words, _ := t.Str(text)
	return t.Meanwhile(exc, func() *vm.Exc {
		return h.loop.complain(t, "Exception in callback "+words, exc, "handle", vm.Obj(h), stack(h.origin))
	})
}

func (h *Handle) cancel(t *vm.Thread) *vm.Exc {
	if h.cancelled {
		return nil
	}
	h.cancelled = true
	if h.scheduled {
		h.loop.stale++
	}
	if h.loop.debug {
		s, exc := t.Repr(vm.Obj(h))
		if exc != nil {
			return exc
		}
		h.repr = &s
	}
	h.fn, h.args, h.nap = vm.Value{}, nil, nil
	return nil
}

// arguments are what the function is called with.
func (h *Handle) arguments() []vm.Value {
	if h.nap != nil {
		return []vm.Value{vm.Obj(&h.nap.future), h.nap.result}
	}
	return h.args
}

// timer is a place in the heap of timers: what orders them is there, so that looking for the earliest touches no handle.
type timer struct {
	when float64
	seq  int64
	h    *Handle
}

// before orders timers: by time, then by when they were asked for (SEMANTICS A4).
func (t *timer) before(o *timer) bool { return t.when < o.when || t.when == o.when && t.seq < o.seq }

// timerHeap is a heap of timers, the earliest first.
type timerHeap []timer

func (th *timerHeap) push(h *Handle, seq int64) {
	*th = append(*th, timer{})
	a := *th
	i, t := len(a)-1, timer{h.when, seq, h}
	for i > 0 {
		p := (i - 1) / 2
		if !t.before(&a[p]) {
			break
		}
		a[i] = a[p]
		i = p
	}
	a[i] = t
}

func (th *timerHeap) pop() *Handle {
	a := *th
	top, n := a[0].h, len(a)-1
	a[0], a[n] = a[n], timer{}
	*th = a[:n]
	th.sink(0)
	top.scheduled = false
	return top
}

func (th *timerHeap) sink(i int) {
	a := *th
	if i >= len(a) {
		return
	}
	t := a[i]
	for c := 2*i + 1; c < len(a); c = 2*i + 1 {
		if c+1 < len(a) && a[c+1].before(&a[c]) {
			c++
		}
		if !a[c].before(&t) {
			break
		}
		a[i] = a[c]
		i = c
	}
	a[i] = t
}

// order makes a heap of timers in any order.
func (th *timerHeap) order() {
	for i := len(*th)/2 - 1; i >= 0; i-- {
		th.sink(i)
	}
}

// initHandle is Handle(callback, args, loop, context=None) and TimerHandle(when, callback, args, loop, context=None).
func initHandle(t *vm.Thread, self vm.Value, a vm.Args) *vm.Exc {
	h := self.O.(*Handle)
	name, sig := "Handle", "callback, args, loop, context=None"
	if h.timer {
		name, sig = "TimerHandle", "when, "+sig
	}
	if exc := t.CallError(name+".__init__", sig, a); exc != nil {
		return exc
	}
	names := strings.Split(strings.TrimSuffix(sig, "=None"), ", ")
	vals := make([]vm.Value, len(names))
	copy(vals, a.Pos())
	for i, n := range names {
		if v := a.Kw(n); v.O != nil {
			vals[i] = v
		}
	}
	if h.timer {
		when, exc := t.ToFloat(vals[0])
		if exc != nil {
			return exc
		}
		h.when, h.given, vals = when, &vals[0], vals[1:]
	}
	loop, exc := loopArg(t, vals[2])
	if exc != nil {
		return exc
	}
	ctx, exc := contextArg(t, vals[3])
	if exc != nil {
		return exc
	}
	args, exc := t.ToSlice(vals[1])
	if exc != nil {
		return exc
	}
	h.loop, h.fn, h.args, h.ctx = loop, vals[0], args, ctx
	if loop.debug {
		h.origin = origin(t)
	}
	return nil
}

// time is when a timer is due, as Python sees it.
func (h *Handle) time() vm.Value {
	if h.given != nil {
		return *h.given
	}
	return vm.Float(h.when)
}

// compareTimers orders TimerHandles by their time; equal ones call the same in the same state.
func compareTimers(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
	x, y := a.O.(*Handle), (*Handle)(nil)
	if y, _ = b.O.(*Handle); y == nil || !y.timer {
		return vm.NotImplemented, nil
	}
	equal := func() (bool, *vm.Exc) {
		xs, ys := x.arguments(), y.arguments()
		if x.when != y.when || x.cancelled != y.cancelled || len(xs) != len(ys) {
			return false, nil
		}
		return t.Eq(vm.NewTuple(append([]vm.Value{vm.OrNone(x.fn)}, xs...)...), vm.NewTuple(append([]vm.Value{vm.OrNone(y.fn)}, ys...)...))
	}
	var r bool
	var exc *vm.Exc
	switch op {
	case syntax.Lt:
		r = x.when < y.when
	case syntax.Gt:
		r = x.when > y.when
	case syntax.LtE:
		if r = x.when < y.when; !r {
			r, exc = equal()
		}
	case syntax.GtE:
		if r = x.when > y.when; !r {
			r, exc = equal()
		}
	default:
		if r, exc = equal(); op == syntax.NotEq {
			r = !r
		}
	}
	return vm.Bool(r), exc
}

func handleSlots(timer bool) vm.Slots {
	s := handleCore(timer)
	if timer {
		s.Compare = compareTimers
		s.Hash = func(t *vm.Thread, v vm.Value) (int64, *vm.Exc) { return t.Hash(v.O.(*Handle).time()) }
	}
	return s
}

func handleCore(timer bool) vm.Slots {
	return vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			return vm.Obj(&Handle{Head: vm.Head{Cls: cls}, timer: timer}), nil
		},
		Init: initHandle,
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			h := v.O.(*Handle)
			if h.repr != nil {
				return vm.NewStr(*h.repr), nil
			}
			s := "<" + t.TypeOf(v).Name
			if h.cancelled {
				s += " cancelled"
			}
			if h.timer {
				s += t.Sprintf(" when=%r", h.time())
			}
			if h.fn.O != nil {
				text, exc := callPython(t, "asyncio.format_helpers", "_format_callback_source", h.fn, vm.NewTuple(h.arguments()...), vm.Bool(h.loop.debug))
				if exc != nil {
					return vm.Value{}, exc
				}
				words, _ := t.Str(text)
				s += " " + words
			}
			if made := stack(h.origin); len(made) > 0 {
				last := made[len(made)-1]
				s += " created at " + last.File + ":" + strconv.Itoa(last.Line)
			}
			return vm.NewStr(s + ">"), nil
		},
	}
}

func handleMethods() []vm.Method {
	self := func(a []vm.Value) *Handle { return a[0].O.(*Handle) }
	get := func(name string, f func(h *Handle) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(self(a)), nil }}
	}
	return []vm.Method{
		{Name: "cancel", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).cancel(t) }},
		{Name: "cancelled", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).cancelled), nil }},
		{Name: "get_context", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a).ctx), nil }},
		{Name: "_run", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).run(t, of(t.In), false) }},
		get("_callback", func(h *Handle) vm.Value { return vm.OrNone(h.fn) }),
		get("_args", func(h *Handle) vm.Value {
			if h.fn.O == nil {
				return vm.None
			}
			return vm.NewTuple(h.arguments()...)
		}),
		get("_cancelled", func(h *Handle) vm.Value { return vm.Bool(h.cancelled) }),
		get("_context", func(h *Handle) vm.Value { return vm.Obj(h.ctx) }),
		get("_loop", func(h *Handle) vm.Value { return vm.Obj(h.loop) }),
		{Name: "_source_traceback", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return callerList(t, stack(self(a).origin)) }},
	}
}

func timerMethods() []vm.Method {
	return []vm.Method{
		{Name: "cancel", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, a[0].O.(*Handle).cancel(t) }},
		{Name: "when", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0].O.(*Handle).time(), nil }},
		{Name: "_when", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0].O.(*Handle).time(), nil }},
		{Name: "_scheduled", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(a[0].O.(*Handle).scheduled), nil }},
	}
}
