package vm

// A set of objects by identity, for the walks over all that a program reaches: Go's maps would call a hash function for each of them.

import "unsafe"

// objectSet holds on to its members. The zero value is empty.
type objectSet struct {
	slots []identity // a power of two of them, a quarter free at least
	n     int
}

// identity is an object's Go type and where it lies. (All that is walked over are pointers.)
type identity struct{ typ, at unsafe.Pointer }

func identityOf(o Object) identity { return *(*identity)(unsafe.Pointer(&o)) }

// find returns the slot of k, or the free one where it belongs.
func (s *objectSet) find(k identity) *identity {
	last := uint32(len(s.slots) - 1)
	for i := uint32(uint64(uintptr(k.at)>>3)*0x9e3779b97f4a7c15>>32) & last; ; i = (i + 1) & last {
		if x := &s.slots[i]; x.at == k.at && x.typ == k.typ || x.at == nil {
			return x
		}
	}
}

// add puts k into the set and reports whether it is new there.
func (s *objectSet) add(k identity) bool {
	if 4*s.n >= 3*len(s.slots) {
		s.grow(2 * len(s.slots))
	}
	x := s.find(k)
	if x.at != nil {
		return false
	}
	*x = k
	s.n++
	return true
}

// has reports whether k is in the set.
func (s *objectSet) has(k identity) bool { return s.n > 0 && s.find(k).at != nil }

// grow makes room: so many slots at least.
func (s *objectSet) grow(slots int) {
	n := 256
	for n < slots {
		n *= 2
	}
	old := s.slots
	s.slots = make([]identity, n)
	for _, k := range old {
		if k.at != nil {
			*s.find(k) = k
		}
	}
}

// clear empties the set and keeps its room.
func (s *objectSet) clear() {
	clear(s.slots)
	s.n = 0
}
