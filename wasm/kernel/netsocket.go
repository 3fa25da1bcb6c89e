package kernel

// Sockets: what is ready on them, who waits for that, and their life from binding to closing.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Ready is a set of things that a socket can be ready for.
type Ready uint8

// What a socket can be ready for. Hangup (an error, a reset, both directions ended) is reported whether it was asked for or not, as
// EPOLLERR and EPOLLHUP are. Ended is EPOLLRDHUP: no more data will come.
const (
	Readable Ready = 1 << iota
	Writable
	Hangup
	Ended
)

// SocketKind is the type of a socket.
type SocketKind uint8

// The kinds of sockets.
const (
	Stream SocketKind = iota
	Datagram
)

type socketState uint8

const (
	socketNew        socketState = iota
	socketListening              // a stream that takes connections
	socketConnecting             // a stream whose SYN is under way
	socketConnected
	socketDead // reset, or refused: nothing goes through any more
	socketClosed
	socketReady // the console or a file, which nobody waits for: see FileAt
)

// Socket is one end of a connection, a listener, or a datagram socket. Its methods never wait: what would have to answers EAGAIN, and
// WaitFor waits.
type Socket struct {
	FD    int // the first of its file descriptors
	Kind  SocketKind
	Unix  bool
	Local Endpoint
	Peer  Endpoint

	SendBuffer, RecvBuffer int  // bytes; 0 = the network's
	Abrupt                 bool // closing is a reset: SO_LINGER for 0 s
	NonBlocking            bool // as its program asked; here it only says so

	n       *Network
	owner   *Process // whose file descriptor it is
	more    []int    // further descriptors, as dup makes them
	state   socketState
	bound   bool
	err     Errno // SO_ERROR: reported once
	in, out *pipe // a stream's two directions
	reading bool  // its own shutdown(SHUT_RD) has not been called
	host    *Host // where it is connected to; of a service's end, whose it is
	counted bool
	told    bool // somebody has heard that the connection exists
	talk    talk

	backlog, halfOpen int
	accepted          []*Socket // waiting for accept

	inbox      []Packet // datagrams that arrived
	inboxBytes int

	waiters []socketWaiter
	watches []*Watch
	watcher func() // a service or an exchange that lives in the machine
}

// talk is how far a stream's own side has come.
type talk uint8

const (
	silent  talk = iota
	greeted      // it has sent a record of TLS's handshake, and nothing else
	talking
)

// said notes what is sent.
func (s *Socket) said(data []byte) {
	if s.talk == silent && len(data) > 1 && data[0] == 22 && data[1] == 3 {
		s.talk = greeted
	} else {
		s.talk = talking
	}
}

// ReadReason says what whoever reads from the socket waits for: "tls", the answer to its greeting, or "recv".
func (s *Socket) ReadReason() string {
	if s.talk == greeted {
		return "tls"
	}
	return "recv"
}

type socketWaiter struct {
	t    *Thread
	want Ready
}

// NewSocket returns a socket of the executing process.
func (n *Network) NewSocket(kind SocketKind, unix bool) *Socket {
	s := n.newSocket(kind, unix)
	s.FD, s.counted = n.TakeFD(s), true
	n.countOpen(1)
	return s
}

func (n *Network) newSocket(kind SocketKind, unix bool) *Socket {
	s := &Socket{n: n, Kind: kind, Unix: unix, reading: true, FD: -1}
	if unix {
		s.Local, s.Peer = Endpoint{Port: -1}, Endpoint{Port: -1}
	}
	return s
}

// Pair returns two connected sockets, as socketpair does.
func (n *Network) Pair(kind SocketKind) (a, b *Socket) {
	a, b = n.NewSocket(kind, true), n.NewSocket(kind, true)
	if kind == Datagram {
		a.state, b.state = socketConnected, socketConnected
		a.out, b.out = &pipe{to: b}, &pipe{to: a}
		return a, b
	}
	n.join(a, b, path{})
	a.state, b.state = socketConnected, socketConnected
	return a, b
}

// Pipe makes the two ends of a pipe, as Pair(Stream) does; it takes 64 KiB that nobody reads, as Linux' do.
func (n *Network) Pipe() (read, write *Socket) {
	read, write = n.Pair(Stream)
	out := write.out
	out.local, out.single, out.rcvCap, out.credit = false, true, pipeBuffer, pipeBuffer
	return read, write
}

// Name is how traces and reports call what the socket is about: whom it is connected to, or where it listens.
func (s *Socket) Name() string {
	switch {
	case s.state == socketReady:
		return "the console"
	case s.state == socketListening || s.Peer == (Endpoint{}):
		return s.endpointName(s.Local)
	default:
		return s.endpointName(s.Peer)
	}
}

