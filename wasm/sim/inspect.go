package sim

// Inspect: what a page or a command can know of a listing without running it.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// Listing is what a source says about itself.
type Listing struct {
	Title   string // first line of the docstring
	Summary string // first paragraph after it, on one line
	Text    string // everything after the title, Markdown
	Params  []Param
	Folds   [][2]int // first and last line, from 1, of each "# region" … "# endregion"
	// Problems are what keeps it from running.
	Problems []Problem
}

// Inspect reads a listing. A source that does not compile still has its parameters and folds, so that the controls stay while
// somebody types.
func Inspect(file, src string) *Listing {
	l := &Listing{}
	if module, err := syntax.Parse(file, src); err == nil && module.HasDoc {
		l.Title, l.Summary, l.Text = splitDoc(module.Doc)
	}
	if _, err := compile.Source(file, src); err != nil {
		l.Problems = []Problem{problemOf(File{Name: file, Text: src}, err)}
	}
	var open []int
	eachCodeLine(src, func(n, start16 int, line, above string) {
		if p, ok := parseParam(line, above, n, start16); ok {
			l.Params = append(l.Params, p)
		}
		switch words := strings.Fields(line); {
		case len(words) < 2 || words[0] != "#":
		case words[1] == "region":
			open = append(open, n)
		case words[1] == "endregion" && len(open) > 0:
			l.Folds = append(l.Folds, [2]int{open[len(open)-1], n})
			open = open[:len(open)-1]
		}
	})
	return l
}

// splitDoc takes a docstring apart: its first line, the first paragraph of the rest, the rest.
func splitDoc(doc string) (title, summary, text string) {
	title, text, _ = strings.Cut(strings.TrimSpace(doc), "\n")
	text = strings.TrimSpace(text)
	paragraph, _, _ := strings.Cut(text, "\n\n")
	return strings.TrimSpace(title), strings.Join(strings.Fields(paragraph), " "), text
}

// eachCodeLine calls visit for every line that is not inside a triple-quoted string: its number from 1, the offset of its start in
// UTF-16 units, its text and the line above it.
func eachCodeLine(src string, visit func(n, start16 int, line, above string)) {
	quote, above, start := "", "", 0
	for n := 1; ; n++ {
		line, rest, more := strings.Cut(src, "\n")
		if quote == "" {
			visit(n, start, strings.TrimSuffix(line, "\r"), above)
		}
		quote = tripleAfter(line, quote)
		if !more {
			return
		}
		start += utf16Len(line) + 1
		src, above = rest, line
	}
}

// tripleAfter returns the triple quote that is open after the line, where quote was open before it.
func tripleAfter(line, quote string) string {
	for i := 0; i < len(line); {
		if quote != "" {
			end := strings.Index(line[i:], quote)
			if end < 0 {
				return quote
			}
			i, quote = i+end+3, ""
			continue
		}
		switch c := line[i]; {
		case c == '#':
			return ""
		case c != '"' && c != '\'':
			i++
		case strings.HasPrefix(line[i:], strings.Repeat(string(c), 3)):
			quote = line[i : i+3]
			i += 3
		default:
			i = afterString(line, i)
		}
	}
	return quote
}

// afterString returns the place behind the one-line string literal that begins at i; the line's end where it is not closed.
func afterString(line string, i int) int {
	for j := i + 1; j < len(line); j++ {
		switch line[j] {
		case '\\':
			j++
		case line[i]:
			return j + 1
		}
	}
	return len(line)
}

// utf16Len is the length of s in UTF-16 units.
func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}
