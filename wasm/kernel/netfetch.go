package kernel

// An exchange: one request on a connection of its own, carried out by the machine without a thread. It goes the way that a client
// written in Python goes (name, connection, request, answer), so it waits where that waits.

// Exchange is a request under way.
type Exchange struct {
	Name  string // of the host
	First []byte // the beginning of the answer: its first part at least
	Total int    // bytes of the answer
	Err   Errno  // 0 = there is an answer; ENOENT = the name does not exist
	Begun int64  // ns
	Ended int64

	n       *Network
	s       *Socket
	port    int
	hello   []byte // it and the request are never changed
	request []byte
	whole   func(first []byte, total int) bool
	phase   exchangePhase
	waiter  *Thread
	poller  *Poller
	data    any
}

type exchangePhase uint8

const (
	looksUp exchangePhase = iota
	connects
	greets
	awaits
	over
)

// exchangeHead is how much of an answer is kept; the rest is only counted.
const exchangeHead = 1024

// Exchange begins a request to a port of a host. hello, if any, is sent first and answered before the request is sent; whole says
// whether the answer has arrived. Nobody changes hello and request later. The socket belongs to the executing process.
func (n *Network) Exchange(name string, port int, hello, request []byte, whole func(first []byte, total int) bool) *Exchange {
	x := &Exchange{Name: name, n: n, port: port, hello: hello, request: request, whole: whole, Begun: n.m.Now()}
	h, at := n.Lookup(name)
	n.later(at-x.Begun, func() { x.connect(h) })
	return x
}

func (x *Exchange) connect(h *Host) {
	if x.phase == over {
		return
	}
	if h == nil {
		x.finish(ENOENT)
		return
	}
	x.phase = connects
	s := x.n.newSocket(Stream, false)
	s.counted, s.FD = true, x.n.TakeFD(s)
	x.n.countOpen(1)
	x.s = s
	s.watcher = x.look
	s.Peer, s.state = Endpoint{h.Addr, x.port}, socketConnecting
	p := x.n.pathTo(h.Addr)
	s.host = p.host
	s.Bind(Endpoint{Outside, 0})
	x.n.syn(s, p, 0)
	x.look()
}

// look goes on as far as it can.
func (x *Exchange) look() {
	s := x.s
	if x.phase == over || s.state == socketConnecting {
		return
	}
	if s.state == socketDead {
		if x.phase == connects || s.in == nil || s.in.size() == 0 {
			x.finish(s.TakeError())
			return
		}
	}
	if x.phase == connects {
		x.phase = greets
		if len(x.hello) > 0 {
			s.out.hand(x.hello)
			return
		}
	}
	k := s.in.size()
	if x.phase == greets {
		if len(x.hello) > 0 {
			if k == 0 {
				return
			}
			s.in.take(k, false)
			k = 0
		}
		x.phase = awaits
		s.out.hand(x.request)
		return
	}
	for s.in.size() > 0 {
		part := s.in.take(len(s.in.bufs[0]), false)
		beginning := min(len(part), exchangeHead)
		switch {
		case len(x.First) == 0:
			x.First = part[:beginning:beginning]
		case len(x.First) < exchangeHead:
			x.First = append(x.First, part[:beginning]...)
		}
		x.Total += len(part)
	}
	if x.whole(x.First, x.Total) {
		x.finish(0)
	} else if s.in.eof {
		x.finish(ECONNRESET)
	}
}

func (x *Exchange) finish(err Errno) {
	if x.phase == over {
		return
	}
	x.phase, x.Err, x.Ended = over, err, x.n.m.Now()
	if x.s != nil {
		x.s.watcher = nil
		x.s.Close()
	}
	if x.waiter != nil {
		x.waiter.Unpark(nil)
	}
	if x.poller != nil {
		x.poller.post(x.data)
	}
}

// Done reports whether the exchange is over.
func (x *Exchange) Done() bool { return x.phase == over }

// Cancel gives the exchange up: its connection closes.
func (x *Exchange) Cancel() {
	x.poller, x.waiter = nil, nil
	x.finish(ECONNRESET)
}

// Wait makes the thread wait for the end.
func (x *Exchange) Wait(t *Thread) {
	t.Sync()
	for x.waiter = t; x.phase != over; {
		t.Park("host", 0, x.Name, -1)
	}
	x.waiter = nil
}

// Notify makes data one of the poller's events when the exchange ends.
func (x *Exchange) Notify(p *Poller, data any) {
	if x.phase == over {
		p.post(data)
		return
	}
	x.poller, x.data = p, data
}
