package vm

// Death: whether what was dropped is still held by anything, and the taking apart of what is not, in CPython's order.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// funeral is the taking apart of a group of unreachable objects.
type funeral struct {
	t    *Thread
	s    *search
	refs map[Object]int // how many references to each member there are within the group, and among the values dropped
	gone map[Object]bool
	all  []Object
	// revived says that a finalizer brought an object back.
	revived bool
}

// gather finds what is unreachable and reached from the values of dead, list by list; each value counts as one reference. A class
// refers to itself, so that only the collector, with classes set, takes one apart.
func (t *Thread) gather(s *search, classes bool, dead ...[]Value) *funeral {
	f := &funeral{t: t, s: s, refs: map[Object]int{}, gone: map[Object]bool{}}
	visit := func(v Value) {
		if c, ok := v.O.(*Type); !holds(v) && !(ok && classes && c.User) {
			return
		}
		if s.has(v.O) {
			return
		}
		if fn, ok := v.O.(*Function); ok && fn.plain(t.In) {
			return
		}
		if _, ok := f.refs[v.O]; !ok {
			f.all = append(f.all, v.O)
		}
		f.refs[v.O]++
	}
	i := 0
	for _, list := range dead {
		for _, v := range list {
			visit(v)
		}
		for ; i < len(f.all); i++ {
			for _, v := range f.t.In.held(f.all[i]) {
				visit(v)
			}
		}
	}
	t.In.effort().left -= int64(len(f.all))
	return f
}

// inter takes dead values apart as reference counts would: each object that nothing refers to dies, and lets go of what it holds.
// Cycles stay, for the collector.
func (t *Thread) inter(s *search, dead []Value) {
	in := t.In
	f := t.gather(s, false, dead)
	in.funerals++
	defer func() { in.funerals-- }()
	base := len(in.condemned)
	for i, v := range dead {
		if f.refs[v.O]--; f.refs[v.O] == 0 && !f.gone[v.O] {
			in.condemned = append(in.condemned[:base], dead[i+1:])
			f.kill(v.O)
		}
	}
	in.condemned = in.condemned[:base]
	alive := s
	if f.revived {
		alive = in.newSearch(nil)
		alive.run(t)
	}
	undead := func(o Object) {
		if !alive.has(o) && !f.gone[o] {
			in.zombies = append(in.zombies, Obj(o))
		}
	}
	for _, o := range f.all {
		if in.mortal(o) || goesOn(o) {
			undead(o)
		}
	}
	for _, v := range dead {
		undead(v.O)
	}
}

// kill shows an object's death and lets go of what it holds.
func (f *funeral) kill(o Object) {
	in := f.t.In
	f.gone[o] = true
	var kids []Value
	if _, ok := o.(*Gen); ok {
		// A generator that is closed holds nothing any more.
		in.traceObject(o, func(v Value) { kids = append(kids, v) })
	}
	if f.dies(o) {
		f.gone[o], f.refs[o], f.revived = false, 1, true
		return
	}
	if kids == nil {
		kids = in.held(o)
	} else if g, ok := o.(*Gen); ok && g.state == genSuspended {
		// It ignored GeneratorExit and went on: what it made since goes with it.
		old := len(kids)
		in.traceObject(o, func(v Value) {
			if !slices.ContainsFunc(kids[:old], func(k Value) bool { return k.O == v.O }) {
				kids = append(kids, v)
			}
		})
	}
	base := len(in.condemned)
	for i, v := range kids {
		if !holds(v) {
			continue // and nothing is asked about nil: Go's WebAssembly leaves its memory when it looks for that in a large map
		}
		n, member := f.refs[v.O]
		switch {
		case !member:
			if !f.s.has(v.O) {
				f.t.lost = append(f.t.lost, v) // it came while the object's last words were said
			}
		case !f.gone[v.O]:
			if f.refs[v.O] = n - 1; n == 1 {
				in.condemned = append(in.condemned[:base], kids[i+1:])
				f.kill(v.O)
			}
		}
	}
	in.condemned = in.condemned[:base]
}

