package vm

// The % operator of str and bytes: printf-style formatting.

import (
	"math"
	"strconv"
	"strings"
)

// percent is one formatting operation.
type percent struct {
	t       *Thread
	bytes   bool
	args    []Value // positional values
	next    int
	mapping Value // for %(key)s; unbound when the operand is none
	out     []byte
}

// conversion is one % item: its flags, field width, precision (-1 for none) and letter.
type conversion struct {
	left, plus, space, alt, zero bool
	width, prec                  int
	letter                       rune
}

// formatPercent is s % operand.
func (t *Thread) formatPercent(s *Str, operand Value) (Value, *Exc) {
	p := newPercent(t, operand, false)
	if exc := p.run(s.S); exc != nil {
		return Value{}, exc
	}
	return t.makeText(string(p.out))
}

// percentBytes is b % operand.
func (t *Thread) percentBytes(b *Bytes, operand Value) (Value, *Exc) {
	p := newPercent(t, operand, true)
	if exc := p.run(string(b.B)); exc != nil {
		return Value{}, exc
	}
	return Obj(&Bytes{B: p.out, Mutable: b.Mutable}), nil
}

func newPercent(t *Thread, operand Value, bytes bool) *percent {
	p := &percent{t: t, bytes: bytes, out: []byte{}}
	if tuple, ok := operand.O.(*Tuple); ok {
		p.args = tuple.Items
		return p
	}
	p.args = []Value{operand}
	_, isStr := AsStr(operand)
	_, isBytes := operand.O.(*Bytes)
	if !isStr && !(isBytes && bytes) && t.TypeOf(operand).Slots.GetItem != nil {
		p.mapping = operand
	}
	return p
}

// arg takes the next value.
func (p *percent) arg() (Value, *Exc) {
	if p.next >= len(p.args) {
		return Value{}, p.t.TypeErrorf("not enough arguments for format string")
	}
	p.next++
	return p.args[p.next-1], nil
}

func (p *percent) run(format string) *Exc {
	t := p.t
	text := format
	position := 0 // code points before text
	for {
		at := strings.IndexByte(text, '%')
		if at < 0 {
			p.out = append(p.out, text...)
			break
		}
		p.out = append(p.out, text[:at]...)
		if strings.HasPrefix(text[at:], "%%") {
			p.out = append(p.out, '%')
			text = text[at+2:]
			continue
		}
		text = text[at+1:]
		rest, exc := p.item(text, func(rest string) int {
			if position = len(format) - len(rest); !p.bytes {
				position = runeCount(format[:position])
			}
			return position
		})
		if exc != nil {
			return exc
		}
		if exc := t.allocText(len(p.out) - cap(p.out)/2); exc != nil {
			return exc
		}
		text = rest
	}
	if p.next < len(p.args) && p.mapping.O == nil {
		kind := "string"
		if p.bytes {
			kind = "bytes"
		}
		return t.TypeErrorf("not all arguments converted during %s formatting", kind)
	}
	return nil
}

// item formats what follows a percent sign and returns the text behind it.
func (p *percent) item(text string, position func(rest string) int) (string, *Exc) {
	t := p.t
	incomplete := func() (string, *Exc) { return "", t.ValueErrorf("incomplete format") }
	if strings.HasPrefix(text, "(") {
		key, rest, exc := p.key(text[1:])
		if exc != nil {
			return "", exc
		}
		v, exc := t.GetItem(p.mapping, key)
		if exc != nil {
			return "", exc
		}
		// From here on the value found stands for the operand.
		p.args, p.next = []Value{v}, 0
		text = rest
	}
	c := conversion{prec: -1}
	for ; text != ""; text = text[1:] {
		switch text[0] {
		case '-':
			c.left = true
			continue
		case '+':
			c.plus = true
			continue
		case ' ':
			c.space = true
			continue
		case '#':
			c.alt = true
			continue
		case '0':
			c.zero = true
			continue
		}
		break
	}
	var exc *Exc
	if c.width, text, exc = p.number(text, "width"); exc != nil {
		return "", exc
	}
	if c.width < 0 {
		c.left, c.width = true, -c.width
	}
	if strings.HasPrefix(text, ".") {
		if c.prec, text, exc = p.number(text[1:], "precision"); exc != nil {
			return "", exc
		}
		c.prec = max(c.prec, 0)
	}
	if text != "" && strings.IndexByte("hlL", text[0]) >= 0 {
		text = text[1:]
	}
	if text == "" {
		return incomplete()
	}
	letter, n := rune(text[0]), 1
	if !p.bytes {
		letter, n = decodeRune(text)
	}
	c.letter = letter
	v, exc := p.arg()
	if exc != nil {
		return "", exc
	}
	body, sign, numeric, exc := p.convert(v, &c, func() int { return position(text) })
	if exc != nil {
		return "", exc
	}
	return text[n:], p.put(&c, sign, body, numeric)
}

