package syntax

// Scanning of numeric literals. The token keeps the text; constant.go computes the value.

import (
	"strings"
	"unicode/utf8"
)

// number reads a literal that starts with a digit or with a dot and a digit.
func (s *scanner) number() {
	start := s.pos
	what := "decimal"
	ok := true
	if s.src[s.pos] == '0' && s.pos+1 < len(s.src) {
		switch s.src[s.pos+1] | 0x20 {
		case 'x':
			what, ok = "hexadecimal", s.radix("hexadecimal", 16)
		case 'o':
			what, ok = "octal", s.radix("octal", 8)
		case 'b':
			what, ok = "binary", s.radix("binary", 2)
		default:
			what, ok = s.decimal()
		}
	} else {
		what, ok = s.decimal()
	}
	if ok && s.endOfNumber(what) {
		s.emit(tNumber, start, s.pos)
	}
}

// peek returns the byte at the scanner's position plus n, or 0 beyond the end.
func (s *scanner) peek(n int) byte {
	if s.pos+n < len(s.src) {
		return s.src[s.pos+n]
	}
	return 0
}

// radix reads the digits of a literal with a prefix such as 0x; each group may follow an underscore.
func (s *scanner) radix(what string, base byte) bool {
	valid := func(c byte) bool {
		if base == 16 {
			return isHexDigit(c)
		}
		return '0' <= c && c < '0'+base
	}
	s.pos += 2
	for {
		if s.peek(0) == '_' {
			s.pos++
		}
		if !valid(s.peek(0)) {
			if c := s.peek(0); isDigit(c) {
				s.pos++
				return s.failHere("invalid digit '" + string(c) + "' in " + what + " literal")
			}
			return s.failHere("invalid " + what + " literal")
		}
		for valid(s.peek(0)) {
			s.pos++
		}
		if s.peek(0) != '_' {
			break
		}
	}
	if c := s.peek(0); base != 16 && isDigit(c) {
		s.pos++
		return s.failHere("invalid digit '" + string(c) + "' in " + what + " literal")
	}
	return true
}

// digits reads decimal digits with single underscores between them.
func (s *scanner) digits() bool {
	for {
		for isDigit(s.peek(0)) {
			s.pos++
		}
		if s.peek(0) != '_' {
			return true
		}
		s.pos++
		if !isDigit(s.peek(0)) {
			return s.failHere("invalid decimal literal")
		}
	}
}

// decimal reads an integer, a float or an imaginary literal and returns what its end is checked as.
func (s *scanner) decimal() (string, bool) {
	start := s.pos
	nonzero := false
	zeros := start // the end of the leading zeros and their underscores
	for zeros < len(s.src) && (s.src[zeros] == '0' || s.src[zeros] == '_') {
		zeros++
	}
	if s.peek(0) != '.' {
		if !s.digits() {
			return "", false
		}
		for i := start; i < s.pos; i++ {
			nonzero = nonzero || s.src[i] >= '1' && s.src[i] <= '9'
		}
	}
	isInt := true
	if s.peek(0) == '.' {
		isInt = false
		s.pos++
		if isDigit(s.peek(0)) && !s.digits() {
			return "", false
		}
	}
	if s.peek(0)|0x20 == 'e' {
		n := 1
		if c := s.peek(1); c == '+' || c == '-' {
			n = 2
		}
		switch {
		case isDigit(s.peek(n)):
			isInt = false
			s.pos += n
			if !s.digits() {
				return "", false
			}
		case n == 2:
			s.pos += 2
			return "", s.failHere("invalid decimal literal")
		}
	}
	if s.peek(0)|0x20 == 'j' {
		s.pos++
		return "imaginary", true
	}
	if isInt && nonzero && s.src[start] == '0' {
		at := Span{s.line, int32(start - s.lineStart), s.line, int32(zeros - s.lineStart)}
		return "", s.fail("SyntaxError", "leading zeros in decimal integer literals are not permitted; "+
			"use an 0o prefix for octal integers", at)
	}
	return "decimal", true
}

// endOfNumber rejects an identifier that sticks to a number. A keyword may stick, with a warning.
func (s *scanner) endOfNumber(what string) bool {
	c := s.peek(0)
	if !isIdentPart(c) || c >= utf8.RuneSelf {
		return true
	}
	end := s.pos
	for end < len(s.src) && isIdentPart(s.src[end]) {
		end++
	}
	sticky := c == 'i' && strings.IndexByte("fns", s.peek(1)) >= 0
	switch keyword(s.src[s.pos:end]) {
	case kAnd, kElse, kFor, kOr, kNot:
		sticky = true
	}
	if sticky {
		at := Span{s.line, int32(s.pos - s.lineStart), s.line, int32(s.pos - s.lineStart)}
		s.warn("invalid "+what+" literal", at, true)
		return true
	}
	return s.failHere("invalid " + what + " literal")
}

// warn records a SyntaxWarning, of the scanner or of the parser.
func (s *scanner) warn(msg string, at Span, scanned bool) {
	s.warnings = append(s.warnings, &Error{Kind: "SyntaxWarning", Msg: msg, File: s.file, Span: at, Text: lineText(s.src, int(at.Line)), scanned: scanned})
}
