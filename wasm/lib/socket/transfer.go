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
			r, exc := x.recv(t, self(a), int(n), a[2])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewBytes(r.data), nil // neither changes it
		}},
		{Name: "recvfrom", Sig: "bufsize, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if n < 0 {
				return vm.Value{}, t.ValueErrorf("negative buffersize in recvfrom")
			}
			r, exc := x.recv(t, self(a), int(n), a[2])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewTuple(vm.NewBytes(append([]byte(nil), r.data...)), r.from), nil
		}},
		{Name: "recv_into", Sig: "buffer, nbytes=0, flags=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			r, exc := x.recvInto(t, a, "recv_into")
			return vm.Int(int64(len(r.data))), exc
		}},
		{Name: "recvfrom_into", Sig: "buffer, nbytes=0, flags=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			r, exc := x.recvInto(t, a, "recvfrom_into")
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewTuple(vm.Int(int64(len(r.data))), r.from), nil
		}},
		{Name: "send", Sig: "data, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			data, exc := Buffer(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			n, exc := x.send(t, self(a), data, a[2])
			return vm.Int(int64(n)), exc
		}},
		{Name: "sendall", Sig: "data, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			data, exc := Buffer(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			data = append([]byte(nil), data...)
			for first := true; first || len(data) > 0; first = false {
				n, exc := x.send(t, self(a), data, a[2])
				if exc != nil {
					return vm.Value{}, exc
				}
				data = data[n:]
			}
			return vm.None, nil
		}},
		{Name: "sendmsg", Sig: "buffers, ancdata=None, flags=0, address=None, /", Fn: x.sendmsg},
		{Name: "recvmsg", Sig: "bufsize, ancbufsize=0, flags=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[1])
			if exc == nil && n < 0 {
				exc = t.ValueErrorf("negative buffer size in recvmsg()")
			}
			if exc == nil {
				exc = ancillary(t, a[2])
			}
			if exc != nil {
				return vm.Value{}, exc
			}
			r, exc := x.recv(t, self(a), int(n), a[3])
			if exc != nil {
				return vm.Value{}, exc
			}
			return r.message(vm.NewBytes(append([]byte(nil), r.data...))), nil
		}},
		{Name: "recvmsg_into", Sig: "buffers, ancbufsize=0, flags=0, /", Fn: x.recvmsgInto},
		{Name: "sendto", Sig: "*data_and_address", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, given := self(a), a[1].O.(*vm.Tuple).Items
			if len(given) != 2 && len(given) != 3 {
				return vm.Value{}, t.TypeErrorf("sendto() takes 2 or 3 arguments (%d given)", len(given))
			}
			data, exc := Buffer(t, given[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			flags := vm.None
			if len(given) == 3 {
				flags = given[1]
			}
			return x.sendto(t, s, data, flags, given[len(given)-1], "sendto")
		}},
	}
}

// received is what a call brought, where it came from, and the flags that recvmsg tells.
type received struct {
	data  []byte
	from  vm.Value
	flags int64
}

// message is what recvmsg returns; no file descriptors or other ancillary data come here.
func (r received) message(what vm.Value) vm.Value {
	return vm.NewTuple(what, vm.NewList(nil), vm.Int(r.flags), r.from)
}

// ancillary reads how much room a call has for ancillary data, of which none comes.
func ancillary(t *vm.Thread, v vm.Value) *vm.Exc {
	n, exc := intOr(t, v, 0)
	if exc == nil && n < 0 {
		exc = t.ValueErrorf("invalid ancillary data buffer length")
	}
	return exc
}

// flagged reads the flags of a call; until it is undone, MSG_DONTWAIT makes the socket one that does not wait.
func (x *lib) flagged(t *vm.Thread, s *Sock, flags vm.Value) (bits int64, undo func(), exc *vm.Exc) {
	undo = func() {}
	if bits, exc = intOr(t, flags, 0); exc != nil {
		return
	}
	if bits&msgOob != 0 {
		exc = t.Errorf(t.In.E.NotImplementedError, "the playground does not model urgent data (MSG_OOB)")
	}
	if bits&msgDontwait != 0 {
		wait := s.timeout
		s.timeout = 0
		undo = func() { s.timeout = wait }
	}
	return
}

// recv waits for data as the socket's timeout says.
func (x *lib) recv(t *vm.Thread, s *Sock, limit int, flags vm.Value) (r received, _ *vm.Exc) {
	bits, undo, exc := x.flagged(t, s, flags)
	defer undo()
	if exc != nil {
		return r, exc
	}
	k, exc := x.enter(t, s, x.e.Machine.Costs().SocketCall)
	if exc != nil {
		return r, exc
	}
	peek, by := bits&msgPeek != 0, x.by(t)
	r.from = vm.None
	exc = x.attempt(t, s, k, kernel.Readable, s.S.ReadReason(), func() (err kernel.Errno) {
		if s.typ == sockStream {
			r.data, err = s.S.Recv(k, limit, peek, by)
			return err
		}
		p, err := s.S.RecvFrom(k, peek, by)
		if err == 0 {
			r.data = p.Data[:min(len(p.Data), limit)]
			if len(r.data) < len(p.Data) {
				r.flags = msgTrunc
			}
			if s.family != afUnix || p.From.Addr != "" {
				r.from = addressValue(s, p.From)
			}
		}
		return err
	})
	for bits&msgWaitall != 0 && s.typ == sockStream && s.timeout < 0 && !peek && exc == nil && len(r.data) < limit {
		var more []byte
		exc = x.attempt(t, s, k, kernel.Readable, s.S.ReadReason(), func() (err kernel.Errno) {
			more, err = s.S.Recv(k, limit-len(r.data), false, by)
			return err
		})
		if len(more) == 0 {
			break
		}
		r.data = append(r.data[:len(r.data):len(r.data)], more...)
	}
	return r, exc
}

