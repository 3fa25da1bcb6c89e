package vm

// int.to_bytes and int.from_bytes.

import "math/big"

// byteOrder reads the byteorder argument; big is true when it was not given.
func (t *Thread) byteOrder(fn string, v Value) (big bool, exc *Exc) {
	if v.O == nil {
		return true, nil
	}
	s, ok := AsStr(v)
	if !ok {
		return false, t.TypeErrorf("%s() argument 'byteorder' must be str, not %s", fn, t.argName(v))
	}
	if s.S != "big" && s.S != "little" {
		return false, t.ValueErrorf("byteorder must be either 'little' or 'big'")
	}
	return s.S == "big", nil
}

func reverseBytes(b []byte) {
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
}

func intToBytes(t *Thread, a []Value) (Value, *Exc) {
	length := int64(1)
	if a[1].O != nil {
		n, exc := t.Index(a[1])
		if exc != nil {
			return Value{}, exc
		}
		length = n
	}
	bigEndian, exc := t.byteOrder("to_bytes", a[2])
	if exc != nil {
		return Value{}, exc
	}
	signed, exc := optionalTruth(t, a[3])
	if exc != nil {
		return Value{}, exc
	}
	if length < 0 {
		return Value{}, t.ValueErrorf("length argument must be non-negative")
	}
	n := bigOf(Unbox(a[0]))
	if n.Sign() < 0 && !signed {
		return Value{}, t.OverflowErrorf("can't convert negative int to unsigned")
	}
	if exc := t.Alloc(int(length)); exc != nil {
		return Value{}, exc
	}
	// Two's complement: a negative number is 2**bits more.
	have, need := uint(length)*8, uint(n.BitLen())
	if n.Sign() < 0 {
		n = new(big.Int).Add(n, new(big.Int).Lsh(big.NewInt(1), have))
		if n.Sign() < 0 || n.Sign() > 0 && uint(n.BitLen()) < have || n.Sign() == 0 {
			return Value{}, t.OverflowErrorf("int too big to convert")
		}
	} else if need > have || signed && need == have && have > 0 {
		return Value{}, t.OverflowErrorf("int too big to convert")
	}
	out := n.FillBytes(make([]byte, length))
	if !bigEndian {
		reverseBytes(out)
	}
	return NewBytes(out), nil
}

func intFromBytes(t *Thread, a []Value) (Value, *Exc) {
	bigEndian, exc := t.byteOrder("from_bytes", a[2])
	if exc != nil {
		return Value{}, exc
	}
	src, exc := t.bytesFrom(a[1], "bytes")
	if exc != nil {
		return Value{}, exc
	}
	signed, exc := optionalTruth(t, a[3])
	if exc != nil {
		return Value{}, exc
	}
	b := append([]byte(nil), src...)
	if !bigEndian {
		reverseBytes(b)
	}
	n := new(big.Int).SetBytes(b)
	if signed && len(b) > 0 && b[0] >= 0x80 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(len(b))*8))
	}
	if cls := a[0].O.(*Type); cls != t.In.T.Int {
		return t.Call(a[0], NewBig(n))
	}
	return NewBig(n), nil
}
