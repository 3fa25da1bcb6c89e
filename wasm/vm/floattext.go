package vm

// Floats as text: the shortest text that reads back as the same number, parsing, and the hexadecimal form.

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// FloatRepr returns repr(f).
func FloatRepr(f float64) string { return floatText(f, 'r', 0, false, true) }

// floatText formats f. form is e, f or g with prec as in C, or r: the shortest text that reads back as f. alt keeps the point and,
// for g, the trailing zeros; dotZero appends ".0" to what would look like an int (and then g goes over to an exponent one digit earlier).
func floatText(f float64, form byte, prec int, alt, dotZero bool) string {
	switch {
	case f != f:
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	switch form {
	case 'e', 'f':
		s := strconv.FormatFloat(f, form, prec, 64)
		if alt && prec == 0 {
			at := strings.IndexByte(s, 'e')
			if at < 0 {
				at = len(s)
			}
			s = s[:at] + "." + s[at:]
		}
		return s
	case 'r':
		digits, exp, neg := floatDigits(f, -1)
		return layOutDigits(digits, exp, neg, exp < -4 || exp >= 16, alt, dotZero)
	}
	if prec == 0 {
		prec = 1
	}
	digits, exp, neg := floatDigits(f, prec-1)
	if !alt {
		if digits = strings.TrimRight(digits, "0"); digits == "" {
			digits = "0"
		}
	}
	limit := prec
	if dotZero {
		limit--
	}
	return layOutDigits(digits, exp, neg, exp < -4 || exp >= limit, alt, dotZero)
}

// floatDigits returns the decimal digits of f, the first of which counts 10**exp; prec is the number of digits after the first, or -1
// for as many as it takes to read the same number back.
func floatDigits(f float64, prec int) (digits string, exp int, neg bool) {
	s := strconv.FormatFloat(f, 'e', prec, 64)
	if s[0] == '-' {
		neg, s = true, s[1:]
	}
	at := strings.LastIndexByte(s, 'e')
	exp, _ = strconv.Atoi(s[at+1:])
	return s[:1] + strings.TrimPrefix(s[1:at], "."), exp, neg
}

func layOutDigits(digits string, exp int, neg, scientific, alt, dotZero bool) string {
	b := make([]byte, 0, len(digits)+24)
	if neg {
		b = append(b, '-')
	}
	whole, rest := digits, ""
	switch {
	case scientific:
		whole, rest = digits[:1], digits[1:]
	case exp < 0:
		whole, rest = "0", strings.Repeat("0", -exp-1)+digits
	case exp+1 < len(digits):
		whole, rest = digits[:exp+1], digits[exp+1:]
	default:
		whole += strings.Repeat("0", exp+1-len(digits))
	}
	b = append(b, whole...)
	switch {
	case rest != "":
		b = append(append(b, '.'), rest...)
	case dotZero && !scientific:
		b = append(b, ".0"...)
	case alt:
		b = append(b, '.')
	}
	if scientific {
		b = append(b, 'e')
		if exp < 0 {
			b, exp = append(b, '-'), -exp
		} else {
			b = append(b, '+')
		}
		if exp < 10 {
			b = append(b, '0')
		}
		b = strconv.AppendInt(b, int64(exp), 10)
	}
	return string(b)
}

// parseFloat parses as float(text) does; orig is what the error shows.
func (t *Thread) parseFloat(text string, orig Value) (float64, *Exc) {
	if f, ok := floatOf(asciiDigits(trimWhite(text))); ok {
		return f, nil
	}
	return 0, t.ValueErrorf("could not convert string to float: %r", orig)
}

// floatOf parses a decimal float, inf or nan, with underscores between digits.
func floatOf(s string) (f float64, ok bool) {
	body := s
	if s != "" && (s[0] == '-' || s[0] == '+') {
		body = s[1:]
	}
	if n := len(body); n > 0 && (body[n-1] < '0' || body[n-1] > '9') && body[n-1] != '.' {
		f, ok = specialFloat(body)
		if s[0] == '-' {
			f = -f
		}
		return f, ok
	}
	digits, exponent, point := 0, false, false
	for i := 0; i < len(body); i++ {
		switch c := body[i]; {
		case '0' <= c && c <= '9':
			digits++
		case c == '_':
			if i == 0 || i+1 == len(body) || !isDigitByte(body[i-1]) || !isDigitByte(body[i+1]) {
				return 0, false
			}
		case c == '.' && !point && !exponent:
			point = true
		case c|0x20 == 'e' && !exponent && digits > 0:
			exponent = true
			if digits = 0; i+1 < len(body) && (body[i+1] == '-' || body[i+1] == '+') {
				i++
			}
		default:
			return 0, false
		}
	}
	if digits == 0 {
		return 0, false
	}
	return syntax.Float(strings.ReplaceAll(s, "_", "")), true
}

// specialFloat reads inf, infinity and nan in any case.
func specialFloat(s string) (float64, bool) {
	switch asciiLower(s) {
	case "inf", "infinity":
		return math.Inf(1), true
	case "nan":
		return math.NaN(), true
	}
	return 0, false
}

func isDigitByte(c byte) bool { return '0' <= c && c <= '9' }

// floatHex returns the float as float.hex() shows it.
func floatHex(f float64) string {
	sign := ""
	if math.Signbit(f) {
		sign = "-"
	}
	switch f = math.Abs(f); {
	case f != f:
		return "nan"
	case math.IsInf(f, 0):
		return sign + "inf"
	case f == 0:
		return sign + "0x0.0p+0"
	}
	const fraction = 1<<52 - 1
	bits := math.Float64bits(f)
	lead, exp := byte('1'), int(bits>>52)-1023
	if exp == -1023 {
		lead, exp = '0', -1022
	}
	digits := strconv.FormatUint(bits&fraction, 16)
	b := append([]byte(sign+"0x"), lead, '.')
	b = append(b, strings.Repeat("0", 13-len(digits))+digits...)
	b = append(b, 'p')
	if exp >= 0 {
		b = append(b, '+')
	}
	return string(strconv.AppendInt(b, int64(exp), 10))
}

// floatFromHex is float.fromhex(string).
func floatFromHex(t *Thread, a []Value) (Value, *Exc) {
	s, ok := AsStr(a[1])
	if !ok {
		return Value{}, t.TypeErrorf("bad argument type for built-in operation")
	}
	f, ok, fits := hexFloat(stripSpace(s.S, true, true, spaceOfBytes))
	switch {
	case !ok:
		return Value{}, t.ValueErrorf("invalid hexadecimal floating-point string")
	case !fits:
		return Value{}, t.OverflowErrorf("hexadecimal value too large to represent as a float")
	}
	if cls := a[0].O.(*Type); cls != t.In.T.Float {
		return t.Call(a[0], Float(f))
	}
	return Float(f), nil
}

func hexFloat(s string) (f float64, ok, fits bool) {
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg, s = s[0] == '-', s[1:]
	}
	if f, ok = specialFloat(s); !ok {
		if len(s) > 1 && s[0] == '0' && s[1]|0x20 == 'x' {
			s = s[2:]
		}
		exp := 0
		if at := strings.IndexAny(s, "pP"); at >= 0 {
			n, err := strconv.Atoi(s[at+1:])
			if err != nil || s[at+1] == '_' {
				return 0, false, false
			}
			exp, s = max(min(n, 1<<20), -1<<20), s[:at]
		}
		whole, rest, _ := strings.Cut(s, ".")
		digits, good := withoutUnderscores(whole+rest, false, func(c byte) bool { return digitValue(c) < 16 })
		if !good || len(digits) != len(whole)+len(rest) {
			return 0, false, false
		}
		m, _ := new(big.Int).SetString(digits, 16)
		if f, fits = scaleToFloat(m, exp-4*len(rest)); !fits {
			return 0, true, false
		}
	}
	if neg {
		f = -f
	}
	return f, true, true
}
