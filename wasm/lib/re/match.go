package re

// Match objects.

import (
	"github.com/asyncio-playground/playground/wasm/vm"
)

// match is the result of a successful search.
type match struct {
	vm.Head
	p           *pattern
	sub         *subject
	str         vm.Value // what was searched
	marks       []int32  // where each group begins and ends, -1 where it did not match
	last        int32    // the group that was closed last, or -1
	pos, endpos int
}

// Class returns the type re.Match.
func (m *match) Class(*vm.Interp) *vm.Type { return m.Cls }

// Trace visits the subject and the pattern.
func (m *match) Trace(visit func(vm.Value)) { visit(m.str); visit(vm.Obj(m.p)) }

func selfMatch(v vm.Value) *match { return v.O.(*match) }

func (m *match) group(i int, otherwise vm.Value) vm.Value {
	from, to := m.marks[2*i], m.marks[2*i+1]
	if from < 0 || to < from {
		return otherwise
	}
	return m.p.value(m.sub.slice(int(from), int(to)))
}

// find returns the number of the group that v names.
func (m *match) find(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
	if s, ok := vm.AsStr(v); ok {
		if i, ok := m.p.byName[s.S]; ok {
			return i, nil
		}
	} else if t.TypeOf(v).Slots.Index != nil {
		i, exc := t.Index(v)
		if exc != nil && !exc.Is(t, t.In.E.OverflowError) {
			return 0, exc
		}
		if exc == nil && i >= 0 && i <= int64(m.p.prog.groups) {
			return int(i), nil
		}
	}
	return 0, t.IndexErrorf("no such group")
}

func (m *match) span(i int) (vm.Value, vm.Value) {
	return vm.Int(int64(m.marks[2*i])), vm.Int(int64(m.marks[2*i+1]))
}

func (mod *module) matchSlots() vm.Slots {
	return vm.Slots{
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			m := selfMatch(v)
			s, exc := t.Repr(m.group(0, vm.None))
			if r := vm.DecodeRunes(s); len(r) > 50 {
				s = text(r[:50])
			}
			return vm.NewStr(t.Sprintf("<re.Match object; span=(%d, %d), match=%s>", m.marks[0], m.marks[1], s)), exc
		},
		GetItem: func(t *vm.Thread, v, k vm.Value) (vm.Value, *vm.Exc) {
			m := selfMatch(v)
			i, exc := m.find(t, k)
			if exc != nil {
				return vm.Value{}, exc
			}
			return m.group(i, vm.None), nil
		},
	}
}

func (mod *module) matchMethods() []vm.Method {
	get := func(kind vm.MethodKind, name string, f func(t *vm.Thread, m *match) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: kind, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(t, selfMatch(a[0])), nil }}
	}
	// of is a method that takes a group, by default the whole match.
	of := func(name string, f func(m *match, i int) vm.Value) vm.Method {
		return vm.Method{Name: name, Sig: "group=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			m, i := selfMatch(a[0]), 0
			if a[1].O != nil {
				var exc *vm.Exc
				if i, exc = m.find(t, a[1]); exc != nil {
					return vm.Value{}, exc
				}
			}
			return f(m, i), nil
		}}
	}
	same := func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }
	return []vm.Method{
		{Name: "group", Sig: "*groups", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			m, wanted := selfMatch(a[0]), a[1].O.(*vm.Tuple).Items
			if len(wanted) == 0 {
				return m.group(0, vm.None), nil
			}
			out := make([]vm.Value, len(wanted))
			for k, w := range wanted {
				i, exc := m.find(t, w)
				if exc != nil {
					return vm.Value{}, exc
				}
				out[k] = m.group(i, vm.None)
			}
			if len(out) == 1 {
				return out[0], nil
			}
			return vm.NewTuple(out...), nil
		}},
		{Name: "groups", Sig: "default=None", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			m, otherwise := selfMatch(a[0]), vm.OrNone(a[1])
			out := make([]vm.Value, m.p.prog.groups)
			for i := range out {
				out[i] = m.group(i+1, otherwise)
			}
			return vm.NewTuple(out...), nil
		}},
		{Name: "groupdict", Sig: "default=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			m, otherwise := selfMatch(a[0]), vm.OrNone(a[1])
			d := vm.NewDict()
			for _, n := range m.p.names {
				d.SetStr(t.In.Intern(n), m.group(m.p.byName[n], otherwise))
			}
			return vm.Obj(d), nil
		}},
		of("start", func(m *match, i int) vm.Value { from, _ := m.span(i); return from }),
		of("end", func(m *match, i int) vm.Value { _, to := m.span(i); return to }),
		of("span", func(m *match, i int) vm.Value { return vm.NewTuple(m.span(i)) }),
		{Name: "expand", Sig: "template", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			m := selfMatch(a[0])
			pieces, exc := mod.template(t, m.p, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			return m.p.value(string(fill(nil, pieces, m.sub, m.marks))), nil
		}},
		{Name: "__copy__", Fn: same},
		{Name: "__deepcopy__", Sig: "memo, /", Fn: same},
		get(vm.Field, "re", func(_ *vm.Thread, m *match) vm.Value { return vm.Obj(m.p) }),
		get(vm.Field, "string", func(_ *vm.Thread, m *match) vm.Value { return m.str }),
		get(vm.Field, "pos", func(_ *vm.Thread, m *match) vm.Value { return vm.Int(int64(m.pos)) }),
		get(vm.Field, "endpos", func(_ *vm.Thread, m *match) vm.Value { return vm.Int(int64(m.endpos)) }),
		get(vm.Getter, "lastindex", func(_ *vm.Thread, m *match) vm.Value {
			if m.last < 0 {
				return vm.None
			}
			return vm.Int(int64(m.last))
		}),
		get(vm.Getter, "lastgroup", func(_ *vm.Thread, m *match) vm.Value {
			for _, n := range m.p.names {
				if int32(m.p.byName[n]) == m.last {
					return vm.NewStr(n)
				}
			}
			return vm.None
		}),
		get(vm.Getter, "regs", func(_ *vm.Thread, m *match) vm.Value {
			out := make([]vm.Value, m.p.prog.groups+1)
			for i := range out {
				out[i] = vm.NewTuple(m.span(i))
			}
			return vm.NewTuple(out...)
		}),
	}
}
