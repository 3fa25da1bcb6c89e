package sweep

// The plan and the chart as the page reads them: JSON. Their twin is site/src/engine/sweep.ts.

import (
	"math"
	"strconv"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Encode writes the problem.
func (p *Problem) Encode() []byte {
	b := append(trace.AppendJSON([]byte(`{"problem":{"what":`), p.What), `,"args":`...)
	b = list(b, len(p.Args), func(b []byte, i int) []byte { return trace.AppendJSON(b, p.Args[i]) })
	return append(b, "}}"...)
}

// Encode writes the plan with its runs, and the range as Parse reads it.
func (p *Plan) Encode() []byte {
	b := trace.AppendJSON([]byte(`{"text":`), p.Range.String())
	b = trace.AppendJSON(append(b, `,"name":`...), p.Name)
	b = trace.AppendJSON(append(b, `,"unit":`...), p.Unit)
	b = floats(append(b, `,"values":`...), p.Values)
	b = list(append(b, `,"literals":`...), len(p.Values), func(b []byte, i int) []byte { return trace.AppendJSON(b, p.Literal(i)) })
	b = list(append(b, `,"has":`...), len(p.Has), func(b []byte, i int) []byte { return strconv.AppendBool(b, p.Has[i]) })
	runs := p.Runs()
	b = list(append(b, `,"runs":`...), len(runs), func(b []byte, i int) []byte {
		r := runs[i]
		return ints(b, r.Point, r.File, r.Seed)
	})
	return append(b, '}')
}

// Encode writes the chart.
func (c *Chart) Encode() []byte {
	b := trace.AppendJSON([]byte(`{"svg":`), c.SVG)
	b = list(append(b, `,"curves":`...), len(c.Curves), func(b []byte, i int) []byte {
		return list(b, len(c.Curves[i]), func(b []byte, j int) []byte {
			if s := c.Curves[i][j]; s.N > 0 {
				return floats(b, []float64{s.Low, s.Median, s.High, float64(s.N)})
			}
			return append(b, "null"...)
		})
	})
	b = list(append(b, `,"crossings":`...), len(c.Crossings), func(b []byte, i int) []byte {
		x := &c.Crossings[i]
		b = strconv.AppendBool(append(b, `{"near":`...), x.Near)
		b = ints(append(b, `,"files":`...), x.Lower, x.Upper)
		b = ints(append(b, `,"points":`...), x.Before, x.After)
		return append(b, '}')
	})
	b = list(append(b, `,"failures":`...), len(c.Failures), func(b []byte, i int) []byte {
		f := &c.Failures[i]
		b = ints(append(b, `{"at":`...), f.Point, f.File, f.Count)
		b = trace.AppendJSON(append(b, `,"why":`...), f.Why)
		return append(b, '}')
	})
	b = strconv.AppendInt(append(b, `,"lowest":`...), int64(c.Lowest), 10)
	b = strconv.AppendBool(append(b, `,"log":`...), c.Log)
	b = floats(append(b, `,"area":`...), []float64{c.Left, c.Top, c.Right, c.Bottom})
	b = floats(append(b, `,"x":`...), c.X)
	b = list(append(b, `,"y":`...), len(c.Y), func(b []byte, i int) []byte { return floats(b, c.Y[i]) })
	return append(b, '}')
}

func list(b []byte, n int, each func(b []byte, i int) []byte) []byte {
	b = append(b, '[')
	for i := range n {
		if i > 0 {
			b = append(b, ',')
		}
		b = each(b, i)
	}
	return append(b, ']')
}

func ints(b []byte, n ...int) []byte {
	return list(b, len(n), func(b []byte, i int) []byte { return strconv.AppendInt(b, int64(n[i]), 10) })
}

func floats(b []byte, v []float64) []byte {
	return list(b, len(v), func(b []byte, i int) []byte {
		if math.IsNaN(v[i]) || math.IsInf(v[i], 0) {
			return append(b, "null"...)
		}
		return strconv.AppendFloat(b, v[i], 'g', -1, 64)
	})
}
