package sim

// The results as bytes for the page: JSON for what is small, the trace's columns behind it.

import (
	"encoding/binary"
	"strconv"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// writer builds JSON; its methods append one member or element each.
type writer struct{ b []byte }

func (w *writer) sep() {
	if n := len(w.b); n > 0 && w.b[n-1] != '{' && w.b[n-1] != '[' && w.b[n-1] != ':' {
		w.b = append(w.b, ',')
	}
}

func (w *writer) key(k string) {
	w.sep()
	w.b = trace.AppendJSON(w.b, k)
	w.b = append(w.b, ':')
}

func (w *writer) open(c byte) {
	w.sep()
	w.b = append(w.b, c)
}

func (w *writer) close(c byte) { w.b = append(w.b, c) }

func (w *writer) str(k, s string) {
	w.key(k)
	w.b = trace.AppendJSON(w.b, s)
}

func (w *writer) int(k string, n int64) {
	w.key(k)
	w.b = strconv.AppendInt(w.b, n, 10)
}

func (w *writer) float(k string, f float64) {
	w.key(k)
	w.b = strconv.AppendFloat(w.b, f, 'g', -1, 64)
}

func (w *writer) list(k string, n int, each func(i int)) {
	w.key(k)
	w.b = append(w.b, '[')
	for i := range n {
		each(i)
	}
	w.b = append(w.b, ']')
}

func (w *writer) problems(ps []Problem) {
	w.list("problems", len(ps), func(i int) {
		p := &ps[i]
		w.open('{')
		w.str("kind", p.Kind)
		w.str("msg", p.Msg)
		w.str("file", p.File)
		w.int("line", int64(p.Line))
		w.int("col", int64(p.Col))
		w.int("endLine", int64(p.EndLine))
		w.int("endCol", int64(p.EndCol))
		w.close('}')
	})
}

// Encode returns the result as the page reads it, in two parts to be put one behind the other, since the second may be long: u32 length of
// the JSON, the JSON, padding to 8 bytes; the trace's columns.
func (r *Result) Encode() [][]byte {
	w := &writer{b: make([]byte, 4, 4096)}
	w.b = append(w.b, '{')
	w.int("exitCode", int64(r.ExitCode))
	w.list("output", len(r.Output), func(i int) {
		c := &r.Output[i]
		w.open('{')
		w.int("at", c.At)
		w.int("stream", int64(c.Stream))
		w.int("track", int64(c.Track))
		w.str("text", c.Text)
		w.int("process", int64(c.Process))
		w.close('}')
	})
	w.list("processes", len(r.Ends), func(i int) {
		e := &r.Ends[i]
		w.open('{')
		w.str("name", e.Name)
		w.int("track", int64(e.Track))
		w.int("exitCode", int64(e.ExitCode))
		w.int("start", e.Start)
		w.int("end", e.End)
		w.close('}')
	})
	w.problems(r.Problems)
	s := &r.Stats
	w.key("stats")
	w.b = append(w.b, '{')
	for _, x := range []struct {
		k string
		n int64
	}{{"end", s.End}, {"steps", s.Steps}, {"switches", s.Switches}, {"peakThreads", s.PeakThreads}, {"peakTasks", s.PeakTasks},
		{"threads", s.Threads}, {"tasks", s.Tasks}, {"peakMemory", s.PeakMemory}, {"busyNs", s.BusyNs}, {"gilWaitNs", s.GILWaitNs},
		{"iterations", s.Iterations}, {"peakRequests", s.PeakRequests}, {"choices", int64(s.Choices)}} {
		w.int(x.k, x.n)
	}
	w.float("busyPercent", s.BusyPercent)
	w.close('}')
	w.str("schedule", r.Schedule)
	w.str("hash", r.Hash)
	w.close('}')
	binary.LittleEndian.PutUint32(w.b, uint32(len(w.b)-4))
	for len(w.b)%8 != 0 {
		w.b = append(w.b, 0)
	}
	t := r.Trace
	if t == nil { // nothing ran
		t = trace.New(0).Finish(0, nil)
	}
	return [][]byte{w.b, trace.Columns(t)}
}

// Encode returns the listing as JSON.
func (l *Listing) Encode() []byte {
	w := &writer{b: []byte{'{'}}
	w.str("title", l.Title)
	w.str("summary", l.Summary)
	w.str("text", l.Text)
	w.list("params", len(l.Params), func(i int) {
		p := &l.Params[i]
		w.open('{')
		for _, x := range [][2]string{{"name", p.Name}, {"type", p.Type}, {"value", p.Value}, {"label", p.Label}, {"unit", p.Unit}, {"doc", p.Doc}} {
			w.str(x[0], x[1])
		}
		w.float("min", p.Min)
		w.float("max", p.Max)
		w.float("step", p.Step)
		w.key("hasRange")
		w.b = strconv.AppendBool(w.b, p.HasRange)
		w.list("options", len(p.Options), func(j int) {
			w.sep()
			w.b = trace.AppendJSON(w.b, p.Options[j])
		})
		w.int("line", int64(p.Line))
		w.int("start", int64(p.Start))
		w.int("end", int64(p.End))
		w.close('}')
	})
	w.list("folds", len(l.Folds), func(i int) {
		w.open('[')
		w.b = strconv.AppendInt(w.b, int64(l.Folds[i][0]), 10)
		w.b = append(w.b, ',')
		w.b = strconv.AppendInt(w.b, int64(l.Folds[i][1]), 10)
		w.close(']')
	})
	w.problems(l.Problems)
	w.close('}')
	return w.b
}
