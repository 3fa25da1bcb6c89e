package socket

// Functions of module _socket that turn addresses and numbers into the network's bytes, and back.

import (
	"encoding/binary"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func inetFunctions() []vm.Method {
	return []vm.Method{
		{Name: "inet_aton", Sig: "ip_addr, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, ok := vm.AsStr(a[0])
			if !ok {
				return vm.Value{}, t.TypeErrorf("inet_aton() argument must be str, not %T", a[0])
			}
			packed := loose4(s.S)
			if packed == nil {
				return vm.Value{}, t.Errorf(t.In.E.OSError, "illegal IP address string passed to inet_aton")
			}
			return vm.NewBytes(packed), nil
		}},
		{Name: "inet_ntoa", Sig: "packed_ip, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := Buffer(t, a[0])
			if exc == nil && len(b) != 4 {
				exc = t.Errorf(t.In.E.OSError, "packed IP wrong length for inet_ntoa")
			}
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewStr(text4(b)), nil
		}},
		{Name: "inet_pton", Sig: "address_family, ip_string, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			family, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			s, ok := vm.AsStr(a[1])
			if !ok {
				return vm.Value{}, t.TypeErrorf("inet_pton() argument 2 must be str, not %T", a[1])
			}
			var packed []byte
			switch family {
			case afInet:
				if numeric(s.S) {
					packed = loose4(s.S)
				}
			case afInet6:
				packed = packed6(s.S)
			default:
				return vm.Value{}, Error(t, kernel.EAFNOSUPPORT)
			}
			if packed == nil {
				return vm.Value{}, t.Errorf(t.In.E.OSError, "illegal IP address string passed to inet_pton")
			}
			return vm.NewBytes(packed), nil
		}},
		{Name: "inet_ntop", Sig: "address_family, packed_ip, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			family, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			b, exc := Buffer(t, a[1])
			switch {
			case exc != nil:
				return vm.Value{}, exc
			case family == afInet && len(b) == 4:
				return vm.NewStr(text4(b)), nil
			case family == afInet6 && len(b) == 16:
				return vm.NewStr(text6(b)), nil
			case family == afInet || family == afInet6:
				return vm.Value{}, t.ValueErrorf("invalid length of packed IP address string")
			}
			return vm.Value{}, t.ValueErrorf("unknown address family %d", family)
		}},
		{Name: "htons", Sig: "x, /", Fn: shortTurned("htons")},
		{Name: "ntohs", Sig: "x, /", Fn: shortTurned("ntohs")},
		{Name: "htonl", Sig: "x, /", Fn: longTurned},
		{Name: "ntohl", Sig: "x, /", Fn: longTurned},
	}
}

// shortTurned swaps the bytes of a 16-bit number.
func shortTurned(name string) vm.NativeFn {
	return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		n, exc := t.Index(a[0])
		switch {
		case exc != nil:
			return vm.Value{}, exc
		case n < 0:
			return vm.Value{}, t.OverflowErrorf("%s: can't convert negative Python int to C 16-bit unsigned integer", name)
		case n > 0xffff:
			return vm.Value{}, t.OverflowErrorf("%s: Python int too large to convert to C 16-bit unsigned integer", name)
		}
		return vm.Int(n&0xff<<8 | n>>8), nil
	}
}

// longTurned swaps the bytes of a 32-bit number.
func longTurned(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	n, exc := t.BigIndex(a[0])
	switch {
	case exc != nil:
		return vm.Value{}, t.TypeErrorf("expected int, %T found", a[0])
	case n.Sign() < 0:
		return vm.Value{}, t.OverflowErrorf("can't convert negative value to unsigned int")
	case n.Cmp(big.NewInt(1<<32-1)) > 0:
		return vm.Value{}, t.OverflowErrorf("int larger than 32 bits")
	}
	var b [4]byte
	binary.LittleEndian.PutUint32(b[:], uint32(n.Uint64()))
	return vm.Int(int64(binary.BigEndian.Uint32(b[:]))), nil
}

// loose4 reads an IPv4 address as inet_aton does: one to four numbers, decimal, octal or hexadecimal, of which the last fills what is
// left, and anything after a blank. It returns nil for what is none.
func loose4(s string) []byte {
	s, _, _ = strings.Cut(s, " ")
	parts := strings.Split(s, ".")
	if len(parts) > 4 {
		return nil
	}
	packed := make([]byte, 4)
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 0, 32)
		if err != nil || strings.ContainsAny(part, "_oObB") && !strings.HasPrefix(strings.ToLower(part), "0x") {
			return nil
		}
		bytes := 1
		if i == len(parts)-1 {
			bytes = 4 - i
		}
		if n >= 1<<(8*bytes) {
			return nil
		}
		for j := range bytes {
			packed[i+j] = byte(n >> (8 * (bytes - 1 - j)))
		}
	}
	return packed
}

func text4(b []byte) string {
	parts := make([]string, 4)
	for i, c := range b {
		parts[i] = strconv.Itoa(int(c))
	}
	return strings.Join(parts, ".")
}

// packed6 reads an IPv6 address; nil = it is none.
func packed6(s string) []byte {
	head, tail, short := strings.Cut(s, "::")
	before, ok := groups6(head, !short)
	after, ok2 := groups6(tail, true)
	room := 16 - len(before) - len(after)
	if !ok || !ok2 || room < 0 || short != (room > 0) || !short && head == "" {
		return nil
	}
	return slices.Concat(before, make([]byte, room), after)
}

// groups6 reads the numbers between colons; the last of an address may be an IPv4 address.
func groups6(s string, last bool) (packed []byte, ok bool) {
	if s == "" {
		return nil, true
	}
	parts := strings.Split(s, ":")
	for i, part := range parts {
		if last && i == len(parts)-1 && numeric(part) {
			packed = append(packed, loose4(part)...)
			continue
		}
		n, err := strconv.ParseUint(part, 16, 16)
		if err != nil || len(part) > 4 {
			return nil, false
		}
		packed = binary.BigEndian.AppendUint16(packed, uint16(n))
	}
	return packed, true
}

// text6 writes an IPv6 address: the longest run of zeros is left out, and the end of what stands for an IPv4 address looks like one.
func text6(b []byte) string {
	var words [8]uint16
	for i := range words {
		words[i] = binary.BigEndian.Uint16(b[2*i:])
	}
	from, n := -1, 1
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && words[j] == 0 {
			j++
		}
		if j-i > n {
			from, n = i, j-i
		}
		i = max(i, j-1)
	}
	if from == 0 && (n == 6 || n == 5 && words[5] == 0xffff) {
		return "::" + strings.Repeat("ffff:", 6-n) + text4(b[12:])
	}
	var out strings.Builder
	for i := 0; i < 8; i++ {
		if i == from {
			out.WriteString("::")
			i += n - 1
			continue
		}
		if i > 0 && i != from+n {
			out.WriteByte(':')
		}
		out.WriteString(strconv.FormatUint(uint64(words[i]), 16))
	}
	return out.String()
}
