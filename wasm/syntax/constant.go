package syntax

// The values of numeric and string literals.

import (
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxIntDigits is CPython's limit on the decimal digits of an integer literal.
const maxIntDigits = 4300

// numberConstant is the value of a numeric literal.
func (p *parser) numberConstant(t *token) *Constant {
	text := strings.ReplaceAll(p.text(t), "_", "")
	c := &Constant{Span: t.Span}
	last := text[len(text)-1] | 0x20
	radix := len(text) > 1 && text[0] == '0' && !isDigit(text[1]) && text[1] != '.' && text[1]|0x20 != 'e' && text[1]|0x20 != 'j'
	switch {
	case !radix && last == 'j':
		c.Kind = ConstImag
		c.Float = Float(text[:len(text)-1])
	case !radix && strings.ContainsAny(text, ".eE"):
		c.Kind = ConstFloat
		c.Float = Float(text)
	default:
		base := 10
		if radix {
			base = 0
		}
		if n, err := strconv.ParseInt(text, base, 64); err == nil {
			c.Kind, c.Int = ConstInt, n
			return c
		}
		if !radix && len(text) > maxIntDigits {
			p.raise(t.Span, "Exceeds the limit (4300 digits) for integer string conversion: value has "+
				strconv.Itoa(len(text))+" digits; use sys.set_int_max_str_digits() to increase the limit"+
				" - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.")
		}
		c.Kind = ConstBig
		c.Big, _ = new(big.Int).SetString(text, base)
	}
	return c
}

// Float rounds a decimal number as CPython does: to even, too large is infinite.
func Float(text string) float64 {
	if len(text) > manyDigits {
		text = fewerDigits(text)
	}
	f, _ := strconv.ParseFloat(text, 64)
	return f
}

// manyDigits are more than strconv counts right, and than decide about a float: 768 do.
const manyDigits = 790

// fewerDigits writes a number that is as good as text with at most manyDigits digits.
func fewerDigits(text string) string {
	sign := ""
	if text[0] == '-' || text[0] == '+' {
		sign, text = text[:1], text[1:]
	}
	exponent := 0
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		n, err := strconv.Atoi(text[i+1:])
		if err != nil {
			return sign + text // far out of range, whatever stands before it
		}
		text, exponent = text[:i], n
	}
	whole, part, _ := strings.Cut(text, ".")
	digits := strings.TrimLeft(whole+part, "0")
	exponent -= len(part)
	if len(digits) > manyDigits {
		rest := digits[manyDigits:]
		digits, exponent = digits[:manyDigits], exponent+len(rest)
		if strings.Trim(rest, "0") != "" { // more than what is kept, be it ever so little
			digits, exponent = digits+"1", exponent-1
		}
	}
	return sign + "0" + digits + "e" + strconv.Itoa(exponent)
}

// literal splits the text of a string token into its prefix letters and its contents.
func literal(text string) (prefix, body string) {
	i := strings.IndexAny(text, `"'`)
	prefix = text[:i]
	quoteLen := 1
	if len(text)-i >= 6 && text[i+1] == text[i] && text[i+2] == text[i] {
		quoteLen = 3
	}
	return prefix, text[i+quoteLen : len(text)-quoteLen]
}

// stringValue decodes a tString token.
func (p *parser) stringValue(t *token) (value string, bytes bool) {
	prefix, body := literal(p.text(t))
	raw := strings.ContainsAny(prefix, "rR")
	bytes = strings.ContainsAny(prefix, "bB")
	if bytes {
		for i := 0; i < len(body); i++ {
			if body[i] >= utf8.RuneSelf {
				p.raise(t.Span, "bytes can only contain ASCII literal characters")
			}
		}
	}
	if raw || strings.IndexByte(body, '\\') < 0 {
		return body, bytes
	}
	u := unescaper{p: p, at: t.Span, body: body, token: t, bytes: bytes}
	return u.run(), bytes
}

// unescaper replaces the escape sequences of one piece of literal text.
type unescaper struct {
	p      *parser
	at     Span // for errors
	body   string
	token  *token // for warnings
	bytes  bool
	out    []byte
	warned bool
}

func (u *unescaper) run() string {
	u.out = make([]byte, 0, len(u.body))
	for i := 0; i < len(u.body); {
		c := u.body[i]
		if c != '\\' || i+1 >= len(u.body) {
			if c == '\\' { // the text of an f-string, cut off by a brace
				u.warn("invalid escape sequence '" + u.p.src[u.token.end-1:u.token.end+1] + "'")
			}
			u.out = append(u.out, c)
			i++
			continue
		}
		i += u.escape(i)
	}
	return string(u.out)
}

