package kernel

// Latencies: how long something takes, drawn through the Scheduler.

import "math"

// DelayKind names a distribution.
type DelayKind uint8

// The distributions. Lognormal is the common first fit of web latencies, Erlang a defensible other (SEMANTICS M).
const (
	Constant  DelayKind = iota // always A seconds
	Uniform                    // from A to B seconds
	Lognormal                  // median A seconds, B the deviation of the logarithm
	Erlang                     // A exponential steps, B seconds in all
)

// Delay is a distribution of times. The zero Delay takes no time.
type Delay struct {
	Kind DelayKind
	A, B float64
}

// Mean returns the distribution's mean in seconds.
func (l Delay) Mean() float64 {
	switch l.Kind {
	case Uniform:
		return (l.A + l.B) / 2
	case Lognormal:
		return l.A * math.Exp(l.B*l.B/2)
	case Erlang:
		return l.B
	}
	return l.A
}

// drawSteps is how fine a draw is: a number from 0 to 1 in steps of a millionth, so that a schedule stays short.
const drawSteps = 1 << 20

// fraction draws a number between 0 and 1, both excluded.
func (m *Machine) fraction() float64 {
	return (float64(m.Choose(Latency, drawSteps)) + 0.5) / drawSteps
}

// Draw draws a time in ns. A constant asks nobody.
func (m *Machine) Draw(l Delay) int64 {
	s := l.A
	switch l.Kind {
	case Uniform:
		s = l.A + (l.B-l.A)*m.fraction()
	case Lognormal:
		s = l.A * math.Exp(l.B*math.Sqrt2*math.Erfinv(2*m.fraction()-1))
	case Erlang:
		s = 0
		for range int(l.A) {
			s -= math.Log(m.fraction())
		}
		s *= l.B / l.A
	}
	if s < 9e9 {
		return max(0, int64(s*1e9+0.5))
	}
	return never / 2
}

// chance reports whether something of probability p happens. What never or always happens asks nobody.
func (m *Machine) chance(p float64) bool { return p > 0 && (p >= 1 || m.fraction() < p) }
