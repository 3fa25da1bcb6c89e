package kernel

// Deadlocks: nothing can run and nothing ever will. Who waits for what.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Deadlock is the report of a deadlock.
type Deadlock struct {
	At      int64    // ns
	Waiters []Stuck  // threads in order of creation
	Cycle   []string // names of threads that wait for one another in a circle, the first one again at the end; nil = no circle
}

// Stuck is one thread that waits for ever.
type Stuck struct {
	Thread  string
	Process int // the number of its process
	Daemon  bool
	Why     string   // the word of the trace: lock, join, select, …
	On      string   // what it waits for: the name of a lock, of a thread; may be ""
	HeldBy  string   // the thread that has it; may be ""
	Where   uint32   // where its code stands
	Notes   []string // what others know about it: the tasks of its loop
}

// reportDeadlock ends the run.
func (m *Machine) reportDeadlock() {
	for t := m.first; t != nil; t = t.next {
		m.now = max(m.now, t.clock)
	}
	m.now++ // the last to wait has waited, too
	d := &Deadlock{At: m.now}
	m.outcome.Deadlock = d
	byTrack := map[trace.TrackID]*Thread{}
	for t := m.first; t != nil; t = t.next {
		if t.Track != 0 {
			byTrack[t.Track] = t
		}
	}
	waitsFor := map[*Thread]*Thread{}
	several := false
	for t := m.first; t != nil; t = t.next {
		several = several || t.proc != m.first.proc
	}
	for t := m.first; t != nil; t = t.next {
		w := Stuck{Thread: t.Name, Process: t.proc.ID, Daemon: t.Daemon, Why: t.wait.why, On: t.wait.onName, Where: t.stands}
		holder := t.wait.join
		if holder == nil {
			holder = byTrack[t.wait.on]
		}
		if l := t.wait.lock; l != nil {
			if holder = l.owner; l.Why != "" { // a condition's: it holds its waiter so that it waits
				holder = nil
			}
		}
		if holder != nil {
			waitsFor[t], w.HeldBy = holder, holder.Name
		}
		if t.Describe != nil {
			w.Notes = t.Describe()
		}
		if p := t.wait.poller; p != nil && p.Describe != nil {
			w.Notes = append(w.Notes, p.Describe()...)
		}
		if several {
			w.Thread += " of " + t.proc.Name
		}
		d.Waiters = append(d.Waiters, w)
	}
	d.Cycle = m.findCycle(waitsFor)
	m.rec.Mark(trace.MarkDeadlock, m.Main().Track, m.now, 0, d.headline())
}

// findCycle follows who waits for whom from each thread in turn.
func (m *Machine) findCycle(waitsFor map[*Thread]*Thread) []string {
	seen := map[*Thread]*Thread{} // the thread from which the walk came here first
	for start := m.first; start != nil; start = start.next {
		t := start
		for t != nil && seen[t] == nil {
			seen[t] = start
			t = waitsFor[t]
		}
		if t == nil || seen[t] != start {
			continue
		}
		cycle := []string{t.Name}
		for u := waitsFor[t]; u != t; u = waitsFor[u] {
			cycle = append(cycle, u.Name)
		}
		return append(cycle, t.Name)
	}
	return nil
}

func (d *Deadlock) headline() string { return "deadlock: nothing can ever run again" }

// Text returns the report: a headline, a line for each waiter, its notes
// below it, and the circle. position says how to write a position ("" =
// unknown); nil leaves positions out.
func (d *Deadlock) Text(position func(where uint32) string) string {
	var b strings.Builder
	b.WriteString(d.headline())
	b.WriteString(" (after ")
	b.WriteString(seconds(d.At))
	b.WriteString(" s)\n")
	for i := range d.Waiters {
		w := &d.Waiters[i]
		b.WriteString("  ")
		b.WriteString(w.Thread)
		if w.Daemon {
			b.WriteString(" (daemon)")
		}
		b.WriteByte(' ')
		b.WriteString(w.sentence())
		if position != nil {
			if p := position(w.Where); p != "" {
				b.WriteString(" (" + p + ")")
			}
		}
		b.WriteByte('\n')
		for _, note := range w.Notes {
			b.WriteString("    " + note + "\n")
		}
	}
	if d.Cycle != nil {
		b.WriteString("  they wait for one another: ")
		b.WriteString(strings.Join(d.Cycle, " → "))
		b.WriteByte('\n')
	}
	return b.String()
}

// sentence says what the thread waits for.
func (w *Stuck) sentence() string {
	switch w.Why {
	case "join":
		return "waits for " + w.HeldBy + " to end"
	case "select":
		return "waits in its event loop: no timer is set and nobody is left to wake it"
	}
	if phrase, ok := WaitPhrase(w.Why, w.On); ok {
		return "waits for " + phrase
	}
	s := "waits for " + article(w.Why) + " " + w.Why
	if w.On != "" {
		s = "waits for the " + w.Why + " " + w.On
	}
	switch w.HeldBy {
	case "":
	case w.Thread:
		s += ", which it holds itself"
	default:
		s += ", held by " + w.HeldBy
	}
	return s
}

func article(word string) string {
	if word != "" && strings.IndexByte("aeiou", word[0]) >= 0 {
		return "an"
	}
	return "a"
}

// seconds writes ns as seconds with six digits.
func seconds(ns int64) string {
	s := strconv.FormatInt(ns%second/microsecond, 10)
	return strconv.FormatInt(ns/second, 10) + "." + "000000"[len(s):] + s
}
