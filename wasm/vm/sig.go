package vm

// Signatures of native functions: binding a call's arguments to parameters, with CPython's words for what does not fit.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// Sig is the parsed signature of a native function; its text is parsed at the first call that needs it.
type Sig struct {
	text     string
	parsed   bool
	names    []string
	posOnly  int // parameters before "/"
	npos     int // parameters that may be given by position
	required []bool
	star     int // index of *args, or -1
	kwStar   int // index of **kwargs, or -1
	min      int
	exact    int  // 1 + the values of a call that needs no arranging; 0 if there is none, or before parse
	least    int  // where exact is set: the fewest values, those of optional parameters left out at the end
	noKw     bool // positional-only throughout
	recv     bool // the first value of a call is the receiver, which the text leaves out
	ofClass  bool // the receiver is a class
	counts   bool // of a CountingMethod
	nameless bool // what is said of wrong arguments does not name the function
}

func (s *Sig) parse() {
	s.parsed, s.star, s.kwStar, s.posOnly = true, -1, -1, 0
	kwOnly := false
	for _, p := range strings.Split(s.text, ",") {
		p = strings.TrimSpace(p)
		switch {
		case p == "":
		case p == "/":
			s.posOnly = len(s.names)
		case p == "*":
			kwOnly = true
		case strings.HasPrefix(p, "**"):
			s.kwStar = len(s.names)
			s.names, s.required = append(s.names, p[2:]), append(s.required, false)
		case p[0] == '*':
			s.star, kwOnly = len(s.names), true
			s.names, s.required = append(s.names, p[1:]), append(s.required, false)
		default:
			name, _, opt := strings.Cut(p, "=")
			s.names, s.required = append(s.names, name), append(s.required, !opt)
			if !kwOnly {
				s.npos++
				if !opt {
					s.min = s.npos
				}
			}
		}
	}
	if s.star < 0 && s.kwStar < 0 && len(s.names) == s.npos {
		s.exact, s.least = 1+s.npos, s.min
		if s.recv {
			s.exact++
			s.least++
		}
	}
	s.noKw = s.posOnly == len(s.names) || len(s.names) == 0 || s.posOnly == s.npos && s.star == len(s.names)-1
}

// textSignature is the signature as inspect reads it, with "$" before the receiver; None where the text does not tell it.
func (fn *Native) textSignature() Value {
	text, self := fn.Sig.text, "$module"
	switch {
	case text == "*args, **kwargs" && fn.slot:
		return NewStr("($self, /, *args, **kwargs)")
	case text == "*args, **kwargs":
		return None
	case fn.Sig.ofClass:
		self = "$type"
	case fn.Sig.recv:
		self = "$self"
	case fn.Owner != nil:
		return NewStr("(" + text + ")")
	}
	if !strings.Contains(text, "/") && (fn.Owner == nil || !fn.Owner.InPython) {
		self += ", /"
	}
	return NewStr("(" + strings.TrimSuffix(self+", "+text, ", ") + ")")
}

// callNative calls fn; for a method the receiver is the first value. The buffer in which arguments are arranged lies on the
// thread's register stack, so that no call allocates.
func (t *Thread) callNative(fn *Native, a Args) (Value, *Exc) {
	if fn.python != nil {
		return t.callFunction(fn.python, a)
	}
	s := fn.Sig
	if !s.parsed {
		s.parse()
	}
	if fn.Self.O != nil {
		mark := t.mark()
		v := t.push(len(a.V) + 1)
		v[0] = fn.Self
		fill(v[1:], a.V)
		res, exc := t.callArranged(fn, s, Args{V: v, Names: a.Names})
		t.release(mark)
		return res, exc
	}
	return t.callArranged(fn, s, a)
}