// held lists what an object lets go of when it dies, in CPython's order: lists and tuples from their end.
func (in *Interp) held(o Object) (kids []Value) {
	var items int
	switch x := o.(type) {
	case *List:
		items = len(x.Items)
	case *Tuple:
		items = len(x.Items)
	case *Zip:
		items = len(x.its)
	case *Map:
		items = len(x.its)
	}
	kids = make([]Value, 0, items)
	in.traceObject(o, func(v Value) { kids = append(kids, v) })
	slices.Reverse(kids[len(kids)-items:])
	return kids
}

// dies does what can be seen of an object's death: its finalizer, then the callbacks of its weak references. It reports whether the
// finalizer brought it back to life.
func (f *funeral) dies(o Object) (lives bool) {
	t, in := f.t, f.t.In
	if !in.mortal(o) {
		if g, ok := o.(*Gen); !ok || g.state != genSuspended && (g.state != genNew || g.kind != genCoroutine) {
			return false
		}
	}
	if t.lastWords(o) {
		s := in.newSearch(func(x Object) bool { return x == o })
		s.run(t)
		if s.found {
			return true
		}
		if _, ok := in.finalized[o]; ok {
			in.bur(o)
		}
	}
	if in.weak[o] != nil {
		t.severWeak(o, func(r *WeakRef) bool {
			if f.s.has(r) {
				return true
			}
			_, member := f.refs[r]
			return member && !f.gone[r]
		})
	}
	return false
}

// lastWords runs what an object's death has to say; it reports whether that may have brought the object back.
func (t *Thread) lastWords(o Object) (maybe bool) {
	in := t.In
	switch x := o.(type) {
	case *Gen:
		if x.watched {
			in.forget(x)
		}
		switch {
		case x.state == genNew && x.kind == genCoroutine:
			x.state = genDone
			t.warnNeverAwaited(x)
		case (x.state == genSuspended || x.state == genNew) && x.kind == genAsync && x.finalizer != nil && !x.closed:
			hook := x.finalizer
			x.finalizer, x.finalized = nil, true
			if exc := hook(t, x); exc != nil {
				t.Unraisable(exc, "", Obj(x))
			}
			return true
		case x.state == genSuspended && !x.finalized:
			x.finalized = true
			if exc := t.closeGen(x); exc != nil {
				t.Unraisable(exc, "", Obj(x))
			}
		}
		return false
	case Mortal:
		if x.Alive() {
			x.Dies(t)
			return false
		}
	}
	h := in.headOf(o)
	if h == nil || h.Cls == nil || !in.finalizes(o, h.Cls) || in.hasDied(o) {
		return false
	}
	del := h.Cls.Lookup(in.names.del)
	in.finalized[o] = struct{}{}
	if _, plain := del.O.(*Function); plain {
		if _, exc := t.callUnbound(del, Obj(o)); exc != nil {
			t.Unraisable(exc, "", del)
		}
	} else if bound, exc := t.bind(del, Obj(o), h.Cls); exc == nil { // what a descriptor says of it nobody hears
		if _, exc = t.Call(bound); exc != nil {
			t.Unraisable(exc, "", bound)
		}
	}
	if fn, ok := del.O.(*Function); ok && fn.code.keepsNothing() {
		in.bur(o)
		return false
	}
	return true
}

// bur notes that an object is dead for good.
func (in *Interp) bur(o Object) {
	delete(in.finalized, o)
	delete(in.minded, o)
	in.interred[o] = struct{}{}
	if in.seenLate(o) {
		return
	}
	in.mortals--
}

// keepsNothing tells a __del__ that cannot bring its object back: it is the library's, or only reads attributes of self.
func (c *Code) keepsNothing() bool {
	if c.source != nil && c.source.Library {
		return true
	}
	if len(c.CellVars) > 0 && c.CellVars[0].Param == 0 {
		return false
	}
	for _, i := range c.Instrs {
		if i.Op() == compile.GetAttr {
			continue
		}
		for _, r := range compile.Reads(i) {
			if r == 0 {
				return false
			}
		}
	}
	return true
}
