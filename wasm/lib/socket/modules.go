package socket

// The list of modules.

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_socket", Build: build(e)}, vm.ModuleDef{Name: "select", Build: buildSelect(e)})
}
