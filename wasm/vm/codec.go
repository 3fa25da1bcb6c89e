package vm

// Codecs: which encodings there are, and the ways to deal with what cannot be encoded. Each codec is in codecs.go.

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// codecNames are the arguments of encode and decode.
type codecNames struct{ encoding, errors string }

// codecArgs reads the optional encoding and errors arguments of fn.
func (t *Thread) codecArgs(fn string, encoding, errors Value) (codecNames, *Exc) {
	n := codecNames{"utf-8", "strict"}
	for _, x := range []struct {
		name string
		v    Value
		to   *string
	}{{"encoding", encoding, &n.encoding}, {"errors", errors, &n.errors}} {
		if x.v.O == nil {
			continue
		}
		s, ok := AsStr(x.v)
		if !ok {
			return n, t.TypeErrorf("%s() argument %q must be str, not %s", fn, x.name, t.argTypeName(x.v))
		}
		*x.to = s.S
	}
	return n, nil
}

// codecName maps the many names of an encoding to one; "" stands for an unknown encoding.
func codecName(name string) string {
	switch name {
	case "utf-8", "ascii", "latin-1":
		return name
	}
	name = strings.NewReplacer("_", "-", " ", "-").Replace(asciiLower(name))
	switch name {
	case "utf-8", "utf8", "u8", "utf", "cp65001":
		return "utf-8"
	case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "iso646-us":
		return "ascii"
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "l1", "latin",
		"charmap": // which nobody has given a map
		return "latin-1"
	case "unicode-escape", "raw-unicode-escape":
		return name
	case "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be":
		return name
	case "utf16", "u16":
		return "utf-16"
	case "utf-16le", "unicodelittleunmarked":
		return "utf-16-le"
	case "utf-16be", "unicodebigunmarked":
		return "utf-16-be"
	case "utf32", "u32":
		return "utf-32"
	case "utf-32le":
		return "utf-32-le"
	case "utf-32be":
		return "utf-32-be"
	}
	return ""
}

// strEncode is str.encode.
func strEncode(t *Thread, a []Value) (Value, *Exc) {
	names, exc := t.codecArgs("encode", a[1], a[2])
	if exc != nil {
		return Value{}, exc
	}
	b, exc := t.encode(strOf(a[0]), names)
	return NewBytes(b), exc
}

// bytesDecode is bytes.decode.
func bytesDecode(t *Thread, a []Value) (Value, *Exc) {
	names, exc := t.codecArgs("decode", a[1], a[2])
	if exc != nil {
		return Value{}, exc
	}
	return t.decode(a[0].O.(*Bytes), names)
}

// Encode returns the text in UTF-8; lone surrogates are an error.
func (t *Thread) Encode(s *Str) ([]byte, *Exc) { return t.encode(s, codecNames{"utf-8", "strict"}) }

func (t *Thread) encode(s *Str, names codecNames) ([]byte, *Exc) {
	b, exc := t.encodeBare(s, names)
	return b, t.noteCodec(exc, "encoding", names)
}

// EncodeBare encodes as a codec's own functions do.
func (t *Thread) EncodeBare(s *Str, encoding, errors string) ([]byte, *Exc) {
	return t.encodeBare(s, codecNames{encoding, errors})
}

// encodeBare encodes, and notes nothing on an error.
func (t *Thread) encodeBare(s *Str, names codecNames) ([]byte, *Exc) {
	codec := codecName(names.encoding)
	if codec == "" {
		return t.encodeFound(s, names)
	}
	if exc := t.allocText(len(s.S)); exc != nil {
		return nil, exc
	}
	if s.isASCII() && codec[0] != 'u' || codec == "utf-8" && !strings.Contains(s.S, "\xed") {
		return []byte(s.S), nil
	}
	if codec == "utf-8-sig" {
		b, exc := t.encodeBare(s, codecNames{"utf-8", names.errors})
		return append([]byte("\xef\xbb\xbf"), b...), exc
	}
	e := encoder{t: t, s: s, name: codec, errors: names.errors}
	return e.run()
}

