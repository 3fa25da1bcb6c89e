package vm

// Object lifetime: which objects' deaths a reader can see, and what is shown when one dies. How deaths are noticed is told in doc.go,
// "Lifetime"; vigil.go watches the instructions, death.go decides and buries.

import "slices"

// Mortal is implemented by library objects whose death the reader may be told about.
type Mortal interface {
	Object
	// Alive reports whether its death would be shown now; one that is not is no longer watched.
	Alive() bool
	// Dies shows it.
	Dies(t *Thread)
}

// Sleeper is a Mortal that only the cycle collector finds: it is part of a cycle as long as it matters. A pending task is one.
type Sleeper interface {
	Mortal
	// Asleep reports whether its death would be shown by Perishes.
	Asleep() bool
	Perishes(t *Thread)
}

// Elder is older than the Sleepers that belong to it: when the collector takes all of them, it goes first, unless a __del__ of its own has
// its turn. An event loop closes itself, so that what its tasks say at their end is said on a closed loop.
type Elder interface {
	Object
	Goes(t *Thread)
}

// mortality is what an interpreter keeps of the objects whose death can be seen.
type mortality struct {
	watched  []Object // in the order in which they became mortal
	mortals  int      // how many of them matter now, or a few more
	guards   int      // how many of them are the library's, or a few more
	settled  int      // how many there were when they were last gone through
	sleepers []func(visit func(Sleeper))

	aged       bool            // CPython's collector has come by itself, or was called
	Told       bool            // a traceback has been shown, for whose carets CPython imports ast
	generics   map[*Type]bool  // classes that have had arguments in brackets: typing remembers them
	waves      []int           // how many of those watched were there each time when it was called
	leaving    bool            // the interpreter is going away, and its modules with it
	warned     map[string]bool // what has been warned of since; nil when the program itself has imported warnings
	coroutines bool            // there have been some: tracebacks hold what their frames held

	spare     []*objectSet // of searches that are over
	marking   bool         // a search is marking generators
	lastMark  uint32
	interred  map[Object]struct{} // dead
	minded    map[Object]struct{} // see Mind
	finalized map[Object]struct{} // whose __del__ has run and which live on
	weak      map[Object]*weakRefs
	weakFuncs bool // some of them are functions

	condemned [][]Value // held by objects that are being taken apart, and not dead yet
	zombies   []Value   // in unreachable cycles: they live until the collector comes
	knots     []Value   // dropped, and in cycles with themselves: see tie
	own       effort    // for deaths of the program's objects
	guarded   effort    // for those of the library's
	behind    bool      // some deaths may have gone unnoticed
	funerals  int       // how many are under way
	census    []Object  // instances to be counted by the collector; nil: none
	counted   int       // how many there were when it was last thinned out
}

// effort is what finding deaths may still take.
type effort struct {
	left   int64 // objects that may be looked at
	earned int64 // steps of the interpreter that have been turned into such
}

// earn turns instructions into effort, so many for one object, up to most.
func (e *effort) earn(steps, each, most int64) {
	if n := (steps - e.earned) / each; n > 0 {
		e.earned += n * each
		e.left = min(e.left+n, most)
	}
}

// The effort at first and at most, in objects looked at, and how many instructions earn one more. Programs that read like a
// listing need a few thousand, tests with hundreds of mocks five million; five thousand objects that die one by one out of a dict, forty.
const (
	ownEffort     = 50_000_000
	ownSteps      = 1
	guardEffort   = 200_000 // where only the library's objects are mortal, as writers of streams that nobody has closed
	guardSteps    = 32
	digFilter     = 32 // objects within which a dropped value must reach a mortal to raise suspicion
	maxUnsettled  = 64
	maxSuspicions = 256
	maxGuards     = 16   // objects of the library with a finalizer whose deaths are looked for at once; those of more are seen late
	maxInterred   = 4096 // dead objects that are remembered: they may still lie about in registers
)

// Watch begins to look for the death of o.
func (t *Thread) Watch(o Object) {
	in := t.In
	in.watched = append(in.watched, o)
	if in.isGuard(o) {
		in.guards++
	}
	if len(in.watched) > 2*in.settled+256 || in.guards == maxGuards+1 {
		in.settle()
	} else if !in.seenLate(o) {
		in.mortals++
	}
	if !in.seenLate(o) {
		t.rouse()
	}
}

// Mind begins to look for the death of an object of the library whose class has a quiet __del__ (see Quieten).
func (t *Thread) Mind(o Object) {
	in := t.In
	if h := in.headOf(o); h == nil || h.Cls == nil || h.Cls.finalizes {
		return
	}
	if in.minded == nil {
		in.minded = map[Object]struct{}{}
	}
	if _, ok := in.minded[o]; !ok {
		in.minded[o] = struct{}{}
		t.Watch(o)
	}
}

