package vm

// Methods of bytes and bytearray that take contents apart, put them together, or translate them.

import "strings"

// spaceOfBytes is white space of ASCII, as a test on characters.
func spaceOfBytes(r rune) bool { return r < 0x80 && isSpaceByte(byte(r)) }

func bytesStrip(left, right bool) NativeFn {
	one := func(string) int { return 1 }
	return func(t *Thread, a []Value) (Value, *Exc) {
		b := a[0].O.(*Bytes)
		text := string(b.B)
		if a[1].O == nil || a[1].IsNone() {
			text = stripSpace(text, left, right, spaceOfBytes)
		} else {
			set, exc := t.bytesArg(a[1])
			if exc != nil {
				return Value{}, exc
			}
			text = stripSet(text, string(set), left, right, one, one)
		}
		return likeBytes(b, []byte(text)), nil
	}
}

// bytesList makes a list of bytes or bytearrays.
func (t *Thread) bytesList(like *Bytes, parts []string) (Value, *Exc) {
	t.Charge(len(parts))
	if exc := t.Alloc(len(parts)*96 + len(like.B)); exc != nil {
		return Value{}, exc
	}
	items := make([]Value, len(parts))
	for i, p := range parts {
		items[i] = likeBytes(like, []byte(p))
	}
	return NewList(items), nil
}

func bytesSplit(atSpace func(s string, limit int, space func(r rune) bool) []string, at func(s, sep string, limit int) []string) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		b := a[0].O.(*Bytes)
		limit, exc := t.intArg(a[2], -1)
		if exc != nil {
			return Value{}, exc
		}
		if a[1].O == nil || a[1].IsNone() {
			return t.bytesList(b, atSpace(string(b.B), limit, spaceOfBytes))
		}
		sep, exc := t.bytesArg(a[1])
		switch {
		case exc != nil:
			return Value{}, exc
		case len(sep) == 0:
			return Value{}, t.ValueErrorf("empty separator")
		}
		return t.bytesList(b, at(string(b.B), string(sep), limit))
	}
}

func bytesPartition(find func(s, sep string) int, fromLeft bool) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		b := a[0].O.(*Bytes)
		sep, exc := t.bytesArg(a[1])
		switch {
		case exc != nil:
			return Value{}, exc
		case len(sep) == 0:
			return Value{}, t.ValueErrorf("empty separator")
		}
		text := string(b.B)
		parts := [3]string{"", "", text}
		if fromLeft {
			parts = [3]string{text, "", ""}
		}
		if at := find(text, string(sep)); at >= 0 {
			parts = [3]string{text[:at], string(sep), text[at+len(sep):]}
		}
		var items [3]Value
		for i, p := range parts {
			items[i] = likeBytes(b, []byte(p))
		}
		return NewTuple(items[:]...), nil
	}
}

func bytesJoin(t *Thread, a []Value) (Value, *Exc) {
	sep := a[0].O.(*Bytes)
	items, exc := t.joinItems(a[1])
	if exc != nil {
		return Value{}, exc
	}
	if len(items) == 1 && !sep.Mutable {
		if only, ok := items[0].O.(*Bytes); ok && only.constant() {
			return items[0], nil
		}
	}
	total := max(len(items)-1, 0) * len(sep.B)
	parts := make([][]byte, len(items))
	for i, x := range items {
		b, ok, exc := t.Buffer(x)
		if exc != nil {
			return Value{}, exc
		}
		if !ok {
			return Value{}, t.TypeErrorf("sequence item %d: expected a bytes-like object, %T found", i, x)
		}
		parts[i] = b
		total += len(b)
	}
	if exc := t.allocText(total); exc != nil {
		return Value{}, exc
	}
	out := make([]byte, 0, total)
	for i, b := range parts {
		if i > 0 {
			out = append(out, sep.B...)
		}
		out = append(out, b...)
	}
	return likeBytes(sep, out), nil
}

