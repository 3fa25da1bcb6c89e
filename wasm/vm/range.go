package vm

// The type range. Start, stop and step are small ints; ranges beyond 64 bits are in largerange.go.

import (
	"math/big"
	"math/bits"
	"strconv"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initRange() {
	in.T.Range = in.NewType("range", nil, LayoutNative, Slots{
		New: newRange,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			r, ok := v.O.(*Range)
			if !ok {
				return NewStr(asLarge(v).repr()), nil
			}
			s := "range(" + strconv.FormatInt(r.Start, 10) + ", " + strconv.FormatInt(r.Stop, 10)
			if r.Step != 1 {
				s += ", " + strconv.FormatInt(r.Step, 10)
			}
			return NewStr(s + ")"), nil
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			r, ok := v.O.(*Range)
			if !ok {
				return hashItems(t, asLarge(v).key(), true)
			}
			n := r.count()
			key := []Value{Int(int64(n)), None, None}
			if n > 0 {
				key[1] = Int(r.Start)
			}
			if n > 1 {
				key[2] = Int(r.Step)
			}
			return hashItems(t, key, true)
		},
		Bool: func(t *Thread, v Value) (bool, *Exc) { return asLarge(v).count().Sign() > 0, nil },
		Len: func(t *Thread, v Value) (int, *Exc) {
			n := uint64(1 << 63)
			if r, ok := v.O.(*Range); ok {
				n = r.count()
			} else if large := asLarge(v).count(); large.IsInt64() {
				n = large.Uint64()
			}
			if n > 1<<63-1 {
				return 0, t.OverflowErrorf("Python int too large to convert to C ssize_t")
			}
			return int(n), nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, ok1 := a.O.(*Range)
			y, ok2 := b.O.(*Range)
			if !ok1 || !ok2 {
				return t.compareLargeRanges(op, a, b)
			}
			if op != syntax.Eq && op != syntax.NotEq {
				return NotImplemented, nil
			}
			n := x.count()
			same := n == y.count() && (n == 0 || x.Start == y.Start && (n == 1 || x.Step == y.Step))
			return Bool(same == (op == syntax.Eq)), nil
		},
		GetItem: rangeGetItem,
		Contains: func(t *Thread, v, x Value) (bool, *Exc) {
			i, exc := rangeFind(t, v, x)
			return i.O != nil, exc
		},
		Iter: func(t *Thread, v Value) (Value, *Exc) {
			r, ok := v.O.(*Range)
			if !ok {
				return asLarge(v).iter(false), nil
			}
			return Obj(&RangeIter{Cur: r.Start, Step: r.Step, N: r.count()}), nil
		},
	}, rangeMethods)
	in.T.Range.Final = true
	in.initLargeRange()
}

func rangeMethods() []Method {
	part := func(name string, get func(r *LargeRange) *big.Int) Method {
		return Method{Name: name, Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewBig(get(asLarge(a[0]))), nil }}
	}
	return []Method{
		part("start", func(r *LargeRange) *big.Int { return r.Start }),
		part("stop", func(r *LargeRange) *big.Int { return r.Stop }),
		part("step", func(r *LargeRange) *big.Int { return r.Step }),
		{Name: "index", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			i, exc := rangeFind(t, a[0], a[1])
			if exc == nil && i.O == nil {
				if cls := t.TypeOf(a[1]); cls != t.In.T.Int && cls != t.In.T.Bool {
					return Value{}, t.ValueErrorf("sequence.index(x): x not in sequence")
				}
				return Value{}, t.ValueErrorf("%r is not in range", a[1])
			}
			return i, exc
		}},
		{Name: "count", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if _, plain := AsBig(Unbox(a[1])); plain {
				i, exc := rangeFind(t, a[0], a[1])
				if exc == nil && i.O != nil {
					return Int(1), nil
				}
				return Int(0), exc
			}
			n := int64(0)
			exc := t.Each(a[0], func(item Value) *Exc {
				t.Charge(1)
				same, exc := t.Eq(item, a[1])
				if same {
					n++
				}
				return exc
			})
			return Int(n), exc
		}},
		{Name: "__reversed__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			r, ok := a[0].O.(*Range)
			if !ok {
				return asLarge(a[0]).iter(true), nil
			}
			n := r.count()
			it := &RangeIter{Step: -r.Step, N: n}
			if n > 0 {
				it.Cur = r.Start + int64(n-1)*r.Step
			}
			return Obj(it), nil
		}},
	}
}

