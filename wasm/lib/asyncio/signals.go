package asyncio

// Signals that a loop handles: one arrives as a byte in the self-pipe, whose reader queues the handle.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// watchSignal is _watch_signal(number, handle): the handle to run when the signal arrives, or None for no longer. It reports whether there
// was one before.
func watchSignal(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	l := a[0].O.(*Loop)
	n, exc := t.Index(a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	_, before := l.signals[int(n)]
	if h, ok := a[2].O.(*Handle); ok {
		if l.signals == nil {
			l.signals = map[int]*Handle{}
		}
		l.signals[int(n)] = h
		l.env.SignalFD = l.signalArrives
	} else if delete(l.signals, int(n)); len(l.signals) == 0 {
		l.env.SignalFD = nil
	}
	return vm.Bool(before), nil
}

func watchedSignals(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	var vs []vm.Value
	for n := 1; n < 65; n++ {
		if _, ok := a[0].O.(*Loop).signals[n]; ok {
			vs = append(vs, vm.Int(int64(n)))
		}
	}
	return vm.NewList(vs), nil
}

// signalArrives is the byte in the self-pipe; no thread need be executing.
func (l *Loop) signalArrives(number int, by rt.Sender) {
	l.arrived = append(l.arrived, number)
	if m := l.env.Machine; by.Track != l.track {
		m.Recorder().Link(trace.LinkSignalled, by.Track, by.At, l.track, m.Now())
	}
	l.poller.Wake(nil)
}

// readSelfPipe empties the self-pipe, of what was written since the wait that it ended too, and queues the handles of the signals that it
// held.
func (l *Loop) readSelfPipe() {
	l.poller.Drain()
	arrived := l.arrived
	l.arrived = nil
	for _, n := range arrived {
		if h := l.signals[n]; h != nil && !h.cancelled {
			l.push(entry{handle: h})
		}
	}
}
