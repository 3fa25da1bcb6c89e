package vm

// The types bytes and bytearray: constructors, slots and conversions of arguments. One Go struct serves both; a bytearray is Mutable.

import (
	"bytes"
	"math"
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initBytes() {
	slots := Slots{
		New: newBytes,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			b := v.O.(*Bytes)
			text := quoteBytes(b)
			if b.Mutable {
				text = t.TypeOf(v).Name + "(" + text + ")"
			}
			return t.makeText(text)
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) { return hashText(string(v.O.(*Bytes).B)), nil },
		Bool: func(t *Thread, v Value) (bool, *Exc) { return len(v.O.(*Bytes).B) > 0, nil },
		Len:  func(t *Thread, v Value) (int, *Exc) { return len(v.O.(*Bytes).B), nil },
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, ok1 := a.O.(*Bytes)
			y, ok2 := b.O.(*Bytes)
			if !ok1 || !ok2 {
				return NotImplemented, nil
			}
			return Bool(ordered(op, bytes.Compare(x.B, y.B))), nil
		},
		Binary:   bytesBinary,
		GetItem:  bytesGetItem,
		Contains: bytesContains,
		Iter:     func(t *Thread, v Value) (Value, *Exc) { return Obj(&BytesIter{B: v.O.(*Bytes)}), nil },
	}
	in.T.Bytes = in.NewType("bytes", nil, LayoutBytes, slots, bytesMethods)
	slots.New, slots.Init = newByteArray, initByteArray
	slots.Hash, slots.NoHash = nil, true
	slots.InPlace, slots.SetItem = byteArrayInPlace, byteArraySetItem
	in.T.ByteArray = in.NewType("bytearray", nil, LayoutBytes, slots, byteArrayMethods)
}

// quoteBytes returns the literal of b. That of a bytearray escapes single quotes even between double ones.
func quoteBytes(b *Bytes) string {
	text := string(appendQuoted([]byte{'b'}, string(b.B), true))
	if b.Mutable && text[1] == '"' {
		text = strings.ReplaceAll(text, "'", "\\'")
	}
	return text
}

// bytesAsText returns the text of bytes that should be ASCII; anything beyond it becomes a character that no number has.
func bytesAsText(b []byte) string {
	out := append([]byte(nil), b...)
	for i, c := range out {
		if c >= 0x80 {
			out[i] = 0
		}
	}
	return string(out)
}

// newBytes is bytes(source=b”, encoding='utf-8', errors='strict').
func newBytes(t *Thread, cls *Type, a Args) (Value, *Exc) {
	if cls == t.In.T.Bytes && len(a.V) == 1 && len(a.Names) == 0 { // bytes are themselves, and what __bytes__ returns is taken as it is
		if t.TypeOf(a.V[0]) == cls {
			return a.V[0], nil
		}
		if own, ok, exc := t.ownBytes(a.V[0]); ok || exc != nil {
			return Obj(own), exc
		}
	}
	b, exc := t.bytesOfArgs(a, "bytes")
	if exc == nil && len(a.V) == 1 {
		if x, ok := a.V[0].O.(*Bytes); !ok || x.Mutable { // what may change later is copied
			b = slices.Clone(b)
			exc = t.allocText(len(b))
		}
	}
	return Obj(&Bytes{Head: headFor(cls, t.In.T.Bytes), B: b}), exc
}

func newByteArray(t *Thread, cls *Type, a Args) (Value, *Exc) {
	return Obj(&Bytes{Head: headFor(cls, t.In.T.ByteArray), Mutable: true}), nil
}

func initByteArray(t *Thread, self Value, a Args) *Exc {
	x := self.O.(*Bytes)
	b, exc := t.bytesOfArgs(a, "bytearray")
	if exc == nil && len(x.B) > 0 {
		exc = x.resizable(t, 0)
	}
	if exc == nil {
		x.B = append([]byte(nil), b...)
	}
	return exc
}

