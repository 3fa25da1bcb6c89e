package data

// Module _json: reading JSON, with the hooks of json.JSONDecoder.

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// jsonReader reads one document. Positions are bytes; only errors count characters.
type jsonReader struct {
	t      *vm.Thread
	mod    *jsonModule
	text   *vm.Str
	s      string
	pos    int
	strict bool
	keys   map[string]*vm.Str // every key is one object
	// Hooks, unbound where there is none.
	object, pairs, float, integer, constant vm.Value
}

// decode reads the value that begins at a character of a text and returns it with the place after it.
func (mod *jsonModule) decode(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	text, ok := vm.AsStr(a[0])
	if !ok {
		return vm.Value{}, t.TypeErrorf("first argument must be a string, not %T", a[0])
	}
	at, exc := t.Index(a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	if at < 0 {
		return vm.Value{}, t.ValueErrorf("idx cannot be negative")
	}
	r := &jsonReader{t: t, mod: mod, text: text, s: text.S, keys: map[string]*vm.Str{}}
	r.pos = byteOffset(r.s, int(min(at, int64(len(r.s)))))
	for _, h := range []struct {
		name string
		hook *vm.Value
	}{{"object_hook", &r.object}, {"object_pairs_hook", &r.pairs}, {"parse_float", &r.float}, {"parse_int", &r.integer}, {"parse_constant", &r.constant}} {
		v, exc := t.GetAttr(a[2], t.In.Intern(h.name))
		if exc != nil {
			return vm.Value{}, exc
		}
		if !v.IsNone() {
			*h.hook = v
		}
	}
	v, exc := t.GetAttr(a[2], t.In.Intern("strict"))
	if exc == nil {
		r.strict, exc = t.Truth(v)
	}
	if exc != nil {
		return vm.Value{}, exc
	}
	if exc := t.Alloc(len(r.s)); exc != nil {
		return vm.Value{}, exc
	}
	v, exc = r.value()
	if exc != nil {
		return vm.Value{}, exc
	}
	return vm.NewTuple(v, vm.Int(int64(utf8Count(r.s[:r.pos])))), nil
}

// byteOffset returns where character n begins.
func byteOffset(s string, n int) int {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		i++
		for i < len(s) && s[i]&0xC0 == 0x80 {
			i++
		}
	}
	return i
}

