package std

// Module itertools. Every iterator is one struct: what it reads, what it keeps, and the function of its type that takes a step.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// iterator is an iterator of itertools. What the fields hold is said at each type.
type iterator struct {
	vm.Head
	next func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc)
	src  []vm.Value   // iterators and functions
	vals []vm.Value   // single values
	pool [][]vm.Value // sequences
	idx  []int
	n, m int64
	on   bool // started
	done bool
	base *iterator // groupby: the one that a group belongs to
}

// Class returns the iterator's type.
func (it *iterator) Class(*vm.Interp) *vm.Type { return it.Cls }

// Trace visits everything that the iterator holds.
func (it *iterator) Trace(visit func(vm.Value)) {
	for _, vs := range append([][]vm.Value{it.src, it.vals}, it.pool...) {
		for _, v := range vs {
			if v.O != nil {
				visit(v)
			}
		}
	}
	if it.base != nil {
		visit(vm.Obj(it.base))
	}
}

type stepFunc = func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc)

// iterType makes a type of itertools: fill sets an iterator up from the arguments bound to sig.
func iterType(in *vm.Interp, name, sig string, fill func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc, more ...vm.Method) *vm.Type {
	var cls *vm.Type
	cls = in.NewLibType("itertools", name, nil, vm.Slots{
		New: func(t *vm.Thread, c *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			vals, exc := t.BindArgs(name, sig, a)
			if exc != nil {
				return vm.Value{}, exc
			}
			it := &iterator{Head: vm.Head{Cls: c}}
			return vm.Obj(it), fill(t, it, vals)
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
		Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			it := v.O.(*iterator)
			if it.done {
				return vm.Value{}, nil
			}
			r, exc := it.next(t, it)
			if exc == nil && r.O == nil && !asksAgain(name) {
				it.done = true
			}
			return r, exc
		},
	}, func() []vm.Method {
		if name == "pairwise" || name == "batched" { // as in CPython
			return more
		}
		return append(more, vm.Method{Name: "__reduce__", Fn: reduceIterator})
	})
	cls.Static = true
	return cls.WithoutDict()
}

// asksAgain tells the types whose iterators, as those of zip and map, are no wiser for their source having ended: it may go on.
func asksAgain(name string) bool {
	switch name {
	case "accumulate", "compress", "dropwhile", "filterfalse", "groupby", "starmap", "takewhile":
		return true
	}
	return false
}

func tupleOf(v vm.Value) []vm.Value { return v.O.(*vm.Tuple).Items }

// iters makes iterators of iterables.
func iters(t *vm.Thread, vs ...vm.Value) ([]vm.Value, *vm.Exc) {
	out := make([]vm.Value, len(vs))
	for i, v := range vs {
		var exc *vm.Exc
		if out[i], exc = t.Iter(v); exc != nil {
			return nil, exc
		}
	}
	return out, nil
}

// countArg reads an argument that counts something, or says that it is negative.
func countArg(t *vm.Thread, v vm.Value, negative string) (int64, *vm.Exc) {
	n, exc := t.Index(v)
	if exc == nil && n < 0 {
		exc = t.ValueErrorf("%s", negative)
	}
	return n, exc
}

func copyOf(vs []vm.Value) []vm.Value { return append([]vm.Value(nil), vs...) }

