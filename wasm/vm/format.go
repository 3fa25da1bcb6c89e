package vm

// The format mini-language: reading a specification and laying text out in a field. The numbers themselves are in formatnum.go.

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// formatSpec is [[fill]align][sign][z][#][0][width][grouping][.precision][type].
type formatSpec struct {
	fill    rune
	align   byte // < > = ^
	aligned bool // the alignment was given
	sign    byte // 0, + - or space
	noNeg0  bool // z
	alt     bool // #
	width   int
	group   byte // 0, comma or underscore
	prec    int  // -1 when not given
	typ     rune // 0 when not given
}

func isAlign(c byte) bool { return c == '<' || c == '>' || c == '=' || c == '^' }

// parseSpec reads a specification for v; typ and align are what holds when none is given.
func (t *Thread) parseSpec(v Value, spec string, typ rune, align byte) (formatSpec, *Exc) {
	f := formatSpec{fill: ' ', align: align, prec: -1, typ: typ}
	s := spec
	filled := false
	if _, n := decodeRune(s); n > 0 && n < len(s) && isAlign(s[n]) {
		f.fill, _ = decodeRune(s)
		f.align, f.aligned, filled = s[n], true, true
		s = s[n+1:]
	} else if s != "" && isAlign(s[0]) {
		f.align, f.aligned = s[0], true
		s = s[1:]
	}
	next := func(set string) byte {
		if s != "" && strings.IndexByte(set, s[0]) >= 0 {
			c := s[0]
			s = s[1:]
			return c
		}
		return 0
	}
	f.sign = next("+- ")
	f.noNeg0 = next("z") != 0
	f.alt = next("#") != 0
	if !filled && next("0") != 0 {
		f.fill = '0'
		if !f.aligned && align == '>' {
			f.align = '='
		}
	}
	number := func() (n int, given bool, exc *Exc) {
		i := 0
		for i < len(s) && isDigitByte(s[i]) {
			i++
		}
		if i == 0 {
			return 0, false, nil
		}
		n, err := strconv.Atoi(s[:i])
		if err != nil {
			return 0, false, t.ValueErrorf("Too many decimal digits in format string")
		}
		s = s[i:]
		return n, true, nil
	}
	var exc *Exc
	if f.width, _, exc = number(); exc != nil {
		return f, exc
	}
	f.group = next(",")
	if next("_") != 0 {
		if f.group != 0 {
			return f, t.ValueErrorf("Cannot specify both ',' and '_'.")
		}
		f.group = '_'
	}
	if f.group == '_' && next(",") != 0 {
		return f, t.ValueErrorf("Cannot specify both ',' and '_'.")
	}
	if next(".") != 0 {
		n, given, exc := number()
		if exc != nil {
			return f, exc
		}
		if !given {
			return f, t.ValueErrorf("Format specifier missing precision")
		}
		f.prec = n
	}
	if r, n := decodeRune(s); n > 0 {
		if n < len(s) {
			return f, t.ValueErrorf("Invalid format specifier '%s' for object of type '%T'", spec, v)
		}
		f.typ = r
	}
	if f.group != 0 && !f.groupable() {
		sep := string(rune(f.group))
		if f.typ > ' ' && f.typ < 0x80 {
			return f, t.ValueErrorf("Cannot specify '%s' with '%s'.", sep, string(f.typ))
		}
		return f, t.ValueErrorf("Cannot specify '%s' with '\\x%s'.", sep, strconv.FormatInt(int64(f.typ), 16))
	}
	return f, nil
}

// groupable reports whether the type allows digits to be grouped as asked.
func (f *formatSpec) groupable() bool {
	switch f.typ {
	case 0, 'd', 'e', 'f', 'g', 'E', 'G', 'F', '%':
		return true
	case 'b', 'o', 'x', 'X':
		return f.group == '_'
	}
	return false
}

// unknownCode reports a type letter that v does not know.
func (t *Thread) unknownCode(v Value, code rune) *Exc {
	text := string(code)
	if code <= ' ' || code >= 0x80 {
		text = "\\x" + strconv.FormatInt(int64(code), 16)
	}
	return t.ValueErrorf("Unknown format code '%s' for object of type '%T'", text, v)
}

