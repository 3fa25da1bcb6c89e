package kernel

// Timers: a heap ordered by time, then by when they were asked for.

// Timer is something that will happen.
type Timer struct {
	when int64
	seq  uint64
	fn   func()
	t    *Thread // instead of fn: the thread whose wait times out
	pos  int     // place in the heap + 1; 0 = not in it
}

// At calls fn on the machine (on no thread: fn must not wait) at time when, or
// as soon as possible if that is over.
func (m *Machine) At(when int64, fn func()) *Timer {
	tm := &Timer{fn: fn}
	m.arm(tm, max(when, m.Now()))
	return tm
}

// Cancel takes the timer back; it reports whether it had not fired yet.
func (m *Machine) Cancel(tm *Timer) bool {
	if tm == nil || tm.pos == 0 {
		return false
	}
	m.timers.remove(tm)
	return true
}

func (m *Machine) arm(tm *Timer, when int64) {
	m.timerSeq++
	tm.when, tm.seq = when, m.timerSeq
	m.timers.push(tm)
	m.cur.expire()
}

// fire lets the earliest timer happen, at its own time.
func (m *Machine) fire() {
	tm := m.timers[0]
	m.timers.remove(tm)
	m.cur, m.now = nil, tm.when
	if tm.t != nil {
		tm.t.timeout()
	} else {
		tm.fn()
	}
}

type timerHeap []*Timer

func (h timerHeap) less(i, j int) bool {
	a, b := h[i], h[j]
	return a.when < b.when || a.when == b.when && a.seq < b.seq
}

func (h timerHeap) swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].pos, h[j].pos = i+1, j+1
}

func (h *timerHeap) push(tm *Timer) {
	*h = append(*h, tm)
	tm.pos = len(*h)
	h.up(tm.pos - 1)
}

func (h *timerHeap) remove(tm *Timer) {
	i, last := tm.pos-1, len(*h)-1
	if i != last {
		h.swap(i, last)
	}
	(*h)[last] = nil
	*h = (*h)[:last]
	tm.pos = 0
	if i != last {
		h.down(i)
		h.up(i)
	}
}

// drop removes the timer if it is in the heap.
func (h *timerHeap) drop(tm *Timer) {
	if tm.pos != 0 {
		h.remove(tm)
	}
}

func (h timerHeap) up(i int) {
	for i > 0 {
		parent := (i - 1) / 2
		if !h.less(i, parent) {
			return
		}
		h.swap(i, parent)
		i = parent
	}
}

func (h timerHeap) down(i int) {
	for {
		least := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(h); child++ {
			if h.less(child, least) {
				least = child
			}
		}
		if least == i {
			return
		}
		h.swap(i, least)
		i = least
	}
}
