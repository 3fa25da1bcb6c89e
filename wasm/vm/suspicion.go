package vm

// Suspicion: which of the values that were dropped may be dead, and which of these are.

import (
	"math/bits"
	"slices"
)

// suspicion is a dropped value and the mortals that it reaches: finding the one or all of the others dispels it. When it reaches too much
// to tell, or may be in a cycle, they are instead the objects that it holds, or none if these are many.
type suspicion struct {
	v       Value
	mortals []Object
	knot    bool // v holds itself: it lives, whoever else lets go of it
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
	more, cyclic, open := true, false, false
	visit := func(x Value) {
		if !more || !holds(x) {
			return
		}
		if f, ok := x.O.(*Function); ok && f.plain(in) {
			return
		}
		for i, o := range near {
			if o == x.O {
				cyclic, s.knot = true, s.knot || i == 0
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
		if _, anchor := near[i].(Anchor); anchor || in.Main != nil && near[i] == Object(in.Main.Dict) {
			continue
		}
		open = open || goesOn(near[i])
		if more = items(near[i]) <= digFilter; more {
			in.traceObject(near[i], visit)
		}
	}
	s.knot = s.knot && more && !open
	in.effort().left -= int64(len(near))
	// An exception in a cycle with one of its frames will hold what the frames that go on end with.
	ok = !more || len(s.mortals) > 0 || cyclic && open
	if !more || cyclic {
		s.mortals = nil // what is in a cycle may be held by it alone
		if ok && !in.mortal(v.O) {
			s.mortals = parts(in, v)
		}
	}
	return s, ok
}

// goesOn reports whether o is a traceback of a frame that goes on after the exception: what that ends with is held by it then.
func goesOn(o Object) bool {
	tb, is := o.(*Traceback)
	if !is {
		return false
	}
	k := tb.outlive
	for k != nil && k.locals != nil {
		k = k.back
	}
	return k != nil
}

// items is how many a container has, 0 for any other object.
func items(o Object) int {
	switch x := o.(type) {
	case *List:
		return len(x.Items)
	case *Tuple:
		return len(x.Items)
	case *Dict:
		return x.Len()
	case *Set:
		return x.Len()
	}
	return 0
}

// maxParts is how many objects a value may hold to be told by them.
const maxParts = 8

// parts are the objects that v holds, if they are few: when all of them are held by something else, nothing is seen of v's death.
func parts(in *Interp, v Value) []Object {
	if items(v.O) > digFilter {
		return nil
	}
	var objects []Object
	in.traceObject(v.O, func(x Value) {
		if f, ok := x.O.(*Function); holds(x) && !(ok && f.plain(in)) {
			objects = append(objects, x.O)
		}
	})
	if len(objects) > maxParts {
		return nil
	}
	return objects
}

// plainlyHeld reports whether the innermost frame has o in a variable or in a temporary that is still needed, or, if o is a long list,
// another list or a tuple of the same objects: most of what instructions drop is held there, and need not be searched for.
func (t *Thread) plainlyHeld(o Object) bool {
	f := t.between
	if f == nil || f != t.frame {
		return false
	}
	l := f.code.Live()
	for w, set := range l.Locals() {
		if t.betweenAt != noTemps {
			set |= l.Live(t.betweenAt)[w]
		}
		for ; set != 0; set &= set - 1 {
			if v := f.regs[w<<6+bits.TrailingZeros64(set)].O; v == o || sameItems(v, o) || lately(v, o) {
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

// sameItems reports whether a list or tuple holds all that o holds, which is a long list.
func sameItems(holder, o Object) bool {
	l, ok := o.(*List)
	if !ok || l.Cls != nil || len(l.Items) <= digFilter {
		return false
	}
	var items []Value
	switch x := holder.(type) {
	case *List:
		items = x.Items
	case *Tuple:
		items = x.Items
	}
	return slices.EqualFunc(items, l.Items, func(a, b Value) bool { return a.O == b.O })
}

// unsuspect forgets what was dropped.
func (t *Thread) unsuspect() {
	clear(t.lost)
	t.lost, t.waiting = t.lost[:0], 0
}

// lately reports whether o is what was last put into a list, or what an iterator over a list or tuple has just passed: so hold those who
// fill and those who read most of what a loop drops.
func lately(holder, o Object) bool {
	switch x := holder.(type) {
	case *List:
		n := len(x.Items)
		return n > 0 && x.Items[n-1].O == o
	case *ListIter:
		return x.L != nil && passed(x.L.Items, x.I, o)
	case *TupleIter:
		return x.T != nil && passed(x.T.Items, x.I, o)
	}
	return false
}

// passed reports whether o is one of the two items before the next.
func passed(list []Value, next int, o Object) bool {
	for i := max(0, next-2); i < min(next, len(list)); i++ {
		if list[i].O == o {
			return true
		}
	}
	return false
}

// bury decides which of the values that were dropped are dead, and takes them apart. While Go code that may hold them is calling back it
// only notes which are suspicions.
func (t *Thread) bury() {
	candid := t.candid()
	if t.lostMuch && candid {
		t.lostMuch = false
		t.unearth()
	}
	var suspects []suspicion
	keep := 0
	if !candid {
		keep = t.waiting // they have been looked at
	}
	for _, v := range t.lost[keep:] {
		if t.plainlyHeld(v.O) {
			continue
		}
		if s, ok := t.suspect(v); ok && s.knot {
			t.tie(v)
		} else if ok {
			t.lost[keep] = v
			keep++
			suspects = append(suspects, s)
		}
	}
	clear(t.lost[keep:])
	t.lost, t.waiting = t.lost[:keep], 0
	if candid && len(t.In.knots) >= maxKnots {
		t.untie()
	}
	switch {
	case keep == 0:
	case candid:
		t.lost = t.lost[:0]
		t.dig(suspects)
	case keep < maxSuspicions && !t.lostMuch:
		t.waiting = keep
	default:
		t.lostMuch = true // more than can be looked at one by one when the Go code has returned
		t.unsuspect()
	}
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

// maxKnots is how many values that hold themselves are noted before they are looked for.
const maxKnots = 64

// tie notes a dropped value that holds itself. No search is made for each: it lives. But what nothing else holds is a zombie then, which
// the next search that goes to its end finds out.
func (t *Thread) tie(v Value) {
	in := t.In
	if !slices.ContainsFunc(in.knots, func(k Value) bool { return k.O == v.O }) {
		in.knots = append(in.knots, v)
	}
}

// untie looks for all knots at once. What is found needs to be noted no more.
func (t *Thread) untie() {
	left := make(map[Object]struct{}, len(t.In.knots))
	for _, k := range t.In.knots {
		left[k.O] = struct{}{}
	}
	s := t.In.newSearch(func(o Object) bool {
		delete(left, o)
		return len(left) == 0
	})
	s.run(t)
	s.release()
	t.In.knots = nil
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
