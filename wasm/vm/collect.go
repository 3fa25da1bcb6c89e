package vm

// The cycle collector, which comes when gc.collect() is called and when the interpreter goes away.

import (
	"cmp"
	"maps"
	"slices"
)

// Collect shows the deaths of everything unreachable, cycles included. It returns how many objects it found.
func (t *Thread) Collect() int {
	n := t.sweep()
	t.In.aged = true
	if waves := t.In.waves; len(waves) == 0 || len(t.In.watched) > waves[len(waves)-1] {
		t.In.waves = append(waves, len(t.In.watched))
	}
	return n
}

// sweep is one round of the collector.
func (t *Thread) sweep() int {
	in := t.In
	t.unsuspect()
	in.settle()
	in.zombies, in.knots = nil, nil
	s := in.newSearch(nil)
	s.run(t)
	in.behind = in.guards > maxGuards
	return t.collect(s, nil)
}

// collect takes apart what a search did not reach: the watched objects, the sleepers, and what hangs on roots. Weak references die
// first, then everything says its last words in the order in which it became mortal.
func (t *Thread) collect(s *search, roots []Value) int {
	in := t.In
	unseen := func(o Object) bool { return !s.has(o) }
	var dead []Value
	var asleep []Sleeper
	for _, f := range in.sleepers {
		f(func(m Sleeper) {
			if unseen(m) && m.Asleep() {
				asleep = append(asleep, m)
				dead = append(dead, Obj(m))
			}
		})
	}
	for _, o := range in.watched {
		if unseen(o) && in.mortal(o) {
			dead = append(dead, Obj(o))
		}
	}
	if in.census != nil {
		kept := in.census[:0]
		for _, o := range in.census {
			if unseen(o) {
				dead = append(dead, Obj(o))
			} else {
				kept = append(kept, o)
			}
		}
		clear(in.census[len(kept):])
		in.census = kept
	}
	if len(dead) == 0 && len(roots) == 0 {
		return 0
	}
	f := t.gather(s, true, roots, dead)
	gone := len(f.departed(slices.Clone(dead)))
	in.funerals++
	defer func() { in.funerals-- }()
	base := len(in.condemned)
	condemned := make([]Value, len(f.all))
	for i, o := range f.all {
		condemned[i] = Obj(o)
	}
	in.condemned = append(in.condemned, condemned) // until all have spoken
	for _, o := range f.all {
		if in.weak[o] != nil {
			t.severWeak(o, func(r *WeakRef) bool { return !unseen(r) })
		}
	}
	for _, o := range f.all {
		if elder, ok := o.(Elder); ok && !in.mortal(o) {
			elder.Goes(t)
		}
	}
	if len(roots) > 0 { // CPython's last collection has them in the order in which the one before it reached them
		for _, o := range t.lastOrder(f.all, roots[0].O.(*Dict)) {
			if m, ok := o.(Sleeper); ok && m.Asleep() {
				m.Perishes(t)
			} else if in.mortal(o) || closes(o) {
				t.lastWords(o)
			}
		}
	} else {
		t.speak(asleep, unseen, f.all)
	}
	in.condemned = in.condemned[:base]
	revived := in.newSearch(nil)
	if len(in.finalized) > 0 {
		revived.run(t)
	}
	t.lost, t.waiting = slices.DeleteFunc(t.lost, func(v Value) bool { // what a __del__ dropped of the group is no news
		if !holds(v) {
			return false
		}
		_, member := f.refs[v.O]
		return member && !revived.has(v.O)
	}), 0
	for _, o := range f.all {
		if !revived.has(o) {
			if _, ok := in.finalized[o]; ok {
				in.bur(o)
			}
		}
	}
	return len(f.all) - gone
}

// departed tells which of a group had died before the collector came, when their last reference went: what is in no cycle and in nothing
// that a cycle holds.
func (f *funeral) departed(dead []Value) map[Object]bool {
	refs := maps.Clone(f.refs)
	gone := map[Object]bool{}
	for len(dead) > 0 {
		v := dead[len(dead)-1]
		dead = dead[:len(dead)-1]
		if !holds(v) { // and nothing is asked about nil: see kill
			continue
		}
		o := v.O
		n, member := refs[o]
		if refs[o] = n - 1; member && n == 1 {
			gone[o] = true
			dead = append(dead, f.t.In.held(o)...)
		}
	}
	return gone
}

