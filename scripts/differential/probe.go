package main

// The probe: every method and operator of every built-in type and every builtin function, asked with odd arguments on both sides (probe.py).

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

//go:embed probe.py
var probeSource string

// probeParts are what is asked of a value; the builtin functions are asked by their first letters.
var (
	probeParts   = []string{"methods", "attributes", "operators", "formats"}
	builtinParts = []string{"ABCDEFGHI", "KLMNOPQRS", "TUVWXYZ", "abcd", "efghi", "jklmnop", "qrst", "uvwxyz"}
)

var subjectNames = regexp.MustCompile(`"(\w+)": \["`)

// probe asks about the subjects, all when there is none, and shows of each kind of question the first few whose answers differ.
func (c *comparison) probe(only []string, most int) {
	var subjects []string
	for _, m := range subjectNames.FindAllStringSubmatch(probeSource, -1) {
		subjects = append(subjects, m[1])
	}
	for _, subject := range append(subjects, "builtins") {
		if len(only) > 0 && !slices.Contains(only, subject) {
			continue
		}
		parts := probeParts
		if subject == "builtins" {
			parts = builtinParts
		}
		for _, part := range parts {
			c.probePart(subject, part, most)
		}
	}
}

func (c *comparison) probePart(subject, part string, most int) {
	text := fmt.Sprintf("SUBJECT, PART = %q, %q\n", subject, part) + probeSource
	theirs, our := c.both("program.py", text)
	a, b := answers(theirs), answers(our)
	given := map[string]string{} // our answers
	for _, line := range b {
		question, _, _ := strings.Cut(line, " → ")
		given[question] = line
	}
	differ := 0
	shown := map[string]int{}
	show := func(sign, line, question string) {
		kind, _, _ := strings.Cut(question, " ⇥ ")
		_, line, _ = strings.Cut(line, " ⇥ ")
		if shown[kind+sign]++; shown[kind+sign] <= most {
			fmt.Println(sign, line)
		}
	}
	for i, line := range a {
		question, _, _ := strings.Cut(line, " → ")
		our, asked := given[question]
		delete(given, question)
		if i < len(b) && b[i] == line || our == line {
			continue
		}
		differ++
		show("-", line, question)
		if asked {
			show("+", our, question)
		}
	}
	for _, line := range b {
		if question, _, _ := strings.Cut(line, " → "); given[question] == line {
			differ++
			show("+", line, question)
		}
	}
	c.found += differ
	fmt.Printf("=== %s %s: %d questions, %d answers differ\n", subject, part, len(a), differ)
}

// answers are the lines of a program's output, and how it ended if not well.
func answers(o outcome) []string {
	if o.Code == 0 {
		o.Err = ""
	}
	return strings.Split(strings.TrimRight(o.text(), "\n"), "\n")
}
