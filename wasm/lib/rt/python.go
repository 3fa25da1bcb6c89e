package rt

// The Python parts of the library: a folder of sources is a list of modules.

import (
	"embed"
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// Python lists the modules of an embedded folder py/: NAME.py is module NAME, NAME/__init__.py makes NAME a package, and other files
// beside that are its submodules. A module is compiled when it is first imported, and then kept by the engine.
func Python(e *Env, files embed.FS) []vm.ModuleDef {
	var defs []vm.ModuleDef
	var walk func(folder, prefix string)
	walk = func(folder, prefix string) {
		entries, err := files.ReadDir(folder)
		if err != nil {
			panic("the library's Python part is missing: " + folder)
		}
		for _, f := range entries {
			path, name := folder+"/"+f.Name(), strings.TrimSuffix(f.Name(), ".py")
			if f.IsDir() {
				walk(path, prefix+name+".")
				continue
			}
			def := vm.ModuleDef{Name: prefix + name, Code: func() *vm.CompiledSource {
				text, err := files.ReadFile(path)
				if err != nil {
					panic("no library source for " + path)
				}
				return e.Source(strings.TrimPrefix(path, "py/"), string(text))
			}}
			if name == "__init__" {
				def.Name, def.Package = strings.TrimSuffix(prefix, "."), true
			}
			defs = append(defs, def)
		}
	}
	walk("py", "")
	return defs
}