// noteCodec notes on an error which codec it is of, where CPython asks a codec and has no way around it.
func (t *Thread) noteCodec(exc *Exc, doing string, names codecNames) *Exc {
	if exc == nil || exc.Is(t, t.In.E.LookupError) {
		return exc
	}
	switch strings.NewReplacer("-", "_", " ", "_").Replace(asciiLower(names.encoding)) {
	case "utf_8", "utf8", "utf_16", "utf16", "utf_32", "utf32", "ascii", "us_ascii", "latin_1", "latin1", "iso_8859_1", "iso8859_1":
		return exc
	}
	if _, bad := t.CallMethod(Obj(exc), "add_note", NewStr(doing+" with '"+names.encoding+"' codec failed")); bad != nil {
		return bad
	}
	return exc
}

// NoCodec refuses an encoding.
func (t *Thread) NoCodec(name, direction string) *Exc {
	switch strings.TrimSuffix(strings.ReplaceAll(asciiLower(name), "-", "_"), "_codec") {
	case "rot13", "rot_13", "hex", "base64", "quopri", "uu", "zlib", "zip", "bz2":
		return t.Errorf(t.In.E.LookupError, "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", name, direction)
	}
	return t.Errorf(t.In.E.LookupError, "unknown encoding: %s%s", name, rareCodec(name))
}

// rareCodec says of an encoding that CPython has, and of no other, which ones are here.
func rareCodec(name string) string {
	name = strings.NewReplacer("_", "-", " ", "-").Replace(asciiLower(name))
	for _, known := range strings.Fields("cp iso8859 iso-8859 koi8 mac windows-12 big5 gb2312 gbk gb18030 hz shift-jis shift-jisx sjis euc iso2022 iso-2022 " +
		"johab tis-620 ptcp154 kz1048 hp-roman8 utf-7 palmos") {
		if strings.HasPrefix(name, known) {
			return ": the playground has UTF-8, UTF-16, UTF-32, ASCII, Latin-1, idna, and of one byte a character those of Europe"
		}
	}
	return ""
}

// encoder encodes one text.
type encoder struct {
	t            *Thread
	s            *Str
	name, errors string
	found        *foundCodec // one with a table
	out          []byte
}

func (e *encoder) run() ([]byte, *Exc) {
	switch e.name {
	case "utf-8", "ascii", "latin-1":
		if isASCII(e.s.S) {
			return []byte(e.s.S), nil
		}
	}
	write, reason := encoderOf(e.name)
	if e.found != nil {
		write, reason = e.found.write, unmapped
	}
	switch e.name {
	case "utf-16", "utf-32": // with a byte order mark
		e.out = write(e.out, 0xFEFF)
	}
	text, pos := e.s.S, 0
	for text != "" {
		r, n := decodeRune(text)
		if b := write(e.out, r); b != nil {
			e.out, text = b, text[n:]
			pos++
			continue
		}
		// A run of characters that cannot be encoded is one error, but where each takes several bytes.
		wide := e.name[0] == 'u' && e.name != "utf-8"
		end, stop := 0, pos
		for end < len(text) && !(wide && stop > pos) {
			r, n := decodeRune(text[end:])
			if write(nil, r) != nil {
				break
			}
			end += n
			stop++
		}
		on, exc := e.replace(text[:end], pos, stop, reason, write)
		if exc != nil {
			return nil, exc
		}
		if on == stop {
			text, pos = text[end:], stop
		} else { // a handler of the program's own goes on elsewhere
			text, pos = e.s.S[e.s.offset(on):], on
		}
	}
	if e.out == nil {
		e.out = []byte{}
	}
	return e.out, nil
}

