package sweep

// What is measured of a run, and a measured run as a line of text.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// Unit says how a figure is written.
type Unit uint8

// The units of figures.
const (
	Count Unit = iota
	Time       // ns
	Bytes      // modelled
	Percent
)

// Measures are the figures of a run that a sweep tells, in the order in which a sample holds them.
var Measures = [...]struct {
	Key, Title string
	Unit       Unit
	of         func(*sim.Stats) float64
}{
	{"time", "Total time", Time, func(s *sim.Stats) float64 { return float64(s.End) }},
	{"memory", "Peak memory, modelled", Bytes, func(s *sim.Stats) float64 { return float64(s.PeakMemory) }},
	{"switches", "Thread switches", Count, func(s *sim.Stats) float64 { return float64(s.Switches) }},
	{"threads", "Peak threads", Count, func(s *sim.Stats) float64 { return float64(s.PeakThreads) }},
	{"tasks", "Peak tasks", Count, func(s *sim.Stats) float64 { return float64(s.PeakTasks) }},
	{"busy", "CPU busy", Percent, func(s *sim.Stats) float64 { return s.BusyPercent }},
	{"gil", "Waited for the GIL, all threads together", Time, func(s *sim.Stats) float64 { return float64(s.GILWaitNs) }},
	{"requests", "Requests in flight at most", Count, func(s *sim.Stats) float64 { return float64(s.PeakRequests) }},
}

// MeasureIndex returns where a measure of that key stands, or -1.
func MeasureIndex(key string) int {
	for i := range Measures {
		if Measures[i].Key == key {
			return i
		}
	}
	return -1
}

// Sample is one measured run.
type Sample struct {
	Run
	Figures [len(Measures)]float64
	Failed  string // why the run did not come to a good end; "" = it did
}

// Line writes the sample as ParseSamples reads it: the numbers, a tab, why it failed.
func (s *Sample) Line() string {
	var b []byte
	for _, n := range [...]int{s.Point, s.File, s.Seed} {
		b = append(strconv.AppendInt(b, int64(n), 10), ' ')
	}
	for _, f := range s.Figures {
		b = append(strconv.AppendFloat(b, f, 'g', -1, 64), ' ')
	}
	b[len(b)-1] = '\t'
	return string(b) + strings.NewReplacer("\n", " ", "\t", " ").Replace(s.Failed)
}

// ParseSamples reads samples, one a line. What is no sample is left out.
func ParseSamples(text string) []Sample {
	var samples []Sample
	for line := range strings.SplitSeq(text, "\n") {
		numbers, failed, ok := strings.Cut(line, "\t")
		words := strings.Fields(numbers)
		if !ok || len(words) != 3+len(Measures) {
			continue
		}
		s := Sample{Failed: failed}
		for i, to := range []*int{&s.Point, &s.File, &s.Seed} {
			*to, _ = strconv.Atoi(words[i])
		}
		for i := range s.Figures {
			s.Figures[i], _ = strconv.ParseFloat(words[3+i], 64)
		}
		samples = append(samples, s)
	}
	return samples
}
