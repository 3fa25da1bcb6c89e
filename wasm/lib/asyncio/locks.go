package asyncio

// Lock, Event, Condition and Semaphore in Go, for waiting.go. The order of what they do is that of py/asyncio/locks.py.

import (
	"math"

	"github.com/asyncio-playground/playground/wasm/lib/std"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// The attributes that their __init__ sets, by place.
const (
	ofWaiters = 0
	ofLocked  = 1 // Lock
	ofValue   = 1 // Event and Semaphore
	ofLock    = 1 // Condition; behind it are its locked, acquire and release, which are the lock's
	ofBound   = 2 // BoundedSemaphore
)

// What the Python code costs that is stood in for, in instructions.
const (
	acquireCost, releaseCost     = 10, 13
	setCost, setEach, changeCost = 5, 6, 7
	askCost, waitCost            = 3, 5
	notifyCost                   = 8
	semaphoreCost, semaphoreGive = 21, 18
	boundCost                    = 6
)

// lockFields and the like are the attributes of a plain one that is as __init__ leaves it; otherwise nil.
func (s *state) lockFields(v vm.Value) []vm.Value {
	f := s.attributes(lockClass, v)
	if f == nil || !f[ofLocked].IsBool() || std.AsDeque(f[ofWaiters]) == nil {
		return nil
	}
	return f
}

func (s *state) eventFields(v vm.Value) []vm.Value {
	f := s.attributes(eventClass, v)
	if f == nil || !f[ofValue].IsBool() || std.AsDeque(f[ofWaiters]) == nil {
		return nil
	}
	return f
}

func (s *state) semaphoreFields(v vm.Value) []vm.Value {
	f := s.attributes(semaphoreClass, v)
	if f == nil {
		if f = s.attributes(boundedClass, v); f == nil || !f[ofBound].IsInt() {
			return nil
		}
	}
	if !f[ofValue].IsInt() || std.AsDeque(f[ofWaiters]) == nil {
		return nil
	}
	return f
}

// conditionFields are those of a condition and of its lock.
func (s *state) conditionFields(v vm.Value) (condition, lock []vm.Value) {
	f := s.attributes(conditionClass, v)
	if f == nil || std.AsDeque(f[ofWaiters]) == nil {
		return nil, nil
	}
	if lock = s.lockFields(f[ofLock]); lock == nil {
		return nil, nil
	}
	for i, method := range s.primitives.classes[lockClass].Functions()[:3] {
		if b, ok := f[ofLock+1+i].O.(*vm.BoundMethod); !ok || b.Self.O != f[ofLock].O || b.Func.O != method.O {
			return nil, nil
		}
	}
	return f, lock
}

func line(fields []vm.Value) *std.Deque {
	if fields == nil {
		return nil
	}
	return std.AsDeque(fields[ofWaiters])
}

func (s *state) lockLine(_ *vm.Thread, w *wait) *std.Deque  { return line(s.lockFields(w.args[0])) }
func (s *state) eventLine(_ *vm.Thread, w *wait) *std.Deque { return line(s.eventFields(w.args[0])) }
func (s *state) semaphoreLine(_ *vm.Thread, w *wait) *std.Deque {
	return line(s.semaphoreFields(w.args[0]))
}

// entering stands for __aenter__ of a lock, semaphore or condition.
func (s *state) entering(t *vm.Thread, a []vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
	if !s.mayAbridge(t) {
		return
	}
	self, op := a, lockAcquire
	if s.lockFields(a[0]) == nil {
		if s.semaphoreFields(a[0]) != nil {
			op = semaphoreAcquire
		} else if f, _ := s.conditionFields(a[0]); f != nil {
			self = f[ofLock : ofLock+1]
		} else {
			return
		}
	}
	if o, v, done, exc = s.attempt(t, op, self, a[0]); done {
		t.Charge(enterCost)
		v = vm.None
	}
	return
}

// exitNow is __aexit__.
func (s *state) exitNow(t *vm.Thread, a []vm.Value) (vm.Value, bool, *vm.Exc) {
	self := a[:1]
	if s.lockFields(self[0]) == nil {
		if f, _ := s.conditionFields(self[0]); f != nil {
			self = f[ofLock : ofLock+1]
		}
	}
	v, done, exc := s.release(t, self)
	if done {
		t.Charge(enterCost)
	}
	return v, done, exc
}

// release is that of a Lock, Semaphore or BoundedSemaphore.
func (s *state) release(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.lockFields(a[0]); f != nil {
		if f[ofLocked].N == 0 || !s.pass(t, f) {
			return
		}
		t.Charge(releaseCost)
		return vm.None, true, nil
	}
	f := s.semaphoreFields(a[0])
	if f == nil || len(f) > ofBound && f[ofValue].N >= f[ofBound].N {
		return
	}
	first, ok := s.firstPending(line(f))
	if !ok {
		return
	}
	t.Charge(semaphoreGive)
	if len(f) > ofBound {
		t.Charge(boundCost)
	}
	if first == nil {
		f[ofValue].N++
	} else {
		first.setResult(t, vm.True)
	}
	return vm.None, true, nil
}

// pass unlocks a lock and wakes the first waiter. It refuses, by false, if that is no plain future.
func (s *state) pass(t *vm.Thread, f []vm.Value) bool {
	var first *Future
	if waiters := line(f); waiters.Len() > 0 {
		ok := false
		if first, ok = waiters.At(0).O.(*Future); !ok || first.Cls != s.future {
			return false
		}
	}
	f[ofLocked].N, line(f).Holder = 0, nil
	if first != nil && first.state == pending {
		first.setResult(t, vm.True)
	}
	return true
}

func (s *state) locked(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	return ask(t, s.lockFields(a[0]))
}

func (s *state) isSet(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	return ask(t, s.eventFields(a[0]))
}

// ask returns the bool of a lock or event.
func ask(t *vm.Thread, f []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f != nil {
		t.Charge(askCost)
		v, done = f[ofValue], true
	}
	return
}

// lockNow and lockWoken are Lock.acquire. Nobody overtakes a live waiter (SEMANTICS D1).
func (s *state) lockNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.lockFields(a[0]); f != nil && f[ofLocked].N == 0 && nobodyWaits(line(f)) {
		t.Charge(acquireCost)
		f[ofLocked].N, line(f).Holder = 1, on(t).running.current.O
		v, done = vm.True, true
	}
	return
}

