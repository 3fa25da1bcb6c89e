package vm

// Tracebacks as CPython 3.13 prints them: entries with their source line and carets, chained exceptions, groups, notes.

import (
	"slices"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// AddSource makes a file's text available to tracebacks.
func (in *Interp) AddSource(file, text string) {
	in.sources[file] = strings.Split(text, "\n")
}

// sourceLine returns line n (from 1) of a file, or "".
func (in *Interp) sourceLine(c *Code, n int32) string {
	lines, ok := in.sources[c.File]
	if !ok && c.source != nil && c.source.Text != "" {
		in.AddSource(c.File, c.source.Text)
		lines = in.sources[c.File]
	}
	if lines == nil {
		return strings.TrimRight(in.linecached(c.File, n), "\r\n")
	}
	if n < 1 || int(n) > len(lines) {
		return ""
	}
	return strings.TrimRight(lines[n-1], "\r")
}

// linecached returns line n of a text that a program has put into linecache.cache by hand, as those do that make code from strings.
func (in *Interp) linecached(file string, n int32) string {
	m, _ := in.Modules.GetStr(in.Intern("linecache")).O.(*Module)
	if m == nil {
		return ""
	}
	cache, _ := m.Dict.GetStr(in.Intern("cache")).O.(*Dict)
	if cache == nil {
		return ""
	}
	entry, _ := cache.GetStr(in.Intern(file)).O.(*Tuple) // size, time, lines, name; without a time it is of no file
	if entry == nil || len(entry.Items) != 4 || !entry.Items[1].IsNone() {
		return ""
	}
	lines, _ := entry.Items[2].O.(*List)
	if lines == nil || n < 1 || int(n) > len(lines.Items) {
		return ""
	}
	s, _ := AsStr(lines.Items[n-1])
	if s == nil {
		return ""
	}
	return s.S
}

// FormatException renders an uncaught exception with its traceback, its causes and its group, ending in a newline.
func (t *Thread) FormatException(e *Exc) string {
	f := &excFormatter{t: t, seen: map[*Exc]bool{}}
	f.chain(e, "")
	return string(f.out)
}

// FormatOnly renders the last lines alone: the class and the message.
func (t *Thread) FormatOnly(e *Exc) string {
	f := &excFormatter{t: t, seen: map[*Exc]bool{}}
	f.last(e, "")
	return string(f.out)
}

type excFormatter struct {
	t     *Thread
	out   []byte
	seen  map[*Exc]bool
	depth int
	open  bool // no group has been closed since the last part of one began
}

func (f *excFormatter) line(indent, s string) {
	for _, l := range strings.Split(s, "\n") {
		f.out = append(f.out, indent...)
		f.out = append(f.out, l...)
		f.out = append(f.out, '\n')
	}
}

// chain writes what the exception came from, then the exception.
func (f *excFormatter) chain(e *Exc, indent string) {
	f.seen[e] = true
	switch {
	case e.Cause != nil && !f.seen[e.Cause]:
		f.chain(e.Cause, indent)
		f.line(indent, "\nThe above exception was the direct cause of the following exception:\n")
	case e.Cause == nil && e.Context != nil && !e.Suppress && !f.seen[e.Context]:
		f.chain(e.Context, indent)
		f.line(indent, "\nDuring handling of the above exception, another exception occurred:\n")
	}
	f.one(e, indent)
}

// one writes a single exception: traceback, last line, and the parts of a group.
func (f *excFormatter) one(e *Exc, indent string) {
	group := e.Group != nil
	if group && f.depth >= 10 {
		f.line(indent, "... (max_group_depth is 10)")
		return
	}
	bar := indent
	if group {
		if f.depth == 0 {
			bar = indent + "  | "
			if e.TB != nil {
				f.line(indent+"  + ", "Exception Group Traceback (most recent call last):")
			}
		} else if e.TB != nil {
			f.line(indent, "Exception Group Traceback (most recent call last):")
		}
	} else if e.TB != nil {
		f.line(indent, "Traceback (most recent call last):")
	}
	f.entries(e.TB, bar)
	f.last(e, bar)
	if !group {
		return
	}
	f.depth++
	base := indent
	if f.depth == 1 {
		base = indent + "  "
	} else {
		base = indent[:len(indent)-2]
	}
	const most = 15
	end := min(len(e.Group)-1, most)
	for i, x := range e.Group {
		f.open = i == end
		sep := "+---------------- " + strconv.Itoa(i+1) + " ----------------"
		if i == 0 {
			sep = "+-" + sep
		} else {
			sep = "  " + sep
		}
		if i == most {
			f.line(base, strings.Replace(sep, strconv.Itoa(i+1), "...", 1))
			f.line(base+"  | ", "and "+strconv.Itoa(len(e.Group)-most)+" more exception"+plural(len(e.Group)-most))
			break
		}
		f.line(base, sep)
		f.chain(x, base+"  | ")
	}
	if f.open {
		f.line(base, "  +------------------------------------")
		f.open = false
	}
	f.depth--
}

// entries writes a traceback; a run of the same entry is shortened as CPython does.
func (f *excFormatter) entries(tb *Traceback, indent string) {
	repeat := 0
	var prev *Traceback
	flush := func() {
		if n := repeat - 3; n > 0 {
			f.line(indent, "  [Previous line repeated "+strconv.Itoa(n)+" more time"+plural(n)+"]")
		}
	}
	for ; tb != nil; tb = tb.Next {
		if prev != nil && prev.code == tb.code && prev.Line() == tb.Line() {
			repeat++
		} else {
			flush()
			repeat = 1
		}
		prev = tb
		if repeat <= 3 {
			f.entry(tb, indent)
		}
	}
	flush()
}

// entry writes one traceback entry.
func (f *excFormatter) entry(tb *Traceback, indent string) {
	f.line(indent, `  File "`+tb.code.File+`", line `+strconv.Itoa(int(tb.Line()))+", in "+tb.code.Name)
	for _, l := range f.t.In.shown(tb.code, tb.pc) {
		f.line(indent, "    "+l)
	}
}

// shown are the source lines of an instruction as a traceback shows them, with the marks below them, without indentation.
func (in *Interp) shown(c *Code, pc int) (out []string) {
	n := lineAt(c, pc)
	line := in.sourceLine(c, n)
	text := strings.TrimLeft(line, " \t\f")
	text = strings.TrimRight(text, " \t\f")
	if text == "" {
		return nil
	}
	p := c.Pos[pc]
	if p.Line == 0 || p.EndLine == p.Line || p.EndLine == 0 {
		out = append(out, text)
		lead := int32(len(line) - len(strings.TrimLeft(line, " \t\f")))
		if p.Line > 0 && isWholeCall(text, 1, chars(line, p.Col)-lead, chars(line, p.EndCol)-lead) {
			return out
		}
		if carets := caretLine(line, text, p.Col, p.EndCol, p.AnchorCol, p.AnchorEndCol, p.AnchorLine == p.Line && p.Line > 0, p.Line > 0); carets != "" {
			out = append(out, carets)
		}
		return out
	}
	// The expression goes over several lines: all of them are shown, dedented together, with marks under each.
	var lines []string
	for k := p.Line; k <= p.EndLine; k++ {
		lines = append(lines, in.sourceLine(c, k))
	}
	cut := -1
	for _, l := range lines {
		if strings.TrimSpace(l) != "" {
			if w := len(l) - len(strings.TrimLeft(l, " \t\f")); cut < 0 || w < cut {
				cut = w
			}
		}
	}
	var bare strings.Builder
	for _, l := range lines {
		bare.WriteString(l[min(cut, len(l)):] + "\n")
	}
	unmarked := isWholeCall(bare.String(), int32(len(lines)), chars(lines[0], p.Col)-int32(cut), chars(lines[len(lines)-1], p.EndCol)-int32(cut))
	if first, last := lines[0], lines[len(lines)-1]; p.AnchorLine == 0 && int(p.Col) <= len(first) && int(p.EndCol) <= len(last) {
		unmarked = unmarked || strings.TrimSpace(first[:p.Col]) == "" && strings.TrimSpace(last[p.EndCol:]) == ""
	}
	show := significant(p, len(lines))
	for k, l := range lines {
		if !show[k] {
			if show[k-1] {
				gap := slices.Index(show[k:], true)
				out = append(out, "...<"+strconv.Itoa(gap)+" lines>...")
			}
			continue
		}
		from, to := len(l)-len(strings.TrimLeft(l, " \t\f")), len(strings.TrimRight(l, " \t\f"))
		if k == 0 {
			from = int(p.Col)
		}
		if k == len(lines)-1 {
			to = int(p.EndCol)
		}
		if len(l) >= cut {
			out = append(out, strings.TrimRight(l[cut:], " \t\f"))
		}
		if to > from && to <= len(l) && !unmarked {
			marks := []byte(strings.Repeat(" ", displayWidth(l[cut:from])))
			for q := from; q < to; {
				r, size := decodeRune(l[q:])
				ch := byte('^')
				if p.AnchorLine > 0 {
					ch = '~'
					if before(p.AnchorLine, p.AnchorCol, p.Line+int32(k), int32(q)) && before(p.Line+int32(k), int32(q)+1, p.AnchorEndLine, p.AnchorEndCol) {
						ch = '^'
					}
				}
				for range columns(r) {
					marks = append(marks, ch)
				}
				q += size
			}
			out = append(out, string(marks))
		}
	}
	return out
}

// last writes the class and message, and the notes.
func (f *excFormatter) last(e *Exc, indent string) {
	t := f.t
	if e.Is(t, t.In.E.SyntaxError) {
		f.syntax(e, indent)
	}
	name := e.Cls.QualName
	if m := e.Cls.Module; m != "builtins" && m != "__main__" {
		name = m + "." + name
	}
	var msg string
	if e.Is(t, t.In.E.SyntaxError) && len(e.Args) > 0 {
		msg, _ = t.Str(e.Args[0])
	} else {
		msg = textOf(t.Str, Obj(e), "exception str")
	}
	msg += t.Hint(e, e.TB != nil)
	if msg == "" {
		f.line(indent, name)
	} else {
		f.line(indent, name+": "+msg)
	}
	switch notes := e.Attrs.Get(t.In.names.notes); l := notes.O.(type) {
	case *List:
		f.notes(l.Items, indent)
	case *Tuple:
		f.notes(l.Items, indent)
	case nil, noneTag:
	default:
		f.line(indent, textOf(t.Repr, notes, "__notes__ repr"))
	}
}

func (f *excFormatter) notes(notes []Value, indent string) {
	for _, n := range notes {
		f.line(indent, textOf(f.t.Str, n, "note str"))
	}
}

// textOf is what str or repr says of v, or that it failed.
func textOf(say func(Value) (string, *Exc), v Value, what string) string {
	s, exc := say(v)
	if exc != nil {
		return "<" + what + "() failed>"
	}
	return s
}

// syntax writes the place of a SyntaxError.
func (f *excFormatter) syntax(e *Exc, indent string) {
	if len(e.Args) < 2 {
		return
	}
	d, ok := e.Args[1].O.(*Tuple)
	if !ok || len(d.Items) < 4 {
		return
	}
	file, _ := AsStr(d.Items[0])
	lineno, _ := AsInt(d.Items[1])
	col, _ := AsInt(d.Items[2])
	text, _ := AsStr(d.Items[3])
	if file == nil || text == nil {
		return
	}
	f.line(indent, `  File "`+file.S+`", line `+strconv.FormatInt(lineno, 10))
	line := strings.TrimRight(text.S, "\r\n")
	shown := strings.TrimLeft(line, " \t\f")
	f.line(indent, "    "+shown)
	if col < 1 {
		return
	}
	lead := int64(len(line) - len(shown))
	end := int64(width(line)) // where it ends in another line, or nobody says where
	if len(d.Items) >= 6 {
		endLine, _ := AsInt(d.Items[4])
		endCol, _ := AsInt(d.Items[5])
		if endLine == lineno {
			end = max(col, endCol-1)
		}
	}
	if col-1 < lead {
		return
	}
	f.line(indent, "    "+strings.Repeat(" ", int(col-1-lead))+strings.Repeat("^", int(max(end-col+1, 1))))
}

// SyntaxError makes the Python exception of a compile error.
func (t *Thread) SyntaxError(e *syntax.Error) *Exc {
	cls := t.In.E.SyntaxError
	switch e.Kind {
	case "IndentationError":
		cls = t.In.E.IndentationError
	case "TabError":
		cls = t.In.E.TabError
	}
	chars := func(col int32) Value { // -1 where there is no column
		if col >= 0 && int(col) <= len(e.Text) {
			col = int32(width(e.Text[:col]))
		}
		return Int(int64(col) + 1)
	}
	if e.Line == 0 && e.Col == 0 && !e.Late {
		x := t.Raise(cls, NewStr(e.Msg))
		initSyntaxError(t, Obj(x), Args{V: x.Args})
		return x
	}
	end, endLine, text := chars(e.EndCol), e.EndLine, NewStr(e.Text)
	if e.EndLine == 0 {
		end, endLine = Int(0), e.Line
	}
	if e.Late && t.In.Main != nil {
		text = None
		if lines, ok := t.In.Source(e.File); ok && e.Line >= 1 && int(e.Line) <= len(lines) {
			text = NewStr(lines[e.Line-1] + "\n")
		}
	}
	x := t.Raise(cls, NewStr(e.Msg), NewTuple(NewStr(e.File), Int(int64(e.Line)), chars(e.Col), text, Int(int64(endLine)), end))
	initSyntaxError(t, Obj(x), Args{V: x.Args})
	return x
}

// syntaxErrorFields are the attributes of a SyntaxError.
var syntaxErrorFields = []string{"msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"}

// initSyntaxError is SyntaxError(msg, (file, line, column, text, …)).
func initSyntaxError(t *Thread, self Value, a Args) *Exc {
	e := self.O.(*Exc)
	e.Args = append([]Value(nil), a.Pos()...)
	set := func(name string, v Value) { e.Attrs.Set(t.In, t.In.Intern(name), v) }
	for _, n := range syntaxErrorFields {
		set(n, None)
	}
	if len(e.Args) > 0 {
		set("msg", e.Args[0])
	}
	if len(e.Args) != 2 {
		return nil
	}
	details, exc := t.ToSlice(e.Args[1])
	switch n := len(details); {
	case exc != nil:
		return exc
	case n < 4:
		return t.TypeErrorf("function takes at least 4 arguments (%d given)", n)
	case n > 6:
		return t.TypeErrorf("function takes at most 6 arguments (%d given)", n)
	case n == 5:
		return t.TypeErrorf("end_offset must be provided when end_lineno is provided")
	}
	for i, n := range []string{"filename", "lineno", "offset", "text", "end_lineno", "end_offset"} {
		if i < len(details) {
			set(n, details[i])
		}
	}
	return nil
}

func strSyntaxError(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	get := func(name string) Value { return e.Attrs.Get(t.In.Intern(name)) }
	msg := None
	if m := get("msg"); m.O != nil {
		msg = m
	}
	text, exc := t.Str(msg)
	file, hasFile := AsStr(get("filename"))
	line, isInt := AsInt(get("lineno"))
	where := ""
	if hasFile {
		where = file.S[strings.LastIndexByte(file.S, '/')+1:]
	}
	if isInt {
		if hasFile {
			where += ", "
		}
		where += "line " + strconv.FormatInt(line, 10)
	}
	if where != "" {
		text += " (" + where + ")"
	}
	return NewStr(text), exc
}

// Position is the innermost place in the reader's own files that a traceback shows, for diagnostics of a page.
func (e *Exc) Position() (file string, line, col, endCol int) {
	for tb := e.TB; tb != nil; tb = tb.Next {
		if tb.code.source != nil && tb.code.source.Library {
			continue
		}
		p := tb.code.Pos[tb.pc]
		file, line, col, endCol = tb.code.File, int(tb.Line()), int(p.Col)+1, int(p.EndCol)+1
	}
	return
}
