package kernel

// A survey: what every thread does at one moment, for whoever looks into a stopped machine. It changes nothing.

import "github.com/asyncio-playground/playground/wasm/trace"

// ThreadView is one thread at the moment of a survey.
type ThreadView struct {
	*Thread
	State   trace.State
	Why     string        // what it waits for: the word of the trace; "" while it runs
	OnName  string        // which one
	On      trace.TrackID // on whom, 0 = nobody
	Until   int64         // when its wait times out, ns; -1 = never
	Process *Process
}

// Turn is who may run among threads that share the GIL of a process, or the cores in free mode.
type Turn struct {
	Name    string    // "gil" or "core"
	Process *Process  // whose GIL it is; nil for the cores of all
	Holders []*Thread // one at most of a GIL
	Asking  []*Thread // in the order in which they came
}

// Threads lists the living threads in order of creation.
func (m *Machine) Threads() []ThreadView {
	var views []ThreadView
	for t := m.first; t != nil; t = t.next {
		v := ThreadView{Thread: t, Until: -1, Process: t.proc}
		switch t.state {
		case stateRunning, stateOff:
			v.State = trace.Running
		case stateNew:
			v.State = trace.Ready
		case stateQueued:
			v.State, v.Why = trace.Blocked, m.turnName()
			if t.served {
				v.State, v.Why = trace.Ready, ""
			}
		default:
			v.State, v.Why, v.OnName, v.On = trace.Waiting, t.wait.why, t.wait.onName, t.wait.on
			if v.Why == "lock" {
				v.State = trace.Blocked
			}
			if t.timer.pos != 0 {
				v.Until = t.timer.when
			}
		}
		views = append(views, v)
	}
	return views
}

// Turns lists the GILs of the processes that live, or the cores.
func (m *Machine) Turns() []Turn {
	var turns []Turn
	seen := map[*runqueue]bool{}
	for _, p := range m.processes {
		if p.ended || seen[p.run] {
			continue
		}
		seen[p.run] = true
		turn := Turn{Name: m.turnName(), Process: p, Asking: append([]*Thread(nil), p.run.queue...)}
		if m.cfg.Mode == Free {
			turn.Process = nil
		}
		for i := range p.run.slots {
			if t := p.run.slots[i].cur; t != nil {
				turn.Holders = append(turn.Holders, t)
			}
		}
		turns = append(turns, turn)
	}
	return turns
}

// turnName is the word for what a thread needs in order to run.
func (m *Machine) turnName() string {
	if m.cfg.Mode == Free {
		return "core"
	}
	return "gil"
}

// Waiters returns the threads that wait for the lock, the next one first.
func (l *Lock) Waiters() []*Thread { return l.waiters }
