package std

// Module itertools: combinations and their kin, groups, and tee.

import "github.com/asyncio-playground/playground/wasm/vm"

// picked makes the tuple of the pool's items at the current indices.
func (it *iterator) picked(t *vm.Thread, idx []int) (vm.Value, *vm.Exc) {
	out := make([]vm.Value, len(idx))
	for i, k := range idx {
		out[i] = it.pool[0][k]
	}
	return vm.NewTuple(out...), t.Alloc(16 * len(out))
}

func addCombinations(in *vm.Interp, add func(*vm.Type) *vm.Type) {
	// chosen makes a type whose first selection begins with the indices of begin and goes on by advance.
	chosen := func(name string, begin func(n, r int) []int, advance func(idx []int, n int) bool) {
		sig := "iterable, r"
		add(iterType(in, name, sig, func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
			pool, exc := t.ToSlice(a[0])
			if exc != nil {
				return exc
			}
			r, exc := countArg(t, a[1], "r must be non-negative")
			if exc != nil {
				return exc
			}
			it.pool = [][]vm.Value{copyOf(pool)}
			it.done = r > int64(len(pool)) && name == "combinations" || r > 0 && len(pool) == 0
			if !it.done {
				it.idx = begin(len(pool), int(r))
			}
			it.next = func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
				if it.on && !advance(it.idx, len(it.pool[0])) {
					return vm.Value{}, nil
				}
				it.on = true
				return it.picked(t, it.idx)
			}
			return nil
		}))
	}
	chosen("combinations", func(_, r int) []int {
		idx := make([]int, r)
		for i := range idx {
			idx[i] = i
		}
		return idx
	}, func(idx []int, n int) bool {
		r := len(idx)
		for i := r - 1; i >= 0; i-- {
			if idx[i] < n-r+i {
				idx[i]++
				for k := i + 1; k < r; k++ {
					idx[k] = idx[k-1] + 1
				}
				return true
			}
		}
		return false
	})
	chosen("combinations_with_replacement", func(_, r int) []int { return make([]int, r) }, func(idx []int, n int) bool {
		for i := len(idx) - 1; i >= 0; i-- {
			if idx[i] < n-1 {
				at := idx[i] + 1
				for k := i; k < len(idx); k++ {
					idx[k] = at
				}
				return true
			}
		}
		return false
	})
	// idx holds an order of all positions; the first n of it are given.
	add(iterType(in, "permutations", "iterable, r=None", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
		pool, exc := t.ToSlice(a[0])
		if exc != nil {
			return exc
		}
		if it.n = int64(len(pool)); a[1].O != nil && !a[1].IsNone() {
			if !t.IsInstance(a[1], t.In.T.Int) {
				return t.TypeErrorf("Expected int as r")
			}
			if it.n, exc = countArg(t, a[1], "r must be non-negative"); exc != nil {
				return exc
			}
		}
		it.pool = [][]vm.Value{copyOf(pool)}
		it.done = it.n > int64(len(pool))
		for i := range pool {
			it.idx = append(it.idx, i)
		}
		it.next = func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
			if it.on && !nextPermutation(it.idx, int(it.n)) {
				return vm.Value{}, nil
			}
			it.on = true
			return it.picked(t, it.idx[:it.n])
		}
		return nil
	}))
	add(iterType(in, "product", "*iterables, repeat=1", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
		times := int64(1)
		if a[1].O != nil {
			var exc *vm.Exc
			if times, exc = countArg(t, a[1], "repeat argument cannot be negative"); exc != nil {
				return exc
			}
		}
		var pools [][]vm.Value
		for _, v := range tupleOf(a[0]) {
			pool, exc := t.ToSlice(v)
			if exc != nil {
				return exc
			}
			pools = append(pools, copyOf(pool))
		}
		if exc := t.Alloc(int(times) * len(pools) * 32); exc != nil {
			return exc
		}
		for range times {
			it.pool = append(it.pool, pools...)
		}
		for _, p := range it.pool {
			it.done = it.done || len(p) == 0
		}
		it.idx = make([]int, len(it.pool))
		it.next = nextProduct
		return nil
	}))
}

// nextPermutation makes the next order of idx that differs in its first r places, as if those were digits: what follows them stays
// sorted.
func nextPermutation(idx []int, r int) bool {
	// Behind the first r places stands the rest in increasing order; turned round, the next permutation of all changes the first r.
	reverse := func(s []int) {
		for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
			s[i], s[j] = s[j], s[i]
		}
	}
	reverse(idx[r:])
	i := len(idx) - 2
	for i >= 0 && idx[i] >= idx[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	k := len(idx) - 1
	for idx[k] <= idx[i] {
		k--
	}
	idx[i], idx[k] = idx[k], idx[i]
	reverse(idx[i+1:])
	return true
}

func nextProduct(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
	if it.on {
		k := len(it.idx) - 1
		for ; k >= 0; k-- {
			if it.idx[k]++; it.idx[k] < len(it.pool[k]) {
				break
			}
			it.idx[k] = 0
		}
		if k < 0 {
			return vm.Value{}, nil
		}
	}
	it.on = true
	out := make([]vm.Value, len(it.idx))
	for i, k := range it.idx {
		out[i] = it.pool[i][k]
	}
	return vm.NewTuple(out...), t.Alloc(16 * len(out))
}

