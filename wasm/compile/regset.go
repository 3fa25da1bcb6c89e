package compile

// Sets of registers, for the analysis of which locals are certainly assigned.

// regSet is a bit set; what lies beyond its words is absent.
type regSet []uint64

func (s regSet) has(r int) bool { return r>>6 < len(s) && s[r>>6]>>(r&63)&1 != 0 }

func (s *regSet) add(r int) {
	for r>>6 >= len(*s) {
		*s = append(*s, 0)
	}
	(*s)[r>>6] |= 1 << (r & 63)
}

func (s regSet) drop(r int) {
	if r>>6 < len(s) {
		s[r>>6] &^= 1 << (r & 63)
	}
}

func (s regSet) clone() regSet {
	if len(s) == 0 {
		return nil
	}
	return append(regSet(nil), s...)
}

// intersect keeps only what is in t too.
func (s regSet) intersect(t regSet) {
	for i := range s {
		if i < len(t) {
			s[i] &= t[i]
		} else {
			s[i] = 0
		}
	}
}

// remove drops what is in t.
func (s regSet) remove(t regSet) {
	for i := range s {
		if i < len(t) {
			s[i] &^= t[i]
		}
	}
}
