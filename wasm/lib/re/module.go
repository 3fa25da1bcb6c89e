package re

// The module: what the Python part (py/re.py) builds on.

import (
	"embed"
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// module is what the pattern and match objects of one interpreter share.
type module struct {
	patternType, matchType, iterType *vm.Type
	scannerType                      *vm.Type // once somebody has asked for a scanner
	errorType                        vm.Value // re.PatternError, once the Python part has made it

	lastText    *vm.Str
	lastSubject *subject
}

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_re", Build: buildModule})
}

func buildModule(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	mod := &module{}
	mod.patternType = in.NewLibType("re", "Pattern", nil, mod.patternSlots(), mod.patternMethods)
	mod.matchType = in.NewLibType("re", "Match", nil, mod.matchSlots(), mod.matchMethods)
	mod.iterType = in.NewType("callable_iterator", nil, vm.LayoutNative, vm.Slots{
		Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
		Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v.O.(*matchIter).next(t) },
	}, nil)
	for _, c := range []*vm.Type{mod.patternType, mod.matchType} {
		c.WithoutDict().Final = true
		in.AddMethods(c, []vm.Method{{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			args := []vm.Value{a[1]}
			if tup, ok := a[1].O.(*vm.Tuple); ok {
				args = tup.Items
			}
			return vm.Obj(&vm.GenericAlias{Origin: a[0], Args: args}), nil
		}}})
	}
	m.Set(in, "Pattern", vm.Obj(mod.patternType))
	m.Set(in, "Match", vm.Obj(mod.matchType))
	m.Add(in, []vm.Method{
		{Name: "compile", Sig: "pattern, flags, /", Fn: mod.compile},
		{Name: "escape", Sig: "pattern", Fn: escape},
		{Name: "errors", Sig: "cls, /", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			mod.errorType = a[0]
			return vm.None, nil
		}},
	})
	return nil
}

// raise makes the PatternError of a mistake in source.
func (mod *module) raise(t *vm.Thread, e *syntaxError, source vm.Value) *vm.Exc {
	pos := vm.None
	if e.pos >= 0 {
		pos = vm.Int(int64(e.pos))
	}
	return t.RaiseBy(mod.errorType, vm.NewStr(e.msg), source, pos)
}

// compile makes a pattern object of a str or bytes and the flags.
func (mod *module) compile(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	flags, exc := t.Index(a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	p := &parser{flags: int(flags)}
	source := a[0]
	if s, ok := vm.AsStr(source); ok {
		p.src, source = vm.DecodeRunes(s.S), vm.Obj(s)
	} else if b, ok := source.O.(*vm.Bytes); ok {
		p.src, p.bytes = latin1(b.B), true
	} else {
		return vm.Value{}, t.TypeErrorf("first argument must be string or compiled pattern")
	}
	if exc := t.Alloc(200 * (len(p.src) + 4)); exc != nil {
		return vm.Value{}, exc
	}
	t.Charge(20 * len(p.src))
	tree := p.parse()
	for _, text := range p.doubts {
		if exc := t.Warn(t.In.E.FutureWarning, text, t.Where()); exc != nil {
			return vm.Value{}, exc
		}
	}
	f := p.flags
	if p.deep {
		return vm.Value{}, t.Errorf(t.In.E.RecursionError, "maximum recursion depth exceeded")
	}
	wrong := ""
	switch {
	case p.err != nil:
	case p.bytes && f&flagUnicode != 0:
		wrong = "cannot use UNICODE flag with a bytes pattern"
	case p.bytes && f&flagLocale != 0 && f&flagASCII != 0:
		wrong = "ASCII and LOCALE flags are incompatible"
	case !p.bytes && f&flagLocale != 0:
		wrong = "cannot use LOCALE flag with a str pattern"
	case !p.bytes && f&flagASCII != 0 && f&flagUnicode != 0:
		wrong = "ASCII and UNICODE flags are incompatible"
	case !p.bytes && f&flagASCII == 0:
		f |= flagUnicode
	}
	if wrong != "" {
		return vm.Value{}, t.ValueErrorf("%s", wrong)
	}
	if p.err != nil {
		if p.err.msg == tooLarge {
			return vm.Value{}, t.OverflowErrorf("%s", tooLarge)
		}
		return vm.Value{}, mod.raise(t, p.err, source)
	}
	prog, fixed := build(tree, p.groups)
	if !fixed {
		return vm.Value{}, mod.raise(t, &syntaxError{"look-behind requires fixed-width pattern", -1}, source)
	}
	prog.bytes = p.bytes
	return vm.Obj(&pattern{Head: vm.Head{Cls: mod.patternType}, prog: prog, source: source, flags: f, names: p.names, byName: p.byName}), nil
}

// escape puts a backslash before every character that means something in a pattern.
func escape(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	const special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"
	quoted := func(s string) string {
		if !strings.ContainsAny(s, special) {
			return s
		}
		var b []byte
		for i := 0; i < len(s); i++ {
			if s[i] < 128 && strings.IndexByte(special, s[i]) >= 0 {
				b = append(b, '\\')
			}
			b = append(b, s[i])
		}
		return string(b)
	}
	if s, ok := vm.AsStr(a[0]); ok {
		return vm.NewStr(quoted(s.S)), t.Alloc(2 * len(s.S))
	}
	if b, ok := a[0].O.(*vm.Bytes); ok {
		return vm.NewBytes([]byte(quoted(string(b.B)))), t.Alloc(2 * len(b.B))
	}
	return vm.Value{}, t.TypeErrorf("decoding to str: need a bytes-like object, %T found", a[0])
}
