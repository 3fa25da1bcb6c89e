package kernel

// Who runs: slots (a process's GIL, or the cores), the queues of those who want
// one, slices and preemption.

import (
	"cmp"
	"slices"
	"sort"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// slot is what a thread needs to run.
type slot struct {
	cur, last *Thread
	free      int64 // since when nobody has it
}

// runqueue is the slots that some threads share, and who wants one: the GIL of
// a process, or all cores.
type runqueue struct {
	slots []slot
	limit int       // how many of the slots may be taken: all, until the machine loses cores
	queue []*Thread // by the time from which they want it
	// unmarked is how many of them found a free slot (Thread.served).
	unmarked int
}

// freeSlot returns the index of the slot that has been free for longest; -1 if
// none is.
func (q *runqueue) freeSlot() int {
	index, taken := -1, 0
	for i := range q.slots {
		if s := &q.slots[i]; s.cur != nil {
			taken++
		} else if index < 0 || s.free < q.slots[index].free {
			index = i
		}
	}
	if taken >= q.limit {
		return -1
	}
	return index
}

// crowded reports whether more slots are taken than there are cores by now.
func (q *runqueue) crowded() bool {
	if q.limit == len(q.slots) {
		return false
	}
	taken := 0
	for i := range q.slots {
		if q.slots[i].cur != nil {
			taken++
		}
	}
	return taken > q.limit
}

// SetCores changes how many threads can run at once, of all threads in free
// mode, else of those that work outside their GIL and of several processes.
// A thread that runs on a core that is taken away stops at its next checkpoint.
func (m *Machine) SetCores(n int) {
	n = max(1, n)
	m.cfg.Cores = n
	now := m.now
	if m.cur != nil {
		now = m.cur.clock
	}
	if q := m.shared; q != nil {
		for len(q.slots) < n {
			q.slots = append(q.slots, slot{free: now})
		}
		q.limit = n
	}
	for len(m.offCores) < n-1 {
		m.offCores = append(m.offCores, now)
	}
	slices.SortFunc(m.offCores, func(a, b int64) int { return cmp.Compare(b, a) })
	m.offCores = m.offCores[:n-1]
	m.cur.expire()
}

// parallel reports whether several threads can run at once, each with a clock
// of its own.
func (m *Machine) parallel() bool { return m.cfg.Mode == Free || len(m.queues) > 1 }

// coreFree reports whether a core is left for a thread that gets its slot. In
// free mode slots are cores; else it takes several processes to need them all.
func (m *Machine) coreFree() bool {
	if m.cfg.Mode == Free || len(m.queues) == 1 {
		return true
	}
	busy := 0
	for _, q := range m.queues {
		if q.slots[0].cur != nil {
			busy++
		}
	}
	return busy < m.cfg.Cores
}

// enqueue makes the thread want a slot from time at on.
func (m *Machine) enqueue(t *Thread, at int64) {
	q := t.proc.run
	t.state, t.clock, t.readyAt = stateQueued, at, at
	if t.served = q.freeSlot() >= 0 && m.coreFree(); t.served {
		q.unmarked++
	} else {
		m.markBlocked(t)
	}
	q.queue = append(q.queue, t)
	for i := len(q.queue) - 1; i > 0 && q.queue[i-1].readyAt > at; i-- { // another core's clock is ahead
		q.queue[i-1], q.queue[i] = t, q.queue[i-1]
	}
	if m.cfg.Mode != GIL || len(m.queues) > 1 {
		m.cur.expire()
	}
	// Else the holder's slice is not too long: it ends one SwitchInterval after it began at the latest, and t asks for the GIL no sooner
	// than one after now.
}

// markBlocked records that a queued thread waits for a slot. One that finds a
// free slot is marked only when another one gets that (grant): who it is, is
// not known before. If it gets it itself its wait just lasts until it runs.
func (m *Machine) markBlocked(t *Thread) {
	if m.rec == nil {
		return
	}
	why, holder := "core", trace.TrackID(0)
	if q := t.proc.run; m.cfg.Mode != Free && (q.slots[0].cur != nil || m.coreFree()) {
		why = "gil"
		if h := q.slots[0].cur; h != nil {
			holder = h.Track
		}
	}
	m.rec.Set(t.Track, t.readyAt, trace.Blocked, why, holder, "", t.stands)
}

// furthestBehind returns the running thread with the least clock, except not.
func (m *Machine) furthestBehind(not *Thread) *Thread {
	var least *Thread
	for _, q := range m.queues {
		for i := range q.slots {
			if t := q.slots[i].cur; t != nil && t != not && (least == nil || t.clock < least.clock) {
				least = t
			}
		}
	}
	return least
}

// nextGrant returns a queue with a free slot that somebody wants, and when that
// will be taken; nil and the end of time if there is none.
func (m *Machine) nextGrant() (next *runqueue, at int64) {
	at = never
	if !m.coreFree() {
		return nil, at
	}
	for _, q := range m.queues {
		if len(q.queue) == 0 {
			continue
		}
		if i := q.freeSlot(); i >= 0 {
			if when := max(q.slots[i].free, q.queue[0].readyAt, m.coresFullUntil); when < at {
				next, at = q, when
			}
		}
	}
	return next, at
}

// chooseWaiting takes one thread out of a queue that wants to run by time at.
func (m *Machine) chooseWaiting(q *runqueue, at int64) *Thread {
	n := 1
	if len(q.queue) > 1 {
		n = max(1, sort.Search(len(q.queue), func(i int) bool { return q.queue[i].readyAt > at }))
	}
	i := m.Choose(WhichThread, n)
	t, last := q.queue[i], len(q.queue)-1
	switch {
	case i == last: // the only one, mostly: there is room for the next one
		q.queue[i] = nil
		q.queue = q.queue[:i]
	case i == 0:
		q.queue[0] = nil
		q.queue = q.queue[1:]
	default:
		q.queue = append(q.queue[:i], q.queue[i+1:]...)
	}
	return t
}

// grant gives the thread a slot: its last one if that is free by then, which
// costs nothing, else the given one.
func (m *Machine) grant(t *Thread, index int) {
	q := t.proc.run
	at := max(t.readyAt, q.slots[index].free, m.coresFullUntil)
	if t.lastSlot >= 0 && q.slots[t.lastSlot].cur == nil && q.slots[t.lastSlot].free <= at {
		index = t.lastSlot
	}
	s := &q.slots[index]
	m.stats.GILWait += at - t.readyAt
	if s.last != nil && s.last != t {
		at += m.cfg.Costs.ThreadSwitch
		m.stats.Switches++
	}
	s.cur, s.last = t, t
	t.state, t.slot, t.lastSlot, t.clock, t.grantedAt, t.preemptAt = stateRunning, index, index, at, at, 0
	t.expire()
	if m.rec != nil {
		m.rec.Be(t.Track, at, trace.Running, t.stands)
	}
	if t.served {
		t.served = false
		q.unmarked--
	}
	for i := 0; q.unmarked > 0 && i < len(q.queue); i++ {
		if other := q.queue[i]; other.served {
			other.served = false
			q.unmarked--
			m.markBlocked(other)
		}
	}
}

// vacate takes the thread's slot away at its time.
func (m *Machine) vacate(t *Thread) {
	q := t.proc.run
	if !m.coreFree() || q.limit < len(q.slots) && q.freeSlot() < 0 {
		m.coresFullUntil = t.clock
	}
	s := &q.slots[t.slot]
	s.cur, s.free = nil, t.clock
}

// Consume uses CPU time: the thread's clock advances by ns.
func (t *Thread) Consume(ns int64) {
	t.clock += ns
	t.used += ns
	t.proc.used += ns
	t.m.stats.Busy += ns
}

// Used returns how much CPU time the thread has used, in ns.
func (t *Thread) Used() int64 { return t.used }

// Used returns how much the process's threads have, those that have ended too.
func (p *Process) Used() int64 { return p.used }

// Slice returns for how many ns (at least 1) the thread may consume before it
// must call Checkpoint: until the next timer, until somebody may ask for the
// GIL, or until it is to be interrupted.
func (t *Thread) Slice() int64 {
	m := t.m
	end := t.clock + m.cfg.SwitchInterval
	if len(m.timers) > 0 {
		end = min(end, m.timers[0].when)
	}
	end = min(end, m.preemptionOf(t))
	if m.cfg.Mode == Free {
		if other := m.furthestBehind(t); other != nil {
			end = min(end, other.clock+m.quantum(freeOctaves))
		}
	}
	return max(1, end-t.clock)
}

// preemptionOf returns from when on the running thread owes its slot to those
// who want it; the end of time if nobody does.
func (m *Machine) preemptionOf(t *Thread) int64 {
	q := t.proc.run
	if len(q.queue) == 0 {
		if other := m.wantsCore(t); other != nil {
			return max(t.grantedAt, other.queue[0].readyAt) + m.cfg.CoreSlice
		}
		return never
	}
	switch m.cfg.Mode {
	case Any:
		if t.preemptAt == 0 {
			t.preemptAt = t.clock + m.quantum(anyOctaves)
		}
		return t.preemptAt
	case Free:
		return max(t.grantedAt, q.queue[0].readyAt) + m.cfg.CoreSlice
	}
	return max(t.grantedAt, q.queue[0].readyAt) + m.cfg.SwitchInterval
}

// wantsCore returns the queue of the other process that lacks nothing but a
// core, and has for longest; nil if there is none.
func (m *Machine) wantsCore(t *Thread) *runqueue {
	if m.coreFree() {
		return nil
	}
	var first *runqueue
	for _, q := range m.queues {
		if q != t.proc.run && len(q.queue) > 0 && q.freeSlot() >= 0 && (first == nil || q.queue[0].readyAt < first.queue[0].readyAt) {
			first = q
		}
	}
	return first
}

// Octaves of the quanta that are drawn: 1 to 2^octaves instructions, every
// power of two as likely as the next, so that short ones, which cut a
// read-modify-write in two, are common, and long ones keep a long run fast.
const (
	anyOctaves  = 10
	freeOctaves = 7
	stepsPer    = 8 // choices per octave
)

// quantum draws how long a thread runs, in ns.
func (m *Machine) quantum(octaves int) int64 {
	i := m.Choose(Preempt, octaves*stepsPer)
	instructions := int64(stepsPer+i%stepsPer) << (i / stepsPer) / stepsPer
	return instructions * m.cfg.Costs.Bytecode
}

// Checkpoint is where a computing thread looks up: timers that are due happen,
// and the slot passes on if that is owed. Under the GIL that is so only at a
// switch point. Where threads run at once the one furthest behind runs on
// first.
func (t *Thread) Checkpoint(switchPoint bool) {
	t.alive()
	m := t.m
	if !m.parallel() {
		t.due()
	}
	if m.cfg.Mode == Free && t.proc.run.crowded() {
		t.stands = t.where()
		m.vacate(t)
		m.enqueue(t, t.clock)
		t.switchAway()
		return
	}
	switchPoint = switchPoint || m.cfg.Mode != GIL
	if switchPoint && t.clock >= m.preemptionOf(t) {
		m.rec.Mark(trace.MarkSwitch, t.Track, t.clock, t.where(), "")
		t.handOver()
		return
	}
	if m.parallel() {
		t.switchAway()
	}
}

// due lets the timers happen that are due by the thread's clock.
func (t *Thread) due() {
	if m := t.m; len(m.timers) > 0 && m.timers[0].when <= t.clock {
		t.fireDue()
	}
}

func (t *Thread) fireDue() {
	m := t.m
	for len(m.timers) > 0 && m.timers[0].when <= t.clock {
		m.fire()
		if m.stopping {
			panic(unwind{})
		}
		m.cur, m.now = t, t.clock
	}
}

// handOver passes the thread's slot to another one that waits for it, or its
// core to another process, and queues again.
func (t *Thread) handOver() {
	m, q, index := t.m, t.proc.run, t.slot
	if other := m.wantsCore(t); other != nil {
		q, index = other, other.freeSlot()
	}
	t.stands = t.where()
	m.vacate(t)
	other := m.chooseWaiting(q, t.clock)
	q.slots[index].cur = other // who has it now is whom t waits for
	m.enqueue(t, t.clock)
	q.slots[index].cur = nil
	m.grant(other, index)
	t.switchAway()
}

// Sync lets everything happen that happens before the thread's clock. An
// operation on something that threads share calls it first, so that, where
// threads run at once, such operations take place in the order of the clocks.
// The kernel's own objects do so themselves.
func (t *Thread) Sync() {
	t.alive()
	if t.m.parallel() {
		t.switchAway()
	} else {
		t.due()
	}
}

// YieldGIL lets another thread run if one wants to: time.sleep(0).
func (t *Thread) YieldGIL() {
	t.Sync()
	if len(t.proc.run.queue) > 0 {
		t.handOver()
	}
}

// OfferGIL is a release of the GIL so short that the OS decides whether
// somebody gets in: a write to stdout, a select that does not wait. A thread
// that has asked for the GIL gets it.
func (t *Thread) OfferGIL() {
	t.Sync()
	m := t.m
	if m.cfg.Mode == Free || len(t.proc.run.queue) == 0 {
		return
	}
	if t.clock >= m.preemptionOf(t) || m.Choose(Offer, 2) == 1 {
		t.handOver()
	}
}

// Contended reports whether another thread wants what the thread runs on.
func (t *Thread) Contended() bool { return len(t.proc.run.queue) > 0 }

// ReleaseGIL begins work outside the GIL: what the thread consumes until
// AcquireGIL takes a core, not the GIL. It must not touch anything shared
// meanwhile. In free mode, and on a single core, it changes nothing.
func (t *Thread) ReleaseGIL() {
	t.alive()
	if t.m.cfg.Mode == Free || len(t.m.offCores) == 0 || t.state != stateRunning {
		return
	}
	t.m.vacate(t)
	t.state, t.offSince = stateOff, t.clock
}

// AcquireGIL ends work outside the GIL and waits for the GIL. The work is done
// on the core that is free first, besides the one of the GIL.
func (t *Thread) AcquireGIL() {
	t.alive()
	if t.state != stateOff {
		return
	}
	m := t.m
	core := 0
	for i, free := range m.offCores {
		if free < m.offCores[core] {
			core = i
		}
	}
	start := max(t.offSince, m.offCores[core])
	work := t.clock - t.offSince
	t.clock = start + work
	m.offCores[core] = t.clock
	t.stands = t.where()
	if start > t.offSince {
		m.rec.Set(t.Track, t.offSince, trace.Blocked, "core", 0, "", t.stands)
		m.rec.Be(t.Track, start, trace.Running, t.stands)
	}
	t.state, t.timedOut = stateParked, false
	t.wait = wait{why: "core"}
	m.arm(&t.timer, t.clock)
	t.switchAway()
}

// Compute does ns of work outside the GIL (compression, hashing, numpy).
func (t *Thread) Compute(ns int64) {
	t.ReleaseGIL()
	t.Consume(ns)
	t.AcquireGIL()
}
