package vm

// The type memoryview: a window on another object's bytes, read as numbers of one format in any number of dimensions.

import (
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// MemoryView is a memoryview. Item (i, j, …) begins at byte at + i·strides[0] + j·strides[1] + … of data.
type MemoryView struct {
	obj            Value  // what the view was made of
	base           *Bytes // whose bytes they are
	lent           Value  // the view that obj's __buffer__ gave, which is handed back to __release_buffer__
	data           []byte
	at             int
	format         string
	code           byte // the letter of format
	itemsize       int
	shape, strides []int
	readonly       bool
	released       bool
	hash           int64
	hashed         bool
}

// Class makes MemoryView a Python object.
func (*MemoryView) Class(in *Interp) *Type { return in.T.MemoryView }

// Trace shows what the view holds.
func (m *MemoryView) Trace(visit func(Value)) {
	visit(m.obj)
	visit(m.lent)
	if m.base != nil && !m.released {
		visit(Obj(m.base))
	}
}

// memoryViewIter goes over a view of one dimension.
type memoryViewIter struct {
	m *MemoryView
	i int
}

// Class makes memoryViewIter a Python object.
func (*memoryViewIter) Class(in *Interp) *Type { return in.T.memoryViewIter }

// Trace shows the view.
func (it *memoryViewIter) Trace(visit func(Value)) {
	if it.m != nil {
		visit(Obj(it.m))
	}
}

func viewOf(v Value) *MemoryView { return v.O.(*MemoryView) }

func (in *Interp) initMemoryView() {
	in.T.MemoryView = in.NewType("memoryview", nil, LayoutNative, Slots{
		New: newMemoryView,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			if viewOf(v).released {
				return NewStr("<released memory at " + t.In.Address(v) + ">"), nil
			}
			return NewStr("<memory at " + t.In.Address(v) + ">"), nil
		},
		Hash:    hashMemoryView,
		Compare: compareMemoryViews,
		Len: func(t *Thread, v Value) (int, *Exc) {
			m := viewOf(v)
			if exc := m.check(t); exc != nil {
				return 0, exc
			}
			if len(m.shape) == 0 {
				return 0, t.TypeErrorf("0-dim memory has no length")
			}
			return m.shape[0], nil
		},
		GetItem: memoryViewGet,
		SetItem: memoryViewSet,
		Iter: func(t *Thread, v Value) (Value, *Exc) {
			m := viewOf(v)
			if exc := m.check(t); exc != nil {
				return Value{}, exc
			}
			switch len(m.shape) {
			case 0:
				return Value{}, t.TypeErrorf("invalid indexing of 0-dim memory")
			case 1:
				return Obj(&memoryViewIter{m: m}), nil
			}
			return Value{}, t.Errorf(t.In.E.NotImplementedError, "multi-dimensional sub-views are not implemented")
		},
	}, memoryViewMethods)
	in.T.MemoryView.Final = true
	in.T.memoryViewIter = in.NewType("memory_iterator", nil, LayoutNative, Slots{
		Iter: func(t *Thread, v Value) (Value, *Exc) { return v, nil },
		Next: func(t *Thread, v Value) (Value, *Exc) {
			it := v.O.(*memoryViewIter)
			if it.m == nil || it.i >= it.m.shape[0] {
				it.m = nil
				return Value{}, nil
			}
			if exc := it.m.check(t); exc != nil {
				return Value{}, exc
			}
			it.i++
			return it.m.item(it.m.at + (it.i-1)*it.m.strides[0]), nil
		},
	}, nil)
	in.publish(in.T.MemoryView)
}

