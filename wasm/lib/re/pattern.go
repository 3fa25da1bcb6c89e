package re

// Pattern objects: their methods and what they show of themselves.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// pattern is a compiled regular expression.
type pattern struct {
	vm.Head
	prog   *program
	source vm.Value // the pattern's text: a str or bytes
	flags  int
	names  []string // of the named groups, in order of their numbers
	byName map[string]int

	// The replacement parsed last, and its text.
	replText *vm.Str
	repl     []piece
}

// Class returns the type re.Pattern.
func (p *pattern) Class(*vm.Interp) *vm.Type { return p.Cls }

// Trace visits the pattern's text.
func (p *pattern) Trace(visit func(vm.Value)) { visit(p.source) }

func selfPattern(v vm.Value) *pattern { return v.O.(*pattern) }

// subjectOf prepares a value to be searched.
func (mod *module) subjectOf(t *vm.Thread, p *pattern, v vm.Value) (*subject, *vm.Exc) {
	if s, ok := vm.AsStr(v); ok {
		if p.prog.bytes {
			return nil, t.TypeErrorf("cannot use a bytes pattern on a string-like object")
		}
		return mod.textSubject(t, s), nil
	}
	b, ok := v.O.(*vm.Bytes)
	if !ok {
		content, ok, exc := t.Buffer(v)
		if exc != nil {
			return nil, exc
		}
		b = &vm.Bytes{B: content}
		if !ok {
			return nil, t.TypeErrorf("expected string or bytes-like object, got '%T'", v)
		}
	}
	if !p.prog.bytes {
		return nil, t.TypeErrorf("cannot use a string pattern on a bytes-like object")
	}
	return &subject{bytes: string(b.B), n: len(b.B)}, nil
}

// textSubject decodes a str; what was decoded last is kept, for programs that go through one long text match by match.
func (mod *module) textSubject(t *vm.Thread, s *vm.Str) *subject {
	if n := s.Len(); n == len(s.S) {
		return &subject{bytes: s.S, n: n}
	}
	if mod.lastText != s {
		t.Charge(len(s.S) / 16)
		mod.lastText, mod.lastSubject = s, &subject{runes: vm.DecodeRunes(s.S), wide: true, n: s.Len()}
	}
	return mod.lastSubject
}

// bounds reads pos and endpos, as slices do but without counting from the end.
func bounds(t *vm.Thread, n int, pos, endpos vm.Value) (from, to int, exc *vm.Exc) {
	clip := func(v vm.Value, otherwise int) int {
		if v.O == nil || exc != nil {
			return otherwise
		}
		i, e := t.Index(v)
		if e != nil {
			exc = e
			return otherwise
		}
		return int(max(0, min(i, int64(n))))
	}
	from, to = clip(pos, 0), clip(endpos, n)
	return from, to, exc
}

// scan is what all searching methods begin with.
type scan struct {
	*matcher
	mod  *module
	p    *pattern
	str  vm.Value // the subject
	from int
	pos  int // where the search began
}

// newScan prepares a search of a method with the parameters string, pos, endpos in a[1:4].
func (mod *module) newScan(t *vm.Thread, a []vm.Value) (*scan, *vm.Exc) {
	p := selfPattern(a[0])
	sub, exc := mod.subjectOf(t, p, a[1])
	if exc != nil {
		return nil, exc
	}
	var pos, endpos vm.Value
	if len(a) > 3 {
		pos, endpos = a[2], a[3]
	}
	from, to, exc := bounds(t, sub.n, pos, endpos)
	if exc != nil {
		return nil, exc
	}
	return &scan{matcher: newMatcher(t, p.prog, sub, to), mod: mod, p: p, str: a[1], from: from, pos: from}, nil
}

// next finds the next match of a sequence of them; two do not begin at the same place unless the first is empty.
func (s *scan) next() (bool, *vm.Exc) { return s.after(s.search(s.from)) }

// after is what follows a try: the next one begins where this match ends.
func (s *scan) after(ok bool, exc *vm.Exc) (bool, *vm.Exc) {
	if ok {
		s.from = int(s.marks[1])
		s.notAt = -1
		if s.marks[0] == s.marks[1] {
			s.notAt = s.from
		}
	}
	return ok, exc
}

// found makes the match object of the last match.
func (s *scan) found() *match {
	return &match{Head: vm.Head{Cls: s.mod.matchType}, p: s.p, sub: s.sub, str: s.str, marks: append([]int32(nil), s.marks...), last: s.lastGroup, pos: s.pos, endpos: s.end}
}

// text returns the subject between two places, as a str or bytes.
func (s *scan) text(from, to int) vm.Value { return s.p.value(s.sub.slice(from, to)) }

func (p *pattern) value(s string) vm.Value {
	if p.prog.bytes {
		return vm.NewBytes([]byte(s))
	}
	return vm.NewStr(s)
}

// group returns what group i matched, or otherwise.
func (s *scan) group(i int, otherwise vm.Value) vm.Value {
	if s.marks[2*i] < 0 || s.marks[2*i+1] < 0 {
		return otherwise
	}
	return s.text(int(s.marks[2*i]), int(s.marks[2*i+1]))
}

