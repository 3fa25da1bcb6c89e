package kernel

// The machine: what happens next, and how a run begins and ends.

import (
	"runtime"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Machine is one simulated computer, for one run.
type Machine struct {
	cfg   Config
	sched Scheduler
	rec   *trace.Recorder

	now      int64       // time of the latest event
	endAt    int64       // the latest end of a thread
	cur      *Thread     // the thread that executes right now; nil = a timer does, or nobody
	next     *Thread     // who goes on, after somebody gave up control
	queues   []*runqueue // of every process; one for all in free mode
	shared   *runqueue   // that one
	timers   timerHeap
	timerSeq uint64
	// coresFullUntil is when the last core became free again after all were taken.
	coresFullUntil int64
	offCores       []int64 // when each core is free of work outside the GIL

	first, last *Thread // every thread that lives, in order of creation
	threadSeq   int
	processes   []*Process
	processSeq  int
	living      int // processes that have not ended
	stopping    bool

	waiting []func(stuck bool) bool // see WhenAllWait
	crowded func()                  // see WhenCrowded
	net     *Network                // nil until somebody asks for it
	mem     memory
	stats   Stats
	outcome Outcome
}

// New returns a machine. s answers its open choices (nil = Seeded(0)); rec may
// be nil. The process gets its track here, at time 0.
func New(cfg Config, s Scheduler, rec *trace.Recorder) *Machine {
	if s == nil {
		s = Seeded(0)
	}
	m := &Machine{cfg: cfg.withDefaults(), sched: s, rec: rec}
	if m.cfg.Mode == Free {
		m.shared = &runqueue{slots: make([]slot, m.cfg.Cores), limit: m.cfg.Cores}
		m.queues = append(m.queues, m.shared)
	}
	m.offCores = make([]int64, m.cfg.Cores-1)
	m.newProcess("MainProcess", nil)
	if m.cfg.MaxTime > 0 {
		m.At(m.cfg.MaxTime, func() { m.Stop("time limit") })
	}
	return m
}

// Outcome is how a run ended. At most one of Deadlock, Stopped and Panic is
// set; none of them means that every non-daemon thread came to its end.
type Outcome struct {
	End      int64 // ns
	Deadlock *Deadlock
	Stopped  string // the reason given to Stop
	Panic    *Panic // a Go panic: a bug of whoever wrote the body
	Chosen   Choices
	Stats    Stats
}

// Panic is a Go panic of a thread's body or of a timer.
type Panic struct {
	Thread string
	Value  any
	Stack  string
}

// Config returns the machine's settings, defaults filled in.
func (m *Machine) Config() Config { return m.cfg }

// Costs returns the machine's prices.
func (m *Machine) Costs() *Costs { return &m.cfg.Costs }

// Recorder returns the recorder, which may be nil.
func (m *Machine) Recorder() *trace.Recorder { return m.rec }

// Main returns the first process.
func (m *Machine) Main() *Process { return m.processes[0] }

// Current returns the thread that executes; nil inside a timer's callback.
func (m *Machine) Current() *Thread { return m.cur }

// Now returns the time in ns: the executing thread's clock, or, inside a
// timer's callback, the time for which that was set.
func (m *Machine) Now() int64 {
	if m.cur != nil {
		return m.cur.clock
	}
	return m.now
}

// Run runs main as the main thread, and returns when every non-daemon thread
// has ended, when nothing can ever run again, or after Stop. Whatever is left
// is stopped. A machine runs once.
func (m *Machine) Run(main func(*Thread)) (out *Outcome) {
	defer func() {
		if v := recover(); v != nil { // a timer's callback, run from here
			m.fail(nil, v)
		}
		m.stopRest()
		out = &m.outcome
		out.End = m.now
		out.Stats = m.stats
	}()
	m.spawn(m.Main(), "MainThread", false, m.Main().Track, nil, main)
	for next := m.pick(); next != nil; {
		next = m.resume(next)
	}
	return nil
}

// resume lets the thread run on until it gives up control or has ended, and returns who is next; nil when the run is over.
func (m *Machine) resume(t *Thread) *Thread {
	if t.resume == nil {
		t.begin()
	}
	t.nested = true
	_, alive := t.resume()
	t.nested = false
	if alive || t.doomed {
		return m.next
	}
	m.endProcesses()
	return m.pick()
}

// pick lets happen what happens next until that is a thread running on, and
// returns the thread; nil when the run is over. It runs on whichever thread
// gives up control.
func (m *Machine) pick() *Thread {
	m.cur = nil
	for !m.stopping && m.living > 0 {
		run, queue, grantAt := m.runsOrGets()
		timer := int64(never)
		if len(m.timers) > 0 {
			timer = m.timers[0].when
		}
		if run == nil && queue == nil && m.allWait(timer == never) {
			continue
		}
		switch {
		case len(m.timers) > 0 && timer <= grantAt && (run == nil || timer <= run.clock):
			m.fire()
		case queue != nil && (run == nil || grantAt <= run.clock):
			m.grant(m.chooseWaiting(queue, grantAt), queue.freeSlot())
		case run != nil:
			m.cur, m.now = run, run.clock
			return run
		default:
			m.reportDeadlock()
			return nil
		}
	}
	return nil
}

// runsOrGets returns the running thread with the least clock, and which queue gets a slot next and when; as furthestBehind and nextGrant do.
func (m *Machine) runsOrGets() (run *Thread, queue *runqueue, at int64) {
	if len(m.queues) == 1 && len(m.queues[0].slots) == 1 { // one GIL
		q := m.queues[0]
		s := &q.slots[0]
		if s.cur != nil || len(q.queue) == 0 {
			return s.cur, nil, never
		}
		return nil, q, max(s.free, q.queue[0].readyAt, m.coresFullUntil)
	}
	queue, at = m.nextGrant()
	return m.furthestBehind(nil), queue, at
}

// WhenAllWait adds a function that is called when all threads wait, before time goes on to the next timer; stuck is true where there is
// none. It may wake threads, and reports whether it has done anything.
func (m *Machine) WhenAllWait(fn func(stuck bool) bool) { m.waiting = append(m.waiting, fn) }

func (m *Machine) allWait(stuck bool) (acted bool) {
	for _, fn := range m.waiting {
		acted = fn(stuck) || acted
	}
	return acted
}

// never is later than everything.
const never = 1<<63 - 1

// Stop ends the run for a reason. Called from a thread it does not return: the
// thread is unwound, and so are the others.
func (m *Machine) Stop(reason string) {
	if !m.stopping {
		m.stopping = true
		m.outcome.Stopped = reason
	}
	if m.cur != nil {
		m.cur.proc.How = trace.HowStopped
		panic(unwind{})
	}
}

// fail ends the run because of a Go panic.
func (m *Machine) fail(t *Thread, v any) {
	m.stopping = true
	if m.outcome.Panic != nil {
		return
	}
	buf := make([]byte, 64<<10)
	buf = buf[:runtime.Stack(buf, false)]
	name := ""
	if t != nil {
		name = t.Name
	}
	m.outcome.Panic = &Panic{Thread: name, Value: v, Stack: string(buf)}
}

// stopRest unwinds the threads that are left, in order of creation.
func (m *Machine) stopRest() {
	m.stopping = true
	m.cur = nil
	m.now = max(m.now, m.endAt)
	for t := m.first; t != nil; t = m.first {
		if !t.Daemon {
			t.proc.How = trace.HowStopped
		}
		t.kill()
	}
	m.now = max(m.now, m.endAt)
	for _, p := range m.processes {
		p.close(m.now)
	}
}

// SetSwitchInterval changes how long a thread waits for the GIL before it asks for it, in ns.
func (m *Machine) SetSwitchInterval(ns int64) {
	m.cfg.SwitchInterval = max(1, ns)
	m.cur.expire()
}
