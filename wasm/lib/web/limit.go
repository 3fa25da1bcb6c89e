package web

// How long an aiohttp request may take.

import (
	"math"

	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// limit cancels a task when its time is up.
type limit struct {
	vm.Head
	task    *asyncio.Task
	before  int64 // requests to cancel the task, when the time began
	timer   *asyncio.Handle
	expired bool
}

// Class returns the limit's type.
func (l *limit) Class(*vm.Interp) *vm.Type { return l.Cls }

// wholeSeconds is from how many seconds on a request's time ends with a second of the clock, as aiohttp has it.
const wholeSeconds = 5

// start begins the time: so many seconds.
func (l *limit) start(t *vm.Thread, k *asyncio.Task, seconds float64, expire vm.Value) {
	when := asyncio.Clock(t) + seconds
	if seconds >= wholeSeconds {
		when = math.Ceil(when)
	}
	l.task, l.before = k, k.Requests()
	l.timer = k.CallAt(t, when, expire, vm.Obj(l))
}

func (l *limit) cancel(t *vm.Thread) *vm.Exc {
	if l.timer == nil {
		return nil
	}
	return l.timer.Cancel(t)
}

// newLimitType makes _http.Limit(task, seconds), seconds may be None, and the function that ends one.
func newLimitType(in *vm.Interp) (*vm.Type, vm.Value) {
	self := func(a []vm.Value) *limit { return a[0].O.(*limit) }
	var expire vm.Value
	cls := in.NewLibType("_http", "Limit", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			v, exc := t.BindArgs("Limit", "task, seconds, /", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			l := &limit{Head: vm.Head{Cls: cls}}
			if v[1].IsNone() {
				return vm.Obj(l), nil
			}
			seconds, exc := t.ToFloat(v[1])
			if exc != nil || seconds <= 0 {
				return vm.Obj(l), exc
			}
			k, ok := v[0].O.(*asyncio.Task)
			if !ok {
				return vm.Value{}, t.RuntimeErrorf("Timeout context manager should be used inside a task")
			}
			l.start(t, k, seconds, expire)
			return vm.Obj(l), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			// _expire() is the timer's callback.
			{Name: "_expire", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				l := self(a)
				l.expired = true
				l.task.Cancel(t, vm.Value{})
				return vm.None, nil
			}},
			// spent() tells, of a cancellation that has arrived, whether it is this limit's doing.
			{Name: "spent", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				l := self(a)
				if !l.expired {
					return vm.False, nil
				}
				left, exc := t.CallMethod(vm.Obj(l.task), "uncancel")
				return vm.Bool(exc == nil && left.N <= l.before), exc
			}},
			{Name: "cancel", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).cancel(t) }},
		}
	})
	expire = cls.Lookup(in.Intern("_expire"))
	return cls, expire
}

// Trace visits what the limit holds.
func (l *limit) Trace(visit func(vm.Value)) {
	if l.task != nil {
		visit(vm.Obj(l.task))
	}
	if l.timer != nil {
		visit(vm.Obj(l.timer))
	}
}
