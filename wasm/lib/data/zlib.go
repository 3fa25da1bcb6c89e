package data

// Module _zlib: packing and unpacking, on which py/zlib.py puts heads, sums and CPython's classes.

import (
	"github.com/asyncio-playground/playground/wasm/lib/flate"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// What packing and unpacking cost, in ns a byte: zlib 1.2.13 packs 15 to 100 MB/s, by its level, and unpacks 250. CPython does both
// without the GIL.
var nsPacking = [10]int64{1, 10, 11, 14, 16, 20, 28, 33, 50, 60}

const nsUnpacking = 4

type packer struct {
	vm.Head
	p     *flate.Packer
	level int
}

// Class returns the packer's type.
func (p *packer) Class(*vm.Interp) *vm.Type { return p.Cls }

type unpacker struct {
	vm.Head
	u *flate.Unpacker
}

// Class returns the unpacker's type.
func (u *unpacker) Class(*vm.Interp) *vm.Type { return u.Cls }

// worked lets the time pass that so many bytes take.
func worked(t *vm.Thread, n int, each int64) {
	if n < outsideGIL {
		t.Charge(n * int(each) / 50)
		return
	}
	compute(t, int64(n)*each)
}

// content is what an argument that must be bytes holds.
func content(t *vm.Thread, v vm.Value) ([]byte, *vm.Exc) {
	b, ok, exc := t.Buffer(v)
	if exc == nil && !ok {
		exc = t.TypeErrorf("a bytes-like object is required, not '%T'", v)
	}
	return b, exc
}

func buildZlib(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	packerType := in.NewLibType("_zlib", "Packer", nil, vm.Slots{}, packerMethods)
	unpackerType := in.NewLibType("_zlib", "Unpacker", nil, vm.Slots{}, unpackerMethods)
	m.Add(in, []vm.Method{
		{Name: "packer", Sig: "level, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			level, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Obj(&packer{vm.Head{Cls: packerType}, flate.NewPacker(int(level)), int(level)}), t.Alloc(500_000)
		}},
		{Name: "unpacker", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(&unpacker{vm.Head{Cls: unpackerType}, &flate.Unpacker{}}), nil
		}},
		{Name: "adler32", Sig: "data, value=1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := content(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			start := int64(1)
			if a[1].O != nil {
				if start, exc = t.Index(a[1]); exc != nil {
					return vm.Value{}, exc
				}
			}
			worked(t, len(b), 1)
			const prime = 65521
			low, high := uint32(start)&0xffff, uint32(start)>>16&0xffff
			for _, c := range b {
				low = (low + uint32(c)) % prime
				high = (high + low) % prime
			}
			return vm.Int(int64(high<<16 | low)), nil
		}},
	})
	return nil
}

// presetMethod is preset(dictionary) of both types.
func presetMethod(preset func(self vm.Value, dictionary []byte)) vm.Method {
	return vm.Method{Name: "preset", Sig: "dictionary, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		b, exc := content(t, a[1])
		if exc == nil {
			preset(a[0], b)
		}
		return vm.None, exc
	}}
}

func packerMethods() []vm.Method {
	return []vm.Method{
		presetMethod(func(self vm.Value, dictionary []byte) { self.O.(*packer).p.Preset(dictionary) }),
		{Name: "pack", Sig: "data, flush, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			p := a[0].O.(*packer)
			b, exc := content(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			flush, exc := t.Index(a[2])
			if exc != nil {
				return vm.Value{}, exc
			}
			if exc := t.Alloc(2 * len(b)); exc != nil {
				return vm.Value{}, exc
			}
			worked(t, len(b), nsPacking[p.level])
			return vm.NewBytes(p.p.Pack(b, flate.Flush(flush))), nil
		}},
		{Name: "copy", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			p := a[0].O.(*packer)
			return vm.Obj(&packer{vm.Head{Cls: p.Cls}, p.p.Copy(), p.level}), t.Alloc(500_000)
		}},
	}
}

func unpackerMethods() []vm.Method {
	get := func(name string, f func(u *flate.Unpacker) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(a[0].O.(*unpacker).u), nil }}
	}
	return []vm.Method{
		presetMethod(func(self vm.Value, dictionary []byte) { self.O.(*unpacker).u.Preset(dictionary) }),
		// unpack(data, most) returns bytes, or what is wrong with data, as a str.
		{Name: "unpack", Sig: "data, most, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := content(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			most, exc := t.Index(a[2])
			if exc != nil {
				return vm.Value{}, exc
			}
			// A few bytes may stand for very many: the memory is asked for piece by piece.
			const piece = 1 << 20
			var out []byte
			u := a[0].O.(*unpacker).u
			for {
				n := piece
				if most > 0 {
					n = int(min(piece, most-int64(len(out))))
				}
				found, err := u.Unpack(b, n)
				if err != nil {
					return vm.NewStr(err.Error()), nil
				}
				b = nil
				if exc := t.Alloc(2 * len(found)); exc != nil {
					return vm.Value{}, exc
				}
				worked(t, len(found), nsUnpacking)
				out = append(out, found...)
				if len(found) < n || most > 0 && int64(len(out)) >= most {
					return vm.NewBytes(out), nil
				}
			}
		}},
		{Name: "copy", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			u := a[0].O.(*unpacker)
			return vm.Obj(&unpacker{vm.Head{Cls: u.Cls}, u.u.Copy()}), nil
		}},
		{Name: "take_rest", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			u := a[0].O.(*unpacker).u
			rest := append([]byte{}, u.Waiting()...)
			u.Forget()
			return vm.NewBytes(rest), nil
		}},
		get("done", func(u *flate.Unpacker) vm.Value { return vm.Bool(u.Done && !u.Full()) }),
		get("unused", func(u *flate.Unpacker) vm.Value { return vm.NewBytes(u.Unused) }),
	}
}
