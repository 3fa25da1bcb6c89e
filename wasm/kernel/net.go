package kernel

// The network: names, addresses, who listens where, and the ways between them.
//
// This computer has a loopback and one cable to everything else. Bytes on the loopback arrive while they are sent, as they do on Linux;
// what they cost is CPU time (Costs.SocketCall). Bytes to a Host pass its link, which carries a number of bytes a second for all its
// connections together, and then travel for half of the host's round trip. A name that nobody declared is somewhere on the internet
// (Internet says how far away).

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Errno is a Linux error number; 0 is success.
type Errno int

// The error numbers of sockets.
const (
	EBADF        Errno = 9
	EACCES       Errno = 13
	EAGAIN       Errno = 11
	EINVAL       Errno = 22
	EPIPE        Errno = 32
	ENOTSOCK     Errno = 88
	EDESTADDRREQ Errno = 89
	EMSGSIZE     Errno = 90
	ENOPROTOOPT  Errno = 92
	EOPNOTSUPP   Errno = 95

	EPROTONOSUPPORT Errno = 93
	EAFNOSUPPORT    Errno = 97
	EADDRINUSE      Errno = 98
	EADDRNOTAVAIL   Errno = 99
	ENETUNREACH     Errno = 101
	ECONNRESET      Errno = 104
	EISCONN         Errno = 106
	ENOTCONN        Errno = 107
	ETIMEDOUT       Errno = 110
	ECONNREFUSED    Errno = 111
	EALREADY        Errno = 114
	EINPROGRESS     Errno = 115
	ENOENT          Errno = 2
	EPERM           Errno = 1
	EEXIST          Errno = 17
)

// Endpoint is an address and a port; of an AF_UNIX socket its path as the program gave it and the number of its name (UnixName), or
// nothing and -1.
type Endpoint struct {
	Addr string
	Port int
}

// UnixName returns the number that stands for the name of an AF_UNIX socket, the absolute path of a file or an abstract name: below -1,
// and another one after the file was removed.
func (n *Network) UnixName(name string) int {
	if n.names[name] == 0 {
		n.lastName--
		n.names[name] = n.lastName
	}
	return n.names[name]
}

// RemoveUnixName is told that a file which was the name of an AF_UNIX socket is gone: nobody finds the socket any more.
func (n *Network) RemoveUnixName(name string) {
	delete(n.unix, n.names[name])
	delete(n.names, name)
}

// MoveUnixName is told that a file which is the name of an AF_UNIX socket has another path.
func (n *Network) MoveUnixName(from, to string) {
	n.names[to] = n.names[from]
	delete(n.names, from)
}

// Text returns address:port, or the path.
func (e Endpoint) Text() string {
	if e.Port < 0 {
		if e.Addr == "" {
			return "a socket pair"
		}
		return e.Addr
	}
	return e.Addr + ":" + strconv.Itoa(e.Port)
}

// Addresses of this computer.
const (
	Loopback = "127.0.0.1"
	Wildcard = "0.0.0.0"
	Outside  = "10.0.0.2" // this computer's address towards other hosts

	Broadcast = "255.255.255.255" // everybody on the cable: of those that the simulation knows, this computer
)

// Buffers of a stream, in bytes. Measured on Linux 6 (loopback, nobody reads): 3,910,656 bytes go until EAGAIN, 131,072 of them into
// the receiver's buffer (net.ipv4.tcp_rmem). What AF_UNIX sockets take depends on how it is given: see packetMemory.
const (
	DefaultSendBuffer = 3_779_584
	DefaultRecvBuffer = 131_072
	unixBuffer        = 212_992 // net.core.wmem_default, filled with packets and not with bytes
	pipeBuffer        = 65_536
	datagramBuffer    = 212_992 // net.core.rmem_default
)

