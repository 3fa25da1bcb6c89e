package web

// Requests: what their head says, as bytes, and where a URL leads.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// requestBytes is _http.request_bytes(method, target, body, *fields): the request as bytes. fields are mappings; what a later one says of
// a name, in whatever case, takes the place of what an earlier one said.
func requestBytes(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	method, exc := t.Str(a[0])
	if exc != nil {
		return vm.Value{}, exc
	}
	target, exc := t.Str(a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	body, exc := socket.Buffer(t, a[2])
	if exc != nil {
		return vm.Value{}, exc
	}
	var few [12]field
	fields := few[:0]
	for n, mapping := range a[3].O.(*vm.Tuple).Items {
		if fields, exc = addFields(t, fields, mapping, n > 0); exc != nil {
			return vm.Value{}, exc
		}
	}
	b := make([]byte, 0, 256+len(body))
	b = append(append(append(append(b, method...), ' '), target...), " HTTP/1.1\r\n"...)
	for _, f := range fields {
		b = append(append(append(append(b, f.name...), ": "...), f.value...), "\r\n"...)
	}
	b = append(b, "\r\n"...)
	for _, c := range b {
		if c >= 0x80 {
			v, exc := t.CallMethod(vm.NewStr(string(b)), "encode", vm.NewStr("latin-1"))
			if exc != nil {
				return vm.Value{}, exc
			}
			b = append([]byte(nil), v.O.(*vm.Bytes).B...)
			break
		}
	}
	return vm.NewBytes(append(b, body...)), nil
}

// addFields puts a mapping's fields behind those there are, or, if they replace, in the place of those of the same name.
func addFields(t *vm.Thread, fields []field, mapping vm.Value, replace bool) ([]field, *vm.Exc) {
	d, ok := vm.Unbox(mapping).O.(*vm.Dict)
	if !ok {
		return nil, t.TypeErrorf("header fields must be a mapping, not %T", mapping)
	}
	for pos := 0; ; {
		k, v, ok := d.Next(&pos)
		if !ok {
			return fields, nil
		}
		name, exc := t.Str(k)
		if exc != nil {
			return nil, exc
		}
		value, exc := t.Str(v)
		if exc != nil {
			return nil, exc
		}
		if i := len(fields); !replace || !replaced(fields, name, value) {
			fields = append(fields[:i], field{name, value})
		}
	}
}

func replaced(fields []field, name, value string) bool {
	for i := range fields {
		if strings.EqualFold(fields[i].name, name) {
			fields[i].value = value
			return true
		}
	}
	return false
}

// wayTo is _http.way_to(url): of a plain URL of http or https ((host, port, tls), what stands for the host, target), for any other None.
func wayTo(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	url, exc := t.Str(a[0])
	scheme, rest, ok := strings.Cut(url, "://")
	tls := scheme == "https"
	if exc != nil || !ok || !tls && scheme != "http" {
		return vm.None, exc
	}
	netloc, target := rest, "/"
	if i := strings.IndexAny(rest, "/?"); i >= 0 {
		if netloc, target = rest[:i], rest[i:]; target[0] == '?' {
			target = "/" + target
		}
	}
	for i := range len(netloc) {
		if c := netloc[i]; c != '.' && c != '-' && c != ':' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return vm.None, nil
		}
	}
	for i := range len(target) {
		if c := target[i]; c <= ' ' || c > '~' || c == '#' {
			return vm.None, nil
		}
	}
	host, number, ported := strings.Cut(netloc, ":")
	port, err := 80, error(nil)
	if tls {
		port = 443
	}
	if ported {
		port, err = strconv.Atoi(number)
	}
	if host == "" || err != nil || port < 1 || port > 65535 {
		return vm.None, nil
	}
	return vm.NewTuple(vm.NewTuple(vm.NewStr(host), vm.Int(int64(port)), vm.Bool(tls)), vm.NewStr(netloc), vm.NewStr(target)), nil
}

// orNone is the value of an argument that may be left out.
func orNone(v vm.Value) vm.Value {
	if v.O == nil {
		return vm.None
	}
	return v
}
