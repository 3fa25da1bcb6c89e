package vm

// The buffer protocol: objects that show their bytes to others, and bytearrays that cannot change their size while somebody looks.

// Buffer returns the bytes of an object that shows them: bytes, a bytearray, a memoryview, or an object with __buffer__. ok is false for
// any other. The bytes must not be changed or kept.
func (t *Thread) Buffer(v Value) (b []byte, ok bool, exc *Exc) {
	switch o := v.O.(type) {
	case *Bytes:
		return o.B, true, nil
	case *MemoryView:
		if exc := o.check(t); exc != nil {
			return nil, true, exc
		}
		return o.content(), true, nil
	}
	if !t.TypeOf(v).User { // __buffer__ can only come from a class written in Python
		return nil, false, nil
	}
	m, ok, exc := t.userBuffer(v, 0)
	if exc != nil || !ok {
		return nil, ok, exc
	}
	b = append([]byte(nil), m.content()...)
	return b, true, m.release(t)
}

// WritableBuffer returns the bytes of an object that lets others write into them; ok is false for any other object.
func (t *Thread) WritableBuffer(v Value) (b []byte, ok bool, exc *Exc) {
	m, isView := v.O.(*MemoryView)
	if o, isBytes := v.O.(*Bytes); isBytes {
		return o.B, o.Mutable, nil
	} else if !isView {
		if m, ok, exc = t.userBuffer(v, 1); exc != nil || !ok { // PyBUF_WRITABLE
			return nil, false, exc
		}
	}
	if exc := m.check(t); exc != nil {
		return nil, false, exc
	}
	if m.readonly || !m.contiguous() {
		return nil, false, nil
	}
	return m.content(), true, nil
}

// userBuffer asks the __buffer__ of a class written in Python.
func (t *Thread) userBuffer(v Value, flags int64) (*MemoryView, bool, *Exc) {
	method, exc := t.LookupSpecial(v, "__buffer__")
	if exc != nil || method.O == nil {
		return nil, false, exc
	}
	r, exc := t.Call(method, Int(flags))
	if exc != nil {
		return nil, true, exc
	}
	m, ok := r.O.(*MemoryView)
	if !ok {
		return nil, true, t.TypeErrorf("__buffer__ returned non-memoryview object")
	}
	if exc := m.check(t); exc != nil {
		return nil, true, exc
	}
	view := *m
	view.obj, view.lent = v, Value{O: m}
	return &view, true, nil
}

// exports are the memoryviews of one bytearray.
type exports struct {
	views []*MemoryView
	room  int // how many views there may be before those that nobody holds any more are looked for
}

// export notes a view of a bytearray.
func (t *Thread) export(m *MemoryView) {
	if m.base == nil || !m.base.Mutable {
		return
	}
	in := t.In
	if in.exports == nil {
		in.exports = map[*Bytes]*exports{}
	}
	x := in.exports[m.base]
	if x == nil {
		x = &exports{room: 64}
		in.exports[m.base] = x
		m.base.shown = true
	}
	if x.views = append(x.views, m); len(x.views) > x.room {
		x.prune(t)
		x.room = max(64, 2*len(x.views))
	}
}

// prune drops the views that were released, and those that nothing holds.
func (x *exports) prune(t *Thread) {
	s := t.In.newSearch(nil)
	s.run(t)
	kept := x.views[:0]
	for _, m := range x.views {
		if s.has(m) && !m.released {
			kept = append(kept, m)
		}
	}
	clear(x.views[len(kept):])
	x.views = kept
	s.release()
}

// resizable is asked before a bytearray changes its size from what it is to n bytes. Views that nothing holds do not count, as in CPython
// they would be gone.
func (b *Bytes) resizable(t *Thread, n int) *Exc {
	if !b.shown || n == len(b.B) {
		return nil
	}
	x := t.In.exports[b]
	if x.prune(t); len(x.views) > 0 {
		return t.Errorf(t.In.E.BufferError, "Existing exports of data: object cannot be re-sized")
	}
	delete(t.In.exports, b)
	b.shown = false
	return nil
}
