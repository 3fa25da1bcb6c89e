package data

// Module _hashlib: the hash objects of hashlib.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/hash"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// digest is a hash object.
type digest struct {
	vm.Head
	d    hash.Digest
	kind hash.Kind
}

// Class returns the type of hash objects.
func (d *digest) Class(*vm.Interp) *vm.Type { return d.Cls }

func selfDigest(v vm.Value) *digest { return v.O.(*digest) }

func (d *digest) update(t *vm.Thread, v vm.Value) *vm.Exc {
	if _, isStr := vm.AsStr(v); isStr {
		return t.TypeErrorf("Strings must be encoded before hashing")
	}
	b, ok, exc := bytesOf(t, v)
	if exc == nil && !ok {
		exc = t.TypeErrorf("object supporting the buffer API required")
	}
	if exc == nil {
		hashed(t, d.kind.Name, len(b))
		d.d.Write(b)
	}
	return exc
}

// sum is the digest; a[1], where there is one, is its length.
func (d *digest) sum(t *vm.Thread, a []vm.Value) ([]byte, *vm.Exc) {
	n := d.kind.Size
	if n == 0 {
		k, exc := t.Index(a[1])
		if exc != nil {
			return nil, exc
		}
		if k < 0 {
			return nil, t.ValueErrorf("value must be positive")
		}
		n = int(k)
	}
	return d.d.Sum(n), t.Alloc(n)
}

func buildHashes(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	kinds := map[string]*vm.Type{}
	// Each family has a type of its own, as in CPython; they differ in whether a length is asked for.
	typeOf := func(module, name string, variable bool) *vm.Type {
		if c := kinds[name]; c != nil {
			return c
		}
		sig := ""
		if variable {
			sig = "length"
		}
		c := in.NewLibType(module, name, nil, vm.Slots{
			Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
				d := selfDigest(v)
				return vm.NewStr("<" + d.kind.Name + " " + module + "." + name + " object @ " + t.In.Address(v) + ">"), nil
			},
		}, func() []vm.Method {
			return []vm.Method{
				{Name: "update", Sig: "data, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					return vm.None, selfDigest(a[0]).update(t, a[1])
				}},
				{Name: "digest", Sig: sig, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					b, exc := selfDigest(a[0]).sum(t, a)
					return vm.NewBytes(b), exc
				}},
				{Name: "hexdigest", Sig: sig, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					b, exc := selfDigest(a[0]).sum(t, a)
					var s strings.Builder
					for _, c := range b {
						s.WriteByte(hexDigits[c>>4])
						s.WriteByte(hexDigits[c&15])
					}
					return vm.NewStr(s.String()), exc
				}},
				{Name: "copy", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					d := *selfDigest(a[0])
					d.d = d.d.Clone()
					return vm.Obj(&d), nil
				}},
				{Name: "name", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					return vm.NewStr(selfDigest(a[0]).kind.Name), nil
				}},
				{Name: "digest_size", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					return vm.Int(int64(selfDigest(a[0]).kind.Size)), nil
				}},
				{Name: "block_size", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					return vm.Int(int64(selfDigest(a[0]).kind.Block)), nil
				}},
			}
		})
		c.Static = true
		kinds[name] = c
		return c
	}
	m.Add(in, deriving)
	m.Add(in, []vm.Method{
		{Name: "new", Sig: "name, data, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, _ := vm.AsStr(a[0])
			d, kind := hash.New(s.S)
			if d == nil {
				return vm.Value{}, t.ValueErrorf("unsupported hash type %s", s.S)
			}
			cls := typeOf("_hashlib", "HASH", false)
			if kind.Size == 0 {
				cls = typeOf("_hashlib", "HASHXOF", true)
			}
			x := &digest{Head: vm.Head{Cls: cls}, d: d, kind: kind}
			return vm.Obj(x), x.update(t, a[1])
		}},
		{Name: "blake2", Sig: "small, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node, /",
			Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				p, exc := blakeOf(t, a)
				if exc != nil {
					return vm.Value{}, exc
				}
				name, block := "blake2b", 128
				if p.Small {
					name, block = "blake2s", 64
				}
				x := &digest{Head: vm.Head{Cls: typeOf("_blake2", name, false)}, d: p.New(), kind: hash.Kind{Name: name, Size: p.Size, Block: block}}
				return vm.Obj(x), x.update(t, a[1])
			}},
	})
	return nil
}

// blakeOf reads the parameters of BLAKE2.
func blakeOf(t *vm.Thread, a []vm.Value) (p hash.Blake2, exc *vm.Exc) {
	number := func(v vm.Value, lo, hi int64, text string) int64 {
		if exc != nil {
			return 0
		}
		n, e := t.Index(v)
		if e == nil && (n < lo || n > hi) {
			e = t.ValueErrorf("%s", text)
		}
		exc = e
		return n
	}
	bytes := func(v vm.Value, name string, most int) []byte {
		if exc != nil {
			return nil
		}
		b, e := needBytes(t, v)
		if e == nil && len(b) > most {
			e = t.ValueErrorf("maximum %s length is %d bytes", name, most)
		}
		exc = e
		return b
	}
	p.Small = a[0].N != 0
	most, salt := p.Limits()
	p.Size = int(number(a[2], 1, int64(most), t.Sprintf("digest_size must be between 1 and %d bytes", most)))
	p.Key, p.Salt, p.Person = bytes(a[3], "key", most), bytes(a[4], "salt", salt), bytes(a[5], "person", salt)
	p.Fanout = byte(number(a[6], 0, 255, "fanout must be between 0 and 255"))
	p.Depth = byte(number(a[7], 1, 255, "depth must be between 1 and 255"))
	p.LeafSize = uint32(number(a[8], 0, 1<<32-1, "leaf_size is too large"))
	p.NodeOffset = uint64(number(a[9], 0, 1<<48-1, "node_offset is too large"))
	p.NodeDepth = byte(number(a[10], 0, 255, "node_depth must be between 0 and 255"))
	p.InnerSize = byte(number(a[11], 0, int64(most), t.Sprintf("inner_size must be between 0 and is %d", most)))
	if exc == nil {
		p.LastNode, exc = t.Truth(a[12])
	}
	return p, exc
}