// replace deals with the characters of bad, from pos to stop, as the errors argument says; it answers where to go on.
func (e *encoder) replace(bad string, pos, stop int, reason string, write func(b []byte, r rune) []byte) (int, *Exc) {
	t := e.t
	fail := func() (int, *Exc) {
		return 0, t.newUnicodeError(t.In.E.UnicodeEncodeError, NewStr(e.name), Obj(e.s), Int(int64(pos)), Int(int64(stop)), NewStr(reason))
	}
	put := func(text string) {
		for i := 0; i < len(text); i++ {
			e.out = write(e.out, rune(text[i]))
		}
	}
	switch e.errors {
	case "strict":
		return fail()
	case "ignore":
		return stop, nil
	case "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "namereplace":
	default:
		return e.ask(fail, stop, write)
	}
	for bad != "" {
		r, n := decodeRune(bad)
		switch e.errors {
		case "replace":
			put("?")
		case "backslashreplace":
			put(string(appendEscape(nil, r)))
		case "namereplace":
			name := syntax.NameOf(r)
			switch {
			case name != "":
				put("\\N{" + name + "}")
			case unicode.In(r, unicode.Cc, unicode.Co, unicode.Cs):
				put(string(appendEscape(nil, r)))
			default:
				return 0, t.Errorf(t.In.E.LookupError, "the playground does not know the name of the character %s", quoteStr(string(r)))
			}
		case "xmlcharrefreplace":
			put("&#" + strconv.Itoa(int(r)) + ";")
		case "surrogateescape": // a byte that decoding could not read
			if r < 0xDC80 || r > 0xDCFF || e.name[0] == 'u' && e.name != "utf-8" {
				return fail()
			}
			e.out = append(e.out, byte(r))
			if e.name != "charmap" {
				pos++ // an error would be the rest's
			}
		case "surrogatepass":
			if !isSurrogate(r) || e.name[0] != 'u' {
				return fail()
			}
			e.out = appendSurrogate(e.out, r, e.name)
		}
		bad = bad[n:]
	}
	return stop, nil
}

// ask lets a handler of the program's own deal with what cannot be encoded.
func (e *encoder) ask(fail func() (int, *Exc), stop int, write func(b []byte, r rune) []byte) (int, *Exc) {
	t := e.t
	h, exc := t.codecHandler(e.errors)
	if exc != nil {
		return 0, exc
	}
	_, err := fail()
	with, on, exc := t.handleCodecError(h, err, "encoding", "str/bytes", e.s.Len())
	if exc != nil {
		return 0, exc
	}
	if b, ok := with.O.(*Bytes); ok {
		e.out = append(e.out, b.B...)
		return on, nil
	}
	for s := with.O.(*Str).S; s != ""; {
		r, n := decodeRune(s)
		b := write(e.out, r)
		if b == nil {
			return 0, err
		}
		e.out, s = b, s[n:]
	}
	return on, nil
}

// decode is bytes.decode and str(bytes, encoding).
func (t *Thread) decode(b *Bytes, names codecNames) (Value, *Exc) {
	if len(b.B) == 0 {
		return NewStr(""), nil // whatever the encoding
	}
	v, exc := t.decodeBare(b, names)
	return v, t.noteCodec(exc, "decoding", names)
}

func (t *Thread) decodeBare(b *Bytes, names codecNames) (Value, *Exc) {
	codec := codecName(names.encoding)
	if codec == "" {
		return t.decodeFound(b, names)
	}
	if exc := t.allocText(len(b.B)); exc != nil {
		return Value{}, exc
	}
	lasting := !b.Mutable
	if codec == "utf-8-sig" {
		codec = "utf-8"
		if len(b.B) >= 3 && string(b.B[:3]) == "\xef\xbb\xbf" {
			b = &Bytes{B: b.B[3:]}
		}
	}
	d := decoder{t: t, b: b.B, name: codec, errors: names.errors, lasting: lasting}
	return d.run()
}

