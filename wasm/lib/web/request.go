package web

// Requests: what their head says, as bytes, and where a URL leads.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// requestBytes is _http.request_bytes(method, target, body, host, *fields): the request as bytes. host is what the field Host says, "" = the
// others say it. fields are mappings; what a later one says of a name, in whatever case, takes the place of what an earlier one said.
func requestBytes(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	var text [3]string
	for i, v := range []vm.Value{a[0], a[1], a[3]} {
		var exc *vm.Exc
		if text[i], exc = t.Str(v); exc != nil {
			return vm.Value{}, exc
		}
	}
	body, exc := socket.Buffer(t, a[2])
	if exc != nil {
		return vm.Value{}, exc
	}
	b, exc := render(t, text[0], text[1], body, text[2], a[4].O.(*vm.Tuple).Items...)
	return vm.NewBytes(b), exc
}

func render(t *vm.Thread, method, target string, body []byte, host string, mappings ...vm.Value) ([]byte, *vm.Exc) {
	var few [12]field
	fields := few[:0]
	if host != "" {
		fields = append(fields, field{"Host", host})
	}
	for i, mapping := range mappings {
		var exc *vm.Exc
		if fields, exc = addFields(t, fields, mapping, i > 0 || host != ""); exc != nil {
			return nil, exc
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
				return nil, exc
			}
			b = append([]byte(nil), v.O.(*vm.Bytes).B...)
			break
		}
	}
	return append(b, body...), nil
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
	if exc != nil {
		return vm.Value{}, exc
	}
	to, netloc, target, ok := wayOfURL(url)
	if !ok {
		return vm.None, nil
	}
	return vm.NewTuple(to.value(), vm.NewStr(netloc), vm.NewStr(target)), nil
}

func wayOfURL(url string) (to way, netloc, target string, ok bool) {
	scheme, rest, found := strings.Cut(url, "://")
	to.tls = scheme == "https"
	if !found || !to.tls && scheme != "http" {
		return
	}
	netloc, target = rest, "/"
	if i := strings.IndexAny(rest, "/?"); i >= 0 {
		if netloc, target = rest[:i], rest[i:]; target[0] == '?' {
			target = "/" + target
		}
	}
	for i := range len(netloc) {
		if c := netloc[i]; c != '.' && c != '-' && c != ':' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return
		}
	}
	for i := range len(target) {
		if c := target[i]; c <= ' ' || c > '~' || c == '#' {
			return
		}
	}
	var number string
	to.host, number, found = strings.Cut(netloc, ":")
	if to.port = 80; to.tls {
		to.port = 443
	}
	if found {
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 || n > 65535 {
			return
		}
		to.port = int64(n)
	}
	return to, netloc, target, to.host != ""
}
