package vm

// Object lifetime. Values are collected by Go, so nothing here counts references. What CPython shows when a coroutine dies unawaited is
// found instead by looking from the roots when an event loop ends and at the end of the program. The walk runs only while such
// objects exist.

// Mortal is something whose death the reader is told about.
type Mortal interface {
	Object
	// Alive reports whether its death would be shown at all; one that is not is no longer watched.
	Alive() bool
	// Dies shows it.
	Dies(t *Thread)
}

// Watch adds an object whose unseen death is to be shown.
func (in *Interp) Watch(m Mortal) {
	if len(in.watched) >= 2*in.watchedFloor+256 {
		in.unwatch()
	}
	in.watched = append(in.watched, m)
}

// unwatch forgets what need not be shown any more.
func (in *Interp) unwatch() {
	kept := in.watched[:0]
	for _, m := range in.watched {
		if m.Alive() {
			kept = append(kept, m)
		}
	}
	clear(in.watched[len(kept):])
	in.watched = kept
	in.watchedFloor = len(kept)
}

// watchCoroutine watches a new coroutine: one that is never awaited is worth a warning.
func (in *Interp) watchCoroutine(t *Thread, g *Gen) {
	g.origin = t.Where()
	in.Watch(g)
}

// Alive reports whether the coroutine has not started yet.
func (g *Gen) Alive() bool { return g.state == genNew }

// Dies prints the warning of a coroutine that was never awaited, at the line that made it: CPython names the line where the last
// reference went, which is the same one for a call whose result is dropped.
func (g *Gen) Dies(t *Thread) {
	g.state = genDone
	t.Warn(t.In.E.RuntimeWarning, "coroutine '"+g.QualName.S+"' was never awaited", g.origin)
}

// Reap shows the death of everything watched that is out of reach. Libraries call it when a loop ends, sim at the end of the run.
func (t *Thread) Reap() {
	in := t.In
	in.unwatch()
	if len(in.watched) == 0 {
		return
	}
	seen := in.reach(t)
	dead := []Mortal{}
	kept := in.watched[:0]
	for _, m := range in.watched {
		if seen[m] {
			kept = append(kept, m)
		} else {
			dead = append(dead, m)
		}
	}
	clear(in.watched[len(kept):])
	in.watched = kept
	for _, m := range dead {
		m.Dies(t)
	}
}

// ReapAll shows the death of everything that is still watched: the interpreter is going away.
func (t *Thread) ReapAll() {
	t.In.unwatch()
	all := t.In.watched
	t.In.watched = nil
	for _, m := range all {
		m.Dies(t)
	}
}
