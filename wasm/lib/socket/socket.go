package socket

// Module _socket: the socket object.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Address families, types, and flags of a call.
const (
	afUnix, afInet, afInet6 = 1, 2, 10
	sockStream, sockDgram   = 1, 2
)

// Flags of a call.
const (
	msgOob, msgPeek, msgTrunc, msgDontwait, msgWaitall = 1, 2, 0x20, 0x40, 0x100
)

// Sock is _socket.socket.
type Sock struct {
	vm.Head
	S       *kernel.Socket // nil once closed or detached
	num     int            // its file descriptor
	family  int64
	typ     int64
	proto   int64
	timeout int64        // ns; -1 = none: blocking
	options []keptOption // in the order in which they were set
}

// Class returns socket or a subclass.
func (s *Sock) Class(*vm.Interp) *vm.Type { return s.Cls }

// Trace visits what options hold.
func (s *Sock) Trace(visit func(vm.Value)) {
	for _, k := range s.options {
		visit(k.value)
	}
}

// lib is the module of one run.
type lib struct {
	e        *rt.Env
	gai      *vm.Type
	sock     *vm.Type
	defaults int64 // setdefaulttimeout, ns; -1 = none

	// dropped.go
	in     *vm.Interp  // nil before the first socket
	open   []vm.Object // *Sock: those that may be open, as they were made
	credit int64       // objects that may be looked at
	ran    int64       // the interpreter's instructions at the last look
}

func (x *lib) net() *kernel.Network { return x.e.Machine.Network() }

// wait sets the timeout, in ns; -1 = none.
func (s *Sock) wait(ns int64) {
	s.timeout = ns
	if s.S != nil {
		s.S.NonBlocking = ns >= 0
	}
}

// fd returns the file descriptor; -1 once closed.
func (s *Sock) fd() int64 {
	if s.S == nil || !s.S.Owns(s.num) {
		return -1
	}
	return int64(s.num)
}

// by is the track that acts: the task, or the thread.
func (x *lib) by(t *vm.Thread) trace.TrackID { return x.e.Track(t) }

// enter prepares a call on a socket: it charges for it and lets other threads in, as CPython does around a system call.
func (x *lib) enter(t *vm.Thread, s *Sock, cost int64) (*kernel.Thread, *vm.Exc) {
	if s.fd() < 0 {
		return nil, Error(t, kernel.EBADF)
	}
	k := rt.Settle(t)
	k.Consume(cost)
	k.OfferGIL()
	return k, nil
}

// attempt calls op until it is through, and waits in between as the socket's timeout says.
func (x *lib) attempt(t *vm.Thread, s *Sock, k *kernel.Thread, want kernel.Ready, why string, op func() kernel.Errno) *vm.Exc {
	deadline := int64(-1)
	if s.timeout > 0 {
		deadline = k.Clock() + s.timeout
	}
	for {
		err := op()
		switch {
		case err == 0:
			return nil
		case err != kernel.EAGAIN || s.timeout == 0:
			return Error(t, err)
		case s.S.WaitFor(k, want, deadline, why):
			return timedOut(t)
		}
	}
}

func self(a []vm.Value) *Sock { return a[0].O.(*Sock) }

// Buffer returns the contents of a bytes-like object.
func Buffer(t *vm.Thread, v vm.Value) ([]byte, *vm.Exc) {
	if b, ok, exc := t.Buffer(v); ok || exc != nil {
		return b, exc
	}
	if method, _ := t.GetAttrOpt(v, t.In.Intern("tobytes")); method.O != nil {
		r, exc := t.Call(method)
		if exc != nil {
			return nil, exc
		}
		if b, ok := r.O.(*vm.Bytes); ok {
			return b.B, nil
		}
	}
	return nil, t.TypeErrorf("a bytes-like object is required, not '%T'", v)
}

func intOr(t *vm.Thread, v vm.Value, otherwise int64) (int64, *vm.Exc) {
	if v.O == nil || v.IsNone() {
		return otherwise, nil
	}
	return t.Index(v)
}

