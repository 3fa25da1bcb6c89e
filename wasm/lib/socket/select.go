package socket

// Module select: waiting for several sockets at once, in a thread.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
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

// wait polls until something is ready, for a timeout in seconds (milliseconds where unit is 1e6), None or negative for ever. A signal whose
// handler raises ends it.
func wait(t *vm.Thread, p *kernel.Poller, timeout vm.Value, unit float64, what string) *vm.Exc {
	ns := int64(-1)
	if timeout.O != nil && !timeout.IsNone() {
		f, exc := t.ToFloat(timeout)
		if exc != nil {
			return t.TypeErrorf("timeout must be %s or None", what)
		}
		if f >= 0 {
			ns = rt.Nanos(f * unit / 1e9)
		}
	}
	p.Wait(rt.Settle(t), ns)
	return t.TakeInterrupt()
}

func buildSelect(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		for i, names := range []string{"IN", "PRI", "OUT", "ERR", "HUP", "NVAL", "RDNORM", "RDBAND", "WRNORM", "WRBAND", "MSG", "", "", "RDHUP"} {
			if names != "" {
				m.Set(in, "POLL"+names, vm.Int(1<<i))
				if names != "NVAL" {
					m.Set(in, "EPOLL"+names, vm.Int(1<<i))
				}
			}
		}
		m.Set(in, "EPOLLEXCLUSIVE", vm.Int(pollExclusive))
		m.Set(in, "EPOLLONESHOT", vm.Int(pollOneshot))
		m.Set(in, "EPOLLET", vm.Int(pollEdge))
		m.Set(in, "EPOLL_CLOEXEC", vm.Int(closeOnExec))
		m.Set(in, "PIPE_BUF", vm.Int(4096))
		m.Set(in, "error", vm.Obj(in.E.OSError))
		poller := pollType(in, e)
		m.Add(in, []vm.Method{{Name: "select", Sig: "rlist, wlist, xlist, timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return selectCall(t, e.Machine, a)
		}}, {Name: "poll", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(&poll{Head: vm.Head{Cls: poller}}), nil
		}}})
		m.Set(in, "epoll", vm.Obj(epollType(in, e)))
		return nil
	}
}

// selectSize is how many file descriptors select() can be asked about.
const selectSize = 1024

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
	var missing *vm.Exc
	for i, want := range []kernel.Ready{kernel.Readable, kernel.Writable, 0} {
		files, exc := t.Call(vm.Obj(t.In.T.List), a[i])
		if exc != nil && exc.Is(t, t.In.E.TypeError) {
			exc = t.TypeErrorf("arguments 1-3 must be sequences")
		}
		if exc != nil {
			return vm.Value{}, exc
		}
		if exc := t.Each(files, func(v vm.Value) *vm.Exc {
			fd, exc := FileDescriptor(t, v)
			if exc != nil {
				return exc
			}
			if fd >= selectSize {
				return t.ValueErrorf("filedescriptor out of range in select()")
			}
			s, errno := m.Network().FileAt(fd)
			if s == nil {
				missing = Error(t, errno)
				return nil
			}
			lists[i] = append(lists[i], item{v, s})
			watches = append(watches, p.Watch(s, want, nil))
			return nil
		}); exc != nil {
			return vm.Value{}, exc
		}
	}
	defer func() {
		for _, w := range watches {
			w.Remove()
		}
	}()
	if limit := vm.Unbox(a[3]); a[3].O != nil && (limit.IsFloat() && limit.F() < 0 || limit.IsInt() && limit.N < 0) {
		return vm.Value{}, t.ValueErrorf("timeout must be non-negative")
	}
	if missing != nil {
		return vm.Value{}, missing
	}
	k := rt.Settle(t)
	k.Consume(m.Costs().SocketCall)
	if exc := wait(t, p, a[3], 1e9, "a float"); exc != nil {
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
