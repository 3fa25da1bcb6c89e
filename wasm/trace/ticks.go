package trace

// Times for people: units, round ticks, decimals.

import "strings"

// unitOf returns the unit in which a time reads best, and its length in ns.
func unitOf(ns int64) (name string, per int64) {
	switch {
	case ns >= 1e9:
		return "s", 1e9
	case ns >= 1e6:
		return "ms", 1e6
	case ns >= 1e3:
		return "µs", 1e3
	}
	return "ns", 1
}

// tickStep returns a round step (1, 2 or 5 times a power of ten, in ns) that
// divides the stretch into at most most parts.
func tickStep(ns int64, most int) int64 {
	step := int64(1)
	for {
		for _, times := range [...]int64{1, 2, 5} {
			if ns/(step*times) <= int64(max(1, most)) {
				return step * times
			}
		}
		step *= 10
	}
}

// decimal writes ns in a unit, without trailing zeros.
func decimal(ns, per int64) string {
	s := itoa(ns / per)
	rest := itoa(ns % per)
	if rest == "0" {
		return s
	}
	digits := len(itoa(per)) - 1
	return s + "." + strings.TrimRight(strings.Repeat("0", digits-len(rest))+rest, "0")
}

// duration writes a time with three significant digits or so: "1.25 s".
func duration(ns int64) string {
	name, per := unitOf(ns)
	keep := max(1, per/1000)
	return decimal(ns/keep*keep, per) + " " + name
}