// timeoutOf reads a timeout in seconds, None for ever.
func timeoutOf(t *vm.Thread, v vm.Value) (int64, *vm.Exc) {
	if v.O == nil || v.IsNone() {
		return -1, nil
	}
	u := vm.Unbox(v)
	seconds := 0.0
	if u.IsFloat() {
		seconds = u.F()
	} else if _, exc := t.Index(v); exc != nil {
		return 0, exc
	} else if seconds, exc = t.ToFloat(v); exc != nil {
		return 0, exc
	}
	switch {
	case seconds != seconds:
		return 0, t.ValueErrorf("Invalid value NaN (not a number)")
	case seconds < 0:
		return 0, t.ValueErrorf("Timeout value out of range")
	case seconds > 9223372036:
		return 0, t.OverflowErrorf("timestamp too large to convert to C PyTime_t")
	case seconds > 0:
		return max(1, rt.Nanos(seconds)), nil
	}
	return 0, nil
}

func (x *lib) newSock(t *vm.Thread, v vm.Value, a []vm.Value) *vm.Exc {
	s := v.O.(*Sock)
	var exc *vm.Exc
	if s.family, exc = intOr(t, a[0], afInet); exc != nil {
		return exc
	}
	if s.typ, exc = intOr(t, a[1], sockStream); exc != nil {
		return exc
	}
	if s.proto, exc = intOr(t, a[2], 0); exc != nil {
		return exc
	}
	s.timeout = x.defaults
	if s.typ&0x800 != 0 { // SOCK_NONBLOCK
		s.timeout = 0
	}
	s.typ &= 0xff
	if a[3].O != nil && !a[3].IsNone() {
		fd, exc := t.Index(a[3])
		if exc != nil {
			return exc
		}
		if fd < 0 {
			return t.ValueErrorf("negative file descriptor")
		}
		if s.S = x.net().SocketAt(int(fd)); s.S == nil {
			return Error(t, kernel.EBADF)
		}
		s.num = int(fd)
		s.family, s.typ = afInet, sockStream
		if s.S.Unix {
			s.family = afUnix
		}
		if s.S.Kind == kernel.Datagram {
			s.typ = sockDgram
		}
		if s.timeout >= 0 {
			s.wait(s.timeout)
		}
		x.keepAnEye(t, s)
		return nil
	}
	if s.family != afInet && s.family != afUnix {
		return Error(t, kernel.EAFNOSUPPORT)
	}
	kind := kernel.Stream
	switch {
	case s.typ == sockStream:
	case s.typ == sockDgram:
		kind = kernel.Datagram
	case s.typ < 1 || s.typ > 5: // Linux has no more that a program could ask for
		return Error(t, kernel.EINVAL)
	default:
		return t.Errorf(t.In.E.OSError, "the playground models SOCK_STREAM and SOCK_DGRAM sockets, not type %d", s.typ)
	}
	if own := map[kernel.SocketKind]int64{kernel.Stream: levelTCP, kernel.Datagram: levelUDP}[kind]; s.proto != 0 && (s.proto != own || s.family == afUnix) {
		return Error(t, kernel.EPROTONOSUPPORT)
	}
	rt.Settle(t)
	s.S = x.net().NewSocket(kind, s.family == afUnix)
	s.num = s.S.FD
	s.wait(s.timeout)
	x.keepAnEye(t, s)
	return nil
}

// reprSock is the repr of socket.socket.
func (x *lib) reprSock(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
	s := v.O.(*Sock)
	text := "<" + t.TypeOf(v).Module + "." + t.TypeOf(v).Name
	closed, _ := t.GetAttrOpt(v, t.In.Intern("_closed"))
	if yes, _ := t.Truth(closed); closed.O != nil && yes {
		text += " [closed]"
	}
	text += t.Sprintf(" fd=%d, family=%d, type=%d, proto=%d", s.fd(), s.family, s.typ, s.proto)
	if s.fd() >= 0 {
		if s.family == afUnix {
			if s.S.Local.Addr != "" {
				text += t.Sprintf(", laddr=%r", addressValue(s, s.S.Local))
			}
			if s.S.Peer.Addr != "" {
				text += t.Sprintf(", raddr=%r", addressValue(s, s.S.Peer))
			}
		} else {
			text += t.Sprintf(", laddr=%r", addressValue(s, s.S.Local))
			if s.S.Connected() {
				text += t.Sprintf(", raddr=%r", addressValue(s, s.S.Peer))
			}
		}
	}
	return vm.NewStr(text + ">"), nil
}

