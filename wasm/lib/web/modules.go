// Package web is HTTP in Python programs: the modules http, http.client, urllib, and our models of requests, httpx and aiohttp (client and server). They
// are Python of ours over the sockets of the simulated network; each says in its docstring what it models, and an attribute that it
// leaves out says so when somebody asks for it.
package web

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef { return rt.Python(e, sources) }
