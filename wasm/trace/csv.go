package trace

// CSV: the spans as a table, a row each, for spreadsheets and data frames.

import "strings"

// CSV writes the spans by track, then start. Times are ns.
func CSV(t *Trace) string {
	var b strings.Builder
	b.WriteString("track,kind,name,parent,start,end,state,why,on,on_name,position\n")
	for i := range t.NumSpans() {
		s := t.Span(i)
		tr := t.Track(s.Track)
		for column, field := range [...]string{
			itoa(int64(s.Track)), tr.Kind.String(), tr.Name, itoa(int64(tr.Parent)), itoa(s.Start), itoa(s.End),
			s.State.String(), s.Why, t.nameOf(s.On), s.OnName, t.Position(s.Where),
		} {
			if column > 0 {
				b.WriteByte(',')
			}
			writeField(&b, field)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// writeField quotes a field that needs it.
func writeField(b *strings.Builder, s string) {
	if !strings.ContainsAny(s, ",\"\n\r") {
		b.WriteString(s)
		return
	}
	b.WriteByte('"')
	b.WriteString(strings.ReplaceAll(s, `"`, `""`))
	b.WriteByte('"')
}