// pad puts text of n code points into a field, filled left and right as the alignment says.
func (t *Thread) pad(text string, n, width int, fill rune, align byte) (string, *Exc) {
	if width <= n {
		return text, nil
	}
	if exc := t.allocText(width); exc != nil {
		return "", exc
	}
	left, right := 0, width-n
	switch align {
	case '>', '=':
		left, right = right, 0
	case '^':
		left = (width - n) / 2
		right -= left
	}
	f := runeText(fill)
	return strings.Repeat(f, left) + text + strings.Repeat(f, right), nil
}

// formatStr is str.__format__.
func (t *Thread) formatStr(v Value, spec string) (Value, *Exc) {
	if spec == "" {
		s, exc := t.Str(v)
		return NewStr(s), exc
	}
	f, exc := t.parseSpec(v, spec, 's', '<')
	if exc != nil {
		return Value{}, exc
	}
	switch {
	case f.typ != 's':
		return Value{}, t.unknownCode(v, f.typ)
	case f.sign == ' ':
		return Value{}, t.ValueErrorf("Space not allowed in string format specifier")
	case f.sign != 0:
		return Value{}, t.ValueErrorf("Sign not allowed in string format specifier")
	case f.noNeg0:
		return Value{}, t.ValueErrorf("Negative zero coercion (z) not allowed in string format specifier")
	case f.alt:
		return Value{}, t.ValueErrorf("Alternate form (#) not allowed in string format specifier")
	case f.align == '=':
		return Value{}, t.ValueErrorf("'=' alignment not allowed in string format specifier")
	}
	s, _ := AsStr(v)
	text, n := s.S, s.Len()
	if f.prec >= 0 && f.prec < n {
		text, n = text[:s.offset(f.prec)], f.prec
	}
	text, exc = t.pad(text, n, f.width, f.fill, f.align)
	return NewStr(text), exc
}

// groupDigits inserts sep between groups of size digits, counted from the right. With least > 0 zeros are put in front until the
// result has that many characters.
func groupDigits(digits string, sep byte, size, least int) string {
	n := len(digits)
	for n+max(n-1, 0)/size < least {
		n++
	}
	b := make([]byte, 0, n+n/size)
	for i := range n {
		if i > 0 && (n-i)%size == 0 {
			b = append(b, sep)
		}
		if zeros := n - len(digits); i < zeros {
			b = append(b, '0')
		} else {
			b = append(b, digits[i-zeros])
		}
	}
	return string(b)
}

// layOutNumber puts a formatted number into its field: sign and prefix, whole digits (grouped, zero-filled), and the rest (point,
// fraction, exponent, percent sign).
func (t *Thread) layOutNumber(f *formatSpec, sign, prefix, digits, rest string) (string, *Exc) {
	least := 0
	if f.fill == '0' && f.align == '=' {
		least = f.width - len(sign) - len(prefix) - len(rest)
	}
	if least > len(digits) {
		if exc := t.allocText(least); exc != nil {
			return "", exc
		}
	}
	switch {
	case f.group != 0 && digits != "":
		size := 3
		switch f.typ {
		case 'b', 'o', 'x', 'X':
			size = 4
		}
		digits = groupDigits(digits, f.group, size, least)
	case least > len(digits):
		digits = strings.Repeat("0", least-len(digits)) + digits
	}
	body := digits + rest
	if f.align == '=' {
		head := sign + prefix
		body, exc := t.pad(body, len(body), f.width-len(head), f.fill, '>')
		return head + body, exc
	}
	body = sign + prefix + body
	return t.pad(body, utf8.RuneCountInString(body), f.width, f.fill, f.align)
}

// signText returns the sign to show for a number.
func (f *formatSpec) signText(negative bool) string {
	switch {
	case negative:
		return "-"
	case f.sign == '+' || f.sign == ' ':
		return string(rune(f.sign))
	}
	return ""
}
