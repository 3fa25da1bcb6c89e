package vm

// What only a bytearray can do: change.

import (
	"bytes"
	"slices"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

const byteRange = "byte must be in range(0, 256)"

func byteArrayMethods() []Method {
	self := func(a []Value) *Bytes { return a[0].O.(*Bytes) }
	own := []Method{
		{Name: "append", Sig: "item, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			c, exc := t.byteOf(a[1], byteRange)
			if exc != nil {
				return Value{}, exc
			}
			return None, self(a).grow(t, c)
		}},
		{Name: "extend", Sig: "iterable_of_ints, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if x, isStr := AsStr(a[1]); isStr {
				if x.S == "" { // it would notice at the first character
					return None, nil
				}
				return Value{}, t.TypeErrorf("expected iterable of integers; got: 'str'")
			}
			src, exc := a[1], (*Exc)(nil)
			if _, isBuffer, _ := t.Buffer(src); !isBuffer {
				if src, exc = t.IterOr(a[1], "can't extend bytearray with %T", a[1]); exc != nil {
					return Value{}, exc
				}
				if _, _, exc = t.LengthHint(a[1]); exc != nil {
					return Value{}, exc
				}
			}
			more, exc := t.bytesFrom(src, "bytearray")
			if exc != nil {
				return Value{}, exc
			}
			return None, self(a).grow(t, more...)
		}},
		{Name: "insert", Sig: "index, item, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			at, exc := t.intArg(a[1], 0)
			if exc != nil {
				return Value{}, exc
			}
			c, exc := t.byteOf(a[2], byteRange)
			if exc != nil {
				return Value{}, exc
			}
			b := self(a)
			if exc := b.resizable(t, len(b.B)+1); exc != nil {
				return Value{}, exc
			}
			if at < 0 {
				at = max(at+len(b.B), 0)
			}
			b.B = slices.Insert(b.B, min(at, len(b.B)), c)
			return None, nil
		}},
		{Name: "pop", Sig: "index=-1, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			b := self(a)
			at, exc := t.intArg(a[1], -1)
			if exc != nil {
				return Value{}, exc
			}
			if len(b.B) == 0 {
				return Value{}, t.IndexErrorf("pop from empty bytearray")
			}
			if at < 0 {
				at += len(b.B)
			}
			if at < 0 || at >= len(b.B) {
				return Value{}, t.IndexErrorf("pop index out of range")
			}
			if exc := b.resizable(t, len(b.B)-1); exc != nil {
				return Value{}, exc
			}
			c := b.B[at]
			b.B = slices.Delete(b.B, at, at+1)
			return Int(int64(c)), nil
		}},
		{Name: "remove", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			b := self(a)
			c, exc := t.byteOf(a[1], byteRange)
			if exc != nil {
				return Value{}, exc
			}
			at := bytes.IndexByte(b.B, c)
			if at < 0 {
				return Value{}, t.ValueErrorf("value not found in bytearray")
			}
			if exc := b.resizable(t, len(b.B)-1); exc != nil {
				return Value{}, exc
			}
			b.B = slices.Delete(b.B, at, at+1)
			return None, nil
		}},
		{Name: "clear", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			exc := self(a).resizable(t, 0)
			if exc == nil {
				self(a).B = nil
			}
			return None, exc
		}},
		{Name: "reverse", Fn: func(t *Thread, a []Value) (Value, *Exc) { reverseBytes(self(a).B); return None, nil }},
		{Name: "copy", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			b := self(a)
			if exc := t.allocText(len(b.B)); exc != nil {
				return Value{}, exc
			}
			return likeBytes(b, append([]byte{}, b.B...)), nil
		}},
	}
	for _, m := range bytesMethods() {
		if m.Name != "__bytes__" && m.Name != "__getnewargs__" {
			own = append(own, m)
		}
	}
	return own
}

// grow appends bytes.
func (b *Bytes) grow(t *Thread, more ...byte) *Exc {
	if exc := b.resizable(t, len(b.B)+len(more)); exc != nil {
		return exc
	}
	if n := len(b.B) + len(more); n > cap(b.B) {
		if exc := t.allocText(n); exc != nil {
			return exc
		}
	}
	b.B = append(b.B, more...)
	return nil
}

// Extend appends bytes to a bytearray, for libraries. The error is a BufferError or a MemoryError.
func (b *Bytes) Extend(t *Thread, more []byte) *Exc { return b.grow(t, more...) }

