package vm

// Modules and imports: the library, sibling files of the listing, and the words for what is not there.

import (
	"cmp"
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// Module is a module object; its attributes live in Dict.
type Module struct {
	Head
	Name  string
	Dict  *Dict
	def   *ModuleDef // nil for the listing's own files
	later []later

	initializing bool // of the listing's own files: its body is being executed
}

// Class makes Module a Python object.
func (m *Module) Class(in *Interp) *Type {
	if m.Cls != nil {
		return m.Cls
	}
	return in.T.Module
}

func (in *Interp) initModules() {
	m := in.NewModule("builtins")
	m.Dict = in.Builtins
	in.Builtins.SetStr(in.names.name, Obj(in.Intern("builtins")))
	in.Modules.SetStr(in.Intern("builtins"), Obj(m))
}

// NewModule makes an empty module.
func (in *Interp) NewModule(name string) *Module {
	m := &Module{Name: name, Dict: NewDict()}
	m.Dict.SetStr(in.names.name, Obj(in.Intern(name)))
	m.Dict.SetStr(in.names.doc, None)
	return m
}

// Set binds a name in the module.
func (m *Module) Set(in *Interp, name string, v Value) { m.Dict.SetStr(in.Intern(name), v) }

// Add binds native functions in the module.
func (m *Module) Add(in *Interp, ms []Method) { m.AddAs(in, m.Name, ms) }

// AddAs is Add for functions that say they are of another module.
func (m *Module) AddAs(in *Interp, module string, ms []Method) {
	for _, x := range ms {
		m.Set(in, x.Name, Obj(in.newNative(x, nil, module)))
	}
}

// newModule makes a module that has no name yet, whatever it is given: a class of the listing's may take other arguments.
func newModule(t *Thread, cls *Type, _ Args) (Value, *Exc) {
	m := &Module{Dict: NewDict()}
	if cls != t.In.T.Module {
		m.Cls = cls
	}
	return Obj(m), nil
}

func initModule(t *Thread, self Value, a Args) *Exc {
	var arg [2]Value
	if exc := t.constructorArgs("module", a, arg[:], "name", "doc"); exc != nil {
		return exc
	}
	if arg[0].O == nil {
		return t.TypeErrorf("module() missing required argument 'name' (pos 1)")
	}
	name, ok := AsStr(arg[0])
	if !ok {
		return t.TypeErrorf("module() argument 'name' must be str, not %s", t.argName(arg[0]))
	}
	m := self.O.(*Module)
	m.Name = name.S
	m.Dict.SetStr(t.In.names.name, arg[0])
	m.Dict.SetStr(t.In.names.doc, valueOrNone(arg[1]))
	for _, n := range []string{"__package__", "__loader__", "__spec__"} {
		m.Dict.SetStr(t.In.Intern(n), None)
	}
	return nil
}

// builtIn are the modules that are part of CPython itself and have no file there.
const builtIn = " _abc _codecs _collections _functools _io _operator _signal _string _thread _typing _warnings _weakref atexit builtins errno gc itertools marshal posix sys time "

func reprModule(t *Thread, v Value) (Value, *Exc) {
	m := v.O.(*Module)
	if m.def != nil || m.Dict == t.In.Builtins {
		if strings.Contains(builtIn, " "+m.Name+" ") {
			return NewStr("<module '" + m.Name + "' (built-in)>"), nil
		}
		return NewStr("<module '" + m.Name + "' (playground)>"), nil
	}
	var told [3]string // as the module itself answers: it may have a __getattr__
	for i, name := range []*Str{t.In.names.name, t.In.names.file, t.In.Intern("__loader__")} {
		x, exc := t.GetAttrOpt(v, name)
		if exc == nil && x.O != nil && (i < 2 || !x.IsNone()) {
			told[i], exc = t.Repr(x)
		}
		if exc != nil {
			return Value{}, exc
		}
	}
	s := "<module " + cmp.Or(told[0], "'?'")
	switch {
	case told[1] != "":
		s += " from " + told[1]
	case told[2] != "":
		s += " (" + told[2] + ")"
	}
	return NewStr(s + ">"), nil
}

func moduleGetAttr(t *Thread, v Value, name *Str) (Value, *Exc) {
	r, exc := t.moduleAttr(v.O.(*Module), name)
	if exc == nil && r.O == nil {
		exc = t.noAttribute(v, name)
	}
	return r, exc
}

// moduleAttr is an attribute of a module, or no object: to word an error that nobody reads would import the list of what is absent.
func (t *Thread) moduleAttr(m *Module, name *Str) (Value, *Exc) {
	if x := m.Dict.GetStr(name); x.O != nil {
		return x, nil
	}
	if name == t.In.names.dict {
		t.makeAllLater(m)
		return Obj(m.Dict), nil
	}
	if r, found, exc := t.lookupAttr(Obj(m), m.Class(t.In), name); found || exc != nil {
		return r, exc
	}
	if r, exc := t.madeLater(m, name); r.O != nil || exc != nil {
		return r, exc
	}
	if hook := m.Dict.GetStr(t.In.names.getattr); hook.O != nil {
		return t.Call(hook, Obj(name))
	}
	return Value{}, nil
}

func moduleSetAttr(t *Thread, v Value, name *Str, val Value) *Exc {
	m := v.O.(*Module)
	if name == t.In.names.dict {
		return t.AttributeErrorf("readonly attribute")
	}
	if val.O == nil {
		if !m.Dict.DeleteStr(name) {
			return t.noAttribute(v, name)
		}
		return nil
	}
	m.Dict.SetStr(name, val)
	return nil
}

// moduleAttributeError words a missing name of a module.
func (t *Thread) moduleAttributeError(m *Module, name *Str) *Exc {
	if m.Dict.GetStr(t.In.names.name).O == nil {
		return t.AttributeErrorf("module has no attribute %q", name)
	}
	hint := t.notModelled(m, name)
	if m.def == nil {
		hint = t.renaming(m)
	}
	if file, _ := AsStr(m.Dict.GetStr(t.In.names.file)); hint == "" && m.initializing && file != nil {
		if strings.Contains(m.Name, ".") {
			return t.AttributeErrorf("partially initialized module %q from %q has no attribute %q (most likely due to a circular import)", m.Name, file, name)
		}
		hint = " (consider renaming '" + file.S + "' if it has the same name as a third-party module you intended to import)"
	}
	return t.AttributeErrorf("module %q has no attribute %q%s", m.Name, name, hint)
}

// renaming is what is said of a missing name where one of the listing's own files has the name of a module of CPython's library.
func (t *Thread) renaming(m *Module) string {
	file, _ := AsStr(m.Dict.GetStr(t.In.names.file))
	if file == nil || !m.initializing && !t.In.shadows(m.Name) || strings.Contains(m.Name, ".") || !t.ofCPython(m.Name) {
		return ""
	}
	return " (consider renaming '" + file.S + "' since it has the same name as the standard library module named '" + m.Name + "' and the import system gives it precedence)"
}

// ofCPython reports whether CPython's library has a module of that name.
func (t *Thread) ofCPython(name string) bool {
	rare, exc := t.ImportModule("_sysrare")
	if exc != nil {
		return false
	}
	python, exc := t.Contains(rare.Dict.GetStr(t.In.Intern("stdlib_module_names")), NewStr(name))
	return exc == nil && python
}

// notModelled is what is said of a name that CPython's module has, or a third party's may have, and that of the library has not.
func (t *Thread) notModelled(m *Module, name *Str) string {
	if m.def == nil || m.Name[0] == '_' || !t.lacks(m, name.S) {
		return ""
	}
	return ": the playground does not model it"
}

// lacks reports whether a module of the library lacks a name that it should have. Of CPython's modules that is known; a third party's may
// have any, but for slips of the keyboard and modules of it that nobody has imported.
func (t *Thread) lacks(m *Module, name string) bool {
	absent, exc := t.ImportModule("_absent")
	if exc != nil {
		return false
	}
	names, _ := absent.Dict.GetStr(t.In.Intern("names")).O.(*Dict)
	if list, ok := AsStr(names.GetStr(t.In.Intern(m.Name))); ok && slices.Contains(strings.Fields(list.S), name) {
		return true
	}
	top, _, _ := strings.Cut(m.Name, ".")
	_, module := t.In.Host.Module(m.Name + "." + name)
	return !t.ofCPython(top) && !module && top != "playground" && suggest(name, t.attributeNames(Obj(m), name)) == ""
}

// ImportModule imports a module by its dotted name and returns it.
func (t *Thread) ImportModule(name string) (*Module, *Exc) {
	in := t.In
	in.shelf.asked(name)
	key := in.Intern(name)
	if v := in.Modules.GetStr(key); v.O != nil {
		if m, ok := v.O.(*Module); ok {
			return m, nil
		}
		return nil, t.importError(name, "import of "+name+" halted; None in sys.modules")
	}
	var parent *Module
	if pkg := parentOf(name); pkg != "" {
		p, exc := t.ImportModule(pkg)
		if exc != nil {
			return nil, exc
		}
		parent = p
		if v := in.Modules.GetStr(key); v.O != nil { // the parent may have imported it
			if m, ok := v.O.(*Module); ok {
				return m, nil
			}
		}
	}
	own := in.shadows(name)
	if !own {
		if m := in.takeFromShelf(name); m != nil {
			return m, nil
		}
	}
	m := in.NewModule(name)
	in.shelf.enter(m)
	defer in.shelf.leave()
	var exc *Exc
	if def, ok := in.Host.Module(name); ok && !own {
		m.def = &def
		m.place(in, name, def.Package)
		in.Modules.SetStr(key, Obj(m))
		if def.Build != nil {
			exc = def.Build(t, m)
		}
		if exc == nil && def.Code != nil {
			_, exc = t.runModule(def.Code(), m)
		}
	} else if file, text, pkg := in.sibling(name); file != "" {
		m.place(in, name, pkg)
		in.AddSource(file, text)
		src, serr := compile.Source(file, text)
		if serr != nil {
			return nil, t.SyntaxError(serr)
		}
		if exc := t.SyntaxWarnings(src.Warnings); exc != nil {
			return nil, exc
		}
		m.Dict.SetStr(in.names.file, NewStr(file))
		in.Modules.SetStr(key, Obj(m))
		m.initializing = true
		_, exc = t.runModule(&CompiledSource{Code: src, Text: text}, m)
		m.initializing = false
	} else {
		return nil, t.noModule(name, parent)
	}
	if exc != nil {
		in.Modules.DeleteStr(key)
		return nil, exc
	}
	became := in.Modules.GetStr(key) // its body may have put something else in its place
	if became.O == nil {
		return nil, t.KeyError(NewStr(name))
	}
	if parent != nil {
		parent.Dict.SetStr(in.Intern(lastPart(name)), became)
	}
	if other, ok := became.O.(*Module); ok {
		m = other
	}
	return m, nil
}

// sibling finds a module among the listing's own files: NAME.py, or the package NAME/__init__.py. No file: "".
func (in *Interp) sibling(name string) (file, text string, pkg bool) {
	path := strings.ReplaceAll(name, ".", "/")
	if text, ok := in.Host.Source(path + ".py"); ok {
		return path + ".py", text, false
	}
	if text, ok := in.Host.Source(path + "/__init__.py"); ok {
		return path + "/__init__.py", text, true
	}
	return "", "", false
}

// early are the modules that CPython has before a program begins: no file of the program's takes their place.
const early = " abc atexit builtins codecs errno faulthandler gc genericpath io itertools marshal os posix posixpath pwd site stat sys time "

// shadows reports whether a file beside the listing stands in the place of the library's module of that name, as CPython looks in the
// program's folder first. What begins with an underscore is the library's own business; what is imported ahead has no program yet, and is
// looked at when that takes it (fits).
func (in *Interp) shadows(name string) bool {
	if in.shelf != nil && in.shelf.filling {
		return false
	}
	top, _, _ := strings.Cut(name, ".")
	if file, _, _ := in.sibling(top); file == "" || top[0] == '_' {
		return false
	}
	return !strings.Contains(early, " "+top+" ")
}

// hasModule reports whether there is a module of that name to import.
func (in *Interp) hasModule(name string) bool {
	if _, ok := in.Host.Module(name); ok && !in.shadows(name) {
		return true
	}
	file, _, _ := in.sibling(name)
	return file != ""
}

// place notes where a module stands among packages: relative imports start from there.
func (m *Module) place(in *Interp, name string, pkg bool) {
	if pkg {
		m.Dict.SetStr(in.names.path, NewList([]Value{NewStr(strings.ReplaceAll(name, ".", "/"))}))
	} else {
		name = name[:max(0, strings.LastIndexByte(name, '.'))]
	}
	m.Dict.SetStr(in.Intern("__package__"), NewStr(name))
}

// runModule executes a module's body.
func (t *Thread) runModule(src *CompiledSource, m *Module) (Value, *Exc) {
	if m.Dict.GetStr(t.In.names.builtins).O == nil {
		m.Dict.SetStr(t.In.names.builtins, t.In.Modules.GetStr(t.In.Intern("builtins")))
	}
	if src.Code.HasDoc {
		m.Dict.SetStr(t.In.names.doc, NewStr(src.Code.Doc))
	}
	run := func() (Value, *Exc) { return t.runCode(t.In.link(src.Code, src), m.Dict, Obj(m.Dict)) }
	if src.Library {
		return t.lull(m.Name, run)
	}
	return run()
}

// RunMain executes the listing's main file as the main module, whose __name__ is name: "__main__", or in a process that the listing
// started "__mp_main__".
func (t *Thread) RunMain(src *CompiledSource, name string) *Exc {
	in := t.In
	m := in.NewModule(name)
	for _, n := range []string{"__package__", "__loader__", "__spec__"} {
		m.Dict.SetStr(in.Intern(n), None)
	}
	m.Dict.SetStr(in.Intern("__annotations__"), Obj(NewDict()))
	m.Dict.SetStr(in.names.builtins, in.Modules.GetStr(in.Intern("builtins")))
	m.Dict.SetStr(in.names.file, NewStr(src.Code.File))
	m.Dict.SetStr(in.Intern("__cached__"), None)
	in.Main = m
	in.Modules.SetStr(in.names.main, Obj(m))
	in.Modules.SetStr(in.Intern(name), Obj(m))
	in.AddSource(src.Code.File, src.Text)
	exc := t.SyntaxWarnings(src.Code.Warnings)
	if exc == nil {
		_, exc = t.runModule(src, m)
	}
	return exc
}

// noModule words ModuleNotFoundError, and what the playground has instead.
func (t *Thread) noModule(name string, parent *Module) *Exc {
	msg := "No module named '" + name + "'"
	if parent != nil && parent.Dict.GetStr(t.In.names.path).O == nil {
		msg += "; '" + parent.Name + "' is not a package"
	} else if nearest, known := t.In.Host.KnownModules(name); known {
		msg += ": the playground does not model it"
		if nearest != "" {
			msg += "; " + nearest
		}
	}
	e := t.Errorf(t.In.E.ModuleNotFoundError, "%s", msg)
	e.Name = t.In.Intern(name)
	return e
}

func (t *Thread) importError(name, msg string) *Exc {
	e := t.Errorf(t.In.E.ModuleNotFoundError, "%s", msg)
	e.Name = t.In.Intern(name)
	return e
}

// importStatement is the import statement: it calls the __import__ of the builtins, which a program may have replaced.
func (t *Thread) importStatement(f *Frame, name string, from Value, level int) (Value, *Exc) {
	hook := t.In.builtinsOf(f.globals).GetStr(t.In.names.importHook)
	if n, ok := hook.O.(*Native); ok && n.Name == "__import__" {
		return t.importName(f, name, from, level)
	}
	if hook.O == nil {
		return Value{}, t.Errorf(t.In.E.ImportError, "__import__ not found")
	}
	return t.Call(hook, NewStr(name), Obj(f.globals), f.namespace(t), from, Int(int64(level)))
}

// importName is what the import statement means: the top package of a dotted name, or with a from-list the module itself.
func (t *Thread) importName(f *Frame, name string, from Value, level int) (Value, *Exc) {
	if level > 0 {
		pkg, _ := AsStr(f.globals.GetStr(t.In.Intern("__package__")))
		if pkg == nil {
			if n, ok := AsStr(f.globals.GetStr(t.In.names.name)); ok && f.globals.GetStr(t.In.names.path).O != nil {
				pkg = n
			} else if ok && strings.Contains(n.S, ".") {
				pkg = &Str{S: n.S[:strings.LastIndexByte(n.S, '.')]}
			}
		}
		if pkg == nil || pkg.S == "" {
			return Value{}, t.Errorf(t.In.E.ImportError, "attempted relative import with no known parent package")
		}
		base := pkg.S
		for ; level > 1; level-- {
			i := strings.LastIndexByte(base, '.')
			if i < 0 {
				return Value{}, t.Errorf(t.In.E.ImportError, "attempted relative import beyond top-level package")
			}
			base = base[:i]
		}
		if name != "" {
			base += "." + name
		}
		name = base
	}
	v := t.In.standIn(name)
	if v.O == nil {
		m, exc := t.ImportModule(name)
		if exc != nil {
			return Value{}, exc
		}
		if v = t.In.standIn(name); v.O == nil { // what its body has put in its own place
			v = Obj(m)
		}
	}
	if top, _, dotted := strings.Cut(name, "."); dotted && from.IsNone() {
		return t.importName(f, top, from, 0)
	}
	return v, nil
}

// standIn is what a program has put in a module's place in sys.modules, as tests do with mocks; no object: the module itself, or nothing.
func (in *Interp) standIn(name string) Value {
	v := in.Modules.GetStr(in.Intern(name))
	if _, ok := v.O.(*Module); ok || v.O == nil || v.IsNone() {
		return Value{}
	}
	return v
}

// importFrom is one name of `from m import name`: an attribute, or a submodule.
func (t *Thread) importFrom(v Value, name *Str) (Value, *Exc) {
	r, exc := t.GetAttrOpt(v, name)
	if exc != nil || r.O != nil {
		t.In.shelf.found(r)
		return r, exc
	}
	m, ok := v.O.(*Module)
	if !ok {
		return Value{}, t.Errorf(t.In.E.ImportError, "cannot import name %q from '<unknown module name>' (unknown location)", name)
	}
	if v := t.In.Modules.GetStr(t.In.Intern(m.Name + "." + name.S)); v.O != nil && !v.IsNone() {
		return v, nil // it is being imported: its package does not have it yet
	}
	if m.Dict.GetStr(t.In.names.path).O != nil && t.In.hasModule(m.Name+"."+name.S) {
		sub, exc := t.ImportModule(m.Name + "." + name.S)
		return Obj(sub), exc
	}
	var e *Exc
	if m.def != nil {
		what := t.notModelled(m, name)
		if what == "" {
			what = " (unknown location)"
		}
		e = t.Errorf(t.In.E.ImportError, "cannot import name %q from %q%s", name, m.Name, what)
	} else {
		file, _ := AsStr(m.Dict.GetStr(t.In.names.file))
		where := "unknown location"
		if file != nil {
			where = file.S
		}
		format := "cannot import name %q from %q (%s)"
		if m.initializing {
			format = "cannot import name %q from partially initialized module %q (most likely due to a circular import) (%s)"
		}
		e = t.Errorf(t.In.E.ImportError, format, name, m.Name, where)
	}
	e.Name, e.Object = t.In.Intern(m.Name), v
	e.missing = name
	return Value{}, e
}

// importStar binds the public names of a module, or of what stands in its place.
func (t *Thread) importStar(f *Frame, v Value) *Exc {
	all, exc := t.GetAttrOpt(v, t.In.names.all) // which a module may make when it is asked
	if exc != nil {
		return exc
	}
	from, private := "Item in %s.__all__", true
	if all.O == nil {
		from, private = "Key in %s.__dict__", false
		if all, exc = t.GetAttrOpt(v, t.In.names.dict); exc != nil {
			return exc
		}
		if all.O == nil {
			return t.Errorf(t.In.E.ImportError, "from-import-* object has no __dict__ and no __all__")
		}
	}
	if !t.TypeOf(all).iterable() {
		return t.TypeErrorf("'%T' object does not support indexing", all)
	}
	names, exc := t.ToSlice(all)
	if exc != nil {
		return exc
	}
	for _, n := range names {
		name, ok := AsStr(n)
		if !ok {
			module, _ := t.GetAttrOpt(v, t.In.names.name)
			return t.TypeErrorf(from+" must be str, not %T", textOf(t.Str, module, "module name"), n)
		}
		if !private && strings.HasPrefix(name.S, "_") {
			continue
		}
		x, exc := t.GetAttr(v, t.In.Intern(name.S))
		if exc == nil {
			exc = t.storeName(f, t.In.Intern(name.S), x)
		}
		if exc != nil {
			return exc
		}
	}
	return nil
}

// storeName binds a name where the code of f has its names: a class body, what exec() was given, a module.
func (t *Thread) storeName(f *Frame, name *Str, v Value) *Exc {
	if d, ok := f.namesIn().O.(*Dict); ok && d.Cls == nil {
		d.SetStr(name, v)
		return nil
	}
	return t.SetItem(f.locals, Obj(name), v)
}
