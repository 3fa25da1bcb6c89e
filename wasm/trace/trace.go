package trace

// A finished trace: the log sorted into tracks, spans, links, marks and
// counters, read through accessors that put the strings back.

import "slices"

// Trace is what happened in one run. It does not change any more; nor must its
// fields be set once it has been encoded.
type Trace struct {
	End       int64    // ns; nothing happened later
	Truncated bool     // the limit of events was reached at Cut
	Cut       int64    // ns; -1 = everything was recorded
	Files     []string // the files that positions refer to

	strings  []string
	tracks   []track
	span0    []int32 // first span of each track; one more at the end
	spans    []event // by track, then start
	links    []event // by fromAt
	marks    []event // by time
	samples  []event // by series, then time; a is an index into series
	series   []seriesKey
	spanSeq  []int32 // the spans' places in the story; links, marks likewise
	linkSeq  []int32
	markSeq  []int32
	notes    []event // of the story, in the order of the log; b is an index into noteText
	noteSeq  []int32
	noteText []string
	columns  []byte // what Columns returned
}

// Finish closes everything at time at (or at the last time seen, if that is
// later) and returns the trace; the recorder must not be used again. files
// names what the positions refer to. A nil recorder gives an empty trace.
func (r *Recorder) Finish(at int64, files []string) *Trace {
	if r == nil {
		return &Trace{End: at, Cut: -1, Files: files, strings: []string{""}, span0: []int32{0}}
	}
	end := max(at, r.max)
	r.settleLives(end)
	t := &Trace{
		End: end, Truncated: r.cut >= 0, Cut: r.cut, Files: files, noteText: r.notes,
		strings: r.strings.list, tracks: r.tracks,
	}
	t.sortLog(&r.log, r.series)
	return t
}

// settleLives closes every span and fits children into their parents' lives: a
// parent lives as long as anything was recorded of its children; a child that
// nobody ended goes with its parent.
func (r *Recorder) settleLives(end int64) {
	for i := len(r.tracks) - 1; i >= 0; i-- {
		tr := &r.tracks[i]
		p := r.get(tr.parent)
		if p == nil || !p.finished {
			continue
		}
		p.ended = max(p.ended, tr.ended, tr.lastCompleted)
		if tr.open != 0 {
			p.ended = max(p.ended, r.log.at(int(tr.open-1)).t0)
		}
	}
	for i := range r.tracks {
		tr := &r.tracks[i]
		if tr.finished {
			continue
		}
		if p := r.get(tr.parent); p != nil && p.finished {
			how := HowStopped
			if tr.kind == KindTask {
				how = HowPending
			}
			r.End(TrackID(i+1), p.ended, how)
		} else if tr.open != 0 {
			r.close(tr, end)
		}
	}
}

// sortLog distributes the log over the sorted lists.
func (t *Trace) sortLog(log *eventLog, series []series) {
	var links, marks, samples int
	t.span0 = make([]int32, len(t.tracks)+1)
	perSeries := make([]int32, len(series)+1)
	for i := 0; i < log.n; i++ {
		switch e := log.at(i); e.kind {
		case evSpan:
			t.span0[e.a]++
		case evLink:
			links++
		case evMark:
			marks++
		case evCount:
			samples++
			perSeries[e.a+1]++
		}
	}
	for i := 1; i < len(t.span0); i++ {
		t.span0[i] += t.span0[i-1]
	}
	spans := int(t.span0[len(t.span0)-1])
	t.spans, t.spanSeq = make([]event, spans), make([]int32, spans)
	t.links, t.linkSeq = make([]event, 0, links), make([]int32, 0, links)
	t.marks, t.markSeq = make([]event, 0, marks), make([]int32, 0, marks)
	t.samples = make([]event, samples)

	rank := t.rankSeries(series, perSeries)
	next := slices.Clone(t.span0)
	for i := 0; i < log.n; i++ {
		switch e := log.at(i); e.kind {
		case evSpan:
			row := next[e.a-1]
			next[e.a-1]++
			t.spans[row], t.spanSeq[row] = *e, int32(i)
		case evLink:
			t.links, t.linkSeq = append(t.links, *e), append(t.linkSeq, int32(i))
		case evMark:
			t.marks, t.markSeq = append(t.marks, *e), append(t.markSeq, int32(i))
		case evNote:
			t.notes, t.noteSeq = append(t.notes, *e), append(t.noteSeq, int32(i))
		case evCount:
			row := perSeries[e.a]
			perSeries[e.a]++
			t.samples[row] = *e
			t.samples[row].a = rank[e.a]
		}
	}
	sortByTime(t.links, t.linkSeq)
	sortByTime(t.marks, t.markSeq)
}

