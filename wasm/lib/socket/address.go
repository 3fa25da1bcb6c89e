package socket

// Addresses: Python's tuples and paths, and the names that stand for numbers.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// numeric reads an IPv4 address: four numbers below 256.
func numeric(s string) bool {
	parts := strings.Split(s, ".")
	if len(parts) != 4 {
		return false
	}
	for _, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || n < 0 || n > 255 || len(p) > 3 {
			return false
		}
	}
	return true
}

// resolve returns the IPv4 address of a host, waiting for its name server if it must. This computer knows no IPv6.
func (x *lib) resolve(t *vm.Thread, host string) (string, *vm.Exc) {
	switch {
	case host == "":
		return kernel.Wildcard, nil
	case numeric(host):
		return host, nil
	case host == "<broadcast>":
		return kernel.Broadcast, nil
	case packed6(host) != nil:
		return "", x.gaierror(t, -9, "Address family for hostname not supported")
	case host == "localhost" || strings.HasSuffix(host, ".localhost") || host == hostname:
		return kernel.Loopback, nil
	}
	k := rt.Settle(t)
	h, at := x.net().Lookup(host)
	if at > k.Clock() {
		k.Park("dns", 0, host, at)
	}
	if h == nil {
		return "", x.gaierror(t, -2, "Name or service not known")
	}
	return h.Addr, nil
}

func (x *lib) gaierror(t *vm.Thread, code int64, text string) *vm.Exc {
	return t.RaiseBy(vm.Obj(x.gai), vm.Int(code), vm.NewStr(text))
}

// hostname is what this computer is called.
const hostname = "playground"

// endpoint reads an address as methods of sockets take it; who is the method's name for its errors.
func (x *lib) endpoint(t *vm.Thread, s *Sock, v vm.Value, who string) (kernel.Endpoint, *vm.Exc) {
	if s.family == afUnix {
		return x.unixEndpoint(t, v, who)
	}
	tuple, ok := v.O.(*vm.Tuple)
	if !ok {
		return kernel.Endpoint{}, t.TypeErrorf("%s(): AF_INET address must be tuple, not %T", who, v)
	}
	if len(tuple.Items) != 2 {
		return kernel.Endpoint{}, t.TypeErrorf("AF_INET address must be a pair (host, port)")
	}
	host := ""
	if b, isBytes := tuple.Items[0].O.(*vm.Bytes); isBytes {
		host = string(b.B)
	} else if h, isStr := vm.AsStr(tuple.Items[0]); isStr {
		host = h.S
	} else {
		return kernel.Endpoint{}, t.TypeErrorf("str, bytes or bytearray expected, not %T", tuple.Items[0])
	}
	port, exc := t.Index(tuple.Items[1])
	if exc != nil {
		return kernel.Endpoint{}, exc
	}
	if port < 0 || port > 65535 {
		return kernel.Endpoint{}, t.OverflowErrorf("%s(): port must be 0-65535.", who)
	}
	addr, exc := x.resolve(t, host)
	return kernel.Endpoint{Addr: addr, Port: int(port)}, exc
}

// unixEndpoint reads a path, or an abstract name, which begins with a zero byte. The file of a socket that is being bound must not be
// there yet; that of another may be missing.
func (x *lib) unixEndpoint(t *vm.Thread, v vm.Value, who string) (kernel.Endpoint, *vm.Exc) {
	const longest = 107
	shown := ""
	if s, ok := vm.AsStr(v); ok {
		shown = s.S
	} else if b, ok := v.O.(*vm.Bytes); ok {
		shown = string(b.B)
	} else {
		return kernel.Endpoint{}, t.TypeErrorf("a bytes-like object is required, not '%T'", v)
	}
	if len(shown) > longest {
		return kernel.Endpoint{}, t.Errorf(t.In.E.OSError, "AF_UNIX path too long")
	}
	name := shown
	if name != "" && name[0] != 0 {
		at, exc := x.files(t, "socket_name", vm.NewStr(shown), vm.Bool(who == "bind"))
		if exc != nil {
			return kernel.Endpoint{}, exc
		}
		if name, exc = t.Str(at); exc != nil {
			return kernel.Endpoint{}, exc
		}
	}
	return kernel.Endpoint{Addr: shown, Port: x.net().UnixName(name)}, nil
}

// files calls a function of the file system.
func (x *lib) files(t *vm.Thread, function string, args ...vm.Value) (vm.Value, *vm.Exc) {
	m, exc := t.ImportModule("_files")
	if exc != nil {
		return vm.Value{}, exc
	}
	fn, exc := t.GetAttr(vm.Obj(m), t.In.Intern(function))
	if exc != nil {
		return vm.Value{}, exc
	}
	return t.Call(fn, args...)
}

// addressValue is an endpoint as Python sees it.
func addressValue(s *Sock, e kernel.Endpoint) vm.Value {
	if s.family == afUnix {
		if e.Addr != "" && e.Addr[0] == 0 {
			return vm.NewBytes([]byte(e.Addr))
		}
		return vm.NewStr(e.Addr)
	}
	addr := e.Addr
	if addr == "" {
		addr = kernel.Wildcard
	}
	return vm.NewTuple(vm.NewStr(addr), vm.Int(int64(e.Port)))
}
