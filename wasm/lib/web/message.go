package web

// Messages of HTTP/1.1 without a connection: a request as bytes, and an answer that arrives piece by piece.

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// field is a line of a head.
type field struct{ name, value string }

// message is an answer: feed takes bytes, done tells when it is whole, take hands out the body so far.
type message struct {
	vm.Head
	method                  string // of the request
	version, reason         string
	status                  int
	fields                  []field
	asked                   []byte // the request
	headDone, done, chunked bool
	keep                    bool   // the connection stays open behind it
	in                      []byte // a head, or a part of a chunk, that is not whole
	left                    int    // bytes of the body that are still to come; -1 = until the end
	chunk                   int    // bytes of a chunk; -1 = its length is still to come
	parts                   [][]byte
}

// Class returns the message's type.
func (m *message) Class(*vm.Interp) *vm.Type { return m.Cls }

func newMessage(cls *vm.Type, method string) *message {
	return &message{Head: vm.Head{Cls: cls}, method: method, left: -1, chunk: -1, keep: true}
}

var (
	blankLine = []byte("\r\n\r\n")
	lineEnd   = []byte("\r\n")
)

// feed takes what arrived; it keeps data. bad is the first line of what is not HTTP, ok false then.
func (m *message) feed(data []byte) (bad string, ok bool) {
	if !m.headDone {
		if len(m.in) > 0 {
			data = append(m.in, data...)
		}
		end := bytes.Index(data, blankLine)
		if end < 0 {
			m.in = append([]byte(nil), data...)
			return "", true
		}
		m.in = nil
		if bad, ok = m.head(string(data[:end])); !ok {
			return bad, false
		}
		data = data[end+len(blankLine):]
	}
	switch {
	case m.done || len(data) == 0:
	case m.chunked:
		m.feedChunked(data)
	default:
		if m.left >= 0 {
			data = data[:min(len(data), m.left)]
			m.left -= len(data)
			m.done = m.left == 0
		}
		m.parts = append(m.parts, data)
	}
	return "", true
}

// head reads everything in front of the blank line.
func (m *message) head(text string) (bad string, ok bool) {
	first, rest, _ := strings.Cut(text, "\r\n")
	version, word, _ := strings.Cut(first, " ")
	word, reason, _ := strings.Cut(word, " ")
	status, err := strconv.Atoi(word)
	if !strings.HasPrefix(version, "HTTP/") || err != nil || status < 0 {
		return first, false
	}
	m.version, m.reason, m.status = version, reason, status
	m.fields = readFields(make([]field, 0, 4), rest)
	if length, found := m.field("Content-Length"); found {
		if m.left, err = strconv.Atoi(length); err != nil || m.left < 0 {
			return first, false
		}
	}
	coding, _ := m.field("Transfer-Encoding")
	m.chunked = strings.EqualFold(coding, "chunked")
	connection, _ := m.field("Connection")
	if m.version == "HTTP/1.0" {
		m.keep = strings.EqualFold(connection, "keep-alive")
	} else {
		m.keep = !strings.EqualFold(connection, "close")
	}
	m.headDone = true
	m.done = m.method == "HEAD" || m.status == 204 || m.status == 304 || m.status < 200 || m.left == 0 && !m.chunked
	return "", true
}

// readFields adds the fields that stand in lines.
func readFields(fields []field, lines string) []field {
	for len(lines) > 0 {
		var line string
		line, lines, _ = strings.Cut(lines, "\r\n")
		if name, value, _ := strings.Cut(line, ":"); name != "" {
			fields = append(fields, field{name, strings.TrimSpace(value)})
		}
	}
	return fields
}

func pairs(fields []field) vm.Value {
	list := make([]vm.Value, len(fields))
	for i, f := range fields {
		list[i] = vm.NewTuple(latin1(f.name), latin1(f.value))
	}
	return vm.NewList(list)
}

// field returns the last value of a field.
func (m *message) field(name string) (value string, found bool) {
	for i := len(m.fields) - 1; i >= 0; i-- {
		if strings.EqualFold(m.fields[i].name, name) {
			return m.fields[i].value, true
		}
	}
	return "", false
}

