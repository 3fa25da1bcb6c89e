package std

// The iterators of deques, forwards and backwards.

import "github.com/asyncio-playground/playground/wasm/vm"

// dequeIter iterates over a deque until that is changed.
type dequeIter struct {
	d     *deque
	i     int
	end   int // how many elements there were when it began
	step  int
	moves int
	cls   *vm.Type
}

// Class returns the iterator's type.
func (it *dequeIter) Class(*vm.Interp) *vm.Type { return it.cls }

// Trace visits the deque.
func (it *dequeIter) Trace(visit func(vm.Value)) { visit(vm.Obj(it.d)) }

// dequeIteratorTypes makes the classes of both.
func dequeIteratorTypes(in *vm.Interp) (forwards, backwards *vm.Type) {
	slots := vm.Slots{
		Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
		Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			it := v.O.(*dequeIter)
			if it.moves != it.d.moves {
				it.i = -1 // it is over
				return vm.Value{}, t.RuntimeErrorf("deque mutated during iteration")
			}
			if it.i < 0 || it.i >= it.d.n {
				return vm.Value{}, nil
			}
			it.i += it.step
			return *it.d.at(it.i - it.step), nil
		},
	}
	hint := func() []vm.Method {
		return []vm.Method{{Name: "__length_hint__", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			switch it := a[0].O.(*dequeIter); {
			case it.i < 0:
				return vm.Int(0), nil
			case it.step < 0:
				return vm.Int(int64(it.i + 1)), nil
			default:
				return vm.Int(int64(it.end - it.i)), nil
			}
		}}}
	}
	return in.NewLibType("collections", "_deque_iterator", nil, slots, hint), in.NewLibType("collections", "_deque_reverse_iterator", nil, slots, hint)
}