// closes reports whether an object is a generator whose end runs code of its own or warns.
func closes(o Object) bool {
	g, ok := o.(*Gen)
	return ok && (g.state == genSuspended || g.state == genNew && g.kind == genCoroutine)
}

// speak lets those who die say their last words in the order in which they came to be: tasks, with their coroutines, which are older;
// what has a __del__; and generators.
func (t *Thread) speak(asleep []Sleeper, unseen func(Object) bool, all []Object) {
	in := t.In
	for _, m := range asleep {
		for _, v := range in.held(m) {
			if unseen(v.O) && closes(v.O) {
				t.lastWords(v.O)
			}
		}
		m.Perishes(t)
	}
	for _, o := range append([]Object(nil), in.watched...) {
		if unseen(o) && in.mortal(o) {
			t.lastWords(o)
		}
	}
	for _, o := range all {
		if closes(o) {
			t.lastWords(o)
		}
	}
}

// Census makes the interpreter remember the instances of user-defined classes, so that Collect can count those that are garbage.
func (in *Interp) Census() {
	if in.census == nil {
		in.census = []Object{}
	}
}

// born notes a new instance that is mortal or to be counted.
func (t *Thread) born(o Object, c *Type) {
	if c.finalizes {
		t.Watch(o)
	}
	if in := t.In; in.census != nil {
		if len(in.census) >= 2*in.counted+1024 {
			s := in.newSearch(nil)
			s.run(t)
			kept := in.census[:0]
			for _, o := range in.census {
				if s.has(o) {
					kept = append(kept, o)
				}
			}
			clear(in.census[len(kept):])
			in.census, in.counted = kept, len(kept)
		}
		in.census = append(in.census, o)
	}
}

// Finalize ends the interpreter: cycles are looked for once more, then what the main module held dies, then all that the library holds.
func (t *Thread) Finalize() {
	in := t.In
	t.Reap()
	in.settle()
	if len(in.watched) == 0 && len(in.sleepers) == 0 {
		return
	}
	t.sweep()
	in.leaving = true
	if main := in.Main; main != nil {
		if main.Dict.GetStr(in.Intern("warnings")).O == nil {
			in.warned = map[string]bool{}
		}
		in.Modules.DeleteStr(in.names.main)
		in.Main, in.ending = nil, true
		s := in.newSearch(nil)
		s.run(t)
		if !s.has(main.Dict) {
			if d := Obj(main.Dict); t.gather(s, true, []Value{d}).refs[main.Dict] == 1 {
				t.inter(s, []Value{d})
				in.settle()
				s = in.newSearch(nil)
				s.run(t)
			}
		}
		in.zombies, in.knots = nil, nil
		if in.outlives(t, main.Dict) {
			in.watched, in.mortals, in.sleepers = nil, 0, nil
			return
		}
		t.collect(s, []Value{Obj(main.Dict)})
	}
	in.settle()
	held := func(Object) bool { return false }
	if in.guards > 0 {
		held = t.Reachable()
	}
	for _, o := range append([]Object(nil), in.watched...) {
		if in.mortal(o) && !(in.isGuard(o) && held(o)) { // of what the library itself holds open nobody hears
			t.lastWords(o)
		}
	}
	in.watched, in.mortals = nil, 0
}

// lastOrder is the order in which what the main module held says its last words: that in which the collection before reached it. What
// came to be after CPython's collector had put the module among the old (it was called; or something large was imported: asyncio, or
// traceback, which tells of an uncaught exception) and is younger than what holds it keeps its age. Of a list that can be seen by its room:
// one that was appended to has another than one that was written down (listOf). Other containers are taken to be younger than their items.
func (t *Thread) lastOrder(all []Object, names *Dict) []Object {
	in := t.In
	if !in.aged && in.Modules.GetStr(in.Intern("asyncio")).O == nil {
		return all
	}
	younger := map[Object]bool{}
	for todo := in.held(names); len(todo) > 0; todo = todo[1:] {
		o := todo[0].O
		if !holds(todo[0]) || younger[o] {
			continue
		}
		younger[o] = true
		switch x := o.(type) {
		case *List:
			if n := cap(x.Items); n != 2 && n != 4 && n != 8 && (n < 8 || n > len(x.Items)) {
				todo = append(todo, x.Items...)
			}
		case *Instance:
			todo = append(todo, in.held(o)...)
		}
	}
	// A collection put in its order what had come since the one before it; the young keep theirs, and all else comes last.
	waves := in.waves
	type place struct{ wave, at int }
	places := map[Object]place{}
	for i, o := range in.watched {
		if n, _ := slices.BinarySearch(waves, i+1); n < len(waves) {
			places[o] = place{n, 0}
		} else if younger[o] {
			places[o] = place{n, i}
		}
	}
	placeOf := func(o Object) place {
		if p, ok := places[o]; ok {
			return p
		}
		return place{len(waves) + 1, 0}
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b Object) int {
		p, q := placeOf(a), placeOf(b)
		return cmp.Or(cmp.Compare(p.wave, q.wave), cmp.Compare(p.at, q.at))
	})
	return all
}