// Ends reports whether something runs at o's end.
func (t *Thread) Ends(o Object) bool {
	h := t.In.headOf(o)
	return h != nil && h.Cls != nil && t.In.finalizes(o, h.Cls)
}

// finalizes reports whether something runs at o's end.
func (in *Interp) finalizes(o Object, c *Type) bool {
	if c.finalizes || len(in.minded) == 0 {
		return c.finalizes
	}
	_, ok := in.minded[o]
	return ok
}

// isGuard tells an object of the library whose class has a finalizer.
func (in *Interp) isGuard(o Object) bool {
	if _, ok := o.(*Gen); ok {
		return false
	}
	h := in.headOf(o)
	return h != nil && h.Cls != nil && h.Cls.guard
}

// seenLate reports whether o's death is only looked for when an event loop waits: it is one of many guards, as of a hundred connections.
func (in *Interp) seenLate(o Object) bool { return in.guards > maxGuards && in.isGuard(o) }

// watchGen watches a coroutine that has not started, or a suspended generator that would run a finally clause.
func (t *Thread) watchGen(g *Gen) {
	g.watched = true
	t.Watch(g)
}

// forget ends what watchGen began.
func (in *Interp) forget(g *Gen) {
	g.watched = false
	in.mortals--
	if n := len(in.watched) - 1; n >= 0 && in.watched[n] == Object(g) {
		in.watched[n] = nil
		in.watched = in.watched[:n]
	}
}

// Entrust says that a coroutine belongs to a task now: while the task lives it lives, and the task's own death is looked for.
func (t *Thread) Entrust(v Value) {
	if g, ok := v.O.(*Gen); ok && g.watched {
		t.In.forget(g)
	}
}

// watchCoroutine watches a new coroutine, unless it is awaited by the caller's next instruction: one that is never awaited is worth
// a warning.
func (t *Thread) watchCoroutine(g *Gen) {
	if f := t.frame; f == nil || !f.awaitsCall() {
		t.watchGen(g)
	}
}

// leftSuspended is called when a generator that may have something to say at its end has yielded. A coroutine is watched only when it
// is driven by hand (see generatorMethods); one that a task drives lives as long as the task.
func (t *Thread) leftSuspended(g *Gen) {
	if g.kind == genPlain || g.kind == genAsync && g.handedOut {
		t.watchSuspended(g)
	}
}

// watchSuspended watches a generator that was left suspended, if something there would run at its end.
func (t *Thread) watchSuspended(g *Gen) {
	if g.watched || g.finalized {
		return
	}
	if g.kind == genAsync && g.finalizer != nil {
		t.watchGen(g)
		return
	}
	at := int32(g.at())
	for i := range g.frame.code.Handlers {
		if h := &g.frame.code.Handlers[i]; h.Start <= at && at < h.End {
			t.watchGen(g)
			return
		}
	}
}

// mortal reports whether o's death would be seen now.
func (in *Interp) mortal(o Object) bool {
	switch x := o.(type) {
	case *Gen:
		if x.watched {
			return true
		}
	case *Instance:
		if in.finalizes(o, x.Cls) && !in.hasDied(o) {
			return true
		}
	case Mortal:
		if x.Alive() {
			return true
		}
	case headed:
		if c := x.head().Cls; c != nil && in.finalizes(o, c) && !in.hasDied(o) {
			return true
		}
	}
	return len(in.weak) > 0 && in.weak[o] != nil
}

// hasDied reports whether o's finalizer has run already.
func (in *Interp) hasDied(o Object) bool {
	if _, dead := in.interred[o]; dead {
		return true
	}
	_, dead := in.finalized[o]
	return dead
}

// Finalized reports whether o's __del__ has run and o lives on.
func (in *Interp) Finalized(o Object) bool {
	_, ran := in.finalized[o]
	return ran
}

// settle goes through the watched objects and keeps those that matter.
func (in *Interp) settle() {
	kept := in.watched[:0]
	in.guards = 0
	waves := slices.Clone(in.waves)
	for i, o := range in.watched {
		_, dying := in.finalized[o]
		switch {
		case in.mortal(o):
			kept = append(kept, o)
			if in.isGuard(o) {
				in.guards++
			}
		case dying && in.funerals > 0:
			kept = append(kept, o) // bur still counts on it
		default:
			for n := len(waves) - 1; n >= 0 && i < waves[n]; n-- {
				in.waves[n]--
			}
		}
	}
	clear(in.watched[len(kept):])
	in.watched = kept
	in.mortals, in.settled = len(kept), len(kept)
	if in.guards > maxGuards {
		in.mortals -= in.guards
		in.behind = true
	}
	if len(in.interred) < maxInterred || in.funerals > 0 {
		return
	}
	for _, th := range in.threads {
		if len(th.lost) > 0 {
			return // the dead may be among what is still to be looked at
		}
	}
	clear(in.interred)
}