// Network is the network of a machine.
type Network struct {
	Internet   HostConfig // what a name is like that nobody declared
	SendBuffer int        // bytes, of streams made from now on
	RecvBuffer int

	// Protocol serves on the hosts that the listing does not serve itself; nil = nobody listens there.
	Protocol Protocol

	m        *Machine
	hosts    map[string]*Host // by name
	byAddr   map[string]*Host
	bound    map[Endpoint]*Socket // streams by where they are bound
	boundDg  map[Endpoint]*Socket // datagram sockets
	unix     map[int]*Socket      // by the numbers of their names; a closed one keeps its name until that is removed
	names    map[string]int       // numbers of AF_UNIX names
	lastName int
	fds      map[int][]*Socket // by process: who has which number
	fullFDs  map[int]int       // by process: so many of them, from the least, are taken for certain
	nextPort int
	nextHost int
	open     int // sockets
	inFlight int // requests at hosts
}

// Network returns the machine's network.
func (m *Machine) Network() *Network {
	if m.net == nil {
		m.net = &Network{
			m: m, Internet: DefaultInternet(), SendBuffer: DefaultSendBuffer, RecvBuffer: DefaultRecvBuffer,
			hosts: map[string]*Host{}, byAddr: map[string]*Host{}, bound: map[Endpoint]*Socket{}, boundDg: map[Endpoint]*Socket{},
			unix: map[int]*Socket{}, names: map[string]int{}, lastName: -1, fds: map[int][]*Socket{}, fullFDs: map[int]int{}, nextPort: firstPort,
		}
	}
	return m.net
}

// Ephemeral ports: Linux's net.ipv4.ip_local_port_range ends at 60999. Here they are given in order.
const (
	firstPort = 40_000
	lastPort  = 60_999
)

func (n *Network) freePort(addr string, table map[Endpoint]*Socket) int {
	for {
		port := n.nextPort
		if n.nextPort++; n.nextPort > lastPort {
			n.nextPort = firstPort
		}
		if table[Endpoint{addr, port}] == nil && table[Endpoint{Wildcard, port}] == nil {
			return port
		}
	}
}

// isLocal reports whether the address is one of this computer's.
func isLocal(addr string) bool {
	return strings.HasPrefix(addr, "127.") || addr == Wildcard || addr == Outside
}

// bindable reports whether a socket may be bound to the address: to this computer, or to a host that the listing serves.
func (n *Network) bindable(addr string) bool {
	if isLocal(addr) {
		return true
	}
	h := n.byAddr[addr]
	return h != nil && h.Declared
}

// holder returns who holds the endpoint, be it by its address or by all of them.
func holder(table map[Endpoint]*Socket, e Endpoint) *Socket {
	if s := table[e]; s != nil {
		return s
	}
	if isLocal(e.Addr) {
		return table[Endpoint{Wildcard, e.Port}]
	}
	return nil
}

// taken reports whether binding to e would meet somebody.
func taken(table map[Endpoint]*Socket, e Endpoint) bool {
	if e.Addr != Wildcard {
		return holder(table, e) != nil
	}
	for other := range table { // the order does not matter: any one will do
		if other.Port == e.Port && isLocal(other.Addr) {
			return true
		}
	}
	return false
}

// path is the way from this computer to an address.
type path struct {
	host     *Host // nil on the loopback
	delay    int64 // ns, one way
	up, down *link
}

func (n *Network) pathTo(addr string) path {
	if isLocal(addr) {
		return path{}
	}
	h := n.hostAt(addr)
	return path{host: h, delay: n.m.Draw(h.RTT) / 2, up: h.up, down: h.down}
}

// link carries the bytes of all connections of a host, one after the other.
type link struct {
	rate   int64 // bytes a second
	freeAt int64
}

// pass returns when count bytes that are handed over at time at have gone through.
func (l *link) pass(at int64, count int) int64 {
	if l == nil {
		return at
	}
	l.freeAt = max(at, l.freeAt) + int64(float64(count)*1e9/float64(l.rate))
	return l.freeAt
}

// later calls fn after the delay; at once where that is 0.
func (n *Network) later(delay int64, fn func()) {
	if delay <= 0 {
		fn()
		return
	}
	n.m.At(later(n.m.Now(), delay), fn)
}

// reserved holds a file descriptor that is no socket's.
var reserved = &Socket{}