// outlives reports whether the main module's names are held by one of those modules that CPython never takes apart, or by a hook:
// through a function of the program that was put there, a logging handler of a class of the program, or one that typing remembers: what
// its brackets made it keeps, and module copyreg keeps typing, and ast copyreg. Nothing of them dies then.
func (in *Interp) outlives(t *Thread, names *Dict) bool {
	var seen objectSet
	in.spread(func(o Object) bool { return o != Object(in.Modules) && seen.add(identityOf(o)) }, func(visit func(Value)) {
		imported := func(names ...string) (found []Value) {
			for _, name := range names {
				if m := in.Modules.GetStr(in.Intern(name)); m.O != nil {
					found = append(found, m)
				}
			}
			return found
		}
		lasting := imported("sys", "threading", "asyncio", "random", "logging")
		if imported("asyncio") != nil {
			lasting = append(lasting, imported("warnings")...)
		}
		if in.Told || imported("ast", "inspect", "dataclasses", "asyncio", "logging", "pprint", "unittest") != nil {
			lasting = append(lasting, imported("typing")...)
			for c := range in.generics { // the order does not matter: it is asked whether the names are found
				visit(Obj(c))
			}
		}
		for _, m := range lasting {
			visit(m)
		}
		t.trace(visit)
	})
	return seen.has(identityOf(names))
}

// Reachable looks through all that the program can reach and what lives on in cycles, for the collector, and returns a test of whether
// an object is among it.
func (t *Thread) Reachable() func(Object) bool {
	s := t.In.newSearch(nil)
	s.run(t)
	return func(o Object) bool {
		return s.seen.has(identityOf(o))
	}
}

// Unreached returns those of some objects that nothing in the program reaches, and how many objects it has looked at to find that out.
func (t *Thread) Unreached(some []Object) (lost []Object, looked int) {
	missing := make(map[Object]struct{}, len(some))
	for _, o := range some {
		missing[o] = struct{}{}
	}
	var walk effort // it is not paid from what the deaths of other objects may cost
	s := t.In.newSearch(func(o Object) bool {
		delete(missing, o)
		return len(missing) == 0
	})
	s.effort = &walk
	s.run(t)
	s.release()
	looked = int(-walk.left)
	for _, o := range some {
		if _, ok := missing[o]; ok {
			lost = append(lost, o)
		}
	}
	return lost, looked
}

// Referents lists what v refers to.
func (in *Interp) Referents(v Value) []Value {
	var vs []Value
	in.traceObject(v.O, func(x Value) {
		if x.O != nil {
			vs = append(vs, x)
		}
	})
	return vs
}

// EachReached visits all objects that the program can reach, nearest first.
func (t *Thread) EachReached(visit func(o Object)) *search {
	s := t.In.newSearch(nil)
	s.each = visit
	s.run(t)
	return s
}

// EachObject visits all objects that the program can reach, nearest first, and then those that wait in cycles for the collector.
func (t *Thread) EachObject(visit func(o Object)) {
	t.unsuspect()
	t.In.settle()
	s := t.EachReached(func(o Object) {
		if _, ok := o.(*Abridged); !ok { // nobody sees one
			visit(o)
		}
	})
	var dead []Value
	for _, o := range t.In.census {
		if !s.has(o) {
			dead = append(dead, Obj(o))
		}
	}
	f := t.gather(s, true, dead)
	gone := f.departed(dead)
	for _, o := range f.all {
		if !gone[o] {
			visit(o)
		}
	}
}

// Referrers lists the reachable objects that refer to one of vs directly, nearest first.
func (t *Thread) Referrers(vs []Value) []Value {
	var found []Value
	t.EachReached(func(o Object) {
		hit := false
		t.In.traceObject(o, func(x Value) {
			for _, v := range vs {
				hit = hit || x.O == v.O
			}
		})
		if hit {
			found = append(found, Obj(o))
		}
	})
	return found
}
