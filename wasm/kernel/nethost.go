package kernel

// Hosts: other computers, how far away they are, and the workers that answer requests there.

import (
	"strconv"
	"strings"
)

// HostConfig describes a host. The zero value is near, has no limits and never fails.
type HostConfig struct {
	RTT       Delay // network round trip, drawn for each connection and each datagram
	DNS       Delay // how long the first look-up of its name takes
	Service   Delay // how long a worker needs for a request
	Bandwidth int64 // bytes a second in each direction, for all connections together; 0 = no limit

	Workers     int // requests that are served at once; 0 = no limit
	Connections int // connections that are served at once; 0 = no limit. Others wait in the backlog
	Backlog     int // connections that may wait; 0 = DefaultBacklog. SYNs beyond are dropped, and sent again after 1, 3, 7 … s

	// Probabilities, from 0 to 1.
	Refuse  float64 // a connection is refused
	Reset   float64 // a request is answered by a reset of its connection
	Silent  float64 // a request is never answered
	Fail    float64 // a request is answered with a server's error
	Loss    float64 // a SYN or a datagram is lost
	Reorder float64 // a datagram takes up to a round trip longer

	Down   bool // nothing ever comes back
	Served bool // the listing itself serves it: who does not listen there, refuses
}

// DefaultBacklog is how many connections wait for a host to accept them: what Linux's net.core.somaxconn was for long.
const DefaultBacklog = 128

// DefaultInternet is what an undeclared name is like: 30 ms away (a server on the same continent), with lognormal service times around
// 80 ms (SEMANTICS M: lognormal as a common first fit), a link of 100 Mbit/s, and 20 ms for its name.
func DefaultInternet() HostConfig {
	return HostConfig{
		RTT: Delay{A: 0.030}, DNS: Delay{A: 0.020}, Service: Delay{Kind: Lognormal, A: 0.080, B: 0.4}, Bandwidth: 12_500_000,
	}
}

// Protocol is how hosts of the simulation talk: HTTP, from a package that knows it.
type Protocol interface {
	// Listens reports whether something listens at a port.
	Listens(port int) bool
	// Hello looks at the first bytes of a connection to a port: how many of them are a greeting, and what answers that; n < 0 means
	// that more bytes must come first. Nobody changes answer later.
	Hello(port int, in []byte) (n int, answer []byte)
	// Request returns how many bytes the first whole request takes; 0 = it is not whole yet.
	Request(in []byte) int
	// Answer returns what answers a request (in parts that nobody changes later), for how many ns more than usual a worker is busy
	// with it, and whether the connection stays open. failing says that the host is to answer with an error.
	Answer(h *Host, request []byte, failing bool) (answer [][]byte, extra int64, keep bool)
}

// Host is a computer on the network.
type Host struct {
	HostConfig
	Name     string
	Addr     string
	Declared bool
	Content  any // for the Protocol

	n        *Network
	up, down *link
	knownAt  int64 // when its name is known to this computer; -1 = nobody asked yet
	halfOpen int
	conns    int        // connections that are served
	waiting  []*session // connections that are not served yet
	busy     int        // workers
	queue    []*session // requests that wait for a worker
}

// Declare says what a host is like; a name that was declared before changes.
func (n *Network) Declare(name string, cfg HostConfig) *Host {
	h := n.hosts[strings.ToLower(name)]
	if h == nil {
		h = n.addHost(strings.ToLower(name), "")
	}
	h.Declared = true
	h.configure(cfg)
	return h
}

func (h *Host) configure(cfg HostConfig) {
	if cfg.Backlog <= 0 {
		cfg.Backlog = DefaultBacklog
	}
	h.HostConfig, h.up, h.down = cfg, nil, nil
	if cfg.Bandwidth > 0 {
		h.up, h.down = &link{rate: cfg.Bandwidth}, &link{rate: cfg.Bandwidth}
	}
}

// addHost gives a host the next address of 198.18.0.0/15, which is set aside for tests of networks (RFC 2544).
func (n *Network) addHost(name, addr string) *Host {
	if addr == "" {
		n.nextHost++
		i := n.nextHost
		addr = "198.18." + strconv.Itoa(i/250) + "." + strconv.Itoa(1+i%250)
	}
	h := &Host{Name: name, Addr: addr, n: n, knownAt: -1}
	n.hosts[name], n.byAddr[addr] = h, h
	return h
}

// Host returns the host of a name; one that nobody declared is somewhere on the internet. A name below .invalid does not exist
// (RFC 6761): nil.
func (n *Network) Host(name string) *Host {
	name = strings.TrimSuffix(strings.ToLower(name), ".")
	if h := n.hosts[name]; h != nil {
		return h
	}
	if name == "invalid" || strings.HasSuffix(name, ".invalid") {
		return nil
	}
	h := n.addHost(name, "")
	h.configure(n.Internet)
	return h
}

