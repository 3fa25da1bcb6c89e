package vm

// The builtin functions that go over an iterable: all, any, sorted, min, max.

import "github.com/asyncio-playground/playground/wasm/syntax"

func collectBuiltins() []Method {
	// until makes all and any: stop is the truth of an item that settles the answer.
	until := func(name string, stop bool) Method {
		return Method{Name: name, Sig: "iterable, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			answer := !stop
			exc := t.Each(a[0], func(x Value) *Exc {
				t.Charge(1)
				truth, exc := t.Answer(x)
				if exc == nil && truth == stop {
					answer = stop
					return errStopEach
				}
				return exc
			})
			return Bool(answer), exc
		}}
	}
	return []Method{
		until("all", false), until("any", true),
		{Name: "sorted", Sig: "*args, **kwargs", Fn: builtinSorted},
		{Name: "min", Sig: "*args, key=None, default=None", Fn: func(t *Thread, a []Value) (Value, *Exc) { return best(t, "min", syntax.Lt, a) }},
		{Name: "max", Sig: "*args, key=None, default=None", Fn: func(t *Thread, a []Value) (Value, *Exc) { return best(t, "max", syntax.Gt, a) }},
	}
}

func builtinSorted(t *Thread, a []Value) (Value, *Exc) {
	pos, kw := a[0].O.(*Tuple).Items, a[1].O.(*Dict)
	if len(pos) != 1 {
		return Value{}, t.TypeErrorf("sorted expected 1 argument, got %d", len(pos))
	}
	items, exc := t.toList(pos[0])
	if exc != nil {
		return Value{}, exc
	}
	var key Value
	reverse := false
	for at := 0; ; {
		name, v, ok := kw.Next(&at)
		if !ok {
			break
		}
		switch s := name.O.(*Str).S; s {
		case "key":
			key = v
		case "reverse":
			if reverse, exc = t.Truth(v); exc != nil {
				return Value{}, exc
			}
		default:
			return Value{}, t.TypeErrorf("sort() got an unexpected keyword argument %q", s)
		}
	}
	l := &List{Items: items}
	return Obj(l), l.sort(t, key, reverse)
}

// best finds the first item that no other beats; a holds the positional arguments, key and default.
func best(t *Thread, name string, op syntax.CmpOp, a []Value) (Value, *Exc) {
	pos, key, missing := a[0], a[1], a[2]
	items := pos.O.(*Tuple).Items
	switch len(items) {
	case 0:
		return Value{}, t.TypeErrorf("%s expected at least 1 argument, got 0", name)
	case 1:
		pos = items[0]
	default:
		if missing.O != nil {
			return Value{}, t.TypeErrorf("Cannot specify a default for %s() with multiple positional arguments", name)
		}
	}
	var top, topKey Value
	exc := t.Each(pos, func(x Value) *Exc {
		t.Charge(1)
		k := x
		if key.O != nil && !key.IsNone() {
			var exc *Exc
			if k, exc = t.Call(key, x); exc != nil {
				return exc
			}
		}
		if top.O == nil {
			top, topKey = x, k
			return nil
		}
		var better bool
		if k.IsInt() && topKey.IsInt() {
			better = k.N < topKey.N && op == syntax.Lt || k.N > topKey.N && op == syntax.Gt
		} else {
			answer, exc := t.Compare(op, k, topKey)
			if exc != nil {
				t.discard(topKey)
				t.discard(k)
				return exc
			}
			if better, exc = t.Answer(answer); exc != nil {
				return exc
			}
		}
		if better {
			top, topKey = x, k
		}
		return nil
	})
	if exc != nil {
		return Value{}, exc
	}
	if top.O == nil {
		if missing.O == nil {
			return Value{}, t.ValueErrorf("%s() iterable argument is empty", name)
		}
		return missing, nil
	}
	return top, nil
}
