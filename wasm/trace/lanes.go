package trace

// Which lanes a figure has: a track each, or, when there are too many, one
// crowd that stands for the most numerous kind.

// lane is one row of a figure: one track, or many drawn together.
type lane struct {
	label  string
	tracks []TrackID
}

func (l *lane) crowd() bool { return len(l.tracks) > 1 }

// soloMost is how many tracks keep a lane of their own beside a crowd.
const soloMost = 4

// lanes returns the figure's rows from top to bottom, at most most.
func (t *Trace) lanes(most int) []lane {
	var all []TrackID
	var kinds [KindTask + 1]int
	for _, id := range t.depthFirst() {
		if k := t.tracks[id-1].kind; k != KindProcess {
			all = append(all, id)
			kinds[k]++
		}
	}
	if len(all) <= most {
		rows := make([]lane, len(all))
		for i, id := range all {
			rows[i] = lane{t.laneName(id), all[i : i+1]}
		}
		return rows
	}
	crowded := KindThread
	for k := range kinds {
		if kinds[k] > kinds[crowded] {
			crowded = Kind(k)
		}
	}
	var rows []lane
	var crowd []TrackID
	for i, id := range all {
		if i == 0 || t.tracks[id-1].kind != crowded && len(rows) < soloMost {
			rows = append(rows, lane{t.laneName(id), all[i : i+1]})
		} else {
			crowd = append(crowd, id)
		}
	}
	return append(rows, lane{thousands(len(crowd)) + " " + crowded.String() + "s", crowd})
}

// laneName is what a lane is called: as its track, but the main threads of several processes, which are all called the same, as their processes.
func (t *Trace) laneName(id TrackID) string {
	tr := &t.tracks[id-1]
	if p := tr.parent; p > 0 && tr.kind == KindThread && t.tracks[p-1].kind == KindProcess && t.tracks[id-2].kind == KindProcess && t.nameOf(p) != "MainProcess" {
		return t.nameOf(p)
	}
	return t.nameOf(id)
}

// thousands writes n with commas: 10,000.
func thousands(n int) string {
	s := itoa(int64(n))
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// states is how many it takes to count by state.
const states = int(Blocked) + 1

// column is what one column of pixels shows of a lane: for how many pixels of
// it each state lasted (of a crowd: summed over its tracks).
type column [states]float64

// density adds up a lane's spans over columns of equal time; [from, to) is the
// stretch of time that the columns share.
func (t *Trace) density(l *lane, from, to int64, columns int) []column {
	out := make([]column, columns+1)
	steps := make([]column, columns+2) // differences: +1 where a full column begins, -1 behind the last
	scale := float64(columns) / float64(max(1, to-from))
	for _, id := range l.tracks {
		lo, hi := t.SpansOf(id)
		for i := lo; i < hi; i++ {
			state := t.states[i]
			x0, x1 := float64(t.spanStart(i)-from)*scale, float64(t.spanEnd(i, id)-from)*scale
			c0, c1 := int(x0), int(x1)
			if c0 == c1 {
				out[c0][state] += x1 - x0
				continue
			}
			out[c0][state] += float64(c0+1) - x0
			out[c1][state] += x1 - float64(c1)
			steps[c0+1][state]++
			steps[c1][state]--
		}
	}
	var open column
	for c := range out {
		for s := range open {
			open[s] += steps[c][s]
			out[c][s] += open[s]
		}
	}
	return out[:columns]
}