func (m *message) feedChunked(data []byte) {
	if len(m.in) > 0 {
		data = append(m.in, data...)
		m.in = nil
	}
	for !m.done {
		if m.chunk < 0 {
			end := bytes.Index(data, lineEnd)
			if end < 0 {
				break
			}
			size, _, _ := bytes.Cut(data[:end], []byte{';'})
			n, err := strconv.ParseUint(string(bytes.TrimSpace(size)), 16, 31)
			data = data[end+len(lineEnd):]
			if m.chunk = int(n); n == 0 || err != nil {
				m.done = true
				return
			}
		}
		if len(data) < m.chunk+len(lineEnd) {
			break
		}
		m.parts = append(m.parts, data[:m.chunk:m.chunk])
		data = data[m.chunk+len(lineEnd):]
		m.chunk = -1
	}
	m.in = append([]byte(nil), data...)
}

// end is that of the connection; it reports whether the message was whole.
func (m *message) end() bool {
	if m.headDone && !m.done && m.left < 0 && !m.chunked {
		m.done, m.keep = true, false
	}
	return m.done
}

// take hands out what has arrived of the body.
func (m *message) take() []byte {
	parts := m.parts
	m.parts = nil
	if len(parts) == 1 {
		return parts[0]
	}
	return bytes.Join(parts, nil)
}

// newMessageType makes _http.Message.
func newMessageType(in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *message { return a[0].O.(*message) }
	get := func(name string, f func(m *message) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return f(self(a)), nil
		}}
	}
	text := func(m *message, s string) vm.Value {
		if !m.headDone {
			return vm.None
		}
		return latin1(s)
	}
	return in.NewLibType("_http", "Message", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			v, exc := t.BindArgs("Message", "method='GET'", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			method := "GET"
			if v[0].O != nil {
				method, exc = t.Str(v[0])
			}
			return vm.Obj(newMessage(cls, method)), exc
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			get("head_done", func(m *message) vm.Value { return vm.Bool(m.headDone) }),
			get("done", func(m *message) vm.Value { return vm.Bool(m.done) }),
			get("waiting", func(m *message) vm.Value { return vm.Bool(len(m.parts) > 0) }),
			get("keep", func(m *message) vm.Value { return vm.Bool(m.keep) }),
			get("version", func(m *message) vm.Value { return text(m, m.version) }),
			get("reason", func(m *message) vm.Value { return text(m, m.reason) }),
			get("status", func(m *message) vm.Value {
				if !m.headDone {
					return vm.None
				}
				return vm.Int(int64(m.status))
			}),
			// fields are the lines of the head, pairs in their order.
			get("fields", func(m *message) vm.Value { return pairs(m.fields) }),
			// asked are those of the request, where a Wire has sent it.
			get("asked", func(m *message) vm.Value {
				head, _, _ := bytes.Cut(m.asked, blankLine)
				_, lines, _ := strings.Cut(string(head), "\r\n")
				return pairs(readFields(nil, lines))
			}),
			{Name: "field", Sig: "name, default=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				name, exc := t.Str(a[1])
				if value, found := self(a).field(name); found {
					return latin1(value), exc
				}
				return vm.OrNone(a[2]), exc
			}},
			{Name: "feed", Sig: "data, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				data, exc := socket.Buffer(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				if bad, ok := self(a).feed(data); !ok {
					return vm.Value{}, t.Raise(t.In.E.ValueError, latin1(bad))
				}
				return vm.None, nil
			}},
			{Name: "end", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).end()), nil }},
			{Name: "take", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.NewBytes(self(a).take()), nil }},
		}
	})
}

// latin1 is the str of a head's bytes.
func latin1(s string) vm.Value {
	for i := range len(s) {
		if s[i] >= 0x80 {
			b := make([]byte, 0, 2*len(s))
			for j := range len(s) {
				b = vm.AppendRune(b, rune(s[j]))
			}
			return vm.NewStr(string(b))
		}
	}
	return vm.NewStr(s)
}