func newMemoryView(t *Thread, _ *Type, a Args) (Value, *Exc) {
	if n := len(a.V); n > 1 && len(a.Pos()) > 0 {
		return Value{}, t.TypeErrorf("memoryview() takes at most 1 argument (%d given)", n)
	}
	arg, exc := t.BindArgs("memoryview", "object", a)
	if exc != nil {
		return Value{}, exc
	}
	v := arg[0]
	switch o := v.O.(type) {
	case *Bytes:
		m := &MemoryView{obj: v, base: o, data: o.B, format: "B", code: 'B', itemsize: 1, shape: []int{len(o.B)}, strides: []int{1}, readonly: !o.Mutable}
		t.export(m)
		return Obj(m), nil
	case *MemoryView:
		if exc := o.check(t); exc != nil {
			return Value{}, exc
		}
		return o.view(t, nil), nil
	}
	const fullReadOnly = 0x11c // PyBUF_FULL_RO
	m, ok, exc := t.userBuffer(v, fullReadOnly)
	if exc != nil {
		return Value{}, exc
	}
	if !ok {
		return Value{}, t.TypeErrorf("memoryview: a bytes-like object is required, not '%T'", v)
	}
	t.export(m)
	return Obj(m), nil
}

// view makes another view of the same bytes, changed by change.
func (m *MemoryView) view(t *Thread, change func(n *MemoryView)) Value {
	n := *m
	n.hashed, n.lent = false, Value{}
	if change != nil {
		change(&n)
	}
	t.export(&n)
	return Obj(&n)
}

// check refuses a view that was released.
func (m *MemoryView) check(t *Thread) *Exc {
	if m.released {
		return t.ValueErrorf("operation forbidden on released memoryview object")
	}
	return nil
}

// release lets go of the bytes.
func (m *MemoryView) release(t *Thread) *Exc {
	if m.released {
		return nil
	}
	m.released = true
	if m.lent.O == nil {
		return nil
	}
	method, exc := t.LookupSpecial(m.obj, "__release_buffer__")
	if exc == nil && method.O != nil {
		_, exc = t.Call(method, m.lent)
	}
	m.lent = Value{}
	return exc
}

// size is the number of bytes in view.
func (m *MemoryView) size() int {
	n := m.itemsize
	for _, s := range m.shape {
		n *= s
	}
	return n
}

// contiguous reports whether the items lie one behind the other.
func (m *MemoryView) contiguous() bool {
	want := m.itemsize
	for i := len(m.shape) - 1; i >= 0; i-- {
		if m.shape[i] > 1 && m.strides[i] != want {
			return m.size() == 0
		}
		want *= m.shape[i]
	}
	return true
}

// fortran reports whether they do with the first index running fastest.
func (m *MemoryView) fortran() bool {
	want := m.itemsize
	for i := range m.shape {
		if m.shape[i] > 1 && m.strides[i] != want {
			return m.size() == 0
		}
		want *= m.shape[i]
	}
	return true
}

// each calls f with the place of every item, the last index running fastest.
func (m *MemoryView) each(f func(at int) *Exc) *Exc { return m.walk(0, m.at, f) }

func (m *MemoryView) walk(dim, at int, f func(at int) *Exc) *Exc {
	if dim == len(m.shape) {
		return f(at)
	}
	for range m.shape[dim] {
		if exc := m.walk(dim+1, at, f); exc != nil {
			return exc
		}
		at += m.strides[dim]
	}
	return nil
}

// content returns the bytes of the items in order; they are the view's own where it is contiguous.
func (m *MemoryView) content() []byte {
	if m.contiguous() {
		if m.size() == 0 {
			return nil
		}
		return m.data[m.at : m.at+m.size()]
	}
	out := make([]byte, 0, m.size())
	_ = m.each(func(at int) *Exc {
		out = append(out, m.data[at:at+m.itemsize]...)
		return nil
	})
	return out
}

