package std

// Module itertools: iterators are copied and pickled, as long as Python allows it.

import "github.com/asyncio-playground/playground/wasm/vm"

// reduceIterator is the __reduce__ of an iterator of itertools: all that it keeps, from which _restored makes another.
func reduceIterator(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	const soon = "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14."
	if exc := t.Warn(t.In.E.DeprecationWarning, soon, vm.Where{File: "copy.py", Line: 1}); exc != nil {
		return vm.Value{}, exc
	}
	m, exc := t.ImportModule("itertools")
	if exc != nil {
		return vm.Value{}, exc
	}
	it := a[0].O.(*iterator)
	tuple := func(vs []vm.Value) vm.Value {
		vs = copyOf(vs)
		for i, v := range vs {
			if v.O == nil {
				vs[i] = vm.NotImplemented
			}
		}
		return vm.NewTuple(vs...)
	}
	var pools, indices []vm.Value
	for _, p := range it.pool {
		pools = append(pools, tuple(p))
	}
	for _, i := range it.idx {
		indices = append(indices, vm.Int(int64(i)))
	}
	state := vm.NewTuple(vm.Obj(it.Cls), tuple(it.src), tuple(it.vals), vm.NewTuple(pools...), vm.NewTuple(indices...), vm.Int(it.n), vm.Int(it.m),
		vm.Bool(it.on), vm.Bool(it.done))
	return vm.NewTuple(m.Dict.GetStr(t.In.Intern("_restored")), state), nil
}

// restoreFunction makes _restored, which begins an iterator over nothing and gives it what reduceIterator has told.
func restoreFunction() vm.Method {
	nothing := map[string][]vm.Value{
		"count": {}, "chain": {}, "product": {}, "zip_longest": {}, "islice": {vm.NewTuple(), vm.Int(0)},
		"repeat": {vm.None}, "combinations": {vm.NewTuple(), vm.Int(0)}, "combinations_with_replacement": {vm.NewTuple(), vm.Int(0)},
		"accumulate": {vm.NewTuple()}, "cycle": {vm.NewTuple()}, "groupby": {vm.NewTuple()}, "permutations": {vm.NewTuple()},
	}
	return vm.Method{Name: "_restored", Sig: "cls, src, vals, pool, idx, n, m, on, done, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		cls, ok := a[0].O.(*vm.Type)
		for own := cls; ok; own = own.Bases[0] {
			if !own.User {
				args, known := nothing[own.Name]
				if !known {
					args = []vm.Value{vm.NewTuple(), vm.NewTuple()}
				}
				made, exc := t.Call(vm.Obj(own), args...)
				it, is := made.O.(*iterator)
				if exc != nil || !is {
					ok = exc != nil
					if exc != nil {
						return vm.Value{}, exc
					}
					break
				}
				it.Cls = cls
				return made, it.restore(t, a[1:])
			}
		}
		return vm.Value{}, t.TypeErrorf("_restored() wants a type of itertools")
	}}
}

func (it *iterator) restore(t *vm.Thread, a []vm.Value) *vm.Exc {
	list := func(v vm.Value) ([]vm.Value, *vm.Exc) {
		vs, exc := t.ToSlice(v)
		vs = copyOf(vs)
		for i, v := range vs {
			if v.O == vm.NotImplemented.O {
				vs[i] = vm.Value{}
			}
		}
		return vs, exc
	}
	var exc *vm.Exc
	if it.src, exc = list(a[0]); exc != nil {
		return exc
	}
	if it.vals, exc = list(a[1]); exc != nil {
		return exc
	}
	pools, exc := list(a[2])
	if exc != nil {
		return exc
	}
	it.pool = make([][]vm.Value, len(pools))
	for i, p := range pools {
		if it.pool[i], exc = list(p); exc != nil {
			return exc
		}
	}
	indices, exc := list(a[3])
	if exc != nil {
		return exc
	}
	it.idx = make([]int, len(indices))
	for i, v := range indices {
		n, exc := t.Index(v)
		if exc != nil {
			return exc
		}
		it.idx[i] = int(n)
	}
	if it.n, exc = t.Index(a[4]); exc != nil {
		return exc
	}
	if it.m, exc = t.Index(a[5]); exc != nil {
		return exc
	}
	it.on, it.done = vm.Is(a[6], vm.True), vm.Is(a[7], vm.True)
	return nil
}
