package data

// Module _json: writing JSON, as json.JSONEncoder is set up, in one go.

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// jsonModule is what the functions of _json share.
type jsonModule struct {
	errorType vm.Value // json.JSONDecodeError
}

func buildJSON(t *vm.Thread, m *vm.Module) *vm.Exc {
	mod := &jsonModule{}
	m.Add(t.In, []vm.Method{
		{Name: "encode", Sig: "obj, encoder, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			w, exc := newJSONWriter(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if exc := w.value(a[0]); exc != nil {
				return vm.Value{}, exc
			}
			return vm.NewStr(string(w.out)), nil
		}},
		{Name: "decode", Sig: "text, at, decoder, /", Fn: mod.decode},
		{Name: "errors", Sig: "cls, /", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			mod.errorType = a[0]
			return vm.None, nil
		}},
	})
	return nil
}

// jsonWriter writes one document.
type jsonWriter struct {
	t        *vm.Thread
	encoder  vm.Value
	out      []byte
	open     map[vm.Object]bool // containers being written; nil: not asked
	skipkeys bool
	ascii    bool
	noNaN    bool
	sort     bool
	indent   string
	pretty   bool
	depth    int
	comma    string
	colon    string
}

func newJSONWriter(t *vm.Thread, encoder vm.Value) (*jsonWriter, *vm.Exc) {
	w := &jsonWriter{t: t, encoder: encoder}
	var failed *vm.Exc
	get := func(name string) vm.Value {
		v, exc := t.GetAttr(encoder, t.In.Intern(name))
		if exc != nil {
			failed, v = exc, vm.None
		}
		return v
	}
	flag := func(name string) bool {
		b, exc := t.Truth(get(name))
		if exc != nil {
			failed = exc
		}
		return b
	}
	text := func(name string) string {
		v := get(name)
		s, ok := vm.AsStr(v)
		if !ok && failed == nil {
			failed = t.TypeErrorf("make_encoder() argument %d must be str, not %T", 5, v)
		}
		if failed != nil {
			return ""
		}
		return s.S
	}
	w.skipkeys, w.ascii, w.noNaN, w.sort = flag("skipkeys"), flag("ensure_ascii"), !flag("allow_nan"), flag("sort_keys")
	if flag("check_circular") {
		w.open = map[vm.Object]bool{}
	}
	w.comma, w.colon = text("item_separator"), text("key_separator")
	if v := get("indent"); !v.IsNone() && failed == nil {
		w.pretty = true
		if s, ok := vm.AsStr(v); ok {
			w.indent = s.S
		} else {
			n, exc := t.Index(v)
			if exc != nil {
				return nil, exc
			}
			w.indent = strings.Repeat(" ", int(max(0, min(n, 1000))))
		}
	}
	return w, failed
}

// enter begins a container; leave ends it.
func (w *jsonWriter) enter(v vm.Value) *vm.Exc {
	if exc := w.t.Enter(); exc != nil {
		return exc
	}
	if w.open != nil {
		if w.open[v.O] {
			w.t.Leave()
			return w.t.ValueErrorf("Circular reference detected")
		}
		w.open[v.O] = true
	}
	w.depth++
	return nil
}

func (w *jsonWriter) leave(v vm.Value) {
	w.depth--
	delete(w.open, v.O)
	w.t.Leave()
}

// line begins a new line where the output is indented.
func (w *jsonWriter) line() {
	if w.pretty {
		w.out = append(w.out, '\n')
		for range w.depth {
			w.out = append(w.out, w.indent...)
		}
	}
}

func (w *jsonWriter) value(v vm.Value) *vm.Exc {
	before := cap(w.out)
	exc := w.put(v)
	if grown := cap(w.out) - before; grown > 0 && exc == nil {
		exc = w.t.Alloc(grown)
	}
	return exc
}

func (w *jsonWriter) put(v vm.Value) *vm.Exc {
	w.t.Charge(1)
	plain := vm.Unbox(v)
	switch o := plain.O.(type) {
	case *vm.Str:
		w.str(o.S)
		return nil
	case *vm.BigInt:
		return w.number(plain)
	case *vm.List:
		return w.list(v, o.Items, o.Cls == nil, o)
	case *vm.Tuple:
		return w.list(v, o.Items, true, nil)
	case *vm.Dict:
		return w.dict(v, o)
	}
	switch {
	case plain.IsNone():
		w.out = append(w.out, "null"...)
	case plain.IsBool():
		w.out = append(w.out, boolText(plain)...)
	case plain.IsInt():
		return w.number(plain)
	case plain.IsFloat():
		return w.float(plain.F())
	default:
		return w.other(v)
	}
	return nil
}

func boolText(v vm.Value) string {
	if v.N != 0 {
		return "true"
	}
	return "false"
}

func (w *jsonWriter) number(v vm.Value) *vm.Exc {
	s, exc := w.t.Repr(v)
	w.out = append(w.out, s...)
	return exc
}

