package re

// Sets of characters: what stands between brackets, and the classes \d \s \w. Whether an ASCII character is in is one look at a bitmap.

import (
	"unicode"

	"github.com/asyncio-playground/playground/wasm/vm"
)

type category uint8

const (
	catDigit category = 1 << iota
	catNotDigit
	catSpace
	catNotSpace
	catWord
	catNotWord
)

// charSet is a set of characters.
type charSet struct {
	ascii   [2]uint64 // once frozen: the first 128 characters, with case and negation applied
	ranges  []rune    // pairs of first and last
	cats    category
	onlyASC bool // the classes mean ASCII's
	fold    folding
	negate  bool
}

func (s *charSet) add(lo, hi rune) { s.ranges = append(s.ranges, lo, hi) }

// freeze computes the bitmap; the set must not change afterwards.
func (s *charSet) freeze(fold folding) {
	s.fold = fold
	for r := range rune(128) {
		if s.slow(r) {
			s.ascii[r>>6] |= 1 << (r & 63)
		}
	}
}

func (s *charSet) has(r rune) bool {
	if r < 128 {
		return s.ascii[r>>6]>>(r&63)&1 != 0
	}
	return s.slow(r)
}

func (s *charSet) slow(r rune) bool {
	in := s.plain(r)
	if !in && s.fold != exact {
		for o := nextCase(r, s.fold); o != r && !in; o = nextCase(o, s.fold) {
			in = s.plain(o)
		}
	}
	return in != s.negate
}

func (s *charSet) plain(r rune) bool {
	for i := 0; i < len(s.ranges); i += 2 {
		if s.ranges[i] <= r && r <= s.ranges[i+1] {
			return true
		}
	}
	for c := category(1); c <= catNotWord; c <<= 1 {
		if s.cats&c != 0 && inCategory(r, c, s.onlyASC) {
			return true
		}
	}
	return false
}

func inCategory(r rune, c category, ascii bool) bool {
	switch c {
	case catDigit:
		return '0' <= r && r <= '9' || r >= 128 && !ascii && vm.IsDecimal(r)
	case catSpace:
		if ascii {
			return r == ' ' || 9 <= r && r <= 13
		}
		return vm.IsSpace(r)
	case catWord:
		return isWord(r, ascii)
	case catNotDigit, catNotSpace, catNotWord:
		return !inCategory(r, c>>1, ascii)
	}
	return false
}

func isWord(r rune, ascii bool) bool {
	if r < 128 {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || r == '_'
	}
	return !ascii && vm.IsAlnum(r)
}

// nextCase walks round the characters that differ from r only in case.
func nextCase(r rune, fold folding) rune {
	if fold == foldASCII {
		if 'a' <= r|0x20 && r|0x20 <= 'z' && r < 128 {
			return r ^ 0x20
		}
		return r
	}
	// Python counts the Turkish letters as cases of i; Unicode's simple folding does not.
	switch r {
	case 'I':
		return 'i'
	case 'i':
		return 0x130
	case 0x130:
		return 0x131
	case 0x131:
		return 'I'
	}
	return unicode.SimpleFold(r)
}

// canonical returns the character that stands for all cases of r.
func canonical(r rune, fold folding) rune {
	if fold == foldASCII || r < 128 && r|0x20 != 'k' && r|0x20 != 's' {
		if 'A' <= r && r <= 'Z' {
			return r | 0x20
		}
		if r < 128 || fold == foldASCII {
			return r
		}
	}
	least := r
	for o := nextCase(r, fold); o != r; o = nextCase(o, fold) {
		least = min(least, o)
	}
	if 'A' <= least && least <= 'Z' {
		return least | 0x20
	}
	return least
}
