package vm

// Values as indexes: operator.index, as a number of 64 bits or of any size.

import "math/big"

// BigIndex is the value of an index as a big integer.
func (t *Thread) BigIndex(v Value) (*big.Int, *Exc) {
	v, exc := t.index(v)
	if exc != nil {
		return nil, exc
	}
	if b, ok := v.O.(*BigInt); ok {
		return b.V, nil
	}
	return big.NewInt(v.N), nil
}

// index is operator.index(v): an int without a subclass.
func (t *Thread) index(v Value) (Value, *Exc) {
	switch v.O.(type) {
	case intTag, *BigInt:
		return v, nil
	case boolTag:
		return Int(v.N), nil
	}
	if b, ok := v.O.(*Boxed); ok && isWhole(b.V) {
		return t.index(b.V) // whatever its __index__
	}
	if f := t.TypeOf(v).Slots.Index; f != nil {
		r, exc := f(t, v)
		if exc != nil {
			return Value{}, exc
		}
		n := Unbox(r)
		switch n.O.(type) {
		case intTag, *BigInt:
			return n, t.exactly("__index__", t.In.T.Int, r)
		case boolTag:
			return Int(n.N), t.exactly("__index__", t.In.T.Int, r)
		}
		return Value{}, t.useless(r, "__index__ returned non-int (type %T)")
	}
	return Value{}, t.TypeErrorf("'%T' object cannot be interpreted as an integer", v)
}

// Index is index(v) as a 64-bit number, as functions take numbers; OverflowError beyond.
func (t *Thread) Index(v Value) (int64, *Exc) {
	if v.IsInt() {
		return v.N, nil
	}
	v, exc := t.index(v)
	if exc != nil {
		return 0, exc
	}
	if _, ok := v.O.(*BigInt); ok {
		return 0, t.OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	return v.N, nil
}
