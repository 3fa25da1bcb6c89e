package trace

// The strings that records refer to by number.

import (
	"slices"
	"unsafe"
)

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
