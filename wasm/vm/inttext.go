package vm

// Ints as text: parsing in any base and writing, with CPython's limit on decimal conversions.

import (
	"math/big"
	"strconv"
	"strings"
)

// DefaultIntDigits bounds conversions between an int and text in a base that is no power of two, until sys.set_int_max_str_digits() says
// otherwise.
const DefaultIntDigits = 4300

// intText returns the decimal text of an unboxed int.
func (t *Thread) intText(v Value) (string, *Exc) {
	b, ok := v.O.(*BigInt)
	if !ok {
		return strconv.FormatInt(v.N, 10), nil
	}
	const bitsPerDigit = 3.3219
	most := t.In.IntDigits
	if most == 0 {
		if exc := t.allocText(b.V.BitLen() / 3); exc != nil {
			return "", exc
		}
		t.Charge(b.V.BitLen() / 3)
		return b.V.String(), nil
	}
	if float64(b.V.BitLen()) <= float64(most+1)*bitsPerDigit {
		if s := b.V.String(); len(strings.TrimPrefix(s, "-")) <= most {
			return s, nil
		}
	}
	return "", t.ValueErrorf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", most)
}

// intTextIn returns the text of an unboxed int in base 2, 8, 10 or 16, without prefix.
func (t *Thread) intTextIn(v Value, base int) (string, *Exc) {
	if base == 10 {
		return t.intText(v)
	}
	if b, ok := v.O.(*BigInt); ok {
		if exc := t.allocBits(b.V.BitLen() * 8); exc != nil {
			return "", exc
		}
		return b.V.Text(base), nil
	}
	return strconv.FormatInt(v.N, base), nil
}

// parseInt parses text as int(text, base) does; orig is what the error shows.
func (t *Thread) parseInt(text string, base int, orig Value) (Value, *Exc) {
	digits, negative, base2, ok := intDigits(asciiDigits(trimWhite(text)), base)
	if !ok {
		return Value{}, t.badIntLiteral(base, orig)
	}
	if base = base2; base&(base-1) != 0 && t.In.IntDigits > 0 && len(digits) > t.In.IntDigits {
		return Value{}, t.ValueErrorf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit",
			t.In.IntDigits, len(digits))
	}
	if n, err := strconv.ParseInt(digits, base, 64); err == nil {
		if negative {
			n = -n
		}
		return Int(n), nil
	}
	t.Charge(len(digits))
	n, ok := new(big.Int).SetString(digits, base)
	if !ok {
		return Value{}, t.badIntLiteral(base, orig)
	}
	if negative {
		n.Neg(n)
	}
	return NewBig(n), nil
}

func (t *Thread) badIntLiteral(base int, orig Value) *Exc {
	text, exc := t.Repr(orig)
	if exc != nil {
		return exc
	}
	if cut := (&Str{S: text, runes: -1}); cut.Len() > 200 {
		text = text[:cut.offset(200)]
	}
	return t.ValueErrorf("invalid literal for int() with base %d: %s", base, text)
}

// intDigits takes the sign, the prefix and the underscores off the text of an int, checks every digit and settles base 0.
func intDigits(s string, base int) (digits string, negative bool, outBase int, ok bool) {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative, s = s[0] == '-', s[1:]
	}
	prefixed := false
	if len(s) > 1 && s[0] == '0' {
		of := 0
		switch s[1] | 0x20 {
		case 'x':
			of = 16
		case 'o':
			of = 8
		case 'b':
			of = 2
		}
		if of != 0 && (base == 0 || base == of) {
			prefixed, base, s = true, of, s[2:]
		}
	}
	if base == 0 {
		base = 10
		if strings.HasPrefix(s, "0") && strings.Trim(s, "0_") != "" {
			return "", false, 0, false // a leading zero, as in C's octals
		}
	}
	digits, ok = withoutUnderscores(s, prefixed, func(c byte) bool { return digitValue(c) < base })
	return digits, negative, base, ok
}

// withoutUnderscores removes single underscores between digits; ok is false when there is no digit, or anything else. leading allows
// an underscore before the first digit, as after 0x.
func withoutUnderscores(s string, leading bool, isDigit func(c byte) bool) (digits string, ok bool) {
	digit, underscores := leading, 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '_':
			if !digit {
				return "", false
			}
			digit = false
			underscores++
		case !isDigit(s[i]):
			return "", false
		default:
			digit = true
		}
	}
	if s == "" || !digit {
		return "", false
	}
	if underscores > 0 {
		s = strings.ReplaceAll(s, "_", "")
	}
	return s, true
}

// digitValue returns the value of an ASCII digit or letter, or 36 or more for what is none.
func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return int(c|0x20-'a') + 10
	}
	return 99
}
