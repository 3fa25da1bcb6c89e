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

// Warn prints a warning as the warnings module does by default: once per place.
func (t *Thread) Warn(cls *Type, msg string, at Where) {
	key := cls.Name + "\x00" + msg + "\x00" + at.File + "\x00" + t.Sprintf("%d", at.Line)
	if t.In.warned[key] {
		return
	}
	t.In.warned[key] = true
	text := t.Sprintf("%s:%d: %s: %s\n", at.File, at.Line, cls.Name, msg)
	if lines := t.In.sources[at.File]; at.Line >= 1 && at.Line <= len(lines) {
		text += "  " + trimSpace(lines[at.Line-1]) + "\n"
	}
	if cls == t.In.E.RuntimeWarning && len(msg) > 17 && msg[len(msg)-17:] == "was never awaited" {
		text += "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"
	}
	_ = t.In.Host.Write(t, 2, text)
}

func trimSpace(s string) string {
	for len(s) > 0 && (s[0] == ' ' || s[0] == '\t') {
		s = s[1:]
	}
	for len(s) > 0 && (s[len(s)-1] == ' ' || s[len(s)-1] == '\t' || s[len(s)-1] == '\r') {
		s = s[:len(s)-1]
	}
	return s
}