// bytesOfArgs makes the contents that a constructor's arguments ask for.
func (t *Thread) bytesOfArgs(a Args, kind string) ([]byte, *Exc) {
	if n := len(a.V); n > 3 {
		return nil, t.TypeErrorf("%s() takes at most 3 arguments (%d given)", kind, n)
	}
	var arg [3]Value
	if exc := t.constructorArgs(kind, a, arg[:], "source", "encoding", "errors"); exc != nil {
		return nil, exc
	}
	if kind == "bytes" && arg[0].O != nil && arg[1].O == nil && arg[2].O == nil {
		if b, ok, exc := t.ownBytes(arg[0]); exc != nil {
			return nil, exc
		} else if ok {
			return b.B, nil
		}
	}
	s, isStr := AsStr(arg[0])
	switch {
	case isStr && arg[1].O == nil && arg[2].O == nil:
		return nil, t.TypeErrorf("string argument without an encoding")
	case isStr:
		names, exc := t.codecArgs(kind, arg[1], arg[2])
		if exc != nil {
			return nil, exc
		}
		return t.encode(s, names)
	case arg[1].O != nil:
		return nil, t.TypeErrorf("encoding without a string argument")
	case arg[2].O != nil:
		return nil, t.TypeErrorf("errors without a string argument")
	case arg[0].O == nil:
		return []byte{}, nil
	}
	if t.TypeOf(arg[0]).Slots.Index != nil {
		n, exc := t.Size(arg[0])
		switch {
		case exc != nil && exc.Is(t, t.In.E.TypeError): // then it may be something else
			return t.bytesFrom(arg[0], kind)
		case exc != nil:
			return nil, exc
		case n < 0:
			return nil, t.ValueErrorf("negative count")
		case n > math.MaxInt32:
			return nil, t.MemoryError()
		}
		if exc := t.allocText(int(n)); exc != nil {
			return nil, exc
		}
		return make([]byte, n), nil
	}
	return t.bytesFrom(arg[0], kind)
}

// bytesFrom converts an object to bytes: bytes-like ones and iterables of ints. The result must not be changed.
func (t *Thread) bytesFrom(v Value, kind string) ([]byte, *Exc) {
	if b, ok, exc := t.Buffer(v); ok {
		return b, exc
	}
	s := &t.TypeOf(v).Slots
	if _, isStr := AsStr(v); isStr || s.Iter == nil && s.GetItem == nil {
		return nil, t.TypeErrorf("cannot convert '%T' object to %s", v, kind)
	}
	outside := "byte must be in range(0, 256)"
	if kind == "bytes" {
		outside = "bytes must be in range(0, 256)"
	}
	var out []byte
	it, exc := v, (*Exc)(nil)
	if t.TypeOf(v).User {
		if it, exc = t.IterOr(v, "cannot convert '%T' object to %s", v, kind); exc != nil {
			return nil, exc
		}
		if kind == "bytes" {
			if _, _, exc = t.LengthHint(v); exc != nil {
				return nil, exc
			}
		}
	}
	exc = t.Each(it, func(x Value) *Exc {
		c, exc := t.byteOf(x, outside)
		if exc != nil {
			return exc
		}
		if len(out) == cap(out) {
			if exc := t.Alloc(len(out)); exc != nil {
				return exc
			}
		}
		out = append(out, c)
		return nil
	})
	return out, exc
}

// byteOf reads an int from 0 to 255; outside words the error for any other.
func (t *Thread) byteOf(v Value, outside string) (byte, *Exc) {
	if !v.IsInt() && t.TypeOf(v).Slots.Index == nil {
		return 0, t.TypeErrorf("'%T' object cannot be interpreted as an integer", v)
	}
	n, exc := t.Index(v)
	if exc != nil && !exc.Is(t, t.In.E.OverflowError) {
		return 0, exc
	}
	if exc != nil || n < 0 || n > 255 {
		return 0, t.ValueErrorf("%s", outside)
	}
	return byte(n), nil
}

// bytesArg reads an argument that must be bytes-like.
func (t *Thread) bytesArg(v Value) ([]byte, *Exc) {
	if b, ok, exc := t.Buffer(v); ok || exc != nil {
		return b, exc
	}
	return nil, t.TypeErrorf("a bytes-like object is required, not '%T'", v)
}

// likeBytes makes bytes or a bytearray, as b is; it takes over the slice.
func likeBytes(b *Bytes, content []byte) Value {
	return Obj(&Bytes{B: content, Mutable: b.Mutable})
}

