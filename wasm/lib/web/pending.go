package web

// A request of aiohttp's that was made and not begun.

import "github.com/asyncio-playground/playground/wasm/vm"

// pending is the base of _RequestContextManager: a request that was made and not begun.
type pending struct {
	vm.Head
	http     *aiohttp
	make     vm.Value // session._request
	method   vm.Value
	url      vm.Value
	options  *vm.Dict
	made     vm.Value // its coroutine, where it was made at once
	begun    bool
	response vm.Value
}

// Class returns the request's type.
func (p *pending) Class(*vm.Interp) *vm.Type { return p.Cls }

// Trace visits what the request holds.
func (p *pending) Trace(visit func(vm.Value)) {
	for _, v := range []vm.Value{p.make, p.method, p.url, vm.Obj(p.options), p.made, p.response} {
		visit(v)
	}
}

// Alive reports whether the request's death would be told: nobody has awaited it.
func (p *pending) Alive() bool { return !p.begun }

// Dies makes the coroutine that it stands for, which tells.
func (p *pending) Dies(t *vm.Thread) {
	if c, exc := p.coroutine(t); exc == nil {
		t.Unawaited(c)
	}
}

// coroutine makes the coroutine of _request, once.
func (p *pending) coroutine(t *vm.Thread) (vm.Value, *vm.Exc) {
	if v := p.made; v.O != nil {
		p.made = vm.Value{}
		return v, nil
	}
	if p.begun {
		return vm.Value{}, t.RuntimeErrorf("cannot reuse already awaited coroutine")
	}
	p.begun = true
	return t.CallSpread(p.make, vm.NewTuple(p.method, p.url), vm.Obj(p.options))
}

// newPendingType makes _http.Pending(session._request, method, url, options).
func (h *aiohttp) newPendingType() *vm.Type {
	self := func(a []vm.Value) *pending { return a[0].O.(*pending) }
	return h.in.NewLibType("_http", "Pending", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			v, exc := t.BindArgs("Pending", "make, method, url, options, /", a)
			if exc != nil {
				return vm.Value{}, exc
			}
			options, ok := v[3].O.(*vm.Dict)
			if !ok {
				return vm.Value{}, t.TypeErrorf("options are a dict, not %T", v[3])
			}
			p := &pending{Head: vm.Head{Cls: cls}, http: h, make: v[0], method: v[1], url: v[2], options: options, response: vm.None}
			atOnce := t.AwaitsResult()
			if !h.knows(options) { // it is told of at once
				if p.made, exc = p.coroutine(t); exc == nil && atOnce {
					t.Entrust(p.made)
				}
			} else if !atOnce {
				t.Watch(p)
			}
			return vm.Obj(p), exc
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "_coroutine", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).coroutine(t) }},
			{Name: "_answered", Sig: "response, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				self(a).response = a[1]
				return a[1], nil
			}},
			{Name: "_used", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				p := self(a)
				return vm.Bool(p.begun && p.made.O == nil), nil
			}},
			{Name: "_response", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).response, nil }},
		}
	})
}