// rankSeries orders the counters by name, then track. It turns the sizes in
// perSeries (shifted by one) into each series' first row, and returns each
// series' rank.
func (t *Trace) rankSeries(series []series, perSeries []int32) []int32 {
	order := make([]int32, len(series))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(x, y int32) int {
		a, b := series[x].key, series[y].key
		if a.name != b.name {
			if t.strings[a.name] < t.strings[b.name] {
				return -1
			}
			return 1
		}
		return int(a.track - b.track)
	})
	rank := make([]int32, len(series))
	row := int32(0)
	starts := make([]int32, len(series))
	for i, s := range order {
		rank[s] = int32(i)
		starts[s] = row
		row += perSeries[s+1]
		t.series = append(t.series, series[s].key)
	}
	copy(perSeries, starts)
	return rank
}

// sortByTime sorts events by their first time, keeping the order of the log
// among equals. With several cores the log may run a little ahead of itself.
func sortByTime(events []event, seq []int32) {
	byTime := func(a, b event) int {
		switch {
		case a.t0 < b.t0:
			return -1
		case a.t0 > b.t0:
			return 1
		}
		return 0
	}
	if slices.IsSortedFunc(events, byTime) {
		return
	}
	order := make([]int32, len(events))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(x, y int32) int { return byTime(events[x], events[y]) })
	oldEvents, oldSeq := slices.Clone(events), slices.Clone(seq)
	for i, o := range order {
		events[i], seq[i] = oldEvents[o], oldSeq[o]
	}
}

// NumTracks returns how many tracks there are; their IDs are 1..NumTracks.
func (t *Trace) NumTracks() int { return len(t.tracks) }

// Track returns the track with the ID; the zero Track for nobody.
func (t *Trace) Track(id TrackID) Track {
	if id <= 0 || int(id) > len(t.tracks) {
		return Track{Ended: -1}
	}
	tr := &t.tracks[id-1]
	return Track{
		ID: id, Kind: tr.kind, Parent: tr.parent, Name: t.strings[tr.name], Born: tr.born,
		Ended: tr.ended, How: tr.how, CreatedBy: tr.by, BornWhere: tr.where,
	}
}

// NumSpans returns how many spans there are, of all tracks.
func (t *Trace) NumSpans() int { return len(t.spans) }

// SpansOf returns the range of rows, lo ≤ i < hi, that holds the track's spans.
func (t *Trace) SpansOf(id TrackID) (lo, hi int) {
	if id <= 0 || int(id) > len(t.tracks) {
		return 0, 0
	}
	return int(t.span0[id-1]), int(t.span0[id])
}

// Span returns the i-th span, by track and then start.
func (t *Trace) Span(i int) Span {
	e := &t.spans[i]
	return Span{
		Track: TrackID(e.a), Start: e.t0, End: e.t1, State: State(e.sub), Why: t.strings[e.b],
		On: TrackID(e.c), OnName: t.strings[e.d], Where: e.where,
	}
}

// NumLinks returns how many links there are.
func (t *Trace) NumLinks() int { return len(t.links) }

// Link returns the i-th link, by the time of its cause.
func (t *Trace) Link(i int) Link {
	e := &t.links[i]
	return Link{Kind: LinkKind(e.sub), From: TrackID(e.a), FromAt: e.t0, To: TrackID(e.b), ToAt: e.t1}
}

// NumMarks returns how many marks there are.
func (t *Trace) NumMarks() int { return len(t.marks) }

// Mark returns the i-th mark, by time.
func (t *Trace) Mark(i int) Mark {
	e := &t.marks[i]
	return Mark{Kind: MarkKind(e.sub), Track: TrackID(e.a), At: e.t0, Where: e.where, Text: t.strings[e.b]}
}

// NumSamples returns how many samples the counters have together.
func (t *Trace) NumSamples() int { return len(t.samples) }

// Sample returns the i-th sample, by counter name, track and time.
func (t *Trace) Sample(i int) Sample {
	e := &t.samples[i]
	key := t.series[e.a]
	return Sample{Name: t.strings[key.name], Track: key.track, At: e.t0, Value: e.t1}
}

// Position returns a position as "file:line" ("line 3" where there is only one
// file); "" when unknown.
func (t *Trace) Position(where uint32) string {
	file, line := SplitWhere(where)
	switch {
	case line == 0:
		return ""
	case len(t.Files) > 1 && file < len(t.Files):
		return t.Files[file] + ":" + itoa(int64(line))
	}
	return "line " + itoa(int64(line))
}
