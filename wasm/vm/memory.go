package vm

// The memory budget. Every allocation whose size a listing controls is announced; the sum of what was allocated bounds what can be
// alive, and only when it passes the budget is the heap walked to see what really is (see reach.go). Small objects of a fixed size,
// a task or a closure, are not announced: the heap is walked now and then as well, to find the listing that keeps making them. All
// of it is counted in bytes and instructions, so a MemoryError comes at the same instruction natively and in the browser.

// Modelled sizes in bytes, about what the engine itself needs.
const (
	instanceSize = 96    // of an object with a few attributes
	objectSize   = 300   // of what has no size of its own here: a function, a task, a lock
	threadSize   = 8_000 // of a thread that has begun
)

// The heap is walked after this many instructions, at least; and not before as many per object as make a walk cost little beside them.
const (
	walkEvery    = 4_000_000
	walkPerAlive = 16
)

// How often in a row a listing is told that its budget is full before its run ends: each time costs a walk over all that is alive.
const maxFull = 8

type memoryMeter struct {
	limit     int64
	allocated int64 // bytes announced since the last walk
	alive     int64 // bytes found alive at the last walk
	objects   int   // and how many objects they were
	due       int64 // how many instructions the interpreter will have executed at the next walk that nothing announced
	over      int   // how often in a row stock was taken and more than the limit was alive
	full      int   // how often in a row something was refused because nearly all of the budget was alive
	walking   bool
}

// Alloc announces that n bytes are about to be allocated; it raises MemoryError when that passes the budget.
func (t *Thread) Alloc(n int) *Exc {
	m := &t.In.memory
	if int64(n) > m.limit {
		return t.MemoryError()
	}
	m.allocated += int64(n)
	if m.alive+m.allocated <= m.limit {
		return nil
	}
	if !m.walking {
		t.takeStock()
		m.allocated = int64(n)
		// Walk again only after a good part of the budget was allocated anew.
		if m.alive+m.allocated <= m.limit-m.limit/8 {
			m.full = 0
			return nil
		}
		if m.alive > m.limit-m.limit/8 {
			m.full++
			t.Expire() // the host hears of it at the next instruction
		}
	}
	m.allocated -= int64(n)
	return t.MemoryError()
}

// takeStock walks the heap to see how much is alive.
func (t *Thread) takeStock() {
	m := &t.In.memory
	m.walking = true
	bytes, objects := t.In.liveBytes(t)
	m.walking = false
	m.alive, m.allocated, m.due = bytes, 0, t.In.Steps+max(walkEvery, walkPerAlive*objects)
}

// watchMemory takes stock when that is due; a listing that is over the budget gets a MemoryError at the next switch point.
func (t *Thread) watchMemory() {
	if t.In.Steps >= t.In.memory.due && !t.In.memory.walking {
		t.weigh()
	}
}

func (t *Thread) weigh() {
	m := &t.In.memory
	t.takeStock()
	if m.alive <= m.limit {
		m.over = 0
		return
	}
	if m.over++; m.over == 1 {
		t.Interrupt((*Thread).MemoryError)
	}
	m.due = t.In.Steps + walkEvery/4 // whether that helped is to be known soon
}

// Overfull reports whether MemoryErrors did not help: tasks or threads died of them, and the others went on. Nothing but an end
// of the run is left then, as where the system kills a process.
func (in *Interp) Overfull() bool { return in.memory.over > 1 || in.memory.full >= maxFull }
