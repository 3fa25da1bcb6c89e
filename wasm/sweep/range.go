package sweep

// The range of a sweep as people write it, and the values on it.

import (
	"math"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// Range says which parameter takes which values, and how often each is measured.
type Range struct {
	Name     string
	From, To float64
	Log      bool // the values lie evenly on a logarithmic axis
	Points   int  // how many values at most; whole numbers may coincide
	Seeds    int  // runs of each file at each value
}

// What a Range has unless it says otherwise, and what it can have.
const (
	DefaultPoints, MostPoints = 20, 200
	DefaultSeeds, MostSeeds   = 3, 50
)

// Problem is why a sweep cannot be: What names the kind, so that the page can say it in the reader's language, Args what is in the sentence.
type Problem struct {
	What string
	Args []string
}

// Error is the sentence in English.
func (p *Problem) Error() string {
	a := append(append([]string{}, p.Args...), "", "", "")
	switch p.What {
	case "unknown":
		return "the listing has no parameter " + a[0] + " to sweep: it has " + a[1]
	case "none":
		return "the listing has no parameter that takes numbers, so there is nothing to sweep"
	case "kind":
		return a[0] + " takes no numbers, so it cannot be swept: choose " + a[1]
	case "order":
		return "the sweep's range must go upwards: " + a[0] + " is not below " + a[1]
	case "log":
		return "a logarithmic range must begin above 0, not at " + a[0]
	case "bounds":
		return a[0] + " takes numbers from " + a[1] + " to " + a[2] + ": the range must stay within"
	case "points":
		return "a sweep has 2 to " + strconv.Itoa(MostPoints) + " values, not " + a[0]
	case "seeds":
		return "each value can be run with 1 to " + strconv.Itoa(MostSeeds) + " seeds, not " + a[0]
	case "single":
		return "there is only one value of " + a[0] + " between " + a[1] + " and " + a[2] + ": widen the range"
	}
	return "a sweep is NAME=FROM:TO with :log, a number of values and a number of seeds behind it if you like, as in REQUESTS=1:10000:log:20:3, not " +
		strconv.Quote(a[0])
}

func problem(what string, args ...string) *Problem { return &Problem{what, args} }

// Parse reads NAME=FROM:TO[:log|:linear][:POINTS[:SEEDS]].
func Parse(text string) (Range, *Problem) {
	r := Range{Points: DefaultPoints, Seeds: DefaultSeeds}
	name, rest, ok := strings.Cut(text, "=")
	parts := strings.Split(strings.TrimSpace(rest), ":")
	r.Name = strings.TrimSpace(name)
	if !ok || r.Name == "" || len(parts) < 2 {
		return r, problem("form", text)
	}
	for i, to := range []*float64{&r.From, &r.To} {
		n, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(parts[i]), "_", ""), 64)
		if err != nil || math.IsInf(n, 0) || math.IsNaN(n) {
			return r, problem("form", text)
		}
		*to = n
	}
	parts = parts[2:]
	if len(parts) > 0 && (parts[0] == "log" || parts[0] == "linear") {
		r.Log = parts[0] == "log"
		parts = parts[1:]
	}
	if len(parts) > 2 {
		return r, problem("form", text)
	}
	for i, to := range []*int{&r.Points, &r.Seeds}[:len(parts)] {
		n, err := strconv.Atoi(strings.TrimSpace(parts[i]))
		if err != nil {
			return r, problem("form", text)
		}
		*to = n
	}
	return r, r.check()
}

// check refuses what no parameter could take.
func (r *Range) check() *Problem {
	switch {
	case r.From >= r.To:
		return problem("order", number(r.From), number(r.To))
	case r.Log && r.From <= 0:
		return problem("log", number(r.From))
	case r.Points < 2 || r.Points > MostPoints:
		return problem("points", strconv.Itoa(r.Points))
	case r.Seeds < 1 || r.Seeds > MostSeeds:
		return problem("seeds", strconv.Itoa(r.Seeds))
	}
	return nil
}

// String writes the range as Parse reads it.
func (r *Range) String() string {
	s := r.Name + "=" + number(r.From) + ":" + number(r.To)
	if r.Log {
		s += ":log"
	}
	if r.Points != DefaultPoints || r.Seeds != DefaultSeeds {
		s += ":" + strconv.Itoa(r.Points)
	}
	if r.Seeds != DefaultSeeds {
		s += ":" + strconv.Itoa(r.Seeds)
	}
	return s
}

// number writes a number as people do: without an exponent as long as that is readable.
func number(v float64) string {
	if a := math.Abs(v); a >= 1e15 || a > 0 && a < 1e-6 {
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// Values returns the values that the parameter takes, in order, each once: whole numbers where it takes those, on the steps of its
// slider where it has one.
func (r *Range) Values(p *sim.Param) ([]float64, *Problem) {
	if p.HasRange && (r.From < p.Min || r.To > p.Max) {
		return nil, problem("bounds", p.Name, number(p.Min), number(p.Max))
	}
	var values []float64
	for i := range r.Points {
		part := float64(i) / float64(r.Points-1)
		v := r.From + (r.To-r.From)*part
		if r.Log {
			v = r.From * math.Pow(r.To/r.From, part)
		}
		switch i { // the ends are exact
		case 0:
			v = r.From
		case r.Points - 1:
			v = r.To
		}
		v = snap(p, v)
		if n := len(values); n == 0 || v > values[n-1] {
			values = append(values, v)
		}
	}
	if len(values) < 2 {
		return nil, problem("single", p.Name, number(r.From), number(r.To))
	}
	return values, nil
}

// snap returns the nearest value that the parameter can take; of one without steps, one with four significant digits.
func snap(p *sim.Param, v float64) float64 {
	switch {
	case whole(p):
		v = math.Round(v)
	case p.HasRange && p.Step > 0:
		v = p.Min + p.Step*math.Round((v-p.Min)/p.Step)
	}
	if p.HasRange {
		v = max(p.Min, min(p.Max, v))
	}
	digits := 4
	if v != 0 {
		digits = max(digits, int(math.Ceil(math.Log10(math.Abs(v))))) // never cut off a whole number
	}
	if p.HasRange && p.Step > 0 {
		digits += 2 // the arithmetic of steps only leaves dust far behind them
	}
	v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', digits, 64), 64)
	return v
}

// whole reports whether the parameter takes whole numbers only: its literal is one, and so is its step.
func whole(p *sim.Param) bool {
	for i, c := range []byte(p.Value) {
		if (c < '0' || c > '9') && c != '_' && (i > 0 || c != '-') {
			return false
		}
	}
	return p.Step == math.Trunc(p.Step)
}
