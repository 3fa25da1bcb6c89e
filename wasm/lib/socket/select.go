package socket

// Module select: waiting for several sockets at once, in a thread.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Bits of poll and epoll, the same numbers for both.
const (
	pollIn, pollOut, pollErr, pollHup = 1, 4, 8, 16
)

// FileDescriptor returns the number of a file object or an int; it is not negative.
func FileDescriptor(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
	n, exc := FileNumber(t, v)
	if exc == nil && n < 0 {
		exc = t.ValueErrorf("file descriptor cannot be a negative integer (%d)", n)
	}
	return n, exc
}

// FileNumber is FileDescriptor for callers that have words of their own for a negative number, as of a closed socket.
func FileNumber(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
	if n, ok := vm.AsInt(v); ok {
		return int(n), nil
	}
	method, exc := t.GetAttrOpt(v, t.In.Intern("fileno"))
	if exc != nil {
		return 0, exc
	}
	if method.O == nil {
		return 0, t.TypeErrorf("argument must be an int, or have a fileno() method.")
	}
	r, exc := t.Call(method)
	if exc != nil {
		return 0, exc
	}
	n, ok := vm.AsInt(r)
	if !ok {
		return 0, t.TypeErrorf("fileno() returned a non-integer")
	}
	return int(n), nil
}

// poller is select.poll and select.epoll.
type poller struct {
	vm.Head
	p       *kernel.Poller
	watches map[int]*kernel.Watch
	listed  []int // the numbers in watches, as they were registered: poll's results come in this order
}

// Class returns the type.
func (p *poller) Class(*vm.Interp) *vm.Type { return p.Cls }

func wanted(bits int64) kernel.Ready {
	var r kernel.Ready
	if bits&pollIn != 0 {
		r |= kernel.Readable
	}
	if bits&pollOut != 0 {
		r |= kernel.Writable
	}
	return r
}

func bitsOf(r kernel.Ready) int64 {
	var bits int64
	if r&kernel.Readable != 0 {
		bits |= pollIn
	}
	if r&kernel.Writable != 0 {
		bits |= pollOut
	}
	if r&kernel.Hangup != 0 {
		bits |= pollHup
	}
	return bits
}

// wait polls for a timeout in seconds (milliseconds where unit is 1e6), None or negative for ever.
func wait(t *vm.Thread, p *kernel.Poller, timeout vm.Value, unit float64) *vm.Exc {
	ns := int64(-1)
	if timeout.O != nil && !timeout.IsNone() {
		f, exc := t.Call(vm.Obj(t.In.T.Float), timeout)
		if exc != nil {
			return t.TypeErrorf("timeout must be a real number or None")
		}
		if f.F() >= 0 {
			ns = rt.Nanos(f.F() * unit / 1e9)
		}
	}
	p.Wait(rt.Settle(t), ns)
	return nil
}

func buildSelect(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		for _, event := range []struct {
			name string
			bits int64
		}{{"POLLIN", pollIn}, {"POLLPRI", 2}, {"POLLOUT", pollOut}, {"POLLERR", pollErr}, {"POLLHUP", pollHup}, {"POLLNVAL", 32},
			{"EPOLLIN", pollIn}, {"EPOLLPRI", 2}, {"EPOLLOUT", pollOut}, {"EPOLLERR", pollErr}, {"EPOLLHUP", pollHup}} {
			m.Set(in, event.name, vm.Int(event.bits))
		}
		m.Set(in, "error", vm.Obj(in.E.OSError))
		m.Add(in, []vm.Method{{Name: "select", Sig: "rlist, wlist, xlist, timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return selectCall(t, e.Machine, a)
		}}})
		m.Set(in, "poll", vm.Obj(pollType(in, e, "poll", 1e6)))
		m.Set(in, "epoll", vm.Obj(pollType(in, e, "epoll", 1e9)))
		return nil
	}
}

