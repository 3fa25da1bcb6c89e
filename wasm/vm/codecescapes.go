package vm

// The codecs that write characters as escapes, unicode_escape and raw_unicode_escape.

import (
	"bytes"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// writeEscaped appends a character as a literal would write it: in ASCII.
func writeEscaped(b []byte, r rune) []byte {
	switch r {
	case '\\':
		return append(b, `\\`...)
	case '\t':
		return append(b, `\t`...)
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	}
	if r < 0x20 || r >= 0x7f {
		return appendEscape(b, r)
	}
	return append(b, byte(r))
}

// writeRawEscaped appends a character of Latin-1 as its byte, and any other as an escape.
func writeRawEscaped(b []byte, r rune) []byte {
	if r < 0x100 {
		return append(b, byte(r))
	}
	return appendEscape(b, r)
}

// nothing is what a reader answers for input that stands for no character: a backslash before the end of a line.
const nothing = -1

// readEscaped reads one character of unicode_escape.
func readEscaped(b []byte) (r rune, n int, reason string) {
	if b[0] != '\\' {
		return rune(b[0]), 1, ""
	}
	if len(b) == 1 {
		return 0, 1, `\ at end of string`
	}
	if i := strings.IndexByte("\n\\'\"abfnrtv", b[1]); i >= 0 {
		return []rune{nothing, '\\', '\'', '"', '\a', '\b', '\f', '\n', '\r', '\t', '\v'}[i], 2, ""
	}
	switch c := b[1]; {
	case c >= '0' && c <= '7':
		n = 1
		for ; n < len(b) && n < 4 && b[n] >= '0' && b[n] <= '7'; n++ {
			r = r<<3 | rune(b[n]-'0')
		}
		return r, n, ""
	case c == 'N':
		return readName(b)
	case c == 'x':
		return readHex(b, 2, `truncated \xXX escape`)
	case c == 'u':
		return readHex(b, 4, `truncated \uXXXX escape`)
	case c == 'U':
		return readHex(b, 8, `truncated \UXXXXXXXX escape`)
	}
	return '\\', 1, ""
}

// readName reads the name of a character.
func readName(b []byte) (r rune, n int, reason string) {
	const malformed = `malformed \N character escape`
	if len(b) < 3 || b[2] != '{' {
		return 0, min(len(b), 2), malformed
	}
	end := bytes.IndexByte(b, '}')
	switch {
	case end < 0:
		return 0, len(b), malformed
	case end == 3:
		return 0, 4, malformed
	}
	if r, ok := syntax.Named(string(b[3:end])); ok {
		return r, end + 1, ""
	}
	return 0, end + 1, "Unicode character name not known to the playground"
}

// unknownEscape says what is wrong with an escape that was read, or nothing.
func unknownEscape(b []byte, r rune, n int) string {
	switch {
	case b[0] == '\\' && r == '\\' && n == 1:
		return "invalid escape sequence '\\" + string(rune(b[1])) + "'"
	case r > 0xff && b[1] >= '0' && b[1] <= '7':
		return "invalid octal escape sequence '" + string(b[:n]) + "'"
	}
	return ""
}

// readRawEscaped reads one character of raw_unicode_escape, which knows \u and \U alone.
func readRawEscaped(b []byte) (r rune, n int, reason string) {
	if b[0] == '\\' && len(b) > 1 {
		switch b[1] {
		case '\\':
			return '\\', 1, ""
		case 'u':
			return readHex(b, 4, `truncated \uXXXX escape`)
		case 'U':
			return readHex(b, 8, `truncated \UXXXXXXXX escape`)
		}
	}
	return rune(b[0]), 1, ""
}

// readHex reads the digits of an escape that has so many.
func readHex(b []byte, digits int, truncated string) (r rune, n int, reason string) {
	for n = 2; n < 2+digits; n++ {
		if n == len(b) || !isHexDigit(b[n]) {
			return 0, n, truncated
		}
		r = r<<4 | rune(hexValue(b[n]))
	}
	if r < 0 || r > maxRune {
		return 0, n, "illegal Unicode character"
	}
	return r, n, ""
}

func isHexDigit(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' }

func hexValue(c byte) int {
	if c <= '9' {
		return int(c - '0')
	}
	return int(c|0x20-'a') + 10
}
