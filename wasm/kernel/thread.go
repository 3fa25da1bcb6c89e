package kernel

// Threads: a Go function as a coroutine, its life, and waiting.

import (
	"iter"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Thread is a simulated OS thread. Its methods are for its own body to call,
// except where they say otherwise.
type Thread struct {
	ID      int    // 1 is the main thread
	Name    string // SetName changes it
	Track   trace.TrackID
	Daemon  bool
	How     trace.How     // how its track will end; a body may set it before it returns
	Local   any           // for whoever runs on the thread
	WhereFn func() uint32 // where the thread's code stands now; may be nil

	// Describe adds lines to a deadlock report: what this thread waits for,
	// told by somebody who knows more. May be nil.
	Describe func() []string

	// Signalled is called on the thread when Signal ended one of its waits. It reports whether the wait goes on, as it does after a signal
	// whose handler raised nothing. May be nil: it goes on.
	Signalled func() bool

	// Expire is called when something happened that may have made the last
	// Slice too long (a thread became runnable, a timer was set, the thread
	// waited): whoever runs on the thread should Checkpoint soon. May be nil.
	Expire func()

	m          *Machine
	proc       *Process
	body       func(*Thread)
	resume     func() (struct{}, bool)
	stop       func()
	yield      func(struct{}) bool
	nested     bool    // it was resumed and has not given up control, be it that it has resumed another one
	doomed     bool    // it was killed while it was nested
	prev, next *Thread // among all living threads

	state     threadState
	clock     int64
	used      int64 // CPU time
	slot      int   // while running: which slot
	lastSlot  int   // the slot it had last; -1 = none yet
	grantedAt int64 // when it got its slot
	readyAt   int64 // while queued: since when
	served    bool  // while queued: a slot was free for it, and nothing is recorded of its waiting
	preemptAt int64 // any mode: when it will be interrupted; 0 = not drawn
	offSince  int64 // while outside the GIL: since when
	timer     Timer // of its wait
	timedOut  bool
	signalled bool // a signal ended the wait
	handling  bool // the wait is interrupted, Signalled is being called
	missed    bool // … and what it waits for has come meanwhile
	wait      wait
	stands    uint32 // where its code stood when it gave up its slot
	joiners   []*Thread
	leaving   bool // it counts as ended: see Leave
}

// wait is what a parked thread waits for, for the deadlock report.
type wait struct {
	why, onName string
	on          trace.TrackID
	lock        *Lock
	join        *Thread
	poller      *Poller
}

type threadState uint8

const (
	stateNew     threadState = iota
	stateQueued              // wants a slot
	stateRunning             // has a slot
	stateParked              // waits for something
	stateOff                 // works outside the GIL
	stateEnded
)

// unwind is the panic value that ends a coroutine from outside.
type unwind struct{}

// IsUnwind reports whether a recovered panic value is the machine stopping the
// thread. Whoever recovers it must panic with it again.
func IsUnwind(v any) bool { _, ok := v.(unwind); return ok }

// MaxThreads is how many threads can be alive at once: Linux's default of kernel.pid_max, 32,768, less what the rest of a system runs.
const MaxThreads = 32_000

// Full reports whether no more threads can be started now.
func (m *Machine) Full() bool { return m.mem.threads >= MaxThreads }

// Spawn makes a new thread that runs body, and makes the executing thread pay
// for it. The thread wants to run at once; a run does not wait for a daemon.
// parent is the track that the thread's track lies under (0 = the process).
func (m *Machine) Spawn(name string, daemon bool, parent trace.TrackID, body func(*Thread)) *Thread {
	by, proc := m.cur, m.process()
	if parent == 0 {
		parent = proc.Track
	}
	if by != nil {
		by.Consume(m.cfg.Costs.ThreadStart)
		by.Sync()
	}
	return m.spawn(proc, name, daemon, parent, by, body)
}

func (m *Machine) spawn(proc *Process, name string, daemon bool, parent trace.TrackID, by *Thread, body func(*Thread)) *Thread {
	m.threadSeq++
	t := &Thread{ID: m.threadSeq, Name: name, Daemon: daemon, How: trace.HowReturned, m: m, proc: proc, body: body, lastSlot: -1}
	t.timer.t = t
	t.clock = m.Now()
	var byTrack trace.TrackID
	var where uint32
	if by != nil {
		byTrack, where = by.Track, by.where()
	}
	t.Track = m.rec.Track(trace.KindThread, parent, name, t.clock, byTrack, where)
	m.rec.Link(trace.LinkCreated, byTrack, t.clock, t.Track, t.clock)
	if m.last == nil {
		m.first = t
	} else {
		m.last.next, t.prev = t, m.last
	}
	m.last = t
	if !daemon {
		proc.foreground++
	}
	m.countThread(proc, 1, m.Now())
	m.enqueue(t, t.clock)
	return t
}

// SetName renames the thread and its track. Any thread may call it.
func (t *Thread) SetName(name string) {
	t.Name = name
	t.m.rec.Rename(t.Track, name)
}

// Machine returns the machine that the thread runs on.
func (t *Thread) Machine() *Machine { return t.m }

// Clock returns the thread's time in ns.
func (t *Thread) Clock() int64 { return t.clock }

// Ended reports whether the thread has come to its end.
func (t *Thread) Ended() bool { return t.state == stateEnded }

// Left reports whether the thread has ended or counts as ended.
func (t *Thread) Left() bool { return t.leaving || t.state == stateEnded }

// Leave makes the running thread count as ended for those who join it, as Python's main thread does while it waits for the others.
func (t *Thread) Leave() {
	t.leaving = true
	for _, j := range t.joiners {
		j.unpark(t.Track, t.clock)
	}
	t.joiners = nil
}

// expire calls Expire; a nil thread has nothing to hear.
func (t *Thread) expire() {
	if t != nil && t.Expire != nil {
		t.Expire()
	}
}

func (t *Thread) where() uint32 {
	if t == nil || t.WhereFn == nil {
		return 0
	}
	return t.WhereFn()
}

// begin makes the thread's coroutine.
func (t *Thread) begin() {
	t.resume, t.stop = iter.Pull(func(yield func(struct{}) bool) {
		t.yield = yield
		defer t.leave()
		_ = stackRoom(t.ID)
		t.body(t)
	})
}

// stackRoom makes the coroutine's stack as large as a thread mostly needs while there is little on it: Go copies a stack each time that
// it doubles, and that is dear where there is much on it.
//
//go:noinline
func stackRoom(i int) byte {
	var room [6 << 10]byte
	return room[uint(i)%uint(len(room))]
}

// leave is the top of the coroutine: the one place that recovers unwinding.
func (t *Thread) leave() {
	v := recover()
	switch {
	case IsUnwind(v):
		t.How = trace.HowStopped
	case v != nil:
		t.How = trace.HowRaised
		t.m.fail(t, v)
	}
	t.end()
}

// end takes the thread out of the machine.
func (t *Thread) end() {
	if t.state == stateEnded {
		return
	}
	m := t.m
	if t.state == stateRunning {
		m.vacate(t)
	}
	m.timers.drop(&t.timer)
	t.state = stateEnded
	if t.prev == nil {
		m.first = t.next
	} else {
		t.prev.next = t.next
	}
	if t.next == nil {
		m.last = t.prev
	} else {
		t.next.prev = t.prev
	}
	if !t.Daemon {
		t.proc.foreground--
	}
	at := t.clock
	if m.stopping {
		at = max(at, m.now)
	}
	if t.proc.ended {
		at = max(at, t.proc.endAt)
	}
	t.proc.endAt = max(t.proc.endAt, at)
	m.endAt = max(m.endAt, at)
	m.rec.End(t.Track, at, t.How)
	m.countThread(t.proc, -1, at)
	if !m.stopping {
		for _, j := range t.joiners {
			j.unpark(t.Track, at)
		}
	}
	t.body, t.Local, t.WhereFn, t.Describe, t.Expire, t.Signalled, t.joiners = nil, nil, nil, nil, nil, nil, nil
}

// kill unwinds a thread that does not execute.
func (t *Thread) kill() {
	t.How = trace.HowStopped
	switch {
	case t.nested: // it unwinds itself as soon as control comes back to it
		t.doomed = true
	case t.stop != nil:
		t.stop()
	}
	t.end()
}

// switchAway gives control to whoever is next and returns when that is t again. Coroutines nest: t resumes the next thread itself, which is
// one hand-over where a way through Run would be two, unless that is one of those below t, who have resumed each other up to t; then t gives
// control back to its resumer.
func (t *Thread) switchAway() {
	m := t.m
	next := m.pick()
	for next != t && !t.doomed {
		if next != nil && !next.nested {
			next = m.resume(next)
			continue
		}
		m.next = next
		if !t.yield(struct{}{}) {
			panic(unwind{})
		}
		return
	}
	if t.doomed {
		m.next = next
		panic(unwind{})
	}
}

// alive unwinds the thread again if it runs on after it was stopped (a deferred
// call that wants to wait).
func (t *Thread) alive() {
	if t.m.stopping {
		panic(unwind{})
	}
}

// Park makes the thread wait until somebody calls Unpark, or until the time
// deadline (ns; -1 = for ever), and reports whether it was the deadline. The
// slot is free meanwhile; afterwards the thread has one again. why is the word
// for the trace ("lock" counts as blocked, all others as waiting), on the track
// it waits for, if it is somebody, onName what it waits for.
func (t *Thread) Park(why string, on trace.TrackID, onName string, deadline int64) (timedOut bool) {
	t.alive()
	m := t.m
	m.stats.Waits++
	state := trace.Waiting
	if why == "lock" {
		state = trace.Blocked
	}
	t.stands = t.where()
	t.wait.why, t.wait.on, t.wait.onName = why, on, onName
	for {
		m.vacate(t)
		t.state, t.timedOut, t.signalled = stateParked, false, false
		m.rec.Set(t.Track, t.clock, state, why, on, onName, t.stands)
		if deadline >= 0 {
			m.arm(&t.timer, max(deadline, t.clock))
		}
		t.switchAway()
		if !t.signalled {
			return t.timedOut
		}
		t.handling, t.missed = true, false
		goesOn := t.Signalled == nil || t.Signalled()
		t.handling = false
		switch {
		case t.missed:
			return false
		case !goesOn:
			return true
		}
	}
}

// Signal interrupts the wait of a parked thread, which then calls Signalled. It does nothing to a thread that does not wait. Anybody may
// call it.
func (t *Thread) Signal() {
	if t.state == stateParked {
		t.signalled = true
		t.unpark(0, t.m.Now())
	}
}

// Unpark ends the wait of a parked thread: it wants to run again. by is who
// caused it (nil = nobody, a timer). It does nothing and returns false if the
// thread does not wait. Anybody may call it.
func (t *Thread) Unpark(by *Thread) bool {
	var track trace.TrackID
	if by != nil {
		track = by.Track
	}
	return t.unpark(track, t.m.Now())
}

// unpark ends the wait at time at, or when it began, if that is later.
func (t *Thread) unpark(by trace.TrackID, at int64) bool {
	if t.state != stateParked {
		if t.handling {
			t.missed = true
		}
		return t.handling
	}
	m := t.m
	m.timers.drop(&t.timer)
	if by != 0 {
		m.rec.Link(trace.LinkWoke, by, at, t.Track, max(at, t.clock))
	}
	m.enqueue(t, max(at, t.clock))
	return true
}

// timeout is the deadline of a wait.
func (t *Thread) timeout() {
	t.timedOut = true
	t.unpark(0, t.m.now)
}

// Sleep waits for a time, in ns.
func (t *Thread) Sleep(ns int64) {
	t.Park("sleep", 0, "", later(t.clock, ns))
}

// Join waits until the other thread has ended, or until the deadline (ns; -1 =
// for ever); it reports whether it has ended.
func (t *Thread) Join(other *Thread, deadline int64) bool {
	t.Sync()
	if other.Left() {
		return true
	}
	other.joiners = append(other.joiners, t)
	t.wait.join = other
	if t.Park("join", other.Track, other.Name, deadline) {
		other.joiners = without(other.joiners, t)
	}
	t.wait.join = nil
	return other.Left()
}

// later returns at + ns, held at the end of time.
func later(at, ns int64) int64 {
	if ns > never-1-at {
		return never - 1
	}
	return at + ns
}

// without returns the list without t, its order kept.
func without(list []*Thread, t *Thread) []*Thread {
	for i, other := range list {
		if other == t {
			return append(list[:i], list[i+1:]...)
		}
	}
	return list
}