// key reads a mapping key with balanced parentheses.
func (p *percent) key(text string) (Value, string, *Exc) {
	if p.mapping.O == nil {
		return Value{}, "", p.t.TypeErrorf("format requires a mapping")
	}
	open := 1
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				if p.bytes {
					return NewBytes([]byte(text[:i])), text[i+1:], nil
				}
				return NewStr(text[:i]), text[i+1:], nil
			}
		}
	}
	return Value{}, "", p.t.ValueErrorf("incomplete format key")
}

// number reads a width or precision: digits, or a star that takes the next value.
func (p *percent) number(text, what string) (int, string, *Exc) {
	t := p.t
	if strings.HasPrefix(text, "*") {
		v, exc := p.arg()
		if exc != nil {
			return 0, "", exc
		}
		u := Unbox(v)
		if !isWhole(u) {
			return 0, "", t.TypeErrorf("* wants int")
		}
		_, isBig := u.O.(*BigInt)
		if isBig && what == "width" {
			return 0, "", t.OverflowErrorf("Python int too large to convert to C ssize_t")
		}
		if isBig || what != "width" && (u.N > math.MaxInt32 || u.N < -math.MaxInt32) {
			return 0, "", t.OverflowErrorf("Python int too large to convert to C int")
		}
		return int(u.N), text[1:], nil
	}
	digits, rest := splitWhole(text)
	if digits == "" {
		return 0, rest, nil
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0, "", t.ValueErrorf("%s too big", what)
	}
	return n, rest, nil
}

// convert makes the text of a value; of a number, sign and prefix stand apart.
func (p *percent) convert(v Value, c *conversion, position func() int) (body, sign string, numeric bool, exc *Exc) {
	switch c.letter {
	case 's', 'r', 'a', 'b':
		if c.letter != 'b' || p.bytes {
			body, exc = p.text(v, c)
			return body, "", false, exc
		}
	case 'c':
		body, exc = p.char(v)
		return body, "", false, exc
	case 'd', 'i', 'u', 'o', 'x', 'X':
		body, sign, exc = p.whole(v, c)
		return body, sign, true, exc
	case 'e', 'E', 'f', 'F', 'g', 'G':
		x, exc := p.t.ToFloat(v)
		if exc != nil {
			if p.bytes && exc.Is(p.t, p.t.In.E.TypeError) {
				exc = p.t.TypeErrorf("float argument required, not %T", v)
			}
			return "", "", true, exc
		}
		f := formatSpec{typ: c.letter, prec: c.prec, alt: c.alt}
		body, exc := p.t.realText(x, &f, false)
		body, negative := strings.CutPrefix(body, "-")
		return body, c.sign(negative), true, exc
	}
	code := runeText(c.letter)
	if c.letter <= 31 || c.letter >= 127 {
		code = "?"
	}
	return "", "", false, p.t.ValueErrorf("unsupported format character '%s' (0x%s) at index %d", code, strconv.FormatInt(int64(c.letter), 16), position())
}

func (c *conversion) sign(negative bool) string {
	switch {
	case negative:
		return "-"
	case c.plus:
		return "+"
	case c.space:
		return " "
	}
	return ""
}

// text is %s, %r, %a and %b, cut to the precision.
func (p *percent) text(v Value, c *conversion) (string, *Exc) {
	t := p.t
	var s string
	var exc *Exc
	switch {
	case p.bytes && (c.letter == 's' || c.letter == 'b'):
		b, exc := t.bytesOperand(v)
		if exc != nil {
			return "", exc
		}
		s = string(b)
	case c.letter == 's':
		s, exc = t.Str(v)
	default:
		if s, exc = t.Repr(v); p.bytes || c.letter == 'a' {
			s = asciiRepr(s)
		}
	}
	if exc != nil {
		return "", exc
	}
	if c.prec >= 0 && c.prec < len(s) {
		if p.bytes {
			s = s[:c.prec]
		} else if x := (&Str{S: s, runes: -1}); c.prec < x.Len() {
			s = x.slice(0, c.prec)
		}
	}
	return s, nil
}

