package vm

// "Did you mean": the nearest known name to one that is not known.

import (
	"slices"
	"strings"
)

// suggest returns the candidate that is nearest to name by edits, if one is near enough; the first of equals wins.
func suggest(name string, candidates []string) string {
	if len(candidates) > 750 || len(name) > 40 {
		return ""
	}
	best, bestCost := "", -1
	for _, c := range candidates {
		if c == name || c == "" {
			continue
		}
		// At most a third of the characters may need moving; a change of case costs half.
		limit := (len(name) + len(c) + 3) * editMove / 6
		if bestCost >= 0 {
			limit = min(limit, bestCost-1)
		}
		if cost := editCost(name, c, limit); cost <= limit && (bestCost < 0 || cost < bestCost) {
			best, bestCost = c, cost
		}
	}
	return best
}

const (
	editMove = 2
	editCase = 1
)

// editCost is the weighted edit distance of a and b, or more than limit.
func editCost(a, b string, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) == 0 || len(b) == 0 {
		return (len(a) + len(b)) * editMove
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j * editMove
	}
	for i := 0; i < len(a); i++ {
		diag := row[0]
		row[0] = (i + 1) * editMove
		least := row[0]
		for j := 0; j < len(b); j++ {
			sub := diag
			switch {
			case a[i] == b[j]:
			case strings.EqualFold(a[i:i+1], b[j:j+1]):
				sub += editCase
			default:
				sub += editMove
			}
			diag = row[j+1]
			row[j+1] = min(sub, row[j]+editMove, row[j+1]+editMove)
			least = min(least, row[j+1])
		}
		if least > limit {
			return limit + 1
		}
	}
	return row[len(b)]
}

// Hint returns what an uncaught exception's last line adds: ". Did you mean: 'x'?" or nothing. What a name could have meant is known
// from where it was raised: it is said only if that is printed too (traced).
func (t *Thread) Hint(e *Exc, traced bool) string {
	if e.Name == nil && e.missing == nil {
		return ""
	}
	in := t.In
	switch {
	case e.Is(t, in.E.NameError):
		name, reach := e.Name.S, e.reach
		if !traced {
			reach = nil
		}
		if slices.Contains(reach, "self."+name) {
			return ". Did you mean: 'self." + name + "'?"
		}
		if s := suggest(name, reach); s != "" {
			if _, lib := in.Host.Module(name); !lib {
				return ". Did you mean: '" + s + "'?"
			}
			return ". Did you mean: '" + s + "'? Or did you forget to import '" + name + "'?"
		}
		if _, lib := in.Host.Module(name); lib {
			return ". Did you forget to import '" + name + "'?"
		}
	case e.Is(t, in.E.AttributeError) && e.Object.O != nil:
		if s := suggest(e.Name.S, t.attributeNames(e.Object, e.Name.S)); s != "" {
			return ". Did you mean: '" + s + "'?"
		}
	case e.Is(t, in.E.ImportError) && e.missing != nil && e.Object.O != nil:
		if s := suggest(e.missing.S, t.attributeNames(e.Object, e.missing.S)); s != "" {
			return ". Did you mean: '" + s + "'?"
		}
	}
	return ""
}

// attributeNames lists the attributes that a misspelt one could have meant; private ones only for private names.
func (t *Thread) attributeNames(v Value, wrong string) []string {
	l, exc := t.defaultDir(v)
	if exc != nil {
		return nil
	}
	var names []string
	for _, x := range l.O.(*List).Items {
		if s, ok := AsStr(x); ok && (strings.HasPrefix(wrong, "_") || !strings.HasPrefix(s.S, "_")) {
			names = append(names, s.S)
		}
	}
	return names
}
