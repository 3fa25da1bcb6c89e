package vm

// The methods of list.

func listMethods() []Method {
	self := func(a []Value) *List { return a[0].O.(*List) }
	return []Method{
		classGetItem,
		{Name: "append", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return None, self(a).Append(t, a[1]) }},
		{Name: "extend", Sig: "iterable, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return None, self(a).extend(t, a[1]) }},
		{Name: "insert", Sig: "index, object, /", Fn: listInsert},
		{Name: "pop", Sig: "index=-1, /", Fn: listPop},
		{Name: "remove", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			l := self(a)
			i, exc := findItem(t, &l.Items, a[1], 0, -1)
			if exc != nil {
				return Value{}, exc
			}
			if i < 0 {
				return Value{}, t.ValueErrorf("list.remove(x): x not in list")
			}
			if i < len(l.Items) {
				l.removeAt(i)
			}
			return None, nil
		}},
		{Name: "clear", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			self(a).Items = nil
			return None, nil
		}},
		{Name: "copy", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			items, exc := concatenate(t, self(a).Items, nil)
			return NewList(items), exc
		}},
		{Name: "index", Sig: "value, start=0, stop=9223372036854775807, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			i, exc := indexOf(t, &self(a).Items, a)
			if exc == nil && i < 0 {
				exc = t.ValueErrorf("%r is not in list", a[1])
			}
			return Int(int64(i)), exc
		}},
		{Name: "count", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return countItems(t, &self(a).Items, a[1]) }},
		{Name: "reverse", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			reverseValues(self(a).Items)
			t.Charge(len(self(a).Items) / 8)
			return None, nil
		}},
		{Name: "sort", Sig: "*, key=None, reverse=False", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			reverse, exc := optionalTruth(t, a[2])
			if exc != nil {
				return Value{}, exc
			}
			return None, self(a).sort(t, a[1], reverse)
		}},
		{Name: "__reversed__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			l := self(a)
			return Obj(&ListReverse{L: l, I: len(l.Items) - 1}), nil
		}},
	}
}

// optionalTruth returns the truth of an argument, false when it was not given.
func optionalTruth(t *Thread, v Value) (bool, *Exc) {
	if v.O == nil {
		return false, nil
	}
	return t.Truth(v)
}

func reverseValues(items []Value) {
	for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
		items[i], items[j] = items[j], items[i]
	}
}

func listInsert(t *Thread, a []Value) (Value, *Exc) {
	pos, exc := t.Index(a[1])
	if exc != nil {
		return Value{}, exc
	}
	l := a[0].O.(*List)
	if exc := l.reserve(t, 1); exc != nil {
		return Value{}, exc
	}
	n := len(l.Items)
	if pos < 0 {
		pos = max(pos+int64(n), 0)
	}
	i := int(min(pos, int64(n)))
	t.Charge((n - i) / 16)
	l.Items = l.Items[:n+1]
	copy(l.Items[i+1:], l.Items[i:n])
	l.Items[i] = a[2]
	return None, nil
}

func listPop(t *Thread, a []Value) (Value, *Exc) {
	l := a[0].O.(*List)
	n := len(l.Items)
	if a[1].O == nil && n > 0 {
		x := l.Items[n-1]
		l.Items[n-1] = Value{}
		l.Items = l.Items[:n-1]
		return x, nil
	}
	pos := int64(-1)
	if a[1].O != nil {
		var exc *Exc
		if pos, exc = t.Index(a[1]); exc != nil {
			return Value{}, exc
		}
		n = len(l.Items)
	}
	if n == 0 {
		return Value{}, t.IndexErrorf("pop from empty list")
	}
	if pos < 0 {
		pos += int64(n)
	}
	if pos < 0 || pos >= int64(n) {
		return Value{}, t.IndexErrorf("pop index out of range")
	}
	x := l.Items[pos]
	t.Charge((n - int(pos)) / 16)
	l.removeAt(int(pos))
	return x, nil
}