func utf8Count(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// fail makes the JSONDecodeError for what is wrong at byte pos.
func (r *jsonReader) fail(msg string, pos int) *vm.Exc {
	return r.t.RaiseBy(r.mod.errorType, vm.NewStr(msg), vm.Obj(r.text), vm.Int(int64(utf8Count(r.s[:pos]))))
}

func (r *jsonReader) skip() {
	for r.pos < len(r.s) {
		switch r.s[r.pos] {
		case ' ', '\t', '\n', '\r':
			r.pos++
		default:
			return
		}
	}
}

func (r *jsonReader) peek() byte {
	if r.pos < len(r.s) {
		return r.s[r.pos]
	}
	return 0
}

func (r *jsonReader) value() (vm.Value, *vm.Exc) {
	r.t.Charge(1)
	switch c := r.peek(); c {
	case '"':
		s, exc := r.str()
		return vm.NewStr(s), exc
	case '{', '[':
		if exc := r.t.Enter(); exc != nil {
			what := map[byte]string{'{': "object", '[': "array"}[c]
			return vm.Value{}, r.t.Errorf(r.t.In.E.RecursionError, "maximum recursion depth exceeded while decoding a JSON %s from a unicode string", what)
		}
		defer r.t.Leave()
		if c == '{' {
			return r.dict()
		}
		return r.list()
	}
	rest := r.s[r.pos:]
	for _, w := range []struct {
		word string
		v    vm.Value
	}{{"null", vm.None}, {"true", vm.True}, {"false", vm.False}} {
		if strings.HasPrefix(rest, w.word) {
			r.pos += len(w.word)
			return w.v, nil
		}
	}
	for _, word := range []string{"NaN", "Infinity", "-Infinity"} {
		if strings.HasPrefix(rest, word) {
			r.pos += len(word)
			if r.constant.O != nil {
				return r.t.Call(r.constant, vm.NewStr(word))
			}
			return r.t.Call(vm.Obj(r.t.In.T.Float), vm.NewStr(word))
		}
	}
	return r.number()
}

func (r *jsonReader) digits(i int) int {
	for i < len(r.s) && '0' <= r.s[i] && r.s[i] <= '9' {
		i++
	}
	return i
}

func (r *jsonReader) number() (vm.Value, *vm.Exc) {
	start, i := r.pos, r.pos
	if i < len(r.s) && r.s[i] == '-' {
		i++
	}
	end := i
	if i < len(r.s) && r.s[i] == '0' {
		end = i + 1
	} else {
		end = r.digits(i)
	}
	if end == i {
		return vm.Value{}, r.fail("Expecting value", start)
	}
	isFloat := false
	if end < len(r.s) && r.s[end] == '.' {
		if e := r.digits(end + 1); e > end+1 {
			end, isFloat = e, true
		}
	}
	if end < len(r.s) && r.s[end]|0x20 == 'e' {
		e := end + 1
		if e < len(r.s) && (r.s[e] == '+' || r.s[e] == '-') {
			e++
		}
		if d := r.digits(e); d > e {
			end, isFloat = d, true
		}
	}
	text := r.s[start:end]
	r.pos = end
	if isFloat {
		if r.float.O != nil && r.float.O != vm.Object(r.t.In.T.Float) {
			return r.t.Call(r.float, vm.NewStr(text))
		}
		return vm.Float(syntax.Float(text)), nil
	}
	if r.integer.O != nil && r.integer.O != vm.Object(r.t.In.T.Int) {
		return r.t.Call(r.integer, vm.NewStr(text))
	}
	if n, err := strconv.ParseInt(text, 10, 64); err == nil {
		return vm.Int(n), nil
	}
	return r.t.Call(vm.Obj(r.t.In.T.Int), vm.NewStr(text))
}

// str reads a string; the quote is next.
func (r *jsonReader) str() (string, *vm.Exc) {
	begin := r.pos
	r.pos++
	var out []byte // what is read already, once there was an escape
	from := r.pos
	for i := r.pos; ; {
		if i >= len(r.s) {
			return "", r.fail("Unterminated string starting at", begin)
		}
		c := r.s[i]
		switch {
		case c == '"':
			r.pos = i + 1
			if out == nil {
				return r.s[from:i], nil
			}
			return string(append(out, r.s[from:i]...)), nil
		case c < ' ' && r.strict:
			return "", r.fail("Invalid control character at", i)
		case c != '\\':
			i++
			continue
		}
		out = append(out, r.s[from:i]...)
		i++
		if i >= len(r.s) {
			return "", r.fail("Unterminated string starting at", begin)
		}
		if r.s[i] != 'u' {
			k := strings.IndexByte(`"\/bfnrt`, r.s[i])
			if k < 0 {
				return "", r.fail(`Invalid \escape`, i-1)
			}
			out = append(out, "\"\\/\b\f\n\r\t"[k])
			i++
			from = i
			continue
		}
		n, ok := r.hex4(i + 1)
		if !ok {
			return "", r.fail(`Invalid \uXXXX escape`, i)
		}
		i += 5
		if n&0xFC00 == 0xD800 && strings.HasPrefix(r.s[i:], `\u`) {
			if low, ok := r.hex4(i + 2); ok && low&0xFC00 == 0xDC00 {
				n = 0x10000 + (n&0x3FF)<<10 + low&0x3FF
				i += 6
			}
		}
		out = vm.AppendRune(out, n)
		from = i
	}
}

// hex4 reads four hexadecimal digits at i; something must follow them.
func (r *jsonReader) hex4(i int) (rune, bool) {
	if i+4 >= len(r.s) {
		return 0, false
	}
	for _, c := range []byte(r.s[i : i+4]) {
		if c >= utf8.RuneSelf || !strings.ContainsRune("0123456789abcdefABCDEF", rune(c)) {
			return 0, false
		}
	}
	n, _ := strconv.ParseUint(r.s[i:i+4], 16, 32)
	return rune(n), true
}

func (r *jsonReader) list() (vm.Value, *vm.Exc) {
	list := &vm.List{}
	r.pos++
	r.skip()
	if r.peek() == ']' {
		r.pos++
		return vm.Obj(list), nil
	}
	for {
		v, exc := r.value()
		if exc == nil {
			exc = list.Append(r.t, v)
		}
		if exc != nil {
			return vm.Value{}, exc
		}
		r.skip()
		if r.peek() == ']' {
			r.pos++
			return vm.Obj(list), nil
		}
		comma := r.pos
		if r.peek() != ',' {
			return vm.Value{}, r.fail("Expecting ',' delimiter", r.pos)
		}
		r.pos++
		r.skip()
		if r.peek() == ']' {
			return vm.Value{}, r.fail("Illegal trailing comma before end of array", comma)
		}
	}
}

func (r *jsonReader) dict() (vm.Value, *vm.Exc) {
	d := vm.NewDict()
	var pairs []vm.Value
	r.pos++
	r.skip()
	for r.peek() != '}' {
		if r.peek() != '"' {
			return vm.Value{}, r.fail("Expecting property name enclosed in double quotes", r.pos)
		}
		s, exc := r.str()
		if exc != nil {
			return vm.Value{}, exc
		}
		key := r.keys[s]
		if key == nil {
			key = vm.NewStr(s).O.(*vm.Str)
			r.keys[s] = key
		}
		r.skip()
		if r.peek() != ':' {
			return vm.Value{}, r.fail("Expecting ':' delimiter", r.pos)
		}
		r.pos++
		r.skip()
		v, exc := r.value()
		if exc != nil {
			return vm.Value{}, exc
		}
		if r.pairs.O != nil {
			pairs = append(pairs, vm.NewTuple(vm.Obj(key), v))
		} else if exc := d.Set(r.t, vm.Obj(key), v); exc != nil {
			return vm.Value{}, exc
		}
		r.skip()
		if r.peek() == '}' {
			break
		}
		comma := r.pos
		if r.peek() != ',' {
			return vm.Value{}, r.fail("Expecting ',' delimiter", r.pos)
		}
		r.pos++
		r.skip()
		if r.peek() == '}' {
			return vm.Value{}, r.fail("Illegal trailing comma before end of object", comma)
		}
	}
	r.pos++
	if r.pairs.O != nil {
		return r.t.Call(r.pairs, vm.NewList(pairs))
	}
	if r.object.O != nil {
		return r.t.Call(r.object, vm.Obj(d))
	}
	return vm.Obj(d), nil
}
