package asyncio

// Looking into a stopped program: its loops, what they are about to run, and what their tasks wait for. Nothing here runs Python code.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// LoopView is a running event loop.
type LoopView struct {
	Track  trace.TrackID
	Thread *vm.Thread
	Ready  []HandleView // in the order in which they will run
	Timers []HandleView // by time
	Tasks  []TaskView   // unfinished, by creation
}

// HandleView is something that a loop will call.
type HandleView struct {
	What string
	Task string // the task that it steps or wakes, "" if it is none
	When int64  // timers: ns
}

// TaskView is an unfinished task.
type TaskView struct {
	Name    string
	Track   trace.TrackID
	Coro    *vm.Gen // nil for a coroutine of another kind
	Running bool
	Why     string // what it waits for; "" while it is ready or runs
	OnName  string
	On      trace.TrackID
	Waiter  vm.Value // the future that it awaits
}

// Loops lists the running loops of an interpreter, in the order in which their threads were started.
func Loops(in *vm.Interp) []LoopView {
	var views []LoopView
	for _, t := range in.Threads() {
		if ts, ok := t.Async.(*threadState); ok && ts.running != nil {
			views = append(views, ts.running.view(t))
		}
	}
	slices.SortFunc(views, func(a, b LoopView) int { return rt.Kernel(a.Thread).ID - rt.Kernel(b.Thread).ID })
	return views
}

func (l *Loop) view(t *vm.Thread) LoopView {
	v := LoopView{Track: l.track, Thread: t}
	byFuture := map[vm.Object]string{}
	for _, k := range l.tasks {
		if k == nil || k.track == 0 {
			continue
		}
		task := TaskView{Name: k.name, Track: k.track, Running: l.current.O == vm.Object(k)}
		task.Coro, _ = k.coro.O.(*vm.Gen)
		if task.Waiter = k.waiter; task.Waiter.O != nil {
			if f := asFuture(k.waiter); f == nil {
				task.Why = "future"
			} else if f.state == pending {
				task.Why, task.On, task.OnName = f.waitingOn()
			}
			byFuture[task.Waiter.O] = k.name
		}
		v.Tasks = append(v.Tasks, task)
	}
	handle := func(h *Handle) HandleView {
		view := HandleView{What: t.Glance(h.fn), When: machineTime(h.when)}
		for _, a := range h.arguments() {
			if name := byFuture[a.O]; name != "" && a.O != nil {
				view.Task = name
			}
		}
		return view
	}
	l.eachReady(func(e *entry) {
		switch {
		case e.gather != nil:
			v.Ready = append(v.Ready, HandleView{What: t.Glance(e.gather.fn), Task: byFuture[e.task]})
		case e.task != nil && e.task.track != 0:
			v.Ready = append(v.Ready, HandleView{Task: e.task.name})
		case e.handle != nil && !e.handle.cancelled:
			v.Ready = append(v.Ready, handle(e.handle))
		}
	})
	for _, timer := range l.timers {
		if h := timer.h; !h.cancelled {
			v.Timers = append(v.Timers, handle(h))
		}
	}
	slices.SortStableFunc(v.Timers, func(a, b HandleView) int { return int(max(-1, min(1, a.When-b.When))) })
	return v
}

// Glance shows a future by what became of it.
func (f *Future) Glance(show func(vm.Value) string) string {
	switch f.state {
	case cancelled:
		return "<Future cancelled>"
	case finished:
		if f.exc != nil {
			return "<Future " + show(vm.Obj(f.exc)) + ">"
		}
		return "<Future " + show(f.result) + ">"
	}
	return "<Future pending>"
}

// Glance shows a task by its name and what became of it.
func (k *Task) Glance(show func(vm.Value) string) string {
	text := k.Future.Glance(show)
	return "<Task " + k.name + " " + text[len("<Future "):]
}
