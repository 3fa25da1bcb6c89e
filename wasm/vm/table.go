package vm

// The hash table under dict: entries in insertion order and, for more than a few of them, an index over them.
//
// Sizes follow CPython's: a table of 2ⁿ slots takes ⅔·2ⁿ insertions and is then rebuilt for three times what it holds. That is not only
// for speed: what a loop sees that deletes and inserts keys while it iterates depends on when deleted entries are squeezed out.
// Tables of up to 16 slots have no index; their few entries are compared by hash one by one.
//
// Keys of user-defined classes run Python code when compared, and that code may change the very table. Every comparison that could is
// followed by a look at the version, and the search starts again if the table is not what it was.

// tableEntry is one key with its value (unbound in sets). A deleted entry has no key; it keeps its place until the next rebuild.
type tableEntry struct {
	key, val Value
	hash     int64
}

// table maps keys to values in insertion order. The zero table is empty and ready.
type table struct {
	entries []tableEntry
	index   []int32 // entry number + 1; 0: never used; -1: deleted. nil while the table is small
	used    int     // live entries
	usable  int     // insertions left before a rebuild
	version uint32  // changes with the set of keys and with every rebuild
	mixed   bool    // there may be keys that are not plain str
}

const (
	tableMinSlots  = 8
	tableScanSlots = 16 // up to here entries are scanned without an index
	entryBytes     = 56 // of a tableEntry, for the memory budget
)

// hashKey returns the hash of k, without a call for plain str and for ints whose hash is their value.
func hashKey(t *Thread, k Value) (int64, *Exc) {
	switch o := k.O.(type) {
	case *Str:
		return o.Hash(), nil
	case intTag:
		const modulus = 1<<61 - 1
		if -modulus < k.N && k.N < modulus && k.N != -1 {
			return k.N, nil
		}
	}
	return t.Hash(k)
}

// sameKey compares two keys of equal hash as far as that needs no Python code; known is false when it does.
func sameKey(a, b Value) (same, known bool) {
	switch x := a.O.(type) {
	case *Str:
		if y, ok := b.O.(*Str); ok {
			return x == y || x.S == y.S, true
		}
	case intTag:
		if b.IsInt() {
			return a.N == b.N, true
		}
	}
	if Is(a, b) {
		return true, true
	}
	return false, false
}

// find returns the number of k's entry, or -1.
func (tb *table) find(t *Thread, k Value, h int64) (int, *Exc) {
	if s, ok := k.O.(*Str); ok && !tb.mixed {
		return tb.findStr(s, h), nil
	}
	for {
		i, again, exc := tb.search(t, k, h)
		if !again {
			return i, exc
		}
	}
}

// search looks once for k; again says that a comparison changed the table.
func (tb *table) search(t *Thread, k Value, h int64) (at int, again bool, exc *Exc) {
	version := tb.version
	if tb.index == nil {
		for i := range tb.entries {
			e := &tb.entries[i]
			if e.hash != h || e.key.O == nil {
				continue
			}
			same, known := sameKey(e.key, k)
			if !known {
				if same, exc = t.Eq(e.key, k); exc != nil {
					return -1, false, exc
				}
				if tb.version != version {
					return -1, true, nil
				}
			}
			if same {
				return i, false, nil
			}
		}
		return -1, false, nil
	}
	mask := uint64(len(tb.index) - 1)
	perturb := uint64(h)
	slot := perturb & mask
	for {
		n := tb.index[slot]
		if n == 0 {
			return -1, false, nil
		}
		if n > 0 && tb.entries[n-1].hash == h {
			key := tb.entries[n-1].key
			same, known := sameKey(key, k)
			if !known {
				if same, exc = t.Eq(key, k); exc != nil {
					return -1, false, exc
				}
				if tb.version != version {
					return -1, true, nil
				}
			}
			if same {
				return int(n - 1), false, nil
			}
		}
		perturb >>= 5
		slot = (slot*5 + perturb + 1) & mask
	}
}

// findStr is find for a str among str keys; other keys count as different, so it runs no Python code.
func (tb *table) findStr(s *Str, h int64) int {
	if tb.index == nil {
		for i := range tb.entries {
			e := &tb.entries[i]
			if e.hash == h && isStrKey(e.key, s) {
				return i
			}
		}
		return -1
	}
	mask := uint64(len(tb.index) - 1)
	perturb := uint64(h)
	slot := perturb & mask
	for {
		n := tb.index[slot]
		if n == 0 {
			return -1
		}
		if n > 0 {
			if e := &tb.entries[n-1]; e.hash == h && isStrKey(e.key, s) {
				return int(n - 1)
			}
		}
		perturb >>= 5
		slot = (slot*5 + perturb + 1) & mask
	}
}

