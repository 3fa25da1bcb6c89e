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

	packets []int // AF_UNIX: the memory of each of bufs, which belongs to the sender until all of it has been read
	memory  int   // and its sum
	local   bool  // AF_UNIX: what is given is there at once, in packets

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
	if p.local = from.Unix; p.local {
		p.sndCap = unixBuffer
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

// room is how many of n bytes send would take.
func (p *pipe) room(n int) int {
	switch {
	case p.single:
		return min(n, p.credit)
	case p.local:
		taken := 0
		for used := p.memory; taken < n && used < p.sndCap; {
			part := min(n-taken, packetMax)
			taken, used = taken+part, used+packetMemory(part)
		}
		return taken
	}
	return min(n, p.sndCap-len(p.unsent))
}

// roomy says whether there is so much room that the sender counts as writable: a page in a pipe, three quarters of the buffer in an
// AF_UNIX socket, else a third of it.
func (p *pipe) roomy() bool {
	switch {
	case p.single:
		return p.credit >= 4096
	case p.local:
		return p.memory*4 <= p.sndCap
	}
	return p.sndCap-len(p.unsent) >= p.sndCap/3
}

// packetMax is how many bytes of an AF_UNIX stream lie in one packet: 3,776 at its head, the others in pages.
const packetMax = packetHead + 32<<10

const packetHead = 3776

// packetMemory is what a packet of so many bytes takes of the sender's buffer on Linux (net/unix/af_unix.c): a power of two for the
// bytes at its head with 320 bytes more, at least 512; 256 bytes that describe it; and pages. Measured on Linux 6.18 with 21 sizes
// from 1 byte to a million: as many go into a buffer as this says.
func packetMemory(size int) int {
	const page = 4096
	pages := (max(0, size-packetHead) + page - 1) / page * page
	head := 512
	for head < size-min(pages, size)+320 {
		head *= 2
	}
	return 256 + head + pages
}

// size is how many bytes can be read.
func (p *pipe) size() int { return p.held }

// give takes a copy of bytes to send; there is room for them.
func (p *pipe) give(data []byte) { p.hand(append([]byte(nil), data...)) }

// hand takes bytes to send that nobody will change.
func (p *pipe) hand(data []byte) {
	if p.local {
		for len(data) > 0 {
			part := data[:min(len(data), packetMax)]
			data = data[len(part):]
			if p.arrive(part) {
				memory := packetMemory(len(part))
				p.packets, p.memory = append(p.packets, memory), p.memory+memory
			}
		}
		return
	}
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
				p.to.notify(Readable | Hangup | Ended)
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

// arrive is the receiver's end, which may have gone. A socket that is closed already answers with a reset.
func (p *pipe) arrive(data []byte) bool {
	if p.broken || len(data) == 0 {
		return false
	}
	if p.deaf {
		p.drop()
		p.to.out.reset()
		return false
	}
	p.bufs = append(p.bufs, data)
	p.held += len(data)
	p.to.notify(Readable)
	return true
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
	if p.local {
		p.freePackets()
		return
	}
	p.owed += k
	if p.delay == 0 {
		p.giveBack(1)
	} else {
		p.giveBack(p.rcvCap / 2)
	}
}

// freePackets gives the sender the memory of the packets that have been read whole.
func (p *pipe) freePackets() {
	full := !p.roomy()
	for len(p.packets) > len(p.bufs) {
		p.memory -= p.packets[0]
		p.packets = p.packets[1:]
	}
	if from := p.from(); from != nil && full && p.roomy() {
		from.notify(Writable)
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
func (p *pipe) drop() { p.bufs, p.packets, p.held, p.memory, p.broken = nil, nil, 0, 0, true }
