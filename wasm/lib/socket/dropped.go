package socket

// Sockets that the program has dropped without closing them. CPython closes them with the last reference; here that is found out when
// all threads wait, before time goes on (vm/doc.go, "Lifetime": looking for the dead all the time would be dear).

import (
	"strconv"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// How many objects may be looked at to find the dropped: so many, and one more for each stepsPerObject instructions that the program runs.
const (
	lookCredit     = 200_000
	stepsPerObject = 256
)

// keepAnEye remembers a new socket until it is closed.
func (x *lib) keepAnEye(t *vm.Thread, s *Sock) {
	if x.in == nil {
		x.in, x.credit = t.In, lookCredit
		x.e.Machine.WhenAllWait(x.closeDropped)
	}
	x.open = append(x.open, s)
}

// closeDropped closes the sockets that nothing in the program reaches any more, and reports whether there were any. Where nothing can
// ever run again (stuck) it looks in any case.
func (x *lib) closeDropped(stuck bool) bool {
	if len(x.open) == 0 {
		return false
	}
	ran := x.in.Ran()
	x.credit = min(lookCredit, x.credit+(ran-x.ran)/stepsPerObject)
	x.ran = ran
	if !stuck && x.credit <= 0 {
		return false
	}
	x.open = still(x.open)
	doubtful := doubtful(x.open)
	if len(doubtful) == 0 {
		return false
	}
	lost, looked := x.in.Threads()[0].Unreached(doubtful)
	x.credit -= int64(looked)
	for _, o := range lost {
		s, m := o.(*Sock), x.e.Machine
		m.Recorder().Note(m.Main().Track, m.Now(), 0, "nobody holds socket "+strconv.Itoa(s.num)+" any more: it is closed")
		s.S.Release(s.num)
		s.S = nil
	}
	return len(lost) > 0
}

// Holder is what a poller looks at a socket for, if it can tell at once that the program holds the socket through it.
type Holder interface{ Holds(s *Sock) bool }

// doubtful are the sockets that nobody is known to hold.
func doubtful(socks []vm.Object) (some []vm.Object) {
next:
	for _, o := range socks {
		s := o.(*Sock)
		for _, w := range s.S.Watches() {
			if h, ok := w.Data.(Holder); ok && h.Holds(s) {
				continue next
			}
		}
		some = append(some, o)
	}
	return some
}

// still leaves those that are open.
func still(socks []vm.Object) []vm.Object {
	kept := socks[:0]
	for _, o := range socks {
		if s := o.(*Sock); s.S != nil && !s.S.Closed() {
			kept = append(kept, o)
		}
	}
	clear(socks[len(kept):])
	return kept
}
