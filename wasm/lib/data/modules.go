package data

// The list of modules.

import (
	"embed"
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append([]vm.ModuleDef{
		{Name: "_json", Build: buildJSON},
		{Name: "_lib", Build: buildLib},
		{Name: "_struct", Build: buildStruct},
		{Name: "_binascii", Build: buildBinascii},
		{Name: "_hashlib", Build: buildHashes},
		{Name: "_zlib", Build: buildZlib},
	}, rt.Python(e, sources)...)
}

// buildLib fills _lib: what Python parts of the library can do and listings cannot.
func buildLib(t *vm.Thread, m *vm.Module) *vm.Exc {
	m.Add(t.In, []vm.Method{
		{Name: "static", Sig: "*classes", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			for _, v := range a[0].O.(*vm.Tuple).Items {
				t.In.MakeStatic(v.O.(*vm.Type))
			}
			return vm.None, nil
		}},
		// builtins turns the functions of those names (separated by blanks) into functions of a module that CPython has in C.
		{Name: "builtins", Sig: "globals, module, names, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			globals, module, names := a[0].O.(*vm.Dict), a[1].O.(*vm.Str).S, a[2].O.(*vm.Str).S
			for _, name := range strings.Fields(names) {
				key := t.In.Intern(name)
				f, ok := globals.GetStr(key).O.(*vm.Function)
				if !ok {
					return vm.Value{}, t.TypeErrorf("%s.%s is no function in Python", module, name)
				}
				made, exc := t.MakeBuiltin(f, module)
				if exc != nil {
					return vm.Value{}, exc
				}
				globals.SetStr(key, vm.Obj(made))
			}
			return vm.None, nil
		}},
		// later says that names of a module lie in another one (see vm.Module.Later).
		{Name: "later", Sig: "globals, part, names=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			name, _ := vm.AsStr(a[0].O.(*vm.Dict).GetStr(t.In.Intern("__name__")))
			names := ""
			if s, ok := vm.AsStr(a[2]); ok {
				names = s.S
			}
			t.In.Modules.GetStr(t.In.Intern(name.S)).O.(*vm.Module).Later(a[1].O.(*vm.Str).S, names)
			return vm.None, nil
		}},
		// finalizer gives a class its __del__, one of the library's that nobody can change too.
		{Name: "finalizer", Sig: "cls, dies, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			c := a[0].O.(*vm.Type)
			static := c.Static
			c.Static = false
			exc := t.SetAttr(a[0], t.In.Intern("__del__"), a[1])
			c.Static = static
			return vm.None, exc
		}},
		// quieten makes a class's __del__ one for the program's own classes, and for what is minded: to look for the dead takes time.
		{Name: "quieten", Sig: "cls, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			t.In.Quieten(a[0].O.(*vm.Type))
			return vm.None, nil
		}},
		// mind has the death of such an object looked for; of one that holds another, if that one's is.
		{Name: "mind", Sig: "o, holds=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if a[1].O == nil || t.Ends(a[1].O) {
				t.Mind(a[0].O)
			}
			return vm.None, nil
		}},
		// decode_part(data, encoding, errors, final) is the text, how many bytes were taken for it, and the encoding without its mark.
		{Name: "decode_part", Sig: "data, encoding, errors, final, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			encoding, _ := vm.AsStr(a[1])
			errors, _ := vm.AsStr(a[2])
			text, took, name, exc := t.DecodePart(a[0].O.(*vm.Bytes).B, encoding.S, errors.S, a[3].N != 0)
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewTuple(text, vm.Int(int64(took)), vm.NewStr(name)), nil
		}},
		// encode_bare(text, encoding, errors) and decode_part note nothing on an error.
		{Name: "encode_bare", Sig: "text, encoding, errors, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			encoding, _ := vm.AsStr(a[1])
			errors, _ := vm.AsStr(a[2])
			text, _ := vm.AsStr(a[0])
			b, exc := t.EncodeBare(text, encoding.S, errors.S)
			return vm.NewBytes(b), exc
		}},
		// no_codec(name) raises the LookupError of an encoding that is not here.
		{Name: "no_codec", Sig: "name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Value{}, t.NoCodec(a[0].O.(*vm.Str).S, "encode")
		}},
		// unraisable tells of an exception that nobody can catch.
		{Name: "unraisable", Sig: "error, about, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			t.Unraisable(a[0].O.(*vm.Exc), "", a[1])
			return vm.None, nil
		}},
		// meddles says that the module which is being imported changes what others see: nobody imports it ahead.
		{Name: "meddles", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			t.In.Meddles()
			return vm.None, nil
		}},
		// registered tells of a class that an abstract base class takes for its own, and for what patterns should take its instances.
		{Name: "registered", Sig: "cls, pattern, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if n, _ := vm.AsInt(a[1]); n != 0 {
				a[0].O.(*vm.Type).MatchAs(int(n))
			}
			t.In.Meddles()
			return vm.None, nil
		}},
	})
	return nil
}
