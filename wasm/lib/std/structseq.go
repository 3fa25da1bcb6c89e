package std

// Tuples whose items have names: sys.version_info and its kin.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// structSeq makes a tuple of a class of its own, whose items can be asked for by the names in fields (words, in order). A class that
// CPython gives no module, as that of sys.get_asyncgen_hooks(), has module "".
func structSeq(in *vm.Interp, module, name, fields string, items ...vm.Value) vm.Value {
	names, full := strings.Fields(fields), strings.TrimPrefix(module+"."+name, ".")
	cls := in.NewType(name, in.T.Tuple, vm.LayoutTuple, vm.Slots{
		New: func(t *vm.Thread, c *vm.Type, _ vm.Args) (vm.Value, *vm.Exc) {
			return vm.Value{}, t.TypeErrorf("cannot create '%s' instances", full)
		},
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			var b strings.Builder
			for i, x := range v.O.(*vm.Tuple).Items[:len(names)] {
				r, exc := t.Repr(x)
				if exc != nil {
					return vm.Value{}, exc
				}
				if i > 0 {
					b.WriteString(", ")
				}
				b.WriteString(names[i] + "=" + r)
			}
			return vm.NewStr(full + "(" + b.String() + ")"), nil
		},
	}, func() []vm.Method {
		var ms []vm.Method
		for i, n := range names {
			ms = append(ms, vm.Method{Name: n, Kind: vm.Field, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return a[0].O.(*vm.Tuple).Items[i], nil
			}})
		}
		return ms
	})
	if cls.Module = module; module == "" {
		cls.Module = "builtins"
	}
	return vm.Obj(&vm.Tuple{Head: vm.Head{Cls: cls}, Items: items})
}
