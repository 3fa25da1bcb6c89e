package vm

// The hash table under sets: laid out as CPython's, so that a set of numbers shows and gives them in CPython's order.
//
// That order is part of what a reader sees: a set of small ints looks sorted, until it does not. It follows from the slots that the hashes
// lead to, how the table grows, and what was deleted. Where hashes are not the same in two runs of CPython (of texts, and of objects
// that go by their address), the order is that of insertion.

const (
	setMinSlots     = 8
	setLinearProbes = 9      // slots that are looked at beyond one before the search jumps
	setLarge        = 50_000 // items from which on the table doubles instead of quadrupling
)

// setTable holds keys with their hashes. The zero table is empty and ready.
type setTable struct {
	entries []tableEntry       // in the order of insertion; a deleted one has no key
	slots   []int32            // number of the entry + 1; 0: never used; -1: deleted. nil: as many as setMinSlots, unused
	used    int                // live entries
	fill    int                // slots that are or were used
	finger  int                // where pop() looks next
	version uint32             // changes with the set of keys
	first   [setMinSlots]int32 // the slots of a table that has not grown
	byEntry bool               // there may be keys whose hash is another in the next run: the order is that of insertion
}

// mask takes a hash to a slot.
func (s *setTable) mask() int { return max(len(s.slots), setMinSlots) - 1 }

// sameEverywhere reports whether k has one hash in all runs of CPython: a number, None, or a tuple or frozenset of such.
func sameEverywhere(k Value) bool {
	switch o := k.O.(type) {
	case intTag, boolTag, noneTag, *BigInt, *Complex:
		return true
	case floatTag:
		return k.F() == k.F() // a NaN goes by its address
	case *Tuple:
		for _, x := range o.Items {
			if !sameEverywhere(x) {
				return false
			}
		}
		return o.Cls == nil
	case *Set:
		return o.Cls == nil && !o.byEntry
	}
	return false
}

// find returns the number of k's entry, or -1.
func (s *setTable) find(t *Thread, k Value, h int64) (int, *Exc) {
	i, _, exc := s.sought(t, k, h)
	return i, exc
}

// sought returns the number of k's entry, or -1 and the slot where it would be entered: the last deleted one on the way, or the first free.
func (s *setTable) sought(t *Thread, k Value, h int64) (at, free int, exc *Exc) {
	for {
		at, free, again, exc := s.search(t, k, h)
		if !again {
			return at, free, exc
		}
	}
}

// search looks once for k; again says that a comparison, which may run the program's code, changed the table.
func (s *setTable) search(t *Thread, k Value, h int64) (at, free int, again bool, exc *Exc) {
	if s.slots == nil {
		return -1, int(h & (setMinSlots - 1)), false, nil
	}
	version := s.version
	free = -1
	mask, perturb := uint64(len(s.slots)-1), uint64(h)
	for at := perturb & mask; ; at = (at*5 + 1 + perturb) & mask {
		for i, n := range s.slots[at:near(at, mask)] {
			if n == 0 {
				if free < 0 {
					free = int(at) + i
				}
				return -1, free, false, nil
			}
			if n < 0 {
				free = int(at) + i
				continue
			}
			e := &s.entries[n-1]
			if e.hash != h {
				continue
			}
			same, known := sameKey(e.key, k)
			if !known {
				if same, exc = t.Eq(e.key, k); exc != nil {
					return -1, -1, false, exc
				}
				if s.version != version {
					return -1, -1, true, nil
				}
			}
			if same {
				return int(n - 1), -1, false, nil
			}
		}
		perturb >>= 5
	}
}

// near is the end of the slots that are looked at from one on before the search jumps to where the rest of the hash leads.
func near(slot, mask uint64) uint64 {
	if slot+setLinearProbes <= mask {
		return slot + setLinearProbes + 1
	}
	return slot + 1
}

// place returns the slot that holds n on the way that a hash leads.
func (s *setTable) place(h int64, n int32) int {
	mask, perturb := uint64(len(s.slots)-1), uint64(h)
	for at := perturb & mask; ; at = (at*5 + 1 + perturb) & mask {
		for i, x := range s.slots[at:near(at, mask)] {
			if x == n {
				return int(at) + i
			}
		}
		perturb >>= 5
	}
}

// insert adds a key that is not in the table, at the slot that sought found free, if the memory budget allows it.
func (s *setTable) insert(t *Thread, k Value, h int64, free int) *Exc {
	if exc := s.room(t); exc != nil {
		return exc
	}
	if s.slots == nil {
		s.slots, s.entries = s.first[:], make([]tableEntry, 0, 4)
	}
	if len(s.entries) > 2*s.used+setMinSlots {
		s.squeeze()
	}
	s.byEntry = s.byEntry || !sameEverywhere(k)
	s.entries = append(s.entries, tableEntry{key: k, hash: h})
	s.used++
	s.version++
	deleted := s.slots[free] < 0
	s.slots[free] = int32(len(s.entries))
	if deleted {
		return nil
	}
	s.fill++
	if s.fill*5 >= s.mask()*3 {
		s.grow()
	}
	return nil
}