func addGroups(in *vm.Interp, add func(*vm.Type) *vm.Type) {
	// The groupby: src[0] the items, src[1] the key function; vals[0] the current item, vals[1] its key, vals[2] the key of the group
	// that was given last; n counts groups. A group: base, vals[0] its key, n its number.
	advance := func(t *vm.Thread, it *iterator) (bool, *vm.Exc) {
		v, exc := t.Next(it.src[0])
		if exc != nil || v.O == nil {
			it.vals[0] = vm.Value{}
			return false, exc
		}
		key := v
		if f := it.src[1]; f.O != nil && !f.IsNone() {
			if key, exc = t.Call(f, v); exc != nil {
				return false, exc
			}
		}
		it.vals[0], it.vals[1] = v, key
		return true, nil
	}
	group := iterType(in, "_grouper", "parent, key, /", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
		return t.TypeErrorf("cannot create 'itertools._grouper' instances")
	})
	nextOfGroup := func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
		g := it.base
		if g.n != it.n {
			return vm.Value{}, nil
		}
		if g.vals[0].O == nil {
			if ok, exc := advance(t, g); !ok || exc != nil {
				return vm.Value{}, exc
			}
		}
		same, exc := t.Eq(it.vals[0], g.vals[1])
		if exc != nil || !same {
			return vm.Value{}, exc
		}
		v := g.vals[0]
		g.vals[0] = vm.Value{}
		return v, nil
	}
	add(iterType(in, "groupby", "iterable, key=None", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
		source, exc := t.Iter(a[0])
		it.src, it.vals = []vm.Value{source, a[1]}, make([]vm.Value, 3)
		it.next = func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
			it.n++
			for {
				if it.vals[0].O == nil {
					if ok, exc := advance(t, it); !ok || exc != nil {
						return vm.Value{}, exc
					}
				}
				if it.vals[2].O == nil {
					break
				}
				same, exc := t.Eq(it.vals[2], it.vals[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				if !same {
					break
				}
				it.vals[0] = vm.Value{}
			}
			it.vals[2] = it.vals[1]
			g := &iterator{Head: vm.Head{Cls: group}, base: it, vals: []vm.Value{it.vals[1]}, n: it.n, next: nextOfGroup}
			return vm.NewTuple(it.vals[1], vm.Obj(g)), nil
		}
		return exc
	}))
}

// teeCell is an item that several iterators of a tee may still want; the next one is read when the first of them asks.
type teeCell struct {
	value vm.Value
	next  *teeCell
}

// tee is one of the iterators that tee returns.
type tee struct {
	vm.Head
	source *teeSource
	at     *teeCell
}

type teeSource struct {
	it      vm.Value
	running bool
}

// Class returns the type of tee's iterators.
func (x *tee) Class(*vm.Interp) *vm.Type { return x.Cls }

// Trace visits the source and what was read but not yet given.
func (x *tee) Trace(visit func(vm.Value)) {
	visit(x.source.it)
	for c := x.at; c.next != nil; c = c.next {
		visit(c.value)
	}
}

func teeFunction(in *vm.Interp) vm.Method {
	var cls *vm.Type
	cls = in.NewLibType("itertools", "_tee", nil, vm.Slots{
		New: func(t *vm.Thread, _ *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			vals, exc := t.BindArgs("_tee", "iterable, /", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			source, exc := t.Iter(vals[0])
			if x, ok := source.O.(*tee); ok {
				again := *x
				return vm.Obj(&again), nil
			}
			return vm.Obj(&tee{Head: vm.Head{Cls: cls}, source: &teeSource{it: source}, at: &teeCell{}}), exc
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
		Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			x := v.O.(*tee)
			if x.at.next == nil {
				if x.source.running {
					return vm.Value{}, t.RuntimeErrorf("cannot re-enter the tee iterator")
				}
				x.source.running = true
				item, exc := t.Next(x.source.it)
				x.source.running = false
				if exc != nil || item.O == nil {
					return item, exc
				}
				x.at.value, x.at.next = item, &teeCell{}
				if exc := t.Alloc(32); exc != nil {
					return vm.Value{}, exc
				}
			}
			item := x.at.value
			x.at = x.at.next
			return item, nil
		},
	}, func() []vm.Method {
		return []vm.Method{{Name: "__copy__", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			x := *a[0].O.(*tee)
			return vm.Obj(&x), nil
		}}}
	})
	cls.Static = true
	return vm.Method{Name: "tee", Sig: "iterable, n=2, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		n := int64(2)
		if a[1].O != nil {
			var exc *vm.Exc
			if n, exc = t.Index(a[1]); exc != nil {
				return vm.Value{}, exc
			}
		}
		if n < 0 {
			return vm.Value{}, t.ValueErrorf("n must be >= 0")
		}
		if exc := t.Alloc(int(n) * 64); exc != nil {
			return vm.Value{}, exc
		}
		out := make([]vm.Value, n)
		if n == 0 {
			return vm.NewTuple(out...), nil
		}
		source, exc := t.Iter(a[0])
		if exc != nil {
			return vm.Value{}, exc
		}
		first, ok := source.O.(*tee)
		if !ok {
			first = &tee{Head: vm.Head{Cls: cls}, source: &teeSource{it: source}, at: &teeCell{}}
		}
		for i := range out {
			x := *first
			out[i] = vm.Obj(&x)
		}
		if ok {
			out[0] = source
		}
		return vm.NewTuple(out...), nil
	}}
}
