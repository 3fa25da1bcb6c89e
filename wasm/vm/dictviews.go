package vm

// Dict views (keys, values, items), their set operations and the iterators over dicts.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

type dictPart uint8

const (
	dictKeys dictPart = iota
	dictValues
	dictItems
)

type (
	// DictView is what dict.keys(), values() and items() return.
	DictView struct {
		D    *Dict
		part dictPart
	}

	// DictIter iterates over a dict's keys, values or items, in order or in reverse. D is nil once it is exhausted.
	DictIter struct {
		D       *Dict
		pos     int // next entry; in reverse, one more than the next entry
		size    int // the dict's size when it began, -1 once that has changed
		left    int // items still expected
		part    dictPart
		reverse bool
	}
)

// Class returns dict_keys, dict_values or dict_items.
func (v *DictView) Class(in *Interp) *Type { return in.T.dictViews[v.part] }

// Class returns the iterator's type: dict_keyiterator, dict_reversekeyiterator and so on.
func (it *DictIter) Class(in *Interp) *Type {
	if it.reverse {
		return in.T.dictReverseIters[it.part]
	}
	return in.T.dictIters[it.part]
}

func newDictIter(d *Dict, part dictPart) Value {
	return Obj(&DictIter{D: d, size: d.used, left: d.used, part: part})
}

func newDictReverse(d *Dict, part dictPart) Value {
	return Obj(&DictIter{D: d, size: d.used, left: d.used, pos: len(d.entries), part: part, reverse: true})
}

// changed is the error of a loop over a dict that the loop's body changes; an OrderedDict has words of its own.
func (d *Dict) changed(t *Thread, words string) *Exc {
	for c := d.Cls; c != nil && c != t.In.T.Dict; c = c.Bases[0] {
		if c.Name == "OrderedDict" && c.Module == "collections" {
			words = "OrderedDict mutated during iteration"
		}
		if len(c.Bases) == 0 {
			break
		}
	}
	return t.RuntimeErrorf("%s", words)
}

// Next returns the next item, or the zero Value at the end. A dict that grew or shrank meanwhile is a RuntimeError, now and ever after.
func (it *DictIter) Next(t *Thread) (Value, *Exc) {
	d := it.D
	if d == nil {
		return Value{}, nil
	}
	if it.size != d.used {
		it.size = -1
		return Value{}, d.changed(t, "dictionary changed size during iteration")
	}
	e := it.advance(d)
	if e == nil {
		it.D = nil
		return Value{}, nil
	}
	if it.left == 0 && !it.reverse {
		it.D = nil
		return Value{}, d.changed(t, "dictionary keys changed during iteration")
	}
	it.left--
	switch it.part {
	case dictKeys:
		return e.key, nil
	case dictValues:
		return e.val, nil
	}
	return newPair(e.key, e.val), nil
}

func (it *DictIter) advance(d *Dict) *tableEntry {
	if !it.reverse {
		return d.next(&it.pos)
	}
	for i := min(it.pos, len(d.entries)) - 1; i >= 0; i-- {
		if e := &d.entries[i]; e.key.O != nil {
			it.pos = i
			return e
		}
	}
	return nil
}

// newPair returns the tuple (a, b), made in one allocation.
func newPair(a, b Value) Value {
	p := &struct {
		t     Tuple
		items [2]Value
	}{items: [2]Value{a, b}}
	p.t.Items = p.items[:]
	return Obj(&p.t)
}

func (in *Interp) initDictViews() {
	next := func(t *Thread, v Value) (Value, *Exc) { return v.O.(*DictIter).Next(t) }
	for part, name := range [...]string{"key", "value", "item"} {
		part := dictPart(part)
		slots := Slots{
			Repr: dictViewRepr,
			Len:  func(t *Thread, v Value) (int, *Exc) { return v.O.(*DictView).D.used, nil },
			Iter: func(t *Thread, v Value) (Value, *Exc) { return newDictIter(v.O.(*DictView).D, part), nil },
		}
		methods := dictViewMethods
		if part != dictValues {
			slots.NoHash, slots.Compare, slots.Binary, slots.Contains = true, dictViewCompare, dictViewBinary, dictViewContains
			methods = func() []Method {
				return append(dictViewMethods(), Method{Name: "isdisjoint", Sig: "other, /", Fn: dictViewDisjoint})
			}
		}
		in.T.dictViews[part] = in.NewType("dict_"+name+"s", nil, LayoutNative, slots, methods)
		in.T.dictIters[part] = in.NewType("dict_"+name+"iterator", nil, LayoutNative, Slots{Iter: iterSelf, Next: next}, dictIterMethods)
		in.T.dictReverseIters[part] = in.NewType("dict_reverse"+name+"iterator", nil, LayoutNative, Slots{Iter: iterSelf, Next: next}, dictIterMethods)
	}
}

func dictIterMethods() []Method {
	return []Method{{Name: "__length_hint__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
		it := a[0].O.(*DictIter)
		if it.D == nil || it.size != it.D.used {
			return Int(0), nil
		}
		return Int(int64(it.left)), nil
	}}}
}

