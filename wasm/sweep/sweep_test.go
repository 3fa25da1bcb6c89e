package sweep

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/asyncio-playground/playground/wasm/sim"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestARangeIsReadAndWrittenTheSameWay(t *testing.T) {
	for _, text := range []string{"N=1:10", "REQUESTS=1:10000:log", "LATENCY=0.01:1:20:5", "N=-5:5:7", "N=1:100:log:40:1"} {
		r, bad := Parse(text)
		require.Nil(t, bad, text)
		again, bad := Parse(r.String())
		require.Nil(t, bad, text)
		assert.Equal(t, r, again, text)
	}
}

func TestABadRangeIsRefusedWithOneSentence(t *testing.T) {
	files := []sim.File{{Name: "a.py", Text: "N = 5  # @param {type:\"slider\", min:1, max:100, step:1}\nWAY = \"a\"  # @param [\"a\", \"b\"]\n"}}
	for text, sentence := range map[string]string{
		"N":              "a sweep is NAME=FROM:TO",
		"N=1":            "a sweep is NAME=FROM:TO",
		"N=one:two":      "a sweep is NAME=FROM:TO",
		"N=1:10:cubic":   "a sweep is NAME=FROM:TO",
		"N=1:10:2:3:4":   "a sweep is NAME=FROM:TO",
		"N=10:1":         "10 is not below 1",
		"N=5:5":          "5 is not below 5",
		"N=0:10:log":     "must begin above 0, not at 0",
		"N=1:1000":       "N takes numbers from 1 to 100",
		"N=1:10:1":       "a sweep has 2 to 200 values, not 1",
		"N=1:10:201":     "a sweep has 2 to 200 values, not 201",
		"N=1:10:5:0":     "1 to 50 seeds, not 0",
		"N=1:1.4":        "only one value of N between 1 and 1.4",
		"M=1:10":         "the listing has no parameter M to sweep: it has N",
		"WAY=1:10":       "WAY takes no numbers, so it cannot be swept: choose N",
		"N=1e400:2":      "a sweep is NAME=FROM:TO",
		"N=nan:2":        "a sweep is NAME=FROM:TO",
		"=1:2":           "a sweep is NAME=FROM:TO",
		"N=1:10:log:5:x": "a sweep is NAME=FROM:TO",
	} {
		_, bad := Make(text, files)
		require.NotNil(t, bad, text)
		assert.Contains(t, bad.Error(), sentence, text)
	}
	_, bad := Make("N=1:2", []sim.File{{Name: "a.py", Text: "print(1)\n"}})
	assert.Equal(t, "none", bad.What)
}

func TestValuesRiseFromEndToEndOnTheParametersSteps(t *testing.T) {
	values := func(text, line string) []float64 {
		p, bad := Make(text, []sim.File{{Name: "a.py", Text: line + "\n"}})
		require.Nil(t, bad, text)
		return p.Values
	}
	assert.Equal(t, []float64{1, 10, 100, 1000, 10000}, values("N=1:10000:log:5", `N = 5  # @param {type:"slider", min:1, max:10000}`))
	assert.Equal(t, []float64{1, 2, 3}, values("N=1:3:20", `N = 5  # @param {type:"slider", min:1, max:10}`))
	assert.Equal(t, []float64{0, 0.1, 0.2, 0.3}, values("S=0:0.3:9", `S = 0.4  # @param {type:"slider", min:0, max:1.5, step:0.1}`))
	assert.Equal(t, []float64{0.5, 0.7071, 1}, values("S=0.5:1:log:3", `S = 0.4  # @param {type:"number"}`))
	assert.Equal(t, []float64{1, 1000000}, values("N=1:1_000_000:2", `N = 5  # @param {type:"number"}`))
	for n := 2; n < 60; n++ {
		v := values("N=1:10000:log:"+number(float64(n)), `N = 5  # @param {type:"slider", min:1, max:10000}`)
		assert.True(t, slices.IsSorted(v) && len(slices.Compact(slices.Clone(v))) == len(v) && v[0] == 1 && v[len(v)-1] == 10000, n)
	}
}

func TestEveryRunComesOnceAndTheEndsComeFirst(t *testing.T) {
	for n := 1; n < 50; n++ {
		order := coarseToFine(n)
		sorted := slices.Sorted(slices.Values(order))
		require.Len(t, sorted, n)
		for i, v := range sorted {
			require.Equal(t, i, v)
		}
	}
	p := &Plan{Range: Range{Seeds: 2}, Values: []float64{1, 2, 3}, Has: []bool{true, false}}
	assert.Equal(t, []Run{{0, 0, 0}, {0, 1, 0}, {2, 0, 0}, {1, 0, 0}, {0, 0, 1}, {0, 1, 1}, {2, 0, 1}, {1, 0, 1}}, p.Runs())
}

const napping = `N = 2    # @param {type:"slider", min:1, max:20, step:1}
import time
for _ in range(N):
    time.sleep(1)
if N == 5:
    raise ValueError("five")
`

func TestARunIsMeasuredWithItsValueAndKeptAsALine(t *testing.T) {
	files := []sim.File{{Name: "a.py", Text: napping}}
	p, bad := Make("N=3:5:3:1", files)
	require.Nil(t, bad)
	var lines []string
	var samples []Sample
	for _, run := range p.Runs() {
		s := p.Measure(sim.New(), sim.Program{Files: files}, run)
		samples, lines = append(samples, s), append(lines, s.Line())
	}
	assert.Equal(t, samples, ParseSamples(strings.Join(lines, "\n")))
	curves, failures := p.Curves(samples, MeasureIndex("time"))
	assert.InDelta(t, 3e9, curves[0][0].Median, 1e7)
	assert.InDelta(t, 4e9, curves[0][1].Median, 1e7)
	assert.Zero(t, curves[0][2].N)
	assert.Equal(t, []Failure{{Point: 2, File: 0, Count: 1, Why: "ValueError: five"}}, failures)
	csv := p.CSV(samples, []string{"a.py"}, 7)
	assert.Contains(t, csv, "file,N,seed,seconds,")
	assert.Contains(t, csv, "\na.py,3,7,3.0")
	assert.Contains(t, csv, ",ValueError: five\n")
}

