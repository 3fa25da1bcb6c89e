package trace_test

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/trace"
)

func TestTextTellsTheStory(t *testing.T) {
	assert.Equal(t, strings.TrimPrefix(`
   0.000000 s  MainThread                        begins
   0.000000 s  MainThread                        runs (line 1)
   0.001000 s  MainThread > loop                 created by MainThread (line 3)
   0.001000 s  MainThread > loop                 runs
   0.001000 s  MainThread > loop > Task-1        created by MainThread (line 3)
   0.001000 s  MainThread > loop > Task-1        is ready (line 5)
   0.002000 s  MainThread > loop > Task-1        runs (line 5)
   0.003000 s  MainThread > loop > Task-1        prints "hello \"you\"" (line 6)
   0.004000 s  MainThread > loop > Task-2        created by Task-1 (line 7)
   0.004000 s  MainThread > loop > Task-1        waits: task Task-2 (line 8)
   0.004000 s  MainThread > loop > Task-2        runs (line 12)
   0.005000 s  MainThread > loop > Task-2        waits: sleep (line 13)
   0.005000 s  Thread-1                          created by MainThread (line 20)
   0.005000 s  Thread-1                          is blocked: lock knife, held by MainThread (line 21)
   0.006000 s  Thread-1                          gets the lock from MainThread
   0.006000 s  Thread-1                          runs (line 21)
   0.007000 s  Thread-1                          raises ValueError: <no> (line 22)
   0.007000 s  Thread-1                          ends: raised
   0.008000 s  MainThread > loop > Task-1        cancels Task-2
   0.009000 s  MainThread > loop > Task-2        ends: cancelled
   0.009000 s  MainThread > loop > Task-1        woken by Task-2
   0.009000 s  MainThread > loop > Task-1        runs (line 9)
   0.010000 s  MainThread > loop > Task-1        ends: returned
   0.010000 s  MainThread > loop                 ends: returned
   0.011000 s  MainThread                        ends: returned
   0.012000 s  (end)
`, "\n"), trace.Text(finished(t, sample(), 12*ms)))
}

func TestSpeedscope(t *testing.T) {
	tr := finished(t, sample(), 12*ms)
	var doc struct {
		Shared struct {
			Frames []struct {
				Name, File string
				Line       int
			}
		}
		Profiles []struct {
			Type, Unit, Name     string
			StartValue, EndValue int64
			Events               []struct {
				Type  string
				Frame int
				At    int64
			}
		}
	}
	require.NoError(t, json.Unmarshal(trace.Speedscope(tr, "a \"title\""), &doc))
	spans := 0
	for _, p := range doc.Profiles {
		assert.Equal(t, "evented", p.Type)
		assert.Equal(t, tr.End, p.EndValue)
		last, open := int64(0), -1
		for _, e := range p.Events {
			assert.GreaterOrEqual(t, e.At, last, p.Name)
			last = e.At
			if e.Type == "O" {
				assert.Equal(t, -1, open, p.Name)
				open = e.Frame
				spans++
			} else {
				assert.Equal(t, open, e.Frame, p.Name)
				open = -1
			}
		}
		assert.Equal(t, -1, open, p.Name)
	}
	assert.Equal(t, tr.NumSpans(), spans)
	names := ""
	for _, f := range doc.Shared.Frames {
		names += f.Name + "\n"
	}
	assert.Contains(t, names, "blocked: lock, line 21\n")
}

func TestPerfetto(t *testing.T) {
	tr := finished(t, sample(), 12*ms)
	var doc struct {
		TraceEvents []map[string]any `json:"traceEvents"`
	}
	require.NoError(t, json.Unmarshal(trace.Perfetto(tr), &doc))
	phases := map[string]int{}
	flows := map[float64]string{}
	open := map[float64]float64{}   // by tid: end of the last slice
	tasks := map[float64][]string{} // by id: the slices that are open
	last := map[float64]float64{}   // by id: the last moment
	for _, e := range doc.TraceEvents {
		phase := e["ph"].(string)
		phases[phase]++
		assert.Equal(t, 1.0, e["pid"])
		switch phase {
		case "B", "E":
			assert.GreaterOrEqual(t, e["ts"].(float64), open[e["tid"].(float64)], "slices of a track do not overlap")
			open[e["tid"].(float64)] = e["ts"].(float64)
		case "b", "e", "n":
			id, at := e["id"].(float64), e["ts"].(float64)
			assert.Equal(t, "task", e["cat"])
			if phase != "n" {
				assert.GreaterOrEqual(t, at, last[id], "a task's slices come in order")
				last[id] = at
			}
			stack := tasks[id]
			switch phase {
			case "b":
				tasks[id] = append(stack, e["name"].(string))
			case "e":
				require.NotEmpty(t, stack)
				assert.Equal(t, stack[len(stack)-1], e["name"], "slices nest")
				tasks[id] = stack[:len(stack)-1]
			}
			assert.LessOrEqual(t, len(tasks[id]), 2)
		case "s", "f":
			flows[e["id"].(float64)] += phase
		}
	}
	// Two tasks with six spans, each with its life around them; the rest are threads' and the loop's.
	assert.Equal(t, map[string]int{"M": 7, "B": tr.NumSpans() - 6, "E": tr.NumSpans() - 6, "b": 8, "e": 8, "s": 5, "f": 5, "i": 1, "n": 1, "C": 2}, phases)
	assert.Equal(t, map[float64][]string{4: {}, 5: {}}, tasks)
	for id, ends := range flows {
		assert.Equal(t, "sf", ends, id)
	}
	assert.Contains(t, string(trace.Perfetto(tr)), `"ts":5000,"name":"blocked: lock"`)
}

