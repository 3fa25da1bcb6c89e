package syntax

// The parts of the Unicode database that Go's tables leave out, as far as listings need them: the normal form
// of identifiers, and the names of \N{...}. What is missing is refused, never taken for something else.

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

// charByName looks up the name of a \N{...} escape among some that listings use.
func charByName(name string) (rune, bool) {
	switch name = strings.ToUpper(name); name {
	case "BULLET":
		return '•', true
	case "CHECK MARK":
		return '✓', true
	case "BALLOT X":
		return '✗', true
	case "COPYRIGHT SIGN":
		return '©', true
	case "DEGREE SIGN":
		return '°', true
	case "EM DASH":
		return '—', true
	case "EN DASH":
		return '–', true
	case "EM SPACE":
		return '\u2003', true
	case "EN SPACE":
		return '\u2002', true
	case "EURO SIGN":
		return '€', true
	case "HORIZONTAL ELLIPSIS":
		return '…', true
	case "INFINITY":
		return '∞', true
	case "LEFT CURLY BRACKET":
		return '{', true
	case "RIGHT CURLY BRACKET":
		return '}', true
	case "MICRO SIGN":
		return 'µ', true
	case "NO-BREAK SPACE":
		return '\u00a0', true
	case "PILE OF POO":
		return '💩', true
	case "ROCKET":
		return '🚀', true
	case "RIGHTWARDS ARROW":
		return '→', true
	case "LEFTWARDS ARROW":
		return '←', true
	case "SNAKE":
		return '🐍', true
	case "SNOWMAN":
		return '☃', true
	case "SOFT HYPHEN":
		return '\u00ad', true
	case "ZERO WIDTH SPACE":
		return '\u200b', true
	}
	if letter, ok := strings.CutPrefix(name, "GREEK SMALL LETTER "); ok {
		return greek(letter, 'α')
	}
	if letter, ok := strings.CutPrefix(name, "GREEK CAPITAL LETTER "); ok {
		return greek(letter, 'Α')
	}
	return 0, false
}

// greek returns the letter of the given name in the alphabet that begins with alpha.
func greek(letter string, alpha rune) (rune, bool) {
	const letters = "ALPHA BETA GAMMA DELTA EPSILON ZETA ETA THETA IOTA KAPPA LAMDA MU NU XI OMICRON PI RHO - SIGMA TAU UPSILON PHI CHI PSI OMEGA"
	for i, l := range strings.Fields(letters) {
		if l == letter {
			return alpha + rune(i), true
		}
	}
	return 0, false
}
