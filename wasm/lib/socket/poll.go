package socket

// select.poll, which is told what to look at each time, and select.epoll, which remembers it.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Bits of an event mask that say how, and not what, epoll tells; pollInvalid is poll's word for a file descriptor where nothing is open.
const (
	pollDefault   = kernel.PollIn | 2 | kernel.PollOut
	pollInvalid   = 0x20
	pollExclusive = 1 << 28
	pollOneshot   = 1 << 30
	pollEdge      = 1 << 31
	closeOnExec   = 0x80000
)

// wanted is what a mask asks for.
func wanted(mask int64) (r kernel.Ready) {
	for bit, ready := range [...]kernel.Ready{kernel.Readable, 0, kernel.Writable} {
		if mask&(1<<bit) != 0 {
			r |= ready
		}
	}
	if mask&kernel.PollRdhup != 0 {
		r |= kernel.Ended
	}
	return r
}

// told is what is said of a socket that was asked about with a mask: errors and hangups in any case.
func told(s *kernel.Socket, mask int64) int64 {
	return s.PollBits() & (mask | kernel.PollErr | kernel.PollHup)
}

// event is a file descriptor and what is ready there.
type event struct {
	fd   int
	bits int64
}

func eventList(events []event) vm.Value {
	out := make([]vm.Value, len(events))
	for i, e := range events {
		out[i] = vm.NewTuple(vm.Int(int64(e.fd)), vm.Int(e.bits))
	}
	return vm.NewList(out)
}

// poll is select.poll: file descriptors and what is wanted of each, in the order in which they were registered.
type poll struct {
	vm.Head
	asked   []event
	polling bool
}

// Class returns the type.
func (p *poll) Class(*vm.Interp) *vm.Type { return p.Cls }

// mask reads an event mask of poll, which has 16 bits.
func mask(t *vm.Thread, v vm.Value) (int64, *vm.Exc) {
	bits, exc := t.Index(v)
	switch {
	case exc != nil:
		return 0, t.TypeErrorf("an integer is required")
	case bits < 0:
		return 0, t.ValueErrorf("value must be positive")
	case bits > 0xffff:
		return 0, t.OverflowErrorf("Python int too large for C unsigned short")
	}
	return bits, nil
}

func pollType(in *vm.Interp, e *rt.Env) *vm.Type {
	self := func(a []vm.Value) *poll { return a[0].O.(*poll) }
	set := func(fresh bool) vm.NativeFn {
		return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			p := self(a)
			fd, exc := FileDescriptor(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			bits := int64(pollDefault)
			if a[2].O != nil {
				if bits, exc = mask(t, a[2]); exc != nil {
					return vm.Value{}, exc
				}
			}
			switch i := p.find(fd); {
			case i >= 0:
				p.asked[i].bits = bits
			case fresh:
				p.asked = append(p.asked, event{fd, bits})
			default:
				return vm.Value{}, Error(t, kernel.ENOENT)
			}
			return vm.None, nil
		}
	}
	return in.NewLibType("select", "poll", nil, vm.Slots{}, func() []vm.Method {
		return []vm.Method{
			{Name: "register", Sig: "fd, eventmask=None, /", Fn: set(true)},
			{Name: "modify", Sig: "fd, eventmask, /", Fn: set(false)},
			{Name: "unregister", Sig: "fd, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				fd, exc := FileDescriptor(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				i := self(a).find(fd)
				if i < 0 {
					return vm.Value{}, t.KeyError(vm.Int(int64(fd)))
				}
				self(a).asked = slices.Delete(self(a).asked, i, i+1)
				return vm.None, nil
			}},
			{Name: "poll", Sig: "timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).poll(t, e, a[1]) }},
		}
	})
}

func (p *poll) find(fd int) int {
	return slices.IndexFunc(p.asked, func(e event) bool { return e.fd == fd })
}

// poll is poll.poll(timeout), in milliseconds.
func (p *poll) poll(t *vm.Thread, e *rt.Env, timeout vm.Value) (vm.Value, *vm.Exc) {
	if p.polling {
		return vm.Value{}, t.RuntimeErrorf("concurrent poll() invocation")
	}
	p.polling = true
	defer func() { p.polling = false }()
	rt.Settle(t).Consume(e.Machine.Costs().SocketCall)
	poller := e.Machine.NewPoller("poll")
	sockets := make([]*kernel.Socket, len(p.asked))
	asked := slices.Clone(p.asked)
	var watches []*kernel.Watch
	for i, a := range asked {
		s, _ := e.Machine.Network().FileAt(a.fd)
		if sockets[i] = s; s == nil {
			timeout = vm.Int(0) // it is told at once
			continue
		}
		watches = append(watches, poller.Watch(s, wanted(a.bits), nil))
	}
	exc := wait(t, poller, timeout, 1e6, "an integer")
	for _, w := range watches {
		w.Remove()
	}
	if exc != nil {
		return vm.Value{}, exc
	}
	var events []event
	for i, a := range asked {
		bits := int64(pollInvalid)
		if s := sockets[i]; s != nil && !s.Closed() {
			bits = told(s, a.bits)
		}
		if bits != 0 {
			events = append(events, event{a.fd, bits})
		}
	}
	return eventList(events), nil
}
