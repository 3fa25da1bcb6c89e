package trace

// Perfetto: Chrome's trace event JSON, for ui.perfetto.dev and
// chrome://tracing.
//
// A process is a pid, a thread or loop a tid of its own (its TrackID), whose
// spans begin and end there (B, E: a length would be added to a beginning in
// floating point, and neighbours would overlap). A task is no thread: it is an asynchronous
// slice (b, e) from its birth to its end, in which its spans nest, and its marks
// (n). Links are flow arrows (s, f) with numeric ids between the threads or loops
// that run their ends, marks are instants (i), counters are counters (C). Times
// are microseconds there, with decimals.

import "strconv"

// jsonEvents writes the list of events.
type jsonEvents struct {
	b     []byte
	trace *Trace
	pids  []int64 // by TrackID
	tids  []int64 // by TrackID: of a task, that of the loop or thread that runs it
}

// Perfetto encodes the trace for Perfetto's viewer.
func Perfetto(t *Trace) []byte {
	n := len(t.tracks) + 1
	w := &jsonEvents{trace: t, pids: make([]int64, n), tids: make([]int64, n)}
	w.b = append(w.b, `{"displayTimeUnit":"ms","traceEvents":[`...)
	w.pids[0] = 1
	for i := range t.tracks {
		id := TrackID(i + 1)
		tr := &t.tracks[i]
		w.pids[id], w.tids[id] = w.pids[max(0, tr.parent)], int64(id)
		switch tr.kind {
		case KindProcess:
			w.pids[id] = int64(id)
		case KindTask:
			w.tids[id] = w.tids[max(0, tr.parent)]
		}
	}
	w.names()
	for i := range t.tracks {
		w.track(TrackID(i + 1))
	}
	for i := range t.links {
		w.link(i)
	}
	for i := range t.marks {
		w.mark(i)
	}
	for i := range t.samples {
		s := t.Sample(i)
		name := s.Name
		if s.Track != 0 && t.Track(s.Track).Kind != KindProcess {
			name += " of " + t.nameOf(s.Track)
		}
		w.open("C", s.Track, s.At, name)
		w.b = append(w.b, `,"args":{"value":`...)
		w.b = strconv.AppendInt(w.b, s.Value, 10)
		w.b = append(w.b, "}}"...)
	}
	return append(w.b, "\n]}\n"...)
}

// names tells the viewer what the tracks are called and their order: each
// below the one it belongs to.
func (w *jsonEvents) names() {
	t := w.trace
	paths := t.paths()
	for place, id := range t.depthFirst() {
		switch t.tracks[id-1].kind {
		case KindTask:
			continue
		case KindProcess:
			w.open("M", id, 0, "process_name")
		default:
			w.open("M", id, 0, "thread_name")
		}
		w.b = append(w.b, `,"args":{"name":`...)
		w.b = appendJSONString(w.b, paths[id])
		w.b = append(w.b, "}}"...)
		if t.tracks[id-1].kind != KindProcess {
			w.open("M", id, 0, "thread_sort_index")
			w.b = append(w.b, `,"args":{"sort_index":`...)
			w.b = strconv.AppendInt(w.b, int64(place), 10)
			w.b = append(w.b, "}}"...)
		}
	}
}

// depthFirst returns all tracks, each followed by those under it, in order of
// birth.
func (t *Trace) depthFirst() []TrackID {
	first := make([]TrackID, len(t.tracks)+1) // first child of each; 0 = the roots
	next := make([]TrackID, len(t.tracks)+1)  // next sibling
	for i := len(t.tracks) - 1; i >= 0; i-- {
		parent, id := max(0, t.tracks[i].parent), TrackID(i+1)
		next[id], first[parent] = first[parent], id
	}
	order := make([]TrackID, 0, len(t.tracks))
	stack := []TrackID{first[0]}
	for len(stack) > 0 {
		id := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if id == 0 {
			continue
		}
		order = append(order, id)
		stack = append(stack, next[id], first[id])
	}
	return order
}

// open begins an event, up to where its special fields follow.
func (w *jsonEvents) open(phase string, track TrackID, at int64, name string) {
	if w.b[len(w.b)-1] != '[' {
		w.b = append(w.b, ',')
	}
	w.b = append(w.b, "\n{\"ph\":\""...)
	w.b = append(w.b, phase...)
	w.b = append(w.b, `","pid":`...)
	w.b = strconv.AppendInt(w.b, w.pids[track], 10)
	w.b = append(w.b, `,"tid":`...)
	w.b = strconv.AppendInt(w.b, w.tids[track], 10)
	w.b = append(w.b, `,"ts":`...)
	w.micros(at)
	w.b = append(w.b, `,"name":`...)
	w.b = appendJSONString(w.b, name)
}