func (t *Thread) callArranged(fn *Native, s *Sig, a Args) (Value, *Exc) {
	recv := 0
	if s.recv {
		recv = 1
	}
	if recv == 1 && !s.ofClass && len(a.V) > len(a.Names) {
		if typ := t.TypeOf(a.V[0]); typ != fn.Owner && !typ.IsSubtype(fn.Owner) {
			return Value{}, t.wrongReceiver(fn, a.V[0])
		}
	}
	// The plain case: as many positional values as there are parameters, nothing to arrange.
	if len(a.Names) == 0 && len(a.V)+1 == s.exact {
		return fn.Fn(t, a.V)
	}
	// Optional parameters that are left out: the same, with nothing in their places.
	if given := len(a.V) - recv; len(a.Names) == 0 && s.exact > 0 && given >= s.min && given <= s.npos {
		mark := t.mark()
		out := t.push(s.npos + recv)
		fill(out, a.V)
		clear(out[len(a.V):])
		res, exc := fn.Fn(t, out)
		t.release(mark)
		return res, exc
	}
	if recv > len(a.V)-len(a.Names) {
		if fn.slot {
			return Value{}, t.TypeErrorf("descriptor %q of '%s' object needs an argument", fn.Name, fn.Owner)
		}
		return Value{}, t.TypeErrorf("unbound method %s() needs an argument", fn.display())
	}
	mark := t.mark()
	out := t.push(len(s.names) + recv)
	clear(out)
	if recv == 1 {
		out[0] = a.V[0]
	}
	exc := s.bind(t, fn, Args{V: a.V[recv:], Names: a.Names}, out[recv:])
	var res Value
	if exc == nil {
		res, exc = fn.Fn(t, out)
	} else if recv == 1 {
		exc = fn.reword(t, Args{V: a.V[recv:], Names: a.Names}, exc)
	}
	t.release(mark)
	return res, exc
}

// wrongReceiver words str.upper(5).
func (t *Thread) wrongReceiver(fn *Native, got Value) *Exc {
	if fn.slot {
		return t.TypeErrorf("descriptor %q requires a '%s' object but received a '%T'", fn.Name, fn.Owner, got)
	}
	return t.TypeErrorf("descriptor %q for '%s' objects doesn't apply to a '%T' object", fn.Name, fn.Owner, got)
}

// called returns the function's name as messages about its arguments give it: "list.append", "len", "math.sqrt".
func (fn *Native) called() string {
	if fn.Owner == nil && fn.Mod != "" {
		switch fn.Mod {
		case "operator", "bisect", "heapq", "struct", "functools":
			return "_" + fn.Mod + "." + fn.Name // where CPython has what of these modules is written in C
		}
		return fn.Mod + "." + fn.Name
	}
	return fn.display()
}

// display returns the function's qualified name: "list.append", "len".
func (fn *Native) display() string {
	if fn.Owner != nil {
		return fn.Owner.Name + "." + fn.Name
	}
	return fn.Name
}

// qualName is __qualname__: a bound method has its object's class in it.
func (fn *Native) qualName(t *Thread) string {
	if fn.Self.O == nil || fn.Owner == nil || fn.Owner.InPython || fn.slot {
		return fn.display()
	}
	c, ok := fn.Self.O.(*Type)
	if !ok {
		c = t.TypeOf(fn.Self)
	}
	return c.QualName + "." + fn.Name
}

