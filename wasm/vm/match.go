package vm

// The patterns of match statements.

// isSequence and isMapping tell which subjects sequence and mapping patterns accept.
func (t *Thread) isSequence(v Value) bool {
	switch v.O.(type) {
	case *List, *Tuple, *Range, *LargeRange, *MemoryView:
		return true
	}
	return t.TypeOf(v).collection(t.In) == SequencePattern
}

func (t *Thread) isMapping(v Value) bool {
	switch v.O.(type) {
	case *Dict, *MappingProxy, *frameLocals:
		return true
	}
	return t.TypeOf(v).collection(t.In) == MappingPattern
}

// What a class's instances are to patterns: the bits that collections.abc's Sequence and Mapping have as __abc_tpflags__.
const (
	SequencePattern = 1 << 5
	MappingPattern  = 1 << 6
)

// MatchAs makes patterns take the instances of c and of its subclasses for sequences or mappings, as ABCMeta.register does.
// Strings and bytes are none to patterns, whatever they are registered as.
func (c *Type) MatchAs(pattern int) {
	if T := &c.in.T; c != T.Str && c != T.Bytes && c != T.ByteArray {
		c.pattern = uint8(pattern)
	}
}

// collection is what patterns take c's instances for; the first class that says something about it counts.
func (c *Type) collection(in *Interp) int64 {
	flags := in.Intern("__abc_tpflags__")
	for _, k := range c.MRO {
		if k.pattern != 0 {
			return int64(k.pattern)
		}
		if n, ok := AsInt(k.Dict.Get(flags)); ok && n != 0 {
			return n
		}
	}
	return 0
}

// matchKeys returns the tuple of a mapping's values for keys, or None when one is missing.
func (t *Thread) matchKeys(subject, keys Value) (Value, *Exc) {
	var vs []Value
	seen := NewSet()
	for _, k := range tupleItems(keys) {
		if had, exc := seen.Has(t, k); exc != nil {
			return Value{}, exc
		} else if had {
			return Value{}, t.ValueErrorf("mapping pattern checks duplicate key (%r)", k)
		}
		if exc := seen.Add(t, k); exc != nil {
			return Value{}, exc
		}
		var v Value
		var exc *Exc
		if d, ok := subject.O.(*Dict); ok {
			v, exc = d.Get(t, k)
		} else {
			v, exc = t.CallMethod(subject, "get", k, Value{O: seen})
			if v.O == Object(seen) {
				v = Value{}
			}
		}
		if exc != nil {
			return Value{}, exc
		}
		if v.O == nil {
			return None, nil
		}
		vs = append(vs, v)
	}
	return NewTuple(vs...), nil
}

// matchRest returns a dict of the mapping without the keys.
func (t *Thread) matchRest(subject, keys Value) (Value, *Exc) {
	d := NewDict()
	ks, exc := t.CallMethod(subject, "keys")
	if exc != nil {
		return Value{}, exc
	}
	exc = t.Each(ks, func(k Value) *Exc {
		for _, x := range tupleItems(keys) {
			if eq, exc := t.Eq(x, k); exc != nil || eq {
				return exc
			}
		}
		v, exc := t.GetItem(subject, k)
		if exc != nil {
			return exc
		}
		return d.Set(t, k, v)
	})
	return Obj(d), exc
}

// matchClass returns the tuple of attributes that a class pattern asks for, or None when the subject does not fit.
func (t *Thread) matchClass(subject, class, kwNames Value, positional int) (Value, *Exc) {
	c, ok := class.O.(*Type)
	if !ok {
		return Value{}, t.TypeErrorf("called match pattern must be a class")
	}
	if yes, exc := t.IsInstanceOf(subject, class); exc != nil || !yes {
		return None, exc
	}
	var vs []Value
	seen := map[string]bool{}
	if positional > 0 {
		args, exc := t.GetAttrOpt(class, t.In.names.matchArgs)
		if exc != nil {
			return Value{}, exc
		}
		var names []Value
		self := false
		if args.O == nil {
			self = t.matchesItself(c)
			if limit := map[bool]int{true: 1, false: 0}[self]; positional > limit {
				return Value{}, t.TypeErrorf("%s() accepts %d positional sub-pattern%s (%d given)", c.Name, limit, plural(limit), positional)
			}
		} else {
			tu, ok := args.O.(*Tuple)
			if !ok {
				return Value{}, t.TypeErrorf("%s.__match_args__ must be a tuple (got %T)", c.Name, args)
			}
			names = tu.Items
			if positional > len(names) {
				return Value{}, t.TypeErrorf("%s() accepts %d positional sub-pattern%s (%d given)", c.Name, len(names), plural(len(names)), positional)
			}
		}
		for i := range positional {
			if self {
				vs = append(vs, subject)
				continue
			}
			s, ok := AsStr(names[i])
			if !ok {
				return Value{}, t.TypeErrorf("__match_args__ elements must be strings (got %T)", names[i])
			}
			if seen[s.S] {
				return Value{}, t.TypeErrorf("%s() got multiple sub-patterns for attribute %q", c.Name, s)
			}
			seen[s.S] = true
			v, exc := t.GetAttrOpt(subject, t.In.internStr(s))
			if exc != nil {
				return Value{}, exc
			}
			if v.O == nil {
				return None, nil
			}
			vs = append(vs, v)
		}
	}
	for _, n := range tupleItems(kwNames) {
		s, _ := AsStr(n)
		if seen[s.S] {
			return Value{}, t.TypeErrorf("%s() got multiple sub-patterns for attribute %q", c.Name, s)
		}
		seen[s.S] = true
		v, exc := t.GetAttrOpt(subject, t.In.internStr(s))
		if exc != nil {
			return Value{}, exc
		}
		if v.O == nil {
			return None, nil
		}
		vs = append(vs, v)
	}
	return NewTuple(vs...), nil
}

// matchesItself names the built-in classes whose single positional sub-pattern is the subject itself.
func (t *Thread) matchesItself(c *Type) bool {
	T := &t.In.T
	for _, b := range []*Type{T.Bool, T.ByteArray, T.Bytes, T.Dict, T.Float, T.FrozenSet, T.Int, T.List, T.Set, T.Str, T.Tuple} {
		if c.IsSubtype(b) {
			return true
		}
	}
	return false
}
