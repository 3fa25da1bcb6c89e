package trace

// Caption: what a figure shows, in a sentence or two, for those who read it on
// paper.

// caption says what ran and for how long, and what a crowd stands for.
func (t *Trace) caption(rows []lane) string {
	var kinds [KindTask + 1]int
	for i := range t.tracks {
		kinds[t.tracks[i].kind]++
	}
	if kinds[KindProcess] < 2 {
		kinds[KindProcess] = 0 // it goes without saying
	}
	names := [...][2]string{KindProcess: {"process", "processes"}, KindThread: {"thread", "threads"}, KindLoop: {"event loop", "event loops"}, KindTask: {"task", "tasks"}}
	var parts []string
	for kind, n := range kinds {
		switch {
		case n == 1:
			parts = append(parts, "1 "+names[kind][0])
		case n > 1:
			parts = append(parts, thousands(n)+" "+names[kind][1])
		}
	}
	text := enumerate(parts) + " in " + duration(t.End) + " of virtual time, from left to right."
	if n := len(rows); n > 0 && rows[n-1].crowd() {
		text += " The band of " + rows[n-1].label + " is as high as the number of them in each state."
	}
	return text
}

// enumerate joins words as a sentence does: "a, b and c".
func enumerate(parts []string) string {
	text := "Nothing"
	for i, part := range parts {
		switch {
		case i == 0:
			text = part
		case i == len(parts)-1:
			text += " and " + part
		default:
			text += ", " + part
		}
	}
	return text
}

// wrap breaks text at spaces into lines of at most most characters.
func wrap(text string, most int) []string {
	var lines []string
	start, space := 0, -1
	for i := range len(text) {
		if text[i] == ' ' {
			space = i
		}
		if i-start >= most && space > start {
			lines = append(lines, text[start:space])
			start = space + 1
		}
	}
	return append(lines, text[start:])
}
