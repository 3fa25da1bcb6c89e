package sweep

// Curves: the medians and the spread of one figure, a curve a file, and how the curves lie to each other.

import (
	"math"
	"slices"
)

// Stat is what the runs of one file at one value came to. N is how many there are; without one the rest means nothing.
type Stat struct {
	N                 int
	Low, Median, High float64
}

// Curve is a file's Stat at every value.
type Curve []Stat

// Failure tells of runs of a file at a value that came to no good end.
type Failure struct {
	Point, File, Count int
	Why                string // of the first of them
}

// Curves adds up a measure. Runs that failed are not among them, they are told in failures, by file and value.
func (p *Plan) Curves(samples []Sample, measure int) (curves []Curve, failures []Failure) {
	cells := make([][][]float64, len(p.Has))
	failed := make([][]Failure, len(p.Has))
	for file := range p.Has {
		cells[file] = make([][]float64, len(p.Values))
		failed[file] = make([]Failure, len(p.Values))
	}
	for _, s := range p.inOrder(samples) {
		if s.Failed == "" {
			cells[s.File][s.Point] = append(cells[s.File][s.Point], s.Figures[measure])
			continue
		}
		f := &failed[s.File][s.Point]
		if f.Count++; f.Count == 1 {
			f.Point, f.File, f.Why = s.Point, s.File, s.Failed
		}
	}
	for file, has := range p.Has {
		curve := make(Curve, len(p.Values))
		for point := range curve {
			from := point
			if !has {
				from = 0
			}
			curve[point] = summarize(cells[file][from])
			if f := failed[file][point]; f.Count > 0 {
				failures = append(failures, f)
			}
		}
		curves = append(curves, curve)
	}
	return curves, failures
}

// inOrder sorts samples by file, value and seed, and leaves out what does not belong to the plan.
func (p *Plan) inOrder(samples []Sample) []Sample {
	kept := slices.DeleteFunc(slices.Clone(samples), func(s Sample) bool {
		return s.File < 0 || s.File >= len(p.Has) || s.Point < 0 || s.Point >= len(p.Values) || s.Seed < 0 || s.Seed >= p.Seeds
	})
	slices.SortStableFunc(kept, func(a, b Sample) int {
		return ((a.File-b.File)*len(p.Values)+a.Point-b.Point)*p.Seeds + a.Seed - b.Seed
	})
	return kept
}

func summarize(values []float64) Stat {
	n := len(values)
	if n == 0 {
		return Stat{}
	}
	slices.Sort(values)
	median := values[n/2]
	if n%2 == 0 {
		median = (median + values[n/2-1]) / 2
	}
	return Stat{N: n, Low: values[0], Median: median, High: values[n-1]}
}

// Crossing is where two files change places: at the value Before the median of file Lower is below that of file Upper, at After it is
// above. Between them lie only values at which both are the same. X and Y, each on its axis from 0 to 1, are where the lines cross.
type Crossing struct {
	Lower, Upper  int
	Before, After int // indexes of the values
	Near          bool
	X, Y          float64
}

// Crossings finds all crossings, by files, then values. Near says that at one of the two values the spread of the two overlaps, so that
// with other seeds they might not cross there.
func Crossings(curves []Curve, x func(point int) float64, y func(v float64) float64) []Crossing {
	var found []Crossing
	for a := range curves {
		for b := a + 1; b < len(curves); b++ {
			last, lastDiff := -1, 0.0
			for i := range curves[a] {
				ca, cb := curves[a][i], curves[b][i]
				if ca.N == 0 || cb.N == 0 || ca.Median == cb.Median {
					continue
				}
				diff := ca.Median - cb.Median
				if last >= 0 && diff > 0 != (lastDiff > 0) {
					c := Crossing{Lower: a, Upper: b, Before: last, After: i}
					if lastDiff > 0 {
						c.Lower, c.Upper = b, a
					}
					c.Near = overlap(curves, a, b, last) || overlap(curves, a, b, i)
					c.X, c.Y = meet(curves[a], curves[b], last, i, x, y)
					found = append(found, c)
				}
				last, lastDiff = i, diff
			}
		}
	}
	return found
}

func overlap(curves []Curve, a, b, point int) bool {
	ca, cb := curves[a][point], curves[b][point]
	return ca.Low <= cb.High && cb.Low <= ca.High
}

// meet is where the drawn lines of a and b cross between two values: in the middle of the values at which they are the same, or where
// two straight lines meet.
func meet(a, b Curve, before, after int, x func(int) float64, y func(float64) float64) (float64, float64) {
	if after > before+1 {
		mid := (before + after) / 2
		if a[mid].N == 0 {
			return (x(before) + x(after)) / 2, (y(a[before].Median) + y(a[after].Median)) / 2
		}
		return x(mid), y(a[mid].Median)
	}
	a0, a1, b0, b1 := y(a[before].Median), y(a[after].Median), y(b[before].Median), y(b[after].Median)
	part := (a0 - b0) / ((a0 - b0) - (a1 - b1))
	if math.IsNaN(part) || part < 0 || part > 1 {
		part = 0.5
	}
	return x(before) + part*(x(after)-x(before)), a0 + part*(a1-a0)
}

// Lowest returns the file whose median is below all others' wherever both are known, or -1.
func Lowest(curves []Curve) int {
	for a := range curves {
		if !slices.ContainsFunc(rest(curves, a), func(b Curve) bool { return !below(curves[a], b) }) && len(curves) > 1 {
			return a
		}
	}
	return -1
}

func rest(curves []Curve, a int) []Curve {
	return slices.Delete(slices.Clone(curves), a, a+1)
}

// below reports whether a lies below b at every value at which both are known, and there is one.
func below(a, b Curve) bool {
	known := false
	for i := range a {
		if a[i].N > 0 && b[i].N > 0 {
			if a[i].Median >= b[i].Median {
				return false
			}
			known = true
		}
	}
	return known
}
