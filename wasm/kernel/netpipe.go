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

	unsent []byte   // given to send, and the window has no room yet
	bufs   [][]byte // arrived and not read
	held   int      // bytes in bufs
	credit int      // bytes that may still be sent
	owed   int      // bytes that were read and not yet given back as credit

	ended  bool // no more will be given to send
	sent   bool // and that has been sent too
	eof    bool // and has arrived
	broken bool // nothing arrives any more
	deaf   bool // the receiver has closed: what arrives is answered with a reset

	single bool // os.pipe(): one buffer, the receiver's

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
func (p *pipe) room() int {
	if p.single {
		return p.credit
	}
	return p.sndCap - len(p.unsent)
}

// roomy says whether there is so much room that the sender counts as writable: a page in a pipe, else a third of the buffer.
func (p *pipe) roomy() bool {
	if p.single {
		return p.credit >= 4096
	}
	return p.room() >= p.sndCap/3
}

// size is how many bytes can be read.
func (p *pipe) size() int { return p.held }

// give takes a copy of bytes to send; there is room for them.
func (p *pipe) give(data []byte) { p.hand(append([]byte(nil), data...)) }

// hand takes bytes to send that nobody will change.
func (p *pipe) hand(data []byte) {
	if len(p.unsent) == 0 && p.credit >= len(data) {
		p.transmit(data)
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

// travel lets something happen at the other end, after so many bytes have passed the link and the way lies behind them. The way is as
// long for all, so nothing overtakes what was sent earlier.
func (p *pipe) travel(count int, then func()) {
	now := p.n.m.Now()
	at := p.link.pass(now, count) + p.delay
	if at <= now {
		then()
		return
	}
	p.n.m.At(at, then)
}

// arrive is the receiver's end. A socket that is closed already answers with a reset.
func (p *pipe) arrive(data []byte) {
	if p.broken || len(data) == 0 {
		return
	}
	if p.deaf {
		p.drop()
		p.to.out.reset()
		return
	}
	p.bufs = append(p.bufs, data)
	p.held += len(data)
	p.to.notify(Readable)
}

// take returns up to limit bytes that arrived; peek leaves them where they are. They must not be changed.
func (p *pipe) take(limit int, peek bool) []byte {
	k := min(limit, p.held)
	if k == 0 {
		return nil
	}
	data := p.bufs[0]
	if len(data) >= k {
		data = data[:k:k]
	} else {
		data = make([]byte, 0, k)
		for _, b := range p.bufs {
			if data = append(data, b[:min(len(b), k-len(data))]...); len(data) == k {
				break
			}
		}
	}
	if peek {
		return data
	}
	p.held -= k
	for left := k; left > 0; {
		if b := p.bufs[0]; len(b) > left {
			p.bufs[0], left = b[left:], 0
		} else {
			left -= len(b)
			p.bufs[0] = nil
			p.bufs = p.bufs[1:]
		}
	}
	p.read(k)
	return data
}

// takeAll returns everything that arrived, in its pieces.
func (p *pipe) takeAll() [][]byte {
	parts, k := p.bufs, p.held
	p.bufs, p.held = nil, 0
	p.read(k)
	return parts
}

// read makes room for k bytes more.
func (p *pipe) read(k int) {
	p.owed += k
	if p.delay == 0 {
		p.giveBack(1)
	} else {
		p.giveBack(p.rcvCap / 2)
	}
}

// giveBack tells the sender of the room that reading made, once it is at least so much; the message takes its time.
func (p *pipe) giveBack(least int) {
	if p.owed < least || p.owed == 0 {
		return
	}
	k := p.owed
	p.owed = 0
	p.n.later(p.delay, func() {
		if p.credit += k; p.broken || len(p.unsent) == 0 && !p.single {
			return
		}
		p.pump()
		if from := p.from(); from != nil && p.roomy() {
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

// deafen is the receiver's closing when it has read all that arrived: there is room for more, but nobody to read it.
func (p *pipe) deafen() {
	p.deaf = true
	p.giveBack(1)
}

// drop throws away what has arrived and what will.
func (p *pipe) drop() { p.bufs, p.held, p.broken = nil, 0, true }