func buildItertools(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	add := func(c *vm.Type) *vm.Type { m.Set(in, c.Name, vm.Obj(c)); return c }
	// over makes a type that reads the iterables among its arguments and keeps the others.
	over := func(name, sig string, next stepFunc, which ...int) *vm.Type {
		return add(iterType(in, name, sig, func(t *vm.Thread, it *iterator, a []vm.Value) (exc *vm.Exc) {
			it.next, it.src = next, copyOf(a)
			for _, i := range which {
				if it.src[i], exc = t.Iter(a[i]); exc != nil {
					return exc
				}
			}
			return nil
		}))
	}
	over("compress", "data, selectors", func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
		for {
			v, exc := t.Next(it.src[0])
			if exc != nil || v.O == nil {
				return v, exc
			}
			s, exc := t.Next(it.src[1])
			if exc != nil || s.O == nil {
				return s, exc
			}
			if ok, exc := t.Answer(s); ok || exc != nil {
				return v, exc
			}
		}
	}, 0, 1)
	// test makes takewhile, dropwhile and filterfalse: decide says what to do with an item that passes or fails.
	test := func(name string, decide func(it *iterator, passes bool) (give, end bool)) {
		over(name, "predicate, iterable, /", func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
			for {
				v, exc := t.Next(it.src[1])
				if exc != nil || v.O == nil || it.on {
					return v, exc
				}
				r := v
				if !it.src[0].IsNone() || name != "filterfalse" {
					if r, exc = t.Call(it.src[0], v); exc != nil {
						return vm.Value{}, exc
					}
				}
				passes, exc := t.Answer(r)
				if exc != nil {
					return vm.Value{}, exc
				}
				switch give, end := decide(it, passes); {
				case end:
					it.done = true
					return vm.Value{}, nil
				case give:
					return v, nil
				}
			}
		}, 1)
	}
	test("takewhile", func(_ *iterator, passes bool) (bool, bool) { return passes, !passes })
	test("filterfalse", func(_ *iterator, passes bool) (bool, bool) { return !passes, false })
	test("dropwhile", func(it *iterator, passes bool) (bool, bool) { it.on = !passes; return !passes, false })
	over("starmap", "function, iterable, /", func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
		v, exc := t.Next(it.src[1])
		if exc != nil || v.O == nil {
			return v, exc
		}
		args, exc := t.ToSlice(v)
		if exc != nil {
			return vm.Value{}, exc
		}
		return t.Call(it.src[0], args...)
	}, 1)
	over("pairwise", "iterable, /", func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
		if !it.on {
			v, exc := t.Next(it.src[0])
			if exc != nil || v.O == nil {
				return v, exc
			}
			it.on, it.vals = true, []vm.Value{v}
		}
		v, exc := t.Next(it.src[0])
		if exc != nil || v.O == nil {
			return v, exc
		}
		old := it.vals[0]
		it.vals[0] = v
		return vm.NewTuple(old, v), nil
	}, 0)
	over("cycle", "iterable, /", func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
		if !it.on {
			v, exc := t.Next(it.src[0])
			if exc != nil {
				return v, exc
			}
			if v.O != nil {
				it.vals = append(it.vals, v)
				return v, t.Alloc(16)
			}
			it.on = true
		}
		if len(it.vals) == 0 {
			return vm.Value{}, nil
		}
		v := it.vals[it.n]
		it.n = (it.n + 1) % int64(len(it.vals))
		return v, nil
	}, 0)
	over("accumulate", "iterable, func=None, *, initial=None", func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
		if !it.on {
			it.on = true
			first := it.src[2]
			if first.O == nil || first.IsNone() {
				var exc *vm.Exc
				if first, exc = t.Next(it.src[0]); exc != nil || first.O == nil {
					return first, exc
				}
			}
			it.vals = []vm.Value{first}
			return first, nil
		}
		v, exc := t.Next(it.src[0])
		if exc != nil || v.O == nil {
			return v, exc
		}
		if f := it.src[1]; f.O != nil && !f.IsNone() {
			v, exc = t.Call(f, it.vals[0], v)
		} else {
			v, exc = t.Binary(syntax.Add, it.vals[0], v)
		}
		if exc == nil {
			it.vals[0] = v
		}
		return v, exc
	}, 0)
	add(iterType(in, "batched", "iterable, n, *, strict=False", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
		n, exc := t.Index(a[1])
		if exc != nil {
			return exc
		}
		if n < 1 {
			return t.ValueErrorf("n must be at least one")
		}
		it.n = n
		if a[2].O != nil {
			if it.on, exc = t.Truth(a[2]); exc != nil {
				return exc
			}
		}
		it.src, exc = iters(t, a[0])
		it.next = nextBatch
		return exc
	}))
	add(iterType(in, "zip_longest", "*iterables, fillvalue=None", func(t *vm.Thread, it *iterator, a []vm.Value) (exc *vm.Exc) {
		it.vals = []vm.Value{vm.None}
		if a[1].O != nil {
			it.vals[0] = a[1]
		}
		it.src, exc = iters(t, tupleOf(a[0])...)
		it.n = int64(len(it.src))
		it.next = nextLongest
		return exc
	}))
	addChain(in, add)
	addCounting(in, add)
	addCombinations(in, add)
	addGroups(in, add)
	m.Add(in, []vm.Method{teeFunction(in), restoreFunction()})
	return nil
}

