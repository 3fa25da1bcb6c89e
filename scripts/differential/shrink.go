package main

// Shrinking: from a program on which the two differ to a small one on which they still do.

import "strings"

// shrink removes statements as long as the programs that are left still differ. It tries, for every line from the last to the first, to
// take away the line with its block, the line alone with its block moved out, and to put pass for a block.
func shrink(text string, check func(string) bool) string {
	left := 200 // programs that are run for it
	differs := func(text string) bool {
		left--
		return left > 0 && check(text)
	}
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for step := len(lines) / 2; step > 1; step /= 2 { // whole stretches first
		for from := 0; from+step <= len(lines); {
			shorter := splice(lines, from, from+step)
			if differs(join(shorter)) {
				lines = shorter
			} else {
				from += step
			}
		}
	}
	for again := true; again; {
		again = false
		for i := len(lines) - 1; i >= 0; i-- {
			if i >= len(lines) {
				continue
			}
			end := blockEnd(lines, i)
			tries := [][]string{splice(lines, i, end)}
			if end > i+1 {
				tries = append(tries, splice(lines, i, end, outdent(lines[i+1:end])...))
				if end > i+2 || strings.TrimSpace(lines[i+1]) != "pass" {
					tries = append(tries, splice(lines, i+1, end, lines[i+1][:indent(lines[i+1])]+"pass"))
				}
			}
			for _, t := range tries {
				if differs(join(t)) {
					lines, again = t, true
					break
				}
			}
		}
	}
	return join(lines)
}

func join(lines []string) string { return strings.Join(lines, "\n") + "\n" }

// splice returns lines with those from i up to j replaced.
func splice(lines []string, i, j int, with ...string) []string {
	out := append([]string{}, lines[:i]...)
	return append(append(out, with...), lines[j:]...)
}

// blockEnd is the index after the block that line i heads, i+1 where it heads none.
func blockEnd(lines []string, i int) int {
	end := i + 1
	for end < len(lines) && (strings.TrimSpace(lines[end]) == "" || indent(lines[end]) > indent(lines[i])) {
		end++
	}
	return end
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// outdent moves a block one level out.
func outdent(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.TrimPrefix(l, "    ")
	}
	return out
}
