package asyncio

// The loop's story, for traces as text: what each iteration began with, and through which coroutines a task waits.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// toldNames is how many entries of the ready queue an iteration's note names.
const toldNames = 6

// tellIteration notes what stands in the ready queue when an iteration begins to run it: what was ready before the wait, the self-pipe if
// it was written to, the handles of I/O events, and the timers that are due with how late they are. slept is how long the wait took, in ns.
func (l *Loop) tellIteration(t *vm.Thread, number, slept, at int64, ready, firstTimer int, woken bool) {
	var b strings.Builder
	b.WriteString("iteration " + itoa(int(number)))
	if slept > 0 {
		b.WriteString(", after " + milliseconds(slept) + " ms idle")
	}
	list := func(what string, entries []entry, late bool) {
		if len(entries) == 0 {
			return
		}
		b.WriteString("; " + what + ": ")
		told, gone, last, same := 0, 0, "", 1
		for i := range entries {
			e := &entries[i]
			if e.handle != nil && e.handle.cancelled {
				gone++
				continue
			}
			if told++; told > toldNames {
				continue
			}
			text := ""
			if what, file := l.fileOf(t, e.handle); file != "" {
				text = what + " " + file
			} else {
				text = e.tale(t)
			}
			if late {
				text += " (" + milliseconds(at-machineTime(e.handle.when)) + " ms late)"
			}
			if text == last {
				same, told = same+1, told-1
				continue
			}
			times(&b, same)
			if told > 1 {
				b.WriteString(", ")
			}
			b.WriteString(text)
			last, same = text, 1
		}
		times(&b, same)
		if told > toldNames {
			b.WriteString(", and " + itoa(told-toldNames) + " more")
		}
		if gone > 0 {
			if told > 0 {
				b.WriteString(", and ")
			}
			b.WriteString(itoa(gone) + " cancelled")
		}
	}
	list("ready", l.ready[:ready], false)
	io := l.ready[ready:firstTimer]
	if woken {
		b.WriteString("; woken through the self-pipe")
		io = io[1:]
	}
	list("I/O", io, false)
	list("timers due", l.ready[firstTimer:], true)
	if len(l.ready) == 0 {
		b.WriteString("; nothing to do")
	}
	l.env.Machine.Recorder().Note(l.track, at, 0, b.String())
}

// times says how often in a row the same was told.
func times(b *strings.Builder, n int) {
	if n > 1 {
		b.WriteString(" (" + itoa(n) + " times)")
	}
}

// fileOf names the socket that a handle is the reader or the writer of, and says what the socket is ready for; "" for another handle.
func (l *Loop) fileOf(t *vm.Thread, h *Handle) (what, file string) {
	if h == nil || !h.watches {
		return "", ""
	}
	for _, w := range l.files { // the order does not matter: it is one at most
		if w.reader != h && w.writer != h {
			continue
		}
		label := (&entry{handle: h}).label(t)
		switch {
		case strings.HasSuffix(label, "._accept_connection"), strings.HasSuffix(label, "._sock_accept"):
			what = "accept at"
		case strings.HasSuffix(label, "._sock_connect_cb"):
			what = "connect to"
		case !strings.Contains(label, "._"):
			what = label + " of" // a function of the program's
		case w.reader == h:
			what = "read from"
		default:
			what = "write to"
		}
		return what, w.watch.Name()
	}
	return "", ""
}

