package kernel

// Who runs: slots (the GIL, or the cores), the queue of those who want one,
// slices and preemption.

import "github.com/asyncio-playground/playground/wasm/trace"

// slot is what a thread needs to run.
type slot struct {
	cur, last *Thread
	free      int64 // since when nobody has it
}

// slotName is the word for waiting for a slot.
func (m *Machine) slotName() string {
	if m.cfg.Mode == Free {
		return "core"
	}
	return "gil"
}

// enqueue makes the thread want a slot from time at on.
func (m *Machine) enqueue(t *Thread, at int64) {
	t.state, t.clock, t.readyAt = stateQueued, at, at
	t.served = len(m.queue) == 0 && m.hasFreeSlot()
	if !t.served {
		m.markBlocked(t)
	}
	m.queue = append(m.queue, t)
	m.cur.expire()
}

func (m *Machine) hasFreeSlot() bool {
	for i := range m.slots {
		if m.slots[i].cur == nil {
			return true
		}
	}
	return false
}

// markBlocked records that a queued thread waits for a slot. One that will be
// served at once is not marked: its wait just lasts until it runs.
func (m *Machine) markBlocked(t *Thread) {
	t.served = false
	if m.rec == nil {
		return
	}
	var holder trace.TrackID
	if h := m.slots[0].cur; h != nil && m.cfg.Mode != Free {
		holder = h.Track
	}
	m.rec.Set(t.Track, t.readyAt, trace.Blocked, m.slotName(), holder, "", t.where())
}

// furthestBehind returns the running thread with the least clock, except not.
func (m *Machine) furthestBehind(not *Thread) *Thread {
	var least *Thread
	for i := range m.slots {
		if t := m.slots[i].cur; t != nil && t != not && (least == nil || t.clock < least.clock) {
			least = t
		}
	}
	return least
}

// nextGrant returns a free slot that somebody wants and when it will be taken;
// -1 and the end of time if there is none.
func (m *Machine) nextGrant() (index int, at int64) {
	if len(m.queue) == 0 {
		return -1, never
	}
	index = -1
	for i := range m.slots {
		if s := &m.slots[i]; s.cur == nil && (index < 0 || s.free < m.slots[index].free) {
			index = i
		}
	}
	if index < 0 {
		return -1, never
	}
	return index, max(m.slots[index].free, m.queue[0].readyAt)
}

// chooseWaiting takes one thread out of the queue that wants to run by time at.
func (m *Machine) chooseWaiting(at int64) *Thread {
	n := 1
	for n < len(m.queue) && m.queue[n].readyAt <= at {
		n++
	}
	i := m.Choose(WhichThread, n)
	t := m.queue[i]
	if i == 0 {
		m.queue[0] = nil
		m.queue = m.queue[1:]
	} else {
		m.queue = append(m.queue[:i], m.queue[i+1:]...)
	}
	return t
}

// grant gives the thread a slot: its last one if that is free by then, which
// costs nothing, else the given one.
func (m *Machine) grant(t *Thread, index int) {
	at := max(t.readyAt, m.slots[index].free)
	if t.lastSlot >= 0 && m.slots[t.lastSlot].cur == nil && m.slots[t.lastSlot].free <= at {
		index = t.lastSlot
	}
	s := &m.slots[index]
	m.stats.GILWait += at - t.readyAt
	if s.last != nil && s.last != t {
		at += m.cfg.Costs.ThreadSwitch
		m.stats.Switches++
	}
	s.cur, s.last = t, t
	t.state, t.slot, t.lastSlot, t.clock, t.grantedAt, t.preemptAt = stateRunning, index, index, at, at, 0
	t.expire()
	if m.rec != nil {
		m.rec.Set(t.Track, at, trace.Running, "", 0, "", t.where())
	}
	if len(m.queue) > 0 && m.queue[0].served {
		m.markBlocked(m.queue[0]) // another one was chosen before it
	}
}

// vacate takes the thread's slot away at its time.
func (m *Machine) vacate(t *Thread) {
	s := &m.slots[t.slot]
	s.cur, s.free = nil, t.clock
}

