package playground

// Hosts as Python declares them, and fetching from them.

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// delayOf reads (kind, a, b).
func delayOf(t *vm.Thread, v vm.Value) (kernel.Delay, *vm.Exc) {
	parts := v.O.(*vm.Tuple).Items
	a, exc := t.ToFloat(parts[1])
	if exc != nil {
		return kernel.Delay{}, exc
	}
	b, exc := t.ToFloat(parts[2])
	return kernel.Delay{Kind: kernel.DelayKind(parts[0].N), A: a, B: b}, exc
}

// declare is _declare(name, delays, counts, chances, switches, routes): what playground.host has checked.
func declare(e *rt.Env) vm.NativeFn {
	return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		name, exc := t.Str(a[0])
		if exc != nil {
			return vm.Value{}, exc
		}
		var cfg kernel.HostConfig
		for i, to := range []*kernel.Delay{&cfg.Service, &cfg.RTT, &cfg.DNS} {
			if *to, exc = delayOf(t, a[1].O.(*vm.Tuple).Items[i]); exc != nil {
				return vm.Value{}, exc
			}
		}
		counts := a[2].O.(*vm.Tuple).Items
		cfg.Workers, cfg.Connections, cfg.Backlog, cfg.Bandwidth = int(counts[0].N), int(counts[1].N), int(counts[2].N), counts[3].N
		for i, to := range []*float64{&cfg.Refuse, &cfg.Reset, &cfg.Silent, &cfg.Fail, &cfg.Loss, &cfg.Reorder} {
			if *to, exc = t.ToFloat(a[3].O.(*vm.Tuple).Items[i]); exc != nil {
				return vm.Value{}, exc
			}
		}
		switches := a[4].O.(*vm.Tuple).Items
		cfg.Down, cfg.Served = switches[0].N != 0, switches[1].N != 0
		h := e.Machine.Network().Declare(name, cfg)
		h.Content = nil
		if a[5].IsNone() {
			return vm.None, nil
		}
		own := pages{}
		exc = t.Each(a[5], func(v vm.Value) *vm.Exc {
			route := v.O.(*vm.Tuple).Items
			path, exc := t.Str(route[0])
			if exc != nil {
				return exc
			}
			kind, exc := t.Str(route[2])
			if exc != nil {
				return exc
			}
			body, exc := socket.Buffer(t, route[3])
			own[path] = page{int(route[1].N), kind, append([]byte{}, body...)}
			return exc
		})
		h.Content = own
		return vm.None, exc
	}
}

// exchange is a request under way, as Python holds it.
type exchange struct {
	vm.Head
	x *kernel.Exchange
}

// Class returns the exchange's type.
func (x *exchange) Class(*vm.Interp) *vm.Type { return x.Cls }

// split takes a URL apart.
func split(url string) (host, target string, port int, tls bool) {
	scheme, rest, ok := strings.Cut(url, "://")
	if !ok {
		scheme, rest = "http", url
	}
	port, tls = 80, scheme == "https"
	if tls {
		port = 443
	}
	host, target = rest, "/"
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		host, target = rest[:i], rest[i:]
	}
	if name, number, ok := strings.Cut(host, ":"); ok {
		if n, err := strconv.Atoi(number); err == nil {
			host, port = name, n
		}
	}
	target, _, _ = strings.Cut(target, "#")
	return host, target, port, tls
}

// whole reports whether an answer of total bytes, of which first is the beginning, is complete.
func whole(first []byte, total int) bool {
	end := bytes.Index(first, blankLine)
	if end < 0 {
		return false
	}
	n, _ := strconv.Atoi(header(string(first[:end+2]), "Content-Length"))
	return total >= end+4+n
}

// exchangeCalls is how many calls of sockets a client makes for a request: they cost CPU time.
const exchangeCalls = 3

// begin starts a request.
func begin(e *rt.Env, t *vm.Thread, url string) *kernel.Exchange {
	host, target, port, tls := split(url)
	k := rt.Settle(t)
	k.Consume(e.Machine.Costs().SocketOpen + exchangeCalls*e.Machine.Costs().SocketCall)
	k.Sync()
	var greeting []byte
	if tls {
		greeting = hello
	}
	request := []byte("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
	return e.Machine.Network().Exchange(host, port, greeting, request, whole)
}

// outcome is (status, elapsed seconds, body length) of an exchange that is over, or its exception.
func outcome(t *vm.Thread, x *kernel.Exchange) (vm.Value, *vm.Exc) {
	if x.Err == kernel.ENOENT {
		m, exc := t.ImportModule("socket")
		if exc != nil {
			return vm.Value{}, exc
		}
		cls := m.Dict.GetStr(t.In.Intern("gaierror"))
		return vm.Value{}, t.RaiseBy(cls, vm.Int(-2), vm.NewStr("Name or service not known"))
	}
	if x.Err != 0 {
		return vm.Value{}, socket.Error(t, x.Err)
	}
	end := bytes.Index(x.First, blankLine)
	_, rest, _ := strings.Cut(string(x.First[:end]), " ")
	number, _, _ := strings.Cut(rest, " ")
	status, _ := strconv.Atoi(number)
	return vm.NewTuple(vm.Int(int64(status)), vm.Float(rt.Seconds(x.Ended-x.Begun)), vm.Int(int64(x.Total-end-4))), nil
}

func fetching(e *rt.Env, in *vm.Interp) []vm.Method {
	cls := in.NewLibType("playground", "Exchange", nil, vm.Slots{}, func() []vm.Method {
		self := func(a []vm.Value) *kernel.Exchange { return a[0].O.(*exchange).x }
		return []vm.Method{
			{Name: "outcome", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return outcome(t, self(a)) }},
			{Name: "cancel", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				rt.Settle(t).Sync()
				self(a).Cancel()
				return vm.None, nil
			}},
		}
	})
	return []vm.Method{
		{Name: "declare", Sig: "name, delays, counts, chances, switches, routes, /", Fn: declare(e)},
		{Name: "host_of", Sig: "url, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			url, exc := t.Str(a[0])
			host, _, _, _ := split(url)
			return vm.NewStr(host), exc
		}},
		{Name: "fetch", Sig: "url, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			url, exc := t.Str(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			x := begin(e, t, url)
			x.Wait(rt.Kernel(t))
			return outcome(t, x)
		}},
		{Name: "begin", Sig: "url, loop, callback, *args", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			url, exc := t.Str(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			l, ok := asyncio.AsLoop(a[1])
			if !ok {
				return vm.Value{}, t.TypeErrorf("a running event loop is needed, not %T", a[1])
			}
			x := begin(e, t, url)
			l.WhenOver(t, x, a[2], a[3].O.(*vm.Tuple).Items)
			return vm.Obj(&exchange{Head: vm.Head{Cls: cls}, x: x}), nil
		}},
	}
}