// single is match, fullmatch and search.
func (mod *module) single(name string, run func(s *scan) (bool, *vm.Exc)) vm.Method {
	return vm.Method{Name: name, Sig: "string, pos=0, endpos=9223372036854775807", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		s, exc := mod.newScan(t, a)
		if exc != nil {
			return vm.Value{}, exc
		}
		if s.from > s.end {
			return vm.None, nil
		}
		ok, exc := run(s)
		if exc != nil || !ok {
			return vm.None, exc
		}
		return vm.Obj(s.found()), nil
	}}
}

func (mod *module) patternMethods() []vm.Method {
	get := func(kind vm.MethodKind, name string, f func(t *vm.Thread, p *pattern) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: kind, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(t, selfPattern(a[0])), nil }}
	}
	same := func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }
	return []vm.Method{
		mod.single("match", func(s *scan) (bool, *vm.Exc) { return s.matchAt(s.from) }),
		mod.single("fullmatch", func(s *scan) (bool, *vm.Exc) { s.whole = true; return s.matchAt(s.from) }),
		mod.single("search", func(s *scan) (bool, *vm.Exc) { return s.search(s.from) }),
		{Name: "findall", Sig: "string, pos=0, endpos=9223372036854775807", Fn: mod.findall},
		{Name: "finditer", Sig: "string, pos=0, endpos=9223372036854775807", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, exc := mod.newScan(t, a)
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Obj(&matchIter{scan: s}), nil
		}},
		{Name: "scanner", Sig: "string, pos=0, endpos=9223372036854775807", Fn: mod.scanner},
		{Name: "split", Sig: "string, maxsplit=0", Fn: mod.split},
		{Name: "sub", Sig: "repl, string, count=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			v, _, exc := mod.substitute(t, a)
			return v, exc
		}},
		{Name: "subn", Sig: "repl, string, count=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			v, n, exc := mod.substitute(t, a)
			return vm.NewTuple(v, vm.Int(int64(n))), exc
		}},
		{Name: "__copy__", Fn: same},
		{Name: "__deepcopy__", Sig: "memo, /", Fn: same},
		get(vm.Field, "pattern", func(_ *vm.Thread, p *pattern) vm.Value { return p.source }),
		get(vm.Field, "flags", func(_ *vm.Thread, p *pattern) vm.Value { return vm.Int(int64(p.flags)) }),
		get(vm.Field, "groups", func(_ *vm.Thread, p *pattern) vm.Value { return vm.Int(int64(p.prog.groups)) }),
		get(vm.Getter, "groupindex", func(t *vm.Thread, p *pattern) vm.Value {
			d := vm.NewDict()
			for _, n := range p.names {
				d.SetStr(t.In.Intern(n), vm.Int(int64(p.byName[n])))
			}
			return vm.Obj(&vm.MappingProxy{Of: vm.Obj(d)})
		}),
	}
}

func (mod *module) patternSlots() vm.Slots {
	return vm.Slots{
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			p := selfPattern(v)
			s, exc := t.Repr(p.source)
			if exc != nil {
				return vm.Value{}, exc
			}
			if r := vm.DecodeRunes(s); len(r) > 200 {
				s = text(r[:200])
			}
			var names []string
			rest := p.flags
			if !p.prog.bytes && rest&typeFlags == flagUnicode {
				rest &^= flagUnicode
			}
			for _, f := range []struct {
				bit  int
				name string
			}{{flagIgnoreCase, "IGNORECASE"}, {flagLocale, "LOCALE"}, {flagMultiline, "MULTILINE"}, {flagDotAll, "DOTALL"}, {flagUnicode, "UNICODE"},
				{flagVerbose, "VERBOSE"}, {flagDebug, "DEBUG"}, {flagASCII, "ASCII"}} {
				if rest&f.bit != 0 {
					names = append(names, "re."+f.name)
				}
			}
			if len(names) > 0 {
				s += ", " + strings.Join(names, "|")
			}
			return vm.NewStr("re.compile(" + s + ")"), nil
		},
		Hash: func(t *vm.Thread, v vm.Value) (int64, *vm.Exc) {
			h, exc := t.Hash(selfPattern(v).source)
			return h ^ int64(selfPattern(v).flags), exc
		},
		Compare: func(t *vm.Thread, op syntax.CmpOp, a, b vm.Value) (vm.Value, *vm.Exc) {
			x, y := selfPattern(a), b.O
			q, ok := y.(*pattern)
			if !ok || op != syntax.Eq && op != syntax.NotEq {
				return vm.NotImplemented, nil
			}
			eq, exc := t.Eq(x.source, q.source)
			return vm.Bool((eq && x.flags == q.flags && x.prog.bytes == q.prog.bytes) == (op == syntax.Eq)), exc
		},
	}
}

// matchIter is the iterator that finditer returns.
type matchIter struct {
	scan *scan
	done bool
}

// Class returns the iterator's type.
func (it *matchIter) Class(*vm.Interp) *vm.Type { return it.scan.mod.iterType }

