package vm

// Encodings that the library knows (its module _encodings): tables of one byte a character, and pairs of functions.

import (
	"strings"
	"unicode/utf8"
)

// foundCodec is an encoding that is not among the interpreter's own.
type foundCodec struct {
	upper          []rune        // the characters of bytes 0x80 to 0xff; utf8.RuneError: none
	bytes          map[rune]byte // the bytes of those
	encode, decode Value         // where there is no table: functions that answer (result, length)
}

// findCodec asks the library for an encoding; nil: nobody knows it.
func (t *Thread) findCodec(encoding string) (*foundCodec, *Exc) {
	if c := t.In.charmaps[encoding]; c != nil {
		return c, nil
	}
	m, exc := t.ImportModule("_encodings")
	if exc != nil && exc.Is(t, t.In.E.ModuleNotFoundError) { // an interpreter without a library
		return nil, nil
	}
	if exc != nil {
		return nil, exc
	}
	find := m.Dict.GetStr(t.In.Intern("find"))
	v, exc := t.Call(find, NewStr(encoding))
	if exc != nil || v.IsNone() {
		return nil, exc
	}
	if pair, ok := v.O.(*Tuple); ok {
		return &foundCodec{encode: pair.Items[0], decode: pair.Items[1]}, nil
	}
	upper, _ := AsStr(v)
	c := &foundCodec{upper: []rune(upper.S), bytes: map[rune]byte{}}
	for i, r := range c.upper {
		c.bytes[r] = byte(0x80 + i)
	}
	delete(c.bytes, utf8.RuneError)
	if t.In.charmaps == nil {
		t.In.charmaps = map[string]*foundCodec{}
	}
	t.In.charmaps[encoding] = c
	return c, nil
}

// encodeFound encodes in an encoding of the library's.
func (t *Thread) encodeFound(s *Str, names codecNames) ([]byte, *Exc) {
	c, exc := t.findCodec(names.encoding)
	switch {
	case exc != nil:
		return nil, exc
	case c == nil:
		return nil, t.NoCodec(names.encoding, "encode")
	case c.upper == nil:
		v, exc := t.callCodec(c.encode, Obj(s), names, "encoder", t.In.T.Bytes)
		if exc != nil {
			return nil, exc
		}
		return v.O.(*Bytes).B, nil
	}
	e := encoder{t: t, s: s, name: "charmap", errors: names.errors, found: c}
	return e.run()
}

// decodeFound decodes from an encoding of the library's.
func (t *Thread) decodeFound(b *Bytes, names codecNames) (Value, *Exc) {
	c, exc := t.findCodec(names.encoding)
	switch {
	case exc != nil:
		return Value{}, exc
	case c == nil:
		return Value{}, t.NoCodec(names.encoding, "decode")
	case c.upper == nil:
		return t.callCodec(c.decode, Obj(b), names, "decoder", t.In.T.Str)
	}
	d := decoder{t: t, b: b.B, name: "charmap", errors: names.errors, found: c}
	return d.run()
}

// callCodec asks one of the two functions, which must answer a result of the class that is wanted.
func (t *Thread) callCodec(fn, arg Value, names codecNames, what string, wanted *Type) (Value, *Exc) {
	v, exc := t.Call(fn, arg, NewStr(names.errors))
	if exc != nil {
		return Value{}, exc
	}
	pair, ok := v.O.(*Tuple)
	if !ok || len(pair.Items) != 2 {
		return Value{}, t.TypeErrorf("%s must return a tuple (object,%sinteger)", what, map[string]string{"encoder": " "}[what])
	}
	if got := t.TypeOf(pair.Items[0]); !got.IsSubtype(wanted) {
		verb := strings.TrimSuffix(what, "r")
		return Value{}, t.TypeErrorf("'%s' %s returned '%s' instead of '%s'; use codecs.%s() to %s to arbitrary types", names.encoding, what, got.Name, wanted.Name, verb, verb)
	}
	return pair.Items[0], nil
}

const unmapped = "character maps to <undefined>"

func (c *foundCodec) write(b []byte, r rune) []byte {
	if r < 0x80 {
		return append(b, byte(r))
	}
	if x, ok := c.bytes[r]; ok {
		return append(b, x)
	}
	return nil
}

func (c *foundCodec) read(b []byte) (r rune, n int, reason string) {
	if b[0] < 0x80 {
		return rune(b[0]), 1, ""
	}
	if r = c.upper[b[0]-0x80]; r == utf8.RuneError {
		return 0, 1, unmapped
	}
	return r, 1, ""
}
