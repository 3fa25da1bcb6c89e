package trace

// How a recorder's log becomes a trace: lives are settled, and spans, links,
// marks and counters are sorted into the columns.

import "slices"

// Finish closes everything at time at (or at the last time seen, if that is
// later) and returns the trace; the recorder must not be used again. files
// names what the positions refer to. A nil recorder gives an empty trace.
func (r *Recorder) Finish(at int64, files []string) *Trace {
	if r == nil {
		r = New(0)
	}
	end := max(at, r.max)
	r.settleLives(end)
	t := &Trace{
		End: end, Truncated: r.cut >= 0, Cut: r.cut, Files: files,
		strings: r.strings.list, tracks: r.tracks, stands: r.stands.list, log: r.log, details: r.details,
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

// sortLog finds out how many rows each list has, lays the columns out and distributes the log over them.
func (t *Trace) sortLog(r *Recorder) {
	t.span0 = make([]int32, len(t.tracks)+1)
	for i := range t.tracks {
		t.span0[i+1] = t.span0[i] + t.tracks[i].spans
	}
	t.links, t.marks = make([]int32, 0, len(t.linkEnds)), make([]int32, 0, len(t.remarks))
	next := t.rankSeries(r.series)
	t.layOut(func() { t.distribute(next) })
}

// distribute writes the spans into their columns and collects where the others are in the log; nextSample is where each series' next sample goes.
func (t *Trace) distribute(nextSample []int32) {
	next := slices.Clone(t.span0)
	for i := int32(0); int(i) < t.log.n; i++ {
		switch e := t.log.at(int(i)); e.kind() {
		case evSpan:
			row := next[e.who-1]
			next[e.who-1]++
			t.starts[row], t.states[row], t.standOf[row] = float64(e.at), e.sub(), int32(e.detail())
		case evLink:
			t.links = append(t.links, i)
		case evMark:
			t.marks = append(t.marks, i)
		case evCount:
			t.samples[nextSample[e.who]] = i
			nextSample[e.who]++
		}
	}
	t.sortByTime(t.links)
	t.sortByTime(t.marks)
}

// rankSeries orders the counters by name, then track, and makes room for their samples. It returns each series' first row.
func (t *Trace) rankSeries(series []series) (first []int32) {
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
	t.rank, first = make([]int32, len(series)), make([]int32, len(series))
	row := int32(0)
	for i, s := range order {
		t.rank[s], first[s] = int32(i), row
		row += series[s].samples
		t.series = append(t.series, series[s].key)
	}
	t.samples = make([]int32, row)
	return first
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
