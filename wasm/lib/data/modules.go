package data

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
	return append([]vm.ModuleDef{
		{Name: "_json", Build: buildJSON},
	}, rt.Python(e, sources)...)
}
