package syntax

// What characters are: which may begin or continue an identifier, and what is said about those that may not.

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isHexDigit(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// isIdentStart accepts every byte beyond ASCII; invalidIdentChar looks closer.
func isIdentStart(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c >= utf8.RuneSelf
}

func isIdentPart(c byte) bool { return isIdentStart(c) || isDigit(c) }

// invalidIdentChar returns the offset of the first character that an identifier may not have there, or -1.
func invalidIdentChar(name string) int {
	for i, r := range name {
		ok := r == '_' || unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start)
		if !ok && i > 0 {
			ok = unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
		}
		if !ok || r == utf8.RuneError {
			return i
		}
	}
	return -1
}

// invalidChar reports the character at the scanner's position, which begins no token.
func (s *scanner) invalidChar() bool {
	r, n := utf8.DecodeRuneInString(s.src[s.pos:])
	s.pos += n
	code := strconv.FormatInt(int64(r), 16)
	for len(code) < 4 {
		code = "0" + code
	}
	code = upper(code)
	if !unicode.IsPrint(r) {
		return s.failHere("invalid non-printable character U+" + code)
	}
	if r < utf8.RuneSelf {
		return s.failHere("invalid syntax")
	}
	return s.failHere("invalid character '" + string(r) + "' (U+" + code + ")")
}

// upper maps ASCII letters to upper case.
func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 0x20
		}
	}
	return string(b)
}
