package kernel

// Locks: threading.Lock and threading.RLock as the OS gives them.

import "github.com/asyncio-playground/playground/wasm/trace"

// Lock is a lock of threads. Its waiters get it in the order they came
// (SEMANTICS G5). On a real machine a woken waiter needs a moment, and whoever
// asks for the lock in that moment takes it; CPython 3.13.0 showed it in about
// half of the cases. That is a choice (Waiter) here: seed 0 always hands over.
type Lock struct {
	Name    string
	Why     string // what waiting for it means; "" is "lock". A condition's waiter is a lock too, but nobody is blocked by a holder
	m       *Machine
	held    bool
	owner   *Thread
	waiters []*Thread
}

// NewLock returns a free lock; the name is for traces and reports.
func (m *Machine) NewLock(name string) *Lock { return &Lock{Name: name, m: m} }

// Locked reports whether the lock is held.
func (l *Lock) Locked() bool { return l.held }

// Owner returns who acquired the lock; nil when it is free.
func (l *Lock) Owner() *Thread { return l.owner }

// TryAcquire takes the lock if it is free.
func (l *Lock) TryAcquire(t *Thread) bool {
	t.Sync()
	if l.held {
		return false
	}
	l.held, l.owner = true, t
	return true
}

// Acquire takes the lock, waiting for it until the deadline (ns; -1 = for
// ever), and reports whether the thread has it.
func (l *Lock) Acquire(t *Thread, deadline int64) bool {
	if l.TryAcquire(t) {
		return true
	}
	l.waiters = append(l.waiters, t)
	var owner trace.TrackID
	if l.owner != nil {
		owner = l.owner.Track
	}
	why := "lock"
	if l.Why != "" {
		why, owner = l.Why, 0
	}
	t.wait.lock = l
	timedOut := t.Park(why, owner, l.Name, deadline)
	t.wait.lock = nil
	if timedOut {
		l.waiters = without(l.waiters, t)
	}
	return !timedOut
}

// Release frees the lock, whoever holds it; false if nobody does.
func (l *Lock) Release(t *Thread) bool {
	t.Sync()
	if !l.held {
		return false
	}
	l.held, l.owner = false, nil
	if len(l.waiters) == 0 {
		return true
	}
	delay := l.m.cfg.Costs.LockHandover
	if l.m.Choose(Waiter, 2) == 1 {
		delay = max(delay, l.m.cfg.Costs.ThreadSwitch)
	}
	if delay == 0 {
		l.give(t.Track, t.clock)
		return true
	}
	from, at := t.Track, t.clock
	l.m.At(at+delay, func() { l.wake(from, at) })
	return true
}

// wake is the first waiter trying again after a release by from at fromAt.
// Somebody else may have been quicker; then it waits on, behind the others.
func (l *Lock) wake(from trace.TrackID, fromAt int64) {
	switch {
	case len(l.waiters) == 0:
	case l.held:
		l.waiters = append(l.waiters[1:], l.waiters[0])
	default:
		l.give(from, fromAt)
	}
}

// give hands the lock to the first waiter.
func (l *Lock) give(from trace.TrackID, fromAt int64) {
	t := l.waiters[0]
	l.waiters[0] = nil
	if len(l.waiters) == 1 {
		l.waiters = l.waiters[:0] // there is room for the next one
	} else {
		l.waiters = l.waiters[1:]
	}
	l.held, l.owner = true, t
	l.m.rec.Link(trace.LinkHanded, from, fromAt, t.Track, max(l.m.Now(), t.clock))
	t.unpark(0, l.m.Now())
}

// RLock is a lock that its holder may acquire again.
type RLock struct {
	Lock
	depth int
}

// NewRLock returns a free reentrant lock.
func (m *Machine) NewRLock(name string) *RLock { return &RLock{Lock: Lock{Name: name, m: m}} }

// Acquire takes the lock once more, or as Lock.Acquire does.
func (l *RLock) Acquire(t *Thread, deadline int64) bool {
	if l.owner == t || l.Lock.Acquire(t, deadline) {
		l.depth++
		return true
	}
	return false
}

// TryAcquire takes the lock if that needs no waiting.
func (l *RLock) TryAcquire(t *Thread) bool {
	if l.owner == t || l.Lock.TryAcquire(t) {
		l.depth++
		return true
	}
	return false
}

// Release undoes one Acquire of the thread; false if it does not hold the lock.
func (l *RLock) Release(t *Thread) bool {
	if l.owner != t {
		return false
	}
	if l.depth--; l.depth == 0 {
		l.Lock.Release(t)
	}
	return true
}

// Depth returns how often its holder has acquired the lock.
func (l *RLock) Depth() int { return l.depth }

// ReleaseAll frees the lock however often the thread acquired it, and returns
// how often, for AcquireDepth: what a condition does around its wait.
func (l *RLock) ReleaseAll(t *Thread) int {
	depth := l.depth
	if l.owner != t {
		return 0
	}
	l.depth = 0
	l.Lock.Release(t)
	return depth
}

// AcquireDepth takes the lock back as ReleaseAll left it.
func (l *RLock) AcquireDepth(t *Thread, depth int) {
	l.Lock.Acquire(t, -1)
	l.depth = depth
}
