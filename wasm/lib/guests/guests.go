// Package guests is our models of small packages that readers of asyncio books install: anyio, janus, async_timeout, aiofiles, tenacity,
// websockets, and uvloop, which is our loop under its name. Each is Python of ours in py/ and says in its docstring what it models and what
// it leaves out; an attribute that it leaves out says so when somebody asks for it. The HTTP clients are in package web.
package guests

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef { return rt.Python(e, sources) }
