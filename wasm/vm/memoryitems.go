package vm

// The items of a memoryview: subscripts, slices, and numbers as bytes.

import (
	"encoding/binary"
	"math"
	"math/big"
)

// sizeOfFormat is the size of an item of a native format, or 0 for what is none.
func sizeOfFormat(code byte) int {
	switch code {
	case 'c', 'b', 'B', '?':
		return 1
	case 'h', 'H':
		return 2
	case 'i', 'I', 'f':
		return 4
	case 'l', 'L', 'q', 'Q', 'n', 'N', 'P', 'd':
		return 8
	}
	return 0
}

// item reads the item at a place.
func (m *MemoryView) item(at int) Value {
	b := m.data[at : at+m.itemsize]
	switch m.code {
	case 'c':
		return NewBytes([]byte{b[0]})
	case '?':
		return Bool(b[0] != 0)
	case 'f':
		return Float(float64(math.Float32frombits(binary.LittleEndian.Uint32(b))))
	case 'd':
		return Float(math.Float64frombits(binary.LittleEndian.Uint64(b)))
	}
	n := uint64(0)
	for i := len(b) - 1; i >= 0; i-- {
		n = n<<8 | uint64(b[i])
	}
	switch m.code {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		shift := 64 - 8*len(b)
		return Int(int64(n<<shift) >> shift)
	}
	if n > math.MaxInt64 {
		return NewBig(new(big.Int).SetUint64(n))
	}
	return Int(int64(n))
}

// put writes an item at a place.
func (m *MemoryView) put(t *Thread, at int, v Value) *Exc {
	b := m.data[at : at+m.itemsize]
	wrongType := func() *Exc { return t.TypeErrorf("memoryview: invalid type for format '%s'", m.format) }
	wrongValue := func() *Exc { return t.ValueErrorf("memoryview: invalid value for format '%s'", m.format) }
	switch m.code {
	case 'c':
		x, ok := v.O.(*Bytes)
		if !ok || x.Mutable {
			return wrongType()
		}
		if len(x.B) != 1 {
			return wrongValue()
		}
		b[0] = x.B[0]
		return nil
	case '?':
		yes, exc := t.Truth(v)
		if b[0] = 0; yes {
			b[0] = 1
		}
		return exc
	case 'f', 'd':
		f, exc := t.ToFloat(v)
		switch {
		case exc != nil && exc.Is(t, t.In.E.TypeError):
			return wrongType()
		case exc != nil:
			return exc
		case m.code == 'f':
			binary.LittleEndian.PutUint32(b, math.Float32bits(float32(f)))
		default:
			binary.LittleEndian.PutUint64(b, math.Float64bits(f))
		}
		return nil
	}
	if !v.IsInt() && t.TypeOf(v).Slots.Index == nil {
		return wrongType()
	}
	v, exc := t.index(v)
	if exc != nil {
		return exc
	}
	n, fits := uint64(v.N), true
	x, isBig := v.O.(*BigInt)
	bits := 8 * len(b)
	switch m.code {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		fits = !isBig && v.N>>(bits-1) == v.N>>63
	default:
		switch {
		case isBig:
			fits, n = x.V.IsUint64() && bits == 64, x.V.Uint64()
		case v.N < 0:
			fits = false
		default:
			fits = bits == 64 || n>>bits == 0
		}
	}
	if !fits {
		return wrongValue()
	}
	for i := range b {
		b[i] = byte(n >> (8 * i))
	}
	return nil
}

