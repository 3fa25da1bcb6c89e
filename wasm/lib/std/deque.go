package std

// collections.deque, and the other containers of module collections that are written in Go.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// deque keeps its items in a ring that grows by doubling.
type deque struct {
	vm.Head
	ring  []vm.Value
	start int
	n     int
	limit int // maxlen, or -1
	moves int // changes of length, so that iteration notices them
	// Holder is who has what the items wait for, where the deque is the line of a lock; nothing here looks at it.
	Holder vm.Object
}

// Class returns deque or a subclass.
func (d *deque) Class(*vm.Interp) *vm.Type { return d.Cls }

// Trace visits the items.
func (d *deque) Trace(visit func(vm.Value)) {
	for i := range d.n {
		visit(*d.at(i))
	}
}

func (d *deque) at(i int) *vm.Value { return &d.ring[(d.start+i)%len(d.ring)] }

func (d *deque) grow(t *vm.Thread) *vm.Exc {
	if d.n < len(d.ring) {
		return nil
	}
	size := max(8, 2*len(d.ring))
	if exc := t.Alloc(24 * size); exc != nil {
		return exc
	}
	ring := make([]vm.Value, size)
	for i := range d.n {
		ring[i] = *d.at(i)
	}
	d.ring, d.start = ring, 0
	return nil
}

func (d *deque) push(t *vm.Thread, v vm.Value) *vm.Exc {
	if d.limit == 0 {
		return nil
	}
	if d.n == d.limit {
		d.shift()
	}
	if exc := d.grow(t); exc != nil {
		return exc
	}
	d.n++
	d.moves++
	*d.at(d.n - 1) = v
	return nil
}

func (d *deque) unshift(t *vm.Thread, v vm.Value) *vm.Exc {
	if d.limit == 0 {
		return nil
	}
	if d.n == d.limit {
		d.pop()
	}
	if exc := d.grow(t); exc != nil {
		return exc
	}
	d.start = (d.start + len(d.ring) - 1) % len(d.ring)
	d.n++
	d.moves++
	d.ring[d.start] = v
	return nil
}

func (d *deque) pop() vm.Value {
	p := d.at(d.n - 1)
	v := *p
	*p = vm.Value{}
	d.n--
	d.moves++
	return v
}

func (d *deque) shift() vm.Value {
	p := d.at(0)
	v := *p
	*p = vm.Value{}
	d.start = (d.start + 1) % len(d.ring)
	d.n--
	d.moves++
	return v
}

func (d *deque) items() []vm.Value {
	vs := make([]vm.Value, d.n)
	for i := range vs {
		vs[i] = *d.at(i)
	}
	return vs
}

func (d *deque) clone() *deque {
	return &deque{Head: vm.Head{Cls: d.Cls}, ring: d.items(), n: d.n, limit: d.limit}
}

// repeatDeque makes d hold its items n times over.
func repeatDeque(t *vm.Thread, d *deque, n vm.Value) (vm.Value, *vm.Exc) {
	if _, ok := vm.AsInt(n); !ok {
		return vm.NotImplemented, nil // a class of its own comes first; then it comes here again, as an int
	}
	k, exc := t.Size(n)
	if exc != nil {
		return vm.Value{}, exc
	}
	items := d.items()
	if k <= 0 {
		d.ring, d.start, d.n = nil, 0, 0
		d.moves++
	}
	for ; k > 1 && len(items) > 0; k-- {
		for _, v := range items {
			if exc := d.push(t, v); exc != nil {
				return vm.Value{}, exc
			}
		}
	}
	return vm.Obj(d), nil
}

func (d *deque) remove(i int) {
	if i == 0 {
		d.shift()
		return
	}
	for ; i < d.n-1; i++ {
		*d.at(i) = *d.at(i + 1)
	}
	d.pop()
}