func (s *state) lockWoken(t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.lockFields(w.args[0]); f != nil && line(f).Drop(w.future) {
		f[ofLocked].N, line(f).Holder = 1, on(t).running.current.O
		v, done = vm.True, true
	}
	return
}

// holder is the task that has the lock of a line, nil where that is unknown or there is none.
func holder(line *std.Deque) *Task {
	k, _ := line.Holder.(*Task)
	return k
}

// eventNow and eventWoken are Event.wait.
func (s *state) eventNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.eventFields(a[0]); f != nil && f[ofValue].N != 0 {
		t.Charge(waitCost)
		v, done = vm.True, true
	}
	return
}

func (s *state) eventWoken(t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.eventFields(w.args[0]); f != nil && line(f).Drop(w.future) {
		v, done = vm.True, true
	}
	return
}

// setEvent and clearEvent are Event.set and clear.
func (s *state) setEvent(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.eventFields(a[0])
	if f == nil || f[ofValue].N == 0 && !s.tell(t, line(f), vm.True, math.MaxInt64) {
		return
	}
	if f[ofValue].N == 0 {
		t.Charge(changeCost)
		f[ofValue].N = 1
	}
	t.Charge(setCost)
	return vm.None, true, nil
}

func (s *state) clearEvent(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.eventFields(a[0]); f != nil {
		t.Charge(askCost)
		f[ofValue].N = 0
		v, done = vm.None, true
	}
	return
}

// tell sets up to n waiters of a line that are not done yet. It refuses, by false, if not all are plain futures.
func (s *state) tell(t *vm.Thread, line *std.Deque, v vm.Value, n int64) bool {
	for i := range line.Len() {
		if w, ok := line.At(i).O.(*Future); !ok || w.Cls != s.future {
			return false
		}
	}
	for i := 0; i < line.Len() && n > 0; i++ {
		t.Charge(setEach)
		if w := line.At(i).O.(*Future); w.state == pending {
			n--
			w.setResult(t, v)
		}
	}
	return true
}

// semaphoreNow and semaphoreWoken are Semaphore.acquire.
func (s *state) semaphoreNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.semaphoreFields(a[0]); f != nil && f[ofValue].N != 0 && nobodyWaits(line(f)) {
		t.Charge(semaphoreCost)
		f[ofValue].N--
		v, done = vm.True, true
	}
	return
}

func (s *state) semaphoreWoken(t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.semaphoreFields(w.args[0])
	if f == nil {
		return
	}
	if _, ok := s.firstPending(line(f)); !ok || !line(f).Drop(w.future) {
		return
	}
	for f[ofValue].N > 0 {
		t.Charge(semaphoreGive)
		next, _ := s.firstPending(line(f))
		if next == nil {
			break
		}
		f[ofValue].N--
		next.setResult(t, vm.True)
	}
	return vm.True, true, nil
}

// conditionNow, conditionLine and conditionWoken are Condition.wait: it always waits; before it does it lets go of the lock; and when it is
// woken it waits for the lock again.
func (s *state) conditionNow(*vm.Thread, []vm.Value) (v vm.Value, done bool, exc *vm.Exc) { return }

func (s *state) conditionLine(t *vm.Thread, w *wait) *std.Deque {
	f, lock := s.conditionFields(w.args[0])
	if f == nil || lock[ofLocked].N == 0 || !s.pass(t, lock) {
		return nil
	}
	return line(f)
}

func (s *state) conditionWoken(t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	f, _ := s.conditionFields(w.args[0])
	if f == nil {
		return
	}
	lock := f[ofLock]
	if bound := lock.O.(*vm.Instance).Attrs.Get(s.primitives.loop); bound.O != nil && bound.O != vm.Object(on(t).running) || !line(f).Drop(w.future) {
		return
	}
	// From here on it is the acquire of the lock that w stands for.
	w.outer, w.args[0], w.first, w.op = w.args[0], lock, w.future, lockAcquire
	if v, done, exc = s.lockNow(t, w.args[:]); !done {
		exc = w.stand(t)
	}
	return v, done, exc
}

// notify is Condition.notify(n).
func (s *state) notify(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f, lock := s.conditionFields(a[0])
	if f == nil || !a[1].IsInt() || lock[ofLocked].N == 0 || !s.tell(t, line(f), vm.False, a[1].N) {
		return
	}
	t.Charge(notifyCost)
	return vm.None, true, nil
}
