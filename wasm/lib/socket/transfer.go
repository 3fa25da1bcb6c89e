package socket

// Methods that move data.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func (x *lib) transfers() []vm.Method {
	return []vm.Method{
		{Name: "recv", Sig: "bufsize, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if n < 0 {
				return vm.Value{}, t.ValueErrorf("negative buffersize in recv")
			}
			if n == 0 {
				return vm.NewBytes(nil), nil // CPython asks nobody
			}
			data, _, exc := x.recv(t, self(a), int(n), a[2])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewBytes(data), nil // neither changes it
		}},
		{Name: "recvfrom", Sig: "bufsize, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if n < 0 {
				return vm.Value{}, t.ValueErrorf("negative buffersize in recvfrom")
			}
			data, from, exc := x.recv(t, self(a), int(n), a[2])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewTuple(vm.NewBytes(append([]byte(nil), data...)), from), nil
		}},
		{Name: "recv_into", Sig: "buffer, nbytes=0, flags=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, _, exc := x.recvInto(t, a, "recv_into")
			return n, exc
		}},
		{Name: "recvfrom_into", Sig: "buffer, nbytes=0, flags=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, from, exc := x.recvInto(t, a, "recvfrom_into")
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewTuple(n, from), nil
		}},
		{Name: "send", Sig: "data, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			data, exc := Buffer(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			n, exc := x.send(t, self(a), data)
			return vm.Int(int64(n)), exc
		}},
		{Name: "sendall", Sig: "data, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			data, exc := Buffer(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			data = append([]byte(nil), data...)
			for first := true; first || len(data) > 0; first = false {
				n, exc := x.send(t, self(a), data)
				if exc != nil {
					return vm.Value{}, exc
				}
				data = data[n:]
			}
			return vm.None, nil
		}},
		{Name: "sendmsg", Sig: "buffers, ancdata=None, flags=0, address=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var all []byte
			if exc := t.Each(a[1], func(v vm.Value) *vm.Exc {
				data, exc := Buffer(t, v)
				all = append(all, data...)
				return exc
			}); exc != nil {
				return vm.Value{}, exc
			}
			n, exc := x.send(t, self(a), all)
			return vm.Int(int64(n)), exc
		}},
		{Name: "sendto", Sig: "*data_and_address", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, given := self(a), a[1].O.(*vm.Tuple).Items
			if len(given) != 2 && len(given) != 3 {
				return vm.Value{}, t.TypeErrorf("sendto() takes 2 or 3 arguments (%d given)", len(given))
			}
			data, exc := Buffer(t, given[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			address := given[len(given)-1]
			e, exc := x.endpoint(t, s, address, "sendto")
			if exc != nil {
				return vm.Value{}, exc
			}
			if s.typ == sockStream {
				n, exc := x.send(t, s, data)
				return vm.Int(int64(n)), exc
			}
			k, exc := x.enter(t, s, x.e.Machine.Costs().SocketCall)
			if exc != nil {
				return vm.Value{}, exc
			}
			if e.Addr == kernel.Wildcard {
				e.Addr = kernel.Loopback
			}
			return vm.Int(int64(len(data))), x.check(t, s.S.SendTo(k, data, e, x.by(t)))
		}},
	}
}

// recv waits for data as the socket's timeout says, and returns them and where they came from.
func (x *lib) recv(t *vm.Thread, s *Sock, limit int, flags vm.Value) ([]byte, vm.Value, *vm.Exc) {
	bits, exc := intOr(t, flags, 0)
	if exc != nil {
		return nil, vm.Value{}, exc
	}
	k, exc := x.enter(t, s, x.e.Machine.Costs().SocketCall)
	if exc != nil {
		return nil, vm.Value{}, exc
	}
	if bits&msgDontwait != 0 {
		wait := s.timeout
		s.timeout = 0
		defer func() { s.timeout = wait }()
	}
	peek, by := bits&msgPeek != 0, x.by(t)
	var data []byte
	from := vm.None
	exc = x.attempt(t, s, k, kernel.Readable, s.S.ReadReason(), func() (err kernel.Errno) {
		if s.typ == sockStream {
			data, err = s.S.Recv(k, limit, peek, by)
			return err
		}
		p, err := s.S.RecvFrom(k, peek, by)
		if err == 0 {
			data = p.Data[:min(len(p.Data), limit)]
			if s.family != afUnix || p.From.Addr != "" {
				from = addressValue(s, p.From)
			}
		}
		return err
	})
	return data, from, exc
}

func (x *lib) recvInto(t *vm.Thread, a []vm.Value, who string) (n, from vm.Value, _ *vm.Exc) {
	b, ok, exc := t.WritableBuffer(a[1])
	if exc != nil {
		return n, from, exc
	}
	if !ok {
		return n, from, t.TypeErrorf("%s() argument 1 must be read-write bytes-like object, not %T", who, a[1])
	}
	limit, exc := intOr(t, a[2], 0)
	switch {
	case exc != nil:
		return n, from, exc
	case limit < 0:
		return n, from, t.ValueErrorf("negative buffersize in %s", who)
	case int(limit) > len(b):
		return n, from, t.ValueErrorf("nbytes is greater than the length of the buffer")
	case limit == 0:
		limit = int64(len(b))
	}
	data, from, exc := x.recv(t, self(a), int(limit), a[3])
	if exc != nil {
		return n, from, exc
	}
	if b, _, exc = t.WritableBuffer(a[1]); exc != nil { // it may have moved while the thread waited
		return n, from, exc
	}
	copy(b, data)
	return vm.Int(int64(len(data))), from, nil
}

// send sends what the socket takes at once; a blocking socket waits until it takes something.
func (x *lib) send(t *vm.Thread, s *Sock, data []byte) (int, *vm.Exc) {
	k, exc := x.enter(t, s, x.e.Machine.Costs().SocketCall)
	if exc != nil {
		return 0, exc
	}
	n, by := 0, x.by(t)
	exc = x.attempt(t, s, k, kernel.Writable, "send", func() (err kernel.Errno) {
		if s.typ == sockStream {
			n, err = s.S.Send(k, data, by)
			return err
		}
		n = len(data)
		return s.S.SendTo(k, data, kernel.Endpoint{}, by)
	})
	return n, exc
}
