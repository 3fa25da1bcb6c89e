package web

// An aiohttp request without the frames of its Python code, which is in py/aiohttp/__init__.py: `async with session.get(url) as response`
// and `await session.post(url, json=…)` go the usual way here (a kept connection, or a turn in the line for one; an answer that is no
// redirect) in the same order, as long as nobody can see the difference (see vm's abridge.go). What is unusual is left to the Python code,
// which takes over where it stands.

import (
	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// aiohttp is what a run keeps of module aiohttp.
type aiohttp struct {
	in                          *vm.Interp
	messages, limits            *vm.Type
	expire                      vm.Value // a limit's callback
	session, connector, answers *vm.Type // ClientSession, TCPConnector, ClientResponse
	timeouts                    *vm.Type // ClientTimeout
	// The functions whose coroutines are stood in for: _RequestContextManager.__aenter__, ClientSession._request and _send, TCPConnector._take.
	enter, request, send, take vm.Value
	prepared                   vm.Value // the function that makes URL, fields and body
	noFields, empty            vm.Value // what a request without fields and body has
	names                      [numNames]*vm.Str
	options                    [numOptions]*vm.Str
}

// The options of a request, in the order of the parameters of ClientSession._request.
const (
	optTimeout = iota
	optParams
	optData
	optJSON
	optHeaders
	optRedirects
	optMost
	optRaise
	optTLS
	numOptions
)

var (
	optionNames = [numOptions]string{"timeout", "params", "data", "json", "headers", "allow_redirects", "max_redirects", "raise_for_status", "ssl"}
	usual       = [numOptions]vm.Value{vm.None, vm.None, vm.None, vm.None, vm.None, vm.True, vm.Int(10), vm.None, vm.None}
)

// knows reports whether all options are those of a request.
func (h *aiohttp) knows(options *vm.Dict) bool {
	n := options.Len()
	for _, name := range h.options {
		if options.GetStr(name).O != nil {
			n--
		}
	}
	return n == 0
}

// The attributes of sessions and timeouts that a request asks for.
const (
	nameClosed = iota
	nameUsual
	nameRaise
	nameTimeout
	nameHeaders
	nameConnector
	nameTotal
	nameConnect
	nameSockConnect
	nameSockRead
	numNames
)

var attributeNames = [numNames]string{"closed", "_usual", "raise_for_status", "timeout", "_sent", "connector", "total", "connect", "sock_connect", "sock_read"}

// What the Python code costs that is stood in for, in instructions.
const (
	beginCost  = 230 // up to the request's first wait
	turnCost   = 40  // a wait in line
	answerCost = 110 // behind the last wait
	exitCost   = 30
	readCost   = 40
)

// exchange is the coroutine of a request's __aenter__, or the one that is awaited with the request.
type exchange struct {
	vm.Abridged
	http           *aiohttp
	p              *pending
	bare           bool // the request is awaited, not entered
	session        vm.Value
	options        [numOptions]vm.Value
	timeout        vm.Value
	sockConnect    vm.Value
	headers        vm.Value // the session's
	url            vm.Value
	fields, body   vm.Value
	pool           *pool
	to             way
	netloc, target string
	limit          *limit
	wire           *wire
	future         *asyncio.Future // what it waits for: its turn, or the answer's head
	inLine         bool
}

// Trace visits what the exchange holds.
func (x *exchange) Trace(visit func(vm.Value)) {
	visit(vm.Obj(x.p))
	for _, v := range []vm.Value{x.session, x.timeout, x.headers, x.url, x.fields, x.body} {
		visit(v)
	}
	if x.limit != nil {
		visit(vm.Obj(x.limit))
	}
	if x.wire != nil {
		visit(vm.Obj(x.wire))
	}
	if x.future != nil {
		visit(vm.Obj(x.future))
	}
}

// entering stands for _RequestContextManager.__aenter__, awaiting for the coroutine that _RequestContextManager.__await__ makes.
func (h *aiohttp) entering(t *vm.Thread, a []vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
	return h.begin(t, a[0], false), v, false, nil
}

func (h *aiohttp) awaiting(t *vm.Thread, a []vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
	return h.begin(t, a[0], true), v, false, nil
}

func (h *aiohttp) begin(t *vm.Thread, request vm.Value, bare bool) *vm.Abridged {
	p, ok := request.O.(*pending)
	if !ok || p.begun || asyncio.Current(t) == nil {
		return nil
	}
	make, ok := p.make.O.(*vm.BoundMethod)
	if !ok || make.Func.O != h.request.O || t.TypeOf(make.Self) != h.session {
		return nil
	}
	x := &exchange{http: h, p: p, bare: bare, session: make.Self}
	x.As = x
	return &x.Abridged
}

// Send begins the request, or goes on with it.
func (x *exchange) Send(t *vm.Thread) (vm.Value, bool, *vm.Exc) {
	if x.future == nil {
		k := asyncio.Current(t)
		total, ok, exc := x.plain(t)
		if exc != nil {
			return vm.Value{}, false, exc
		}
		var w *wire
		if ok && k != nil {
			w = x.pool.kept(x.to)
		}
		if k == nil || !ok || x.p.begun || w == nil && !x.pool.full(x.to) {
			return vm.Value{}, false, x.decline(t)
		}
		x.p.begun = true
		t.Charge(beginCost)
		x.limit = &limit{Head: vm.Head{Cls: x.http.limits}}
		if total > 0 {
			x.limit.start(t, k, total, x.http.expire)
		}
		if w == nil {
			return x.queue(t)
		}
		return x.ask(t, w)
	}
	if !x.future.Came() {
		return x.leave()
	}
	if x.inLine {
		t.Charge(turnCost)
		if x.pool.full(x.to) {
			return x.queue(t)
		}
		if w := x.pool.kept(x.to); w != nil {
			return x.ask(t, w)
		}
		return x.leave()
	}
	m := x.wire.message
	if !m.headDone || x.redirected(m) || x.sets(m) {
		return x.leave()
	}
	t.Charge(answerCost)
	answer := vm.Obj(&response{Head: vm.Head{Cls: x.http.answers}, pool: x.pool, wire: x.wire, message: m, method: x.p.method, url: x.url, limit: vm.None, entered: !x.bare})
	if !x.bare {
		x.p.response = answer
	}
	return answer, true, x.limit.cancel(t)
}

// decline leaves the whole request to the Python code.
func (x *exchange) decline(t *vm.Thread) *vm.Exc {
	if !x.bare {
		x.Becomes(t.In.NewCoroutine(x.http.enter, vm.Obj(x.p)))
		return nil
	}
	v, exc := x.p.coroutine(t)
	if exc == nil {
		x.Becomes(v.O.(*vm.Gen))
		t.Entrust(v)
	}
	return exc
}

// leave has the Python code go on.
func (x *exchange) leave() (vm.Value, bool, *vm.Exc) {
	x.Becomes(x.Unabridged())
	return vm.Value{}, false, nil
}

// plain finds out what the request needs and reports whether it is a usual one; total is for how many seconds it may last, 0 = for ever.
func (x *exchange) plain(t *vm.Thread) (total float64, ok bool, exc *vm.Exc) {
	h := x.http
	get := func(from vm.Value, name int) vm.Value {
		v, exc := t.GetAttrOpt(from, h.names[name])
		if exc != nil {
			return vm.Value{}
		}
		return v
	}
	is := func(v, what vm.Value) bool { return v.O != nil && vm.Is(v, what) }
	for i, name := range h.options {
		if x.options[i] = x.p.options.GetStr(name); x.options[i].O == nil {
			x.options[i] = usual[i]
		}
	}
	o := &x.options
	if !is(get(x.session, nameClosed), vm.False) || !is(get(x.session, nameUsual), vm.True) || !is(get(x.session, nameRaise), vm.False) ||
		!o[optRaise].IsNone() && !is(o[optRaise], vm.False) || !o[optTimeout].IsNone() && t.TypeOf(o[optTimeout]) != h.timeouts {
		return 0, false, nil
	}
	if ok, exc = x.prepare(t); !ok || exc != nil {
		return 0, false, exc
	}
	url, isStr := x.url.O.(*vm.Str)
	if !isStr {
		return 0, false, nil
	}
	if x.to, x.netloc, x.target, ok = wayOfURL(url.S); !ok {
		return 0, false, nil
	}
	x.headers, x.timeout = get(x.session, nameHeaders), o[optTimeout]
	if x.timeout.IsNone() {
		x.timeout = get(x.session, nameTimeout)
	}
	connector := get(x.session, nameConnector)
	x.pool, ok = connector.O.(*pool)
	if !ok || t.TypeOf(connector) != h.connector || x.headers.O == nil || x.timeout.O == nil || x.timeout.IsNone() ||
		!is(get(x.timeout, nameConnect), vm.None) || !is(get(x.timeout, nameSockRead), vm.None) {
		return 0, false, nil
	}
	if x.sockConnect = get(x.timeout, nameSockConnect); x.sockConnect.O == nil {
		return 0, false, nil
	}
	switch v := get(x.timeout, nameTotal); {
	case v.O == nil:
		return 0, false, nil
	case v.IsNone():
		return 0, true, nil
	case v.IsInt():
		return float64(v.N), true, nil
	default:
		return v.F(), v.IsFloat(), nil
	}
}

// prepare makes the URL, the header fields and the body of the request. It reports whether that went well: what is wrong with them the
// Python code finds out again; but a Ctrl-C that came meanwhile is raised.
func (x *exchange) prepare(t *vm.Thread) (ok bool, exc *vm.Exc) {
	h, p, o := x.http, x.p, &x.options
	x.url, x.fields, x.body = p.url, h.noFields, h.empty
	method, ok := p.method.O.(*vm.Str)
	if _, isStr := p.url.O.(*vm.Str); !ok || !isStr {
		return false, nil
	}
	switch method.S {
	case "GET", "HEAD", "DELETE", "OPTIONS":
		if o[optParams].IsNone() && o[optData].IsNone() && o[optJSON].IsNone() && o[optHeaders].IsNone() {
			return true, nil
		}
	}
	v, exc := t.Call(h.prepared, p.method, p.url, o[optParams], o[optData], o[optJSON], o[optHeaders])
	if exc != nil {
		if exc.Is(t, t.In.E.Exception) {
			exc = nil
		}
		return false, exc
	}
	parts := v.O.(*vm.Tuple).Items
	x.url, x.fields, x.body = parts[0], parts[1], parts[2]
	_, ok = x.body.O.(*vm.Bytes)
	return ok, nil
}

// queue waits for a turn.
func (x *exchange) queue(t *vm.Thread) (v vm.Value, done bool, exc *vm.Exc) {
	x.inLine = true
	if x.future, exc = x.pool.queue(t, x.to); exc != nil {
		return v, false, exc
	}
	return x.future.HandOut(), false, nil
}

// ask sends the request and waits for the head of its answer.
func (x *exchange) ask(t *vm.Thread, w *wire) (v vm.Value, done bool, exc *vm.Exc) {
	x.wire, x.inLine = w, false
	method := x.p.method.O.(*vm.Str).S
	request, exc := render(t, method, x.target, x.body.O.(*vm.Bytes).B, x.netloc, x.headers, x.fields)
	if exc == nil {
		exc = w.ask(t, x.http.messages, method, request)
	}
	if exc == nil {
		x.future, exc = w.next(t, true)
	}
	if exc != nil {
		_ = x.pool.giveBack(t, w, false)
		_ = x.limit.cancel(t)
		return v, false, exc
	}
	return x.future.HandOut(), false, nil
}

// redirected reports whether the answer sends the client somewhere else.
func (x *exchange) redirected(m *message) bool {
	switch m.status {
	case 301, 302, 303, 307, 308:
		_, found := m.field("Location")
		return found
	}
	return false
}

// sets reports whether the answer sets a cookie.
func (x *exchange) sets(m *message) bool {
	_, found := m.field("Set-Cookie")
	return found
}

// Unabridged makes the coroutine of __aenter__, which waits in those of _request, _send and, in the line, _take; or that of _request. What follows the
// functions' parameters are their variables, in the order in which they are first bound.
func (x *exchange) Unabridged() *vm.Gen {
	h, p, o := x.http, x.p, &x.options
	on, nth := x.future.Awaited(), 2
	if x.inLine {
		on, nth = vm.Obj(h.in.Suspended(h.take, 0, on, vm.Obj(x.pool), x.to.value(), x.sockConnect, vm.Obj(x.future))), 0
	}
	variables := []vm.Value{x.session, p.method, x.url, x.fields, x.body, x.timeout,
		x.to.value(), vm.NewStr(x.netloc), vm.NewStr(x.target), vm.Obj(x.pool)}
	if !x.inLine {
		variables = append(variables, vm.Obj(x.wire), vm.Obj(x.wire.message))
	}
	send := h.in.Suspended(h.send, nth, on, variables...)
	request := h.in.Suspended(h.request, 0, vm.Obj(send), x.session, p.method, x.url, x.timeout, o[optParams], o[optData], o[optJSON], o[optHeaders],
		o[optRedirects], o[optMost], o[optRaise], o[optTLS], vm.Obj(vm.NewDict()), x.fields, x.body, vm.NewList(nil), vm.Obj(x.limit))
	if x.bare {
		return request
	}
	return h.in.Suspended(h.enter, 0, vm.Obj(request), vm.Obj(p))
}

// leaving stands for _RequestContextManager.__aexit__ and that of a response.
func (h *aiohttp) leaving(t *vm.Thread, a []vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
	self := a[0]
	if p, ok := self.O.(*pending); ok {
		self = p.response
	}
	r, ok := self.O.(*response)
	if !ok || r.Cls != h.answers {
		return
	}
	t.Charge(exitCost)
	return nil, vm.None, true, r.release(t, true)
}

// reading stands for read(), where the whole answer is there.
func (h *aiohttp) reading(t *vm.Thread, a []vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
	r, ok := a[0].O.(*response)
	if !ok {
		return
	}
	if done, exc = r.read(t); done {
		t.Charge(readCost)
		v = r.body
	}
	return
}

// texting stands for text(), where the whole answer is there and nothing is wrong with it.
func (h *aiohttp) texting(t *vm.Thread, a []vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
	r, ok := a[0].O.(*response)
	if !ok || r.body.O == nil && !r.message.done || !a[1].IsNone() {
		return
	}
	name := r.message.charset()
	if name == "" {
		name = "utf-8"
	}
	if r.body.O == nil {
		if _, exc = r.read(t); exc != nil {
			return
		}
	}
	text, bad := t.CallMethod(r.body, "decode", vm.NewStr(name), a[2])
	if bad != nil {
		return
	}
	t.Charge(2 * readCost)
	return nil, text, true, nil
}

// abridge is _http.abridge(_RequestContextManager, ClientSession, TCPConnector, ClientResponse, ClientTimeout, no fields, _prepared): has them stood in for.
func (h *aiohttp) abridge(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	class := func(i int) *vm.Type { return a[i].O.(*vm.Type) }
	method := func(c *vm.Type, name string) vm.Value { return c.Lookup(t.In.Intern(name)) }
	h.session, h.connector, h.answers, h.timeouts = class(1), class(2), class(3), class(4)
	h.noFields, h.prepared, h.empty = a[5], a[6], vm.NewBytes(nil)
	h.enter, h.request, h.send = method(class(0), "__aenter__"), method(h.session, "_request"), method(h.session, "_send")
	h.take = method(h.connector, "_take")
	for i, name := range attributeNames {
		h.names[i] = t.In.Intern(name)
	}
	for i, name := range optionNames {
		h.options[i] = t.In.Intern(name)
	}
	vm.Abridge(h.enter, h.entering)
	vm.Abridge(method(class(0), "__await__"), h.awaiting)
	vm.Abridge(method(class(0), "__aexit__"), h.leaving)
	vm.Abridge(method(h.answers, "__aexit__"), h.leaving)
	vm.Abridge(method(h.answers, "read"), h.reading)
	vm.Abridge(method(h.answers, "text"), h.texting)
	return vm.None, nil
}