func TestCSV(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(trace.CSV(finished(t, sample(), 12*ms)))).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, []string{"track", "kind", "name", "parent", "start", "end", "state", "why", "on", "on_name", "position"}, rows[0])
	assert.Contains(t, rows, []string{"6", "thread", "Thread-1", "1", "5000000", "6000000", "blocked", "lock", "MainThread", "knife", "line 21"})
}

// wellFormed fails unless the text is well-formed XML, and returns how often
// each element occurs.
func wellFormed(t *testing.T, text string) map[string]int {
	elements := map[string]int{}
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return elements
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok {
			elements[e.Name.Local]++
		}
	}
}

func TestSVG(t *testing.T) {
	svg := trace.SVG(finished(t, sample(), 12*ms), trace.SVGOptions{Title: "A <small> & plain one", Legend: true, Caption: true})
	wellFormed(t, svg)
	for _, want := range []string{
		`width="480"`, "A &lt;small&gt; &amp; plain one: 6 tracks, 12 ms", ">Task-2<", ">12 ms<",
		">running<", ">ready<", ">waiting<", ">blocked<", ">cancelled<", ">failed<",
		">2 threads, 1 event loop and 2 tasks in 12 ms of virtual time, from left to right.<", "url(#apt-w)", "url(#apt-b)",
	} {
		assert.Contains(t, svg, want)
	}
	assert.NotContains(t, svg, "<script")
}

func TestSVGNamesAProcessByItsNameAndNotByThatOfItsMainThread(t *testing.T) {
	r := trace.New(0)
	for _, name := range []string{"MainProcess", "SpawnProcess-1", "SpawnProcess-2"} {
		p := r.Track(trace.KindProcess, 0, name, 0, 0, 0)
		r.Set(r.Track(trace.KindThread, p, "MainThread", 0, 0, 0), 0, trace.Running, "", 0, "", 0)
		r.Set(r.Track(trace.KindThread, p, "helper", 0, 0, 0), 0, trace.Running, "", 0, "", 0)
	}
	svg := trace.SVG(finished(t, r, 12*ms), trace.SVGOptions{})
	names := regexp.MustCompile(`text-anchor="end">([^<]*)<`).FindAllStringSubmatch(svg, -1)
	var lanes []string
	for _, name := range names {
		lanes = append(lanes, name[1])
	}
	assert.Equal(t, []string{"MainThread", "helper", "SpawnProcess-1", "helper", "SpawnProcess-2", "helper"}, lanes)
}

func TestSVGsOfAComparisonShareTheirAxis(t *testing.T) {
	long := trace.New(0)
	id := long.Track(trace.KindThread, 0, "a thread with a longer name", 0, 0, 0)
	long.Set(id, 0, trace.Running, "", 0, "", 0)
	figures := trace.SVGs([]*trace.Trace{finished(t, sample(), 12*ms), finished(t, long, 24*ms)}, make([]trace.SVGOptions, 2))
	axis := regexp.MustCompile(`<path d="[^"]*H468".*?>20 ms</text>`) // up to its last label
	first, second := axis.FindString(figures[0]), axis.FindString(figures[1])
	times := regexp.MustCompile(`<text x="[^"]*"`)
	assert.NotEmpty(t, first)
	assert.Equal(t, times.FindAllString(first, -1), times.FindAllString(second, -1))
	assert.Contains(t, figures[0], "6 tracks, 12 ms", "each still tells its own length")
}

func TestSVGDrawsManyTracksAsACrowd(t *testing.T) {
	r := trace.New(0)
	main := r.Track(trace.KindThread, 0, "MainThread", 0, 0, 0)
	r.Set(main, 0, trace.Running, "", 0, "", 0)
	for i := range int64(10_000) {
		id := r.Track(trace.KindTask, main, fmt.Sprint("Task-", i), i*1000, main, 0)
		r.Set(id, i*1000, trace.Ready, "", 0, "", 0)
		r.Set(id, 20*ms, trace.Waiting, "sleep", 0, "", 0)
		r.End(id, 30*ms+i*3000, trace.HowReturned)
	}
	svg := trace.SVG(finished(t, r, 70*ms), trace.SVGOptions{Caption: true})
	wellFormed(t, svg)
	assert.Contains(t, svg, ">10,000 tasks<")
	assert.Contains(t, svg, ">MainThread<")
	assert.Contains(t, svg, ">of 10,000 tasks is as high as the number of them in each state.<")
	assert.Less(t, len(svg), 30_000, "the figure stays small")
}

func TestSVGOfManyShortSpansStaysSmall(t *testing.T) {
	r := trace.New(0)
	for k := range 20 {
		id := r.Track(trace.KindThread, 0, fmt.Sprint("Thread-", k), 0, 0, 0)
		for i := range int64(20_000) {
			r.Set(id, i*100, trace.Running, "", 0, "", 0)
			r.Set(id, i*100+10, trace.Waiting, "sleep", 0, "", 0)
		}
	}
	svg := trace.SVG(finished(t, r, 2*ms), trace.SVGOptions{Height: 300})
	wellFormed(t, svg)
	assert.Less(t, len(svg), 20_000)
}

func TestSVGIsTheSameEveryTime(t *testing.T) {
	o := trace.SVGOptions{Legend: true}
	assert.Equal(t, trace.SVG(finished(t, sample(), 12*ms), o), trace.SVG(finished(t, sample(), 12*ms), o))
}
