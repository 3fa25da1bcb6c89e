package std

// The list of modules, and their Python parts.

import (
	"embed"
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed py/*.py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef {
	python := func(name string) vm.ModuleDef {
		return vm.ModuleDef{Name: name, Code: func() *vm.CompiledSource {
			text, err := sources.ReadFile("py/" + name + ".py")
			if err != nil {
				panic("no library source for " + name)
			}
			return e.Source(name+".py", string(text))
		}}
	}
	defs := []vm.ModuleDef{timeModule(e), sysModule(e), mathModule(), {Name: "_random", Build: buildRandom(e)}, {Name: "_collections", Build: buildDeque}}
	files, err := sources.ReadDir("py")
	if err != nil {
		panic("the library's Python part is missing")
	}
	for _, f := range files {
		defs = append(defs, python(strings.TrimSuffix(f.Name(), ".py")))
	}
	return append(defs, vm.ModuleDef{Name: "__future__", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		for _, n := range []string{"annotations", "division", "generators", "generator_stop", "absolute_import", "print_function", "unicode_literals", "with_statement"} {
			m.Set(t.In, n, vm.None)
		}
		return nil
	}})
}
