package vm

// The type range. Start, stop and step are small ints; one beyond 64 bits is an error of the playground's.

import (
	"math/bits"
	"strconv"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initRange() {
	in.T.Range = in.NewType("range", nil, LayoutNative, Slots{
		New: newRange,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			r := v.O.(*Range)
			s := "range(" + strconv.FormatInt(r.Start, 10) + ", " + strconv.FormatInt(r.Stop, 10)
			if r.Step != 1 {
				s += ", " + strconv.FormatInt(r.Step, 10)
			}
			return NewStr(s + ")"), nil
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			r := v.O.(*Range)
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
		Bool: func(t *Thread, v Value) (bool, *Exc) { return v.O.(*Range).count() > 0, nil },
		Len: func(t *Thread, v Value) (int, *Exc) {
			n := v.O.(*Range).count()
			if n > 1<<63-1 {
				return 0, t.OverflowErrorf("Python int too large to convert to C ssize_t")
			}
			return int(n), nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, ok1 := a.O.(*Range)
			y, ok2 := b.O.(*Range)
			if !ok1 || !ok2 || op != syntax.Eq && op != syntax.NotEq {
				return NotImplemented, nil
			}
			n := x.count()
			same := n == y.count() && (n == 0 || x.Start == y.Start && (n == 1 || x.Step == y.Step))
			return Bool(same == (op == syntax.Eq)), nil
		},
		GetItem: rangeGetItem,
		Contains: func(t *Thread, v, x Value) (bool, *Exc) {
			i, exc := rangeFind(t, v, x)
			return i >= 0, exc
		},
		Iter: func(t *Thread, v Value) (Value, *Exc) {
			r := v.O.(*Range)
			return Obj(&RangeIter{Cur: r.Start, Step: r.Step, N: r.count()}), nil
		},
	}, rangeMethods)
	in.T.Range.Final = true
}

func rangeMethods() []Method {
	part := func(name string, get func(r *Range) int64) Method {
		return Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Int(get(a[0].O.(*Range))), nil }}
	}
	return []Method{
		part("start", func(r *Range) int64 { return r.Start }),
		part("stop", func(r *Range) int64 { return r.Stop }),
		part("step", func(r *Range) int64 { return r.Step }),
		{Name: "index", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			i, exc := rangeFind(t, a[0], a[1])
			if exc == nil && i < 0 {
				if cls := t.TypeOf(a[1]); cls != t.In.T.Int && cls != t.In.T.Bool {
					return Value{}, t.ValueErrorf("sequence.index(x): x not in sequence")
				}
				return Value{}, t.ValueErrorf("%r is not in range", a[1])
			}
			return Int(i), exc
		}},
		{Name: "count", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			i, exc := rangeFind(t, a[0], a[1])
			if exc == nil && i >= 0 {
				return Int(1), nil
			}
			return Int(0), exc
		}},
		{Name: "__reversed__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			r := a[0].O.(*Range)
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
				exc = t.ValueErrorf("range() argument %d does not fit into 64 bits, the playground's limit for range", i+1)
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
	r := v.O.(*Range)
	n := r.count()
	if n > 1<<63-1 {
		return Value{}, t.OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	if s, ok := key.O.(*Slice); ok {
		b, exc := s.apply(t, int(n))
		if exc != nil {
			return Value{}, exc
		}
		sub := &Range{Start: r.Start + int64(b.start)*r.Step, Stop: r.Start + int64(b.stop)*r.Step}
		if hi, lo := bits.Mul64(uint64(max(b.step, -b.step)), uint64(max(r.Step, -r.Step))); hi != 0 || lo > 1<<62 {
			return Value{}, t.ValueErrorf("the step of this slice of a range does not fit into 64 bits, the playground's limit for range")
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

// rangeFind returns the position of x, or -1. Only ints are found by arithmetic; anything else is compared with every item.
func rangeFind(t *Thread, v, x Value) (int64, *Exc) {
	r := v.O.(*Range)
	if n, ok := AsInt(x); ok {
		if _, boxed := x.O.(*Boxed); !boxed {
			return r.position(n), nil
		}
	}
	i, at := int64(0), int64(-1)
	exc := t.Each(v, func(item Value) *Exc {
		t.Charge(1)
		same, exc := t.Eq(item, x)
		if exc == nil && same {
			at, exc = i, errStopEach
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