// place finds the item that a subscript means; whole is set for one that means several.
func (m *MemoryView) place(t *Thread, key Value) (at int, whole bool, exc *Exc) {
	indexes := []Value{key}
	tuple, isTuple := key.O.(*Tuple)
	switch {
	case isTuple && (len(m.shape) == 0 || len(tuple.Items) > 0):
		indexes = tuple.Items
		slices := 0
		for _, x := range indexes {
			switch x.O.(type) {
			case *Slice:
				slices++
			default:
				if t.TypeOf(x).Slots.Index == nil {
					return 0, false, t.TypeErrorf("memoryview: invalid slice key")
				}
			}
		}
		if slices > 0 {
			if slices == len(indexes) {
				return 0, false, t.Errorf(t.In.E.NotImplementedError, "multi-dimensional slicing is not implemented")
			}
			return 0, false, t.TypeErrorf("memoryview: invalid slice key")
		}
	case isTuple:
		return 0, false, t.Errorf(t.In.E.NotImplementedError, "sub-views are not implemented")
	case key.O == ellipsisTag{} && len(m.shape) == 0:
		return m.at, true, nil
	case len(m.shape) == 0:
		return 0, false, t.TypeErrorf("invalid indexing of 0-dim memory")
	default:
		if _, ok := key.O.(*Slice); ok {
			return 0, true, nil
		}
		if t.TypeOf(key).Slots.Index == nil {
			return 0, false, t.TypeErrorf("memoryview: invalid slice key")
		}
		if len(m.shape) > 1 {
			return 0, false, t.Errorf(t.In.E.NotImplementedError, "multi-dimensional sub-views are not implemented")
		}
	}
	if len(indexes) > len(m.shape) {
		return 0, false, t.TypeErrorf("cannot index %d-dimension view with %d-element tuple", len(m.shape), len(indexes))
	}
	if len(indexes) < len(m.shape) {
		return 0, false, t.Errorf(t.In.E.NotImplementedError, "sub-views are not implemented")
	}
	at = m.at
	for dim, x := range indexes {
		i, exc := t.Position(x)
		if exc != nil {
			return 0, false, exc
		}
		if i < 0 {
			i += int64(m.shape[dim])
		}
		if i < 0 || i >= int64(m.shape[dim]) {
			return 0, false, t.IndexErrorf("index out of bounds on dimension %d", dim+1)
		}
		at += int(i) * m.strides[dim]
	}
	return at, false, nil
}

// slice is the view m[s], along the first dimension.
func (m *MemoryView) slice(t *Thread, s *Slice) (MemoryView, *Exc) {
	r, exc := s.apply(t, m.shape[0])
	if exc != nil {
		return MemoryView{}, exc
	}
	n := *m
	n.lent, n.hashed = Value{}, false
	n.shape, n.strides = append([]int{r.count}, m.shape[1:]...), append([]int{m.strides[0] * r.step}, m.strides[1:]...)
	n.at += r.start * m.strides[0]
	if r.count == 0 {
		n.at = m.at
	}
	return n, nil
}

func memoryViewGet(t *Thread, v, key Value) (Value, *Exc) {
	m := viewOf(v)
	if exc := m.check(t); exc != nil {
		return Value{}, exc
	}
	at, whole, exc := m.place(t, key)
	if exc != nil {
		return Value{}, exc
	}
	if !whole {
		return m.item(at), nil
	}
	s, ok := key.O.(*Slice)
	if !ok {
		return v, nil
	}
	n, exc := m.slice(t, s)
	if exc != nil {
		return Value{}, exc
	}
	t.export(&n)
	return Obj(&n), nil
}

func memoryViewSet(t *Thread, v, key, val Value) *Exc {
	m := viewOf(v)
	if exc := m.check(t); exc != nil {
		return exc
	}
	switch {
	case m.readonly:
		return t.TypeErrorf("cannot modify read-only memory")
	case val.O == nil:
		return t.TypeErrorf("cannot delete memory")
	}
	at, whole, exc := m.place(t, key)
	if exc != nil {
		return exc
	}
	if !whole {
		return m.put(t, at, val)
	}
	s, ok := key.O.(*Slice)
	if !ok {
		return m.put(t, m.at, val)
	}
	if len(m.shape) != 1 {
		return t.Errorf(t.In.E.NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
	}
	src, exc := newMemoryView(t, nil, Args{V: []Value{val}})
	if exc != nil {
		if exc.Is(t, t.In.E.TypeError) {
			exc = t.TypeErrorf("a bytes-like object is required, not '%T'", val)
		}
		return exc
	}
	from := viewOf(src)
	to, exc := m.slice(t, s)
	if exc == nil && (from.code != to.code || len(from.shape) != 1 || from.shape[0] != to.shape[0]) {
		exc = t.ValueErrorf("memoryview assignment: lvalue and rvalue have different structures")
	}
	if exc == nil {
		content := append([]byte(nil), from.content()...) // it may be the same memory
		_ = to.each(func(at int) *Exc {
			content = content[copy(to.data[at:at+to.itemsize], content):]
			return nil
		})
	}
	if err := from.release(t); exc == nil {
		exc = err
	}
	return exc
}
