package std

// Module _heapq: heaps in lists, the smallest item first. One call is one step of the machine, as in CPython: no thread sees half of it.

import "github.com/asyncio-playground/playground/wasm/vm"

// aHeap are the items of a list during one operation on it; a comparison may run Python, which must not change the list's length.
type aHeap struct {
	t *vm.Thread
	l *vm.List
}

func buildHeap(t *vm.Thread, m *vm.Module) *vm.Exc {
	// add declares a function whose first argument is a list; place words which argument that is.
	add := func(name, sig, place string, f func(h aHeap, item vm.Value) (vm.Value, *vm.Exc)) {
		m.Add(t.In, []vm.Method{{Name: name, Sig: sig, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l, ok := a[0].O.(*vm.List)
			if !ok {
				return vm.Value{}, t.TypeErrorf("%s() argument%s must be list, not %T", name, place, a[0])
			}
			return f(aHeap{t, l}, a[len(a)-1])
		}}})
	}
	empty := func(h aHeap) *vm.Exc { return h.t.IndexErrorf("index out of range") }
	add("heappush", "heap, item, /", " 1", func(h aHeap, item vm.Value) (vm.Value, *vm.Exc) {
		if exc := h.l.Append(h.t, item); exc != nil {
			return vm.Value{}, exc
		}
		return vm.None, h.rise(0, len(h.l.Items)-1)
	})
	add("heappop", "heap, /", "", func(h aHeap, _ vm.Value) (vm.Value, *vm.Exc) {
		n := len(h.l.Items) - 1
		if n < 0 {
			return vm.Value{}, empty(h)
		}
		last := h.l.Items[n]
		h.l.Items[n] = vm.Value{}
		h.l.Items = h.l.Items[:n]
		if n == 0 {
			return last, nil
		}
		return h.replace(last)
	})
	add("heapreplace", "heap, item, /", " 1", func(h aHeap, item vm.Value) (vm.Value, *vm.Exc) {
		if len(h.l.Items) == 0 {
			return vm.Value{}, empty(h)
		}
		return h.replace(item)
	})
	add("heappushpop", "heap, item, /", " 1", func(h aHeap, item vm.Value) (vm.Value, *vm.Exc) {
		if len(h.l.Items) == 0 {
			return item, nil
		}
		less, exc := h.t.Less(h.l.Items[0], item)
		switch {
		case exc != nil:
			return vm.Value{}, exc
		case !less:
			return item, nil
		case len(h.l.Items) == 0:
			return vm.Value{}, empty(h)
		}
		return h.replace(item)
	})
	add("heapify", "heap, /", "", func(h aHeap, _ vm.Value) (vm.Value, *vm.Exc) {
		for i := len(h.l.Items)/2 - 1; i >= 0; i-- {
			if exc := h.sink(i); exc != nil {
				return vm.Value{}, exc
			}
		}
		return vm.None, nil
	})
	return nil
}

// replace puts item in the place of the first one, which it returns, and lets it sink.
func (h aHeap) replace(item vm.Value) (vm.Value, *vm.Exc) {
	first := h.l.Items[0]
	h.l.Items[0] = item
	return first, h.sink(0)
}

// less compares items i and k.
func (h aHeap) less(i, k int) (bool, *vm.Exc) {
	n := len(h.l.Items)
	less, exc := h.t.Less(h.l.Items[i], h.l.Items[k])
	if exc == nil && len(h.l.Items) != n {
		exc = h.t.Errorf(h.t.In.E.RuntimeError, "list changed size during iteration")
	}
	return less, exc
}

// rise lifts item i above those parents, from top on, that are larger.
func (h aHeap) rise(top, i int) *vm.Exc {
	for i > top {
		h.t.Charge(1)
		parent := (i - 1) / 2
		less, exc := h.less(i, parent)
		if exc != nil || !less {
			return exc
		}
		h.l.Items[i], h.l.Items[parent] = h.l.Items[parent], h.l.Items[i]
		i = parent
	}
	return nil
}

// sink takes item i to a leaf along the smaller children, then lifts it to its place: fewer comparisons than testing on the way.
func (h aHeap) sink(i int) *vm.Exc {
	top, n := i, len(h.l.Items)
	for child := 2*i + 1; child < n; child = 2*i + 1 {
		h.t.Charge(1)
		if child+1 < n {
			less, exc := h.less(child, child+1)
			if exc != nil {
				return exc
			}
			if !less {
				child++
			}
		}
		h.l.Items[i], h.l.Items[child] = h.l.Items[child], h.l.Items[i]
		i = child
	}
	return h.rise(top, i)
}
