package data

// Module _struct: C structures as bytes. What each format character means stands in fieldOf.

import (
	"math"
	"math/big"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// field is one item of a format: n values of size bytes each, or with 's' and 'p' one value of n bytes; offset is where it begins.
type field struct {
	code   byte
	n      int
	size   int
	offset int
}

// layout is a parsed format.
type layout struct {
	fields []field
	size   int
	values int
	big    bool
	native bool // as C stores it: what is too large for a float is infinite
}

type structModule struct {
	errorType *vm.Type
	layouts   map[string]*layout
}

func (mod *structModule) fail(t *vm.Thread, format string, args ...any) *vm.Exc {
	return t.Errorf(mod.errorType, format, args...)
}

// fieldOf returns the size and the alignment of a format character; native formats have some more characters, and C's sizes.
func fieldOf(c byte, native bool) (size, align int) {
	switch c {
	case 'x', 's', 'p':
		return 1, 1
	case 'c', 'b', 'B', '?':
		return 1, 1
	case 'h', 'H', 'e':
		return 2, 2
	case 'i', 'I', 'f':
		return 4, 4
	case 'q', 'Q', 'd':
		return 8, 8
	case 'l', 'L':
		if native {
			return 8, 8
		}
		return 4, 4
	case 'n', 'N', 'P':
		if native {
			return 8, 8
		}
	}
	return 0, 0
}

// parse reads a format, given as str or bytes.
func (mod *structModule) parse(t *vm.Thread, v vm.Value) (*layout, *vm.Exc) {
	var f string
	if s, ok := vm.AsStr(v); ok {
		f = s.S
	} else if b, ok := v.O.(*vm.Bytes); ok {
		f = string(b.B)
	} else {
		return nil, t.TypeErrorf("Struct() argument 1 must be a str or bytes object, not %T", v)
	}
	if l := mod.layouts[f]; l != nil {
		return l, nil
	}
	l := &layout{}
	native, aligned := true, true // aligned as well unless the format says otherwise
	i := 0
	if f != "" {
		switch f[0] {
		case '<', '=', '>', '!':
			native, aligned, l.big = false, false, f[0] == '>' || f[0] == '!'
			i = 1
		case '@':
			i = 1
		}
	}
	l.native = native
	for i < len(f) {
		c := f[i]
		i++
		if c == ' ' || 9 <= c && c <= 13 {
			continue
		}
		n := 1
		if '0' <= c && c <= '9' {
			n = int(c - '0')
			for i < len(f) && '0' <= f[i] && f[i] <= '9' {
				if n = n*10 + int(f[i]-'0'); n > 1<<40 {
					return nil, mod.fail(t, "total struct size too long")
				}
				i++
			}
			if i == len(f) {
				return nil, mod.fail(t, "repeat count given without format specifier")
			}
			c = f[i]
			i++
		}
		size, align := fieldOf(c, native)
		if size == 0 {
			return nil, mod.fail(t, "bad char in struct format")
		}
		if aligned {
			l.size = (l.size + align - 1) / align * align
		}
		if c != 'x' {
			l.fields = append(l.fields, field{c, n, size, l.size})
			switch c {
			case 's', 'p':
				l.values++
			default:
				l.values += n
			}
		}
		if l.size += n * size; l.size > 1<<40 {
			return nil, mod.fail(t, "total struct size too long")
		}
	}
	if len(mod.layouts) > 100 {
		clear(mod.layouts)
	}
	mod.layouts[f] = l
	return l, nil
}

func (l *layout) store(b []byte, x uint64) {
	for i := range b {
		if l.big {
			b[len(b)-1-i] = byte(x)
		} else {
			b[i] = byte(x)
		}
		x >>= 8
	}
}

func (l *layout) load(b []byte) uint64 {
	var x uint64
	for i := range b {
		if l.big {
			x = x<<8 | uint64(b[i])
		} else {
			x = x<<8 | uint64(b[len(b)-1-i])
		}
	}
	return x
}

// pack writes values into out, which has l.size bytes.
func (mod *structModule) pack(t *vm.Thread, name string, l *layout, out []byte, values []vm.Value) *vm.Exc {
	if len(values) != l.values {
		return mod.fail(t, "%s expected %d items for packing (got %d)", name, l.values, len(values))
	}
	clear(out)
	for _, f := range l.fields {
		if f.code == 's' || f.code == 'p' {
			b, ok := values[0].O.(*vm.Bytes)
			if !ok {
				return mod.fail(t, "argument for '%s' must be a bytes object", string(f.code))
			}
			part := out[f.offset : f.offset+f.n]
			if f.code == 'p' && f.n > 0 {
				part[0] = byte(min(255, f.n-1, len(b.B)))
				part = part[1:]
			}
			copy(part, b.B)
			values = values[1:]
			continue
		}
		for i := range f.n {
			at := f.offset + i*f.size
			if exc := mod.packOne(t, l, f, out[at:at+f.size], values[i]); exc != nil {
				return exc
			}
		}
		values = values[f.n:]
	}
	return nil
}

func (mod *structModule) packOne(t *vm.Thread, l *layout, f field, out []byte, v vm.Value) *vm.Exc {
	switch f.code {
	case 'c':
		b, ok := v.O.(*vm.Bytes)
		if !ok || len(b.B) != 1 {
			return mod.fail(t, "char format requires a bytes object of length 1")
		}
		out[0] = b.B[0]
	case '?':
		b, exc := t.Truth(v)
		if b {
			out[0] = 1
		}
		return exc
	case 'e', 'f', 'd':
		x, exc := t.ToFloat(v)
		if exc != nil {
			if exc.Is(t, t.In.E.TypeError) {
				return mod.fail(t, "required argument is not a float")
			}
			return exc
		}
		if x != x {
			x = math.Float64frombits(math.Float64bits(x)&^1 | 1<<51) // Go's own NaN has another bit
		}
		switch f.code {
		case 'd':
			l.store(out, math.Float64bits(x))
		case 'f':
			y := float32(x)
			if math.IsInf(float64(y), 0) && !math.IsInf(x, 0) && !l.native {
				return t.OverflowErrorf("float too large to pack with f format")
			}
			l.store(out, uint64(math.Float32bits(y)))
		default:
			h, ok := half(x)
			if !ok {
				return t.OverflowErrorf("float too large to pack with e format")
			}
			l.store(out, uint64(h))
		}
	default:
		if t.TypeOf(v).Slots.Index == nil {
			return mod.fail(t, "required argument is not an integer")
		}
		n, exc := t.BigIndex(v)
		if exc != nil {
			return exc
		}
		lo, hi := limits(f.code, f.size)
		if n.Cmp(lo) < 0 || n.Cmp(hi) > 0 {
			return mod.fail(t, "'%s' format requires %s <= number <= %s", string(f.code), lo.String(), hi.String())
		}
		if n.Sign() < 0 {
			l.store(out, uint64(n.Int64()))
		} else {
			l.store(out, n.Uint64())
		}
	}
	return nil
}

// limits returns the range of an integer format.
func limits(code byte, size int) (lo, hi *big.Int) {
	hi = new(big.Int).Lsh(big.NewInt(1), uint(8*size))
	lo = new(big.Int)
	if code >= 'a' {
		hi.Rsh(hi, 1)
		lo.Neg(hi)
	}
	return lo, hi.Sub(hi, big.NewInt(1))
}

// half rounds x to 16 bits; ok is false where it is too large.
func half(x float64) (bits uint16, ok bool) {
	if math.Signbit(x) {
		bits, x = 0x8000, -x
	}
	switch {
	case x != x:
		return bits | 0x7e00, true
	case math.IsInf(x, 0):
		return bits | 0x7c00, true
	case x == 0:
		return bits, true
	}
	_, e := math.Frexp(x)
	e = max(e, -13) // what is smaller has no leading one
	n := math.RoundToEven(math.Ldexp(x, 11-e))
	// n counts units of the last place; with a leading one it adds one to the exponent's field by itself.
	all := n + float64((e+13)*1024)
	if all >= 0x7c00 {
		return 0, false
	}
	return bits | uint16(all), true
}

func fromHalf(h uint64) float64 {
	e, m := int(h>>10&31), float64(h&0x3ff)
	var x float64
	switch e {
	case 0:
		x = math.Ldexp(m, -24)
	case 31:
		if x = math.Inf(1); m != 0 {
			x = math.NaN()
		}
	default:
		x = math.Ldexp(m+1024, e-25)
	}
	if h>>15 != 0 {
		return -x
	}
	return x
}

func (l *layout) unpack(b []byte) vm.Value {
	values := make([]vm.Value, 0, l.values)
	for _, f := range l.fields {
		switch f.code {
		case 's':
			values = append(values, vm.NewBytes(append([]byte{}, b[f.offset:f.offset+f.n]...)))
			continue
		case 'p':
			part := []byte{}
			if f.n > 0 {
				n := min(int(b[f.offset]), f.n-1)
				part = append(part, b[f.offset+1:f.offset+1+n]...)
			}
			values = append(values, vm.NewBytes(part))
			continue
		}
		for i := range f.n {
			at := f.offset + i*f.size
			values = append(values, l.unpackOne(f, b[at:at+f.size]))
		}
	}
	return vm.NewTuple(values...)
}

func (l *layout) unpackOne(f field, b []byte) vm.Value {
	x := l.load(b)
	switch f.code {
	case 'c':
		return vm.NewBytes([]byte{b[0]})
	case '?':
		return vm.Bool(x != 0)
	case 'e':
		return vm.Float(fromHalf(x))
	case 'f':
		return vm.Float(float64(math.Float32frombits(uint32(x))))
	case 'd':
		return vm.Float(math.Float64frombits(x))
	}
	if f.code < 'a' {
		if x > math.MaxInt64 {
			return vm.NewBig(new(big.Int).SetUint64(x))
		}
		return vm.Int(int64(x))
	}
	shift := 64 - 8*f.size
	return vm.Int(int64(x<<shift) >> shift)
}

// place finds where offset lies in a buffer of n bytes for size bytes; verb says what is to be done there.
func (mod *structModule) place(t *vm.Thread, v vm.Value, n, size int, packing bool) (int, *vm.Exc) {
	var offset int64
	if v.O != nil {
		var exc *vm.Exc
		if offset, exc = t.Index(v); exc != nil {
			return 0, exc
		}
	}
	name, doing := "unpack_from", "unpacking"
	if packing {
		name, doing = "pack_into", "packing"
	}
	at := offset
	if at < 0 {
		if at+int64(size) > 0 {
			if packing {
				return 0, mod.fail(t, "no space to pack %d bytes at offset %d", size, offset)
			}
			return 0, mod.fail(t, "not enough data to unpack %d bytes at offset %d", size, offset)
		}
		if at += int64(n); at < 0 {
			return 0, mod.fail(t, "offset %d out of range for %d-byte buffer", offset, n)
		}
	}
	if int64(n)-at < int64(size) {
		return 0, mod.fail(t, "%s requires a buffer of at least %d bytes for %s %d bytes at offset %d (actual buffer size is %d)",
			name, at+int64(size), doing, size, at, n)
	}
	return int(at), nil
}

func buildStruct(t *vm.Thread, m *vm.Module) *vm.Exc {
	mod := &structModule{layouts: map[string]*layout{}}
	in := t.In
	m.Add(in, []vm.Method{
		{Name: "errors", Sig: "cls, /", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			mod.errorType = a[0].O.(*vm.Type)
			return vm.None, nil
		}},
		{Name: "calcsize", Sig: "format, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, exc := mod.parse(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Int(int64(l.size)), nil
		}},
		{Name: "pack", Sig: "*args", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			args := a[0].O.(*vm.Tuple).Items
			if len(args) == 0 {
				return vm.Value{}, t.TypeErrorf("missing format argument")
			}
			l, exc := mod.parse(t, args[0])
			if exc == nil {
				exc = t.Alloc(l.size)
			}
			if exc != nil {
				return vm.Value{}, exc
			}
			out := make([]byte, l.size)
			return vm.NewBytes(out), mod.pack(t, "pack", l, out, args[1:])
		}},
		{Name: "pack_into", Sig: "format, buffer, offset, /, *values", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, exc := mod.parse(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			b, ok, exc := t.WritableBuffer(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if !ok {
				return vm.Value{}, t.TypeErrorf("argument must be read-write bytes-like object, not %T", a[1])
			}
			values := a[3].O.(*vm.Tuple).Items
			if len(values) != l.values {
				return vm.Value{}, mod.fail(t, "pack_into expected %d items for packing (got %d)", l.values, len(values))
			}
			at, exc := mod.place(t, a[2], len(b), l.size, true)
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.None, mod.pack(t, "pack_into", l, b[at:at+l.size], values)
		}},
		{Name: "unpack", Sig: "format, buffer, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, b, exc := mod.both(t, a)
			if exc != nil {
				return vm.Value{}, exc
			}
			if len(b) != l.size {
				return vm.Value{}, mod.fail(t, "unpack requires a buffer of %d bytes", l.size)
			}
			return l.unpack(b), t.Alloc(16 * l.values)
		}},
		{Name: "unpack_from", Sig: "format, /, buffer, offset=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, b, exc := mod.both(t, a)
			if exc != nil {
				return vm.Value{}, exc
			}
			at, exc := mod.place(t, a[2], len(b), l.size, false)
			if exc != nil {
				return vm.Value{}, exc
			}
			return l.unpack(b[at:]), t.Alloc(16 * l.values)
		}},
		{Name: "unpack_all", Sig: "format, buffer, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, b, exc := mod.both(t, a)
			if exc != nil {
				return vm.Value{}, exc
			}
			if l.size == 0 {
				return vm.Value{}, mod.fail(t, "cannot iteratively unpack with a struct of length 0")
			}
			if len(b)%l.size != 0 {
				return vm.Value{}, mod.fail(t, "iterative unpacking requires a buffer of a multiple of %d bytes", l.size)
			}
			out := &vm.List{}
			for ; len(b) > 0; b = b[l.size:] {
				if exc := out.Append(t, l.unpack(b)); exc != nil {
					return vm.Value{}, exc
				}
			}
			return vm.Obj(out), nil
		}},
	})
	return nil
}

// both reads a format and a buffer.
func (mod *structModule) both(t *vm.Thread, a []vm.Value) (*layout, []byte, *vm.Exc) {
	l, exc := mod.parse(t, a[0])
	if exc != nil {
		return nil, nil, exc
	}
	b, exc := needBytes(t, a[1])
	return l, b, exc
}
