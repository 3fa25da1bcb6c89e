package syntax

// The parts of the Unicode database that Go's tables leave out, as far as listings need them: the normal form
// of identifiers. What is missing is refused, never taken for something else.

import (
	"strings"
	"unicode/utf8"
)

// normalizeIdent returns the identifier that a spelling stands for. CPython brings identifiers into the normal
// form NFKC; here only the micro sign and full-width letters and digits are mapped, and composableIdent
// refuses the rest of what the normal form would change.
func normalizeIdent(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == 'µ':
			return 'μ'
		case 0xff10 <= r && r <= 0xff5a:
			return r - 0xff10 + '0'
		}
		return r
	}, s)
}

// composableIdent tells whether an identifier holds characters that NFKC would change in a way that
// normalizeIdent does not know: combining marks, ligatures, and letters of another style.
func composableIdent(s string) bool {
	for _, r := range s {
		switch {
		case 0x300 <= r && r <= 0x36f, r == 'ª', r == 'º', 0x2b0 <= r && r <= 0x2b8,
			0x1100 <= r && r <= 0x11ff, 0x1d2c <= r && r <= 0x1d6a, 0x2070 <= r && r <= 0x214f,
			0xf900 <= r && r <= 0xff0f, 0xff5b <= r && r <= 0xffef, 0x1d400 <= r && r <= 0x1d7ff:
			return true
		}
	}
	return false
}