// constant reports whether b is plain bytes, which need no copy.
func (b *Bytes) constant() bool { return b != nil && !b.Mutable && b.Cls == nil }

func bytesBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	x, left := a.O.(*Bytes)
	switch op {
	case syntax.Add:
		if !left {
			return NotImplemented, nil
		}
		y, ok, exc := t.Buffer(b)
		if exc != nil {
			return Value{}, exc
		}
		if !ok {
			if t.hasOwnOperators(b) {
				return NotImplemented, nil
			}
			return Value{}, t.TypeErrorf("can't concat %T to %T", b, a)
		}
		switch other, _ := b.O.(*Bytes); {
		case len(y) == 0 && x.constant():
			return a, nil
		case len(x.B) == 0 && x.constant() && other.constant():
			return b, nil
		}
		if exc := t.allocText(len(x.B) + len(y)); exc != nil {
			return Value{}, exc
		}
		return likeBytes(x, append(append(make([]byte, 0, len(x.B)+len(y)), x.B...), y...)), nil
	case syntax.Mult:
		count := b
		if !left {
			x, count = b.O.(*Bytes), a
		}
		n, ok, exc := repeatCount(t, count)
		if exc != nil || !ok {
			return NotImplemented, exc
		}
		content, exc := t.repeatBytes(x.B, n)
		return likeBytes(x, content), exc
	case syntax.Mod:
		if !left {
			return NotImplemented, nil
		}
		return t.percentBytes(x, b)
	}
	return NotImplemented, nil
}

func (t *Thread) repeatBytes(b []byte, n int) ([]byte, *Exc) {
	n = max(n, 0)
	if n > 0 && len(b) > math.MaxInt32/n || n > math.MaxInt32 {
		return nil, t.MemoryError()
	}
	if exc := t.allocText(len(b) * n); exc != nil {
		return nil, exc
	}
	return bytes.Repeat(b, n), nil
}

// bytesIndex reads a subscript that is no slice.
func bytesIndex(t *Thread, b *Bytes, key Value) (int, *Exc) {
	kind := "byte"
	if b.Mutable {
		kind = "bytearray"
	}
	i, exc := seqPosition(t, key, kind)
	if exc != nil {
		return 0, exc
	}
	if i < 0 {
		i += int64(len(b.B))
	}
	if i < 0 || i >= int64(len(b.B)) {
		if b.Mutable {
			return 0, t.IndexErrorf("bytearray index out of range")
		}
		return 0, t.IndexErrorf("index out of range")
	}
	return int(i), nil
}

func bytesGetItem(t *Thread, v, key Value) (Value, *Exc) {
	b := v.O.(*Bytes)
	s, ok := key.O.(*Slice)
	if !ok {
		i, exc := bytesIndex(t, b, key)
		if exc != nil {
			return Value{}, exc
		}
		return Int(int64(b.B[i])), nil
	}
	r, exc := s.apply(t, len(b.B))
	if exc != nil {
		return Value{}, exc
	}
	if exc := t.allocText(r.count); exc != nil {
		return Value{}, exc
	}
	if r.step == 1 && r.count > 0 {
		part := b.B[r.start : r.start+r.count : r.start+r.count]
		if !b.Mutable && r.count > len(b.B)/2 {
			return Obj(&Bytes{B: part}), nil // the greater part shares what never changes
		}
		return likeBytes(b, append([]byte{}, part...)), nil
	}
	out := make([]byte, r.count)
	for i, at := 0, r.start; i < r.count; i, at = i+1, at+r.step {
		out[i] = b.B[at]
	}
	return likeBytes(b, out), nil
}

func bytesContains(t *Thread, v, item Value) (bool, *Exc) {
	b := v.O.(*Bytes)
	if t.TypeOf(item).Slots.Index != nil {
		c, exc := t.byteOf(item, "byte must be in range(0, 256)")
		if exc == nil || !exc.Is(t, t.In.E.TypeError) {
			return exc == nil && bytes.IndexByte(b.B, c) >= 0, exc
		}
	}
	sub, exc := t.bytesArg(item)
	return exc == nil && bytes.Contains(b.B, sub), exc
}