// bind spreads the arguments over the parameters; out has one slot per parameter.
func (s *Sig) bind(t *Thread, fn *Native, a Args, out []Value) *Exc {
	pos := a.Pos()
	n := len(pos)
	if len(a.Names) > 0 && s.noKw && s.kwStar < 0 {
		if fn.slot {
			return t.TypeErrorf("wrapper %s() takes no keyword arguments", fn.Name)
		}
		name := fn.called()
		if s.nameless && (len(s.names) > 1 || len(s.names) > s.min) {
			name = fn.Name
		}
		return t.TypeErrorf("%s() takes no keyword arguments", name)
	}
	if given := n + len(a.Names); len(a.Names) > 0 && given > len(s.names) && s.star < 0 && s.kwStar < 0 {
		kind := "keyword "
		if n > 0 {
			kind = ""
		}
		return t.TypeErrorf("%s takes at most %d %sargument%s (%d given)", s.who(fn), len(s.names), kind, plural(len(s.names)), given)
	}
	if n > s.npos {
		if s.star < 0 {
			if len(a.V) > len(s.names) {
				n = len(a.V) // those with a name count too
			}
			return s.countError(t, fn, n)
		}
		out[s.star] = tupleOf(pos[s.npos:])
		n = s.npos
	} else if s.star >= 0 {
		out[s.star] = NewTuple()
	}
	// Parameters stand in order, *args after the positional ones, so position i is slot i.
	copy(out[:n], pos[:n])
	if !s.noKw && n < s.posOnly && s.required[n] {
		return s.countError(t, fn, n)
	}
	var extra *Dict
	if s.kwStar >= 0 {
		extra = NewDict()
		out[s.kwStar] = Obj(extra)
	}
	for i, k := range a.Names {
		v := a.V[len(pos)+i]
		j := -1
		for x := s.posOnly; x < len(s.names); x++ {
			if s.names[x] == k.S && x != s.star && x != s.kwStar {
				j = x
				break
			}
		}
		switch {
		case j < 0 && extra != nil:
			extra.SetStr(t.In.internStr(k), v)
		case j < 0 && fn.slot:
			return t.TypeErrorf("wrapper %s() takes no keyword arguments", fn.Name)
		case j < 0:
			if exc := s.missing(t, fn, a, out); exc != nil {
				return exc
			}
			if s.nameless {
				return t.TypeErrorf("this function got an unexpected keyword argument %q", k.S)
			}
			if s := suggest(k.S, s.names[s.posOnly:]); s != "" {
				return t.TypeErrorf("%s() got an unexpected keyword argument %q. Did you mean %q?", fn.Name, k.S, s)
			}
			return t.TypeErrorf("%s() got an unexpected keyword argument %q", fn.Name, k.S)
		case out[j].O != nil:
			if exc := s.missing(t, fn, a, out); exc != nil {
				return exc
			}
			return t.TypeErrorf("argument for %s given by name (%q) and position (%d)", s.who(fn), k.S, j+1)
		default:
			out[j] = v
		}
	}
	return s.missing(t, fn, a, out)
}

// missing is the error of a required parameter that neither a place in out nor a name of a gives.
func (s *Sig) missing(t *Thread, fn *Native, a Args, out []Value) *Exc {
	pos := a.Pos()
	for i, req := range s.required {
		if req && out[i].O == nil && !(i >= s.posOnly && namedIn(a.Names, s.names[i])) {
			if i < s.posOnly || s.noKw {
				return s.countError(t, fn, len(pos))
			}
			if i >= s.npos {
				return t.TypeErrorf("%s() missing 1 required keyword-only argument: %q", fn.Name, s.names[i])
			}
			return t.TypeErrorf("%s missing required argument %q (pos %d)", s.who(fn), s.names[i], i+1)
		}
	}
	return nil
}

func namedIn(names []*Str, name string) bool {
	for _, n := range names {
		if n.S == name {
			return true
		}
	}
	return false
}

// countError words a wrong number of positional arguments as CPython's built-in functions do.
func (s *Sig) countError(t *Thread, fn *Native, got int) *Exc {
	max, min := s.npos, s.min
	switch {
	case fn.slot:
		return s.slotCountError(t, fn, got)
	case max == 0 && len(s.names) > 0 && s.star < 0 && s.kwStar < 0 && got > len(s.names):
		return t.TypeErrorf("%s takes at most %d argument%s (%d given)", s.who(fn), len(s.names), plural(len(s.names)), got)
	case max == 0 && len(s.names) > 0 && s.star < 0:
		return t.TypeErrorf("%s() takes no positional arguments", fn.Name)
	case max == 0 && s.star < 0:
		return t.TypeErrorf("%s() takes no arguments (%d given)", fn.called(), got)
	case max == 1 && min == 1 && s.star < 0 && len(s.names) == 1:
		return t.TypeErrorf("%s() takes exactly one argument (%d given)", fn.called(), got)
	}
	if !s.noKw && s.star < 0 && s.kwStar < 0 {
		// A function that takes names as well counts them, and speaks of positional arguments only where that matters.
		word, n, kind := "exactly", len(s.names), ""
		switch {
		case got < min && min < max:
			word, n, kind = "at least", min, "positional "
		case got <= len(s.names):
			n, kind = max, "positional "
		}
		if n == len(s.names) && min < n || n == max && min < max {
			word = "at most"
		}
		return t.TypeErrorf("%s takes %s %d %sargument%s (%d given)", s.who(fn), word, n, kind, plural(n), got)
	}
	word, n := "", max
	switch {
	case s.star >= 0 || min != max && got < min:
		word, n = "at least ", min
	case min != max:
		word = "at most "
	}
	if s.nameless || fn.Owner != nil && fn.Owner.Module == "_socket" || fn.Mod == "_socket" { // CPython parses these arguments in its older way
		if word == "" {
			word = "exactly "
		}
		return t.TypeErrorf("%s takes %s%d argument%s (%d given)", s.who(fn), word, n, plural(n), got)
	}
	return t.TypeErrorf("%s expected %s%s argument%s, got %d", fn.Name, word, strconv.Itoa(n), plural(n), got)
}

