package std

// What lru_cache and cache make of a function: a wrapper in Go that remembers results, the one used last at the front.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// cached is a function with a memory of its results.
type cached struct {
	vm.Head
	fn           vm.Value
	results      *vm.Dict // the entries by their keys
	order        entry    // the head of a ring of entries: its next was used last, its prev longest ago
	limit        int64    // -1: none
	typed        bool
	hits, misses int64
	info         vm.Value // makes what cache_info returns
	entries      *vm.Type // of entry
}

// entry is a call and its result. It is its own key, with a hash that is asked for once a call, unless the call has a single int or
// str, which then is the key.
type entry struct {
	vm.Head
	args       vm.Value // a tuple
	hash       int64
	result     vm.Value
	key        vm.Value
	prev, next *entry
}

// Class returns functools._HashedSeq.
func (e *entry) Class(*vm.Interp) *vm.Type { return e.Cls }

// Trace visits the arguments and the result.
func (e *entry) Trace(visit func(vm.Value)) {
	visit(e.args)
	visit(e.result)
}

func entryType(in *vm.Interp) *vm.Type {
	return in.NewLibType("functools", "_HashedSeq", nil, vm.Slots{
		Hash: func(_ *vm.Thread, v vm.Value) (int64, *vm.Exc) { return v.O.(*entry).hash, nil },
		Compare: func(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
			return t.Compare(op, a.O.(*entry).args, b.O.(*entry).args)
		},
	}, nil)
}

// used puts an entry, new or known, to the front.
func (c *cached) used(e *entry) {
	e.unlink()
	front := c.order.next
	e.prev, e.next = &c.order, front
	c.order.next, front.prev = e, e
}

func (e *entry) unlink() {
	if e.next != nil {
		e.prev.next, e.next.prev = e.next, e.prev
		e.prev, e.next = nil, nil
	}
}

func (c *cached) clear() {
	c.results.Clear()
	c.order.prev, c.order.next = &c.order, &c.order
	c.hits, c.misses = 0, 0
}

// Class returns functools._lru_cache_wrapper.
func (c *cached) Class(*vm.Interp) *vm.Type { return c.Cls }

// Trace visits the function and the results.
func (c *cached) Trace(visit func(vm.Value)) {
	visit(c.fn)
	visit(c.info)
	visit(vm.Obj(c.results))
}

// entry makes the entry of a call, without a result.
func (c *cached) entry(t *vm.Thread, a vm.Args) (*entry, *vm.Exc) {
	e := &entry{Head: vm.Head{Cls: c.entries}, args: vm.None, result: vm.None}
	if len(a.V) == 1 && len(a.Names) == 0 && !c.typed {
		if _, isStr := a.V[0].O.(*vm.Str); isStr || a.V[0].IsInt() {
			e.key = a.V[0]
			return e, nil
		}
	}
	parts := copyOf(a.Pos())
	if len(a.Names) > 0 {
		parts = append(parts, c.fn) // no argument of a sane call: it parts the keywords from the rest
		for i, n := range a.Names {
			parts = append(parts, vm.Obj(n), a.V[len(a.Pos())+i])
		}
	}
	if c.typed {
		for _, v := range a.V {
			parts = append(parts, vm.Obj(t.TypeOf(v)))
		}
	}
	e.key, e.args = vm.Obj(e), vm.NewTuple(parts...)
	var exc *vm.Exc
	e.hash, exc = t.Hash(e.args)
	return e, exc
}

func (c *cached) call(t *vm.Thread, a vm.Args) (vm.Value, *vm.Exc) {
	if c.limit == 0 {
		c.misses++
		return t.CallArgs(c.fn, a)
	}
	a = vm.Args{V: copyOf(a.V), Names: append([]*vm.Str(nil), a.Names...)}
	e, exc := c.entry(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	found, exc := c.results.Get(t, e.key)
	if exc != nil {
		return vm.Value{}, exc
	}
	if known, ok := found.O.(*entry); ok {
		c.hits++
		if known.next != nil { // a comparison may have thrown it out meanwhile
			c.used(known)
		}
		return known.result, nil
	}
	c.misses++
	if e.result, exc = t.CallArgs(c.fn, a); exc != nil {
		return vm.Value{}, exc
	}
	if c.limit > 0 {
		// The function may have filled the cache itself meanwhile.
		known, exc := c.results.Get(t, e.key)
		if exc != nil {
			return vm.Value{}, exc
		}
		if known.O != nil {
			return e.result, nil
		}
		for int64(c.results.Len()) >= c.limit && c.order.prev != &c.order {
			oldest := c.order.prev
			oldest.unlink()
			if _, exc := c.results.Delete(t, oldest.key); exc != nil {
				return vm.Value{}, exc
			}
		}
	}
	c.used(e)
	return e.result, c.results.Set(t, e.key, vm.Obj(e))
}

func cacheType(in *vm.Interp) *vm.Type {
	self := func(v vm.Value) *cached { return v.O.(*cached) }
	entries := entryType(in)
	return in.NewLibType("functools", "_lru_cache_wrapper", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			args, exc := t.BindArgs("_lru_cache_wrapper", "user_function, maxsize, typed, cache_info_type", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			c := &cached{Head: vm.Head{Cls: cls}, fn: args[0], results: vm.NewDict(), limit: -1, info: args[3], entries: entries}
			c.clear()
			if t.TypeOf(c.fn).Slots.Call == nil {
				return vm.Value{}, t.TypeErrorf("the first argument must be callable")
			}
			if !args[1].IsNone() {
				n, exc := t.Size(args[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				c.limit = max(n, 0)
			}
			c.typed, exc = t.Truth(args[2])
			return vm.Obj(c), exc
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Call: func(t *vm.Thread, v vm.Value, a vm.Args) (vm.Value, *vm.Exc) { return self(v).call(t, a) },
		Get: func(_ *vm.Thread, d, obj vm.Value, _ *vm.Type) (vm.Value, *vm.Exc) {
			if obj.O == nil || obj.IsNone() {
				return d, nil
			}
			return vm.Obj(&vm.BoundMethod{Self: obj, Func: d}), nil
		},
	}, func() []vm.Method {
		same := func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }
		return []vm.Method{
			{Name: "cache_info", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				c, limit := self(a[0]), vm.None
				if c.limit >= 0 {
					limit = vm.Int(c.limit)
				}
				return t.Call(c.info, vm.Int(c.hits), vm.Int(c.misses), limit, vm.Int(int64(c.results.Len())))
			}},
			{Name: "cache_clear", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				self(a[0]).clear()
				return vm.None, nil
			}},
			{Name: "__dict__", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(self(a[0]).Attrs.Dict()), nil }},
			{Name: "__copy__", Fn: same},
			{Name: "__deepcopy__", Sig: "memo, /", Fn: same},
			{Name: "__reduce__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return t.GetAttr(a[0], t.In.Intern("__qualname__"))
			}},
		}
	})
}
