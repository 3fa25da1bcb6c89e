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
	if x.open = still(x.open); len(x.open) == 0 {
		return false
	}
	lost, looked := x.in.Threads()[0].Unreached(x.open)
	x.credit -= int64(looked)
	for _, o := range lost {
		s, m := o.(*Sock), x.e.Machine
		m.Recorder().Note(m.Main().Track, m.Now(), 0, "nobody holds socket "+strconv.Itoa(s.S.FD)+" any more: it is closed")
		s.S.Close()
		s.S = nil
	}
	return len(lost) > 0
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
