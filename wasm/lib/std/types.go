package std

// Module _types: what the module types asks of the interpreter.

import "github.com/asyncio-playground/playground/wasm/vm"

func buildTypes(t *vm.Thread, m *vm.Module) *vm.Exc {
	// mark_iterable(f) tells whether f is a generator function, and lets what it makes be awaited.
	m.Add(t.In, []vm.Method{{Name: "mark_iterable", Sig: "function, /", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		return vm.Bool(vm.MarkIterable(a[0])), nil
	}}})
	return nil
}