func (w *jsonWriter) float(f float64) *vm.Exc {
	s := vm.FloatRepr(f)
	if math.IsNaN(f) || math.IsInf(f, 0) {
		if w.noNaN {
			return w.t.ValueErrorf("Out of range float values are not JSON compliant: %s", s)
		}
		s = map[string]string{"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[s]
	}
	w.out = append(w.out, s...)
	return nil
}

// other asks the encoder's default for something that can be written.
func (w *jsonWriter) other(v vm.Value) *vm.Exc {
	if exc := w.enter(v); exc != nil {
		return exc
	}
	w.depth--
	x, exc := w.t.CallMethod(w.encoder, "default", v)
	if exc == nil {
		exc = w.value(x)
	}
	w.depth++
	w.leave(v)
	return exc
}

// list writes a list or tuple; a subclass that is not plain may iterate differently.
func (w *jsonWriter) list(v vm.Value, items []vm.Value, plain bool, live *vm.List) *vm.Exc {
	if !plain {
		var exc *vm.Exc
		if items, exc = w.t.ToSlice(v); exc != nil {
			return exc
		}
		live = nil
	}
	if len(items) == 0 {
		w.out = append(w.out, "[]"...)
		return nil
	}
	if exc := w.enter(v); exc != nil {
		return exc
	}
	w.out = append(w.out, '[')
	for i := 0; i < len(items); i++ {
		if i > 0 {
			w.out = append(w.out, w.comma...)
		}
		w.line()
		if exc := w.value(items[i]); exc != nil {
			w.leave(v)
			return exc
		}
		if live != nil {
			items = live.Items
		}
	}
	w.leave(v)
	w.line()
	w.out = append(w.out, ']')
	return nil
}

func (w *jsonWriter) dict(v vm.Value, d *vm.Dict) *vm.Exc {
	if d.Len() == 0 {
		w.out = append(w.out, "{}"...)
		return nil
	}
	var pairs []vm.Value // key, value, key, value …
	if d.Cls == nil && !w.sort {
		for pos := 0; ; {
			k, x, ok := d.Next(&pos)
			if !ok {
				break
			}
			pairs = append(pairs, k, x)
		}
	} else {
		view, exc := w.t.CallMethod(v, "items")
		if exc != nil {
			return exc
		}
		items, exc := w.t.ToSlice(view)
		if exc != nil {
			return exc
		}
		if w.sort {
			list := &vm.List{Items: append([]vm.Value(nil), items...)}
			if _, exc := w.t.CallMethod(vm.Obj(list), "sort"); exc != nil {
				return exc
			}
			items = list.Items
		}
		for _, item := range items {
			pair, exc := w.t.ToSlice(item)
			if exc != nil {
				return exc
			}
			if len(pair) != 2 {
				return w.t.ValueErrorf("items must return 2-tuples")
			}
			pairs = append(pairs, pair...)
		}
	}
	if exc := w.enter(v); exc != nil {
		return exc
	}
	first := true
	w.out = append(w.out, '{')
	for i := 0; i < len(pairs); i += 2 {
		key, skip, exc := w.key(pairs[i])
		if skip {
			continue
		}
		if exc == nil {
			if !first {
				w.out = append(w.out, w.comma...)
			}
			first = false
			w.line()
			w.str(key)
			w.out = append(w.out, w.colon...)
			exc = w.value(pairs[i+1])
		}
		if exc != nil {
			w.leave(v)
			return exc
		}
	}
	w.leave(v)
	if !first {
		w.line()
	}
	w.out = append(w.out, '}')
	return nil
}

// key turns a dict's key into text; skip tells that it cannot be one and need not.
func (w *jsonWriter) key(k vm.Value) (text string, skip bool, exc *vm.Exc) {
	plain := vm.Unbox(k)
	if s, ok := plain.O.(*vm.Str); ok {
		return s.S, false, nil
	}
	_, big := plain.O.(*vm.BigInt)
	switch {
	case plain.IsNone():
		return "null", false, nil
	case plain.IsBool():
		return boolText(plain), false, nil
	case plain.IsInt() || big:
		text, exc = w.t.Repr(plain)
		return text, false, exc
	case plain.IsFloat():
		part := &jsonWriter{t: w.t, noNaN: w.noNaN}
		exc = part.float(plain.F())
		return string(part.out), false, exc
	case w.skipkeys:
		return "", true, nil
	}
	return "", false, w.t.TypeErrorf("keys must be str, int, float, bool or None, not %T", k)
}

const hexDigits = "0123456789abcdef"

// str writes a text between quotes.
func (w *jsonWriter) str(s string) {
	w.t.Charge(len(s) / 32)
	out := append(w.out, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && (c <= '~' || !w.ascii) {
			i++
			continue
		}
		out = append(out, s[from:i]...)
		size := 1
		switch c {
		case '"', '\\':
			out = append(out, '\\', c)
		case '\n':
			out = append(out, `\n`...)
		case '\r':
			out = append(out, `\r`...)
		case '\t':
			out = append(out, `\t`...)
		case '\b':
			out = append(out, `\b`...)
		case '\f':
			out = append(out, `\f`...)
		default:
			r := rune(c)
			if c >= utf8.RuneSelf {
				r, size = firstRune(s[i:])
			}
			if r >= 0x10000 {
				r -= 0x10000
				out = unicodeEscape(out, 0xD800|r>>10)
				r = 0xDC00 | r&0x3FF
			}
			out = unicodeEscape(out, r)
		}
		i += size
		from = i
	}
	w.out = append(append(out, s[from:]...), '"')
}

// firstRune decodes the first code point of a str's text, which may be a lone surrogate.
func firstRune(s string) (rune, int) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 {
		return vm.DecodeRunes(s[:3])[0], 3
	}
	return r, n
}

func unicodeEscape(out []byte, r rune) []byte {
	return append(out, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}
