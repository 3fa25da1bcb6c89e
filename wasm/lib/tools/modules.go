package tools

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
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_traceback", Build: buildTraceback}, vm.ModuleDef{Name: "_tree", Build: buildTree}, vm.ModuleDef{Name: "_unicode", Build: buildUnicode})
}