func build(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		x := &lib{e: e, defaults: -1}
		x.gai = in.NewType("gaierror", in.E.OSError, vm.LayoutExc, vm.Slots{}, nil)
		x.gai.Module = "socket"
		herror := in.NewType("herror", in.E.OSError, vm.LayoutExc, vm.Slots{}, nil)
		herror.Module = "socket"
		m.Set(in, "gaierror", vm.Obj(x.gai))
		m.Set(in, "herror", vm.Obj(herror))
		x.sock = in.NewLibType("_socket", "socket", nil, vm.Slots{
			New: func(t *vm.Thread, cls *vm.Type, _ vm.Args) (vm.Value, *vm.Exc) {
				return vm.Obj(&Sock{Head: vm.Head{Cls: cls}, timeout: -1}), nil
			},
			Init: func(t *vm.Thread, v vm.Value, a vm.Args) *vm.Exc {
				var four [4]vm.Value
				copy(four[:], a.Pos())
				for i, name := range []string{"family", "type", "proto", "fileno"} {
					if kw := a.Kw(name); kw.O != nil {
						four[i] = kw
					}
				}
				return x.newSock(t, v, four[:])
			},
			Repr: x.reprSock,
		}, func() []vm.Method { return append(x.methods(), x.transfers()...) })
		m.Set(in, "socket", vm.Obj(x.sock.WithoutDict()))
		m.Add(in, x.functions())
		m.Add(in, inetFunctions())
		return nil
	}
}

// methods are what does not move data.
func (x *lib) methods() []vm.Method {
	return []vm.Method{
		{Name: "fileno", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).fd()), nil }},
		{Name: "_family", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).family), nil }},
		{Name: "_type", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).typ), nil }},
		{Name: "proto", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).proto), nil }},
		{Name: "timeout", Kind: vm.Getter, Fn: x.getTimeout},
		{Name: "gettimeout", Fn: x.getTimeout},
		{Name: "_label", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if self(a).S == nil {
				return vm.NewStr("a closed socket"), nil
			}
			return vm.NewStr(self(a).S.Name()), nil
		}},
		// _reads is what somebody who reads from it waits for, as traces name it.
		{Name: "_reads", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if self(a).S == nil {
				return vm.NewStr("recv"), nil
			}
			return vm.NewStr(self(a).S.ReadReason()), nil
		}},
		{Name: "settimeout", Sig: "value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			ns, exc := timeoutOf(t, a[1])
			if exc == nil {
				exc = x.wait(t, self(a), ns)
			}
			return vm.None, exc
		}},
		{Name: "setblocking", Sig: "flag, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			yes, exc := t.Truth(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			ns := int64(0)
			if yes {
				ns = -1
			}
			return vm.None, x.wait(t, self(a), ns)
		}},
		{Name: "getblocking", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).timeout != 0), nil }},
		{Name: "bind", Sig: "address, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := self(a)
			e, exc := x.endpoint(t, s, a[1], "bind")
			if exc != nil {
				return vm.Value{}, exc
			}
			if _, exc = x.enter(t, s, 0); exc != nil {
				return vm.Value{}, exc
			}
			errno := s.S.Bind(e)
			if n, _ := vm.AsInt(s.value(solSocket, soReuseport)); errno == kernel.EADDRINUSE && n != 0 {
				return vm.Value{}, t.Errorf(t.In.E.NotImplementedError, "the playground does not model sockets that share a port (SO_REUSEPORT)")
			}
			exc = x.check(t, errno)
			if exc == nil && s.family == afUnix && e.Addr != "" && e.Addr[0] != 0 {
				_, exc = x.files(t, "socket_made", vm.NewStr(e.Addr))
			}
			return vm.None, exc
		}},
		{Name: "listen", Sig: "backlog=128, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			backlog, exc := intOr(t, a[1], 128)
			if exc != nil {
				return vm.Value{}, exc
			}
			if _, exc = x.enter(t, self(a), 0); exc != nil {
				return vm.Value{}, exc
			}
			return vm.None, x.check(t, self(a).S.Listen(int(backlog)))
		}},
		{Name: "_accept", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := self(a)
			k, exc := x.enter(t, s, x.e.Machine.Costs().SocketOpen)
			if exc != nil {
				return vm.Value{}, exc
			}
			var child *kernel.Socket
			exc = x.attempt(t, s, k, kernel.Readable, "accept", func() (err kernel.Errno) {
				child, err = s.S.Accept(k)
				return err
			})
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewTuple(vm.Int(int64(child.FD)), addressValue(s, child.Peer)), nil
		}},
		{Name: "connect", Sig: "address, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			err, exc := x.connect(t, self(a), a[1], "connect")
			if exc == nil && err != 0 {
				exc = Error(t, err)
			}
			return vm.None, exc
		}},
		{Name: "connect_ex", Sig: "address, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if self(a).fd() < 0 {
				return vm.Int(int64(kernel.EBADF)), nil
			}
			err, exc := x.connect(t, self(a), a[1], "connect_ex")
			if exc != nil && exc.Is(t, t.In.E.TimeoutError) {
				return vm.Int(int64(kernel.EAGAIN)), nil
			}
			return vm.Int(int64(err)), exc
		}},
		{Name: "shutdown", Sig: "how, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			how, exc := t.Index(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if _, exc = x.enter(t, self(a), 0); exc != nil {
				return vm.Value{}, exc
			}
			if how < 0 || how > 2 {
				return vm.Value{}, Error(t, kernel.EINVAL)
			}
			return vm.None, x.check(t, self(a).S.Shutdown(how != 1, how != 0))
		}},
		{Name: "_close", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if s := self(a); s.S != nil {
				rt.Settle(t).Sync()
				s.S.Release(s.num)
				s.S = nil
			}
			return vm.None, nil
		}},
		{Name: "_detach", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			fd := self(a).fd()
			self(a).S = nil
			return vm.Int(fd), nil
		}},
		{Name: "getsockname", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := self(a)
			if s.fd() < 0 {
				return vm.Value{}, Error(t, kernel.EBADF)
			}
			return addressValue(s, s.S.Local), nil
		}},
		{Name: "getpeername", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := self(a)
			switch {
			case s.fd() < 0:
				return vm.Value{}, Error(t, kernel.EBADF)
			case !s.S.Connected():
				return vm.Value{}, Error(t, kernel.ENOTCONN)
			}
			return addressValue(s, s.S.Peer), nil
		}},
		{Name: "setsockopt", Sig: "level, option, value, /", Fn: x.setOption},
		{Name: "getsockopt", Sig: "level, option, buflen=None, /", Fn: x.getOption},
	}
}

