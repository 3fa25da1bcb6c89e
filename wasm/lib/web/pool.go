package web

// Who may use a connection of aiohttp's, and which: a limit for all and one for each host, a line of those who wait, and connections that
// are kept.

import (
	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// way is where a connection leads.
type way struct {
	host string
	port int64
	tls  bool
}

// value is the way as Python has it.
func (w way) value() vm.Value { return vm.NewTuple(vm.NewStr(w.host), vm.Int(w.port), vm.Bool(w.tls)) }

// wayOf reads (host, port, tls).
func wayOf(t *vm.Thread, v vm.Value) (way, *vm.Exc) {
	p, ok := v.O.(*vm.Tuple)
	if !ok || len(p.Items) != 3 {
		return way{}, t.TypeErrorf("(host, port, tls) is needed, not %T", v)
	}
	host, exc := t.Str(p.Items[0])
	if exc != nil {
		return way{}, exc
	}
	port, exc := t.Index(p.Items[1])
	return way{host, port, vm.Is(p.Items[2], vm.True)}, exc
}

// pool is what a TCPConnector keeps.
type pool struct {
	vm.Head
	limit, perHost int64 // how many connections may be in use, in all and for each way; 0 = any number
	forceClose     bool  // none is kept
	closed         bool
	out            int64         // in use
	outTo          map[way]int64 // by way, if there is such a limit
	idle           map[way]*[]*wire
	ways           []way // those in idle, in the order in which they came
	line           []turn
}

// turn is somebody who waits for a connection.
type turn struct {
	to     way
	future *asyncio.Future
}

// Class returns the pool's type.
func (p *pool) Class(*vm.Interp) *vm.Type { return p.Cls }

// Trace visits what the pool holds.
func (p *pool) Trace(visit func(vm.Value)) {
	for _, to := range p.ways {
		for _, w := range *p.idle[to] {
			visit(vm.Obj(w))
		}
	}
	for _, w := range p.line {
		visit(vm.Obj(w.future))
	}
}

func (p *pool) full(to way) bool {
	return p.limit > 0 && p.out >= p.limit || p.perHost > 0 && p.outTo[to] >= p.perHost
}

// enter counts one more connection in use, and drop one less.
func (p *pool) enter(to way) { p.count(to, 1) }

func (p *pool) drop(t *vm.Thread, to way) {
	p.count(to, -1)
	p.next(t)
}

func (p *pool) count(to way, n int64) {
	p.out += n
	if p.perHost > 0 {
		p.outTo[to] += n
	}
}

// kept returns an open connection that may be used at once, the one used last, and counts it as in use; nil if there is none.
func (p *pool) kept(to way) *wire {
	idle := p.idle[to]
	if idle == nil || p.full(to) {
		return nil
	}
	for n := len(*idle) - 1; n >= 0; n-- {
		w := (*idle)[n]
		(*idle)[n] = nil
		*idle = (*idle)[:n]
		if !w.lost {
			p.enter(to)
			return w
		}
	}
	return nil
}

// giveBack ends the use of a connection; one that is usable is kept.
func (p *pool) giveBack(t *vm.Thread, w *wire, usable bool) *vm.Exc {
	w.message = nil
	var exc *vm.Exc
	if usable && !w.lost && !p.forceClose && !p.closed {
		idle := p.idle[w.to]
		if idle == nil {
			idle = new([]*wire)
			p.idle[w.to], p.ways = idle, append(p.ways, w.to)
		}
		w.keptSince = rt.Now(t)
		*idle = append(*idle, w)
	} else {
		_, exc = t.CallMethod(w.transport, "close")
	}
	p.drop(t, w.to)
	return exc
}

// queue puts somebody at the end of the line; the future is done when it is their turn.
func (p *pool) queue(t *vm.Thread, to way) (*asyncio.Future, *vm.Exc) {
	f, exc := asyncio.NewWaiter(t, "pool", to.host)
	if exc == nil {
		p.line = append(p.line, turn{to, f})
	}
	return f, exc
}

// next lets the first of the line have its turn, whose host has room.
func (p *pool) next(t *vm.Thread) {
	for range len(p.line) {
		first := p.line[0]
		p.line[0] = turn{}
		p.line = p.line[1:]
		if first.future.Done() {
			continue // cancelled
		}
		if !p.full(first.to) {
			first.future.Wake(t)
			return
		}
		if p.perHost == 0 || p.limit > 0 && p.out >= p.limit {
			p.line = append([]turn{first}, p.line...)
			return
		}
		p.line = append(p.line, first) // its host has no room: the others are asked first, in their order
	}
}

// newPoolType makes _http.Pool(limit, limit_per_host, force_close), the base of TCPConnector.
func newPoolType(in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *pool { return a[0].O.(*pool) }
	get := func(name string, f func(p *pool) vm.Value) vm.Method {
		return vm.Method{Name: name, Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(self(a)), nil }}
	}
	to := func(name string, f func(t *vm.Thread, p *pool, to way) (vm.Value, *vm.Exc)) vm.Method {
		return vm.Method{Name: name, Sig: "to, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			w, exc := wayOf(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			return f(t, self(a), w)
		}}
	}
	return in.NewLibType("_http", "Pool", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			return vm.Obj(&pool{Head: vm.Head{Cls: cls}, outTo: map[way]int64{}, idle: map[way]*[]*wire{}}), nil
		},
		Init: func(t *vm.Thread, v vm.Value, a vm.Args) *vm.Exc {
			args, exc := t.BindArgs("Pool", "limit, limit_per_host, force_close, /", a)
			if exc != nil {
				return exc
			}
			p := v.O.(*pool)
			if p.limit, exc = t.Index(args[0]); exc != nil {
				return exc
			}
			if p.perHost, exc = t.Index(args[1]); exc != nil {
				return exc
			}
			p.forceClose, exc = t.Truth(args[2])
			return exc
		},
	}, func() []vm.Method {
		return []vm.Method{
			get("limit", func(p *pool) vm.Value { return vm.Int(p.limit) }),
			get("limit_per_host", func(p *pool) vm.Value { return vm.Int(p.perHost) }),
			get("force_close", func(p *pool) vm.Value { return vm.Bool(p.forceClose) }),
			get("closed", func(p *pool) vm.Value { return vm.Bool(p.closed) }),
			to("_full", func(_ *vm.Thread, p *pool, to way) (vm.Value, *vm.Exc) { return vm.Bool(p.full(to)), nil }),
			to("_enter", func(_ *vm.Thread, p *pool, to way) (vm.Value, *vm.Exc) {
				p.enter(to)
				return vm.None, nil
			}),
			to("_drop", func(t *vm.Thread, p *pool, to way) (vm.Value, *vm.Exc) {
				p.drop(t, to)
				return vm.None, nil
			}),
			to("_kept", func(_ *vm.Thread, p *pool, to way) (vm.Value, *vm.Exc) {
				if w := p.kept(to); w != nil {
					return vm.Obj(w), nil
				}
				return vm.None, nil
			}),
			to("_queue", func(t *vm.Thread, p *pool, to way) (vm.Value, *vm.Exc) {
				f, exc := p.queue(t, to)
				if exc != nil {
					return vm.Value{}, exc
				}
				return vm.Obj(f), nil
			}),
			{Name: "_next", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				self(a).next(t)
				return vm.None, nil
			}},
			{Name: "_give_back", Sig: "wire, usable, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				w, ok := a[1].O.(*wire)
				if !ok {
					return vm.Value{}, t.TypeErrorf("a Wire is needed, not %T", a[1])
				}
				usable, exc := t.Truth(a[2])
				if exc != nil {
					return vm.Value{}, exc
				}
				return vm.None, self(a).giveBack(t, w, usable)
			}},
			// _idle lists the kept connections of each way, with the moments since when they are kept.
			{Name: "_idle", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				p := self(a)
				var ways []vm.Value
				for _, to := range p.ways {
					var kept []vm.Value
					for _, w := range *p.idle[to] {
						kept = append(kept, vm.NewTuple(vm.Obj(w), vm.Float(float64(w.keptSince)/1e9)))
					}
					if len(kept) > 0 {
						ways = append(ways, vm.NewList(kept))
					}
				}
				return vm.NewList(ways), nil
			}},
			{Name: "_close", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				p := self(a)
				p.closed = true
				for _, to := range p.ways {
					idle := p.idle[to]
					for n := len(*idle) - 1; n >= 0; n-- {
						w := (*idle)[n]
						*idle = (*idle)[:n]
						if _, exc := t.CallMethod(w.transport, "close"); exc != nil {
							return vm.Value{}, exc
						}
					}
				}
				return vm.None, nil
			}},
		}
	})
}