func buildDeque(t *vm.Thread, m *vm.Module) *vm.Exc {
	in := t.In
	self := func(v vm.Value) *deque { return v.O.(*deque) }
	iterType, reverseType := dequeIteratorTypes(in)
	extend := func(t *vm.Thread, d *deque, v vm.Value, add func(*deque, *vm.Thread, vm.Value) *vm.Exc) *vm.Exc {
		if o, ok := v.O.(*deque); ok {
			v = vm.NewList(o.items())
		}
		return t.Each(v, func(x vm.Value) *vm.Exc { return add(d, t, x) })
	}
	index := func(t *vm.Thread, d *deque, k vm.Value) (int, *vm.Exc) {
		if t.TypeOf(k).Slots.Index == nil {
			return 0, t.TypeErrorf("sequence index must be integer, not '%T'", k)
		}
		i, exc := t.Position(k)
		if exc != nil {
			return 0, exc
		}
		if i < 0 {
			i += int64(d.n)
		}
		if i < 0 || i >= int64(d.n) {
			return 0, t.IndexErrorf("deque index out of range")
		}
		return int(i), nil
	}
	one := func(name string, f func(t *vm.Thread, d *deque, v vm.Value) *vm.Exc) vm.Method {
		return vm.Method{Name: name, Sig: "item, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.None, f(t, self(a[0]), a[1])
		}}
	}
	take := func(name string, f func(d *deque) vm.Value) vm.Method {
		return vm.Method{Name: name, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if self(a[0]).n == 0 {
				return vm.Value{}, t.IndexErrorf("pop from an empty deque")
			}
			return f(self(a[0])), nil
		}}
	}
	find := func(t *vm.Thread, d *deque, v vm.Value) (int, *vm.Exc) {
		moves := d.moves
		for i := 0; i < d.n; i++ {
			eq, exc := t.Eq(*d.at(i), v)
			if exc != nil || eq {
				return i, exc
			}
			if d.moves != moves {
				return -1, t.RuntimeErrorf("deque mutated during iteration")
			}
		}
		return -1, nil
	}
	var cls *vm.Type
	cls = in.NewLibType("collections", "deque", nil, vm.Slots{
		NoHash: true,
		New: func(_ *vm.Thread, c *vm.Type, _ vm.Args) (vm.Value, *vm.Exc) {
			return vm.Obj(&deque{Head: vm.Head{Cls: c}, limit: -1}), nil
		},
		Init: func(t *vm.Thread, v vm.Value, a vm.Args) *vm.Exc {
			d := self(v)
			given, exc := t.BindArgs("deque", "iterable=(), maxlen=None", a)
			if exc != nil {
				return exc
			}
			src, limit := given[0], given[1]
			if limit.O != nil && !limit.IsNone() {
				if !t.IsInstance(limit, t.In.T.Int) {
					return t.TypeErrorf("an integer is required")
				}
				n, exc := t.Index(limit)
				if exc != nil {
					return exc
				}
				if n < 0 {
					return t.ValueErrorf("maxlen must be non-negative")
				}
				d.limit = int(n)
			}
			if src.O == nil {
				return nil
			}
			return extend(t, d, src, (*deque).push)
		},
		Len: func(_ *vm.Thread, v vm.Value) (int, *vm.Exc) { return self(v).n, nil },
		Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(&dequeIter{d: self(v), end: self(v).n, step: 1, moves: self(v).moves, cls: iterType}), nil
		},
		GetItem: func(t *vm.Thread, v, k vm.Value) (vm.Value, *vm.Exc) {
			i, exc := index(t, self(v), k)
			if exc != nil {
				return vm.Value{}, exc
			}
			return *self(v).at(i), nil
		},
		SetItem: func(t *vm.Thread, v, k, x vm.Value) *vm.Exc {
			i, exc := index(t, self(v), k)
			if exc != nil {
				return exc
			}
			if x.O == nil {
				self(v).remove(i)
			} else {
				*self(v).at(i) = x
			}
			return nil
		},
		Contains: func(t *vm.Thread, v, x vm.Value) (bool, *vm.Exc) {
			i, exc := find(t, self(v), x)
			return i >= 0 && exc == nil, exc
		},
		Compare: func(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
			o, ok := b.O.(*deque)
			if !ok {
				return vm.NotImplemented, nil
			}
			return t.Compare(op, vm.NewList(self(a).items()), vm.NewList(o.items()))
		},
		Binary: func(t *vm.Thread, op syntax.Operator, a, b vm.Value) (vm.Value, *vm.Exc) {
			if op == syntax.Mult {
				d, ok := a.O.(*deque)
				if !ok {
					d, b = self(b), a
				}
				return repeatDeque(t, d.clone(), b)
			}
			d, ok := a.O.(*deque)
			if op != syntax.Add || !ok {
				return vm.NotImplemented, nil
			}
			if _, ok := b.O.(*deque); !ok {
				return vm.Value{}, t.TypeErrorf("can only concatenate deque (not \"%T\") to deque", b)
			}
			sum := d.clone()
			return vm.Obj(sum), extend(t, sum, b, (*deque).push)
		},
		InPlace: func(t *vm.Thread, op syntax.Operator, a, b vm.Value) (vm.Value, *vm.Exc) {
			switch op {
			case syntax.Add:
				return a, extend(t, self(a), b, (*deque).push)
			case syntax.Mult:
				return repeatDeque(t, self(a), b)
			}
			return vm.NotImplemented, nil
		},
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			d := self(v)
			if !t.ReprEnter(d) {
				return vm.NewStr("[...]"), nil
			}
			defer t.ReprLeave(d)
			s, exc := t.Repr(vm.NewList(d.items()))
			if d.limit >= 0 {
				s += t.Sprintf(", maxlen=%d", d.limit)
			}
			return vm.NewStr(t.TypeOf(v).Name + "(" + s + ")"), exc
		},
	}, func() []vm.Method {
		return []vm.Method{
			one("append", func(t *vm.Thread, d *deque, v vm.Value) *vm.Exc { return d.push(t, v) }),
			one("appendleft", func(t *vm.Thread, d *deque, v vm.Value) *vm.Exc { return d.unshift(t, v) }),
			one("extend", func(t *vm.Thread, d *deque, v vm.Value) *vm.Exc { return extend(t, d, v, (*deque).push) }),
			one("extendleft", func(t *vm.Thread, d *deque, v vm.Value) *vm.Exc { return extend(t, d, v, (*deque).unshift) }),
			one("remove", func(t *vm.Thread, d *deque, v vm.Value) *vm.Exc {
				moves := d.moves
				i, exc := find(t, d, v)
				if d.moves != moves && (exc == nil || exc.Is(t, t.In.E.RuntimeError)) {
					return t.IndexErrorf("deque mutated during iteration")
				}
				if exc == nil && i < 0 {
					exc = t.ValueErrorf("%r is not in deque", v)
				}
				if exc == nil {
					d.remove(i)
				}
				return exc
			}),
			take("pop", (*deque).pop), take("popleft", (*deque).shift),
			{Name: "clear", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d := self(a[0])
				d.ring, d.start, d.n = nil, 0, 0
				d.moves++
				return vm.None, nil
			}},
			{Name: "count", Sig: "value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d, n := self(a[0]), int64(0)
				for i, moves := 0, d.moves; i < d.n; i++ {
					eq, exc := t.Eq(*d.at(i), a[1])
					if exc == nil && d.moves != moves {
						exc = t.RuntimeErrorf("deque mutated during iteration")
					}
					if exc != nil {
						return vm.Value{}, exc
					}
					if eq {
						n++
					}
				}
				return vm.Int(n), nil
			}},
			{Name: "index", Sig: "value, start=0, stop=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d := self(a[0])
				bounds := [2]int{0, d.n}
				for k := range bounds {
					if v := a[2+k]; v.O != nil {
						i, exc := t.GivenBound(v)
						if exc != nil {
							return vm.Value{}, exc
						}
						if i < 0 {
							i += int64(d.n)
						}
						bounds[k] = int(max(0, min(i, int64(d.n))))
					}
				}
				moves := d.moves
				for i := bounds[0]; i < bounds[1]; i++ {
					eq, exc := t.Eq(*d.at(i), a[1])
					if exc != nil || eq {
						return vm.Int(int64(i)), exc
					}
					if d.moves != moves {
						return vm.Value{}, t.RuntimeErrorf("deque mutated during iteration")
					}
				}
				return vm.Value{}, t.ValueErrorf("%r is not in deque", a[1])
			}},
			{Name: "insert", Sig: "index, value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d := self(a[0])
				i, exc := t.Index(a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				if d.limit >= 0 && d.n == d.limit {
					return vm.Value{}, t.IndexErrorf("deque already at its maximum size")
				}
				if i < 0 {
					i += int64(d.n)
				}
				at := int(max(0, min(i, int64(d.n))))
				if exc := d.push(t, vm.None); exc != nil {
					return vm.Value{}, exc
				}
				for k := d.n - 1; k > at; k-- {
					*d.at(k) = *d.at(k - 1)
				}
				*d.at(at) = a[2]
				return vm.None, nil
			}},
			{Name: "__reversed__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d := self(a[0])
				return vm.Obj(&dequeIter{d: d, i: d.n - 1, step: -1, moves: d.moves, cls: reverseType}), nil
			}},
			{Name: "__copy__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return t.CallMethod(a[0], "copy") }},
			{Name: "__reduce__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d := self(a[0])
				args := []vm.Value{}
				if d.limit >= 0 {
					args = []vm.Value{vm.NewTuple(), vm.Int(int64(d.limit))}
				}
				it, exc := t.Iter(a[0])
				return vm.NewTuple(vm.Obj(t.TypeOf(a[0])), vm.NewTuple(args...), vm.None, it), exc
			}},
			{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				args := []vm.Value{a[1]}
				if tup, ok := a[1].O.(*vm.Tuple); ok {
					args = tup.Items
				}
				return vm.Obj(&vm.GenericAlias{Origin: a[0], Args: args}), nil
			}},
			{Name: "rotate", Sig: "n=1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d, n := self(a[0]), int64(1)
				if a[1].O != nil {
					var exc *vm.Exc
					if n, exc = t.Index(a[1]); exc != nil {
						return vm.Value{}, exc
					}
				}
				if d.n > 1 {
					vs := d.items()
					k := int(((n % int64(d.n)) + int64(d.n)) % int64(d.n))
					for i, v := range vs {
						*d.at((i + k) % d.n) = v
					}
				}
				return vm.None, nil
			}},
			{Name: "copy", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Obj(self(a[0]).clone()), nil
			}},
			{Name: "reverse", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				d := self(a[0])
				for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
					*d.at(i), *d.at(j) = *d.at(j), *d.at(i)
				}
				return vm.None, nil
			}},
			{Name: "maxlen", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if l := self(a[0]).limit; l >= 0 {
					return vm.Int(int64(l)), nil
				}
				return vm.None, nil
			}},
		}
	})
	cls.Static = true
	cls.WithoutDict()
	m.Set(in, "deque", vm.Obj(cls))
	m.Set(in, "_tuplegetter", vm.Obj(tupleGetterType(in)))
	m.Add(in, []vm.Method{{Name: "_has", Sig: "cls, /, *methods", Fn: hasMethods}})
	return nil
}

// Items lists what the deque holds, from left to right.
func (d *deque) Items() []vm.Value {
	items := make([]vm.Value, 0, d.n)
	for i := range d.n {
		items = append(items, d.ring[(d.start+i)%len(d.ring)])
	}
	return items
}

// Glance shows a deque as the list of its items.
func (d *deque) Glance(show func(vm.Value) string) string {
	return "deque(" + show(vm.NewList(d.Items())) + ")"
}
