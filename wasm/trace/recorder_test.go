package trace_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// spansOf writes a track's spans as "state why start-end".
func spansOf(tr *trace.Trace, id trace.TrackID) []string {
	var out []string
	lo, hi := tr.SpansOf(id)
	for i := lo; i < hi; i++ {
		s := tr.Span(i)
		out = append(out, strings.TrimSpace(s.State.String()+" "+s.Why)+" "+strconv.FormatInt(s.Start, 10)+"-"+strconv.FormatInt(s.End, 10))
	}
	return out
}

func TestSetClosesTheOpenSpan(t *testing.T) {
	r := trace.New(0)
	id := r.Track(trace.KindThread, 0, "t", 0, 0, 0)
	r.Set(id, 0, trace.Running, "", 0, "", 0)
	r.Set(id, 5, trace.Waiting, "sleep", 0, "", 0)
	r.Set(id, 9, trace.Running, "", 0, "", 0)
	tr := finished(t, r, 12)
	assert.Equal(t, []string{"running 0-5", "waiting sleep 5-9", "running 9-12"}, spansOf(tr, id))
	assert.Equal(t, int64(-1), tr.Track(id).Ended)
	assert.Equal(t, trace.HowAlive, tr.Track(id).How)
}

func TestSameStateContinues(t *testing.T) {
	r := trace.New(0)
	id := r.Track(trace.KindThread, 0, "t", 0, 0, 0)
	r.Set(id, 0, trace.Running, "", 0, "", 7)
	r.Set(id, 3, trace.Running, "", 0, "", 7)
	r.Set(id, 4, trace.Running, "", 0, "", 8)
	assert.Equal(t, []string{"running 0-4", "running 4-6"}, spansOf(finished(t, r, 6), id))
}

func TestEmptySpansVanish(t *testing.T) {
	r := trace.New(0)
	id := r.Track(trace.KindThread, 0, "t", 0, 0, 0)
	other := r.Track(trace.KindThread, 0, "u", 0, 0, 0)
	r.Set(id, 0, trace.Blocked, "gil", 0, "", 0)
	r.Set(id, 0, trace.Running, "", 0, "", 0)
	r.Set(id, 5, trace.Waiting, "sleep", 0, "", 0)
	r.Set(other, 5, trace.Running, "", 0, "", 0) // the empty span is not the log's last
	r.Set(id, 5, trace.Running, "", 0, "", 0)    // and it had interrupted nothing
	r.Set(id, 8, trace.Waiting, "sleep", 0, "", 0)
	r.End(id, 8, trace.HowReturned)
	tr := finished(t, r, 9)
	assert.Equal(t, []string{"running 0-8"}, spansOf(tr, id))
	assert.Equal(t, []string{"running 5-9"}, spansOf(tr, other))
}

func TestTimeNeverDecreases(t *testing.T) {
	r := trace.New(0)
	id := r.Track(trace.KindThread, 0, "t", 10, 0, 0)
	r.Set(id, 4, trace.Running, "", 0, "", 0)
	r.Set(id, 20, trace.Waiting, "sleep", 0, "", 0)
	r.Set(id, 15, trace.Running, "", 0, "", 0)
	r.End(id, 12, trace.HowReturned)
	r.Set(id, 30, trace.Running, "", 0, "", 0) // after its end: nothing
	tr := finished(t, r, 5)
	assert.Equal(t, []string{"running 10-20"}, spansOf(tr, id))
	assert.Equal(t, int64(20), tr.End)
}

func TestChildrenLieInsideTheirParents(t *testing.T) {
	r := trace.New(0)
	loop := r.Track(trace.KindLoop, 0, "loop", 10, 0, 0)
	early := r.Track(trace.KindTask, loop, "early", 5, 0, 0)
	late := r.Track(trace.KindTask, loop, "late", 11, 0, 0)
	left := r.Track(trace.KindTask, loop, "left", 11, 0, 0)
	r.Set(left, 12, trace.Waiting, "future", 0, "", 0)
	r.End(loop, 20, trace.HowReturned)
	r.End(early, 21, trace.HowReturned)
	r.End(late, 25, trace.HowReturned)
	tr := finished(t, r, 40)
	assert.Equal(t, int64(10), tr.Track(early).Born)
	assert.Equal(t, int64(25), tr.Track(loop).Ended)
	assert.Equal(t, int64(25), tr.Track(left).Ended)
	assert.Equal(t, trace.HowPending, tr.Track(left).How)
	assert.Equal(t, []string{"waiting future 12-25"}, spansOf(tr, left))
}

func TestCounters(t *testing.T) {
	r := trace.New(0)
	p := r.Track(trace.KindProcess, 0, "p", 0, 0, 0)
	r.Count("z", p, 1, 5)
	r.Count("a", 0, 2, 1)
	r.Count("z", p, 1, 6) // the same moment: the last value counts
	r.Count("z", p, 3, 6) // no change
	r.Count("z", p, 4, 7)
	r.Count("a", p, 4, 7)
	tr := finished(t, r, 5)
	var got []trace.Sample
	for i := range tr.NumSamples() {
		got = append(got, tr.Sample(i))
	}
	assert.Equal(t, []trace.Sample{{"a", 0, 2, 1}, {"a", p, 4, 7}, {"z", p, 1, 6}, {"z", p, 4, 7}}, got)
}

