package kernel

// The poller: where an event loop waits (select, and the self-pipe that wakes
// it).

import "github.com/asyncio-playground/playground/wasm/trace"

// Poller is the selector of one event loop.
type Poller struct {
	Name  string
	Track trace.TrackID // the loop's own track, if it has one

	// Describe adds lines to a deadlock report: what the loop's tasks wait
	// for. May be nil.
	Describe func() []string

	m       *Machine
	waiting *Thread
	woken   bool // the self-pipe holds a byte
}

// NewPoller returns a poller; the name is for traces and reports.
func (m *Machine) NewPoller(name string) *Poller { return &Poller{Name: name, m: m} }

// pollTick is what the kernel's epoll rounds a timeout up to (SEMANTICS A5).
const pollTick = millisecond

// Wait waits until Wake, or for timeout ns (-1 = for ever; 0 = just look),
// rounded up to a whole millisecond, and reports whether it was Wake. A Wake
// that came before counts.
func (p *Poller) Wait(t *Thread, timeout int64) (woken bool) {
	if t.Sync(); p.woken || timeout == 0 {
		t.OfferGIL()
	} else {
		deadline := int64(-1)
		if timeout > 0 {
			deadline = later(t.clock, timeout)
			if rest := (deadline - t.clock) % pollTick; rest > 0 {
				deadline = later(deadline, pollTick-rest)
			}
		}
		p.waiting, t.wait.poller = t, p
		t.Park("select", 0, "", deadline)
		p.waiting, t.wait.poller = nil, nil
	}
	woken, p.woken = p.woken, false
	return woken
}

// Wake ends the wait, or the next one: a byte for the self-pipe, or a socket
// that became ready. by is who did it (nil = a timer). Anybody may call it.
func (p *Poller) Wake(by *Thread) {
	if by != nil {
		by.Sync()
	}
	p.woken = true
	if p.waiting != nil {
		p.waiting.Unpark(by)
	}
}

// Drain empties the self-pipe: what was written before no longer ends a wait.
func (p *Poller) Drain() { p.woken = false }