// escape handles the sequence at i and returns its length.
func (u *unescaper) escape(i int) int {
	switch c := u.body[i+1]; c {
	case '\n':
	case '\\', '\'', '"':
		u.out = append(u.out, c)
	case 'a':
		u.out = append(u.out, '\a')
	case 'b':
		u.out = append(u.out, '\b')
	case 'f':
		u.out = append(u.out, '\f')
	case 'n':
		u.out = append(u.out, '\n')
	case 'r':
		u.out = append(u.out, '\r')
	case 't':
		u.out = append(u.out, '\t')
	case 'v':
		u.out = append(u.out, '\v')
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return u.octal(i)
	case 'x':
		return u.hex(i, 2, "\\xXX")
	case 'u':
		if !u.bytes {
			return u.hex(i, 4, "\\uXXXX")
		}
		u.unknown(i)
	case 'U':
		if !u.bytes {
			return u.hex(i, 8, "\\UXXXXXXXX")
		}
		u.unknown(i)
	case 'N':
		if !u.bytes {
			return u.named(i)
		}
		u.unknown(i)
	default:
		u.unknown(i)
	}
	return 2
}

// unknown keeps the backslash of a sequence that is no escape, with a warning.
func (u *unescaper) unknown(i int) {
	u.out = append(u.out, '\\')
	_, n := utf8.DecodeRuneInString(u.body[i+1:])
	u.out = append(u.out, u.body[i+1])
	if n == 1 {
		u.warn("invalid escape sequence '" + u.body[i:i+2] + "'")
	} else {
		u.warn("invalid escape sequence '" + u.body[i:i+1+n] + "'")
	}
}

// warn warns once per literal, at its start.
func (u *unescaper) warn(msg string) {
	if u.warned {
		return
	}
	u.warned = true
	at := u.token.Span
	at.EndLine, at.EndCol = at.Line, at.Col
	u.p.scan.warn(msg, at, false)
}

// octal handles one to three octal digits.
func (u *unescaper) octal(i int) int {
	n, end := 0, i+1
	for end < len(u.body) && end < i+4 && '0' <= u.body[end] && u.body[end] <= '7' {
		n = n*8 + int(u.body[end]-'0')
		end++
	}
	if n > 0o377 {
		u.warn("invalid octal escape sequence '" + u.body[i:end] + "'")
	}
	u.char(rune(n))
	return end - i
}

// char appends a character, or a byte.
func (u *unescaper) char(r rune) {
	if u.bytes {
		u.out = append(u.out, byte(r))
		return
	}
	u.out = appendWTF8(u.out, r)
}

// appendWTF8 is UTF-8 that encodes surrogates like any other code point.
func appendWTF8(b []byte, r rune) []byte {
	if 0xd800 <= r && r < 0xe000 {
		return append(b, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0x3f|0x80, 0x80|byte(r)&0x3f)
	}
	return utf8.AppendRune(b, r)
}

// hex handles exactly n hexadecimal digits.
func (u *unescaper) hex(i, n int, form string) int {
	end := i + 2
	for end < len(u.body) && end < i+2+n && isHexDigit(u.body[end]) {
		end++
	}
	if end < i+2+n {
		if u.bytes {
			u.p.raise(u.at, "(value error) invalid \\x escape at position "+strconv.Itoa(i))
		}
		u.decodeError(i, end, "truncated "+form+" escape")
	}
	r, _ := strconv.ParseUint(u.body[i+2:end], 16, 32)
	if r > utf8.MaxRune {
		u.decodeError(i, end, "illegal Unicode character")
	}
	u.char(rune(r))
	return end - i
}

// decodeError reports the sequence between the offsets i and end of the body in CPython's words.
func (u *unescaper) decodeError(i, end int, reason string) {
	first, last := u.codecOffset(i), u.codecOffset(end)-1
	where := "bytes in position " + strconv.Itoa(first) + "-" + strconv.Itoa(last)
	if first == last {
		where = "byte 0x5c in position " + strconv.Itoa(first)
	}
	u.p.raise(u.at, "(unicode error) 'unicodeescape' codec can't decode "+where+": "+reason)
}

// codecOffset maps an offset of the body to the one CPython reports: its decoder sees each character beyond
// ASCII as a ten-byte escape.
func (u *unescaper) codecOffset(i int) int {
	n := i
	for _, r := range u.body[:i] {
		if r >= utf8.RuneSelf {
			n += 10 - utf8.RuneLen(r)
		}
	}
	return n
}

// named handles \N{name}, for the names that Named knows.
func (u *unescaper) named(i int) int {
	rest := u.body[i+2:]
	end := strings.IndexByte(rest, '}')
	if !strings.HasPrefix(rest, "{") || end <= 1 {
		stop := min(i+2, len(u.body))
		if strings.HasPrefix(rest, "{") {
			stop = i + 3
			if end < 0 {
				stop = len(u.body)
			}
		}
		u.decodeError(i, stop, "malformed \\N character escape")
	}
	r, ok := Named(rest[1:end])
	if !ok {
		u.decodeError(i, i+3+end, "Unicode character name not known to the playground")
	}
	u.char(r)
	return end + 3
}
