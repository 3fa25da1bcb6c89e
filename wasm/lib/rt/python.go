package rt

// The Python parts of the library: a folder of sources is a list of modules.

import (
	"embed"
	"strings"
	"sync"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// Python lists the modules of an embedded folder py/: NAME.py is module NAME, NAME/__init__.py makes NAME a package, and other files
// beside that are its submodules. A module is compiled when it is first imported, and then kept by the engine.
func Python(e *Env, files embed.FS) []vm.ModuleDef {
	known, ok := folders.Load(files)
	if !ok {
		known, _ = folders.LoadOrStore(files, list(files, "py", ""))
	}
	sources := known.([]source)
	defs := make([]vm.ModuleDef, len(sources))
	for i := range sources {
		s := &sources[i]
		defs[i] = vm.ModuleDef{Name: s.module, Package: s.isPackage, Code: func() *vm.CompiledSource {
			return e.Source(strings.TrimPrefix(s.path, "py/"), func() string { return read(files, s.path) })
		}}
	}
	return defs
}

// source is a file of the library and the module that it is.
type source struct {
	path, module string
	isPackage    bool
}

// folders keeps what each embedded folder holds, since every run asks.
var folders sync.Map // embed.FS → []source

// list lists the sources below a folder, whose modules' names begin with prefix.
func list(files embed.FS, folder, prefix string) []source {
	entries, err := files.ReadDir(folder)
	if err != nil {
		panic("the library's Python part is missing: " + folder)
	}
	var sources []source
	for _, f := range entries {
		path, name := folder+"/"+f.Name(), strings.TrimSuffix(f.Name(), ".py")
		switch {
		case f.IsDir():
			sources = append(sources, list(files, path, prefix+name+".")...)
		case name == "__init__":
			sources = append(sources, source{path, strings.TrimSuffix(prefix, "."), true})
		default:
			sources = append(sources, source{path, prefix + name, false})
		}
	}
	return sources
}

// read returns a source of the library. In a browser it may be among what a first visit does not need (scripts/shrink); then its place
// in the memory is still empty, and to call fetched brings it, because no first visit calls that.
func read(files embed.FS, path string) string {
	text, err := files.ReadFile(path)
	if err == nil && len(text) > 0 && text[0] == 0 {
		text, err = fetched(files, path)
	}
	if err != nil {
		panic("no library source for " + path)
	}
	return string(text)
}

//go:noinline
func fetched(files embed.FS, path string) ([]byte, error) { return files.ReadFile(path) }

// inC are the files, and folders of files, that stand for what CPython has written in C.
const inC = " _files.py _strftime.py _timetext.py array.py binascii.py bisect.py cmath.py csv.py datetime decimal io pickle.py _unpickle.py _pickle_old.py struct.py "

// InC reports whether a library file stands for what CPython has written in C: no traceback shows its lines.
func InC(file string) bool {
	file, _, _ = strings.Cut(file, "/")
	return strings.Contains(inC, " "+file+" ")
}
