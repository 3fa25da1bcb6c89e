package trace

// The recorder: what the machine and the Python modules call while a run goes
// on. Every method is safe on a nil *Recorder, and on track 0.

// Recorder collects the events of one run. It is not for concurrent use: a
// simulated machine runs one thread at a time.
type Recorder struct {
	log     eventLog
	limit   int
	tracks  []track
	series  []series
	lastSer int32 // the series that was counted last, usually the next one too
	byName  map[seriesKey]int32
	strings stringTable
	cut     int64 // when the limit was reached; -1 = not reached
	max     int64 // the latest time seen
	story   bool
	notes   []string // the texts of notes
}

// track is a Track without pointers, and where its spans are in the log.
type track struct {
	born, ended   int64
	parent, by    TrackID
	name          int32
	open, prev    int32 // log index + 1 of the open span and of the one before; 0 = none
	seq, endSeq   int32 // length of the log at birth and at the end: the order of the story
	where         uint32
	kind          Kind
	how           How
	finished      bool
	lastCompleted int64 // end of the last closed span
}

type seriesKey struct {
	name  int32
	track TrackID
}

// series is one counter: its last sample's place in the log.
type series struct {
	key  seriesKey
	last int32 // log index + 1
}

// DefaultLimit is a sensible number of events to keep: 40 bytes each.
const DefaultLimit = 2_000_000

// markTextMax bounds the text kept with a mark, in bytes; the whole output of a
// program is kept elsewhere.
const markTextMax = 200

// New returns a recorder that keeps at most limit events (0 = DefaultLimit).
// What comes after is dropped and the trace says Truncated; tracks that exist
// by then still get their end.
func New(limit int) *Recorder {
	if limit <= 0 {
		limit = DefaultLimit
	}
	return &Recorder{
		limit:   limit,
		byName:  map[seriesKey]int32{},
		strings: newStringTable(),
		cut:     -1,
		lastSer: -1,
	}
}

// add returns a new event of the log, or nil when the limit is reached.
func (r *Recorder) add(at int64) *event {
	if at > r.max {
		r.max = at
	}
	if r.log.n >= r.limit {
		if r.cut < 0 {
			r.cut = at
		}
		return nil
	}
	return r.log.add()
}

// get returns the track t, or nil for nobody.
func (r *Recorder) get(t TrackID) *track {
	if r == nil || t <= 0 || int(t) > len(r.tracks) {
		return nil
	}
	return &r.tracks[t-1]
}

// Track begins a track at time at: created by the track by (0 = nobody) while
// that stood at where. It returns 0, which is nobody, when nothing is recorded
// or the limit is reached.
func (r *Recorder) Track(kind Kind, parent TrackID, name string, at int64, by TrackID, where uint32) TrackID {
	if r == nil {
		return 0
	}
	if r.log.n+len(r.tracks) >= r.limit {
		if r.cut < 0 {
			r.cut = at
		}
		return 0
	}
	if p := r.get(parent); p != nil {
		at = max(at, p.born)
	}
	r.max = max(r.max, at)
	r.tracks = append(r.tracks, track{
		kind: kind, parent: parent, name: r.strings.fresh(name), born: at, ended: -1,
		by: by, where: where, seq: int32(r.log.n), lastCompleted: at,
	})
	return TrackID(len(r.tracks))
}

// Rename gives the track another name.
func (r *Recorder) Rename(t TrackID, name string) {
	if tr := r.get(t); tr != nil {
		tr.name = r.strings.fresh(name)
	}
}

// Set says that from time at on, the track is in state s: why and on whom it
// waits (for Waiting and Blocked), and where its code stands. The open span
// closes, the next one opens. The same state for the same reason at the same
// place continues the open span; a span that turns out to be empty is dropped.
func (r *Recorder) Set(t TrackID, at int64, s State, why string, on TrackID, onName string, where uint32) {
	tr := r.get(t)
	if tr == nil || tr.finished {
		return
	}
	w, o := r.strings.id(why), r.strings.id(onName)
	at = max(at, tr.lastCompleted)
	if tr.open != 0 {
		e := r.log.at(int(tr.open - 1))
		if e.same(s, w, on, o, where) {
			return
		}
		at = r.close(tr, at)
		if tr.prev != 0 {
			if p := r.log.at(int(tr.prev - 1)); p.t1 == at && p.same(s, w, on, o, where) {
				p.t1, tr.open = -1, tr.prev
				return
			}
		}
	}
	e := r.add(at)
	if e == nil {
		return
	}
	*e = event{kind: evSpan, sub: uint8(s), t0: at, t1: -1, a: int32(t), b: w, c: int32(on), d: o, where: where}
	tr.open = int32(r.log.n)
}

