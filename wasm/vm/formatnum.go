package vm

// __format__ of int, float and complex.

import (
	"math"
	"strings"
)

// formatInt is int.__format__, also for bool.
func (t *Thread) formatInt(v Value, spec string) (Value, *Exc) {
	if spec == "" {
		s, exc := t.Str(v)
		return NewStr(s), exc
	}
	f, exc := t.parseSpec(v, spec, 'd', '>')
	if exc != nil {
		return Value{}, exc
	}
	n := Unbox(v)
	var s string
	switch f.typ {
	case 'b', 'c', 'd', 'n', 'o', 'x', 'X':
		s, exc = t.formatWhole(n, &f)
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		var x float64
		if x, exc = t.wholeToFloat(n); exc == nil {
			s, exc = t.formatReal(x, &f)
		}
	default:
		exc = t.unknownCode(v, f.typ)
	}
	return NewStr(s), exc
}

func (t *Thread) formatWhole(n Value, f *formatSpec) (string, *Exc) {
	if f.prec >= 0 {
		return "", t.ValueErrorf("Precision not allowed in integer format specifier")
	}
	if f.noNeg0 {
		return "", t.ValueErrorf("Negative zero coercion (z) not allowed in integer format specifier")
	}
	base, prefix := 10, ""
	switch f.typ {
	case 'c':
		return t.formatChar(n, f)
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(f.typ)
	}
	if !f.alt {
		prefix = ""
	}
	digits, exc := t.intTextIn(n, base)
	if exc != nil {
		return "", exc
	}
	digits, negative := strings.CutPrefix(digits, "-")
	if f.typ == 'X' {
		digits = asciiUpper(digits)
	}
	return t.layOutNumber(f, f.signText(negative), prefix, digits, "")
}

// formatChar shows an int as the character of that code point.
func (t *Thread) formatChar(n Value, f *formatSpec) (string, *Exc) {
	switch _, isBig := n.O.(*BigInt); {
	case f.sign != 0:
		return "", t.ValueErrorf("Sign not allowed with integer format specifier 'c'")
	case f.alt:
		return "", t.ValueErrorf("Alternate form (#) not allowed with integer format specifier 'c'")
	case isBig:
		return "", t.OverflowErrorf("Python int too large to convert to C long")
	case n.N < 0 || n.N > maxRune:
		return "", t.OverflowErrorf("%%c arg not in range(0x110000)")
	}
	return t.pad(runeText(rune(n.N)), 1, f.width, f.fill, f.align)
}

// formatFloat is float.__format__.
func (t *Thread) formatFloat(v Value, spec string) (Value, *Exc) {
	if spec == "" {
		s, exc := t.Str(v)
		return NewStr(s), exc
	}
	f, exc := t.parseSpec(v, spec, 0, '>')
	if exc != nil {
		return Value{}, exc
	}
	switch f.typ {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%':
		s, exc := t.formatReal(Unbox(v).F(), &f)
		return NewStr(s), exc
	}
	return Value{}, t.unknownCode(v, f.typ)
}

// realText writes the number alone, by type and precision; the type letter n is g, and none is repr's form.
func (t *Thread) realText(x float64, f *formatSpec, dotZero bool) (string, *Exc) {
	form, prec := byte('r'), f.prec
	switch f.typ {
	case 'e', 'E':
		form = 'e'
	case 'f', 'F', '%':
		form = 'f'
	case 'g', 'G', 'n':
		form = 'g'
	default:
		if prec >= 0 {
			form = 'g'
		}
	}
	dotZero = dotZero && f.typ == 0
	if prec < 0 && form != 'r' {
		prec = 6
	}
	if prec > math.MaxInt32 {
		return "", t.ValueErrorf("precision too big")
	}
	if prec > 1024 {
		if exc := t.allocText(prec); exc != nil {
			return "", exc
		}
	}
	if f.typ == '%' {
		x *= 100
	}
	s := floatText(x, form, prec, f.alt, dotZero)
	if f.noNeg0 && s[0] == '-' && strings.Trim(strings.TrimPrefix(s, "-"), "0.e+-") == "" {
		s = s[1:]
	}
	switch f.typ {
	case 'E', 'F', 'G':
		s = asciiUpper(s)
	}
	return s, nil
}

func (t *Thread) formatReal(x float64, f *formatSpec) (string, *Exc) {
	s, exc := t.realText(x, f, true)
	if exc != nil {
		return "", exc
	}
	s, negative := strings.CutPrefix(s, "-")
	digits, rest := splitWhole(s)
	if f.typ == '%' {
		rest += "%"
	}
	return t.layOutNumber(f, f.signText(negative), "", digits, rest)
}

// splitWhole separates the leading digits from the rest.
func splitWhole(s string) (digits, rest string) {
	n := 0
	for n < len(s) && isDigitByte(s[n]) {
		n++
	}
	return s[:n], s[n:]
}

// formatComplex is complex.__format__: both parts by the same rules, the whole padded.
func (t *Thread) formatComplex(v Value, spec string) (Value, *Exc) {
	if spec == "" {
		s, exc := t.Str(v)
		return NewStr(s), exc
	}
	f, exc := t.parseSpec(v, spec, 0, '>')
	if exc != nil {
		return Value{}, exc
	}
	switch f.typ {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n':
	default:
		return Value{}, t.unknownCode(v, f.typ)
	}
	switch {
	case f.prec > math.MaxInt32:
		return Value{}, t.ValueErrorf("precision too big")
	case f.fill == '0':
		return Value{}, t.ValueErrorf("Zero padding is not allowed in complex format specifier")
	case f.align == '=':
		return Value{}, t.ValueErrorf("'=' alignment flag is not allowed in complex format specifier")
	}
	c := Unbox(v).O.(*Complex)
	var parts [2]string
	for i, x := range [2]float64{c.Re, c.Im} {
		s, exc := t.realText(x, &f, false)
		if exc != nil {
			return Value{}, exc
		}
		s, negative := strings.CutPrefix(s, "-")
		digits, rest := splitWhole(s)
		if f.group != 0 {
			digits = groupDigits(digits, f.group, 3, 0)
		}
		sign := f.signText(negative)
		if i == 1 && !negative {
			sign = "+"
		}
		parts[i] = sign + digits + rest
	}
	s := parts[0] + parts[1] + "j"
	if f.typ == 0 {
		if c.Re == 0 && !math.Signbit(c.Re) {
			s = f.signText(parts[1][0] == '-') + strings.TrimLeft(parts[1], "+-") + "j"
		} else {
			s = "(" + s + ")"
		}
	}
	s, exc = t.pad(s, len(s), f.width, f.fill, f.align)
	return NewStr(s), exc
}