func TestLinksAndMarksAreInTimeOrder(t *testing.T) {
	r := trace.New(0)
	a := r.Track(trace.KindThread, 0, "a", 0, 0, 0)
	b := r.Track(trace.KindThread, 0, "b", 0, 0, 0)
	r.Link(trace.LinkWoke, a, 9, b, 9)
	r.Link(trace.LinkSent, a, 4, b, 7)
	r.Link(trace.LinkWoke, 0, 4, b, 7) // from nobody: not kept
	r.Mark(trace.MarkPrint, a, 9, 0, "late")
	r.Mark(trace.MarkPrint, a, 4, 0, strings.Repeat("é", 300))
	tr := finished(t, r, 10)
	require.Equal(t, 2, tr.NumLinks())
	assert.Equal(t, trace.Link{Kind: trace.LinkSent, From: a, FromAt: 4, To: b, ToAt: 7}, tr.Link(0))
	require.Equal(t, 2, tr.NumMarks())
	assert.Equal(t, strings.Repeat("é", 100)+"…", tr.Mark(0).Text)
}

func TestLimit(t *testing.T) {
	r := trace.New(10)
	a := r.Track(trace.KindThread, 0, "a", 0, 0, 0)
	for i := range int64(50) {
		r.Set(a, i, trace.State(i%2), "", 0, "", 0)
		r.Mark(trace.MarkPrint, a, i, 0, "x")
		r.Track(trace.KindTask, a, "task", i, a, 0)
		r.Count("n", 0, i, i)
	}
	r.End(a, 50, trace.HowReturned)
	tr := finished(t, r, 60)
	assert.True(t, tr.Truncated)
	assert.Equal(t, int64(2), tr.Cut)
	assert.LessOrEqual(t, tr.NumSpans()+tr.NumMarks()+tr.NumSamples(), 10)
	assert.Equal(t, int64(50), tr.Track(a).Ended)
	assert.Contains(t, trace.Text(tr), "limit of recorded events")
}

func TestNilRecorderRecordsNothing(t *testing.T) {
	var r *trace.Recorder
	id := r.Track(trace.KindThread, 0, "t", 0, 0, 0)
	r.Rename(id, "u")
	r.Set(id, 1, trace.Running, "", 0, "", 0)
	r.Link(trace.LinkWoke, 1, 1, 2, 2)
	r.Mark(trace.MarkPrint, id, 1, 0, "x")
	r.Count("n", id, 1, 1)
	r.End(id, 2, trace.HowReturned)
	tr := finished(t, r, 7)
	assert.Zero(t, id)
	assert.Equal(t, int64(7), tr.End)
	assert.Zero(t, tr.NumTracks()+tr.NumSpans()+tr.NumLinks()+tr.NumMarks()+tr.NumSamples())
	assert.Equal(t, "   0.000000 s  (end)\n", trace.Text(tr))
	assert.NotEmpty(t, trace.SVG(tr, trace.SVGOptions{}))
	assert.NotEmpty(t, trace.Columns(tr))
}

func TestRename(t *testing.T) {
	r := trace.New(0)
	id := r.Track(trace.KindThread, 0, "old", 0, 0, 0)
	r.Rename(id, "new")
	assert.Equal(t, "new", finished(t, r, 1).Track(id).Name)
}

func TestPosition(t *testing.T) {
	one := trace.New(0).Finish(0, []string{"main.py"})
	two := trace.New(0).Finish(0, []string{"main.py", "help.py"})
	assert.Equal(t, "line 3", one.Position(trace.Where(0, 3)))
	assert.Equal(t, "help.py:9", two.Position(trace.Where(1, 9)))
	assert.Equal(t, "", two.Position(trace.Where(1, 0)))
}

func BenchmarkRecord(b *testing.B) {
	const tasks = 1000
	b.ReportAllocs()
	var r *trace.Recorder
	for i := 0; i < b.N; i++ {
		at := int64(i)
		if i%1_000_000 == 0 {
			r = trace.New(0)
			for range tasks {
				r.Track(trace.KindTask, 0, "task", at, 0, 0)
			}
		}
		id := trace.TrackID(i/2%tasks + 1)
		if i%2 == 0 {
			r.Set(id, at, trace.Running, "", 0, "", 12)
		} else {
			r.Set(id, at, trace.Waiting, "sleep", 0, "Lock#1", 13)
		}
	}
}

func BenchmarkColumns(b *testing.B) {
	record := func() *trace.Recorder {
		r := trace.New(0)
		for i := range 1000 {
			id := r.Track(trace.KindTask, 0, "task", 0, 0, 0)
			for k := range int64(300) {
				r.Set(id, int64(i)+k, trace.State(k%3), "", 0, "", 0)
			}
		}
		return r
	}
	b.Run("finish", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			r := record()
			b.StartTimer()
			b.SetBytes(int64(len(trace.Columns(r.Finish(10_000, nil)))))
		}
	})
	columns := trace.Columns(record().Finish(10_000, nil))
	b.Run("hash", func(b *testing.B) {
		b.SetBytes(int64(len(columns)))
		for b.Loop() {
			trace.HashColumns(columns)
		}
	})
}