// same reports whether a span is for the same state, reason and place.
func (e *event) same(s State, why int32, on TrackID, onName int32, where uint32) bool {
	return e.sub == uint8(s) && e.b == why && e.c == int32(on) && e.d == onName && e.where == where
}

// close ends the track's open span at time at, or a little later if the span
// began later, and returns that time. An empty span vanishes.
func (r *Recorder) close(tr *track, at int64) int64 {
	e := r.log.at(int(tr.open - 1))
	if at > e.t0 {
		e.t1 = at
		tr.prev = tr.open
	} else {
		at = e.t0
		e.kind = evNone
		if int(tr.open) == r.log.n {
			r.log.n--
		}
	}
	tr.open, tr.lastCompleted = 0, at
	r.max = max(r.max, at)
	return at
}

// End ends the track at time at; what is said about it later is ignored.
func (r *Recorder) End(t TrackID, at int64, how How) {
	tr := r.get(t)
	if tr == nil || tr.finished {
		return
	}
	at = max(at, tr.lastCompleted)
	if tr.open != 0 {
		at = r.close(tr, at)
	}
	tr.ended, tr.how, tr.finished, tr.endSeq = at, how, true, int32(r.log.n)
	r.max = max(r.max, at)
}

// Link joins a cause on from at fromAt to its effect on to at toAt. Links from
// or to nobody are not kept.
func (r *Recorder) Link(kind LinkKind, from TrackID, fromAt int64, to TrackID, toAt int64) {
	if r == nil || from <= 0 || to <= 0 {
		return
	}
	if e := r.add(max(fromAt, toAt)); e != nil {
		*e = event{kind: evLink, sub: uint8(kind), t0: fromAt, t1: max(fromAt, toAt), a: int32(from), b: int32(to)}
	}
}

// Mark notes a moment on a track; of a long text the beginning is kept.
func (r *Recorder) Mark(kind MarkKind, t TrackID, at int64, where uint32, text string) {
	if r == nil || t <= 0 {
		return
	}
	if e := r.add(at); e != nil {
		*e = event{kind: evMark, sub: uint8(kind), t0: at, a: int32(t), b: r.strings.id(clip(text, markTextMax)), where: where}
	}
}

// TellStory asks for notes too: what only the text form shows.
func (r *Recorder) TellStory() { r.story = true }

// Tells reports whether notes are wanted; who asks can save the words otherwise.
func (r *Recorder) Tells() bool { return r != nil && r.story }

// Note adds a remark to a track's story.
func (r *Recorder) Note(t TrackID, at int64, where uint32, text string) {
	if !r.Tells() || t <= 0 {
		return
	}
	if e := r.add(at); e != nil {
		r.notes = append(r.notes, clip(text, markTextMax))
		*e = event{kind: evNote, t0: at, a: int32(t), b: int32(len(r.notes) - 1), where: where}
	}
}

// Count says that from time at on, the counter called name (of track t, or of
// nobody in particular) has the value.
func (r *Recorder) Count(name string, t TrackID, at int64, value int64) {
	if r == nil {
		return
	}
	key := seriesKey{r.strings.id(name), t}
	if r.lastSer < 0 || r.series[r.lastSer].key != key {
		i, ok := r.byName[key]
		if !ok {
			i = int32(len(r.series))
			r.series = append(r.series, series{key: key})
			r.byName[key] = i
		}
		r.lastSer = i
	}
	s := &r.series[r.lastSer]
	if s.last != 0 {
		e := r.log.at(int(s.last - 1))
		if at <= e.t0 {
			e.t1 = value
			return
		}
		if e.t1 == value {
			return
		}
	}
	if e := r.add(at); e != nil {
		*e = event{kind: evCount, t0: at, t1: value, a: r.lastSer}
		s.last = int32(r.log.n)
	}
}

// clip returns at most n bytes of s, cut between characters, with an ellipsis.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n] + "…"
}