// decoder decodes bytes.
type decoder struct {
	t            *Thread
	b            []byte
	name, errors string
	found        *foundCodec // one with a table
	lasting      bool        // nobody will change b
	partial      bool        // more may follow: what is not whole at the end is left
	left         int         // how many bytes were
	out          []byte
}

// sharedText is from how many bytes on a str shares them with the bytes object that it was decoded from.
const sharedText = 512

func (d *decoder) run() (Value, *Exc) {
	if d.name == "utf-8" && utf8.Valid(d.b) || (d.name == "ascii" || d.name == "latin-1") && isASCII(unsafe.String(unsafe.SliceData(d.b), len(d.b))) {
		if d.lasting && len(d.b) >= sharedText {
			return NewStr(unsafe.String(unsafe.SliceData(d.b), len(d.b))), nil
		}
		return NewStr(string(d.b)), nil
	}
	read := d.reader()
	if d.found != nil {
		read = d.found.read
	}
	d.out = make([]byte, 0, len(d.b))
	unknown := "" // the first escape that means nothing, or too much
	for at := 0; at < len(d.b); {
		r, n, reason := read(d.b[at:])
		if d.partial && d.splits(at) {
			d.left = len(d.b) - at
			break
		}
		if reason == "" {
			if unknown == "" && d.name == "unicodeescape" {
				unknown = unknownEscape(d.b[at:], r, n)
			}
			if r != nothing {
				d.out = appendRune(d.out, r)
			}
			at += n
			continue
		}
		if d.partial && at+n == len(d.b) && unfinished(reason) {
			d.left = n
			break
		}
		n, exc := d.replace(at, n, reason)
		if exc != nil {
			return Value{}, exc
		}
		at += n
	}
	if unknown != "" {
		if exc := d.t.Warn(d.t.In.E.DeprecationWarning, unknown, d.t.Where()); exc != nil {
			return Value{}, exc
		}
	}
	return NewStr(string(d.out)), nil
}

// splits reports whether what is at the end is whole only by its looks: a backslash, or a surrogate in UTF-8 that a handler may take.
func (d *decoder) splits(at int) bool {
	rest := d.b[at:]
	switch d.name {
	case "rawunicodeescape":
		return len(rest) == 1 && rest[0] == '\\'
	case "utf-8":
		return rest[0] == 0xED && (len(rest) == 1 || len(rest) == 2 && rest[1] >= 0xA0)
	}
	return false
}

// DecodePart decodes as much of data as is whole, where more may follow. It answers how many bytes it took, and the encoding without its
// mark: that of UTF-16 and UTF-32 says which byte is first. An encoding of the library's is decoded whole.
func (t *Thread) DecodePart(data []byte, encoding, errors string, final bool) (text Value, took int, name string, exc *Exc) {
	codec := codecName(encoding)
	if codec == "" {
		text, exc = t.decodeFound(&Bytes{B: data}, codecNames{encoding, errors})
		return text, len(data), encoding, exc
	}
	size := unitSize(codec)
	if len(data) < size && !final {
		return NewStr(""), 0, codec, nil
	}
	d := decoder{t: t, b: data, name: codec, errors: errors, partial: !final}
	text, exc = d.run()
	return text, len(data) - d.left, d.name, exc
}

// unfinished tells from what else is wrong with it that a character may go on.
func unfinished(reason string) bool {
	return strings.HasPrefix(reason, "truncated") || reason == "unexpected end of data" || reason == `\ at end of string` || strings.HasPrefix(reason, "malformed")
}

