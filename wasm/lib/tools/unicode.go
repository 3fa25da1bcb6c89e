package tools

// Module _unicode: the names of characters, which the parser has, for module unicodedata.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func buildUnicode(t *vm.Thread, m *vm.Module) *vm.Exc {
	m.Add(t.In, []vm.Method{
		// names() is a dict of characters' numbers and names.
		{Name: "names", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			d := vm.NewDict()
			var failed *vm.Exc
			syntax.EachName(func(r rune, name string) bool {
				failed = d.Set(t, vm.Int(int64(r)), vm.NewStr(name))
				return failed == nil
			})
			return vm.Obj(d), failed
		}},
	})
	return nil
}
