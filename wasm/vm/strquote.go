package vm

// repr of text: which quotes, and what is escaped.

import "strconv"

const hexDigits = "0123456789abcdef"

// quoteStr returns repr(s).
func quoteStr(s string) string { return string(appendQuoted(nil, s, false)) }

// asciiRepr returns ascii() of an object whose repr is s.
func asciiRepr(s string) string {
	if isASCII(s) {
		return s
	}
	return mapRunes(s, func(b []byte, r rune) []byte {
		if r < 0x80 {
			return append(b, byte(r))
		}
		return appendEscape(b, r)
	})
}

// quoteMark chooses the quotes: single ones, unless the text has those and no double ones.
func quoteMark(s string) byte {
	single, double := false, false
	for i := 0; i < len(s); i++ {
		single = single || s[i] == '\''
		double = double || s[i] == '"'
	}
	if single && !double {
		return '"'
	}
	return '\''
}

// appendQuoted appends the repr of a str, or with bytes of the bytes that s holds, without the b.
func appendQuoted(b []byte, s string, bytes bool) []byte {
	mark := quoteMark(s)
	b = append(b, mark)
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x80 && !bytes {
			r, n := decodeRune(s[i:])
			if isPrintable(r) {
				b = append(b, s[i:i+n]...)
			} else {
				b = appendEscape(b, r)
			}
			i += n
			continue
		}
		i++
		switch {
		case c == mark || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\r':
			b = append(b, '\\', 'r')
		case c == '\t':
			b = append(b, '\\', 't')
		case c < ' ' || c >= 0x7F:
			b = append(b, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, mark)
}

// appendEscape appends \xhh, \uhhhh or \Uhhhhhhhh.
func appendEscape(b []byte, r rune) []byte {
	letter, digits := byte('U'), 8
	switch {
	case r < 0x100:
		letter, digits = 'x', 2
	case r < 0x10000:
		letter, digits = 'u', 4
	}
	b = append(b, '\\', letter)
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		b = append(b, hexDigits[r>>shift&15])
	}
	return b
}

// isPrintable tells what repr shows as it is.
func isPrintable(r rune) bool {
	return strconv.IsPrint(r) && !isSurrogate(r) || isNewIdeograph(r) || 0x2FFC <= r && r <= 0x2FFF || r == 0x31EF
}

// isNewIdeograph tells the ideographs that CPython 3.13's Unicode version, 15.1, has beyond Go's, 15.0; its only other new characters
// describe ideographs.
func isNewIdeograph(r rune) bool { return 0x2EBF0 <= r && r <= 0x2EE5D }
