package std

// The console: sys.stdin, sys.stdout and sys.stderr. A process has three of them, as text; what is typed ahead is stdin.

import (
	"strings"
	"unicode/utf8"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// stream is one of the three; n is its file descriptor.
type stream struct {
	vm.Head
	n      int
	name   string
	closed bool
	ahead  string // read from stdin and not given out yet
	bytes  vm.Value
}

// Class returns the stream's type.
func (s *stream) Class(*vm.Interp) *vm.Type { return s.Cls }

// Trace visits the stream's binary side.
func (s *stream) Trace(visit func(vm.Value)) { visit(s.bytes) }

// WriteText lets print write without a method call.
func (s *stream) WriteText(t *vm.Thread, pieces ...string) *vm.Exc {
	switch {
	case s.closed:
		return t.ValueErrorf("I/O operation on closed file.")
	case s.n == 0:
		return unsupported(t, "not writable")
	}
	return t.In.Host.Write(t, s.n, pieces...)
}

// unsupported raises io.UnsupportedOperation.
func unsupported(t *vm.Thread, what string) *vm.Exc {
	cls := t.In.E.OSError
	if m, exc := t.ImportModule("io"); exc == nil {
		if c, exc := t.GetAttr(vm.Obj(m), t.In.Intern("UnsupportedOperation")); exc == nil {
			cls, _ = c.O.(*vm.Type)
		}
	}
	return t.Raise(cls, vm.NewStr(what))
}

// take reads from stdin: a line, at most size characters (size < 0: all of it).
func (s *stream) take(t *vm.Thread, size int) (string, *vm.Exc) {
	if s.n != 0 {
		return "", unsupported(t, "not readable")
	}
	if s.ahead == "" {
		line, exc := t.In.Host.ReadLine(t)
		if exc != nil {
			return "", exc
		}
		s.ahead = line
	}
	text := s.ahead
	if size >= 0 {
		end := 0
		for ; size > 0 && end < len(text); size-- {
			_, n := utf8.DecodeRuneInString(text[end:])
			end += n
		}
		text = text[:end]
	}
	s.ahead = s.ahead[len(text):]
	return text, nil
}

// size reads the optional argument of the read methods.
func size(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
	if v.O == nil || v.IsNone() {
		return -1, nil
	}
	n, exc := t.Index(v)
	return int(n), exc
}

// read takes size characters of stdin, or all of it.
func (s *stream) read(t *vm.Thread, size int) (string, *vm.Exc) {
	var b strings.Builder
	for size != 0 {
		text, exc := s.take(t, size)
		if exc != nil || text == "" {
			return b.String(), exc
		}
		b.WriteString(text)
		if size > 0 {
			size -= utf8.RuneCountInString(text)
		}
	}
	return b.String(), nil
}

// newConsole makes the streams' classes and the three streams.
func newConsole(in *vm.Interp) [3]vm.Value {
	self := func(a []vm.Value) *stream { return a[0].O.(*stream) }
	get := func(name string, f func(s *stream) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(self(a)), nil }}
	}
	ask := func(name string, f func(s *stream) vm.Value) vm.Method {
		return vm.Method{Name: name, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(self(a)), nil }}
	}
	raw := in.NewLibType("_io", "BufferedWriter", nil, vm.Slots{}, func() []vm.Method {
		return []vm.Method{
			{Name: "write", Sig: "b, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				b, ok := a[1].O.(*vm.Bytes)
				if !ok {
					return vm.Value{}, t.TypeErrorf("a bytes-like object is required, not '%T'", a[1])
				}
				return vm.Int(int64(len(b.B))), self(a).WriteText(t, strings.ToValidUTF8(string(b.B), "\ufffd"))
			}},
			{Name: "read", Sig: "size=-1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n, exc := size(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				text, exc := self(a).read(t, n)
				return vm.NewBytes([]byte(text)), exc
			}},
			{Name: "readline", Sig: "size=-1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n, exc := size(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				text, exc := self(a).take(t, n)
				return vm.NewBytes([]byte(text)), exc
			}},
			ask("flush", func(*stream) vm.Value { return vm.None }),
			ask("fileno", func(s *stream) vm.Value { return vm.Int(int64(s.n)) }),
			get("name", func(s *stream) vm.Value { return vm.NewStr(s.name) }),
		}
	})
	text := in.NewLibType("_io", "TextIOWrapper", nil, vm.Slots{
		Repr: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			s := v.O.(*stream)
			return vm.NewStr("<_io.TextIOWrapper name='" + s.name + "' mode='" + "rww"[s.n:s.n+1] + "' encoding='utf-8'>"), nil
		},
		Iter: func(_ *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) { return v, nil },
		Next: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			line, exc := v.O.(*stream).take(t, -1)
			if exc != nil || line == "" {
				return vm.Value{}, exc
			}
			return vm.NewStr(line), nil
		},
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "write", Sig: "text, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				s, ok := vm.AsStr(a[1])
				if !ok {
					return vm.Value{}, t.TypeErrorf("write() argument must be str, not %T", a[1])
				}
				return vm.Int(int64(s.Len())), self(a).WriteText(t, s.S)
			}},
			{Name: "writelines", Sig: "lines, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.None, t.Each(a[1], func(x vm.Value) *vm.Exc {
					_, exc := t.CallMethod(a[0], "write", x)
					return exc
				})
			}},
			{Name: "flush", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				rt.Settle(t).OfferGIL()
				return vm.None, nil
			}},
			{Name: "read", Sig: "size=-1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n, exc := size(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				text, exc := self(a).read(t, n)
				return vm.NewStr(text), exc
			}},
			{Name: "readline", Sig: "size=-1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n, exc := size(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				text, exc := self(a).take(t, n)
				return vm.NewStr(text), exc
			}},
			{Name: "readlines", Sig: "hint=-1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				lines, exc := t.ToSlice(a[0])
				return vm.NewList(lines), exc
			}},
			ask("close", func(s *stream) vm.Value { s.closed = true; return vm.None }),
			ask("isatty", func(*stream) vm.Value { return vm.False }),
			ask("fileno", func(s *stream) vm.Value { return vm.Int(int64(s.n)) }),
			ask("readable", func(s *stream) vm.Value { return vm.Bool(s.n == 0) }),
			ask("writable", func(s *stream) vm.Value { return vm.Bool(s.n != 0) }),
			ask("seekable", func(*stream) vm.Value { return vm.False }),
			{Name: "reconfigure", Sig: "*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None",
				Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }},
			{Name: "__enter__", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }},
			{Name: "__exit__", Sig: "*args", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				self(a).closed = true
				return vm.None, nil
			}},
			get("buffer", func(s *stream) vm.Value { return s.bytes }),
			get("closed", func(s *stream) vm.Value { return vm.Bool(s.closed) }),
			get("name", func(s *stream) vm.Value { return vm.NewStr(s.name) }),
			get("mode", func(s *stream) vm.Value { return vm.NewStr("rww"[s.n : s.n+1]) }),
			get("encoding", func(*stream) vm.Value { return vm.NewStr("utf-8") }),
			get("errors", func(s *stream) vm.Value { return vm.NewStr([]string{"strict", "strict", "backslashreplace"}[s.n]) }),
			get("newlines", func(*stream) vm.Value { return vm.None }),
			get("line_buffering", func(s *stream) vm.Value { return vm.Bool(s.n == 2) }),
		}
	})
	var out [3]vm.Value
	for n, name := range [...]string{"<stdin>", "<stdout>", "<stderr>"} {
		out[n] = vm.Obj(&stream{Head: vm.Head{Cls: text}, n: n, name: name,
			bytes: vm.Obj(&stream{Head: vm.Head{Cls: raw}, n: n, name: name})})
	}
	return out
}