// isStrKey reports whether key is the text of s, instances of str's subclasses included.
func isStrKey(key Value, s *Str) bool {
	switch o := key.O.(type) {
	case *Str:
		return o == s || o.S == s.S
	case *Boxed:
		x, ok := o.V.O.(*Str)
		return ok && x.S == s.S
	}
	return false
}

// insert adds a key that is not in the table and returns the number of its entry.
func (tb *table) insert(k, v Value, h int64) int {
	if tb.usable <= 0 {
		tb.rebuild(tb.used * 3)
	}
	if _, ok := k.O.(*Str); !ok {
		tb.mixed = true
	}
	i := len(tb.entries)
	tb.entries = append(tb.entries, tableEntry{key: k, val: v, hash: h})
	tb.usable--
	tb.used++
	tb.version++
	if tb.index != nil {
		tb.link(i, h)
	}
	return i
}

// link points a free slot of the index at entry i.
func (tb *table) link(i int, h int64) {
	mask := uint64(len(tb.index) - 1)
	perturb := uint64(h)
	slot := perturb & mask
	for tb.index[slot] > 0 {
		perturb >>= 5
		slot = (slot*5 + perturb + 1) & mask
	}
	tb.index[slot] = int32(i + 1)
}

// rebuild squeezes out deleted entries and makes room for at least atLeast slots.
func (tb *table) rebuild(atLeast int) {
	slots := tableMinSlots
	for slots < atLeast {
		slots *= 2
	}
	if tb.used < len(tb.entries) {
		live := tb.entries[:0]
		for _, e := range tb.entries {
			if e.key.O != nil {
				live = append(live, e)
			}
		}
		clear(tb.entries[len(live):])
		tb.entries = live
	}
	tb.version++
	tb.usable = slots*2/3 - tb.used
	if slots <= tableScanSlots {
		tb.index = nil
		return
	}
	if len(tb.index) == slots {
		clear(tb.index)
	} else {
		tb.index = make([]int32, slots)
	}
	for i := range tb.entries {
		tb.link(i, tb.entries[i].hash)
	}
}

// room asks the memory budget for the growth that the next insertion will need, if any.
func (tb *table) room(t *Thread) *Exc {
	if tb.usable > 0 {
		return nil
	}
	return t.Alloc(max(tableMinSlots, tb.used*2) * (entryBytes*2/3 + 4))
}

// put stores v under k, whose hash is h. An existing key stays as it is and gets the new value.
func (tb *table) put(t *Thread, k, v Value, h int64) *Exc {
	i, exc := tb.find(t, k, h)
	if exc != nil {
		return exc
	}
	if i >= 0 {
		tb.entries[i].val = v
		return nil
	}
	if exc := tb.room(t); exc != nil {
		return exc
	}
	tb.insert(k, v, h)
	return nil
}

// removeAt deletes entry i.
func (tb *table) removeAt(i int) {
	e := &tb.entries[i]
	if tb.index != nil {
		mask := uint64(len(tb.index) - 1)
		perturb := uint64(e.hash)
		slot := perturb & mask
		for tb.index[slot] != int32(i+1) {
			perturb >>= 5
			slot = (slot*5 + perturb + 1) & mask
		}
		tb.index[slot] = -1
	}
	*e = tableEntry{}
	tb.used--
	tb.version++
}

// removeLast deletes the youngest entry of a table that has one, and gives up its place at once.
func (tb *table) removeLast() (k, v Value) {
	i := len(tb.entries) - 1
	for tb.entries[i].key.O == nil {
		i--
	}
	k, v = tb.entries[i].key, tb.entries[i].val
	tb.removeAt(i)
	tb.entries = tb.entries[:i]
	return k, v
}

// reset empties the table.
func (tb *table) reset() {
	*tb = table{version: tb.version + 1}
}

// clone returns a table of the same entries without the deleted ones.
func (tb *table) clone() table {
	if tb.used == 0 {
		return table{}
	}
	c := table{entries: make([]tableEntry, 0, tb.used), used: tb.used, mixed: tb.mixed}
	for i := range tb.entries {
		if tb.entries[i].key.O != nil {
			c.entries = append(c.entries, tb.entries[i])
		}
	}
	c.rebuild(tb.used*3/2 + 1)
	return c
}

// next returns the first live entry at or after *pos and moves *pos behind it; nil at the end.
func (tb *table) next(pos *int) *tableEntry {
	for i := *pos; i < len(tb.entries); i++ {
		if tb.entries[i].key.O != nil {
			*pos = i + 1
			return &tb.entries[i]
		}
	}
	*pos = len(tb.entries)
	return nil
}
