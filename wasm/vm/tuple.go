package vm

// The type tuple, and what tuples and lists have in common: comparison, hash, repr, search.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initTuple() {
	in.T.Tuple = in.NewType("tuple", nil, LayoutTuple, Slots{
		New: newTuple,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			x := v.O.(*Tuple)
			switch len(x.Items) {
			case 0:
				return NewStr("()"), nil
			case 1:
				return reprItems(t, x, &x.Items, "(", ",)")
			}
			return reprItems(t, x, &x.Items, "(", ")")
		},
		Hash:    func(t *Thread, v Value) (int64, *Exc) { return hashItems(t, v.O.(*Tuple).Items, true) },
		Len:     func(t *Thread, v Value) (int, *Exc) { return len(v.O.(*Tuple).Items), nil },
		Compare: tupleCompare,
		Binary:  tupleBinary,
		GetItem: func(t *Thread, v, key Value) (Value, *Exc) {
			items := v.O.(*Tuple).Items
			if s, ok := key.O.(*Slice); ok {
				b, exc := s.apply(t, len(items))
				if exc != nil {
					return Value{}, exc
				}
				res, exc := b.take(t, items)
				return NewTuple(res...), exc
			}
			i, exc := seqIndex(t, key, len(items), "tuple")
			if exc != nil {
				return Value{}, exc
			}
			return items[i], nil
		},
		Contains: func(t *Thread, v, x Value) (bool, *Exc) {
			i, exc := findItem(t, &v.O.(*Tuple).Items, x, 0, -1)
			return i >= 0, exc
		},
		Iter: func(t *Thread, v Value) (Value, *Exc) { return Obj(&TupleIter{T: v.O.(*Tuple)}), nil },
	}, func() []Method {
		return []Method{
			classGetItem,
			{Name: "index", Sig: "value, start=0, stop=9223372036854775807, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				i, exc := indexOf(t, &a[0].O.(*Tuple).Items, a)
				if exc == nil && i < 0 {
					exc = t.ValueErrorf("tuple.index(x): x not in tuple")
				}
				return Int(int64(i)), exc
			}},
			{Name: "count", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return countItems(t, &a[0].O.(*Tuple).Items, a[1])
			}},
		}
	})
}

func newTuple(t *Thread, cls *Type, a Args) (Value, *Exc) {
	builtin := t.In.T.Tuple
	if len(a.Names) > 0 && t.In.takesNoNames(cls, builtin) {
		return Value{}, t.TypeErrorf("tuple() takes no keyword arguments")
	}
	pos := a.Pos()
	if len(pos) > 1 {
		return Value{}, t.TypeErrorf("tuple expected at most 1 argument, got %d", len(pos))
	}
	x := &Tuple{Head: headFor(cls, builtin)}
	if len(pos) == 1 {
		if o, ok := pos[0].O.(*Tuple); ok {
			if o.Cls == nil && cls == builtin {
				return pos[0], nil
			}
		}
		items, exc := t.toList(pos[0])
		if exc != nil {
			return Value{}, exc
		}
		x.Items = items
	}
	return Obj(x), nil
}

func tupleCompare(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	x, ok1 := a.O.(*Tuple)
	y, ok2 := b.O.(*Tuple)
	if !ok1 || !ok2 {
		return NotImplemented, nil
	}
	return compareItems(t, op, &x.Items, &y.Items)
}

func tupleBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	x, left := a.O.(*Tuple)
	switch op {
	case syntax.Add:
		y, ok := b.O.(*Tuple)
		switch {
		case !left:
			return NotImplemented, nil
		case !ok:
			return concatError(t, "tuple", b)
		case len(y.Items) == 0 && x.Cls == nil:
			return a, nil
		case len(x.Items) == 0 && y.Cls == nil:
			return b, nil
		}
		items, exc := concatenate(t, x.Items, y.Items)
		return NewTuple(items...), exc
	case syntax.Mult:
		seq, count := x, b
		if !left {
			seq, count = b.O.(*Tuple), a
		}
		n, ok, exc := repeatCount(t, count)
		if exc != nil || !ok {
			return NotImplemented, exc
		}
		if n == 1 && seq.Cls == nil {
			return Obj(seq), nil
		}
		items, exc := repeatItems(t, seq.Items, n)
		return NewTuple(items...), exc
	}
	return NotImplemented, nil
}

// concatError answers sequence + other: other's __radd__ may know how, otherwise it is a TypeError.
func concatError(t *Thread, kind string, other Value) (Value, *Exc) {
	if t.hasOwnOperators(other) {
		return NotImplemented, nil
	}
	return Value{}, t.cannotConcat(kind, other)
}

