package trace

// Small helpers for writing JSON and numbers.

import (
	"strconv"
	"unicode/utf8"
)

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

const hexDigits = "0123456789abcdef"

// AppendJSON appends s as a JSON string, for whoever else writes JSON.
func AppendJSON(b []byte, s string) []byte { return appendJSONString(b, s) }

// appendJSONString appends s as a JSON string. Bytes that are no UTF-8 become
// U+FFFD, so that the result is always valid JSON.
func appendJSONString(b []byte, s string) []byte {
	b = append(b, '"')
	for i := 0; i < len(s); {
		plain := i
		for i < len(s) && s[i] >= ' ' && s[i] < 0x7f && s[i] != '"' && s[i] != '\\' {
			i++
		}
		if b = append(b, s[plain:i]...); i == len(s) {
			break
		}
		c := s[i]
		if c < utf8.RuneSelf {
			switch c {
			case '"', '\\':
				b = append(b, '\\', c)
			case '\n':
				b = append(b, '\\', 'n')
			default:
				b = append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			b = append(b, "\uFFFD"...)
		} else {
			b = append(b, s[i:i+n]...)
		}
		i += n
	}
	return append(b, '"')
}
