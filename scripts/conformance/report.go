package main

// Telling what became of a file: counts, kinds of failure, and a row of the table.

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

func itoa(n int) string { return strconv.Itoa(n) }

// tail is the last line of a text that says something.
func tail(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i := len(lines) - 1; i >= 0; i-- {
		if l := strings.TrimSpace(lines[i]); l != "" && !strings.HasPrefix(l, "^") {
			return l
		}
	}
	return ""
}

var (
	address = regexp.MustCompile(`0x[0-9a-f]+`)
	number  = regexp.MustCompile(`\b\d+\b`)
	quoted  = regexp.MustCompile(`'[^']{24,}'|"[^"]{24,}"`)
	offered = regexp.MustCompile(`: the playground does not model it.*`)
)

// kind reduces an error's last line to what it has in common with others.
func kind(line string) string {
	line = offered.ReplaceAllString(line, " (not modelled)")
	if strings.HasPrefix(line, "AssertionError") {
		return "AssertionError"
	}
	line = quoted.ReplaceAllString(number.ReplaceAllString(address.ReplaceAllString(line, "0x…"), "N"), "'…'")
	if len(line) > 140 {
		line = line[:140] + "…"
	}
	return line
}

func (r *report) count(word string) int {
	n := 0
	for _, o := range r.outcomes {
		if o.word == word {
			n++
		}
	}
	return n
}

// passed is how many tests went well.
func (r *report) passed() int { return r.count("ok") + r.count("expected") }

const head = "| file | tests | passed | failed | error | skipped | stopped | of those that ran |\n| --- | --- | --- | --- | --- | --- | --- | --- |"

// row is the file's line in the table of README.md.
func (r *report) row() string {
	ran := len(r.outcomes) - r.count("skip")
	share := "–"
	if ran > 0 {
		share = fmt.Sprintf("%.0f %%", 100*float64(r.passed())/float64(ran))
	}
	if r.fatal != "" {
		share = "does not load: " + strings.ReplaceAll(kind(r.fatal), "|", "/")
	}
	return fmt.Sprintf("| %s | %d | %d | %d | %d | %d | %d | %s |", r.name, len(r.outcomes), r.passed(), r.count("FAIL"),
		r.count("ERROR"), r.count("skip"), r.count("stopped"), share)
}

// print tells what failed.
func (r *report) print(w io.Writer, o options) {
	fmt.Fprintf(w, "\n== %s: %d of %d passed (%s)\n", r.name, r.passed(), len(r.outcomes), r.took.Round(10*time.Millisecond))
	r.failures(w, o)
}

// failures tells them by kind, or one by one.
func (r *report) failures(w io.Writer, o options) {
	if r.fatal != "" {
		fmt.Fprintln(w, "   does not load:", r.fatal)
	}
	groups := map[string][]string{}
	for _, x := range r.outcomes {
		if x.word != "FAIL" && x.word != "ERROR" && x.word != "stopped" {
			continue
		}
		if o.only != "" {
			fmt.Fprintf(w, "--- %s %s\n%s\n", x.word, x.id, x.detail)
			continue
		}
		if o.list {
			fmt.Fprintf(w, "   %-7s %s: %s\n", x.word, x.id, tail(x.detail))
		}
		k := kind(tail(x.detail))
		groups[k] = append(groups[k], x.id[strings.LastIndexByte(x.id, '.')+1:])
	}
	kinds := make([]string, 0, len(groups))
	for k := range groups {
		kinds = append(kinds, k)
	}
	slices.SortFunc(kinds, func(a, b string) int {
		if d := len(groups[b]) - len(groups[a]); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	for i, k := range kinds {
		if i == o.groups {
			fmt.Fprintf(w, "   … and %d kinds more\n", len(kinds)-i)
			break
		}
		names := groups[k]
		if len(names) > 4 {
			names = append(slices.Clone(names[:4]), "…")
		}
		fmt.Fprintf(w, "   %3d × %s  (%s)\n", len(groups[k]), k, strings.Join(names, ", "))
	}
}
