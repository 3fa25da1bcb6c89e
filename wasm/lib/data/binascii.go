package data

// Module binascii: bytes as text of digits, and checksums.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func buildBinascii(t *vm.Thread, m *vm.Module) *vm.Exc {
	var failure *vm.Type
	m.AddAs(t.In, "binascii", []vm.Method{
		{Name: "errors", Sig: "cls, /", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			failure = a[0].O.(*vm.Type)
			return vm.None, nil
		}},
		{Name: "b2a_base64", Sig: "data, /, *, newline=True", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := needBytes(t, a[0])
			if exc == nil {
				exc = t.Alloc(len(b)/3*4 + 5)
			}
			if exc != nil {
				return vm.Value{}, exc
			}
			out := encode64(b)
			if a[1].O == nil || truth(t, a[1], &exc) {
				out = append(out, '\n')
			}
			return vm.NewBytes(out), exc
		}},
		{Name: "a2b_base64", Sig: "data, /, *, strict_mode=False", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := asciiOf(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			strict := a[1].O != nil && truth(t, a[1], &exc)
			if exc != nil {
				return vm.Value{}, exc
			}
			out, wrong := decode64(b, strict)
			if wrong == "1" {
				return vm.Value{}, t.Errorf(failure, "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", len(out)/3*4+1)
			}
			if wrong != "" {
				return vm.Value{}, t.Errorf(failure, "%s", wrong)
			}
			return vm.NewBytes(out), t.Alloc(len(out))
		}},
		{Name: "hexlify", Sig: "data, sep='', bytes_per_sep=1", Fn: hexlify},
		{Name: "unhexlify", Sig: "hexstr, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := asciiOf(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if len(b)%2 != 0 {
				return vm.Value{}, t.Errorf(failure, "Odd-length string")
			}
			out := make([]byte, len(b)/2)
			for i, c := range b {
				d := strings.IndexByte("0123456789abcdefABCDEF", c)
				if d < 0 {
					return vm.Value{}, t.Errorf(failure, "Non-hexadecimal digit found")
				}
				if d > 15 {
					d -= 6
				}
				out[i/2] = out[i/2]<<4 | byte(d)
			}
			return vm.NewBytes(out), nil
		}},
		{Name: "crc32", Sig: "data, crc=0, /", Fn: checksum(func(b []byte, crc uint32) uint32 {
			crc = ^crc
			for _, c := range b {
				crc ^= uint32(c)
				for range 8 {
					crc = crc>>1 ^ 0xedb88320&-(crc&1)
				}
			}
			return ^crc
		})},
		{Name: "crc_hqx", Sig: "data, crc, /", Fn: checksum(func(b []byte, crc uint32) uint32 {
			for _, c := range b {
				crc ^= uint32(c) << 8
				for range 8 {
					crc <<= 1
					if crc&0x10000 != 0 {
						crc ^= 0x11021
					}
				}
			}
			return crc & 0xffff
		})},
	})
	return nil
}

func truth(t *vm.Thread, v vm.Value, failed **vm.Exc) bool {
	b, exc := t.Truth(v)
	if exc != nil {
		*failed = exc
	}
	return b
}

// asciiOf takes a str of ASCII too.
func asciiOf(t *vm.Thread, v vm.Value) ([]byte, *vm.Exc) {
	if s, ok := vm.AsStr(v); ok {
		if s.Len() != len(s.S) {
			return nil, t.ValueErrorf("string argument should contain only ASCII characters")
		}
		return []byte(s.S), nil
	}
	b, ok, exc := bytesOf(t, v)
	if exc == nil && !ok {
		exc = t.TypeErrorf("argument should be bytes, buffer or ASCII string, not '%T'", v)
	}
	return b, exc
}

func encode64(b []byte) []byte {
	out := make([]byte, 0, (len(b)+2)/3*4+1)
	for ; len(b) > 0; b = b[min(3, len(b)):] {
		var x uint32
		n := min(3, len(b))
		for i := range 3 {
			x <<= 8
			if i < n {
				x |= uint32(b[i])
			}
		}
		for i := range 4 {
			if i <= n {
				out = append(out, base64Alphabet[x>>(18-6*i)&63])
			} else {
				out = append(out, '=')
			}
		}
	}
	return out
}

// decode64 decodes base64, as forgiving as CPython is unless strict. wrong says what is wrong with it; "1" stands for one data
// character too many.
func decode64(b []byte, strict bool) (out []byte, wrong string) {
	var x uint32
	quad, pads := 0, 0
	for i, c := range b {
		if c == '=' {
			pads++
			if strict && i == 0 {
				return nil, "Leading padding not allowed"
			}
			if quad >= 2 && quad+pads >= 4 {
				if strict && i+1 < len(b) {
					return nil, "Excess data after padding"
				}
				return out, ""
			}
			if strict && quad == 0 {
				return nil, "Excess padding not allowed"
			}
			continue
		}
		d := strings.IndexByte(base64Alphabet, c)
		if d < 0 {
			if strict {
				return nil, "Only base64 data is allowed"
			}
			continue
		}
		if strict && pads > 0 {
			return nil, "Discontinuous padding not allowed"
		}
		pads = 0
		x = x<<6 | uint32(d)
		switch quad++; quad {
		case 2:
			out = append(out, byte(x>>4))
		case 3:
			out = append(out, byte(x>>2))
		case 4:
			out = append(out, byte(x))
			quad, x = 0, 0
		}
	}
	switch quad {
	case 0:
		return out, ""
	case 1:
		return out, "1"
	}
	return nil, "Incorrect padding"
}

func hexlify(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	b, exc := needBytes(t, a[0])
	if exc != nil {
		return vm.Value{}, exc
	}
	args := []vm.Value{}
	for _, v := range a[1:] {
		if v.O != nil {
			args = append(args, v)
		}
	}
	s, exc := t.CallMethod(vm.NewBytes(b), "hex", args...)
	if exc != nil {
		return vm.Value{}, exc
	}
	return vm.NewBytes([]byte(s.O.(*vm.Str).S)), nil
}

func checksum(f func(b []byte, crc uint32) uint32) vm.NativeFn {
	return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		b, exc := needBytes(t, a[0])
		var crc int64
		if exc == nil && a[1].O != nil {
			crc, exc = t.Index(a[1])
		}
		t.Charge(len(b) / 4)
		return vm.Int(int64(f(b, uint32(crc)))), exc
	}
}
