package std

// What collections needs of Go besides deque: namedtuple's fields, and what the hooks of abstract classes ask.

import "github.com/asyncio-playground/playground/wasm/vm"

// hasMethods answers whether a class has all of some methods, None counting as no: True or NotImplemented, as hooks of abstract
// classes do.
func hasMethods(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	c, ok := a[0].O.(*vm.Type)
	if !ok {
		return vm.NotImplemented, nil
	}
	for _, n := range a[1].O.(*vm.Tuple).Items {
		name, _ := vm.AsStr(n)
		v := c.Lookup(t.In.Intern(name.S))
		if v.O == nil || v.IsNone() || name.S == "__hash__" && c.Slots.Hash == nil {
			return vm.NotImplemented, nil
		}
	}
	return vm.True, nil
}

// tupleGetter is a field of a named tuple: a descriptor that takes one item.
type tupleGetter struct {
	vm.Head
	index int
	doc   vm.Value
}

// Class returns the descriptor's type.
func (g *tupleGetter) Class(*vm.Interp) *vm.Type { return g.Cls }

// Trace visits the documentation.
func (g *tupleGetter) Trace(visit func(vm.Value)) { visit(g.doc) }

func tupleGetterType(in *vm.Interp) *vm.Type {
	c := in.NewLibType("collections", "_tuplegetter", nil, vm.Slots{
		New: func(t *vm.Thread, c *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.V) != 2 {
				return vm.Value{}, t.TypeErrorf("_tuplegetter expected 2 arguments, got %d", len(a.V))
			}
			i, exc := t.Index(a.V[0])
			return vm.Obj(&tupleGetter{Head: vm.Head{Cls: c}, index: int(i), doc: a.V[1]}), exc
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			g := v.O.(*tupleGetter)
			return vm.NewStr(t.Sprintf("_tuplegetter(%d, %r)", g.index, g.doc)), nil
		},
		Get: func(t *vm.Thread, d, obj vm.Value, _ *vm.Type) (vm.Value, *vm.Exc) {
			g := d.O.(*tupleGetter)
			if obj.O == nil || obj.IsNone() {
				return d, nil
			}
			tup, ok := obj.O.(*vm.Tuple)
			if !ok {
				return vm.Value{}, t.TypeErrorf("descriptor for index '%d' for tuple subclasses doesn't apply to '%T' object", g.index, obj)
			}
			if g.index >= len(tup.Items) {
				return vm.Value{}, t.IndexErrorf("tuple index out of range")
			}
			return tup.Items[g.index], nil
		},
		Set: func(t *vm.Thread, _, _, val vm.Value) *vm.Exc {
			if val.O == nil {
				return t.AttributeErrorf("can't delete attribute")
			}
			return t.AttributeErrorf("can't set attribute")
		},
	}, nil)
	in.AddGetSet(c, "__doc__", func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v.O.(*tupleGetter).doc, nil },
		func(_ *vm.Thread, v, val vm.Value) *vm.Exc {
			v.O.(*tupleGetter).doc = val
			return nil
		})
	return c
}