// selectCall is select.select: all that is ready, in the order of the lists.
func selectCall(t *vm.Thread, m *kernel.Machine, a []vm.Value) (vm.Value, *vm.Exc) {
	p := m.NewPoller("select")
	p.Fine = true
	var watches []*kernel.Watch
	type item struct {
		v vm.Value
		s *kernel.Socket
	}
	var lists [3][]item
	for i, want := range []kernel.Ready{kernel.Readable, kernel.Writable, 0} {
		if exc := t.Each(a[i], func(v vm.Value) *vm.Exc {
			fd, exc := FileDescriptor(t, v)
			if exc != nil {
				return exc
			}
			s := m.Network().SocketAt(fd)
			if s == nil {
				return Error(t, kernel.EBADF)
			}
			lists[i] = append(lists[i], item{v, s})
			watches = append(watches, p.Watch(s, want, nil))
			return nil
		}); exc != nil {
			return vm.Value{}, exc
		}
	}
	if limit := vm.Unbox(a[3]); a[3].O != nil && (limit.IsFloat() && limit.F() < 0 || limit.IsInt() && limit.N < 0) {
		return vm.Value{}, t.ValueErrorf("timeout must be non-negative")
	}
	k := rt.Settle(t)
	k.Consume(m.Costs().SocketCall)
	exc := wait(t, p, a[3], 1e9)
	for _, w := range watches {
		w.Remove()
	}
	if exc != nil {
		return vm.Value{}, exc
	}
	var out [3]vm.Value
	for i, list := range lists {
		var ready []vm.Value
		for _, x := range list {
			r := x.s.Poll()
			if i == 0 && r&(kernel.Readable|kernel.Hangup) != 0 || i == 1 && r&kernel.Writable != 0 {
				ready = append(ready, x.v)
			}
		}
		out[i] = vm.NewList(ready)
	}
	return vm.NewTuple(out[:]...), nil
}

func pollType(in *vm.Interp, e *rt.Env, name string, unit float64) *vm.Type {
	self := func(a []vm.Value) *poller { return a[0].O.(*poller) }
	none := func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }
	set := func(fresh bool) vm.NativeFn {
		return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			fd, exc := FileDescriptor(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			bits, exc := intOr(t, a[2], pollIn|pollOut)
			if exc != nil {
				return vm.Value{}, exc
			}
			w := self(a).watches[fd]
			switch {
			case w != nil:
				w.Modify(wanted(bits))
			case !fresh:
				return vm.Value{}, Error(t, kernel.ENOENT)
			default:
				s := e.Machine.Network().SocketAt(fd)
				if s == nil {
					return vm.Value{}, Error(t, kernel.EBADF)
				}
				self(a).watches[fd] = self(a).p.Watch(s, wanted(bits), fd)
				self(a).listed = append(self(a).listed, fd)
			}
			return vm.None, nil
		}
	}
	return in.NewLibType("select", name, nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, _ vm.Args) (vm.Value, *vm.Exc) {
			return vm.Obj(&poller{Head: vm.Head{Cls: cls}, p: e.Machine.NewPoller(name), watches: map[int]*kernel.Watch{}}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "register", Sig: "fd, eventmask=None, /", Fn: set(true)},
			{Name: "modify", Sig: "fd, eventmask, /", Fn: set(false)},
			{Name: "unregister", Sig: "fd, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				fd, exc := FileDescriptor(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				w := self(a).watches[fd]
				if w == nil {
					return vm.Value{}, t.KeyError(a[1])
				}
				w.Remove()
				delete(self(a).watches, fd)
				self(a).listed = slices.DeleteFunc(self(a).listed, func(n int) bool { return n == fd })
				return vm.None, nil
			}},
			{Name: "poll", Sig: "timeout=None, maxevents=-1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				rt.Settle(t).Consume(e.Machine.Costs().SocketCall)
				if exc := wait(t, self(a).p, a[1], unit); exc != nil {
					return vm.Value{}, exc
				}
				type event struct {
					fd int
					r  kernel.Ready
				}
				var events []event
				self(a).p.Events(func(fd any, r kernel.Ready) { events = append(events, event{fd.(int), r}) })
				if name == "poll" {
					place := func(e event) int { return slices.Index(self(a).listed, e.fd) }
					slices.SortFunc(events, func(x, y event) int { return place(x) - place(y) })
				}
				var out []vm.Value
				for _, e := range events {
					out = append(out, vm.NewTuple(vm.Int(int64(e.fd)), vm.Int(bitsOf(e.r))))
				}
				return vm.NewList(out), nil
			}},
			{Name: "close", Fn: none},
			{Name: "fileno", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(3), nil }},
		}
	})
}
