package web

// An aiohttp response: the state that its methods share, and those that have nothing to wait for.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// response is the base of ClientResponse.
type response struct {
	vm.Head
	pool    *pool
	wire    *wire // nil once it was given back
	message *message
	method  vm.Value
	url     vm.Value
	limit   vm.Value // for each wait for data, in seconds
	body    vm.Value // once it was read
	entered bool     // a with statement releases it
}

// Class returns the response's type.
func (r *response) Class(*vm.Interp) *vm.Type { return r.Cls }

// Trace visits what the response holds.
func (r *response) Trace(visit func(vm.Value)) {
	for _, v := range []vm.Value{r.method, r.url, r.limit, r.body, vm.Obj(r.pool), vm.Obj(r.message)} {
		visit(v)
	}
	if r.wire != nil {
		visit(vm.Obj(r.wire))
	}
}

// release gives the connection back, to be used again if the whole answer has arrived and nothing is against it.
func (r *response) release(t *vm.Thread, usable bool) *vm.Exc {
	w := r.wire
	if w == nil {
		return nil
	}
	r.wire = nil
	return r.pool.giveBack(t, w, usable && r.message.done && r.message.keep)
}

// read takes the body, if it is all there.
func (r *response) read(t *vm.Thread) (whole bool, exc *vm.Exc) {
	if r.body.O != nil {
		return true, nil
	}
	if !r.message.done {
		return false, nil
	}
	r.body = vm.NewBytes(r.message.take())
	return true, r.release(t, true)
}

// charset is what the answer says of its text; "" if it says nothing.
func (m *message) charset() string {
	kind, _ := m.field("Content-Type")
	_, rest, _ := strings.Cut(kind, ";")
	for rest != "" {
		var part string
		part, rest, _ = strings.Cut(rest, ";")
		if key, value, _ := strings.Cut(strings.TrimSpace(part), "="); strings.EqualFold(key, "charset") {
			return strings.Trim(value, "\"' ")
		}
	}
	return ""
}

// newResponseType makes _http.Response(pool, method, url, wire, message, limit).
func newResponseType(in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *response { return a[0].O.(*response) }
	get := func(name string, f func(r *response) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.OrNone(f(self(a))), nil }}
	}
	return in.NewLibType("_http", "Response", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			v, exc := t.BindArgs("Response", "pool, method, url, wire, message, limit, /", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			p, ok1 := v[0].O.(*pool)
			w, ok2 := v[3].O.(*wire)
			m, ok3 := v[4].O.(*message)
			if !ok1 || !ok2 || !ok3 {
				return vm.Value{}, t.TypeErrorf("a response is made of a Pool, a Wire and a Message")
			}
			return vm.Obj(&response{Head: vm.Head{Cls: cls}, pool: p, wire: w, message: m, method: v[1], url: v[2], limit: v[5]}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			get("method", func(r *response) vm.Value { return r.method }),
			get("url", func(r *response) vm.Value { return r.url }),
			get("real_url", func(r *response) vm.Value { return r.url }),
			get("status", func(r *response) vm.Value { return vm.Int(int64(r.message.status)) }),
			get("reason", func(r *response) vm.Value { return latin1(r.message.reason) }),
			get("ok", func(r *response) vm.Value { return vm.Bool(r.message.status < 400) }),
			get("closed", func(r *response) vm.Value { return vm.Bool(r.wire == nil) }),
			get("charset", func(r *response) vm.Value {
				if name := r.message.charset(); name != "" {
					return latin1(name)
				}
				return vm.None
			}),
			get("_message", func(r *response) vm.Value { return vm.Obj(r.message) }),
			get("_limit", func(r *response) vm.Value { return r.limit }),
			get("_wire", func(r *response) vm.Value {
				if r.wire == nil {
					return vm.None
				}
				return vm.Obj(r.wire)
			}),
			// _whole() is the body, once all of it has arrived; None before.
			{Name: "_whole", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				r := self(a)
				whole, exc := r.read(t)
				if !whole {
					return vm.None, exc
				}
				return r.body, exc
			}},
			get("_entered", func(r *response) vm.Value { return vm.Bool(r.entered) }),
			{Name: "_enter", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				self(a).entered = true
				return vm.None, nil
			}},
			{Name: "release", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).release(t, true) }},
			{Name: "close", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.None, self(a).release(t, false) }},
		}
	})
}