// tale names an entry as its label does, a done-callback with the task that is done, and a timer that ends a sleep by who sleeps.
func (e *entry) tale(t *vm.Thread) string {
	if h := e.handle; h != nil && h.fn.O != nil && h.fn.O == of(t.In).sleep.wake.O {
		if args := h.arguments(); len(args) > 0 {
			if f := asFuture(args[0]); f != nil && f.first.task != nil {
				if !h.timer {
					return "result for " + f.first.task.name
				}
				return "sleep of " + f.first.task.name
			}
		}
	}
	label := e.label(t)
	if words := inWords(label); words != "" {
		label = words
	}
	switch {
	case e.kind == runReport:
		return "gather hears of " + e.task.name
	case e.task != nil && e.task.track == 0: // one of asyncio.run's own, which has no track
		if g, ok := e.task.coro.O.(*vm.Gen); ok {
			label += " of " + g.QualName.S + "()"
		}
	case e.handle != nil: // a done-callback: whose
		if args := e.handle.arguments(); len(args) > 0 && !strings.HasSuffix(label, ":wakeup") {
			f := asFuture(args[len(args)-1])
			switch {
			case f != nil && f.task != nil:
				if who := hearer(label); who != "" {
					return who + " hears of " + f.task.name
				}
				label += "(" + f.task.name + ")"
			case f != nil && hearer(label) != "":
				return hearer(label) + " hears of a future"
			default:
				for _, v := range args {
					if f := asFuture(v); f != nil && f.first.task != nil {
						if label == "timeout" { // of asyncio.wait
							return "timeout of " + f.first.task.name
						}
						return label + " for " + f.first.task.name
					}
				}
			}
		} else if k := deadlineOf(t, e.handle.fn); k != nil {
			return "timeout of " + k.name
		}
	}
	return label
}

// inWords names callbacks that only the library knows; "" for others.
func inWords(callback string) string {
	switch callback {
	case "_arrive":
		return "answer"
	case "_release_waiter":
		return "timeout"
	case "_chain_future.<locals>._set_state":
		return "result from a thread"
	case "_chain_future.<locals>._call_set_state":
		return "result that a thread waits for"
	case "_chain_future.<locals>._call_check_cancel":
		return "a job hears that its future is done"
	case "_SelectorSocketTransport._call_connection_lost", "_SelectorDatagramTransport._call_connection_lost":
		return "a transport tells that its connection is lost"
	case "_SelectorTransport._add_reader":
		return "a transport begins to read"
	case "BaseSelectorEventLoop._sock_write_done":
		return "a socket needs no writer any more"
	case "BaseSelectorEventLoop._sock_read_done":
		return "a socket needs no reader any more"
	}
	return ""
}

// hearer is what hears of a task's end by a done-callback of the library, "" where a program gave the callback.
func hearer(callback string) string {
	switch callback {
	case "gather.<locals>._done_callback":
		return "gather"
	case "TaskGroup._on_task_done":
		return "group"
	case "_wait.<locals>._on_completion":
		return "wait"
	case "shield.<locals>._inner_done_callback":
		return "shield"
	case "_AsCompletedIterator._handle_completion":
		return "as_completed"
	case "_run_until_complete_cb":
		return "run"
	case "StreamReaderProtocol.connection_made.<locals>.callback":
		return "server"
	}
	return ""
}

// deadlineOf returns the task whose deadline a method of asyncio.Timeout is called at, nil for other functions.
func deadlineOf(t *vm.Thread, fn vm.Value) *Task {
	self, _ := t.GetAttrOpt(fn, t.In.Intern("__self__"))
	o, ok := self.O.(*vm.Instance)
	if !ok || o.Cls.Module != "asyncio.timeouts" {
		return nil
	}
	k, _ := o.Attrs.Get(t.In.Intern("_task")).O.(*Task)
	return k
}

// milliseconds writes ns as milliseconds with three digits.
func milliseconds(ns int64) string {
	ns = max(0, ns)
	us := itoa(int(ns / 1e3 % 1e3))
	return itoa(int(ns/1e6)) + "." + "000"[len(us):] + us
}

// tellPurpose notes which coroutine a new task is to run.
func (k *Task) tellPurpose(rec *trace.Recorder, now int64) {
	if g, ok := k.coro.O.(*vm.Gen); ok {
		rec.Note(k.track, now, 0, "is to run "+g.QualName.S+"()")
	}
}

// tellAwaits notes the chain of coroutines from the task's own down to the future that it waits for, where it is longer than one.
func (k *Task) tellAwaits(rec *trace.Recorder, now int64) {
	g, ok := k.coro.O.(*vm.Gen)
	if !ok {
		return
	}
	chain := g.QualName.S
	deep := false
	for {
		next, ok := g.Awaits().O.(*vm.Gen)
		if !ok {
			break
		}
		g, deep = next, true
		chain += " > " + g.QualName.S
	}
	if deep {
		rec.Note(k.track, now, 0, "awaits through "+chain)
	}
}