// hostAt returns the host of an address, of which only the number may be known.
func (n *Network) hostAt(addr string) *Host {
	if h := n.byAddr[addr]; h != nil {
		return h
	}
	h := n.addHost(addr, addr)
	h.configure(n.Internet)
	return h
}

// Lookup begins to resolve a name and returns its host and when the answer is there, in ns. The system keeps what it learned, and asks
// once for many who want to know at the same time.
func (n *Network) Lookup(name string) (h *Host, at int64) {
	now := n.m.Now()
	if h = n.Host(name); h == nil {
		return nil, later(now, n.m.Draw(n.Internet.DNS))
	}
	if h.knownAt < 0 {
		h.knownAt = later(now, n.m.Draw(h.DNS))
	}
	return h, max(now, h.knownAt)
}

// session is a connection at the host's end.
type session struct {
	h       *Host
	s       *Socket
	in      []byte
	greeted bool
	served  bool // counts as one of the host's connections
	busy    bool // a request of it is queued or being served
	request []byte
}

func (h *Host) full() bool {
	return h.Connections > 0 && h.conns >= h.Connections && len(h.waiting)+h.halfOpen >= h.Backlog
}

// accept takes a connection, or lets it wait for others to end.
func (h *Host) accept(s *Socket) {
	c := &session{h: h, s: s}
	s.watcher = c.look
	if h.Connections > 0 && h.conns >= h.Connections {
		h.waiting = append(h.waiting, c)
		return
	}
	c.serve()
}

func (c *session) serve() {
	c.h.conns++
	c.served = true
	c.look()
}

// end closes the connection and lets the next one in.
func (c *session) end() {
	if c.s.state != socketClosed {
		c.s.watcher = nil
		c.s.Close()
	}
	if !c.served {
		return
	}
	c.served = false
	h := c.h
	for h.conns--; len(h.waiting) > 0 && h.conns < h.Connections; {
		next := h.waiting[0]
		h.waiting = h.waiting[1:]
		if next.s.state == socketConnected {
			next.serve()
		}
	}
}

// look reads what the client sent.
func (c *session) look() {
	if !c.served {
		return
	}
	s := c.s
	if s.state != socketConnected {
		c.end()
		return
	}
	if k := s.in.size(); k > 0 {
		if data := s.in.take(k, false); len(c.in) == 0 {
			c.in = data
		} else {
			c.in = append(c.in, data...)
		}
	}
	if c.busy {
		return
	}
	p := c.h.n.Protocol
	if !c.greeted && len(c.in) > 0 {
		k, answer := p.Hello(s.Local.Port, c.in)
		if k < 0 {
			return
		}
		c.greeted, c.in = true, c.in[k:]
		if len(answer) > 0 {
			s.out.hand(answer)
		}
	}
	if k := p.Request(c.in); k > 0 {
		c.request, c.in, c.busy = c.in[:k:k], c.in[k:], true
		c.h.n.countRequests(1)
		c.h.arrive(c)
	} else if s.in.eof {
		c.end()
	}
}

// arrive queues a request for a worker.
func (h *Host) arrive(c *session) {
	if h.Workers > 0 && h.busy >= h.Workers {
		h.queue = append(h.queue, c)
		h.countQueue()
		return
	}
	h.work(c)
}

func (h *Host) countQueue() {
	h.n.m.rec.Count("queue at "+h.Name, h.n.m.Main().Track, h.n.m.Now(), int64(len(h.queue)))
}

// work lets a worker serve a request, and then the next one that waits. Draws: first how the request ends, if it may fail, then its
// time.
func (h *Host) work(c *session) {
	m := h.n.m
	h.busy++
	reset := m.chance(h.Reset)
	silent := !reset && m.chance(h.Silent)
	failing := !reset && !silent && m.chance(h.Fail)
	answer, extra, keep := h.n.Protocol.Answer(h, c.request, failing)
	c.request = nil
	h.n.later(m.Draw(h.Service)+extra, func() {
		h.busy--
		h.n.countRequests(-1)
		if len(h.queue) > 0 {
			next := h.queue[0]
			h.queue = h.queue[1:]
			h.countQueue()
			h.work(next)
		}
		switch {
		case c.s.state != socketConnected:
			c.end()
		case reset:
			c.s.watcher = nil
			c.s.abort()
			c.end()
		case silent: // the connection stays as it is, and nothing comes
		default:
			for _, part := range answer {
				c.s.out.hand(part)
			}
			c.busy = false
			if !keep {
				c.end()
				return
			}
			c.look()
		}
	})
}
