package sim

// X-ray: the inside of a program at a moment of its run. The program runs again up to that moment, which gives the very same state, is
// looked into, and is thrown away: so looking can change nothing, and stepping back costs the same as stepping forward.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// XRay is the inside of a program at one moment. Times are virtual ns.
type XRay struct {
	At     int64
	Ended  bool // the program was over by then
	Lanes  []LaneView
	Loops  []LoopView
	Things []ThingView // locks, queues and the like
	Turns  []TurnView
	Failed *Problem // the program cannot run at all
}

// LaneView is a thread or a task that lives.
type LaneView struct {
	Track   trace.TrackID
	Process string // its process, where there are several
	Name    string
	Kind    string // "thread" or "task"
	State   string // a word of trace.State
	Why, On string // what it waits for, and on which or whom
	Until   int64  // when its wait times out, -1 = never
	Frames  []FrameView
}

// FrameView is a frame of the reader's code, innermost first in its lane.
type FrameView struct {
	Func, File string
	Line       int
	Locals     []VariableView
}

// VariableView is a variable with a short text of its value.
type VariableView struct{ Name, Value string }

// LoopView is a running event loop.
type LoopView struct {
	Track         trace.TrackID
	Thread        string
	Waiting       bool  // in its selector
	Until         int64 // … until this moment, -1 = for ever
	Ready, Timers []HandleView
}

// HandleView is what a loop is about to do: a task's step, or a callback.
type HandleView struct {
	What, Task string
	In         int64 // timers: time to go
}

// ThingView is a lock, a queue or another thing that lanes wait for.
type ThingView struct {
	Kind, Name string // the class, and the variable through which the program reaches it
	Label      string // what lanes call it that wait for it: "Lock-1"; may be ""
	State      string // "locked", "2 of 3 taken", "set", "4 items"; "" = nothing to say
	Holders    []string
	Waiters    []string
	Items      []string // of queues
}

// TurnView is the GIL of a process, or the cores of a free-threaded machine.
type TurnView struct {
	What            string // "gil" or "core"
	Process         string // whose GIL, where there are several
	Holders, Asking []string
}

// XRay looks into a program at a moment, in ns.
func (e *Engine) XRay(p Program, at int64) *XRay {
	p.NoTrace = false // the lanes' numbers are the trace's
	x := &XRay{At: at, Ended: true}
	res := e.run(p, max(0, at), func(r *shared) {
		x.Ended = false
		x.take(r)
	})
	if res.Trace == nil && len(res.Problems) > 0 {
		x.Failed = &res.Problems[0]
	}
	return x
}

// take fills the picture from the stopped machine.
func (x *XRay) take(r *shared) {
	turns := r.m.Turns()
	for _, t := range turns {
		v := TurnView{What: t.Name, Holders: names(t.Holders), Asking: names(t.Asking)}
		if t.Process != nil && len(turns) > 1 {
			v.Process = t.Process.Name
		}
		x.Turns = append(x.Turns, v)
	}
	threads := r.m.Threads()
	for _, h := range r.hosts {
		x.host(h, threads)
	}
}

// host adds what one process has: its threads with their loops and tasks, and the things they share.
func (x *XRay) host(h *host, threads []kernel.ThreadView) {
	loops := asyncio.Loops(h.in)
	things := newThings(h)
	for _, k := range threads {
		t, ok := k.Local.(*vm.Thread)
		if !ok || t.In != h.in {
			continue
		}
		lane := LaneView{Track: k.Track, Process: h.name(), Name: k.Name, Kind: "thread", State: k.State.String(), Why: k.Why, On: k.OnName, Until: k.Until}
		if lane.On == "" && k.On != 0 {
			lane.On = h.nameOf(k.On)
		}
		var loop *asyncio.LoopView
		for i := range loops {
			if loops[i].Thread == t {
				loop = &loops[i]
			}
		}
		var running *vm.Gen
		if loop != nil {
			for _, task := range loop.Tasks {
				if task.Running {
					running = task.Coro
				}
			}
		}
		inner, outer := t.Activations(running)
		lane.Frames = things.frames(t, k.Name, outer)
		x.Lanes = append(x.Lanes, lane)
		if loop != nil {
			x.loop(t, k, loop, inner, things)
		}
	}
	x.Things = append(x.Things, things.list()...)
}

// loop adds a loop and its tasks; inner are the frames of the task that runs.
func (x *XRay) loop(t *vm.Thread, k kernel.ThreadView, l *asyncio.LoopView, inner []vm.Activation, things *things) {
	v := LoopView{Track: l.Track, Thread: k.Name, Waiting: k.Why == "select", Until: k.Until}
	for _, h := range l.Ready {
		v.Ready = append(v.Ready, HandleView{What: h.What, Task: h.Task})
	}
	for _, h := range l.Timers {
		v.Timers = append(v.Timers, HandleView{What: h.What, Task: h.Task, In: max(0, h.When-x.At)})
	}
	x.Loops = append(x.Loops, v)
	for _, task := range l.Tasks {
		lane := LaneView{Track: task.Track, Process: things.h.name(), Name: task.Name, Kind: "task", Why: task.Why, On: task.OnName, Until: -1}
		var frames []vm.Activation
		switch {
		case task.Running:
			lane.State, frames = k.State.String(), inner
		case task.Why != "":
			lane.State = trace.Waiting.String()
		default:
			lane.State = trace.Ready.String()
		}
		if !task.Running && task.Coro != nil {
			frames = task.Coro.Activations()
		}
		lane.Frames = things.frames(t, task.Name, frames)
		things.waits(task.Waiter, task.Name)
		x.Lanes = append(x.Lanes, lane)
	}
}

// name is the name of the process, where there are several.
func (h *host) name() string {
	if len(h.hosts) == 1 {
		return ""
	}
	return h.process.Name
}

// nameOf is the name of a lane of the trace so far.
func (r *shared) nameOf(id trace.TrackID) string {
	for _, k := range r.m.Threads() {
		if k.Track == id {
			return k.Name
		}
	}
	return ""
}

func names(threads []*kernel.Thread) []string {
	var list []string
	for _, t := range threads {
		list = append(list, t.Name)
	}
	return list
}
