package socket

// Functions of module _socket: names, pairs, defaults.

import (
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
		{Name: "dup", Sig: "fd, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			fd, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			s := x.net().SocketAt(int(fd))
			if s == nil {
				return vm.Value{}, Error(t, kernel.EBADF)
			}
			rt.Settle(t)
			return vm.Int(int64(s.Dup())), nil
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
	}
}