func (s *Socket) endpointName(e Endpoint) string {
	if h := s.n.byAddr[e.Addr]; h != nil {
		return Endpoint{h.Name, e.Port}.Text()
	}
	return e.Text()
}

// Listening, Connected and Closed ask for the socket's state; a connection that was reset still counts as connected.
func (s *Socket) Listening() bool { return s.state == socketListening }
func (s *Socket) Connected() bool {
	return s.state == socketConnected || s.state == socketDead && s.in != nil
}
func (s *Socket) Closed() bool { return s.state == socketClosed }

// Dup returns one more file descriptor of the socket.
func (s *Socket) Dup() int {
	fd := s.n.TakeFD(s)
	s.more = append(s.more, fd)
	return fd
}

// Owns reports whether fd is a file descriptor of the socket, which is open.
func (s *Socket) Owns(fd int) bool {
	return s.state != socketClosed && (fd == s.FD || slices.Contains(s.more, fd))
}

// Release gives one of the socket's file descriptors back; with the last one it closes.
func (s *Socket) Release(fd int) {
	switch {
	case !s.Owns(fd):
	case len(s.more) == 0:
		s.Close()
	default:
		if fd == s.FD {
			s.FD, s.more[0] = s.more[0], fd
		}
		s.more = slices.DeleteFunc(s.more, func(one int) bool { return one == fd })
		s.n.dropFD(s.owner, fd)
	}
}

// TakeError returns the pending error and forgets it: SO_ERROR.
func (s *Socket) TakeError() Errno {
	err := s.err
	s.err = 0
	return err
}

// Bind gives the socket its own endpoint; port 0 takes a free one.
func (s *Socket) Bind(e Endpoint) Errno {
	n := s.n
	switch {
	case s.bound:
		return EINVAL
	case s.Unix:
		if n.unix[e.Port] != nil {
			return EADDRINUSE
		}
		n.unix[e.Port] = s
	default:
		table := s.table()
		if !n.bindable(e.Addr) {
			return EADDRNOTAVAIL
		}
		if e.Port == 0 {
			e.Port = n.freePort(e.Addr, table)
		} else if taken(table, e) {
			return EADDRINUSE
		}
		table[e] = s
	}
	s.Local, s.bound = e, true
	return 0
}

func (s *Socket) table() map[Endpoint]*Socket {
	if s.Kind == Datagram {
		return s.n.boundDg
	}
	return s.n.bound
}

func (s *Socket) unbind() {
	if !s.bound {
		return
	}
	s.bound = false
	if s.Unix {
		if s.Local.Addr != "" && s.Local.Addr[0] == 0 { // an abstract name ends with its socket, a file stays
			delete(s.n.unix, s.Local.Port)
		}
	} else if table := s.table(); table[s.Local] == s {
		delete(table, s.Local)
	}
}

// Poll returns what the socket is ready for.
func (s *Socket) Poll() Ready {
	var r Ready
	if s.err != 0 {
		r |= Readable | Writable | Hangup
	}
	switch {
	case s.state == socketClosed:
	case s.state == socketReady:
		r |= Readable | Writable
	case s.Kind == Datagram:
		if r |= Writable; len(s.inbox) > 0 {
			r |= Readable
		}
	case s.state == socketListening:
		if len(s.accepted) > 0 {
			r |= Readable
		}
	case s.state == socketNew:
		r |= Writable | Hangup
	case s.state == socketDead:
		r |= Readable | Writable | Hangup | Ended
	case s.state == socketConnected:
		if s.in.size() > 0 {
			r |= Readable
		}
		if s.in.eof || !s.reading {
			r |= Readable | Ended
		}
		if s.out.ended || s.out.roomy() {
			r |= Writable
		}
		if s.gone() {
			r |= Writable | Hangup
		}
		if r&Ended != 0 && s.out.ended {
			r |= Hangup
		}
	}
	return r
}

// gone reports whether the other end of a pair or a pipe has closed, which Linux tells at once.
func (s *Socket) gone() bool { return s.Unix && s.out.to.state == socketClosed }

// unheard reports whether the other end of a pair or a pipe reads no more.
func (s *Socket) unheard() bool { return s.gone() || s.Unix && !s.out.to.reading }

// Bits of poll and epoll on Linux.
const (
	PollIn    = 0x1
	PollOut   = 0x4
	PollErr   = 0x8
	PollHup   = 0x10
	PollRdhup = 0x2000
)