// squeeze forgets the entries of deleted keys.
func (s *setTable) squeeze() {
	at := make([]int32, len(s.entries))
	live := s.entries[:0]
	for i, e := range s.entries {
		if e.key.O != nil {
			live = append(live, e)
			at[i] = int32(len(live))
		}
	}
	clear(s.entries[len(live):])
	s.entries = live
	for i, n := range s.slots {
		if n > 0 {
			s.slots[i] = at[n-1]
		}
	}
}

// grow makes room for more, as after an insertion or where many slots are deleted ones.
func (s *setTable) grow() {
	if s.used > setLarge {
		s.resize(s.used * 2)
	} else {
		s.resize(s.used * 4)
	}
}

// resize lays the keys out in more than atLeast slots, in the order in which they lie.
func (s *setTable) resize(atLeast int) {
	n := setMinSlots
	for n <= atLeast {
		n *= 2
	}
	if n == setMinSlots && len(s.slots) <= n && s.fill == s.used {
		return
	}
	old := s.slots
	s.slots = make([]int32, n)
	s.fill = s.used
	s.version++
	for _, n := range old {
		if n > 0 {
			s.link(n)
		}
	}
}

// link gives entry number n-1, which is not in the table, the first free slot.
func (s *setTable) link(n int32) {
	s.slots[s.place(s.entries[n-1].hash, 0)] = n
}

// room asks the memory budget for the growth that the next insertion will need, if any.
func (s *setTable) room(t *Thread) *Exc {
	if s.slots != nil && (s.fill+1)*5 < s.mask()*3 {
		return nil
	}
	return t.Alloc(max(setMinSlots, s.used*2) * (entryBytes*2/3 + 4))
}

// put adds k, whose hash is h, if it is not there.
func (s *setTable) put(t *Thread, k Value, h int64) *Exc {
	i, free, exc := s.sought(t, k, h)
	if exc != nil || i >= 0 {
		return exc
	}
	return s.insert(t, k, h, free)
}

// removeAt deletes entry i.
func (s *setTable) removeAt(i int) {
	s.slots[s.place(s.entries[i].hash, int32(i+1))] = -1
	s.entries[i] = tableEntry{}
	s.used--
	s.version++
}

// pop takes out a key of a table that has one: going round from where it took the last.
func (s *setTable) pop() Value {
	if s.byEntry {
		pos := 0
		k := s.next(&pos).key
		s.removeAt(pos - 1)
		return k
	}
	slot := s.finger & s.mask()
	for s.slots[slot] <= 0 {
		slot = (slot + 1) & s.mask()
	}
	s.finger = slot + 1
	i := s.slots[slot] - 1
	k := s.entries[i].key
	s.removeAt(int(i))
	return k
}

// expect makes room for so many keys at once, if the table as it is would have to grow for them.
func (s *setTable) expect(more int) {
	if (s.fill+more)*5 >= s.mask()*3 {
		s.resize((s.used + more) * 2)
	}
}

// merge adds the keys of another table. Into an empty table they go as they lie there.
func (s *setTable) merge(t *Thread, o *setTable) *Exc {
	if o == s || o.used == 0 {
		return nil
	}
	s.expect(o.used)
	if s.fill > 0 {
		for pos := 0; ; {
			e := o.next(&pos)
			if e == nil {
				return nil
			}
			if exc := s.put(t, e.key, e.hash); exc != nil {
				return exc
			}
		}
	}
	asItLies := s.mask() == o.mask() && o.fill == o.used
	s.entries = append(s.entries[:0], o.entries...)
	s.used, s.fill, s.byEntry = o.used, o.used, o.byEntry
	s.version++
	if s.slots == nil {
		s.slots = s.first[:]
	}
	if asItLies {
		copy(s.slots, o.slots)
		return nil
	}
	for _, n := range o.slots {
		if n > 0 {
			s.link(n)
		}
	}
	return nil
}

// reset empties the table.
func (s *setTable) reset() {
	*s = setTable{version: s.version + 1, finger: s.finger}
}

// replace takes over the keys of another table.
func (s *setTable) replace(o *setTable) {
	version, finger := s.version, s.finger
	*s = *o
	s.version, s.finger = version+1, finger
}

// next returns the first live entry at or after *pos and moves *pos behind it; nil at the end.
func (s *setTable) next(pos *int) *tableEntry {
	i := *pos
	if s.byEntry {
		for ; i < len(s.entries); i++ {
			if s.entries[i].key.O != nil {
				*pos = i + 1
				return &s.entries[i]
			}
		}
	} else {
		for ; i < len(s.slots); i++ {
			if n := s.slots[i]; n > 0 {
				*pos = i + 1
				return &s.entries[n-1]
			}
		}
	}
	*pos = i
	return nil
}
