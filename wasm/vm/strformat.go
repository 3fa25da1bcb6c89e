package vm

// str.format: replacement fields with names, attributes, subscripts, conversions and nested specifications.

import (
	"strconv"
	"strings"
)

// formatter holds the arguments of one call of str.format.
type formatter struct {
	t       *Thread
	args    []Value
	named   func(name string) (Value, *Exc)
	mapping bool // format_map: there are no positional fields

	next   int  // number of the next {}
	manual bool // a field was numbered
	auto   bool // a field was not
}

func strFormat(t *Thread, a []Value) (Value, *Exc) {
	kw, _ := a[2].O.(*Dict)
	f := formatter{t: t, args: a[1].O.(*Tuple).Items}
	f.named = func(name string) (Value, *Exc) {
		var v Value
		if kw != nil {
			v = kw.GetStr(t.In.Intern(name))
		}
		if v.O == nil {
			return Value{}, t.KeyError(NewStr(name))
		}
		return v, nil
	}
	text, exc := f.format(strOf(a[0]).S, 2)
	return NewStr(text), exc
}

func strFormatMap(t *Thread, a []Value) (Value, *Exc) {
	f := formatter{t: t, mapping: true}
	f.named = func(name string) (Value, *Exc) { return t.GetItem(a[1], NewStr(name)) }
	text, exc := f.format(strOf(a[0]).S, 2)
	return NewStr(text), exc
}

// format replaces the fields of s; specifications may hold fields themselves, to the given depth.
func (f *formatter) format(s string, depth int) (string, *Exc) {
	t := f.t
	if depth == 0 {
		return "", t.ValueErrorf("Max string recursion exceeded")
	}
	var b []byte
	for {
		at := strings.IndexAny(s, "{}")
		if at < 0 {
			return string(append(b, s...)), nil
		}
		b = append(b, s[:at]...)
		c := s[at]
		s = s[at+1:]
		switch {
		case s != "" && s[0] == c:
			b, s = append(b, c), s[1:]
			continue
		case c == '}':
			return "", t.ValueErrorf("Single '}' encountered in format string")
		case s == "":
			return "", t.ValueErrorf("Single '{' encountered in format string")
		}
		field, rest, exc := f.cutField(s)
		if exc != nil {
			return "", exc
		}
		s = rest
		text, exc := f.field(field, depth)
		if exc != nil {
			return "", exc
		}
		if b, exc = t.room(b, len(text)); exc != nil {
			return "", exc
		}
		b = append(b, text...)
	}
}

// replacement is the inside of a field: name, conversion and specification.
type replacement struct {
	name, spec string
	conversion rune
	nested     bool // the specification holds fields
}

// cutField reads a field up to its closing brace.
func (f *formatter) cutField(s string) (r replacement, rest string, exc *Exc) {
	t := f.t
	// The name ends at the first : or ! outside brackets.
	i, bracket := 0, false
	for ; i < len(s); i++ {
		c := s[i]
		if c == '[' {
			bracket = true
		}
		if bracket {
			bracket = c != ']'
			continue
		}
		if c == '{' {
			return r, "", t.ValueErrorf("unexpected '{' in field name")
		}
		if c == '}' || c == ':' || c == '!' {
			break
		}
	}
	if i == len(s) {
		return r, "", t.ValueErrorf("expected '}' before end of string")
	}
	r.name = s[:i]
	end := s[i]
	s = s[i+1:]
	if end == '!' {
		if s == "" {
			return r, "", t.ValueErrorf("end of string while looking for conversion specifier")
		}
		var n int
		r.conversion, n = decodeRune(s)
		if s = s[n:]; s == "" {
			return r, "", t.ValueErrorf("unmatched '{' in format spec")
		}
		end, s = s[0], s[1:]
		if end != ':' && end != '}' {
			return r, "", t.ValueErrorf("expected ':' after conversion specifier")
		}
	}
	if end == '}' {
		return r, s, nil
	}
	for i, open := 0, 1; i < len(s); i++ {
		switch s[i] {
		case '{':
			open++
			r.nested = true
		case '}':
			if open--; open == 0 {
				r.spec = s[:i]
				return r, s[i+1:], nil
			}
		}
	}
	return r, "", t.ValueErrorf("unmatched '{' in format spec")
}