// random makes a plan with samples whose figures are drawn from a few numbers, so that equal ones are common.
func random(r *rand.Rand) (*Plan, []Sample) {
	p := &Plan{Range: Range{Name: "N", Seeds: 1 + r.IntN(4), Log: r.IntN(2) == 0}, Has: make([]bool, 1+r.IntN(4))}
	for i := range 2 + r.IntN(8) {
		p.Values = append(p.Values, float64(1+i*i))
	}
	for i := range p.Has {
		p.Has[i] = r.IntN(5) > 0
	}
	var samples []Sample
	for _, run := range p.Runs() {
		s := Sample{Run: run}
		s.Figures[0] = float64(r.IntN(6)) * []float64{0, 1, 1e9}[r.IntN(3)]
		if r.IntN(9) == 0 {
			s.Failed = "why"
		}
		if r.IntN(9) > 0 {
			samples = append(samples, s)
		}
	}
	return p, samples
}

func TestCurvesAndCrossingsSayWhatTheSamplesSay(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 600 {
		p, samples := random(r)
		names := make([]string, len(p.Has))
		c := p.Draw(samples, Look{Files: names})
		shuffled := slices.Clone(samples)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		require.Equal(t, c.Encode(), p.Draw(shuffled, Look{Files: names}).Encode(), "the order of the samples is nobody's business")
		require.NotContains(t, c.SVG, "NaN")
		require.NotContains(t, c.SVG, "Inf")
		for file, curve := range c.Curves {
			for point, s := range curve {
				require.True(t, s.N == 0 || s.Low <= s.Median && s.Median <= s.High, s)
				if s.N > 0 {
					require.True(t, c.Y[file][point] <= c.Bottom+.1 && c.Y[file][point] >= c.Top-.1, "%v %v", c.Y[file], c.Curves)
				}
			}
		}
		changes := 0
		for a := range c.Curves {
			for b := a + 1; b < len(c.Curves); b++ {
				sign := 0
				for i := range p.Values {
					x, y := c.Curves[a][i], c.Curves[b][i]
					if now := compare(x, y); now != 0 {
						if sign == -now {
							changes++
						}
						sign = now
					}
				}
			}
		}
		require.Len(t, c.Crossings, changes)
		for _, x := range c.Crossings {
			require.Less(t, c.Curves[x.Lower][x.Before].Median, c.Curves[x.Upper][x.Before].Median)
			require.Greater(t, c.Curves[x.Lower][x.After].Median, c.Curves[x.Upper][x.After].Median)
			require.Less(t, x.Before, x.After)
			require.True(t, x.X >= 0 && x.X <= 1 && x.Y >= 0 && x.Y <= 1, "%+v", x)
		}
		if c.Lowest >= 0 {
			for i := range p.Values {
				for b := range c.Curves {
					require.True(t, b == c.Lowest || compare(c.Curves[c.Lowest][i], c.Curves[b][i]) <= 0)
				}
			}
		}
	}
}

// compare tells which median is lower: -1, 1, or 0 where they are the same or one is not known.
func compare(x, y Stat) int {
	switch {
	case x.N == 0 || y.N == 0 || x.Median == y.Median:
		return 0
	case x.Median < y.Median:
		return -1
	}
	return 1
}

func TestLinesMarkWhereTheyCross(t *testing.T) {
	at := func(v float64) Stat { return Stat{N: 1, Low: v, Median: v, High: v} }
	x := func(i int) float64 { return float64(i) }
	y := func(v float64) float64 { return v }
	rising, falling := Curve{at(0), at(2)}, Curve{at(1), at(1)}
	assert.Equal(t, []Crossing{{Lower: 0, Upper: 1, Before: 0, After: 1, X: .5, Y: 1}}, Crossings([]Curve{rising, falling}, x, y))
	touching := []Curve{{at(0), at(1), at(0)}, {at(1), at(1), at(1)}}
	assert.Empty(t, Crossings(touching, x, y), "what only touches does not cross")
	wide := Stat{N: 3, Low: 0, Median: 2, High: 3}
	assert.True(t, Crossings([]Curve{{at(0), wide}, falling}, x, y)[0].Near)
}

func TestAxesHaveRoundValuesWithUnits(t *testing.T) {
	log := axis{lo: 1, hi: 10000, log: true}
	assert.Equal(t, []float64{1, 10, 100, 1000, 10000}, log.ticks(6))
	linear := axis{lo: 0, hi: 9.4e9}
	assert.Equal(t, []float64{0, 2e9, 4e9, 6e9, 8e9}, linear.ticks(5))
	assert.Equal(t, "0 s", Figure(linear.ticks(5)[0], Time))
	for v, want := range map[float64]string{0: "0 s", 1.25e9: "1.25 s", 310e6: "310 ms", 999.9e6: "1 s", 14: "14 ns"} {
		assert.Equal(t, want, Figure(v, Time))
	}
	assert.Equal(t, "20.6 MB", Figure(20_600_000, Bytes))
	assert.Equal(t, "12,345", Figure(12345, Count))
	assert.Equal(t, "0 B", Figure(0, Bytes))
	assert.Equal(t, "10,000", Value(10000))
	assert.Equal(t, "-1,234.5", Value(-1234.5))
}
