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
	log      eventLog
	span0    []int32 // first span of each track; one more at the end
	spans    []int32 // where they are in the log, which is their place in the story: by track, then start
	links    []int32 // by fromAt
	marks    []int32 // by time
	samples  []int32 // by series, then time; a is an index into series
	series   []seriesKey
	notes    []int32 // of the story, in the order of the log; b is an index into noteText
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
		strings: r.strings.list, tracks: r.tracks, log: r.log,
	}
	t.sortLog(r)
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
		p.ended = max(p.ended, tr.ended, tr.last)
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
func (t *Trace) sortLog(r *Recorder) {
	t.span0 = make([]int32, len(t.tracks)+1)
	next := make([]int32, len(t.tracks))
	spans := int32(0)
	for i := range t.tracks {
		next[i], t.span0[i] = spans, spans
		spans += t.tracks[i].spans
	}
	t.span0[len(t.tracks)] = spans
	t.spans = make([]int32, spans)
	t.links, t.marks = make([]int32, 0, r.links), make([]int32, 0, r.marks)

	rank, nextSample := t.rankSeries(r.series)
	for i := int32(0); int(i) < t.log.n; i++ {
		switch e := t.log.at(int(i)); e.kind {
		case evSpan:
			row := &next[e.a-1]
			t.spans[*row] = i
			*row++
		case evLink:
			t.links = append(t.links, i)
		case evMark:
			t.marks = append(t.marks, i)
		case evNote:
			t.notes = append(t.notes, i)
		case evCount:
			t.samples[nextSample[e.a]] = i
			nextSample[e.a]++
			e.a = rank[e.a]
		}
	}
	t.sortByTime(t.links)
	t.sortByTime(t.marks)
}

// rankSeries orders the counters by name, then track, and makes room for their samples. It returns each series' rank and its first row.
func (t *Trace) rankSeries(series []series) (rank, first []int32) {
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
	rank, first = make([]int32, len(series)), make([]int32, len(series))
	row := int32(0)
	for i, s := range order {
		rank[s], first[s] = int32(i), row
		row += series[s].samples
		t.series = append(t.series, series[s].key)
	}
	t.samples = make([]int32, row)
	return rank, first
}

// sortByTime sorts events by their first time, keeping the order of the log
// among equals. With several cores the log may run a little ahead of itself.
func (t *Trace) sortByTime(events []int32) {
	byTime := func(a, b int32) int {
		x, y := t.log.at(int(a)).at, t.log.at(int(b)).at
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	if !slices.IsSortedFunc(events, byTime) {
		slices.SortStableFunc(events, byTime)
	}
}

// logged returns the event with that place in the log.
func (t *Trace) logged(at int32) *event { return t.log.at(int(at)) }

// spanEnd is where the i-th span ends, which is one of the track.
func (t *Trace) spanEnd(i int, track int32) int64 {
	if next := i + 1; next < int(t.span0[track]) {
		return t.logged(t.spans[next]).at
	}
	return t.tracks[track-1].last
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
	e := t.logged(t.spans[i])
	return Span{
		Track: TrackID(e.a), Start: e.at, End: t.spanEnd(i, e.a), State: State(e.sub), Why: t.strings[e.b],
		On: TrackID(e.on()), OnName: t.strings[e.onName()], Where: e.where,
	}
}

// NumLinks returns how many links there are.
func (t *Trace) NumLinks() int { return len(t.links) }

// Link returns the i-th link, by the time of its cause.
func (t *Trace) Link(i int) Link {
	e := t.logged(t.links[i])
	return Link{Kind: LinkKind(e.sub), From: TrackID(e.a), FromAt: e.at, To: TrackID(e.b), ToAt: e.x}
}

// NumMarks returns how many marks there are.
func (t *Trace) NumMarks() int { return len(t.marks) }

// Mark returns the i-th mark, by time.
func (t *Trace) Mark(i int) Mark {
	e := t.logged(t.marks[i])
	return Mark{Kind: MarkKind(e.sub), Track: TrackID(e.a), At: e.at, Where: e.where, Text: t.strings[e.b]}
}

// NumSamples returns how many samples the counters have together.
func (t *Trace) NumSamples() int { return len(t.samples) }

// Sample returns the i-th sample, by counter name, track and time.
func (t *Trace) Sample(i int) Sample {
	e := t.logged(t.samples[i])
	key := t.series[e.a]
	return Sample{Name: t.strings[key.name], Track: key.track, At: e.at, Value: e.x}
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