// TakeFD gives the executing process its least free file descriptor, from 3, for a socket; nil = for something else.
func (n *Network) TakeFD(s *Socket) int {
	p := n.m.process()
	if s == nil {
		s = reserved
	} else {
		s.owner = p
	}
	taken := n.fds[p.ID]
	i := n.fullFDs[p.ID]
	for i < len(taken) && taken[i] != nil {
		i++
	}
	n.fullFDs[p.ID] = i + 1
	if i < len(taken) {
		taken[i] = s
	} else {
		n.fds[p.ID] = append(taken, s)
	}
	return i + 3
}

// DropFD gives a file descriptor of the executing process back.
func (n *Network) DropFD(fd int) { n.dropFD(n.m.process(), fd) }

func (n *Network) dropFD(p *Process, fd int) {
	if taken := n.fds[p.ID]; fd >= 3 && fd-3 < len(taken) {
		taken[fd-3] = nil
		n.fullFDs[p.ID] = min(n.fullFDs[p.ID], fd-3)
	}
}

// closeAll closes what a process leaves open at its end, as the system does.
func (n *Network) closeAll(p *Process) {
	for _, s := range n.fds[p.ID] {
		if s != nil && s != reserved {
			s.Close()
		}
	}
	delete(n.fds, p.ID)
	delete(n.fullFDs, p.ID)
}

// SocketAt returns the executing process's socket of a file descriptor, or nil.
func (n *Network) SocketAt(fd int) *Socket {
	taken := n.fds[n.m.process().ID]
	if fd < 3 || fd-3 >= len(taken) || taken[fd-3] == reserved {
		return nil
	}
	return taken[fd-3]
}

// FileAt returns what of a file descriptor of the executing process can be polled: its socket, or what is always ready. Of a file Linux's
// epoll hears nothing: EPERM; EBADF = nothing is open there.
func (n *Network) FileAt(fd int) (*Socket, Errno) {
	if s := n.SocketAt(fd); s != nil {
		return s, 0
	}
	taken := n.fds[n.m.process().ID]
	switch {
	case fd >= 0 && fd < 3:
		return &Socket{n: n, state: socketReady}, 0
	case fd >= 3 && fd-3 < len(taken) && taken[fd-3] != nil:
		return &Socket{n: n, state: socketReady}, EPERM
	}
	return nil, EBADF
}

// countOpen says that a socket was opened (+1) or closed (-1).
func (n *Network) countOpen(delta int) {
	n.open += delta
	n.m.stats.PeakSockets = max(n.m.stats.PeakSockets, int64(n.open))
	n.m.rec.Count("sockets", n.m.process().Track, n.m.Now(), int64(n.open))
}

// countRequests says that a request reached a host (+1) or was answered (-1).
func (n *Network) countRequests(delta int) {
	n.inFlight += delta
	n.m.stats.PeakRequests = max(n.m.stats.PeakRequests, int64(n.inFlight))
	n.m.rec.Count("requests", n.m.Main().Track, n.m.Now(), int64(n.inFlight))
}

// WaitPhrase words what waiting on a socket means, in a sentence after "waits for"; ok is false for other waits.
func WaitPhrase(why, name string) (phrase string, ok bool) {
	switch why {
	case "recv":
		return "data from " + name, true
	case "tls":
		return name + " to answer its TLS greeting", true
	case "send":
		return name + " to take more data", true
	case "accept":
		return "a connection to " + name, true
	case "connect":
		return name + " to accept its connection", true
	case "transport":
		return "the loop to set up its transport to " + name, true
	case "dns":
		return "the address of " + name, true
	case "host":
		return "an answer of " + name, true
	case "clients":
		return "the clients of " + name + " to leave", true
	}
	return "", false
}

// track returns who executes: the given track, or the thread.
func (t *Thread) track(by trace.TrackID) trace.TrackID {
	if by == 0 && t != nil {
		return t.Track
	}
	return by
}

// NameOf returns the name of an address, or "".
func (n *Network) NameOf(addr string) string {
	if h := n.byAddr[addr]; h != nil {
		return h.Name
	}
	return ""
}