func hashMemoryView(t *Thread, v Value) (int64, *Exc) {
	m := viewOf(v)
	if m.hashed {
		return m.hash, nil
	}
	switch {
	case m.released:
		return 0, m.check(t)
	case !m.readonly:
		return 0, t.ValueErrorf("cannot hash writable memoryview object")
	case m.code != 'B' && m.code != 'b' && m.code != 'c':
		return 0, t.ValueErrorf("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	m.hash, m.hashed = hashText(string(m.content())), true
	return m.hash, nil
}

// compareMemoryViews compares shapes and items; the other side may be any object that shows its bytes.
func compareMemoryViews(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	if op != syntax.Eq && op != syntax.NotEq {
		return NotImplemented, nil
	}
	x, y := viewOf(a), (*MemoryView)(nil)
	switch o := b.O.(type) {
	case *MemoryView:
		y = o
	default:
		if x.released {
			return Bool(op == syntax.NotEq), nil
		}
		v, exc := newMemoryView(t, nil, Args{V: []Value{b}})
		if exc != nil {
			return NotImplemented, nil
		}
		y = viewOf(v)
		defer func() { _ = y.release(t) }()
	}
	same := x == y
	if !same && !x.released && !y.released && slices.Equal(x.shape, y.shape) {
		var theirs []int
		_ = y.each(func(at int) *Exc { theirs = append(theirs, at); return nil })
		same = true
		i := 0
		exc := x.each(func(at int) *Exc {
			if same {
				eq, exc := t.Eq(x.item(at), y.item(theirs[i]))
				if exc != nil {
					return exc
				}
				same = eq
			}
			i++
			return nil
		})
		if exc != nil {
			return Value{}, exc
		}
	}
	return Bool(same == (op == syntax.Eq)), nil
}

func memoryViewMethods() []Method {
	// A released view answers nothing but release, repr and comparison.
	get := func(name string, f func(m *MemoryView) Value) Method {
		return Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if exc := viewOf(a[0]).check(t); exc != nil {
				return Value{}, exc
			}
			return f(viewOf(a[0])), nil
		}}
	}
	do := func(name, sig string, f func(t *Thread, m *MemoryView, a []Value) (Value, *Exc)) Method {
		return Method{Name: name, Sig: sig, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if exc := viewOf(a[0]).check(t); exc != nil {
				return Value{}, exc
			}
			return f(t, viewOf(a[0]), a)
		}}
	}
	ints := func(ns []int) Value {
		vs := make([]Value, len(ns))
		for i, n := range ns {
			vs[i] = Int(int64(n))
		}
		return NewTuple(vs...)
	}
	return []Method{
		get("obj", func(m *MemoryView) Value { return m.obj }),
		get("nbytes", func(m *MemoryView) Value { return Int(int64(m.size())) }),
		get("readonly", func(m *MemoryView) Value { return Bool(m.readonly) }),
		get("itemsize", func(m *MemoryView) Value { return Int(int64(m.itemsize)) }),
		get("format", func(m *MemoryView) Value { return NewStr(m.format) }),
		get("ndim", func(m *MemoryView) Value { return Int(int64(len(m.shape))) }),
		get("shape", func(m *MemoryView) Value { return ints(m.shape) }),
		get("strides", func(m *MemoryView) Value { return ints(m.strides) }),
		get("suboffsets", func(m *MemoryView) Value { return NewTuple() }),
		get("c_contiguous", func(m *MemoryView) Value { return Bool(m.contiguous()) }),
		get("f_contiguous", func(m *MemoryView) Value { return Bool(m.fortran()) }),
		get("contiguous", func(m *MemoryView) Value { return Bool(m.contiguous() || m.fortran()) }),
		do("tobytes", "order=None", memoryViewBytes),
		do("tolist", "", func(t *Thread, m *MemoryView, a []Value) (Value, *Exc) {
			return m.list(t, 0, m.at)
		}),
		do("hex", "sep=None, bytes_per_sep=1", func(t *Thread, m *MemoryView, a []Value) (Value, *Exc) {
			return bytesHex(t, []Value{NewBytes(m.content()), a[1], a[2]})
		}),
		do("toreadonly", "", func(t *Thread, m *MemoryView, a []Value) (Value, *Exc) {
			return m.view(t, func(n *MemoryView) { n.readonly = true }), nil
		}),
		do("cast", "format, shape=None", castMemoryView),
		do("__enter__", "", func(t *Thread, m *MemoryView, a []Value) (Value, *Exc) { return a[0], nil }),
		{Name: "__exit__", Sig: "*args", Fn: func(t *Thread, a []Value) (Value, *Exc) { return None, viewOf(a[0]).release(t) }},
		{Name: "release", Fn: func(t *Thread, a []Value) (Value, *Exc) { return None, viewOf(a[0]).release(t) }},
	}
}

