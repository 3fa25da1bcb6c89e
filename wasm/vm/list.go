package vm

// The type list: its slots, slices of it read, assigned and deleted, and its growth. Its methods are in listmethods.go.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initList() {
	in.T.List = in.NewType("list", nil, LayoutList, Slots{
		New: func(t *Thread, cls *Type, a Args) (Value, *Exc) {
			return Obj(&List{Head: headFor(cls, t.In.T.List)}), nil
		},
		Init: listInit,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			x := v.O.(*List)
			if len(x.Items) == 0 {
				return NewStr("[]"), nil
			}
			return reprItems(t, x, &x.Items, "[", "]")
		},
		NoHash:  true,
		Len:     func(t *Thread, v Value) (int, *Exc) { return len(v.O.(*List).Items), nil },
		Compare: listCompare,
		Binary:  listBinary,
		InPlace: listInPlace,
		GetItem: listGetItem,
		SetItem: listSetItem,
		Contains: func(t *Thread, v, x Value) (bool, *Exc) {
			i, exc := findItem(t, &v.O.(*List).Items, x, 0, -1)
			return i >= 0, exc
		},
		Iter: func(t *Thread, v Value) (Value, *Exc) { return Obj(&ListIter{L: v.O.(*List)}), nil },
	}, listMethods)
}

func listInit(t *Thread, self Value, a Args) *Exc {
	l := self.O.(*List)
	pos := a.Pos()
	if len(a.Names) > 0 && !t.In.overrides(l.Class(t.In), t.In.T.List, t.In.names.new_) {
		return t.TypeErrorf("list() takes no keyword arguments")
	}
	if len(pos) > 1 {
		return t.TypeErrorf("list expected at most 1 argument, got %d", len(pos))
	}
	l.Items = nil
	if len(pos) == 0 {
		return nil
	}
	return l.extend(t, pos[0])
}

// reserve makes room for n more items, growing by half so that appending stays cheap.
func (l *List) reserve(t *Thread, n int) *Exc {
	need := len(l.Items) + n
	if need <= cap(l.Items) {
		return nil
	}
	room := need
	if n <= len(l.Items) {
		room += need/2 + 4
	}
	if exc := t.Alloc((room - cap(l.Items)) * valueBytes); exc != nil {
		return exc
	}
	items := make([]Value, len(l.Items), room)
	copy(items, l.Items)
	l.Items = items
	return nil
}

// Append adds x at the end.
func (l *List) Append(t *Thread, x Value) *Exc {
	if len(l.Items) == cap(l.Items) {
		if exc := l.reserve(t, 1); exc != nil {
			return exc
		}
	}
	l.Items = append(l.Items, x)
	return nil
}

// extend adds the items of v at the end.
func (l *List) extend(t *Thread, v Value) *Exc {
	var items []Value
	switch o := v.O.(type) {
	case *List:
		if o.Cls == nil {
			items = o.Items
		}
	case *Tuple:
		if o.Cls == nil {
			items = o.Items
		}
	}
	if items == nil {
		it, exc := t.hinted(v)
		if exc != nil {
			return exc
		}
		return t.Each(it, func(x Value) *Exc {
			t.Charge(1)
			return l.Append(t, x)
		})
	}
	t.Charge(len(items) / 8)
	if exc := l.reserve(t, len(items)); exc != nil {
		return exc
	}
	l.Items = append(l.Items, items...)
	return nil
}

func listCompare(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	x, ok1 := a.O.(*List)
	y, ok2 := b.O.(*List)
	if !ok1 || !ok2 {
		return NotImplemented, nil
	}
	if len(x.Items) != len(y.Items) && (op == syntax.Eq || op == syntax.NotEq) {
		return Bool(op == syntax.NotEq), nil
	}
	return compareItems(t, op, &x.Items, &y.Items)
}

func listBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	x, left := a.O.(*List)
	switch op {
	case syntax.Add:
		y, ok := b.O.(*List)
		switch {
		case !left:
			return NotImplemented, nil
		case !ok:
			return concatError(t, "list", b)
		}
		items, exc := concatenate(t, x.Items, y.Items)
		return NewList(items), exc
	case syntax.Mult:
		count := b
		if !left {
			x, count = b.O.(*List), a
		}
		n, ok, exc := repeatCount(t, count)
		if exc != nil || !ok {
			return NotImplemented, exc
		}
		items, exc := repeatItems(t, x.Items, n)
		return NewList(items), exc
	}
	return NotImplemented, nil
}

