package std

// The list of modules, and their Python parts.

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef {
	defs := []vm.ModuleDef{timeModule(e), sysModule(e), mathModule(), {Name: "_random", Build: buildRandom(e)}, {Name: "_collections", Build: buildDeque}, {Name: "_heapq", Build: buildHeap},
		{Name: "itertools", Build: buildItertools}, {Name: "operator", Build: buildOperator},
		{Name: "_functools", Build: buildFunctools}, {Name: "_types", Build: buildTypes}, weakrefModule(), {Name: "gc", Build: buildGC},
		{Name: "atexit", Build: buildAtexit}}
	return append(defs, rt.Python(e, sources)...)
}
