package asyncio

// Queue and LifoQueue in Go, for waiting.go. The order of what they do is that of py/asyncio/queues.py.

import (
	"github.com/asyncio-playground/playground/wasm/lib/std"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// The attributes that Queue.__init__ sets, by place.
const (
	queueMax = iota
	queueGetters
	queuePutters
	queueUnfinished
	queueFinished
	queueShutdown
	queueItems
)

const (
	queueFields  = "_maxsize _getters _putters _unfinished_tasks _finished _is_shutdown _queue"
	queueMethods = "_get _put _wakeup_next qsize maxsize empty full put put_nowait get get_nowait task_done _waiter _get_loop"
)

// What the Python code costs that is stood in for, in instructions.
const (
	putCost, getCost       = 40, 23
	putAwait, getAwait     = 14, 11 // what the async methods cost more
	emptyCost, fullCost    = 4, 6
	limitCost              = 8 // what asking a queue with a limit whether it is full costs more
	doneCost, finishedCost = 10, 1
)

// queueOf returns the attributes of a plain queue that is as __init__ leaves it; otherwise nil.
func (s *state) queueOf(self vm.Value) []vm.Value {
	f := s.attributes(queueClass, self)
	if f == nil {
		if f = s.attributes(lifoClass, self); f == nil {
			return nil
		}
		if l, ok := f[queueItems].O.(*vm.List); !ok || l.Cls != nil {
			return nil
		}
	} else if std.AsDeque(f[queueItems]) == nil {
		return nil
	}
	if !f[queueMax].IsInt() || !f[queueUnfinished].IsInt() || !f[queueShutdown].IsBool() ||
		std.AsDeque(f[queueGetters]) == nil || std.AsDeque(f[queuePutters]) == nil {
		return nil
	}
	return f
}

// getLine and putLine are where who finds the queue empty or full waits; nil after shutdown.
func (s *state) getLine(_ *vm.Thread, w *wait) *std.Deque { return s.queueLine(w, queueGetters) }
func (s *state) putLine(_ *vm.Thread, w *wait) *std.Deque { return s.queueLine(w, queuePutters) }

func (s *state) queueLine(w *wait, place int) *std.Deque {
	f := s.queueOf(w.args[0])
	if f == nil || f[queueShutdown].N != 0 {
		return nil
	}
	return std.AsDeque(f[place])
}

func (s *state) qsize(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.queueOf(a[0]); f != nil {
		t.Charge(emptyCost)
		v, done = vm.Int(int64(queueLen(f[queueItems]))), true
	}
	return
}

func (s *state) empty(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.queueOf(a[0]); f != nil {
		t.Charge(emptyCost)
		v, done = vm.Bool(queueLen(f[queueItems]) == 0), true
	}
	return
}

func (s *state) full(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	if f := s.queueOf(a[0]); f != nil {
		t.Charge(fullCost)
		v, done = vm.Bool(queueFull(t, f)), true
	}
	return
}

func queueLen(items vm.Value) int {
	if l, ok := items.O.(*vm.List); ok {
		return len(l.Items)
	}
	return std.AsDeque(items).Len()
}

func queueFull(t *vm.Thread, f []vm.Value) bool {
	if f[queueMax].N <= 0 {
		return false
	}
	if int64(queueLen(f[queueItems])) >= f[queueMax].N {
		return true
	}
	t.Charge(limitCost)
	return false
}

// putAwaited and getAwaited are put and get, where they need not wait.
func (s *state) putAwaited(t *vm.Thread, a []vm.Value) (vm.Value, bool, *vm.Exc) {
	v, done, exc := s.putNow(t, a[:2])
	if done {
		t.Charge(putAwait)
	}
	return v, done, exc
}

func (s *state) getAwaited(t *vm.Thread, a []vm.Value) (vm.Value, bool, *vm.Exc) {
	v, done, exc := s.getNow(t, a[:1])
	if done {
		t.Charge(getAwait)
	}
	return v, done, exc
}

func (s *state) putWoken(t *vm.Thread, w *wait) (vm.Value, bool, *vm.Exc) {
	return s.putAwaited(t, w.args[:])
}
func (s *state) getWoken(t *vm.Thread, w *wait) (vm.Value, bool, *vm.Exc) {
	return s.getAwaited(t, w.args[:])
}

// putNow is put_nowait, where it raises nothing.
func (s *state) putNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.queueOf(a[0])
	if f == nil || f[queueShutdown].N != 0 || queueFull(t, f) {
		return
	}
	finished := s.eventFields(f[queueFinished])
	getters := std.AsDeque(f[queueGetters])
	if _, plain := s.firstPending(getters); !plain || finished == nil {
		return
	}
	t.Charge(putCost)
	if l, ok := f[queueItems].O.(*vm.List); ok {
		exc = l.Append(t, a[1])
	} else {
		exc = std.AsDeque(f[queueItems]).Push(t, a[1])
	}
	if exc != nil {
		return
	}
	f[queueUnfinished].N++
	finished[ofValue].N = 0
	wakeNext(t, getters)
	return vm.None, true, nil
}

// getNow is get_nowait, where it raises nothing.
func (s *state) getNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.queueOf(a[0])
	if f == nil || queueLen(f[queueItems]) == 0 {
		return
	}
	putters := std.AsDeque(f[queuePutters])
	if _, plain := s.firstPending(putters); !plain {
		return
	}
	t.Charge(getCost)
	if l, ok := f[queueItems].O.(*vm.List); ok {
		n := len(l.Items) - 1
		v, l.Items[n] = l.Items[n], vm.Value{}
		l.Items = l.Items[:n]
	} else {
		v = std.AsDeque(f[queueItems]).Shift()
	}
	wakeNext(t, putters)
	return v, true, nil
}

// wakeNext takes waiters out of a line up to the first that can be woken, and wakes it.
func wakeNext(t *vm.Thread, line *std.Deque) {
	for line.Len() > 0 {
		if w := asFuture(line.Shift()); w.state == pending {
			w.setResult(t, vm.None)
			return
		}
	}
}

// taskDone is task_done, where it raises nothing.
func (s *state) taskDone(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.queueOf(a[0])
	if f == nil || f[queueUnfinished].N <= 0 {
		return
	}
	if f[queueUnfinished].N == 1 {
		if v, done, exc = s.setEvent(t, f[queueFinished:]); !done {
			return
		}
		t.Charge(finishedCost)
	}
	t.Charge(doneCost)
	f[queueUnfinished].N--
	return vm.None, true, nil
}
