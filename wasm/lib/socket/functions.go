package socket

// Functions of module _socket: names, pairs, defaults.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func (x *lib) functions() []vm.Method {
	return []vm.Method{
		{Name: "gethostname", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(hostname), nil }},
		{Name: "gethostbyname", Sig: "hostname, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			name, ok := vm.AsStr(a[0])
			if !ok {
				return vm.Value{}, t.TypeErrorf("gethostbyname() argument 1 must be str, bytes or bytearray, not %T", a[0])
			}
			addr, exc := x.resolve(t, name.S)
			return vm.NewStr(addr), exc
		}},
		{Name: "_name_of", Sig: "address, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			addr, exc := t.Str(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if addr == kernel.Loopback {
				return vm.NewStr("localhost"), nil
			}
			if name := x.net().NameOf(addr); name != "" {
				return vm.NewStr(name), nil
			}
			return a[0], nil
		}},
		{Name: "_remove_name", Sig: "name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			name, exc := t.Str(a[0])
			x.net().RemoveUnixName(name)
			return vm.None, exc
		}},
		{Name: "_move_name", Sig: "name, name2, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			from, exc := t.Str(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			to, exc := t.Str(a[1])
			x.net().MoveUnixName(from, to)
			return vm.None, exc
		}},
		{Name: "_numeric", Sig: "host, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			host, ok := vm.AsStr(a[0])
			return vm.Bool(ok && numeric(host.S)), nil
		}},
		{Name: "_pair", Sig: "kind, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			kind := kernel.Stream
			if n, _ := vm.AsInt(a[0]); n == sockDgram {
				kind = kernel.Datagram
			}
			rt.Settle(t)
			one, other := x.net().Pair(kind)
			return vm.NewTuple(vm.Int(int64(one.FD)), vm.Int(int64(other.FD))), nil
		}},
		{Name: "_pipe", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			rt.Settle(t)
			read, write := x.net().Pipe()
			return vm.NewTuple(vm.Int(int64(read.FD)), vm.Int(int64(write.FD))), nil
		}},
		{Name: "getdefaulttimeout", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) {
			if x.defaults < 0 {
				return vm.None, nil
			}
			return vm.Float(rt.Seconds(x.defaults)), nil
		}},
		{Name: "setdefaulttimeout", Sig: "timeout, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			ns, exc := timeoutOf(t, a[0])
			if exc == nil {
				x.defaults = ns
			}
			return vm.None, exc
		}},
		{Name: "inet_aton", Sig: "ip_addr, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, _ := vm.AsStr(a[0])
			if s == nil || !numeric(s.S) {
				return vm.Value{}, t.Errorf(t.In.E.OSError, "illegal IP address string passed to inet_aton")
			}
			var out []byte
			for _, part := range strings.Split(s.S, ".") {
				n, _ := strconv.Atoi(part)
				out = append(out, byte(n))
			}
			return vm.NewBytes(out), nil
		}},
		{Name: "inet_ntoa", Sig: "packed_ip, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			b, exc := Buffer(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if len(b) != 4 {
				return vm.Value{}, t.Errorf(t.In.E.OSError, "packed IP wrong length")
			}
			parts := make([]string, 4)
			for i, c := range b {
				parts[i] = strconv.Itoa(int(c))
			}
			return vm.NewStr(strings.Join(parts, ".")), nil
		}},
	}
}
