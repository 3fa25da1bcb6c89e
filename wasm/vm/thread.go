package vm

// Thread, the interpreter's side of one simulated OS thread: its register stack, its frames and what it is handling.

// Thread runs Python code. The host makes one per simulated OS thread and calls into it.
type Thread struct {
	In    *Interp
	place int // among the interpreter's threads
	// Local is for the host: its own idea of the thread.
	Local any
	// Async is for asyncio: what it keeps for the thread.
	Async any

	frame    *Frame  // innermost running frame
	handling *Exc    // the exception being handled (sys.exception())
	threw    *Exc    // what a generator's throw() is throwing …
	threwAs  []Value // … and the arguments that say so
	seg      *segment
	top      int // first free register of seg
	depth    int // Python frames and native recursions on this thread
	pool     *Frame

	ops    *[256]handler
	result Value // what the frame that run ends with returned or yielded; run hands it on at once
	raised *Exc  // what it raised instead

	fuel    int64 // instructions until the next checkpoint
	granted int64 // fuel at the last settlement
	reserve int64 // fuel set aside while the thread keeps vigil, see vigil.go

	awake     bool    // it keeps vigil
	lulls     int     // how many parts of the library run without one
	steps     int     // of the vigil, since the mortals were last gone through
	watches   []watch // of its frames, outermost first
	lost      []Value // values that were dropped and may be dead
	waiting   int     // so many of them, the first, are suspicions that wait for Go code to return
	lostMuch  bool    // more than lost tells
	pinned    []Value // held by Go code
	between   *Frame  // a frame that buries between two instructions: its next one is betweenAt
	betweenAt int
	origins   int // how many frames a new coroutine remembers

	asyncGenHooks AsyncGenHooks
	reprs         []Object             // containers whose repr is being made
	pending       []func(*Thread) *Exc // to be called at the next switch point
	// yielded tells the caller of run whether a generator frame yielded or returned.
	yielded bool
}

// segment is a piece of register stack. Segments never move, so a frame's registers stay where they are.
type segment struct {
	regs []Value
	next *segment
	prev *segment
}

// First segments are small, since there can be ten thousand threads; later ones double up to maxSegment.
const (
	firstSegment = 96
	maxSegment   = 1 << 14
)

// NewThread makes a thread of the interpreter.
func (in *Interp) NewThread() *Thread {
	t := &Thread{In: in, seg: &segment{regs: make([]Value, firstSegment)}, ops: in.ops, place: len(in.threads)}
	in.threads = append(in.threads, t)
	return t
}

// End takes a thread that will run no more Python code out of the interpreter's account.
func (t *Thread) End() {
	all := t.In.threads
	last := all[len(all)-1]
	all[t.place], last.place = last, t.place
	t.In.threads = all[:len(all)-1]
}

// stackMark remembers a height of the register stack.
type stackMark struct {
	seg *segment
	top int
}

func (t *Thread) mark() stackMark { return stackMark{t.seg, t.top} }

func (t *Thread) release(m stackMark) { t.seg, t.top = m.seg, m.top }

// push returns n registers on top of the stack; their contents are whatever was there.
func (t *Thread) push(n int) []Value {
	if t.top+n > len(t.seg.regs) {
		t.nextSegment(n)
	}
	s := t.seg.regs[t.top : t.top+n : t.top+n]
	t.top += n
	return s
}

func (t *Thread) nextSegment(n int) {
	for t.seg.next != nil {
		t.seg, t.top = t.seg.next, 0
		if n <= len(t.seg.regs) {
			return
		}
	}
	size := min(2*len(t.seg.regs), maxSegment)
	t.seg.next = &segment{regs: make([]Value, max(size, n)), prev: t.seg}
	t.seg, t.top = t.seg.next, 0
}

// Charge accounts for n more instructions' worth of work done in Go.
func (t *Thread) Charge(n int) { t.fuel -= int64(n) }

// Settle tells the host what the thread has run since the last settlement, so that its clock is right, without letting any other
// thread run; libraries call it before they read the clock or block.
func (t *Thread) Settle() (used int64) {
	used = t.unsettled()
	t.granted -= used
	t.In.Steps += used
	return used
}

