package vm

// Death: whether what was dropped is still held by anything, and the taking apart of what is not, in CPython's order.

import (
	"math/bits"
	"slices"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// search goes through what a program can reach, nearest first.
type search struct {
	in        *Interp
	seen      map[Object]struct{}
	mark      uint32 // what it marks generators with, which can be ten thousand, instead of listing them in seen; 0: it does not
	near, far []Object
	visit     func(Value)
	wanted    func(Object) (enough bool) // nil: look at everything
	found     bool
	each      func(Object) // called for every object reached, if set
}

func (in *Interp) newSearch(wanted func(Object) bool) *search {
	s := &search{in: in, wanted: wanted}
	if n := len(in.spare); n > 0 {
		s.seen, in.spare = in.spare[n-1], in.spare[:n-1]
	} else {
		s.seen = make(map[Object]struct{}, 256)
	}
	s.visit = func(v Value) {
		switch x := v.O.(type) {
		case nil, intTag, floatTag, boolTag, noneTag, ellipsisTag, notImplementedTag, *Str, *BigInt, *Complex, *Range, *RangeIter, *StrIter,
			*Code, *GetSet, *Member:
			return
		case *Native:
			if x.Self.O == nil {
				return
			}
		case *Function:
			if x.plain(in) {
				return
			}
		case *Type:
			if !x.User {
				return // a built-in type holds built-in functions
			}
		}
		s.reach(v.O)
	}
	return s
}

// plain tells a function that holds nothing but its module.
func (f *Function) plain(in *Interp) bool {
	return len(f.cells) == 0 && len(f.defaults) == 0 && f.kwDefaults == nil && f.annotations.O == nil && f.Attrs.vals == nil && f.Attrs.dict == nil &&
		!in.weakFuncs && (f.code.source != nil && f.code.source.Library || in.Main != nil && f.globals == in.Main.Dict)
}

func (s *search) reach(o Object) {
	if g, ok := o.(*Gen); ok && s.mark != 0 {
		if g.mark == s.mark {
			return
		}
		g.mark = s.mark
	} else {
		if _, ok := s.seen[o]; ok {
			return
		}
		s.seen[o] = struct{}{}
	}
	s.in.credit--
	if s.wanted != nil && !s.found && s.wanted(o) {
		s.found = true
	}
	if m, ok := o.(*Module); ok && m != s.in.Main {
		s.far = append(s.far, o)
		return
	}
	s.near = append(s.near, o)
}

// has reports whether the search has come to o.
func (s *search) has(o Object) bool {
	if g, ok := o.(*Gen); ok && s.mark != 0 {
		return g.mark == s.mark
	}
	_, ok := s.seen[o]
	return ok
}

// release gives the search's memory to a later one.
func (s *search) release() {
	if s.mark != 0 {
		s.in.marking = false
	}
	if len(s.seen) < 4*maxInterred {
		clear(s.seen)
		s.in.spare = append(s.in.spare, s.seen)
	}
	s.seen = nil
}

// run searches from all roots; it returns early once everything wanted was found. Threads come first, t before the others.
func (s *search) run(t *Thread) {
	in := s.in
	t.trace(s.visit)
	if s.found {
		return
	}
	for _, list := range [][]Value{t.pinned, in.condemned} {
		for _, v := range list {
			s.visit(v)
		}
	}
	for _, th := range in.threads {
		if th != t {
			th.trace(s.visit)
			for _, v := range th.pinned {
				s.visit(v)
			}
		}
	}
	for _, f := range in.roots {
		f(s.visit)
	}
	if in.Main != nil {
		s.visit(Obj(in.Main))
	}
	s.drain()
	for _, v := range in.zombies {
		s.visit(v)
	}
	s.visit(Obj(in.Modules))
	s.visit(Obj(in.Builtins))
	s.drain()
	for len(s.far) > 0 && !s.found {
		m := s.far[len(s.far)-1]
		s.far = s.far[:len(s.far)-1]
		traceObject(m, s.visit)
		s.drain()
	}
}

func (s *search) drain() {
	for i := 0; i < len(s.near); i++ {
		if s.found {
			return
		}
		if s.each != nil {
			s.each(s.near[i])
		}
		traceObject(s.near[i], s.visit)
	}
	s.near = s.near[:0]
}

// suspicion is a dropped value and the mortals that it reaches: finding the one or all of the others dispels it. When it reaches too much
// to tell, or may be in a cycle, they are instead the objects that it holds, or none if these are many.
type suspicion struct {
	v       Value
	mortals []Object
}

// suspect returns what v reaches; ok is false when that is certainly no mortal.
func (t *Thread) suspect(v Value) (s suspicion, ok bool) {
	in := t.In
	s.v = v
	if f, isFunc := v.O.(*Function); isFunc && f.plain(in) {
		return s, false
	}
	near := make([]Object, 1, 16)
	near[0] = v.O
	more, cyclic := true, false
	visit := func(x Value) {
		if !more || !holds(x) {
			return
		}
		if f, ok := x.O.(*Function); ok && f.plain(in) {
			return
		}
		for _, o := range near {
			if o == x.O {
				cyclic = true
				return
			}
		}
		if len(near) == digFilter {
			more = false
			return
		}
		near = append(near, x.O)
	}
	for i := 0; i < len(near) && more; i++ {
		if in.mortal(near[i]) {
			s.mortals = append(s.mortals, near[i])
		}
		switch x := near[i].(type) {
		case *Dict:
			if in.Main != nil && x == in.Main.Dict {
				continue
			}
			more = x.Len() <= digFilter
		case *List:
			more = len(x.Items) <= digFilter
		case *Tuple:
			more = len(x.Items) <= digFilter
		case *Set:
			more = x.Len() <= digFilter
		case Anchor:
			continue
		}
		if more {
			traceObject(near[i], visit)
		}
	}
	in.credit -= int64(len(near))
	ok = !more || len(s.mortals) > 0
	if !more || cyclic {
		s.mortals = nil // what is in a cycle may be held by it alone
		if ok && !in.mortal(v.O) {
			s.mortals = parts(in, v)
		}
	}
	return s, ok
}

// maxParts is how many objects a value may hold to be told by them.
const maxParts = 8

// parts are the objects that v holds, if they are few: when all of them are held by something else, nothing is seen of v's death.
func parts(in *Interp, v Value) []Object {
	var objects []Object
	traceObject(v.O, func(x Value) {
		if f, ok := x.O.(*Function); holds(x) && !(ok && f.plain(in)) {
			objects = append(objects, x.O)
		}
	})
	if len(objects) > maxParts {
		return nil
	}
	return objects
}

// plainlyHeld reports whether the innermost frame has o in a variable or in a temporary that is still needed: most of what
// instructions drop is held there, and need not be searched for.
func (t *Thread) plainlyHeld(o Object) bool {
	f := t.between
	if f == nil || f != t.frame {
		return false
	}
	l := f.code.Live()
	locals := l.Locals()
	for w, set := range l.Live(t.betweenAt) {
		for set |= locals[w]; set != 0; set &= set - 1 {
			if f.regs[w<<6+bits.TrailingZeros64(set)].O == o {
				return true
			}
		}
	}
	for _, c := range f.cells {
		if c != nil && c.V.O == o {
			return true
		}
	}
	return false
}

// bury decides which of the values that were dropped are dead, and takes them apart.
func (t *Thread) bury() {
	in := t.In
	if t.lostMuch {
		// More was dropped at once than can be looked at one by one.
		if t.candid() {
			t.lostMuch = false
			t.unearth()
		}
	}
	var suspects []suspicion
	keep := 0
	for _, v := range t.lost {
		if t.plainlyHeld(v.O) {
			continue
		}
		if s, ok := t.suspect(v); ok {
			t.lost[keep] = v
			keep++
			suspects = append(suspects, s)
		}
	}
	clear(t.lost[keep:])
	t.lost = t.lost[:keep]
	switch {
	case keep == 0:
		return
	case !t.candid():
		if keep < maxSuspicions {
			return // asked again when the Go code has returned
		}
		in.behind = true
	default:
		t.lost = t.lost[:0]
		t.dig(suspects)
		return
	}
	clear(t.lost)
	t.lost = t.lost[:0]
}

// dig searches for what is suspected to be dead.
func (t *Thread) dig(suspects []suspicion) {
	in := t.In
	var s *search
	s = in.newSearch(func(o Object) bool {
		open := suspects[:0]
		for _, x := range suspects {
			if x.v.O == o {
				continue
			}
			if n := len(x.mortals); n > 0 {
				left := x.mortals[:0]
				for _, m := range x.mortals {
					if m != o {
						left = append(left, m)
					}
				}
				if x.mortals = left; len(left) == 0 {
					continue
				}
			}
			open = append(open, x)
		}
		suspects = open
		return len(suspects) == 0
	})
	if !in.marking {
		in.marking = true
		in.lastMark++
		s.mark = in.lastMark
	}
	s.run(t)
	defer s.release()
	if s.found {
		return
	}
	dead := make([]Value, len(suspects))
	for i, x := range suspects {
		dead[i] = x.v
	}
	t.inter(s, dead)
}

// unearth looks for every watched object that died unnoticed.
func (t *Thread) unearth() {
	in := t.In
	s := in.newSearch(nil)
	s.run(t)
	var dead []Value
	for _, o := range in.watched {
		if !s.has(o) && in.mortal(o) {
			dead = append(dead, Obj(o))
		}
	}
	in.behind = in.guards > maxGuards
	if len(dead) > 0 {
		t.inter(s, dead)
	}
}

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
			for _, v := range held(f.all[i]) {
				visit(v)
			}
		}
	}
	t.In.credit -= int64(len(f.all))
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
			in.condemned = append(in.condemned[:base], dead[i+1:]...)
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
		if in.mortal(o) {
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
		traceObject(o, func(v Value) { kids = append(kids, v) })
	}
	if f.dies(o) {
		f.gone[o], f.refs[o], f.revived = false, 1, true
		return
	}
	if kids == nil {
		kids = held(o)
	}
	base := len(in.condemned)
	for i, v := range kids {
		n, member := f.refs[v.O]
		switch {
		case !holds(v):
		case !member:
			if !f.s.has(v.O) {
				f.t.lost = append(f.t.lost, v) // it came while the object's last words were said
			}
		case !f.gone[v.O]:
			if f.refs[v.O] = n - 1; n == 1 {
				in.condemned = append(in.condemned[:base], kids[i+1:]...)
				f.kill(v.O)
			}
		}
	}
	in.condemned = in.condemned[:base]
}

// held lists what an object lets go of when it dies, in CPython's order: lists and tuples from their end.
func held(o Object) (kids []Value) {
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
	traceObject(o, func(v Value) { kids = append(kids, v) })
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
		case x.state == genSuspended && x.kind == genAsync && x.finalizer != nil:
			hook := x.finalizer
			x.finalizer, x.handedOver = nil, true
			if exc := hook(t, x); exc != nil {
				t.Unraisable(exc, "", Obj(x))
			}
			return true
		case x.state == genSuspended && !x.handedOver:
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
	h, ok := o.(headed)
	if !ok || h.head().Cls == nil || !h.head().Cls.finalizes || in.hasDied(o) {
		return false
	}
	del := h.head().Cls.Lookup(in.names.del)
	in.finalized[o] = struct{}{}
	if _, exc := t.callUnbound(del, Obj(o)); exc != nil {
		t.Unraisable(exc, "", del)
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