func dictViewMethods() []Method {
	return []Method{
		{Name: "__reversed__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			v := a[0].O.(*DictView)
			return newDictReverse(v.D, v.part), nil
		}},
		{Name: "mapping", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return Obj(&MappingProxy{Of: Obj(a[0].O.(*DictView).D)}), nil
		}},
	}
}

func dictViewRepr(t *Thread, v Value) (Value, *Exc) {
	view := v.O.(*DictView)
	if !t.ReprEnter(view) {
		return NewStr("..."), nil
	}
	defer t.ReprLeave(view)
	var b strings.Builder
	b.WriteString(view.Class(t.In).Name)
	b.WriteString("([")
	first := true
	for pos := 0; ; {
		e := view.D.next(&pos)
		if e == nil {
			break
		}
		if !first {
			b.WriteString(", ")
		}
		first = false
		item := e.key
		switch view.part {
		case dictValues:
			item = e.val
		case dictItems:
			item = newPair(e.key, e.val)
		}
		if exc := writeRepr(t, &b, item); exc != nil {
			return Value{}, exc
		}
	}
	b.WriteString("])")
	return NewStr(b.String()), nil
}

func dictViewContains(t *Thread, v, item Value) (bool, *Exc) {
	view := v.O.(*DictView)
	if view.part == dictKeys {
		return view.D.has(t, item)
	}
	pair, ok := item.O.(*Tuple)
	if !ok || len(pair.Items) != 2 {
		return false, nil
	}
	x, exc := view.D.Get(t, pair.Items[0])
	if exc != nil || x.O == nil {
		return false, exc
	}
	return t.Eq(x, pair.Items[1])
}

// isSetLike reports whether v is a set, a frozenset or a view of keys or items.
func isSetLike(v Value) bool {
	switch o := v.O.(type) {
	case *Set:
		return true
	case *DictView:
		return o.part != dictValues
	}
	return false
}

func dictViewCompare(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	if !isSetLike(a) || !isSetLike(b) {
		return NotImplemented, nil
	}
	n, exc := t.Len(a)
	if exc != nil {
		return Value{}, exc
	}
	m, exc := t.Len(b)
	if exc != nil {
		return Value{}, exc
	}
	ok := false
	switch op {
	case syntax.Eq, syntax.NotEq:
		if ok = n == m; ok {
			ok, exc = allIn(t, a, b)
		}
		ok = ok == (op == syntax.Eq)
	case syntax.Lt, syntax.LtE:
		if ok = n < m || op == syntax.LtE && n == m; ok {
			ok, exc = allIn(t, a, b)
		}
	case syntax.Gt, syntax.GtE:
		if ok = n > m || op == syntax.GtE && n == m; ok {
			ok, exc = allIn(t, b, a)
		}
	}
	return Bool(ok), exc
}

// allIn reports whether every item of a is in b.
func allIn(t *Thread, a, b Value) (bool, *Exc) {
	all := true
	exc := t.Each(a, func(x Value) *Exc {
		t.Charge(1)
		in, exc := t.Contains(b, x)
		if exc == nil && !in {
			all = false
			return errStopEach
		}
		return exc
	})
	return all, exc
}

// dictViewBinary does the set operations. As in CPython one operand being a view is enough; the result is a set.
func dictViewBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	switch op {
	case syntax.Sub, syntax.BitAnd, syntax.BitOr, syntax.BitXor:
	default:
		return NotImplemented, nil
	}
	if op == syntax.BitAnd {
		if _, ok := a.O.(*DictView); !ok {
			a, b = b, a
		}
		// A set that is no smaller than the view looks for the view's items itself: these must be hashable. So does a larger view.
		n := a.O.(*DictView).D.used
		if s, ok := b.O.(*Set); ok && t.TypeOf(b) == t.In.T.Set && s.Len() >= n {
			a, b = b, a
		} else if v, ok := b.O.(*DictView); ok && v.part != dictValues && v.D.used > n {
			a, b = b, a
		}
		res := NewSet()
		return Obj(res), t.Each(b, func(x Value) *Exc {
			t.Charge(1)
			in, exc := t.Contains(a, x)
			if exc != nil || !in {
				return exc
			}
			return res.Add(t, x)
		})
	}
	res := NewSet()
	if exc := res.update(t, a); exc != nil {
		return Value{}, exc
	}
	switch op {
	case syntax.Sub:
		return Obj(res), res.differenceUpdate(t, b)
	case syntax.BitXor:
		return Obj(res), res.symmetricUpdate(t, b)
	}
	return Obj(res), res.update(t, b)
}

func dictViewDisjoint(t *Thread, a []Value) (Value, *Exc) {
	disjoint := true
	exc := t.Each(a[1], func(x Value) *Exc {
		t.Charge(1)
		in, exc := t.Contains(a[0], x)
		if exc == nil && in {
			disjoint = false
			return errStopEach
		}
		return exc
	})
	return Bool(disjoint), exc
}
