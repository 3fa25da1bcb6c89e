package vm

// Iterators over built-in sequences and over a callable; the types of all iterators of this kind.

import "math"

// containerTypes are the types that have no name in the builtins: views and iterators; and the iterator classes that do.
type containerTypes struct {
	listIter, listReverse, tupleIter, rangeIter, largeRangeIter, strIter, strASCIIIter, bytesIter, byteArrayIter, callIter, setIter, SeqIter, anextAwaitable *Type

	Zip, Map, Filter, Enumerate, Reversed *Type

	dictViews, dictIters, dictReverseIters [3]*Type
}

type (
	// ListIter iterates over a list from item I on; L is nil once it is exhausted.
	ListIter struct {
		L *List
		I int
	}

	// ListReverse iterates over a list from item I down.
	ListReverse struct {
		L *List
		I int
	}

	// TupleIter iterates over a tuple from item I on.
	TupleIter struct {
		T *Tuple
		I int
	}

	// RangeIter has N numbers left to give, from Cur on, Step apart.
	RangeIter struct {
		Cur, Step int64
		N         uint64
	}

	// StrIter iterates over the characters of a str from byte At on.
	StrIter struct {
		S  *Str
		At int
	}

	// BytesIter iterates over bytes or a bytearray from byte I on; B is nil once it is exhausted.
	BytesIter struct {
		B *Bytes
		I int
	}

	// CallIter calls Fn until it returns Sentinel: iter(fn, sentinel).
	CallIter struct{ Fn, Sentinel Value }
)

// The iterators' types.
func (*ListIter) Class(in *Interp) *Type    { return in.T.listIter }
func (*ListReverse) Class(in *Interp) *Type { return in.T.listReverse }
func (*TupleIter) Class(in *Interp) *Type   { return in.T.tupleIter }
func (*RangeIter) Class(in *Interp) *Type   { return in.T.rangeIter }
func (it *StrIter) Class(in *Interp) *Type {
	if it.S.isASCII() {
		return in.T.strASCIIIter
	}
	return in.T.strIter
}
func (it *BytesIter) Class(in *Interp) *Type {
	if it.B != nil && it.B.Mutable {
		return in.T.byteArrayIter
	}
	return in.T.bytesIter
}
func (*CallIter) Class(in *Interp) *Type { return in.T.callIter }

// Next returns the next item, or the zero Value at the end.
func (it *ListIter) Next() Value {
	if it.L == nil {
		return Value{}
	}
	if it.I < len(it.L.Items) {
		it.I++
		return it.L.Items[it.I-1]
	}
	it.L = nil
	return Value{}
}

// Next returns the next item, or the zero Value at the end.
func (it *ListReverse) Next() Value {
	if it.L != nil && 0 <= it.I && it.I < len(it.L.Items) {
		it.I--
		return it.L.Items[it.I+1]
	}
	it.L, it.I = nil, -1
	return Value{}
}

// Next returns the next item, or the zero Value at the end.
func (it *TupleIter) Next() Value {
	if it.I < len(it.T.Items) {
		it.I++
		return it.T.Items[it.I-1]
	}
	return Value{}
}

// Next returns the next number, or the zero Value at the end.
func (it *RangeIter) Next() Value {
	if it.N == 0 {
		return Value{}
	}
	it.N--
	v := it.Cur
	it.Cur += it.Step
	return Int(v)
}

// Next returns the next character, or the zero Value at the end.
func (it *StrIter) Next(t *Thread) Value {
	s := it.S.S
	if it.At >= len(s) {
		return Value{}
	}
	from := it.At
	it.At += charBytes(s[from])
	return t.In.char(s[from:it.At])
}

// charBytes returns the length of the UTF-8 sequence that begins with b, surrogates included.
func charBytes(b byte) int {
	switch {
	case b < 0xc0:
		return 1
	case b < 0xe0:
		return 2
	case b < 0xf0:
		return 3
	}
	return 4
}

// char returns the str of one character.
func (in *Interp) char(c string) Value {
	if len(c) > 1 {
		return Value{O: &Str{S: c, runes: 1}}
	}
	p := &in.chars[c[0]]
	if *p == nil {
		*p = in.Intern(c)
	}
	return Obj(*p)
}

// Next returns the next byte as an int, or the zero Value at the end.
func (it *BytesIter) Next() Value {
	if it.B == nil {
		return Value{}
	}
	if it.I < len(it.B.B) {
		it.I++
		return Int(int64(it.B.B[it.I-1]))
	}
	it.B = nil
	return Value{}
}

// Next calls the function once more; the zero Value means that it returned the sentinel or raised StopIteration.
func (it *CallIter) Next(t *Thread) (Value, *Exc) {
	if it.Fn.O == nil {
		return Value{}, nil
	}
	v, exc := t.Call(it.Fn)
	if exc != nil {
		if exc.Is(t, t.In.E.StopIteration) {
			it.Fn, exc = Value{}, nil
		}
		return Value{}, exc
	}
	last, exc := t.Eq(it.Sentinel, v)
	if exc != nil || last {
		it.Fn = Value{}
		return Value{}, exc
	}
	return v, nil
}

