package asyncio

// The orders that CPython leaves open (SEMANTICS U1–U6): the machine's scheduler answers, creation order being its plain answer.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// arrange is _asyncio.arrange(items): a list of them in the order that the scheduler chooses.
func arrange(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	left, exc := t.ToSlice(a[0])
	if exc != nil {
		return vm.Value{}, exc
	}
	left = append([]vm.Value(nil), left...)
	m := of(t.In).env.Machine
	for i := range left {
		if j := i + m.Choose(kernel.TaskOrder, len(left)-i); j > i {
			chosen := left[j]
			copy(left[i+1:j+1], left[i:j])
			left[i] = chosen
		}
	}
	return vm.NewList(left), nil
}