// TakeFront takes the first n bytes out of a bytearray. The error is a BufferError or a MemoryError.
func (b *Bytes) TakeFront(t *Thread, n int) ([]byte, *Exc) {
	exc := b.resizable(t, len(b.B)-n)
	if exc == nil {
		exc = t.allocText(n)
	}
	if exc != nil {
		return nil, exc
	}
	if n == len(b.B) {
		front := b.B
		b.B = nil
		return front, nil
	}
	front := append([]byte(nil), b.B[:n]...)
	b.B = append(b.B[:0], b.B[n:]...)
	return front, nil
}

func byteArrayInPlace(t *Thread, op syntax.Operator, a, other Value) (Value, *Exc) {
	b := a.O.(*Bytes)
	switch op {
	case syntax.Add:
		y, ok, exc := t.Buffer(other)
		if exc == nil && !ok {
			exc = t.TypeErrorf("can't concat %T to %T", other, a)
		}
		if exc != nil {
			return Value{}, exc
		}
		return a, b.grow(t, y...)
	case syntax.Mult:
		n, ok, exc := repeatCount(t, other)
		if exc != nil || !ok {
			return NotImplemented, exc
		}
		content, exc := t.repeatBytes(b.B, n)
		if exc == nil {
			exc = b.resizable(t, len(content))
		}
		if exc == nil && len(content) != len(b.B) {
			b.B = content
		}
		return a, exc
	}
	return NotImplemented, nil
}

// byteArraySetItem is b[key] = item and, with item unbound, del b[key].
func byteArraySetItem(t *Thread, v, key, item Value) *Exc {
	b := v.O.(*Bytes)
	if s, ok := key.O.(*Slice); ok {
		return b.setSlice(t, s, item)
	}
	if t.TypeOf(key).Slots.Index != nil && item.O != nil {
		if _, exc := t.byteOf(item, byteRange); exc != nil {
			return exc
		}
	}
	i, exc := bytesIndex(t, b, key)
	if exc != nil {
		return exc
	}
	if item.O == nil {
		exc := b.resizable(t, len(b.B)-1)
		if exc == nil {
			b.B = slices.Delete(b.B, i, i+1)
		}
		return exc
	}
	c, exc := t.byteOf(item, byteRange)
	if exc == nil {
		b.B[i] = c
	}
	return exc
}

func (b *Bytes) setSlice(t *Thread, s *Slice, item Value) *Exc {
	parts, exc := s.parts(t)
	if exc != nil {
		return exc
	}
	var content []byte
	if other, ok := item.O.(*Bytes); ok && other.Mutable && other != b {
		content = other.B
	} else if item.O != nil {
		typ := t.TypeOf(item)
		_, isStr := AsStr(item)
		_, isComplex := Unbox(item).O.(*Complex)
		if isStr || isComplex || typ.Slots.Index != nil || typ.Lookup(t.In.Intern("__int__")).O != nil || typ.Lookup(t.In.Intern("__float__")).O != nil {
			return t.TypeErrorf("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
		}
		src, exc := t.bytesFrom(item, "bytearray")
		if exc != nil {
			return exc
		}
		content = append([]byte{}, src...)       // it may be the bytearray itself
		if parts, exc = s.parts(t); exc != nil { // CPython makes a bytearray of it, and begins again with that
			return exc
		}
	}
	r := parts.apply(len(b.B))
	if r.step == 1 {
		if exc := b.resizable(t, len(b.B)-max(r.stop-r.start, 0)+len(content)); exc != nil {
			return exc
		}
		if exc := t.allocText(len(b.B) + len(content)); exc != nil {
			return exc
		}
		b.B = slices.Replace(b.B, r.start, max(r.stop, r.start), content...)
		return nil
	}
	if len(content) == 0 { // a bytearray, unlike a list, takes emptiness for deletion here too
		if exc := b.resizable(t, len(b.B)-r.count); exc != nil {
			return exc
		}
		if r.step < 0 { // the same positions, counted upwards
			r.start, r.step = r.start+(r.count-1)*r.step, -r.step
		}
		kept := b.B[:0]
		next := r.start
		for i, c := range b.B {
			if r.count > 0 && i == next {
				next += r.step
				r.count--
				continue
			}
			kept = append(kept, c)
		}
		b.B = kept
		return nil
	}
	if len(content) != r.count {
		return t.ValueErrorf("attempt to assign bytes of size %d to extended slice of size %d", len(content), r.count)
	}
	for i, at := 0, r.start; i < r.count; i, at = i+1, at+r.step {
		b.B[at] = content[i]
	}
	return nil
}