// Consume uses CPU time: the thread's clock advances by ns.
func (t *Thread) Consume(ns int64) {
	t.clock += ns
	t.m.stats.Busy += ns
}

// Slice returns for how many ns (at least 1) the thread may consume before it
// must call Checkpoint: until the next timer, until somebody may ask for the
// GIL, or until it is to be interrupted.
func (t *Thread) Slice() int64 {
	m := t.m
	end := t.clock + m.cfg.SwitchInterval
	if len(m.timers) > 0 {
		end = min(end, m.timers[0].when)
	}
	if len(m.queue) > 0 {
		end = min(end, m.preemptionOf(t))
	}
	if m.cfg.Mode == Free {
		if other := m.furthestBehind(t); other != nil {
			end = min(end, other.clock+m.quantum(freeOctaves))
		}
	}
	return max(1, end-t.clock)
}

// preemptionOf returns from when on the running thread owes its slot to those
// in the queue, which is not empty.
func (m *Machine) preemptionOf(t *Thread) int64 {
	switch m.cfg.Mode {
	case Any:
		if t.preemptAt == 0 {
			t.preemptAt = t.clock + m.quantum(anyOctaves)
		}
		return t.preemptAt
	case Free:
		return max(t.grantedAt, m.queue[0].readyAt) + m.cfg.CoreSlice
	}
	return max(t.grantedAt, m.queue[0].readyAt) + m.cfg.SwitchInterval
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
// switch point. In free mode the thread furthest behind runs on first.
func (t *Thread) Checkpoint(switchPoint bool) {
	t.alive()
	m := t.m
	if m.cfg.Mode != Free {
		t.due()
		switchPoint = switchPoint || m.cfg.Mode == Any
	} else {
		switchPoint = true
	}
	if switchPoint && len(m.queue) > 0 && t.clock >= m.preemptionOf(t) {
		m.rec.Mark(trace.MarkSwitch, t.Track, t.clock, t.where(), "")
		t.handOver()
		return
	}
	if m.cfg.Mode == Free {
		t.switchAway()
	}
}

// due lets the timers happen that are due by the thread's clock.
func (t *Thread) due() {
	m := t.m
	for len(m.timers) > 0 && m.timers[0].when <= t.clock {
		m.fire()
		if m.stopping {
			panic(unwind{})
		}
		m.cur, m.now = t, t.clock
	}
}

// handOver passes the thread's slot to another one of the queue, which is not
// empty, and queues for it again.
func (t *Thread) handOver() {
	m := t.m
	index := t.slot
	m.vacate(t)
	other := m.chooseWaiting(t.clock)
	m.slots[index].cur = other // who has it now is whom t waits for
	m.enqueue(t, t.clock)
	m.slots[index].cur = nil
	m.grant(other, index)
	t.switchAway()
}

// Sync lets everything happen that happens before the thread's clock. An
// operation on something that threads share calls it first, so that in free
// mode such operations take place in the order of the clocks. The kernel's own
// objects do so themselves.
func (t *Thread) Sync() {
	t.alive()
	if t.m.cfg.Mode == Free {
		t.switchAway()
	} else {
		t.due()
	}
}

// YieldGIL lets another thread run if one wants to: time.sleep(0).
func (t *Thread) YieldGIL() {
	t.Sync()
	if len(t.m.queue) > 0 {
		t.handOver()
	}
}

// OfferGIL is a release of the GIL so short that the OS decides whether
// somebody gets in: a write to stdout, a select that does not wait. A thread
// that has asked for the GIL gets it.
func (t *Thread) OfferGIL() {
	t.Sync()
	m := t.m
	if m.cfg.Mode == Free || len(m.queue) == 0 {
		return
	}
	if t.clock >= m.preemptionOf(t) || m.Choose(Offer, 2) == 1 {
		t.handOver()
	}
}

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
	if where := t.where(); start > t.offSince {
		m.rec.Set(t.Track, t.offSince, trace.Blocked, "core", 0, "", where)
		m.rec.Set(t.Track, start, trace.Running, "", 0, "", where)
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