// who is how a message about the arguments calls the function.
func (s *Sig) who(fn *Native) string {
	if s.nameless {
		return "function"
	}
	return fn.Name + "()"
}

// slotCountError is countError for a special method that shows a slot; some of CPython's begin with a blank.
func (s *Sig) slotCountError(t *Thread, fn *Native, got int) *Exc {
	blank, word, n := "", "", s.npos
	switch fn.Name {
	case "__mul__", "__rmul__", "__imul__":
		if typ := fn.Owner; typ.Slots.Len != nil {
			blank = " "
		}
	case "__setitem__", "__set__", "__setattr__":
		blank = " "
	case "__get__", "__pow__", "__rpow__":
		blank, word = " ", "at least "
		if n = s.min; got > s.npos {
			word, n = "at most ", s.npos
		}
	}
	return t.TypeErrorf("%sexpected %s%s argument%s, got %d", blank, word, strconv.Itoa(n), plural(n), got)
}

// argName is how CPython names the type of a wrong argument: None stands for its own.
func (t *Thread) argName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return t.TypeOf(v).Name
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// badCallOfC words a call that does not fit a function written in Python where CPython has one written in C; nil for any other function.
// kw are the values of a's names, whose own places may be overwritten already.
func (t *Thread) badCallOfC(f *Function, a Args, kw []Value) *Exc {
	c := f.code
	if c.source == nil || !c.source.Silent {
		return nil
	}
	class, name := "", f.QualName.S
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		class, name = name[:i], name[i+1:]
	}
	names, pos, posOnly := c.LocalNames, a.Pos(), c.NumPosOnly
	npos := posOnly + c.NumArgs
	first := npos - len(f.defaults) // of the parameters with a default
	s := &Sig{parsed: true, star: -1, kwStar: -1}
	for i, n := range names[:npos+c.NumKwOnly] {
		if i == 0 && class != "" && (n == "self" || n == "cls") {
			if len(pos) == 0 {
				return t.TypeErrorf("unbound method %s.%s() needs an argument", class, name)
			}
			pos = pos[1:]
			continue
		}
		required := i < first || i >= npos && (f.kwDefaults == nil || f.kwDefaults.GetStr(t.In.Intern(n)).O == nil)
		s.names, s.required = append(s.names, n), append(s.required, required)
		if i < npos {
			s.npos++
		}
		if i < posOnly {
			s.posOnly++
		}
		if i < first {
			s.min = s.npos
		}
	}
	if c.Flags&(compile.FlagVarArgs|compile.FlagVarKw) != 0 {
		return nil
	}
	s.noKw = s.posOnly == len(s.names)
	fn := &Native{Name: name, Mod: t.moduleOf(f)}
	s.nameless = class != "" && strings.HasPrefix(fn.Mod, "decimal")
	if class != "" {
		fn.Owner = &Type{Name: class}
	}
	return s.bind(t, fn, Args{V: append(append([]Value(nil), pos...), kw...), Names: a.Names}, make([]Value, len(s.names)))
}

// moduleOf is a function's __module__.
func (t *Thread) moduleOf(f *Function) string {
	if m, ok := AsStr(f.module); ok {
		return m.S
	}
	return ""
}
