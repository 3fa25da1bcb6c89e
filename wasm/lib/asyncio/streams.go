package asyncio

// Streams over the loop's own transports in Go, for waiting.go. The order of what they do is that of py/asyncio/streams.py and
// selector_transports.py; what does not go the usual way (errors, limits, full buffers, ends) is left to them.

import (
	"bytes"

	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/lib/std"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// The attributes of a StreamReader, a StreamWriter, a StreamReaderProtocol and a _SelectorSocketTransport, by place.
const (
	readerLimit = iota
	readerLoop
	readerBuffer
	readerEOF
	readerWaiter
	readerException
	readerTransport
	readerPaused
)

const (
	writerTransport = iota
	writerProtocol
	writerReader
)

const (
	protocolPaused = 1
	protocolLost   = 3
	protocolReader = 4
)

const (
	transportCallback = 0
	transportSocket   = 6
	transportLabel    = 8
	transportProtocol = 10
	transportBuffer   = 12
	transportLost     = 13
	transportClosing  = 14
	transportEOF      = 16
	transportEmpty    = 17
)

const (
	readerFields    = "_limit _loop _buffer _eof _waiter _exception _transport _paused"
	readerMethods   = "exception _wakeup_waiter feed_data _wait_for_data readline readuntil read readexactly _maybe_resume_transport"
	writerFields    = "_transport _protocol _reader _loop"
	protocolFields  = "_loop _paused _drain_waiters _connection_lost _stream_reader"
	transportFields = "_read_ready_cb _extra _loop _protocol_paused _high_water _low_water _sock _sock_fd _label _protocol_connected _protocol _server _buffer _conn_lost _closing _paused _eof _empty_waiter"
)

// What the Python code costs that is stood in for, in instructions.
const (
	writeCost, sendCost  = 7, 26
	drainCost            = 32
	feedCost, rouseCost  = 20, 8
	receivedCost         = 9
	readyCost, checkCost = 5, 18
	lineCost, untilCost  = 9, 45
	readCost             = 22
	dataCost             = 33 // waiting for data
	receiveMax           = 256 * 1024
)

// reader returns the attributes of a plain reader and its buffer; nil for any other.
func (s *state) reader(v vm.Value) ([]vm.Value, *vm.Bytes) {
	f := s.attributes(readerClass, v)
	if f == nil {
		return nil, nil
	}
	b, ok := f[readerBuffer].O.(*vm.Bytes)
	if !ok || !f[readerLimit].IsInt() || !f[readerEOF].IsBool() || !f[readerPaused].IsBool() {
		return nil, nil
	}
	return f, b
}

// feed is feed_data where data, which are some, wake nobody but a plain waiter and the transport need not pause.
func (s *state) feed(t *vm.Thread, f []vm.Value, b *vm.Bytes, data []byte) (done bool, exc *vm.Exc) {
	if !s.mayFeed(f, b, len(data)) {
		return false, nil
	}
	t.Charge(feedCost)
	if exc := b.Extend(t, data); exc != nil {
		return false, exc
	}
	if w, ok := f[readerWaiter].O.(*Future); ok {
		t.Charge(rouseCost)
		f[readerWaiter] = vm.None
		if w.state == pending {
			w.setResult(t, vm.None)
		}
	}
	return true, nil
}

func (s *state) mayFeed(f []vm.Value, b *vm.Bytes, n int) bool {
	if f == nil || n == 0 || f[readerEOF].N != 0 || int64(len(b.B)+n) > 2*f[readerLimit].N {
		return false
	}
	w, ok := f[readerWaiter].O.(*Future)
	return f[readerWaiter].IsNone() || ok && w.Cls == s.future && w.state != finished
}

func (s *state) feedData(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f, b := s.reader(a[0])
	data, ok := a[1].O.(*vm.Bytes)
	if !ok {
		return
	}
	done, exc = s.feed(t, f, b, data.B)
	return vm.None, done, exc
}

// dataReceived is that of a protocol.
func (s *state) dataReceived(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.attributes(protocolClass, a[0])
	if f == nil {
		return
	}
	if v, done, exc = s.feedData(t, []vm.Value{f[protocolReader], a[1]}); done {
		t.Charge(receivedCost)
	}
	return
}

// Receiver is a protocol in Go: Received is its data_received, of data in several parts. It may keep them; nobody changes them.
type Receiver interface {
	Received(t *vm.Thread, parts [][]byte)
}

// readReady is the transport's _read_ready, where something has arrived for a plain reader, or for a protocol in Go.
func (s *state) readReady(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.attributes(transportClass, a[0])
	if f == nil || f[transportLost].N != 0 {
		return
	}
	callback, ok := f[transportCallback].O.(*vm.BoundMethod)
	methods := s.primitives.classes[transportClass]
	if !ok || callback.Self.O != a[0].O || callback.Func.O != methods.Functions()[0].O {
		return
	}
	sock := socket.AsStream(f[transportSocket])
	if sock == nil {
		return
	}
	if r, ok := f[transportProtocol].O.(Receiver); ok && sock.S.Has() > 0 && sock.S.Has() <= receiveMax {
		t.Charge(readyCost + checkCost)
		r.Received(t, sock.RecvParts(s.env, t))
		return vm.None, true, nil
	}
	p := s.attributes(protocolClass, f[transportProtocol])
	if p == nil {
		return
	}
	r, b := s.reader(p[protocolReader])
	if r == nil || !s.mayFeed(r, b, min(sock.S.Has(), receiveMax)) {
		return
	}
	t.Charge(readyCost + checkCost)
	data := sock.RecvNow(s.env, t, receiveMax)
	t.Charge(receivedCost)
	_, exc = s.feed(t, r, b, data)
	return vm.None, true, exc
}

// write is that of a writer, and of its transport.
func (s *state) write(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.attributes(writerClass, a[0])
	if f == nil {
		return
	}
	if v, done, exc = s.transmit(t, []vm.Value{f[writerTransport], a[1]}); done {
		t.Charge(writeCost)
	}
	return
}

func (s *state) transmit(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.attributes(transportClass, a[0])
	data, ok := a[1].O.(*vm.Bytes)
	if f == nil || !ok || len(data.B) == 0 || f[transportLost].N != 0 || !vm.Is(f[transportEOF], vm.False) || !f[transportEmpty].IsNone() {
		return
	}
	waiting, sock := std.AsDeque(f[transportBuffer]), socket.AsStream(f[transportSocket])
	if waiting == nil || waiting.Len() > 0 || sock == nil || !sock.S.Takes(len(data.B)) {
		return
	}
	t.Charge(sendCost)
	sock.SendNow(s.env, t, data.B)
	return vm.None, true, nil
}

// drainNow is a writer's drain, where there is nothing to wait for.
func (s *state) drainNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f := s.attributes(writerClass, a[0])
	if f == nil {
		return
	}
	transport, p := s.attributes(transportClass, f[writerTransport]), s.attributes(protocolClass, f[writerProtocol])
	if transport == nil || p == nil || !vm.Is(transport[transportClosing], vm.False) || !vm.Is(p[protocolLost], vm.False) || !vm.Is(p[protocolPaused], vm.False) {
		return
	}
	if !f[writerReader].IsNone() {
		if r, _ := s.reader(f[writerReader]); r == nil || !r[readerException].IsNone() {
			return
		}
	}
	t.Charge(drainCost)
	return vm.None, true, nil
}