// iterable lists the buffers of a message.
func iterable(t *vm.Thread, v vm.Value, who string) ([]vm.Value, *vm.Exc) {
	if items, exc := t.ToSlice(v); exc == nil || !exc.Is(t, t.In.E.TypeError) {
		return items, exc
	}
	return nil, t.TypeErrorf("%s() argument 1 must be an iterable", who)
}

func (x *lib) recvmsgInto(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	buffers, exc := iterable(t, a[1], "recvmsg_into")
	room := 0
	for i := 0; i < len(buffers) && exc == nil; i++ {
		var b []byte
		var ok bool
		if b, ok, exc = t.WritableBuffer(buffers[i]); exc == nil && !ok {
			exc = t.TypeErrorf("recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers")
		}
		room += len(b)
	}
	if exc == nil {
		exc = ancillary(t, a[2])
	}
	if exc != nil {
		return vm.Value{}, exc
	}
	r, exc := x.recv(t, self(a), room, a[3])
	if exc != nil {
		return vm.Value{}, exc
	}
	left := r.data
	for _, v := range buffers {
		b, _, exc := t.WritableBuffer(v) // it may have moved while the thread waited
		if exc != nil {
			return vm.Value{}, exc
		}
		left = left[copy(b, left):]
	}
	return r.message(vm.Int(int64(len(r.data)))), nil
}

func (x *lib) sendmsg(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	buffers, exc := iterable(t, a[1], "sendmsg")
	var all []byte
	for i := 0; i < len(buffers) && exc == nil; i++ {
		var data []byte
		data, exc = Buffer(t, buffers[i])
		all = append(all, data...)
	}
	if exc != nil {
		return vm.Value{}, exc
	}
	if a[2].O != nil && !a[2].IsNone() {
		ancillary, exc := t.ToSlice(a[2])
		if exc == nil && len(ancillary) > 0 {
			exc = t.Errorf(t.In.E.NotImplementedError, "the playground does not model file descriptors that are sent through a socket")
		}
		if exc != nil {
			return vm.Value{}, exc
		}
	}
	if a[4].O != nil && !a[4].IsNone() {
		return x.sendto(t, self(a), all, a[3], a[4], "sendmsg")
	}
	n, exc := x.send(t, self(a), all, a[3])
	return vm.Int(int64(n)), exc
}

// sendto sends to an address; a stream has one already.
func (x *lib) sendto(t *vm.Thread, s *Sock, data []byte, flags, address vm.Value, who string) (vm.Value, *vm.Exc) {
	e, exc := x.endpoint(t, s, address, who)
	if exc != nil {
		return vm.Value{}, exc
	}
	if s.typ == sockStream {
		n, exc := x.send(t, s, data, flags)
		return vm.Int(int64(n)), exc
	}
	_, undo, exc := x.flagged(t, s, flags)
	defer undo()
	if exc != nil {
		return vm.Value{}, exc
	}
	k, exc := x.enter(t, s, x.e.Machine.Costs().SocketCall)
	if exc != nil {
		return vm.Value{}, exc
	}
	if e.Addr == kernel.Wildcard {
		e.Addr = kernel.Loopback
	}
	if n, _ := vm.AsInt(s.value(solSocket, soBroadcast)); e.Addr == kernel.Broadcast && n == 0 {
		return vm.Value{}, Error(t, kernel.EACCES)
	}
	return vm.Int(int64(len(data))), x.check(t, s.S.SendTo(k, data, e, x.by(t)))
}

func (x *lib) recvInto(t *vm.Thread, a []vm.Value, who string) (r received, _ *vm.Exc) {
	b, ok, exc := t.WritableBuffer(a[1])
	if exc != nil {
		return r, exc
	}
	if !ok {
		return r, t.TypeErrorf("%s() argument 1 must be read-write bytes-like object, not %T", who, a[1])
	}
	limit, exc := intOr(t, a[2], 0)
	switch {
	case exc != nil:
		return r, exc
	case limit < 0:
		return r, t.ValueErrorf("negative buffersize in %s", who)
	case int(limit) > len(b):
		return r, t.ValueErrorf("nbytes is greater than the length of the buffer")
	case limit == 0:
		limit = int64(len(b))
	}
	if r, exc = x.recv(t, self(a), int(limit), a[3]); exc != nil {
		return r, exc
	}
	if b, _, exc = t.WritableBuffer(a[1]); exc != nil { // it may have moved while the thread waited
		return r, exc
	}
	copy(b, r.data)
	return r, nil
}

// send sends what the socket takes at once; a blocking socket waits until it takes something.
func (x *lib) send(t *vm.Thread, s *Sock, data []byte, flags vm.Value) (int, *vm.Exc) {
	_, undo, exc := x.flagged(t, s, flags)
	defer undo()
	if exc != nil {
		return 0, exc
	}
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
