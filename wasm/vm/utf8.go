package vm

// Code points in UTF-8, generalised: a str may hold lone surrogates, which are stored as the three bytes that the scheme gives them.

import (
	"unicode/utf8"
	"unsafe"
)

const maxRune = 0x10FFFF

func isSurrogate(r rune) bool { return 0xD800 <= r && r <= 0xDFFF }

// decodeRune returns the first code point of s and its length in bytes, 0 at the end.
func decodeRune(s string) (r rune, n int) {
	if s == "" {
		return 0, 0
	}
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	r, n = utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 && s[0] == 0xED && len(s) >= 3 {
		return rune(s[0]&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, n
}

// decodeLastRune returns the last code point of s and its length in bytes, 0 at the end.
func decodeLastRune(s string) (r rune, n int) {
	at := len(s)
	for at > 0 {
		at--
		if s[at]&0xC0 != 0x80 {
			break
		}
	}
	return decodeRune(s[at:])
}

// appendRune appends a code point, surrogates too.
func appendRune(b []byte, r rune) []byte {
	if isSurrogate(r) {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// runeText returns the text of one code point.
func runeText(r rune) string { return string(appendRune(nil, r)) }

// runeCount counts code points: all bytes but those that continue one.
func runeCount(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

func decodeRunes(s string) []rune {
	out := make([]rune, 0, len(s))
	for s != "" {
		r, n := decodeRune(s)
		out = append(out, r)
		s = s[n:]
	}
	return out
}

// mapRunes replaces every code point by what f appends for it.
func mapRunes(s string, f func(b []byte, r rune) []byte) string {
	b := make([]byte, 0, len(s)+8)
	for s != "" {
		r, n := decodeRune(s)
		b = f(b, r)
		s = s[n:]
	}
	return string(b)
}

// everyRune reports whether s is not empty and f holds for all of it.
func everyRune(s string, f func(r rune) bool) bool {
	if s == "" {
		return false
	}
	for s != "" {
		r, n := decodeRune(s)
		if !f(r) {
			return false
		}
		s = s[n:]
	}
	return true
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		b[i] = lowerByte(c)
	}
	return unsafe.String(unsafe.SliceData(b), len(b))
}

func asciiUpper(s string) string {
	b := []byte(s)
	for i, c := range b {
		b[i] = upperByte(c)
	}
	return unsafe.String(unsafe.SliceData(b), len(b))
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

func upperByte(c byte) byte {
	if 'a' <= c && c <= 'z' {
		c -= 'a' - 'A'
	}
	return c
}