// wait sets the timeout, of a closed socket too, which says so.
func (x *lib) wait(t *vm.Thread, s *Sock, ns int64) *vm.Exc {
	s.wait(ns)
	if s.fd() < 0 {
		return Error(t, kernel.EBADF)
	}
	return nil
}

func (x *lib) check(t *vm.Thread, err kernel.Errno) *vm.Exc {
	if err == 0 {
		return nil
	}
	return Error(t, err)
}

func (x *lib) getTimeout(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	if self(a).timeout < 0 {
		return vm.None, nil
	}
	return vm.Float(rt.Seconds(self(a).timeout)), nil
}

// connect connects and waits for the end of it.
func (x *lib) connect(t *vm.Thread, s *Sock, address vm.Value, who string) (kernel.Errno, *vm.Exc) {
	e, exc := x.endpoint(t, s, address, who)
	if exc != nil {
		return 0, exc
	}
	k, exc := x.enter(t, s, x.e.Machine.Costs().SocketOpen)
	if exc != nil {
		return 0, exc
	}
	if s.typ == sockDgram {
		return s.S.ConnectTo(e), nil
	}
	err := s.S.Connect(k, e)
	if err != kernel.EINPROGRESS || s.timeout == 0 {
		return err, nil
	}
	deadline := int64(-1)
	if s.timeout > 0 {
		deadline = k.Clock() + s.timeout
	}
	if s.S.WaitFor(k, kernel.Writable, deadline, "connect") {
		return 0, timedOut(t)
	}
	if err = s.S.TakeError(); err == 0 {
		err = s.S.Connect(k, e) // hears of the success
	}
	return err, nil
}
