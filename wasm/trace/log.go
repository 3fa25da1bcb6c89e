package trace

// The recorder's storage: a chunked log of pointer-free records, and the
// strings they refer to.

import (
	"slices"
	"unsafe"
)

// What a record is. A record whose span turned out to be empty becomes evNone.
const (
	evNone uint8 = iota
	evSpan
	evLink
	evMark
	evNote // only in the story: recorded when the recorder tells it
	evCount
)

// event is one record of the log. What its fields hold depends on its kind:
//
//	span   at start, x on and onName, a track, b why, sub state
//	link   at fromAt, x toAt, a from, b to, sub kind
//	mark   at, a track, b text, sub kind
//	count  at, x value, a series
//
// Text is a number of the string table. A span ends where its track's next one
// begins, or with what its track knows (see track).
type event struct {
	at, x     int64
	a, b      int32
	where     uint32
	kind, sub uint8
}

// on and onName are whom and what a span waits for; waitsOn packs them.
func (e *event) on() int32     { return int32(e.x) }
func (e *event) onName() int32 { return int32(e.x >> 32) }

func waitsOn(on TrackID, onName int32) int64 { return int64(uint32(on)) | int64(onName)<<32 }

const (
	chunkBits = 9 // a small run should not pay for a long log
	chunkSize = 1 << chunkBits
)

// eventLog is an append-only list of events that never moves them.
type eventLog struct {
	chunks []*[chunkSize]event
	n      int
}

// add appends a zero event and returns it, to be filled in.
func (l *eventLog) add() *event {
	if l.n>>chunkBits == len(l.chunks) {
		l.chunks = append(l.chunks, new([chunkSize]event))
	}
	e := &l.chunks[l.n>>chunkBits][l.n&(chunkSize-1)]
	l.n++
	return e
}

// at returns the i-th event.
func (l *eventLog) at(i int) *event { return &l.chunks[i>>chunkBits][i&(chunkSize-1)] }

// stringTable numbers strings; number 0 is "".
type stringTable struct {
	list  []string
	ids   map[string]int32
	cache [cacheSize]cached
}

// cached is one entry of the cache before the map. The few words that spans repeat ("sleep", "gil", the name of a lock) are the same piece of
// memory each time, which is looked at instead of the letters.
type cached struct {
	text *byte
	len  int
	id   int32
}

const cacheSize = 256

func newStringTable() stringTable {
	return stringTable{list: []string{""}, ids: map[string]int32{"": 0}}
}

// id returns the number of s, giving it one if it is new.
func (t *stringTable) id(s string) int32 {
	text, n := unsafe.StringData(s), len(s)
	c := &t.cache[(uintptr(unsafe.Pointer(text))+uintptr(n))%cacheSize]
	if c.text == text && c.len == n {
		return c.id
	}
	return t.find(s, c)
}

// find is id for a string that is not in its place of the cache, and puts it there.
func (t *stringTable) find(s string, c *cached) int32 {
	id, ok := t.ids[s]
	if !ok {
		id = t.fresh(s)
		t.ids[s] = id
	}
	*c = cached{unsafe.StringData(s), len(s), id}
	return id
}

// fresh gives s a new number without looking whether it has one already: for
// names that are unique anyway.
func (t *stringTable) fresh(s string) int32 {
	t.list = append(roomy(t.list), s)
	return int32(len(t.list) - 1)
}

// roomy returns the list with room for one more; it doubles when it is full, so that a long one is not copied often.
func roomy[T any](list []T) []T {
	if len(list) == cap(list) {
		list = slices.Grow(list, len(list)+8)
	}
	return list
}
