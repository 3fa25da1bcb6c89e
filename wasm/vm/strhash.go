package vm

// Hash of str: the same in every run, so that nothing a listing prints depends on luck.

// Hash returns the str's hash, computed once: FNV-1a over its bytes, folded so that the low bits that tables use depend on all of them.
func (s *Str) Hash() int64 {
	if s.hash == 0 {
		s.hash = hashText(s.S)
	}
	return s.hash
}

// hashText hashes bytes; it is never 0, which stands for "not computed yet", unless the text is empty, nor -1, which CPython avoids.
func hashText(text string) int64 {
	if text == "" {
		return 0
	}
	h := uint64(14695981039346656037)
	for i := 0; i < len(text); i++ {
		h = (h ^ uint64(text[i])) * 1099511628211
	}
	h ^= h >> 29
	if x := int64(h); x != 0 && x != -1 {
		return x
	}
	return 1
}
