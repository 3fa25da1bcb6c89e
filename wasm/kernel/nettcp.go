package kernel

// Streams: connecting, accepting, sending and receiving.

import "github.com/asyncio-playground/playground/wasm/trace"

// synRetries are the pauses after which an unanswered SYN is sent again, in seconds; after the last one the connection has timed out:
// 127 s in all (net.ipv4.tcp_syn_retries = 6).
var synRetries = [...]int64{1, 2, 4, 8, 16, 32, 64}

// Listen makes the socket take connections; up to backlog+1 of them wait for accept, as on Linux.
func (s *Socket) Listen(backlog int) Errno {
	if s.state == socketDead && s.in == nil {
		s.state = socketNew // nobody answered its connect
	}
	switch {
	case s.Kind != Stream:
		return EOPNOTSUPP
	case s.state != socketNew && s.state != socketListening:
		return EINVAL
	}
	if !s.bound {
		if s.Unix {
			return EINVAL
		}
		if err := s.Bind(Endpoint{Wildcard, 0}); err != 0 {
			return err
		}
	}
	s.state, s.backlog = socketListening, max(0, backlog)
	return 0
}

func (s *Socket) full() bool { return len(s.accepted)+s.halfOpen > s.backlog }

// Accept takes the connection that has waited longest.
func (s *Socket) Accept(t *Thread) (*Socket, Errno) {
	t.Sync()
	switch {
	case s.Kind != Stream:
		return nil, EOPNOTSUPP
	case s.state != socketListening:
		return nil, EINVAL
	case len(s.accepted) == 0:
		return nil, EAGAIN
	}
	child := s.accepted[0]
	s.accepted = s.accepted[1:]
	child.FD, child.counted = s.n.TakeFD(child), true
	s.n.countOpen(1)
	return child, 0
}

// Connect begins to connect: EINPROGRESS, then the socket becomes writable, and TakeError says how it went. A socket of the file
// system is connected at once.
func (s *Socket) Connect(t *Thread, to Endpoint) Errno {
	t.Sync()
	n := s.n
	switch s.state {
	case socketNew:
	case socketConnecting:
		return EALREADY
	case socketConnected:
		if s.counted && !s.told && s.Peer == to {
			s.told = true // Linux answers the first connect after an EINPROGRESS so
			return 0
		}
		return EISCONN
	case socketDead:
		s.state, s.in, s.out = socketNew, nil, nil // a refused socket may try again
	default:
		return EINVAL
	}
	s.Peer = to
	if s.Unix {
		l := n.unix[to.Port]
		switch {
		case l == nil:
			return ENOENT
		case l.state != socketListening:
			return ECONNREFUSED
		case l.full():
			return EAGAIN
		}
		child := n.newSocket(Stream, true)
		child.Local = l.Local
		n.join(s, child, path{})
		s.state, child.state = socketConnected, socketConnected
		l.accepted = append(l.accepted, child)
		l.notify(Readable)
		return 0
	}
	if to.Addr == Wildcard {
		to.Addr = Loopback
		s.Peer = to
	}
	p := n.pathTo(to.Addr)
	s.host = p.host
	if !s.bound {
		own := Loopback
		if p.host != nil {
			own = Outside
		}
		s.Bind(Endpoint{own, 0})
	}
	s.state = socketConnecting
	n.syn(s, p, 0)
	return EINPROGRESS
}

// syn sends the try-th SYN.
func (n *Network) syn(s *Socket, p path, try int) {
	if h := p.host; h != nil && (h.Down || n.m.chance(h.Loss)) {
		n.synLost(s, p, try)
		return
	}
	n.later(p.delay, func() {
		if s.state == socketConnecting {
			n.synArrives(s, p, try)
		}
	})
}

func (n *Network) synLost(s *Socket, p path, try int) {
	n.later(synRetries[try]*second, func() {
		switch {
		case s.state != socketConnecting:
		case try == len(synRetries)-1:
			s.refuse(ETIMEDOUT)
		default:
			n.syn(s, p, try+1)
		}
	})
}

// synArrives finds who listens, or answers that nobody does.
func (n *Network) synArrives(s *Socket, p path, try int) {
	l := holder(n.bound, s.Peer)
	if l != nil && l.state != socketListening {
		l = nil
	}
	h := p.host
	switch {
	case h != nil && n.m.chance(h.Refuse), l == nil && (h == nil || h.Served || n.Protocol == nil || !n.Protocol.Listens(s.Peer.Port)):
		n.later(p.delay, func() { s.refuse(ECONNREFUSED) })
		return
	case l != nil && l.full(), l == nil && h.full():
		n.synLost(s, p, try)
		return
	}
	child := n.newSocket(Stream, false)
	child.Local, child.Peer, child.host = s.Peer, s.Local, h
	if l != nil {
		child.SendBuffer, child.RecvBuffer = l.SendBuffer, l.RecvBuffer
	}
	n.join(s, child, p)
	child.state = socketConnected
	if l != nil {
		l.halfOpen++
	} else {
		h.halfOpen++
	}
	n.later(p.delay, func() {
		if s.state == socketConnecting {
			s.state = socketConnected
			s.notify(Writable)
		}
		n.later(p.delay, func() { n.established(child, l, h) })
	})
}

