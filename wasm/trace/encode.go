package trace

// Encode: the forms in which a trace leaves the playground, by the name under which people ask for them.

import "strings"

// Kinds are the names that Encode knows, with the ending of a file of each.
var Kinds = []struct{ Name, Ext string }{
	{"perfetto", ".json"}, {"speedscope", ".speedscope.json"}, {"csv", ".csv"}, {"svg", ".svg"}, {"text", ".trace"}, {"columns", ".bin"},
}

// The figure that Encode draws, in pixels: as wide as a printed page is read.
const figureWidth, figureHeight = 960, 320

// Encode writes the trace in the form that kind names; title stands above a figure. ok is false for a kind that is not known.
func Encode(t *Trace, kind, title string) (data []byte, ok bool) {
	switch kind {
	case "perfetto":
		return Perfetto(t), true
	case "speedscope":
		if title == "" {
			title = strings.Join(t.Files, ", ")
		}
		return Speedscope(t, title), true
	case "columns":
		return Columns(t), true
	case "csv":
		return []byte(CSV(t)), true
	case "svg":
		if title == "" {
			title = strings.Join(t.Files, ", ")
		}
		return []byte(SVG(t, SVGOptions{Width: figureWidth, Height: figureHeight, Title: title, Legend: true, Caption: true})), true
	case "text":
		return []byte(Text(t)), true
	}
	return nil, false
}
