package listings_test

import (
	"fmt"
	"strings"
)

// A .trace file is for reading and for diffs. Of a long story it keeps the beginning and the end,
// and the sum of the whole, so that no line can change unseen.
const goldenHead, goldenTail = 250, 30

// digest shortens the text form of a trace to what a .trace file holds.
func digest(text string) string {
	lines := strings.SplitAfter(text, "\n")
	if len(lines) <= goldenHead+goldenTail+1 {
		return text
	}
	cut := lines[goldenHead : len(lines)-goldenTail]
	return strings.Join(lines[:goldenHead], "") +
		fmt.Sprintf("… %d more lines; SHA-256 of the whole text %s …\n", len(cut), sum(text)) +
		strings.Join(lines[len(lines)-goldenTail:], "")
}
