package asyncio

// What the loop tells of the entries that it runs: the callback log, and debug mode's complaint about slow ones.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// label names an entry as the callback log of scripts/oracle/oracle.py does: `Task-3:step`, `Task-3:wakeup`, or the callback's qualified
// name.
func (e *entry) label(t *vm.Thread) string {
	switch e.kind {
	case runStep:
		return e.task.name + ":step"
	case runWakeup:
		return e.task.name + ":wakeup"
	case runReport:
		return "gather.<locals>._done_callback"
	case runSelfPipe:
		return "BaseSelectorEventLoop._read_from_self"
	}
	attr := func(v vm.Value, name string) vm.Value {
		x, exc := t.GetAttrOpt(v, t.In.Intern(name))
		if exc != nil {
			return vm.Value{}
		}
		return x
	}
	text := func(v vm.Value) string {
		if s, ok := vm.AsStr(v); ok {
			return s.S
		}
		return ""
	}
	fn := e.handle.fn
	if k, ok := attr(fn, "__self__").O.(*Task); ok {
		if strings.Contains(text(attr(fn, "__name__")), "wakeup") {
			return k.name + ":wakeup"
		}
		return k.name + ":step"
	}
	if inner := attr(fn, "func"); inner.O != nil {
		fn = inner
	}
	if s := text(attr(fn, "__qualname__")); s != "" {
		return s
	}
	return t.TypeOf(fn).Name
}

// runWatched is run in debug mode: an entry that takes long is complained about (SEMANTICS A7).
func (l *Loop) runWatched(t *vm.Thread, s *state, e entry) *vm.Exc {
	began := now(t)
	l.executing = e.handle
	exc := l.run(t, s, e)
	l.executing = nil
	if exc != nil {
		return exc
	}
	took := now(t) - began
	limit, exc := t.GetAttr(vm.Obj(l), t.In.Intern("slow_callback_duration"))
	if exc != nil {
		return exc
	}
	if least, exc := t.ToFloat(limit); exc != nil || took < least {
		return exc
	}
	var subject vm.Value
	switch {
	case e.task != nil:
		subject = vm.Obj(e.task)
	case e.handle != nil:
		subject = vm.Obj(e.handle)
		if k, ok := e.handle.fn.O.(*taskWakeup); ok {
			subject = vm.Obj(k.k)
		}
	default:
		return nil
	}
	_, exc = callPython(t, "asyncio.base_events", "_warn_slow", subject, vm.Float(took))
	return exc
}