// count returns the number of items.
func (r *Range) count() uint64 {
	switch {
	case r.Step > 0 && r.Start < r.Stop:
		return (uint64(r.Stop)-uint64(r.Start)-1)/uint64(r.Step) + 1
	case r.Step < 0 && r.Stop < r.Start:
		return (uint64(r.Start)-uint64(r.Stop)-1)/-uint64(r.Step) + 1
	}
	return 0
}

func newRange(t *Thread, cls *Type, a Args) (Value, *Exc) {
	if len(a.Names) > 0 {
		return Value{}, t.TypeErrorf("range() takes no keyword arguments")
	}
	var part [3]int64
	if len(a.V) == 0 {
		return Value{}, t.TypeErrorf("range expected at least 1 argument, got 0")
	}
	if len(a.V) > 3 {
		return Value{}, t.TypeErrorf("range expected at most 3 arguments, got %d", len(a.V))
	}
	for i, v := range a.V {
		n, exc := t.Index(v)
		if exc != nil {
			if exc.Is(t, t.In.E.OverflowError) {
				return t.largeRange(a.V)
			}
			return Value{}, exc
		}
		part[i] = n
	}
	r := &Range{Start: part[0], Stop: part[1], Step: 1}
	switch len(a.V) {
	case 1:
		r.Start, r.Stop = 0, part[0]
	case 3:
		if r.Step = part[2]; r.Step == 0 {
			return Value{}, t.ValueErrorf("range() arg 3 must not be zero")
		}
	}
	return Obj(r), nil
}

func rangeGetItem(t *Thread, v, key Value) (Value, *Exc) {
	r, ok := v.O.(*Range)
	if !ok || r.count() > 1<<63-1 {
		return asLarge(v).item(t, key)
	}
	n := r.count()
	if s, ok := key.O.(*Slice); ok {
		b, exc := s.apply(t, int(n))
		if exc != nil {
			return Value{}, exc
		}
		sub := &Range{Start: r.Start + int64(b.start)*r.Step, Stop: r.Start + int64(b.stop)*r.Step}
		if hi, lo := bits.Mul64(uint64(max(b.step, -b.step)), uint64(max(r.Step, -r.Step))); hi != 0 || lo > 1<<62 {
			return asLarge(v).item(t, key)
		}
		sub.Step = int64(b.step) * r.Step
		return Obj(sub), nil
	}
	if t.TypeOf(key).Slots.Index == nil {
		return Value{}, t.TypeErrorf("range indices must be integers or slices, not %T", key)
	}
	i, exc := t.Index(key)
	if exc != nil && !exc.Is(t, t.In.E.OverflowError) {
		return Value{}, exc
	}
	if i < 0 {
		i += int64(n)
	}
	if exc != nil || i < 0 || i >= int64(n) {
		return Value{}, t.IndexErrorf("range object index out of range")
	}
	return Int(r.Start + i*r.Step), nil
}

// rangeFind returns the position of x, or the zero Value. Only ints are found by arithmetic; anything else is compared with every item.
func rangeFind(t *Thread, v, x Value) (Value, *Exc) {
	if _, boxed := x.O.(*Boxed); !boxed {
		r, small := v.O.(*Range)
		if n, ok := AsInt(x); ok && small {
			if i := r.position(n); i >= 0 {
				return Int(i), nil
			}
			return Value{}, nil
		}
		if n, ok := AsBig(x); ok {
			if i := asLarge(v).position(n); i != nil {
				return NewBig(i), nil
			}
			return Value{}, nil
		}
	}
	i, at := int64(0), Value{}
	exc := t.Each(v, func(item Value) *Exc {
		t.Charge(1)
		same, exc := t.Eq(item, x)
		if exc == nil && same {
			at, exc = Int(i), errStopEach
		}
		i++
		return exc
	})
	return at, exc
}

func (r *Range) position(n int64) int64 {
	var offset, step uint64
	switch {
	case r.Step > 0 && r.Start <= n && n < r.Stop:
		offset, step = uint64(n)-uint64(r.Start), uint64(r.Step)
	case r.Step < 0 && r.Stop < n && n <= r.Start:
		offset, step = uint64(r.Start)-uint64(n), -uint64(r.Step)
	default:
		return -1
	}
	if offset%step != 0 {
		return -1
	}
	return int64(offset / step)
}