func memoryViewBytes(t *Thread, m *MemoryView, a []Value) (Value, *Exc) {
	order := "C"
	if a[1].O != nil && !a[1].IsNone() {
		s, ok := AsStr(a[1])
		if !ok {
			return Value{}, t.TypeErrorf("tobytes() argument 'order' must be str or None, not %s", t.argName(a[1]))
		}
		order = s.S
	}
	if exc := t.allocText(m.size()); exc != nil {
		return Value{}, exc
	}
	switch order {
	case "C":
	case "A", "F":
		if order == "F" || m.fortran() {
			flipped := *m
			flipped.shape, flipped.strides = slices.Clone(m.shape), slices.Clone(m.strides)
			slices.Reverse(flipped.shape)
			slices.Reverse(flipped.strides)
			m = &flipped
		}
	default:
		return Value{}, t.ValueErrorf("order must be 'C', 'F' or 'A'")
	}
	return NewBytes(append([]byte{}, m.content()...)), nil
}

// list is tolist from dimension dim on.
func (m *MemoryView) list(t *Thread, dim, at int) (Value, *Exc) {
	if dim == len(m.shape) {
		return m.item(at), nil
	}
	if exc := t.Alloc(m.shape[dim] * valueBytes); exc != nil {
		return Value{}, exc
	}
	items := make([]Value, m.shape[dim])
	for i := range items {
		v, exc := m.list(t, dim+1, at+i*m.strides[dim])
		if exc != nil {
			return Value{}, exc
		}
		items[i] = v
	}
	return NewList(items), nil
}

// castMemoryView is cast(format[, shape]): the same bytes as other items. From or to bytes, of a view that is contiguous.
func castMemoryView(t *Thread, m *MemoryView, a []Value) (Value, *Exc) {
	s, ok := AsStr(a[1])
	if !ok {
		return Value{}, t.TypeErrorf("cast() argument 'format' must be str, not %s", t.argName(a[1]))
	}
	if !m.contiguous() {
		return Value{}, t.TypeErrorf("memoryview: casts are restricted to C-contiguous views")
	}
	letter := strings.TrimPrefix(s.S, "@")
	if letter == "e" {
		return Value{}, t.Errorf(t.In.E.NotImplementedError, "the playground's memoryview has no half-precision floats (format 'e'); the module struct has them")
	}
	if len(letter) != 1 || sizeOfFormat(letter[0]) == 0 {
		return Value{}, t.ValueErrorf("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	code, size := letter[0], sizeOfFormat(letter[0])
	isByte := func(c byte) bool { return c == 'B' || c == 'b' || c == 'c' }
	if !isByte(code) && !isByte(m.code) {
		return Value{}, t.TypeErrorf("memoryview: cannot cast between two non-byte formats")
	}
	total := m.size()
	if total%size != 0 {
		return Value{}, t.TypeErrorf("memoryview: length is not a multiple of itemsize")
	}
	shape := []int{total / size}
	if a[2].O != nil && !a[2].IsNone() {
		var items []Value
		switch x := a[2].O.(type) {
		case *List:
			items = x.Items
		case *Tuple:
			items = x.Items
		default:
			return Value{}, t.TypeErrorf("shape must be a list or a tuple")
		}
		if len(m.shape) != 1 && len(items) != 1 {
			return Value{}, t.TypeErrorf("memoryview: cast must be 1D -> ND or ND -> 1D")
		}
		shape = make([]int, len(items))
		n := size
		for i, x := range items {
			k, isInt := AsInt(x)
			if !isInt {
				return Value{}, t.TypeErrorf("memoryview.cast(): elements of shape must be integers")
			}
			if k <= 0 || k > int64(total) {
				if k > 0 {
					return Value{}, t.TypeErrorf("memoryview: product(shape) * itemsize != buffer size")
				}
				return Value{}, t.ValueErrorf("memoryview.cast(): elements of shape must be integers > 0")
			}
			shape[i] = int(k)
			if n *= int(k); n > total {
				break
			}
		}
		if n != total {
			return Value{}, t.TypeErrorf("memoryview: product(shape) * itemsize != buffer size")
		}
	}
	return m.view(t, func(n *MemoryView) {
		n.format, n.code, n.itemsize, n.shape, n.strides = s.S, code, size, shape, make([]int, len(shape))
		step := size
		for i := len(shape) - 1; i >= 0; i-- {
			n.strides[i] = step
			step *= shape[i]
		}
	}), nil
}