// Trace visits the subject.
func (it *matchIter) Trace(visit func(vm.Value)) { visit(it.scan.str); visit(vm.Obj(it.scan.p)) }

func (it *matchIter) next(t *vm.Thread) (vm.Value, *vm.Exc) {
	if it.done {
		return vm.Value{}, nil
	}
	it.scan.t = t
	ok, exc := it.scan.next()
	if !ok {
		it.done = true
		return vm.Value{}, exc
	}
	return vm.Obj(it.scan.found()), nil
}

func (mod *module) findall(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s, exc := mod.newScan(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	empty := s.p.value("")
	out := &vm.List{}
	for {
		ok, exc := s.next()
		if exc != nil {
			return vm.Value{}, exc
		}
		if !ok {
			return vm.Obj(out), nil
		}
		var v vm.Value
		switch groups := s.prog.groups; groups {
		case 0:
			v = s.group(0, empty)
		case 1:
			v = s.group(1, empty)
		default:
			items := make([]vm.Value, groups)
			for i := range items {
				items[i] = s.group(i+1, empty)
			}
			v = vm.NewTuple(items...)
		}
		if exc := out.Append(t, v); exc != nil {
			return vm.Value{}, exc
		}
	}
}

func (mod *module) split(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s, exc := mod.newScan(t, a[:2])
	if exc != nil {
		return vm.Value{}, exc
	}
	limit, exc := limitOf(t, a[2])
	if exc != nil {
		return vm.Value{}, exc
	}
	out := &vm.List{}
	last := 0
	for n := int64(0); limit == 0 || n < limit; n++ {
		ok, exc := s.next()
		if exc != nil {
			return vm.Value{}, exc
		}
		if !ok {
			break
		}
		if exc := out.Append(t, s.text(last, int(s.marks[0]))); exc != nil {
			return vm.Value{}, exc
		}
		for i := range s.prog.groups {
			if exc := out.Append(t, s.group(i+1, vm.None)); exc != nil {
				return vm.Value{}, exc
			}
		}
		last = int(s.marks[1])
	}
	return vm.Obj(out), out.Append(t, s.text(last, s.end))
}

// limitOf reads maxsplit or count: 0 means all; a negative one is less than any number of matches.
func limitOf(t *vm.Thread, v vm.Value) (int64, *vm.Exc) {
	if v.O == nil {
		return 0, nil
	}
	return t.Index(v)
}

// substitute is sub and subn: a holds the pattern, repl, string and count.
func (mod *module) substitute(t *vm.Thread, a []vm.Value) (vm.Value, int, *vm.Exc) {
	p := selfPattern(a[0])
	repl := a[1]
	var pieces []piece
	callable := t.TypeOf(repl).Slots.Call != nil
	if _, isStr := vm.AsStr(repl); isStr {
		callable = false
	}
	if !callable {
		var exc *vm.Exc
		if pieces, exc = mod.template(t, p, repl); exc != nil {
			return vm.Value{}, 0, exc
		}
	}
	s, exc := mod.newScan(t, []vm.Value{a[0], a[2]})
	if exc != nil {
		return vm.Value{}, 0, exc
	}
	limit, exc := limitOf(t, a[3])
	if exc != nil {
		return vm.Value{}, 0, exc
	}
	var out []byte
	n, last, parts := 0, 0, 0
	for limit == 0 || int64(n) < limit {
		ok, exc := s.next()
		if exc != nil {
			return vm.Value{}, 0, exc
		}
		if !ok {
			break
		}
		begin, end := int(s.marks[0]), int(s.marks[1])
		before := len(out)
		if last < begin {
			out = append(out, s.sub.slice(last, begin)...)
			parts++
		}
		last = end
		n++
		if !callable {
			if !p.isKind(repl) {
				return vm.Value{}, 0, p.wrongKind(t, parts, repl)
			}
			out = s.fill(out, pieces)
		} else if out, exc = mod.callRepl(t, s, repl, out, &parts); exc != nil {
			return vm.Value{}, 0, exc
		}
		if exc := t.Alloc(len(out) - before); exc != nil {
			return vm.Value{}, 0, exc
		}
	}
	if n == 0 {
		if _, plain := a[2].O.(*vm.Str); plain {
			return a[2], 0, nil
		}
	}
	out = append(out, s.sub.slice(last, s.end)...)
	return p.value(string(out)), n, nil
}

// callRepl appends what the function repl makes of the last match; parts counts the pieces so far, for the message.
func (mod *module) callRepl(t *vm.Thread, s *scan, repl vm.Value, out []byte, parts *int) ([]byte, *vm.Exc) {
	// The function may use this very pattern: nothing of the scan is shared with another one but the subject.
	r, exc := t.Call(repl, vm.Obj(s.found()))
	if exc != nil || r.IsNone() {
		return out, exc
	}
	*parts++
	if str, ok := vm.AsStr(r); ok && !s.prog.bytes {
		return append(out, str.S...), nil
	}
	if b, ok := r.O.(*vm.Bytes); ok && s.prog.bytes {
		return append(out, b.B...), nil
	}
	return out, s.p.wrongKind(t, *parts-1, r)
}