func listInPlace(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	l := a.O.(*List)
	switch op {
	case syntax.Add:
		return a, l.extend(t, b)
	case syntax.Mult:
		n, ok, exc := repeatCount(t, b)
		if exc != nil || !ok {
			return NotImplemented, exc
		}
		items, exc := repeatItems(t, l.Items, n)
		if exc == nil {
			l.Items = items
		}
		return a, exc
	}
	return NotImplemented, nil
}

func listGetItem(t *Thread, v, key Value) (Value, *Exc) {
	items := v.O.(*List).Items
	s, ok := key.O.(*Slice)
	if !ok {
		i, exc := seqIndex(t, key, len(items), "list")
		if exc != nil {
			return Value{}, exc
		}
		return v.O.(*List).Items[i], nil
	}
	b, exc := s.apply(t, len(items))
	if exc != nil {
		return Value{}, exc
	}
	res, exc := b.take(t, items)
	return NewList(res), exc
}

func listSetItem(t *Thread, v, key, x Value) *Exc {
	l := v.O.(*List)
	if s, ok := key.O.(*Slice); ok {
		if x.O == nil {
			return l.deleteSlice(t, s)
		}
		return l.assignSlice(t, s, x)
	}
	pos, exc := seqPosition(t, key, "list")
	if exc != nil {
		return exc
	}
	n := int64(len(l.Items))
	if pos < 0 {
		pos += n
	}
	if pos < 0 || pos >= n {
		return t.IndexErrorf("list assignment index out of range")
	}
	if x.O == nil {
		l.removeAt(int(pos))
		return nil
	}
	l.Items[pos] = x
	return nil
}

// removeAt takes item i out.
func (l *List) removeAt(i int) {
	n := len(l.Items)
	copy(l.Items[i:], l.Items[i+1:])
	l.Items[n-1] = Value{}
	l.Items = l.Items[:n-1]
}

func (l *List) deleteSlice(t *Thread, s *Slice) *Exc {
	b, exc := s.apply(t, len(l.Items))
	if exc != nil || b.count == 0 {
		return exc
	}
	t.Charge(b.count / 8)
	if b.step < 0 {
		b.start, b.step = b.start+(b.count-1)*b.step, -b.step
	}
	kept := l.Items[:b.start]
	for i := 0; i < b.count; i++ {
		from := b.start + i*b.step + 1
		to := len(l.Items)
		if i < b.count-1 {
			to = from + b.step - 1
		}
		kept = append(kept, l.Items[from:to]...)
	}
	clear(l.Items[len(kept):])
	l.Items = kept
	return nil
}

func (l *List) assignSlice(t *Thread, s *Slice, v Value) *Exc {
	parts, exc := s.parts(t)
	if exc != nil {
		return exc
	}
	switch v.O.(type) {
	case *List, *Tuple:
	default:
		if v, exc = t.IterOr(v, "must assign iterable to extended slice"); exc != nil {
			return exc
		}
	}
	items, exc := t.ToSlice(v)
	if exc != nil {
		return exc
	}
	b := parts.apply(len(l.Items))
	t.Charge((len(items) + b.count) / 8)
	if b.step != 1 {
		if len(items) != b.count {
			return t.ValueErrorf("attempt to assign sequence of size %d to extended slice of size %d", len(items), b.count)
		}
		for i, x := range items {
			l.Items[b.start+i*b.step] = x
		}
		return nil
	}
	grow := len(items) - b.count
	if grow > 0 {
		if exc := l.reserve(t, grow); exc != nil {
			return exc
		}
	}
	old := l.Items
	l.Items = l.Items[:min(len(old)+max(grow, 0), cap(old))]
	copy(l.Items[b.start+len(items):], old[b.start+b.count:])
	copy(l.Items[b.start:], items)
	if grow < 0 {
		clear(old[len(old)+grow:])
		l.Items = old[:len(old)+grow]
	}
	return nil
}