// micros writes ns as microseconds.
func (w *jsonEvents) micros(ns int64) {
	w.b = strconv.AppendInt(w.b, ns/1000, 10)
	if rest := ns % 1000; rest != 0 {
		w.b = append(w.b, '.', byte('0'+rest/100), byte('0'+rest/10%10), byte('0'+rest%10))
	}
}

// arg writes one string argument; the caller writes the braces.
func (w *jsonEvents) arg(name, value string) {
	if value == "" {
		return
	}
	if w.b[len(w.b)-1] != '{' {
		w.b = append(w.b, ',')
	}
	w.b = appendJSONString(w.b, name)
	w.b = append(w.b, ':')
	w.b = appendJSONString(w.b, value)
}

// track writes the spans of a track: those of a task inside its life.
func (w *jsonEvents) track(id TrackID) {
	t := w.trace
	lo, hi := t.SpansOf(id)
	tr := &t.tracks[id-1]
	if tr.kind != KindTask {
		for i := lo; i < hi; i++ {
			w.span(i)
		}
		return
	}
	w.task("b", id, tr.born, t.nameOf(id))
	w.b = append(w.b, `,"args":{`...)
	w.arg("at", t.Position(tr.where))
	w.b = append(w.b, "}}"...)
	for i := lo; i < hi; i++ {
		s := t.Span(i)
		w.task("b", id, s.Start, spanName(s))
		w.about(s)
		w.task("e", id, s.End, spanName(s))
		w.b = append(w.b, '}')
	}
	ended, how := t.End, HowAlive
	if tr.finished {
		ended, how = tr.ended, tr.how
	}
	w.task("e", id, ended, t.nameOf(id))
	w.b = append(w.b, `,"args":{`...)
	w.arg("ended", how.String())
	w.b = append(w.b, "}}"...)
}

// task begins an event on a task's own slice.
func (w *jsonEvents) task(phase string, id TrackID, at int64, name string) {
	w.open(phase, id, at, name)
	w.b = append(w.b, `,"cat":"task","id":`...)
	w.b = strconv.AppendInt(w.b, int64(id), 10)
}

func spanName(s Span) string {
	if s.Why == "" {
		return s.State.String()
	}
	return s.State.String() + ": " + s.Why
}

// about writes what a span waits for and where, and ends its event.
func (w *jsonEvents) about(s Span) {
	w.b = append(w.b, `,"args":{`...)
	w.arg("on", s.OnName)
	w.arg("of", w.trace.nameOf(s.On))
	w.arg("at", w.trace.Position(s.Where))
	w.b = append(w.b, "}}"...)
}

func (w *jsonEvents) span(i int) {
	s := w.trace.Span(i)
	w.open("B", s.Track, s.Start, spanName(s))
	w.b = append(w.b, `,"cat":"`...)
	w.b = append(w.b, s.State.String()...)
	w.b = append(w.b, '"')
	w.about(s)
	w.open("E", s.Track, s.End, spanName(s))
	w.about(s) // speedscope tells slices apart by what is written of them, at both ends
}

func (w *jsonEvents) link(i int) {
	l := w.trace.Link(i)
	for _, end := range [...]struct {
		phase string
		track TrackID
		at    int64
	}{{"s", l.From, l.FromAt}, {"f", l.To, l.ToAt}} {
		w.open(end.phase, end.track, end.at, l.Kind.String())
		w.b = append(w.b, `,"cat":"link","id":`...)
		w.b = strconv.AppendInt(w.b, int64(i+1), 10)
		if end.phase == "f" {
			w.b = append(w.b, `,"bp":"e"`...)
		}
		w.b = append(w.b, '}')
	}
}

func (w *jsonEvents) mark(i int) {
	m := w.trace.Mark(i)
	if m.Track > 0 && w.trace.tracks[m.Track-1].kind == KindTask {
		w.task("n", m.Track, m.At, m.Kind.String())
	} else {
		w.open("i", m.Track, m.At, m.Kind.String())
		w.b = append(w.b, `,"s":"t"`...)
	}
	w.b = append(w.b, `,"args":{`...)
	w.arg("text", m.Text)
	w.arg("at", w.trace.Position(m.Where))
	w.b = append(w.b, "}}"...)
}
