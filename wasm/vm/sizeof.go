package vm

// sys.getsizeof: the sizes that CPython 3.13 has on a 64-bit machine (SEMANTICS M). Containers that grow show the size they would have
// had they been made at once.

// gcHeader is what CPython puts before every object that can be part of a cycle.
const gcHeader = 16

// SizeOf returns the size of an object in bytes, without what it refers to.
func (t *Thread) SizeOf(v Value) (int64, *Exc) {
	if m := t.TypeOf(v).Lookup(t.In.Intern("__sizeof__")); m.O != nil {
		if _, native := m.O.(*Native); !native {
			r, exc := t.CallMethod(v, "__sizeof__")
			if exc != nil {
				return 0, exc
			}
			n, ok := AsInt(r)
			if !ok || n < 0 {
				return 0, t.ValueErrorf("__sizeof__() should return >= 0")
			}
			return n + gcHeader, nil
		}
	}
	return t.In.sizeOf(v), nil
}

func (in *Interp) sizeOf(v Value) int64 {
	switch o := v.O.(type) {
	case intTag, boolTag:
		return 24 + 4*max(1, digits(v.N))
	case floatTag:
		return 24
	case noneTag, ellipsisTag, notImplementedTag:
		return 16
	case *BigInt:
		return 24 + 4*int64((o.V.BitLen()+29)/30)
	case *Complex:
		return 32
	case *Str:
		return strSize(o.S)
	case *Bytes:
		if o.Mutable {
			if len(o.B) == 0 {
				return 56
			}
			return 57 + int64(len(o.B))
		}
		return 33 + int64(len(o.B))
	case *Tuple:
		return 24 + gcHeader + 8*int64(len(o.Items))
	case *List:
		n := int64(len(o.Items))
		if n > 2 {
			n = (n + 1) &^ 1
		}
		return 40 + gcHeader + 8*n
	case *Dict:
		return dictSize(o)
	case *Set:
		return setSize(o.Len())
	case *Range, *LargeRange, *Slice:
		return 48
	case *Function:
		return 144 + gcHeader
	case *BoundMethod:
		return 64
	case *Native:
		return 72
	case *Gen:
		return 192 + 8*int64(o.frame.code.NumRegs)
	case *Type:
		if o.User {
			return 1704
		}
		return 424
	case *Module:
		return 72
	case *Boxed:
		return in.sizeOf(o.V) + gcHeader + 16
	case *Instance:
		if o.Cls.noDict {
			return 16 + gcHeader + 8*int64(len(o.Cls.slotted))
		}
		return 32 + gcHeader
	}
	return 48
}

// digits is how many of its 30-bit digits CPython stores an int in.
func digits(n int64) int64 {
	u := uint64(n)
	if n < 0 {
		u = -u
	}
	d := int64(0)
	for ; u > 0; u >>= 30 {
		d++
	}
	return d
}

// strSize depends on the widest character.
func strSize(s string) int64 {
	n, width := int64(0), int64(0)
	for _, r := range s {
		n++
		switch {
		case r > 0xffff:
			width = 4
		case r > 0xff:
			width = max(width, 2)
		case r > 0x7f:
			width = max(width, 1)
		}
	}
	if width == 0 {
		return 41 + n
	}
	return 56 + (n+1)*width
}

// dictSize depends on the keys too: where all are str, their hashes are not stored.
func dictSize(d *Dict) int64 {
	n, entry := d.Len(), int64(16)
	if n == 0 {
		return 64
	}
	for pos := 0; ; {
		k, _, ok := d.Next(&pos)
		if !ok {
			break
		}
		if _, str := k.O.(*Str); !str {
			entry = 24
			break
		}
	}
	slots := int64(8)
	for slots*2/3 < int64(n) {
		slots *= 2
	}
	index := slots
	if slots > 128 {
		index = 2 * slots
	}
	return 64 + 32 + index + slots*2/3*entry
}

func setSize(n int) int64 {
	slots := int64(8)
	for int64(n)*5 >= slots*3 {
		slots *= 4
	}
	if slots == 8 {
		return 216
	}
	return 216 + slots*16
}
