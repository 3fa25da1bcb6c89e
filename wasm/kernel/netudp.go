package kernel

// Datagrams: they may be lost and overtake one another, and nobody says so.

import "github.com/asyncio-playground/playground/wasm/trace"

// Packet is a datagram that arrived.
type Packet struct {
	Data   []byte
	From   Endpoint
	sentBy trace.TrackID
	sentAt int64
}

// datagramMax is what fits into one datagram of IPv4.
const datagramMax = 65_507

// ConnectTo sets where a datagram socket sends to and whom it hears.
func (s *Socket) ConnectTo(to Endpoint) Errno {
	if s.Unix {
		other := s.n.unix[to.Port]
		if other == nil {
			return ENOENT
		} else if other.state == socketClosed {
			return ECONNREFUSED
		}
		s.out = &pipe{to: other}
	}
	s.bindAny(to)
	s.Peer, s.state = to, socketConnected
	return 0
}

// bindAny gives an unbound datagram socket an endpoint, when it first needs one.
func (s *Socket) bindAny(to Endpoint) {
	if s.bound || s.Unix {
		return
	}
	own := Wildcard
	if s.state == socketNew && isLocal(to.Addr) {
		own = Loopback
	}
	s.Bind(Endpoint{own, 0})
}

// SendTo sends one datagram; a zero endpoint means where the socket is connected to.
func (s *Socket) SendTo(t *Thread, data []byte, to Endpoint, by trace.TrackID) Errno {
	t.Sync()
	n := s.n
	if s.err != 0 {
		return s.TakeError()
	}
	if to == (Endpoint{}) {
		if s.state != socketConnected {
			return EDESTADDRREQ
		}
		to = s.Peer
	}
	if len(data) > datagramMax {
		return EMSGSIZE
	}
	d := Packet{append([]byte(nil), data...), s.Local, t.track(by), t.clock}
	if s.Unix {
		other := n.unix[to.Port]
		if to.Addr == "" && s.out != nil {
			other = s.out.to
		}
		if other == nil {
			return ENOENT
		} else if other.state == socketClosed {
			return ECONNREFUSED
		}
		other.deliver(d)
		return 0
	}
	s.bindAny(to)
	d.From = s.Local
	if to.Addr == Broadcast {
		if d.From.Addr == Wildcard {
			d.From.Addr = Outside
		}
		if other := n.boundDg[Endpoint{Wildcard, to.Port}]; other != nil {
			other.deliver(d)
		}
		return 0
	}
	p := n.pathTo(to.Addr)
	if d.From.Addr == Wildcard {
		d.From.Addr = Loopback
		if p.host != nil {
			d.From.Addr = Outside
		}
	}
	delay := p.delay
	host := p.host
	if host == nil {
		host = n.byAddr[d.From.Addr] // from a host that the listing serves, back to this computer
		if host != nil {
			p.down, delay = host.down, n.m.Draw(host.RTT)/2
		}
	}
	if host != nil {
		if host.Down || n.m.chance(host.Loss) {
			return 0
		}
		if n.m.chance(host.Reorder) {
			delay += n.m.Draw(host.RTT)
		}
		l := p.up
		if p.host == nil {
			l = p.down
		}
		delay += l.pass(t.clock, len(data)) - t.clock
	}
	n.later(delay, func() {
		if other := holder(n.boundDg, to); other != nil {
			if other.Peer == (Endpoint{}) || other.Peer == d.From {
				other.deliver(d)
			}
		} else if s.state == socketConnected && p.host == nil {
			s.err = ECONNREFUSED // the other system's "port unreachable" reaches connected sockets only
			s.notify(Readable | Writable | Hangup)
		}
	})
	return 0
}

// deliver puts a datagram into the inbox; one that finds no room is lost.
func (s *Socket) deliver(d Packet) {
	if s.inboxBytes+len(d.Data) > datagramBuffer {
		return
	}
	s.inbox = append(s.inbox, d)
	s.inboxBytes += len(d.Data) + 1
	s.notify(Readable)
}

// RecvFrom takes the first datagram.
func (s *Socket) RecvFrom(t *Thread, peek bool, by trace.TrackID) (Packet, Errno) {
	t.Sync()
	if s.err != 0 {
		return Packet{}, s.TakeError()
	}
	if len(s.inbox) == 0 {
		return Packet{}, EAGAIN
	}
	d := s.inbox[0]
	if !peek {
		s.inbox = s.inbox[1:]
		s.inboxBytes -= len(d.Data) + 1
		if to := t.track(by); d.sentBy != to {
			s.n.m.rec.Link(trace.LinkSent, d.sentBy, d.sentAt, to, t.clock)
		}
	}
	return d, 0
}
