package kernel

// A pipe: one direction of a stream, with a send buffer at its beginning, a window, and a receive buffer at its end. No byte is lost
// or overtaken.

import "github.com/asyncio-playground/playground/wasm/trace"

// segmentMax is how much is handed to a link at once, so that the connections of a host take turns. 16 kB is about what network cards
// bundle.
const segmentMax = 16 << 10

type pipe struct {
	n              *Network
	to             *Socket
	delay          int64
	link           *link
	sndCap, rcvCap int

	unsent []byte // given to send, and the window has no room yet
	buf    []byte // arrived and not read; from off on
	off    int
	credit int // bytes that may still be sent
	owed   int // bytes that were read and not yet given back as credit

	ended  bool // no more will be given to send
	sent   bool // and that has been sent too
	eof    bool // and has arrived
	broken bool // nothing arrives any more
	lastAt int64

	sentBy trace.TrackID // who gave the latest bytes
	sentAt int64
}

// join connects two ends; p is the way from a to b.
func (n *Network) join(a, b *Socket, p path) {
	n.pipe(a, b, p.delay, p.up)
	n.pipe(b, a, p.delay, p.down)
}

func (n *Network) pipe(from, to *Socket, delay int64, l *link) {
	p := &pipe{n: n, to: to, delay: delay, link: l, sndCap: n.SendBuffer, rcvCap: n.RecvBuffer}
	if from.Unix {
		p.sndCap, p.rcvCap = unixBuffer/2, unixBuffer-unixBuffer/2
	}
	if from.SendBuffer > 0 {
		p.sndCap = from.SendBuffer
	}
	if to.RecvBuffer > 0 {
		p.rcvCap = to.RecvBuffer
	}
	p.credit = p.rcvCap
	from.out, to.in = p, p
}

// room is how many bytes send would take.
func (p *pipe) room() int { return p.sndCap - len(p.unsent) }

// size is how many bytes can be read.
func (p *pipe) size() int { return len(p.buf) - p.off }

// give takes bytes to send; there is room for them.
func (p *pipe) give(data []byte) {
	if len(p.unsent) == 0 && p.credit >= len(data) {
		p.transmit(append([]byte(nil), data...))
		return
	}
	p.unsent = append(p.unsent, data...)
	p.pump()
	if len(p.unsent) > 0 {
		p.giveBack(1)
	}
}

// pump sends what the window has room for.
func (p *pipe) pump() {
	for len(p.unsent) > 0 && p.credit > 0 {
		k := min(len(p.unsent), p.credit)
		part := append([]byte(nil), p.unsent[:k]...)
		p.unsent = p.unsent[k:]
		p.transmit(part)
	}
	if len(p.unsent) == 0 && p.ended && !p.sent {
		p.sent = true
		p.travel(0, func() {
			if !p.broken {
				p.eof = true
				p.to.notify(Readable | Hangup)
			}
		})
	}
}

// transmit puts bytes on the way.
func (p *pipe) transmit(data []byte) {
	p.credit -= len(data)
	if p.link == nil {
		p.travel(0, func() { p.arrive(data) })
		return
	}
	for len(data) > 0 {
		part := data[:min(len(data), segmentMax)]
		data = data[len(part):]
		p.travel(len(part), func() { p.arrive(part) })
	}
}

// travel lets something happen at the other end, after so many bytes have passed the link and the way lies behind them; never before
// what was sent earlier.
func (p *pipe) travel(count int, then func()) {
	now := p.n.m.Now()
	at := p.link.pass(now, count) + p.delay
	at = max(at, p.lastAt)
	p.lastAt = at
	if at <= now {
		then()
		return
	}
	p.n.m.At(at, then)
}

// arrive is the receiver's end. A socket that is closed already answers with a reset.
func (p *pipe) arrive(data []byte) {
	if p.broken {
		return
	}
	if p.to.state == socketClosed {
		p.drop()
		if back := p.to.out; back != nil {
			back.reset()
		}
		return
	}
	if p.off == len(p.buf) {
		p.buf, p.off = data, 0
	} else {
		if p.off > len(p.buf)/2 {
			p.buf, p.off = append([]byte(nil), p.buf[p.off:]...), 0
		}
		p.buf = append(p.buf, data...)
	}
	p.to.notify(Readable)
}

// take returns up to limit bytes that arrived; peek leaves them where they are.
func (p *pipe) take(limit int, peek bool) []byte {
	k := min(limit, p.size())
	data := p.buf[p.off : p.off+k : p.off+k]
	if peek {
		return data
	}
	if p.off += k; p.off == len(p.buf) {
		p.buf, p.off = nil, 0
	}
	p.owed += k
	if p.delay == 0 {
		p.giveBack(1)
	} else {
		p.giveBack(p.rcvCap / 2)
	}
	return data
}

// giveBack tells the sender of the room that reading made, once it is at least so much; the message takes its time.
func (p *pipe) giveBack(least int) {
	if p.owed < least || p.owed == 0 {
		return
	}
	k := p.owed
	p.owed = 0
	p.n.later(p.delay, func() {
		if p.credit += k; p.broken || len(p.unsent) == 0 {
			return
		}
		p.pump()
		if from := p.from(); from != nil && p.room() >= p.sndCap/3 {
			from.notify(Writable)
		}
	})
}

// from returns the sending socket.
func (p *pipe) from() *Socket {
	if p.to.in == p && p.to.out != nil {
		return p.to.out.to
	}
	return nil
}

// finish ends the direction after what was given to send: a FIN.
func (p *pipe) finish() {
	if p.ended || p.broken {
		return
	}
	p.ended = true
	p.pump()
}

// reset ends the connection at once: an RST. What has not left by now never does.
func (p *pipe) reset() {
	p.unsent, p.ended, p.sent = nil, true, true
	to := p.to
	p.n.later(p.delay, to.die)
}

// drop throws away what has arrived and what will.
func (p *pipe) drop() { p.buf, p.off, p.broken = nil, 0, true }