// Sleepers adds a function that visits the objects of a library whose death only the collector finds.
func (in *Interp) Sleepers(f func(visit func(Sleeper))) { in.sleepers = append(in.sleepers, f) }

// Mortals reports whether any object's death would be seen.
func (in *Interp) Mortals() bool { return in.mortals > 0 }

// Lags reports whether deaths may have gone unnoticed.
func (in *Interp) Lags() bool { return in.behind }

// Behind reports whether they may, because looking for them took too much effort, and there is credit to look now.
func (t *Thread) Behind() bool { return t.In.behind && t.In.earn(t) }

// effort is what pays for looking: the deaths of the library's own objects are worth less.
func (in *Interp) effort() *effort {
	others := in.mortals
	if in.guards <= maxGuards {
		others -= in.guards
	}
	if others > 0 {
		return &in.own
	}
	return &in.guarded
}

// affords reports whether there is effort left for what is alive.
func (in *Interp) affords() bool { return in.effort().left > 0 }

// earn turns what t and the others have run into effort, and reports whether there is some then.
func (in *Interp) earn(t *Thread) bool {
	steps := in.Steps + t.unsettled()
	in.own.earn(steps, ownSteps, ownEffort)
	in.guarded.earn(steps, guardSteps, guardEffort)
	return in.affords()
}

// Drop says that a reference to v has gone, one that Go code held or that was taken out of an object in Go.
func (t *Thread) Drop(v Value) {
	if t.In.mortals > 0 && holds(v) {
		t.lost = append(t.lost, v)
	}
}

// Bury shows the deaths that what was dropped has brought. Only code that holds no Python objects but those that the roots reach may
// call it: an event loop between two callbacks.
func (t *Thread) Bury() {
	if len(t.lost) == 0 {
		return
	}
	if !t.In.affords() && !t.In.earn(t) {
		t.In.behind = true
		t.unsuspect()
		return
	}
	t.bury()
}

// maxLingering is how many unreachable cycles may be waiting for the collector when one more is announced: the oldest goes.
const maxLingering = 64

// Linger says that v, when it is dropped, is in a cycle: it lives until the collector comes. CPython's would have come for many.
func (t *Thread) Linger(v Value) {
	in := t.In
	if len(in.zombies) >= maxLingering {
		in.zombies = append(in.zombies[:0], in.zombies[1:]...)
		in.behind = true
	}
	in.zombies = append(in.zombies, v)
}

// Reap shows every death that may have gone unnoticed, but leaves unreachable cycles to the collector.
func (t *Thread) Reap() {
	t.unsuspect()
	t.In.settle()
	if len(t.In.watched) > 0 {
		t.unearth()
	}
}

// warnNeverAwaited warns of a coroutine that died before it began.
func (t *Thread) warnNeverAwaited(g *Gen) {
	msg := "coroutine '" + g.QualName.S + "' was never awaited"
	if len(g.origin) > 0 {
		msg += "\nCoroutine created at (most recent call last)"
		for _, o := range g.origin {
			msg += t.Sprintf("\n  File \"%s\", line %d, in %s", o.File, o.Line, o.Name)
			if o.Text != "" {
				msg += "\n    " + o.Text
			}
		}
	}
	t.warnUnawaited(msg, Obj(g))
}

// Unawaited ends a coroutine that has not started, with the warning that its death brings: for a library object that stands for one.
func (t *Thread) Unawaited(v Value) {
	if g, ok := v.O.(*Gen); ok && g.state == genNew {
		t.Entrust(v)
		g.state = genDone
		t.warnNeverAwaited(g)
	}
}

// warnUnawaited gives the warning about v, which died without having been awaited.
func (t *Thread) warnUnawaited(msg string, v Value) {
	at := t.Where()
	if f := t.frame; at.File == "" && f != nil {
		at = Where{f.code.File, int(f.line())} // a thread whose function is an async def: only the library is there
		t.In.sourceLine(f.code, 1)             // the warning shows its line
	}
	if at.File == "" && !t.In.leaving {
		at.File = "<sys>" // what the last look for cycles finds, while module warnings is still there
	}
	if at.File == "" {
		// The interpreter is going away, and module warnings with it. Unless the program has seen to its warnings, each is given once.
		if !t.In.warned[msg] {
			_ = t.WriteErr("<sys>:0: RuntimeWarning: " + msg + "\n")
		}
		if t.In.warned != nil {
			t.In.warned[msg] = true
		}
		return
	}
	if exc := t.Warn(t.In.E.RuntimeWarning, msg, at); exc != nil {
		t.Unraisable(exc, "", v)
	}
}

// Origins makes new coroutines remember where they were made, so many frames deep: asyncio's debug mode.
func (t *Thread) Origins(depth int) (before int) {
	before, t.origins = t.origins, depth
	return before
}
