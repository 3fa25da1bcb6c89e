package vm

// The memory budget. Every allocation whose size a listing controls is announced; the sum of what was allocated bounds what can be
// alive, and only when it passes the budget is the heap walked to see what really is (see reach.go). Both are the same in every run,
// so a MemoryError comes at the same instruction natively and in the browser.

// instanceSize is the modelled size of an object with a few attributes.
const instanceSize = 96

type memoryMeter struct {
	limit     int64
	allocated int64 // bytes announced since the last walk
	alive     int64 // found alive at the last walk
	walking   bool
}

// Alloc announces that n bytes are about to be allocated; it raises MemoryError when that passes the budget.
func (t *Thread) Alloc(n int) *Exc {
	m := &t.In.memory
	m.allocated += int64(n)
	if m.alive+m.allocated <= m.limit {
		return nil
	}
	if int64(n) <= m.limit && !m.walking {
		m.walking = true
		m.alive = t.In.liveBytes(t)
		m.walking = false
		m.allocated = int64(n)
		// Walk again only after a good part of the budget was allocated anew.
		if m.alive+m.allocated <= m.limit-m.limit/8 {
			return nil
		}
	}
	m.allocated -= int64(n)
	return t.MemoryError()
}