func (t *Thread) cannotConcat(kind string, other Value) *Exc {
	return t.TypeErrorf("can only concatenate %s (not \"%T\") to %s", kind, other, kind)
}

// hashItems is CPython's hash of a tuple, a form of xxHash over the items' hashes; a slice's leaves the length out.
func hashItems(t *Thread, items []Value, withLen bool) (int64, *Exc) {
	const p1, p2, p5 = 11400714785074694791, 14029467366897019727, 2870177450012600261
	if exc := t.Enter(); exc != nil {
		return 0, exc
	}
	defer t.Leave()
	acc := uint64(p5)
	for _, x := range items {
		h, exc := hashKey(t, x)
		if exc != nil {
			return 0, exc
		}
		acc += uint64(h) * p2
		acc = (acc<<31 | acc>>33) * p1
	}
	if withLen {
		acc += uint64(len(items)) ^ (p5 ^ 3527539)
	}
	if acc == 1<<64-1 {
		return 1546275796, nil
	}
	return int64(acc), nil
}

// compareItems compares two sequences item by item. They are given by reference because comparing items may change a list.
func compareItems(t *Thread, op syntax.CmpOp, x, y *[]Value) (Value, *Exc) {
	if exc := t.Enter(); exc != nil {
		return Value{}, exc
	}
	defer t.Leave()
	i := 0
	for ; i < len(*x) && i < len(*y); i++ {
		a, b := (*x)[i], (*y)[i]
		if a.IsInt() && b.IsInt() {
			if a.N == b.N {
				continue
			}
		} else if same, exc := t.Eq(a, b); exc != nil {
			return Value{}, exc
		} else if same {
			continue
		}
		switch op {
		case syntax.Eq:
			return False, nil
		case syntax.NotEq:
			return True, nil
		}
		t.Charge(i / 4)
		return t.Compare(op, a, b)
	}
	t.Charge(i / 4)
	n, m := len(*x), len(*y)
	switch op {
	case syntax.Eq:
		return Bool(n == m), nil
	case syntax.NotEq:
		return Bool(n != m), nil
	case syntax.Lt:
		return Bool(n < m), nil
	case syntax.LtE:
		return Bool(n <= m), nil
	case syntax.Gt:
		return Bool(n > m), nil
	}
	return Bool(n >= m), nil
}

// reprItems writes a sequence between open and end.
func reprItems(t *Thread, o Object, items *[]Value, open, end string) (Value, *Exc) {
	if !t.ReprEnter(o) {
		return NewStr(open + "..." + end[len(end)-1:]), nil
	}
	defer t.ReprLeave(o)
	var b strings.Builder
	b.WriteString(open)
	for i := 0; i < len(*items); i++ {
		if i > 0 {
			b.WriteString(", ")
		}
		if exc := writeRepr(t, &b, (*items)[i]); exc != nil {
			return Value{}, exc
		}
	}
	b.WriteString(end)
	return NewStr(b.String()), nil
}

// findItem returns the position of the first item equal to x from start up to stop (-1: the end), or -1.
func findItem(t *Thread, items *[]Value, x Value, start, stop int) (int, *Exc) {
	for i := start; i < len(*items) && (stop < 0 || i < stop); i++ {
		same, exc := t.Eq((*items)[i], x)
		if exc != nil {
			return -1, exc
		}
		if same {
			t.Charge((i - start) / 2)
			return i, nil
		}
	}
	t.Charge(len(*items) / 2)
	return -1, nil
}

// indexOf is the index method: a holds the receiver, the value, start and stop.
func indexOf(t *Thread, items *[]Value, a []Value) (int, *Exc) {
	at := [2]int{0, -1}
	for i, v := range a[2:4] {
		if v.O == nil {
			continue
		}
		n, exc := t.GivenBound(v)
		if exc != nil {
			return -1, exc
		}
		if n < 0 {
			n = max(n+int64(len(*items)), 0)
		}
		at[i] = int(n)
	}
	return findItem(t, items, a[1], at[0], at[1])
}

func countItems(t *Thread, items *[]Value, x Value) (Value, *Exc) {
	n := int64(0)
	for i := 0; i < len(*items); i++ {
		same, exc := t.Eq((*items)[i], x)
		if exc != nil {
			return Value{}, exc
		}
		if same {
			n++
		}
	}
	t.Charge(len(*items) / 2)
	return Int(n), nil
}
