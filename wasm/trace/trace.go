package trace

// A finished trace, read through accessors that put the strings back.

import "sort"

// Trace is what happened in one run. It does not change any more. The columns of its spans lie in what Columns returns.
type Trace struct {
	End       int64    // ns; nothing happened later
	Truncated bool     // the limit of events was reached at Cut
	Cut       int64    // ns; -1 = everything was recorded
	Files     []string // the files that positions refer to

	strings []string
	tracks  []track
	stands  []stand
	log     eventLog  // in the order in which things happened
	details           // of the log's events
	span0   []int32   // first span of each track; one more at the end
	starts  []float64 // of spans, by track, then start; ns
	states  []uint8
	standOf []int32
	links   []int32 // places in the log, by the time of the cause
	marks   []int32 // places in the log, by time
	samples []int32 // places in the log, by series, then time
	rank    []int32 // of each of the log's series, in the list of series
	series  []seriesKey
	columns []byte
}

// logged returns the event with that place in the log.
func (t *Trace) logged(at int32) *event { return t.log.at(int(at)) }

// spanStart is where the i-th span starts, and spanEnd where it ends; it is one of the track.
func (t *Trace) spanStart(i int) int64 { return int64(t.starts[i]) }

func (t *Trace) spanEnd(i int, track TrackID) int64 {
	if next := i + 1; next < int(t.span0[track]) {
		return t.spanStart(next)
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
func (t *Trace) NumSpans() int { return len(t.starts) }

// SpansOf returns the range of rows, lo ≤ i < hi, that holds the track's spans.
func (t *Trace) SpansOf(id TrackID) (lo, hi int) {
	if id <= 0 || int(id) > len(t.tracks) {
		return 0, 0
	}
	return int(t.span0[id-1]), int(t.span0[id])
}

// Span returns the i-th span, by track and then start.
func (t *Trace) Span(i int) Span {
	track := TrackID(sort.Search(len(t.tracks), func(k int) bool { return int(t.span0[k+1]) > i }) + 1)
	return t.spanOf(track, i)
}

// spanOf is Span where the track is known.
func (t *Trace) spanOf(track TrackID, i int) Span {
	st := &t.stands[t.standOf[i]]
	return Span{
		Track: track, Start: t.spanStart(i), End: t.spanEnd(i, track), State: State(t.states[i]), Why: t.strings[st.why()],
		On: st.on(), OnName: t.strings[st.onName()], Where: st.where(),
	}
}

// NumLinks returns how many links there are.
func (t *Trace) NumLinks() int { return len(t.links) }

// Link returns the i-th link, by the time of its cause.
func (t *Trace) Link(i int) Link {
	return t.linkOf(t.logged(t.links[i]))
}

func (t *Trace) linkOf(e *event) Link {
	end := &t.linkEnds[e.detail()]
	return Link{Kind: LinkKind(e.sub()), From: TrackID(e.who), FromAt: e.at, To: end.to, ToAt: end.at}
}

// NumMarks returns how many marks there are.
func (t *Trace) NumMarks() int { return len(t.marks) }

// Mark returns the i-th mark, by time.
func (t *Trace) Mark(i int) Mark {
	return t.markOf(t.logged(t.marks[i]))
}

func (t *Trace) markOf(e *event) Mark {
	mark := &t.remarks[e.detail()]
	return Mark{Kind: MarkKind(e.sub()), Track: TrackID(e.who), At: e.at, Where: mark.where, Text: t.strings[mark.text]}
}

// NumSamples returns how many samples the counters have together.
func (t *Trace) NumSamples() int { return len(t.samples) }

// Sample returns the i-th sample, by counter name, track and time.
func (t *Trace) Sample(i int) Sample {
	e := t.logged(t.samples[i])
	key := t.series[t.rank[e.who]]
	return Sample{Name: t.strings[key.name], Track: key.track, At: e.at, Value: t.values[e.detail()]}
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
