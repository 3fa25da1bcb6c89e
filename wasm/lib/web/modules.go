// Package web is HTTP in Python programs: the modules http, http.client, urllib, email as far as these want it, and our models of requests, httpx and aiohttp (client and server). They
// are Python of ours over the sockets of the simulated network; each says in its docstring what it models, and an attribute that it
// leaves out says so when somebody asks for it. What all of them do for every exchange is Go: module _http.
package web

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_http", Build: build})
}

// build makes module _http.
func build(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	h := &aiohttp{in: in, messages: newMessageType(in)}
	h.limits, h.expire = newLimitType(in)
	m.Set(in, "Message", vm.Obj(h.messages))
	m.Set(in, "Limit", vm.Obj(h.limits))
	m.Set(in, "Wire", vm.Obj(newWireType(in, h.messages)))
	m.Set(in, "Pool", vm.Obj(newPoolType(in)))
	m.Set(in, "Response", vm.Obj(newResponseType(in)))
	m.Set(in, "Pending", vm.Obj(h.newPendingType()))
	m.Add(in, []vm.Method{
		{Name: "request_bytes", Sig: "method, target, body, host, /, *fields", Fn: requestBytes},
		{Name: "way_to", Sig: "url, /", Fn: wayTo},
		{Name: "abridge", Sig: "request, session, connector, response, timeout, no_fields, prepared, /", Fn: h.abridge},
	})
	return nil
}
