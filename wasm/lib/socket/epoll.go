package socket

// select.epoll: what is looked at is remembered, and what is ready comes in the order in which it became so.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

type epoll struct {
	vm.Head
	p       *kernel.Poller
	fd      int // its own; -1 = closed
	watches map[int]*epollWatch
}

// epollWatch is a file descriptor that an epoll looks at; it is over when that is closed.
type epollWatch struct {
	*kernel.Watch
	s    *kernel.Socket
	fd   int
	mask int64
}

// Class returns the type.
func (p *epoll) Class(*vm.Interp) *vm.Type { return p.Cls }

// set changes what is wanted.
func (w *epollWatch) set(mask int64) {
	w.mask = mask
	w.Edge, w.Once = mask&pollEdge != 0, mask&pollOneshot != 0
	w.Modify(wanted(mask))
}

func (p *epoll) close(e *rt.Env) {
	if p.fd < 0 {
		return
	}
	for _, w := range p.watches { // the order does not matter
		w.Remove()
	}
	e.Machine.Network().DropFD(p.fd)
	p.fd, p.watches = -1, nil
}

// newEpoll is epoll(sizehint=-1, flags=0).
func newEpoll(t *vm.Thread, e *rt.Env, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
	given := [2]int64{-1, 0}
	for i, name := range []string{"sizehint", "flags"} {
		v := a.Kw(name)
		if i < len(a.Pos()) {
			v = a.Pos()[i]
		}
		if v.O != nil {
			var exc *vm.Exc
			if given[i], exc = t.Index(v); exc != nil {
				return vm.Value{}, exc
			}
		}
	}
	if given[0] != -1 && given[0] <= 0 {
		return vm.Value{}, t.ValueErrorf("negative sizehint")
	}
	if given[1]&^closeOnExec != 0 {
		return vm.Value{}, t.Errorf(t.In.E.OSError, "invalid flags")
	}
	return vm.Obj(&epoll{Head: vm.Head{Cls: cls}, p: e.Machine.NewPoller("epoll"), fd: e.Machine.Network().TakeFD(nil), watches: map[int]*epollWatch{}}), nil
}

// at finds what is looked at behind a file object; w is nil where nothing is.
func (p *epoll) at(t *vm.Thread, e *rt.Env, v vm.Value) (fd int, s *kernel.Socket, w *epollWatch, _ *vm.Exc) {
	fd, exc := FileDescriptor(t, v)
	if exc != nil {
		return 0, nil, nil, exc
	}
	s, errno := e.Machine.Network().FileAt(fd)
	if errno != 0 {
		return 0, nil, nil, Error(t, errno)
	}
	if w = p.watches[fd]; w != nil && w.Over() {
		w = nil
	}
	return fd, s, w, nil
}

// poll is epoll.poll(timeout, maxevents), in seconds.
func (p *epoll) poll(t *vm.Thread, e *rt.Env, a []vm.Value) (vm.Value, *vm.Exc) {
	most, exc := intOr(t, a[2], -1)
	if exc != nil {
		return vm.Value{}, exc
	}
	if most == -1 {
		most = selectSize - 1
	} else if most < 1 {
		return vm.Value{}, t.ValueErrorf("maxevents must be greater than 0, got %d", most)
	}
	rt.Settle(t).Consume(e.Machine.Costs().SocketCall)
	if exc := wait(t, p.p, a[1], 1e9, "an integer"); exc != nil {
		return vm.Value{}, exc
	}
	var events []event
	p.p.Some(int(most), func(data any, _ kernel.Ready) {
		w := data.(*epollWatch)
		events = append(events, event{w.fd, told(w.s, w.mask)})
	})
	return eventList(events), nil
}

func epollType(in *vm.Interp, e *rt.Env) *vm.Type {
	self := func(a []vm.Value) *epoll { return a[0].O.(*epoll) }
	// open makes a method that a closed epoll refuses.
	open := func(fn vm.NativeFn) vm.NativeFn {
		return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if self(a).fd < 0 {
				return vm.Value{}, t.ValueErrorf("I/O operation on closed epoll object")
			}
			return fn(t, a)
		}
	}
	set := func(fresh bool) vm.NativeFn {
		return open(func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			p := self(a)
			fd, s, w, exc := p.at(t, e, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			bits, exc := intOr(t, a[2], pollDefault)
			if exc != nil {
				return vm.Value{}, exc
			}
			switch {
			case w != nil && fresh:
				return vm.Value{}, Error(t, kernel.EEXIST)
			case w == nil && !fresh:
				return vm.Value{}, Error(t, kernel.ENOENT)
			case fresh:
				w = &epollWatch{s: s, fd: fd}
				w.Watch = p.p.Watch(s, 0, w)
				p.watches[fd] = w
			}
			w.set(bits)
			return vm.None, nil
		})
	}
	closing := func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		rt.Settle(t)
		self(a).close(e)
		return vm.None, nil
	}
	return in.NewLibType("select", "epoll", nil, vm.Slots{
		New:  func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) { return newEpoll(t, e, cls, a) },
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "register", Sig: "fd, eventmask=None", Fn: set(true)},
			{Name: "modify", Sig: "fd, eventmask", Fn: set(false)},
			{Name: "unregister", Sig: "fd", Fn: open(func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				fd, _, w, exc := self(a).at(t, e, a[1])
				if exc == nil && w == nil {
					exc = Error(t, kernel.ENOENT)
				}
				if exc != nil {
					return vm.Value{}, exc
				}
				w.Remove()
				delete(self(a).watches, fd)
				return vm.None, nil
			})},
			{Name: "poll", Sig: "timeout=None, maxevents=-1", Fn: open(func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).poll(t, e, a) })},
			{Name: "close", Fn: closing},
			{Name: "fileno", Fn: open(func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(int64(self(a).fd)), nil })},
			{Name: "closed", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).fd < 0), nil }},
			{Name: "__enter__", Fn: open(func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil })},
			{Name: "__exit__", Sig: "exc_type=None, exc_value=None, exc_tb=None, /", Fn: closing},
		}
	})
}