func nextBatch(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
	var items []vm.Value
	for int64(len(items)) < it.n {
		v, exc := t.Next(it.src[0])
		if exc != nil {
			return vm.Value{}, exc
		}
		if v.O == nil {
			break
		}
		items = append(items, v)
	}
	if len(items) == 0 {
		return vm.Value{}, nil
	}
	if it.on && int64(len(items)) < it.n {
		it.done = true
		return vm.Value{}, t.ValueErrorf("batched(): incomplete batch")
	}
	return vm.NewTuple(items...), t.Alloc(16 * len(items))
}

func nextLongest(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
	if len(it.src) == 0 || it.n == 0 {
		return vm.Value{}, nil
	}
	out := make([]vm.Value, len(it.src))
	for i, s := range it.src {
		if s.O == nil {
			out[i] = it.vals[0]
			continue
		}
		v, exc := t.Next(s)
		if exc != nil {
			return vm.Value{}, exc
		}
		if v.O == nil {
			it.src[i] = vm.Value{}
			if it.n--; it.n == 0 {
				return vm.Value{}, nil
			}
			v = it.vals[0]
		}
		out[i] = v
	}
	return vm.NewTuple(out...), nil
}

func addChain(in *vm.Interp, add func(*vm.Type) *vm.Type) {
	// src[0] gives the iterables, src[1] is the iterator of the current one.
	next := func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
		for {
			if it.src[1].O == nil {
				v, exc := t.Next(it.src[0])
				if exc != nil || v.O == nil {
					return v, exc
				}
				if it.src[1], exc = t.Iter(v); exc != nil {
					return vm.Value{}, exc
				}
			}
			v, exc := t.Next(it.src[1])
			if exc != nil || v.O != nil {
				return v, exc
			}
			it.src[1] = vm.Value{}
		}
	}
	begin := func(t *vm.Thread, it *iterator, iterables vm.Value) *vm.Exc {
		source, exc := t.Iter(iterables)
		it.src, it.next = []vm.Value{source, {}}, next
		return exc
	}
	add(iterType(in, "chain", "*iterables", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc { return begin(t, it, a[0]) },
		vm.Method{Name: "from_iterable", Sig: "iterable, /", Kind: vm.ClassMethod, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			it := &iterator{Head: vm.Head{Cls: a[0].O.(*vm.Type)}}
			return vm.Obj(it), begin(t, it, a[1])
		}},
		vm.Method{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(&vm.GenericAlias{Origin: a[0], Args: []vm.Value{a[1]}}), nil
		}}))
}

