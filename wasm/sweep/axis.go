package sweep

// Axes: where a value lies on one, linear or logarithmic, and the round values that are written beside it.

import (
	"math"
	"strconv"
	"strings"
)

// Scale is how an axis runs.
type Scale uint8

// The scales. Auto is Log where the values lie far apart, all above 0.
const (
	Auto Scale = iota
	Linear
	Log
)

// farApart is the ratio of largest to smallest value from which a logarithmic axis helps.
const farApart = 30

type axis struct {
	lo, hi float64
	log    bool
	unit   Unit
}

// at returns where a value lies, from 0 to 1.
func (a *axis) at(v float64) float64 {
	if a.log {
		return math.Log(max(v, math.SmallestNonzeroFloat64)/a.lo) / math.Log(a.hi/a.lo)
	}
	return (v - a.lo) / (a.hi - a.lo)
}

// valueAxis is the axis of a figure over all that the curves reach.
func valueAxis(curves []Curve, unit Unit, scale Scale) axis {
	lo, hi := math.Inf(1), 0.0
	for _, c := range curves {
		for _, s := range c {
			if s.N > 0 {
				lo, hi = min(lo, s.Low), max(hi, s.High)
			}
		}
	}
	a := axis{lo: 0, hi: hi, unit: unit}
	if lo > 0 && !math.IsInf(lo, 1) && (scale == Log || scale == Auto && hi/lo >= farApart) {
		a.log, a.lo = true, lo
		if hi/lo < 1.2 { // a flat line needs room around it
			a.lo, a.hi = lo/1.5, hi*1.5
		}
		return a
	}
	if a.hi == 0 {
		a.hi = 1
		if unit == Time {
			a.hi = 1e9
		}
	}
	a.hi *= 1.04
	return a
}

// pointAxis is the axis of the parameter.
func pointAxis(p *Plan) axis {
	return axis{lo: p.Values[0], hi: p.Values[len(p.Values)-1], log: p.Log}
}

// ticks are about so many round values on the axis.
func (a *axis) ticks(most int) []float64 {
	if !a.log {
		return linearTicks(a.lo, a.hi, most)
	}
	for _, steps := range [...][]float64{{1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}} {
		if t := a.decades(steps, 1); len(t) <= most && len(t) > 1 {
			return t
		}
	}
	for every := 1; every < 40; every++ {
		if t := a.decades([]float64{1}, every); len(t) <= most && len(t) > 0 {
			return t
		}
	}
	return linearTicks(a.lo, a.hi, most)
}

// decades are the values on a logarithmic axis that are one of steps times a power of ten, of every so many powers.
func (a *axis) decades(steps []float64, every int) []float64 {
	var t []float64
	for e := int(math.Floor(math.Log10(a.lo))); e <= int(math.Ceil(math.Log10(a.hi))); e++ {
		if e%every != 0 {
			continue
		}
		for _, s := range steps {
			v := clean(s * math.Pow(10, float64(e)))
			if v >= a.lo*0.999 && v <= a.hi*1.001 {
				t = append(t, v)
			}
		}
	}
	return t
}

func linearTicks(lo, hi float64, most int) []float64 {
	step := math.Pow(10, math.Floor(math.Log10((hi-lo)/float64(max(1, most)))))
	for _, times := range [...]float64{1, 2, 5, 10, 20} {
		if (hi-lo)/(step*times) <= float64(max(1, most)) {
			step *= times
			break
		}
	}
	var t []float64
	for k := math.Ceil(lo/step - 1e-9); k*step <= hi*(1+1e-12); k++ {
		t = append(t, clean(k*step))
	}
	return t
}

// clean drops the dust of arithmetic, and the sign of zero.
func clean(v float64) float64 {
	v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', 9, 64), 64)
	if v == 0 {
		return 0
	}
	return v
}

// Figure writes a figure with its unit, three significant digits or so: 1.25 s, 310 ms, 20.6 MB, 1,234, 17 %.
func Figure(v float64, unit Unit) string {
	switch unit {
	case Time:
		return scaled(v, 1e9, []string{"s", "ms", "µs", "ns"})
	case Bytes:
		return scaled(v, 1e9, []string{"GB", "MB", "kB", "B"})
	case Percent:
		return digits(v) + " %"
	}
	return digits(v)
}

func scaled(v, per float64, units []string) string {
	for i, unit := range units {
		if v >= per*0.9995 || i == len(units)-1 {
			if v == 0 {
				unit = units[0]
				if units[0] == "GB" {
					unit = "B"
				}
			}
			return digits(v/per) + " " + unit
		}
		per /= 1000
	}
	return ""
}

// digits writes a number with three significant digits, or all of its whole part.
func digits(v float64) string {
	if math.Abs(v) >= 100 {
		return thousands(strconv.FormatFloat(math.Round(v), 'f', 0, 64))
	}
	v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', 3, 64), 64)
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// Value writes a value of the parameter: all of its digits.
func Value(v float64) string {
	s := number(v)
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return thousands(s[:i]) + s[i:]
	}
	return thousands(s)
}

func thousands(s string) string {
	from := 0
	if strings.HasPrefix(s, "-") {
		from = 1
	}
	for i := len(s) - 3; i > from; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