// bytesOperand returns what %b inserts.
func (t *Thread) bytesOperand(v Value) ([]byte, *Exc) {
	if _, plain := v.O.(*Bytes); !plain {
		if b, ok, exc := t.ownBytes(v); exc != nil {
			return nil, exc
		} else if ok {
			return b.B, nil
		}
	}
	b, ok, exc := t.Buffer(v)
	if !ok && exc == nil {
		exc = t.TypeErrorf("%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", v)
	}
	return b, exc
}

// ownBytes asks an object of a class of the program's for its __bytes__; false if it has none.
func (t *Thread) ownBytes(v Value) (*Bytes, bool, *Exc) {
	if !t.TypeOf(v).User {
		return nil, false, nil
	}
	m, exc := t.LookupSpecial(v, "__bytes__")
	if exc != nil || m.O == nil {
		return nil, false, exc
	}
	r, exc := t.Call(m)
	if exc != nil {
		return nil, false, exc
	}
	b, ok := r.O.(*Bytes)
	if !ok || b.Mutable {
		return nil, false, t.useless(r, "__bytes__ returned non-bytes (type %T)")
	}
	return b, true, nil
}

// char is %c: a code point or a text of one character.
func (p *percent) char(v Value) (string, *Exc) {
	t := p.t
	limit, limitText := int64(maxRune), "%c arg not in range(0x110000)"
	if p.bytes {
		limit, limitText = 255, "%c arg not in range(256)"
		if b, ok := v.O.(*Bytes); ok && len(b.B) == 1 {
			return string(b.B), nil
		}
	} else if s, ok := AsStr(v); ok && s.Len() == 1 {
		return s.S, nil
	}
	_, isStr := AsStr(v)
	if isStr || t.TypeOf(v).Slots.Index == nil {
		if p.bytes {
			return "", t.TypeErrorf("%%c requires an integer in range(256) or a single byte")
		}
		return "", t.TypeErrorf("%%c requires int or char")
	}
	n, exc := t.Index(v)
	if exc != nil && exc.Is(t, t.In.E.TypeError) && !p.bytes {
		return "", t.TypeErrorf("%%c requires int or char")
	}
	if exc != nil && !exc.Is(t, t.In.E.OverflowError) {
		return "", exc
	}
	if exc != nil || n < 0 || n > limit {
		return "", t.OverflowErrorf("%s", limitText)
	}
	if p.bytes {
		return string([]byte{byte(n)}), nil
	}
	return runeText(rune(n)), nil
}

// whole is %d, %x and %o.
func (p *percent) whole(v Value, c *conversion) (digits, sign string, exc *Exc) {
	t := p.t
	base, prefix := 10, ""
	switch c.letter {
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(c.letter)
	}
	n := Unbox(v)
	if !isWhole(n) {
		s, kind := &t.TypeOf(v).Slots, "an integer"
		if base == 10 {
			kind = "a real number"
		}
		letter := string(c.letter)
		if p.bytes && letter == "i" {
			letter = "d"
		}
		wrong := base != 10 || s.Int == nil && s.Index == nil
		switch {
		case !wrong:
			n, exc = t.ToInt(v)
		case base != 10 && s.Index != nil:
			n, exc = t.index(v)
			wrong = false
		}
		if wrong || exc != nil && exc.Is(t, t.In.E.TypeError) {
			exc = t.TypeErrorf("%%%s format: %s is required, not %T", letter, kind, v)
		}
		if exc != nil {
			return "", "", exc
		}
	}
	if digits, exc = t.intTextIn(n, base); exc != nil {
		return "", "", exc
	}
	digits, negative := strings.CutPrefix(digits, "-")
	if c.letter == 'X' {
		digits = asciiUpper(digits)
	}
	if fill := c.prec - len(digits); fill > 0 {
		if exc := t.allocText(fill); exc != nil {
			return "", "", exc
		}
		digits = strings.Repeat("0", fill) + digits
	}
	if !c.alt {
		prefix = ""
	}
	return digits, c.sign(negative) + prefix, nil
}

// put appends a converted value in its field.
func (p *percent) put(c *conversion, sign, body string, numeric bool) *Exc {
	n := len(sign) + len(body)
	if !p.bytes && !numeric {
		n = runeCount(body)
	}
	fill := 0
	if c.width > n {
		fill = c.width - n
		if exc := p.t.allocText(fill); exc != nil {
			return exc
		}
	}
	pad := func(with byte) {
		for ; fill > 0; fill-- {
			p.out = append(p.out, with)
		}
	}
	zeros := c.zero && numeric && !c.left
	if !zeros && !c.left {
		pad(' ')
	}
	p.out = append(p.out, sign...)
	if zeros {
		pad('0')
	}
	p.out = append(p.out, body...)
	pad(' ')
	return nil
}