func addCounting(in *vm.Interp, add func(*vm.Type) *vm.Type) {
	repr := func(c *vm.Type, f func(t *vm.Thread, it *iterator) string) {
		c.Slots.Repr = func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(f(t, v.O.(*iterator))), nil }
	}
	numeric := func(t *vm.Thread, v vm.Value) bool {
		s := &t.TypeOf(v).Slots
		_, isComplex := v.O.(*vm.Complex)
		return s.Index != nil || s.Float != nil || isComplex
	}
	c := add(iterType(in, "count", "start=0, step=1", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
		it.vals = []vm.Value{vm.Int(0), vm.Int(1)}
		for i, v := range a {
			if v.O != nil {
				if !numeric(t, v) {
					return t.TypeErrorf("a number is required")
				}
				it.vals[i] = v
			}
		}
		if step, ok := vm.AsInt(it.vals[1]); ok && step == 1 { // it counts by itself
			it.vals[1] = vm.Int(1)
			if start, ok := vm.AsInt(it.vals[0]); ok {
				it.vals[0] = vm.Int(start)
			}
		}
		it.next = func(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
			v := it.vals[0]
			var exc *vm.Exc
			it.vals[0], exc = t.Binary(syntax.Add, v, it.vals[1])
			return v, exc
		}
		return nil
	}))
	repr(c, func(t *vm.Thread, it *iterator) string {
		if it.vals[1].IsInt() && it.vals[1].N == 1 {
			return t.Sprintf("count(%r)", it.vals[0])
		}
		return t.Sprintf("count(%r, %r)", it.vals[0], it.vals[1])
	})
	c = add(iterType(in, "repeat", "object, times=0", func(t *vm.Thread, it *iterator, a []vm.Value) (exc *vm.Exc) {
		it.vals, it.n = []vm.Value{a[0]}, -1
		if a[1].O != nil {
			if it.n, exc = t.Index(a[1]); exc != nil {
				return exc
			}
			it.n = max(it.n, 0)
		}
		it.next = func(_ *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
			if it.n == 0 {
				return vm.Value{}, nil
			}
			if it.n > 0 {
				it.n--
			}
			return it.vals[0], nil
		}
		return nil
	}, vm.Method{Name: "__length_hint__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		if n := a[0].O.(*iterator).n; n >= 0 {
			return vm.Int(n), nil
		}
		return vm.Value{}, t.TypeErrorf("len() of unsized object")
	}}))
	repr(c, func(t *vm.Thread, it *iterator) string {
		if it.n < 0 {
			return t.Sprintf("repeat(%r)", it.vals[0])
		}
		return t.Sprintf("repeat(%r, %d)", it.vals[0], it.n)
	})
	// n is the next position to give, m where to stop (-1: nowhere), idx[0] the step, idx[1] how many were read.
	add(iterType(in, "islice", "iterable, start, stop=None, step=None, /", func(t *vm.Thread, it *iterator, a []vm.Value) *vm.Exc {
		start, stop, step := vm.None, a[1], vm.None
		if a[2].O != nil {
			start, stop = a[1], a[2]
		}
		if a[3].O != nil {
			step = a[3]
		}
		const allowed = " for islice() must be None or an integer: 0 <= x <= sys.maxsize."
		// read takes an argument; what is no integer is told with msg.
		read := func(v vm.Value, otherwise int64, msg string) (int64, *vm.Exc) {
			if v.IsNone() {
				return otherwise, nil
			}
			if t.TypeOf(v).Slots.Index == nil {
				return 0, t.ValueErrorf("%s", msg)
			}
			n, exc := t.Index(v)
			if exc != nil {
				return 0, t.ValueErrorf("%s", msg)
			}
			return n, nil
		}
		var exc *vm.Exc
		if it.m, exc = read(stop, -2, "Stop argument"+allowed); exc != nil {
			return exc
		}
		if it.m == -1 { // CPython takes it for the sign of an error
			return t.ValueErrorf("%s", "Stop argument"+allowed)
		}
		if it.n, exc = read(start, 0, "Indices"+allowed); exc != nil {
			return exc
		}
		if it.n < 0 || it.m < 0 && !stop.IsNone() {
			return t.ValueErrorf("%s", "Indices"+allowed)
		}
		const badStep = "Step for islice() must be a positive integer or None."
		n, exc := read(step, 1, badStep)
		if exc != nil {
			return exc
		}
		if n < 1 {
			return t.ValueErrorf("%s", badStep)
		}
		it.idx = []int{int(n), 0}
		it.next = nextSlice
		it.src, exc = iters(t, a[0])
		return exc
	}))
}

func nextSlice(t *vm.Thread, it *iterator) (vm.Value, *vm.Exc) {
	end := it.n
	if it.m >= 0 && it.n >= it.m {
		end = it.m - 1 // what lies before the stop is still read
	}
	var v vm.Value
	for int64(it.idx[1]) <= end {
		var exc *vm.Exc
		if v, exc = t.Next(it.src[0]); exc != nil || v.O == nil {
			return v, exc
		}
		it.idx[1]++
	}
	if end < it.n {
		t.Drop(it.src[0])
		it.src[0] = vm.Value{}
		return vm.Value{}, nil
	}
	it.n += int64(it.idx[0])
	return v, nil
}