// replace deals with n bytes at position at that cannot be decoded; it answers how many to go on.
func (d *decoder) replace(at, n int, reason string) (int, *Exc) {
	t := d.t
	bad := d.b[at : at+n]
	fail := func() *Exc {
		return t.newUnicodeError(t.In.E.UnicodeDecodeError, NewStr(d.name), NewBytes(append([]byte(nil), d.b...)), Int(int64(at)), Int(int64(at+n)), NewStr(reason))
	}
	switch d.errors {
	case "strict":
		return 0, fail()
	case "xmlcharrefreplace":
		return 0, t.TypeErrorf("don't know how to handle UnicodeDecodeError in error callback")
	case "ignore":
	case "replace":
		d.out = appendRune(d.out, 0xFFFD)
	case "backslashreplace":
		for _, c := range bad {
			d.out = appendEscape(d.out, rune(c))
		}
	case "surrogateescape": // a byte at a time, so that encoding gives it back; reading begins again at one that is ASCII
		escaped := 0
		for escaped < n && bad[escaped] >= 0x80 {
			d.out = appendRune(d.out, 0xDC00+rune(bad[escaped]))
			escaped++
		}
		if escaped == 0 {
			return 0, fail()
		}
		return escaped, nil
	case "surrogatepass":
		if r, size := decodeRune(string(d.b[at:min(at+3, len(d.b))])); d.name == "utf-8" && size == 3 && isSurrogate(r) {
			d.out = appendRune(d.out, r)
			return size, nil
		}
		if size := unitSize(d.name); size > 1 && len(d.b)-at >= size {
			if r := wideUnit(d.b[at:at+size], strings.HasSuffix(d.name, "-be")); isSurrogate(r) {
				d.out = appendRune(d.out, r)
				return size, nil
			}
		}
		return 0, fail()
	default:
		h, exc := t.codecHandler(d.errors)
		if exc != nil {
			return 0, exc
		}
		with, on, exc := t.handleCodecError(h, fail(), "decoding", "str", len(d.b))
		if exc != nil {
			return 0, exc
		}
		d.out = append(d.out, with.O.(*Str).S...)
		return on - at, nil
	}
	return n, nil
}

// unitSize is how many bytes a unit of an encoding has.
func unitSize(name string) int {
	switch {
	case strings.HasPrefix(name, "utf-16"):
		return 2
	case strings.HasPrefix(name, "utf-32"):
		return 4
	}
	return 1
}

// wideUnit is a unit of UTF-16 or UTF-32, the greatest byte first if big.
func wideUnit(b []byte, big bool) (u rune) {
	for i, c := range b {
		if big {
			u = u<<8 | rune(c)
		} else {
			u |= rune(c) << (8 * i)
		}
	}
	return u
}

// codecHandler is the handler that a program has registered under a name.
func (t *Thread) codecHandler(name string) (Value, *Exc) {
	if h := t.In.CodecErrors.GetStr(t.In.Intern(name)); h.O != nil {
		return h, nil
	}
	return Value{}, t.Errorf(t.In.E.LookupError, "unknown error handler name %q", name)
}

// handleCodecError asks a handler of codecs.register_error what to put in the place of what could not be encoded or decoded, and where to go
// on. What it answers is a str, or bytes where these will do, and a position within size.
func (t *Thread) handleCodecError(handler Value, err *Exc, direction, kinds string, size int) (with Value, on int, exc *Exc) {
	r, exc := t.Call(handler, Obj(err))
	if exc != nil {
		return Value{}, 0, exc
	}
	bad := func() (Value, int, *Exc) {
		return Value{}, 0, t.TypeErrorf("%s error handler must return (%s, int) tuple", direction, kinds)
	}
	pair, ok := r.O.(*Tuple)
	if !ok || len(pair.Items) != 2 {
		return bad()
	}
	with = pair.Items[0]
	if s, ok := AsStr(with); ok {
		with = Obj(s)
	} else if _, ok := with.O.(*Bytes); !ok || kinds == "str" {
		return bad()
	}
	n, exc := t.Index(pair.Items[1])
	if exc != nil {
		return Value{}, 0, exc
	}
	at := int(n)
	if at < 0 {
		at += size
	}
	if at < 0 || at > size {
		return Value{}, 0, t.IndexErrorf("position %d from error handler out of bounds", at)
	}
	return with, at, nil
}
