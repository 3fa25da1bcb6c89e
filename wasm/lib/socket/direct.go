package socket

// Sending and receiving where both are done at once, for transports in Go.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// AsStream returns v as an open socket of a stream that does not block; nil if it is none.
func AsStream(v vm.Value) *Sock {
	s, ok := v.O.(*Sock)
	if !ok || s.S == nil || s.S.Closed() || s.typ != sockStream || s.timeout != 0 {
		return nil
	}
	return s
}

// SendNow is send(data) on a socket whose S.Takes that many bytes.
func (s *Sock) SendNow(e *rt.Env, t *vm.Thread, data []byte) {
	s.S.Send(s.enter(e, t), data, e.Track(t))
}

// RecvNow is recv(limit) on a socket that S.Has some bytes for. What it returns must not be changed.
func (s *Sock) RecvNow(e *rt.Env, t *vm.Thread, limit int) []byte {
	data, _ := s.S.Recv(s.enter(e, t), limit, false, e.Track(t))
	return data
}

// RecvParts is RecvNow of all there is, in the pieces in which it arrived.
func (s *Sock) RecvParts(e *rt.Env, t *vm.Thread) [][]byte {
	return s.S.RecvParts(s.enter(e, t), e.Track(t))
}

// enter makes the thread pay for a call.
func (s *Sock) enter(e *rt.Env, t *vm.Thread) *kernel.Thread {
	k := rt.Settle(t)
	k.Consume(e.Machine.Costs().SocketCall)
	k.OfferGIL()
	return k
}