// unsettled is what the thread has run since the last settlement; bodies of the library's modules do not count (vigil.go).
func (t *Thread) unsettled() int64 {
	if t.lulls > 0 {
		return 0
	}
	return t.granted - t.fuel - t.reserve
}

// Ran is how many instructions the interpreter has run; bodies of the library's modules do not count.
func (in *Interp) Ran() int64 {
	n := in.Steps
	for _, t := range in.threads {
		n += t.unsettled()
	}
	return n
}

// Grant sets how many instructions may run until the next checkpoint.
func (t *Thread) Grant(n int64) {
	t.fuel, t.granted, t.reserve = n, n, 0
	if t.awake {
		t.fuel, t.reserve = 0, n
	} else if t.In.mortals > 0 {
		t.rouse()
	}
}

// Expire takes the rest of the grant back: the next instruction asks for a new one.
func (t *Thread) Expire() {
	if rest := t.fuel + t.reserve; rest > 0 {
		t.fuel, t.reserve, t.granted = 0, 0, t.granted-rest
	}
}

// checkpoint hands what was used to the host and takes the next grant.
func (t *Thread) checkpoint(atSwitch bool) {
	t.Grant(t.In.Host.Checkpoint(t, t.Settle(), atSwitch))
	t.watchMemory()
}

// afterCall is the switch point behind a call, for calls that push no frame: a Python function has one at its entry (SEMANTICS G1).
func (t *Thread) afterCall(fn Value) *Exc {
	if n, ok := fn.O.(*Native); ok && n.steady() {
		return nil
	}
	if t.awake && t.fuel+t.reserve > 0 {
		t.reserve += t.fuel
		t.fuel = 0
		return nil
	}
	t.checkpoint(true)
	return t.interrupt()
}

// Enter guards native recursion through Python values; every Enter without error needs a Leave.
func (t *Thread) Enter() *Exc {
	t.depth++
	if t.depth > t.In.Limits.Recursion {
		t.depth--
		return t.Errorf(t.In.E.RecursionError, "maximum recursion depth exceeded")
	}
	return nil
}

// Leave ends what Enter began.
func (t *Thread) Leave() { t.depth-- }

// ReprEnter notes that o's repr is being made; false means that it already is, so "..." stands for it.
func (t *Thread) ReprEnter(o Object) bool {
	for _, x := range t.reprs {
		if x == o {
			return false
		}
	}
	t.reprs = append(t.reprs, o)
	return true
}

// ReprLeave ends what ReprEnter began.
func (t *Thread) ReprLeave(Object) { t.reprs = t.reprs[:len(t.reprs)-1] }

// Interrupt makes the thread call f at its next switch point, and raise what f returns: what a signal does. Any thread may call it.
func (t *Thread) Interrupt(f func(*Thread) *Exc) {
	t.pending = append(t.pending, f)
	t.Expire()
}

// interrupt calls what Interrupt left, until something is to be raised.
func (t *Thread) interrupt() *Exc {
	if len(t.pending) == 0 {
		return nil
	}
	return t.callPending()
}

func (t *Thread) callPending() *Exc {
	for len(t.pending) > 0 {
		f := t.pending[0]
		t.pending = t.pending[1:]
		if exc := f(t); exc != nil {
			return exc
		}
	}
	return nil
}

// Pin makes v, which Go code holds while it calls back, a root until Unpin.
func (t *Thread) Pin(v Value) { t.pinned = append(t.pinned, v) }

// Unpin ends the last Pin.
func (t *Thread) Unpin() { t.pinned = t.pinned[:len(t.pinned)-1] }

// Handling returns the exception that is being handled, or nil.
func (t *Thread) Handling() *Exc { return t.handling }

// Meanwhile calls f while exc is being handled, as in an except block: what is raised in there has it as its context.
func (t *Thread) Meanwhile(exc *Exc, f func() *Exc) *Exc {
	outer := t.handling
	t.handling = exc
	err := f()
	t.handling = outer
	return err
}