// established is the client's last word of the handshake, which arrives at the listener.
func (n *Network) established(child, l *Socket, h *Host) {
	if l == nil {
		h.halfOpen--
		h.accept(child)
		return
	}
	l.halfOpen--
	if l.state != socketListening {
		child.abort()
		return
	}
	l.accepted = append(l.accepted, child)
	l.notify(Readable)
}

// refuse ends an attempt to connect.
func (s *Socket) refuse(err Errno) {
	if s.state != socketConnecting {
		return
	}
	s.err, s.state = err, socketDead
	s.notify(Readable | Writable | Hangup)
}

// Send takes as many bytes as there is room for, sent by the track by (0 = the thread), and returns how many.
func (s *Socket) Send(t *Thread, data []byte, by trace.TrackID) (int, Errno) {
	t.Sync()
	switch {
	case s.state == socketConnecting:
		return 0, EAGAIN
	case s.Unix && s.state == socketDead && s.in != nil:
		return 0, EPIPE // the reset is for who reads
	case s.err != 0:
		return 0, s.TakeError()
	case s.state != socketConnected || s.out.ended:
		if s.Unix && s.in == nil {
			return 0, ENOTCONN
		}
		return 0, EPIPE
	case s.unheard():
		return 0, EPIPE
	}
	k := s.out.room(len(data))
	if k <= 0 && len(data) > 0 {
		return 0, EAGAIN
	}
	s.out.sentBy, s.out.sentAt = t.track(by), t.clock
	if k > 0 {
		s.said(data)
		s.out.give(data[:k])
	}
	return k, 0
}

// Tell sends bytes of no thread, as a signal that arrives writes them: what there is no room for is lost.
func (s *Socket) Tell(data []byte) {
	if s.state != socketConnected || s.out == nil || s.out.ended || s.out.to.state == socketClosed || s.out.room(len(data)) < len(data) {
		return
	}
	s.out.sentBy, s.out.sentAt = 0, s.n.m.Now()
	s.said(data)
	s.out.give(data)
}

// Recv returns up to limit bytes, none at the end of the stream. What it returns must not be changed.
func (s *Socket) Recv(t *Thread, limit int, peek bool, by trace.TrackID) ([]byte, Errno) {
	t.Sync()
	switch {
	case s.state == socketConnecting:
		return nil, EAGAIN
	case s.in == nil:
		if s.err != 0 {
			return nil, s.TakeError()
		}
		if s.Unix {
			return nil, EINVAL
		}
		return nil, ENOTCONN
	case s.in.size() > 0:
		s.link(t.track(by))
		return s.in.take(limit, peek), 0
	case s.Unix && s.err != 0:
		return nil, s.TakeError() // before the end, unlike TCP
	case s.in.eof || !s.reading:
		s.link(t.track(by))
		return nil, 0
	case s.err != 0:
		return nil, s.TakeError()
	case s.state == socketDead:
		return nil, 0
	}
	return nil, EAGAIN
}

// RecvParts is Recv of all there is, where Has says that there is something: the pieces as they arrived, which must not be changed.
func (s *Socket) RecvParts(t *Thread, by trace.TrackID) [][]byte {
	t.Sync()
	s.link(t.track(by))
	return s.in.takeAll()
}

// Takes reports whether Send would take n bytes at once and do nothing else; Has is how many bytes Recv would return.
func (s *Socket) Takes(n int) bool {
	return s.Kind == Stream && s.state == socketConnected && s.err == 0 && !s.out.ended && s.out.room(n) >= n &&
		!s.unheard()
}

func (s *Socket) Has() int {
	if s.Kind != Stream || s.state == socketConnecting || s.in == nil {
		return 0
	}
	return s.in.size()
}

// Shutdown ends one direction or both.
func (s *Socket) Shutdown(reading, writing bool) Errno {
	if s.state == socketListening {
		if reading { // how another thread ends an accept
			s.state = socketNew
			for _, child := range s.accepted {
				child.abort()
			}
			s.accepted = nil
			s.notify(Readable | Hangup)
		}
		return 0
	}
	if s.Unix && s.Kind == Stream && s.state != socketConnected {
		return 0 // Linux does not ask
	}
	if s.state != socketConnected || s.Kind == Stream && !s.Unix && s.out.sent && s.in.eof {
		return ENOTCONN
	}
	if reading && s.reading {
		s.reading = false
		s.notify(Readable | Hangup | Ended)
	}
	if writing && s.Kind == Stream {
		s.out.finish()
		s.notify(Writable | Hangup)
	}
	return 0
}

// Unsent is how many bytes were given to send and have not left.
func (s *Socket) Unsent() int {
	if s.out == nil {
		return 0
	}
	return len(s.out.unsent)
}