// PollBits is what poll and epoll say of the socket, in Linux's bits.
func (s *Socket) PollBits() (bits int64) {
	add := func(yes bool, bit int64) {
		if yes {
			bits |= bit
		}
	}
	r := s.Poll()
	switch {
	case s.Connected() && s.in != nil && s.in.single: // the end of a pipe that is read
		add(s.in.size() > 0, PollIn)
		add(s.gone(), PollHup)
	case s.Connected() && s.out != nil && s.out.single:
		add(r&Writable != 0, PollOut)
		add(s.gone(), PollErr)
	default:
		add(r&Readable != 0 && (s.err == 0 || s.Kind == Stream || len(s.inbox) > 0), PollIn)
		add(r&Writable != 0, PollOut)
		add(s.err != 0, PollErr)
		add(r&Hangup != 0 && s.Kind == Stream, PollHup)
		add(r&Ended != 0, PollRdhup)
	}
	return bits
}

// notify tells everybody who waits for one of these things. A listener wakes one thread for each connection, as Linux does.
func (s *Socket) notify(what Ready) {
	if s.watcher != nil {
		s.watcher()
	}
	for i := 0; i < len(s.waiters); i++ {
		if w := s.waiters[i]; w.want&what != 0 && w.t.Unpark(s.n.m.cur) && s.state == socketListening {
			break
		}
	}
	for _, w := range s.watches {
		if what&(w.want|Hangup) != 0 {
			w.queue()
		}
	}
}

// WaitFor makes the thread wait until the socket is ready for one of these things, or until the deadline (ns; -1 = for ever), and
// reports whether it was the deadline. why is the trace's word: recv, send, accept, connect.
func (s *Socket) WaitFor(t *Thread, want Ready, deadline int64, why string) (timedOut bool) {
	for t.Sync(); s.Poll()&(want|Hangup) == 0; {
		s.waiters = append(s.waiters, socketWaiter{t, want})
		timedOut := t.Park(why, 0, s.Name(), deadline)
		for i := range s.waiters {
			if s.waiters[i].t == t {
				s.waiters = append(s.waiters[:i], s.waiters[i+1:]...)
				break
			}
		}
		if timedOut {
			return true
		}
	}
	return false
}

// Close closes the socket. What it has been given to send still goes out; unread data make it a reset for the other side (RFC 2525,
// section 2.17). A listener resets those who have not been accepted.
func (s *Socket) Close() {
	if s.state == socketClosed {
		return
	}
	was := s.state
	s.state = socketClosed
	s.unbind()
	for len(s.watches) > 0 {
		s.watches[0].Remove()
	}
	if s.counted {
		for _, fd := range append(s.more, s.FD) {
			s.n.dropFD(s.owner, fd)
		}
		s.n.countOpen(-1)
	}
	for _, child := range s.accepted {
		child.abort()
	}
	s.accepted = nil
	if s.Kind == Stream && (was == socketConnected || was == socketDead) && s.in != nil {
		switch {
		case was == socketConnected && (s.in.size() > 0 || s.Abrupt):
			s.out.reset()
			s.in.drop()
		case was == socketConnected:
			s.out.finish()
			s.in.deafen()
		default:
			s.in.drop()
		}
	}
	if s.watcher != nil {
		s.watcher()
	}
}

// abort closes the socket with a reset for the other side.
func (s *Socket) abort() {
	if s.state == socketConnected {
		s.out.reset()
	}
	s.in.drop()
	s.state = socketClosed
	if s.watcher != nil {
		s.watcher()
	}
}

// die is a reset that arrived.
func (s *Socket) die() {
	if s.state != socketConnected {
		return
	}
	s.err = ECONNRESET
	if s.in.eof && !s.Unix {
		s.err = EPIPE
	}
	s.state = socketDead
	s.out.unsent, s.out.broken = nil, true
	s.notify(Readable | Writable | Hangup)
}

// link records that what the executing track does was caused by data that another track sent.
func (s *Socket) link(by trace.TrackID) {
	if p := s.in; p.sentBy != 0 && p.sentBy != by {
		s.n.m.rec.Link(trace.LinkSent, p.sentBy, p.sentAt, by, s.n.m.Now())
	}
	s.in.sentBy = 0
}

// Buffers returns the sizes of the socket's two buffers, in bytes.
func (s *Socket) Buffers() (send, recv int) {
	send, recv = s.n.SendBuffer, s.n.RecvBuffer
	if s.SendBuffer > 0 {
		send = s.SendBuffer
	}
	if s.RecvBuffer > 0 {
		recv = s.RecvBuffer
	}
	return send, recv
}

// SetSendBuffer and SetRecvBuffer change the size of a buffer, in bytes; a connection that exists follows.
func (s *Socket) SetSendBuffer(n int) {
	if s.SendBuffer = n; s.out != nil {
		s.out.sndCap = n
	}
}

func (s *Socket) SetRecvBuffer(n int) {
	if s.RecvBuffer = n; s.in != nil {
		s.in.credit += n - s.in.rcvCap
		s.in.rcvCap = n
	}
}