// front hands out the first n bytes that a reader has.
func (s *state) front(t *vm.Thread, b *vm.Bytes, n int) (v vm.Value, done bool, exc *vm.Exc) {
	data, exc := b.TakeFront(t, n)
	if exc != nil {
		return v, false, exc
	}
	return vm.NewBytes(data), true, nil
}

// lineNow is readline, where a whole line has arrived. Readers that have paused their transport are left to the Python code.
func (s *state) lineNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f, b := s.reader(a[0])
	if f == nil || !f[readerException].IsNone() || f[readerPaused].N != 0 {
		return
	}
	end := bytes.IndexByte(b.B, '\n')
	if end < 0 || int64(end) > f[readerLimit].N {
		return
	}
	t.Charge(lineCost + untilCost)
	return s.front(t, b, end+1)
}

// readNow is read(n), where there is something to read.
func (s *state) readNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f, b := s.reader(a[0])
	n := a[1]
	if f == nil || !f[readerException].IsNone() || f[readerPaused].N != 0 || !n.IsInt() || n.N <= 0 || len(b.B) == 0 {
		return
	}
	t.Charge(readCost)
	return s.front(t, b, int(min(n.N, int64(len(b.B)))))
}

// exactlyNow is readexactly(n), where so much has arrived.
func (s *state) exactlyNow(t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc) {
	f, b := s.reader(a[0])
	n := a[1]
	if f == nil || !f[readerException].IsNone() || f[readerPaused].N != 0 || !n.IsInt() || n.N <= 0 || n.N > int64(len(b.B)) {
		return
	}
	t.Charge(readCost)
	return s.front(t, b, int(n.N))
}

