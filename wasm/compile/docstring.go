package compile

// Docstrings: the string that starts a body, with its indentation taken off.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// docstring is docstring but for -OO.
func (c *compiler) docstring(body []syntax.Stmt) (string, bool) {
	if c.opt.Optimize > 1 {
		return "", false
	}
	return docstring(body)
}

// docstring returns the text of a body's docstring and whether there is one.
func docstring(body []syntax.Stmt) (string, bool) {
	if len(body) == 0 {
		return "", false
	}
	s, ok := body[0].(*syntax.ExprStmt)
	if !ok {
		return "", false
	}
	k, ok := s.Value.(*syntax.Constant)
	if !ok || k.Kind != syntax.ConstStr {
		return "", false
	}
	return cleanDoc(k.Str), true
}

// cleanDoc expands tabs, then strips the first line's leading blanks and the margin that all later lines share.
func cleanDoc(doc string) string {
	lines := strings.Split(expandTabs(doc), "\n")
	margin := -1
	for _, l := range lines[1:] {
		n := indent(l)
		if n < len(l) && (margin < 0 || n < margin) {
			margin = n
		}
	}
	lines[0] = lines[0][indent(lines[0]):]
	for i, l := range lines[1:] {
		lines[i+1] = l[min(max(margin, 0), indent(l)):]
	}
	return strings.Join(lines, "\n")
}

func indent(l string) int {
	n := 0
	for n < len(l) && l[n] == ' ' {
		n++
	}
	return n
}

// expandTabs turns tabs into blanks up to the next column divisible by eight; columns count characters.
func expandTabs(s string) string {
	if strings.IndexByte(s, '\t') < 0 {
		return s
	}
	var b strings.Builder
	col := 0
	for _, r := range s {
		switch r {
		case '\t':
			b.WriteString("        "[col%8:])
			col += 8 - col%8
		case '\n', '\r':
			b.WriteRune(r)
			col = 0
		default:
			b.WriteRune(r)
			col++
		}
	}
	return b.String()
}