// field formats one field.
func (f *formatter) field(r replacement, depth int) (string, *Exc) {
	t := f.t
	v, exc := f.lookUp(r.name)
	if exc != nil {
		return "", exc
	}
	if r.conversion != 0 {
		if v, exc = t.convert(v, r.conversion); exc != nil {
			return "", exc
		}
	}
	spec := r.spec
	if r.nested {
		if spec, exc = f.format(spec, depth-1); exc != nil {
			return "", exc
		}
	}
	return t.Format(v, spec)
}

// convert applies !s, !r or !a.
func (t *Thread) convert(v Value, conversion rune) (Value, *Exc) {
	var s string
	var exc *Exc
	switch conversion {
	case 's':
		s, exc = t.Str(v)
	case 'r', 'a':
		if s, exc = t.Repr(v); conversion == 'a' {
			s = asciiRepr(s)
		}
	default:
		text := runeText(conversion)
		if conversion <= ' ' || conversion >= 0x7F {
			text = "\\x" + strconv.FormatInt(int64(conversion), 16)
		}
		return Value{}, t.ValueErrorf("Unknown conversion specifier %s", text)
	}
	return NewStr(s), exc
}

// lookUp finds what a field name means: a number or a name, then attributes and subscripts.
func (f *formatter) lookUp(name string) (Value, *Exc) {
	t := f.t
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		end = len(name)
	}
	first, rest := name[:end], name[end:]
	n, isNumber, exc := f.number(first)
	if exc != nil {
		return Value{}, exc
	}
	if isNumber || first == "" {
		if exc := f.numbering(isNumber); exc != nil {
			return Value{}, exc
		}
		if !isNumber {
			n = f.next
			f.next++
		}
		isNumber = true
	}
	var v Value
	switch {
	case isNumber && f.mapping:
		return Value{}, t.ValueErrorf("Format string contains positional fields")
	case isNumber && n >= len(f.args):
		return Value{}, t.IndexErrorf("Replacement index %d out of range for positional args tuple", n)
	case isNumber:
		v = f.args[n]
	default:
		if v, exc = f.named(first); exc != nil {
			return Value{}, exc
		}
	}
	for rest != "" {
		if v, rest, exc = f.step(v, rest); exc != nil {
			return Value{}, exc
		}
	}
	return v, nil
}

// number reads text that is all digits.
func (f *formatter) number(s string) (n int, ok bool, exc *Exc) {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return 0, false, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, false, f.t.ValueErrorf("Too many decimal digits in format string")
	}
	return n, true, nil
}

// numbering checks that fields are all numbered, or none.
func (f *formatter) numbering(manual bool) *Exc {
	switch {
	case manual && f.auto:
		return f.t.ValueErrorf("cannot switch from automatic field numbering to manual field specification")
	case !manual && f.manual:
		return f.t.ValueErrorf("cannot switch from manual field specification to automatic field numbering")
	}
	f.manual, f.auto = manual, !manual
	return nil
}

// step follows one .attribute or [subscript].
func (f *formatter) step(v Value, path string) (Value, string, *Exc) {
	t := f.t
	if path[0] == '.' {
		path = path[1:]
		end := strings.IndexAny(path, ".[")
		if end < 0 {
			end = len(path)
		}
		if end == 0 {
			return v, "", t.ValueErrorf("Empty attribute in format string")
		}
		v, exc := t.GetAttr(v, t.In.Intern(path[:end]))
		return v, path[end:], exc
	}
	if path[0] != '[' {
		return v, "", t.ValueErrorf("Only '.' or '[' may follow ']' in format field specifier")
	}
	key, rest, ok := strings.Cut(path[1:], "]")
	switch {
	case !ok:
		return v, "", t.ValueErrorf("Missing ']' in format string")
	case key == "":
		return v, "", t.ValueErrorf("Empty attribute in format string")
	}
	n, isNumber, exc := f.number(key)
	if exc != nil {
		return v, "", exc
	}
	k := NewStr(key)
	if isNumber {
		k = Int(int64(n))
	}
	v, exc = t.GetItem(v, k)
	return v, rest, exc
}