// dataNow is _wait_for_data, which always waits: until the reader is fed.
func (s *state) dataNow(*vm.Thread, []vm.Value) (v vm.Value, done bool, exc *vm.Exc) { return }

// dataWoken and the like go on when the reader has been fed.
func (s *state) dataWoken(_ *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	return vm.None, s.fed(w), nil
}

func (s *state) lineWoken(t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	if s.fed(w) {
		v, done, exc = s.lineNow(t, w.args[:])
	}
	return
}

func (s *state) readWoken(t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	if s.fed(w) {
		v, done, exc = s.readNow(t, w.args[:])
	}
	return
}

func (s *state) exactlyWoken(t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc) {
	if s.fed(w) {
		v, done, exc = s.exactlyNow(t, w.args[:])
	}
	return
}

// fed ends the waiting for data.
func (s *state) fed(w *wait) bool {
	f, _ := s.reader(w.args[0])
	if f == nil {
		return false
	}
	f[readerWaiter] = vm.None
	return true
}

// standForData makes the waiter of a reader, if that can be done here.
func (w *wait) standForData(t *vm.Thread) {
	s, l := w.s, on(t).running
	f, b := s.reader(w.args[0])
	if f == nil || !f[readerException].IsNone() || !f[readerWaiter].IsNone() || f[readerEOF].N != 0 || f[readerPaused].N != 0 ||
		f[readerLoop].O != vm.Object(l) || !s.primitives.futures.Of(t.In, &l.Head) {
		return
	}
	switch w.op {
	case readerLine:
		if int64(len(b.B)) > f[readerLimit].N {
			return
		}
		w.args[readerOffset] = vm.Int(int64(len(b.B)))
		t.Charge(lineCost)
	case readerRead, readerExactly:
		if n := w.args[1]; !n.IsInt() || n.N <= 0 {
			return
		}
	}
	transport := s.attributes(transportClass, f[readerTransport])
	if transport == nil {
		return
	}
	label, ok := vm.AsStr(transport[transportLabel])
	if !ok {
		return
	}
	t.Charge(dataCost)
	w.future = &Future{Head: vm.Head{Cls: s.future}, loop: l, why: s.primitives.reason("recv", label.S, nil), blocking: true}
	f[readerWaiter] = vm.Obj(w.future)
}

// readerOffset is where among its arguments a readline keeps how far it has looked.
const readerOffset = 3

// forData makes the coroutine of a reader's method, which waits in that of _wait_for_data.
func (w *wait) forData(future vm.Value) *vm.Gen {
	in, awaited := w.s.env.Interp, &w.s.primitives.awaited
	self := w.args[0]
	g := func(who string) vm.Value {
		return vm.Obj(in.Suspended(awaited[readerWait], 0, future, self, vm.NewStr(who)))
	}
	switch w.op {
	case readerLine:
		newline := vm.NewBytes([]byte{'\n'})
		one := vm.Int(1)
		until := in.Suspended(awaited[readerUntil], 0, g("readuntil"), self, vm.NewList([]vm.Value{newline}), one, one, w.args[readerOffset], w.args[readerOffset])
		return in.Suspended(awaited[readerLine], 0, vm.Obj(until), self, newline)
	case readerRead:
		return in.Suspended(awaited[readerRead], 1, g("read"), self, w.args[1])
	case readerWait:
		return in.Suspended(awaited[readerWait], 0, future, self, w.args[1])
	}
	return in.Suspended(awaited[readerExactly], 0, g("readexactly"), self, w.args[1])
}