// bytesHex is hex: two digits a byte, with a separator between groups that are counted from the right, or from the left when their
// size is negative.
func bytesHex(t *Thread, a []Value) (Value, *Exc) {
	b := a[0].O.(*Bytes).B
	group, exc := t.intArg(a[2], 1)
	if exc != nil {
		return Value{}, exc
	}
	sep := ""
	if a[1].O != nil {
		if s, ok := AsStr(a[1]); ok {
			sep = s.S
		} else if raw, ok := a[1].O.(*Bytes); ok {
			sep = string(raw.B)
		} else {
			if _, exc := t.Len(a[1]); exc != nil {
				return Value{}, exc
			}
			return Value{}, t.TypeErrorf("sep must be str or bytes.")
		}
		switch {
		case runeCount(sep) != 1:
			return Value{}, t.ValueErrorf("sep must be length 1.")
		case len(sep) != 1:
			return Value{}, t.ValueErrorf("sep must be ASCII.")
		}
	}
	if exc := t.allocText(3 * len(b)); exc != nil {
		return Value{}, exc
	}
	out := make([]byte, 0, 3*len(b))
	for i, c := range b {
		at := len(b) - i
		if group < 0 {
			at = i
		}
		if i > 0 && sep != "" && group != 0 && at%group == 0 {
			out = append(out, sep...)
		}
		out = append(out, hexDigits[c>>4], hexDigits[c&15])
	}
	return NewStr(string(out)), nil
}

// bytesFromHex is fromhex: pairs of digits, white space between them.
func bytesFromHex(t *Thread, a []Value) (Value, *Exc) {
	s, exc := t.strArg("fromhex", 0, a[1])
	if exc != nil {
		return Value{}, exc
	}
	bad := func(at int) (Value, *Exc) {
		return Value{}, t.ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", s.position(at))
	}
	for i := range len(s.S) { // a character beyond ASCII is reported first, wherever it stands
		if s.S[i] >= 0x80 {
			return bad(i)
		}
	}
	out := make([]byte, 0, len(s.S)/2)
	digit := func(i int) int {
		if i < len(s.S) {
			return digitValue(s.S[i])
		}
		return 99
	}
	for i := 0; i < len(s.S); i += 2 {
		for i < len(s.S) && isSpaceByte(s.S[i]) {
			i++
		}
		if i == len(s.S) {
			break
		}
		switch {
		case digit(i) >= 16:
			return bad(i)
		case digit(i+1) >= 16:
			return bad(i + 1)
		}
		out = append(out, byte(digit(i)<<4|digit(i+1)))
	}
	cls := a[0].O.(*Type)
	if cls == t.In.T.Bytes || cls == t.In.T.ByteArray {
		return Obj(&Bytes{B: out, Mutable: cls == t.In.T.ByteArray}), nil
	}
	return t.Call(a[0], NewBytes(out))
}

func bytesMakeTrans(t *Thread, a []Value) (Value, *Exc) {
	from, exc := t.bytesArg(a[0])
	if exc != nil {
		return Value{}, exc
	}
	to, exc := t.bytesArg(a[1])
	if exc != nil {
		return Value{}, exc
	}
	if len(from) != len(to) {
		return Value{}, t.ValueErrorf("maketrans arguments must have same length")
	}
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(i)
	}
	for i, c := range from {
		table[c] = to[i]
	}
	return NewBytes(table), nil
}

func bytesTranslate(t *Thread, a []Value) (Value, *Exc) {
	b := a[0].O.(*Bytes)
	var table, remove []byte
	var exc *Exc
	if !a[1].IsNone() {
		if table, exc = t.bytesArg(a[1]); exc != nil {
			return Value{}, exc
		}
		if len(table) != 256 {
			return Value{}, t.ValueErrorf("translation table must be 256 characters long")
		}
	}
	if a[2].O != nil {
		if remove, exc = t.bytesArg(a[2]); exc != nil {
			return Value{}, exc
		}
	}
	if exc := t.allocText(len(b.B)); exc != nil {
		return Value{}, exc
	}
	out := make([]byte, 0, len(b.B))
	for _, c := range b.B {
		if strings.IndexByte(string(remove), c) >= 0 {
			continue
		}
		if table != nil {
			c = table[c]
		}
		out = append(out, c)
	}
	return likeBytes(b, out), nil
}