func iterSelf(_ *Thread, v Value) (Value, *Exc) { return v, nil }

func (in *Interp) initContainers() {
	in.initList()
	in.initTuple()
	in.initSlice()
	in.initRange()
}

func (in *Interp) initIterators() {
	T := &in.T
	// make declares an iterator type; left tells how many items are to come.
	make := func(name string, next func(t *Thread, v Value) (Value, *Exc), left func(t *Thread, v Value) (int, *Exc)) *Type {
		var methods func() []Method
		if left != nil {
			methods = func() []Method {
				ms := []Method{{Name: "__length_hint__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
					n, exc := left(t, a[0])
					return Int(int64(max(n, 0))), exc
				}}}
				return append(ms, Method{Name: "__setstate__", Sig: "index, /", Fn: setIterState})
			}
		}
		x := in.NewType(name, nil, LayoutNative, Slots{Iter: iterSelf, Next: next}, methods)
		x.Final = true
		return x
	}
	T.listIter = make("list_iterator",
		func(t *Thread, v Value) (Value, *Exc) { return v.O.(*ListIter).Next(), nil },
		func(t *Thread, v Value) (int, *Exc) {
			it := v.O.(*ListIter)
			if it.L == nil {
				return 0, nil
			}
			return len(it.L.Items) - it.I, nil
		})
	T.listReverse = make("list_reverseiterator",
		func(t *Thread, v Value) (Value, *Exc) { return v.O.(*ListReverse).Next(), nil },
		func(t *Thread, v Value) (int, *Exc) {
			it := v.O.(*ListReverse)
			if it.L == nil || it.I >= len(it.L.Items) {
				return 0, nil
			}
			return it.I + 1, nil
		})
	T.tupleIter = make("tuple_iterator",
		func(t *Thread, v Value) (Value, *Exc) { return v.O.(*TupleIter).Next(), nil },
		func(t *Thread, v Value) (int, *Exc) { it := v.O.(*TupleIter); return len(it.T.Items) - it.I, nil })
	T.rangeIter = make("range_iterator",
		func(t *Thread, v Value) (Value, *Exc) { return v.O.(*RangeIter).Next(), nil },
		func(t *Thread, v Value) (int, *Exc) { return int(min(v.O.(*RangeIter).N, math.MaxInt64)), nil })
	strNext := func(t *Thread, v Value) (Value, *Exc) { return v.O.(*StrIter).Next(t), nil }
	strLeft := func(t *Thread, v Value) (int, *Exc) {
		it := v.O.(*StrIter)
		return (&Str{S: it.S.S[it.At:], runes: -1}).Len(), nil
	}
	T.strIter = make("str_iterator", strNext, strLeft)
	T.strASCIIIter = make("str_ascii_iterator", strNext, strLeft)
	bytesNext := func(t *Thread, v Value) (Value, *Exc) { return v.O.(*BytesIter).Next(), nil }
	bytesLeft := func(t *Thread, v Value) (int, *Exc) {
		it := v.O.(*BytesIter)
		if it.B == nil {
			return 0, nil
		}
		return len(it.B.B) - it.I, nil
	}
	T.bytesIter = make("bytes_iterator", bytesNext, bytesLeft)
	T.byteArrayIter = make("bytearray_iterator", bytesNext, bytesLeft)
	T.SeqIter = make("iterator", seqIterNext,
		func(t *Thread, v Value) (int, *Exc) {
			it := v.O.(*SeqIter)
			if it.V.O == nil {
				return 0, nil
			}
			n, exc := t.Len(it.V)
			return n - int(it.I), exc
		})
	T.callIter = make("callable_iterator", func(t *Thread, v Value) (Value, *Exc) { return v.O.(*CallIter).Next(t) }, nil)
	in.initIterTools()
}

// setIterState is __setstate__ of the iterators: the position to go on from.
func setIterState(t *Thread, a []Value) (Value, *Exc) {
	i, exc := t.Index(a[1])
	if exc != nil {
		return Value{}, exc
	}
	within := func(n int) int { return int(max(0, min(i, int64(n)))) }
	switch it := a[0].O.(type) {
	case *ListIter:
		if it.L != nil {
			it.I = within(len(it.L.Items))
		}
	case *TupleIter:
		if it.T != nil {
			it.I = within(len(it.T.Items))
		}
	case *ListReverse:
		if it.L != nil {
			it.I = int(max(-1, min(i, int64(len(it.L.Items)-1))))
		}
	case *RangeIter:
		n := uint64(max(0, min(i, int64(min(it.N, 1<<62)))))
		it.Cur, it.N = it.Cur+int64(n)*it.Step, it.N-n
	case *StrIter:
		it.At = it.S.offset(within(it.S.Len()))
	case *BytesIter:
		if it.B != nil {
			it.I = within(len(it.B.B))
		}
	}
	return None, nil
}
