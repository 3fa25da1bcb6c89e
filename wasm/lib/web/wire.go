package web

// The protocol of a client's connection in asyncio: one request at a time, and a message that its answer is read into.

import (
	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// wire is a connection, kept between requests.
type wire struct {
	vm.Head
	to        way
	transport vm.Value
	message   *message
	waiter    *asyncio.Future
	forHead   bool     // the waiter waits for the whole head
	greeting  int      // bytes of the answer to a TLS greeting that are still to come
	lost      bool     // there is no connection any more
	keptSince int64    // when it was last given back; ns
	err       vm.Value // why
	bad       vm.Value // the first line of an answer that is not HTTP
}

// Class returns the wire's type.
func (w *wire) Class(*vm.Interp) *vm.Type { return w.Cls }

// Trace visits what the wire holds.
func (w *wire) Trace(visit func(vm.Value)) {
	visit(w.transport)
	visit(w.err)
	if w.message != nil {
		visit(vm.Obj(w.message))
	}
	if w.waiter != nil {
		visit(vm.Obj(w.waiter))
	}
}

// receivedCost is what taking in some data costs, in instructions, beyond the transport's part.
const receivedCost = 40

// Received takes what has arrived, and keeps it.
func (w *wire) Received(t *vm.Thread, parts [][]byte) {
	t.Charge(receivedCost)
	switch {
	case w.greeting > 0:
		for _, data := range parts {
			w.greeting -= len(data)
		}
		if w.greeting > 0 {
			return
		}
	case w.message != nil:
		for _, data := range parts {
			if bad, ok := w.message.feed(data); !ok {
				w.bad, w.lost = latin1(bad), true
			}
		}
		if w.forHead && !w.message.headDone && !w.lost {
			return
		}
	}
	w.wake(t)
}

// wake ends the waiting for something to happen.
func (w *wire) wake(t *vm.Thread) {
	if f := w.waiter; f != nil {
		w.waiter = nil
		f.Wake(t)
	}
}

// askCost is what a request costs a real client beyond our model of one, in instructions: URLs, header fields and cookies as objects of
// classes, tracing, writers, parsers. A request of aiohttp 3 takes some 150 to 250 µs of CPU time on CPython.
const askCost = 1500

// ask sends a request, whose answer the wire's message becomes.
func (w *wire) ask(t *vm.Thread, messages *vm.Type, method string, request []byte) *vm.Exc {
	t.Charge(askCost)
	w.message = newMessage(messages, method)
	w.message.asked = request
	_, exc := t.CallMethod(w.transport, "write", vm.NewBytes(request))
	return exc
}

// next returns a future that is done when something happens; with head only when the whole head is there, or never will be.
func (w *wire) next(t *vm.Thread, head bool) (f *asyncio.Future, exc *vm.Exc) {
	w.forHead = head
	why := "recv"
	if w.greeting > 0 {
		why = "tls"
	}
	w.waiter, exc = asyncio.NewWaiter(t, why, w.to.host)
	return w.waiter, exc
}

// newWireType makes _http.Wire.
func newWireType(in *vm.Interp, messages *vm.Type) *vm.Type {
	self := func(a []vm.Value) *wire { return a[0].O.(*wire) }
	get := func(name string, f func(w *wire) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.OrNone(f(self(a))), nil
		}}
	}
	nothing := func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }
	return in.NewLibType("_http", "Wire", nil, vm.Slots{
		// Wire((host, port, tls))
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			v, exc := t.BindArgs("Wire", "to, /", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			to, exc := wayOf(t, v[0])
			return vm.Obj(&wire{Head: vm.Head{Cls: cls}, to: to}), exc
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			get("lost", func(w *wire) vm.Value { return vm.Bool(w.lost) }),
			get("error", func(w *wire) vm.Value { return w.err }),
			get("bad", func(w *wire) vm.Value { return w.bad }),
			get("greeting", func(w *wire) vm.Value { return vm.Int(int64(w.greeting)) }),

			// What the transport tells.
			{Name: "connection_made", Sig: "transport, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				self(a).transport = a[1]
				return vm.None, nil
			}},
			{Name: "data_received", Sig: "data, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				data, exc := socket.Buffer(t, a[1])
				if exc == nil {
					self(a).Received(t, [][]byte{data})
				}
				return vm.None, exc
			}},
			{Name: "eof_received", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if m := self(a).message; m != nil {
					m.end()
				}
				return vm.None, nil
			}},
			{Name: "connection_lost", Sig: "exc, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				w := self(a)
				w.lost, w.err = true, a[1]
				w.wake(t)
				return vm.None, nil
			}},
			{Name: "pause_writing", Fn: nothing},
			{Name: "resume_writing", Fn: nothing},

			// greet(greeting, n) sends a TLS greeting that is answered by n bytes.
			{Name: "greet", Sig: "greeting, n, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n, exc := t.Index(a[2])
				if exc != nil {
					return vm.Value{}, exc
				}
				self(a).greeting = int(n)
				return t.CallMethod(self(a).transport, "write", a[1])
			}},
			// ask(method, request) sends a request and returns the message that will be its answer.
			{Name: "ask", Sig: "method, request, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				method, exc := t.Str(a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				request, exc := socket.Buffer(t, a[2])
				if exc != nil {
					return vm.Value{}, exc
				}
				w := self(a)
				exc = w.ask(t, messages, method, request)
				return vm.Obj(w.message), exc
			}},
			{Name: "next", Sig: "head=False, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				f, exc := self(a).next(t, a[1].O != nil && vm.Is(a[1], vm.True))
				if exc != nil {
					return vm.Value{}, exc
				}
				return vm.Obj(f), nil
			}},
		}
	})
}
