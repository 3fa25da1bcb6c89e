package kernel

// The poller: where an event loop waits (select, and the self-pipe that wakes
// it), and a thread that calls select itself.

import "github.com/asyncio-playground/playground/wasm/trace"

// Poller is a selector. It reports what is ready as epoll does: in the order in
// which it became ready, and what stays ready goes to the end of the line.
type Poller struct {
	Name  string
	Track trace.TrackID // the loop's own track, if it has one
	Fine  bool          // its timeouts are not rounded: select, not epoll

	// Describe adds lines to a deadlock report: what the loop's tasks wait
	// for. May be nil.
	Describe func() []string

	m       *Machine
	waiting *Thread
	woken   bool     // the self-pipe holds a byte
	nudged  bool     // see Nudge
	ready   []*Watch // what may be ready
	posted  []any    // events of no socket
}

// Watch is what a poller wants to know of a socket.
type Watch struct {
	Data any  // for whoever asked
	Edge bool // it tells what happens, not what is so: EPOLLET
	Once bool // it tells one thing, until Modify: EPOLLONESHOT

	p      *Poller
	s      *Socket
	want   Ready
	queued bool
	spent  bool // it has told its one thing
}

// NewPoller returns a poller; the name is for traces and reports.
func (m *Machine) NewPoller(name string) *Poller { return &Poller{Name: name, m: m} }

// pollTick is what the kernel's epoll rounds a timeout up to (SEMANTICS A5).
const pollTick = millisecond

// Wait waits until Wake, until something is ready, or for timeout ns (-1 = for
// ever; 0 = just look), rounded up to a whole millisecond, and reports whether
// there was a Wake. A Wake that came before counts.
func (p *Poller) Wait(t *Thread, timeout int64) (woken bool) {
	if t.Sync(); p.woken || timeout == 0 || p.any() {
		t.OfferGIL()
	} else {
		deadline := int64(-1)
		if timeout > 0 {
			deadline = later(t.clock, timeout)
			if rest := (deadline - t.clock) % pollTick; rest > 0 && !p.Fine {
				deadline = later(deadline, pollTick-rest)
			}
		}
		for timedOut := false; !timedOut && !p.woken && !p.nudged && !p.any(); {
			p.waiting, t.wait.poller = t, p
			timedOut = t.Park("select", 0, "", deadline)
			p.waiting, t.wait.poller = nil, nil
		}
	}
	woken, p.woken, p.nudged = p.woken, false, false
	return woken
}

// Nudge ends the wait though nothing has happened.
func (p *Poller) Nudge() {
	p.nudged = true
	p.rouse(nil)
}

// Wake ends the wait, or the next one: a byte for the self-pipe. by is who did
// it (nil = a timer). Anybody may call it.
func (p *Poller) Wake(by *Thread) {
	if by != nil {
		by.Sync()
	}
	p.woken = true
	p.rouse(by)
}

func (p *Poller) rouse(by *Thread) {
	t := p.waiting
	if t != nil && t.Unpark(by) && by != nil && p.Track != 0 {
		now := t.m.Now()
		t.m.rec.Link(trace.LinkWoke, by.Track, now, p.Track, max(now, t.clock))
	}
}

// Drain empties the self-pipe: what was written before no longer ends a wait.
func (p *Poller) Drain() { p.woken = false }

// Watch begins to look at a socket. data comes back with its events.
func (p *Poller) Watch(s *Socket, want Ready, data any) *Watch {
	w := &Watch{Data: data, p: p, s: s, want: want}
	s.watches = append(s.watches, w)
	if s.Poll()&(want|Hangup) != 0 {
		w.queue()
	}
	return w
}

// Watches are those that look at the socket; they must not be changed.
func (s *Socket) Watches() []*Watch { return s.watches }

// Name is how the story calls the socket that is watched.
func (w *Watch) Name() string { return w.s.Name() }

// Modify changes what is wanted.
func (w *Watch) Modify(want Ready) {
	w.want, w.spent = want, false
	if w.s.Poll()&(want|Hangup) != 0 {
		w.queue()
	}
}

// Over reports whether the watching has ended, as it does when the socket closes.
func (w *Watch) Over() bool { return w.p == nil }

// Remove ends the watching.
func (w *Watch) Remove() {
	for i, other := range w.s.watches {
		if other == w {
			w.s.watches = append(w.s.watches[:i], w.s.watches[i+1:]...)
			break
		}
	}
	w.p, w.want = nil, 0
}

// queue puts the watch into its poller's line.
func (w *Watch) queue() {
	if w.p == nil {
		return
	}
	if !w.queued {
		w.queued = true
		w.p.ready = append(w.p.ready, w)
	}
	w.p.rouse(w.p.m.cur)
}

// events is what the watch has to report now.
func (w *Watch) events() Ready {
	if w.p == nil || w.spent {
		return 0
	}
	return w.s.Poll() & (w.want | Hangup)
}

// any reports whether Events has something to tell.
func (p *Poller) any() bool {
	if len(p.posted) > 0 {
		return true
	}
	for len(p.ready) > 0 {
		if w := p.ready[0]; w.events() != 0 {
			return true
		} else {
			w.queued = false
		}
		p.ready = p.ready[1:]
	}
	return false
}

// Events calls fn for what is ready, and with no readiness for what was posted.
func (p *Poller) Events(fn func(data any, ready Ready)) { p.Some(-1, fn) }

// Some is Events for at most so many sockets, if not negative; the others come first the next time.
func (p *Poller) Some(most int, fn func(data any, ready Ready)) {
	if n := len(p.posted); n > 0 {
		posted := p.posted
		p.posted = nil
		for _, data := range posted {
			fn(data, 0)
		}
	}
	line := p.ready
	p.ready = nil
	for i, w := range line {
		if most == 0 {
			p.ready = append(line[i:len(line):len(line)], p.ready...)
			break
		}
		r := w.events()
		if w.spent = w.spent || r != 0 && w.Once; r == 0 || w.Edge || w.Once {
			w.queued = false
		} else {
			p.ready = append(p.ready, w)
		}
		if r != 0 {
			most--
			fn(w.Data, r)
		}
	}
}

// post adds an event that is no socket's.
func (p *Poller) post(data any) {
	p.posted = append(p.posted, data)
	p.rouse(p.m.cur)
}
