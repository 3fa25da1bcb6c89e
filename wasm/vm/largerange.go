package vm

// Ranges with a bound, a step or a length beyond 64 bits. They are of the type range like the others; range.go asks here for them.

import (
	"math/big"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

type (
	// LargeRange is a range that does not fit into a Range.
	LargeRange struct{ Start, Stop, Step *big.Int }

	// LargeRangeIter has Left numbers left to give, from Cur on, Step apart.
	LargeRangeIter struct{ Cur, Step, Left *big.Int }
)

// Class returns range.
func (*LargeRange) Class(in *Interp) *Type { return in.T.Range }

// Class returns longrange_iterator.
func (*LargeRangeIter) Class(in *Interp) *Type { return in.T.largeRangeIter }

var bigOne = big.NewInt(1)

// makeRange is the range of these parts, whatever their size.
func makeRange(start, stop, step *big.Int) Value {
	if start.IsInt64() && stop.IsInt64() && step.IsInt64() {
		return Obj(&Range{Start: start.Int64(), Stop: stop.Int64(), Step: step.Int64()})
	}
	return Obj(&LargeRange{start, stop, step})
}

// largeRange is range(*args) where one of the arguments is beyond 64 bits.
func (t *Thread) largeRange(args []Value) (Value, *Exc) {
	parts := [3]*big.Int{new(big.Int), nil, bigOne}
	for i, v := range args {
		n, exc := t.BigIndex(v)
		if exc != nil {
			return Value{}, exc
		}
		parts[i] = n
	}
	if len(args) == 1 {
		parts[0], parts[1] = new(big.Int), parts[0]
	}
	if parts[2].Sign() == 0 {
		return Value{}, t.ValueErrorf("range() arg 3 must not be zero")
	}
	return makeRange(parts[0], parts[1], parts[2]), nil
}

// asLarge is any range in large numbers; nil for what is no range.
func asLarge(v Value) *LargeRange {
	switch r := v.O.(type) {
	case *LargeRange:
		return r
	case *Range:
		return &LargeRange{big.NewInt(r.Start), big.NewInt(r.Stop), big.NewInt(r.Step)}
	}
	return nil
}

// count returns the number of items.
func (r *LargeRange) count() *big.Int {
	span := new(big.Int).Sub(r.Stop, r.Start)
	if span.Sign() != r.Step.Sign() {
		return new(big.Int)
	}
	span.Abs(span)
	step := new(big.Int).Abs(r.Step)
	span.Sub(span.Add(span, step), bigOne)
	return span.Quo(span, step)
}

// at returns item i, which need not be inside.
func (r *LargeRange) at(i *big.Int) *big.Int {
	n := new(big.Int).Mul(i, r.Step)
	return n.Add(n, r.Start)
}

func (r *LargeRange) repr() string {
	s := "range(" + r.Start.String() + ", " + r.Stop.String()
	if r.Step.Cmp(bigOne) != 0 {
		s += ", " + r.Step.String()
	}
	return s + ")"
}

// key is what equal ranges have in common: their length, their first item, and their step, as far as there are items.
func (r *LargeRange) key() []Value {
	n := r.count()
	key := []Value{NewBig(n), None, None}
	if n.Sign() > 0 {
		key[1] = NewBig(r.Start)
	}
	if n.Cmp(bigOne) > 0 {
		key[2] = NewBig(r.Step)
	}
	return key
}

func (t *Thread) compareLargeRanges(op syntax.CmpOp, a, b Value) (Value, *Exc) {
	x, y := asLarge(a), asLarge(b)
	if x == nil || y == nil || op != syntax.Eq && op != syntax.NotEq {
		return NotImplemented, nil
	}
	same, exc := t.Eq(NewTuple(x.key()...), NewTuple(y.key()...))
	return Bool(same == (op == syntax.Eq)), exc
}

// item is r[key], for an index or a slice.
func (r *LargeRange) item(t *Thread, key Value) (Value, *Exc) {
	n := r.count()
	if s, ok := key.O.(*Slice); ok {
		parts, exc := s.indices(t, n)
		if exc != nil {
			return Value{}, exc
		}
		p := parts.O.(*Tuple).Items
		return makeRange(r.at(bigOf(p[0])), r.at(bigOf(p[1])), new(big.Int).Mul(bigOf(p[2]), r.Step)), nil
	}
	if t.TypeOf(key).Slots.Index == nil {
		return Value{}, t.TypeErrorf("range indices must be integers or slices, not %T", key)
	}
	i, exc := t.BigIndex(key)
	if exc != nil {
		return Value{}, exc
	}
	if i.Sign() < 0 {
		i = new(big.Int).Add(i, n)
	}
	if i.Sign() < 0 || i.Cmp(n) >= 0 {
		return Value{}, t.IndexErrorf("range object index out of range")
	}
	return NewBig(r.at(i)), nil
}

// position returns where n is, or nil.
func (r *LargeRange) position(n *big.Int) *big.Int {
	i, rest := new(big.Int).QuoRem(new(big.Int).Sub(n, r.Start), r.Step, new(big.Int))
	if rest.Sign() != 0 || i.Sign() < 0 || i.Cmp(r.count()) >= 0 {
		return nil
	}
	return i
}

func (r *LargeRange) iter(reversed bool) Value {
	it := &LargeRangeIter{r.Start, r.Step, r.count()}
	if reversed {
		it.Cur = r.at(new(big.Int).Sub(it.Left, bigOne))
		it.Step = new(big.Int).Neg(r.Step)
	}
	return Obj(it)
}

func (in *Interp) initLargeRange() {
	in.T.largeRangeIter = in.NewType("longrange_iterator", nil, LayoutNative, Slots{
		Iter: iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) {
			it := v.O.(*LargeRangeIter)
			if it.Left.Sign() <= 0 {
				return Value{}, nil
			}
			n := NewBig(it.Cur)
			it.Cur, it.Left = new(big.Int).Add(it.Cur, it.Step), new(big.Int).Sub(it.Left, bigOne)
			return n, nil
		},
	}, func() []Method {
		return []Method{{Name: "__length_hint__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return NewBig(a[0].O.(*LargeRangeIter).Left), nil
		}}}
	})
}
