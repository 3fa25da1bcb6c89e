package trace

// The recorder: what the machine and the Python modules call while a run goes
// on. Every method is safe on a nil *Recorder, and on track 0.

// Recorder collects the events of one run. It is not for concurrent use: a
// simulated machine runs one thread at a time.
type Recorder struct {
	log    eventLog
	limit  int // 0 from when an event was dropped
	tracks []track
	stands standTable
	details
	series  []series
	recent  [8]int32 // places in series of what was counted of late, by key
	byName  map[seriesKey]int32
	strings stringTable
	cut     int64 // when the limit was reached; -1 = not reached
	max     int64 // the latest time seen
	story   bool
}

// track is a Track without pointers, and where its spans are in the log. It has 64 bytes, which a step of a task touches.
type track struct {
	born, ended int64
	last        int64 // the latest time heard of the track, but for its end: that is when the open span began, or a continued one went on, or the last one ended
	parent, by  TrackID
	name        int32
	open, prev  int32 // log index + 1 of the open span and of the one before; 0 = none
	spans       int32 // how many there are in the log
	seq, endSeq int32 // length of the log at birth and at the end: the order of the story
	where       uint32
	kind        Kind
	how         How
	finished    bool
	state       State // of the open span
}

type seriesKey struct {
	name  int32
	track TrackID
}

// series is one counter: its last sample's place in the log.
type series struct {
	key     seriesKey
	last    int32 // log index + 1
	samples int32 // how many there are in the log
}

// DefaultLimit is a sensible number of events to keep: 16 bytes each, and a little for the details.
const DefaultLimit = 2_000_000

// maxLimit is how many events have details that can be numbered.
const maxLimit = 1<<detailBits - 1

// markTextMax bounds the text kept with a mark, in bytes; the whole output of a
// program is kept elsewhere.
const markTextMax = 200

// noteTextMax bounds a note's: what a loop's iteration begins with is a longer list.
const noteTextMax = 600

// New returns a recorder that keeps at most limit events (0 = DefaultLimit; there is room for 67 million).
// What comes after is dropped and the trace says Truncated; tracks that exist
// by then still get their end.
func New(limit int) *Recorder {
	if limit <= 0 {
		limit = DefaultLimit
	}
	return &Recorder{
		limit:   min(limit, maxLimit),
		stands:  standTable{list: []stand{{}}},
		byName:  map[seriesKey]int32{},
		strings: newStringTable(),
		cut:     -1,
	}
}

// add returns a new event of the log, or nil when the limit is reached.
func (r *Recorder) add(at int64) *event {
	if at > r.max {
		r.max = at
	}
	if r.log.n >= r.limit {
		r.limit = 0
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
	r.tracks = append(roomy(r.tracks), track{
		kind: kind, parent: parent, name: r.strings.fresh(name), born: at, ended: -1,
		by: by, where: where, seq: int32(r.log.n), last: at,
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
	if tr == nil {
		return
	}
	reason := uint64(0)
	if why != "" {
		reason = uint64(r.strings.id(why)) << 32
	}
	if onName != "" {
		reason |= uint64(r.strings.id(onName))
	}
	r.set(tr, t, at, s, stand{uint64(where)<<32 | uint64(uint32(on)), reason})
}

// Be is Set for a track that runs or is ready, for which there is no reason to tell.
func (r *Recorder) Be(t TrackID, at int64, s State, where uint32) {
	if tr := r.get(t); tr != nil {
		r.set(tr, t, at, s, stand{place: uint64(where) << 32})
	}
}

func (r *Recorder) set(tr *track, t TrackID, at int64, s State, st stand) {
	if tr.finished {
		return
	}
	at = max(at, tr.last)
	if tr.open != 0 {
		if tr.state == s && r.isSpan(tr.open, s, st) {
			return
		}
		if at > tr.last { // as close does it
			tr.prev, tr.open, tr.last = tr.open, 0, at
		} else if r.close(tr, at) && tr.prev != 0 && r.isSpan(tr.prev, s, st) {
			tr.open, tr.state = tr.prev, s
			return
		}
	}
	e := r.add(at)
	if e == nil {
		return
	}
	e.at, e.who, e.what = at, int32(t), whatOf(evSpan, uint8(s), r.stands.id(st))
	tr.open, tr.state, tr.last = int32(r.log.n), s, at
	tr.spans++
}

// isSpan reports whether a span, whose place in the log + 1 is given, is for that state, reason and place.
func (r *Recorder) isSpan(place int32, s State, st stand) bool {
	e := r.log.at(int(place - 1))
	known := &r.stands.list[e.detail()]
	return e.sub() == uint8(s) && known.place == st.place && known.reason == st.reason
}

// close ends the track's open span at time at, which is not before the last time heard of it. An empty span vanishes: true.
func (r *Recorder) close(tr *track, at int64) (empty bool) {
	open := tr.open
	tr.open = 0
	if at == tr.last {
		if e := r.log.at(int(open - 1)); e.at == at {
			e.what = evNone
			if int(open) == r.log.n {
				r.log.n--
			}
			tr.spans--
			return true
		}
	}
	tr.prev, tr.last = open, at
	r.max = max(r.max, at)
	return false
}

// End ends the track at time at; what is said about it later is ignored.
func (r *Recorder) End(t TrackID, at int64, how How) {
	tr := r.get(t)
	if tr == nil || tr.finished {
		return
	}
	at = max(at, tr.last)
	if tr.open != 0 {
		r.close(tr, at)
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
	toAt = max(fromAt, toAt)
	if e := r.add(toAt); e != nil {
		e.at, e.who, e.what = fromAt, int32(from), whatOf(evLink, uint8(kind), len(r.linkEnds))
		r.linkEnds = append(roomy(r.linkEnds), linkEnd{toAt, to})
	}
}

// Mark notes a moment on a track; of a long text the beginning is kept.
func (r *Recorder) Mark(kind MarkKind, t TrackID, at int64, where uint32, text string) {
	if r == nil || t <= 0 {
		return
	}
	if e := r.add(at); e != nil {
		e.at, e.who, e.what = at, int32(t), whatOf(evMark, uint8(kind), len(r.remarks))
		r.remarks = append(r.remarks, remark{r.strings.id(clip(text, markTextMax)), where})
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
		e.at, e.who, e.what = at, int32(t), whatOf(evNote, 0, len(r.notes))
		r.notes = append(r.notes, remark{int32(len(r.told)), where})
		r.told = append(r.told, clip(text, noteTextMax))
	}
}

// Count says that from time at on, the counter called name (of track t, or of
// nobody in particular) has the value.
func (r *Recorder) Count(name string, t TrackID, at int64, value int64) {
	if r == nil {
		return
	}
	key := seriesKey{r.strings.id(name), t}
	recent := &r.recent[uint32(key.name+int32(t))%uint32(len(r.recent))]
	if int(*recent) >= len(r.series) || r.series[*recent].key != key {
		i, ok := r.byName[key]
		if !ok {
			i = int32(len(r.series))
			r.series = append(r.series, series{key: key})
			r.byName[key] = i
		}
		*recent = i
	}
	s := &r.series[*recent]
	if s.last != 0 {
		e := r.log.at(int(s.last - 1))
		before := &r.values[e.detail()]
		if at <= e.at {
			*before = value
			return
		}
		if *before == value {
			return
		}
	}
	if e := r.add(at); e != nil {
		e.at, e.who, e.what = at, *recent, whatOf(evCount, 0, len(r.values))
		r.values = append(roomy(r.values), value)
		s.last = int32(r.log.n)
		s.samples++
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
