package vm

// The marks below a traceback's source lines: which lines are shown, what is marked, and how wide characters are.

import (
	"cmp"
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// significant tells which of n lines a traceback shows: the first, the last, and those about the operator or the parentheses that failed.
func significant(p compile.Position, n int) []bool {
	show := make([]bool, n)
	show[0], show[n-1] = true, true
	if p.AnchorLine > 0 {
		for _, at := range [...]int32{p.AnchorLine - p.Line, p.AnchorEndLine - p.Line} {
			for k := max(at-1, 0); k <= at+1 && int(k) < n; k++ {
				show[k] = true
			}
		}
	}
	for k := 1; k < n-1; k++ { // a gap of one line is no gap
		if show[k-1] && show[k+1] {
			show[k] = true
		}
	}
	return show
}

// isWholeCall reports whether text, n lines of a statement, says no more than `return f(…)` or `x = …(…)` and the call from column col of its
// first line to column end of its last is what failed: CPython 3.13 marks nothing there. It compares columns in characters with columns in
// bytes, so that a line with other characters than ASCII is marked.
func isWholeCall(text string, n, col, end int32) bool {
	mod, err := syntax.Parse("", text)
	if err != nil || len(mod.Body) == 0 {
		return false
	}
	var call syntax.Expr
	switch s := mod.Body[0].(type) {
	case *syntax.Return:
		if c, ok := s.Value.(*syntax.Call); ok {
			if _, named := c.Func.(*syntax.Name); named {
				call = c
			}
		}
	case *syntax.Assign:
		if c, ok := s.Value.(*syntax.Call); ok && len(s.Targets) == 1 {
			if _, named := s.Targets[0].(*syntax.Name); named {
				call = c
			}
		}
	}
	if call == nil {
		return false
	}
	at := call.Pos()
	return at.Line == 1 && at.Col == col && at.EndLine == n && at.EndCol == end
}

// before reports whether position (l1, c1) is at or before (l2, c2).
func before(l1, c1, l2, c2 int32) bool { return l1 < l2 || l1 == l2 && c1 <= c2 }

// width counts the characters of s.
func width(s string) int {
	n := 0
	for len(s) > 0 {
		_, size := decodeRune(s)
		s = s[size:]
		n++
	}
	return n
}

// chars returns the number of characters in the first col bytes of line.
func chars(line string, col int32) int32 {
	return int32(width(line[:max(0, min(int(col), len(line)))]))
}

// displayWidth is how many columns s takes on a terminal, where East Asian characters and emoji take two.
func displayWidth(s string) int {
	n := 0
	for len(s) > 0 {
		r, size := decodeRune(s)
		s = s[size:]
		n += columns(r)
	}
	return n
}

// columns is how many columns of a terminal a character takes.
func columns(r rune) int {
	if r >= wide[0][0] {
		i, _ := slices.BinarySearchFunc(wide[:], r, func(x [2]rune, r rune) int { return cmp.Compare(x[1], r) })
		if i < len(wide) && wide[i][0] <= r {
			return 2
		}
	}
	return 1
}

// wide are the ranges of characters whose East Asian width is W or F (Unicode 15.1).
var wide = [...][2]rune{
	{0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3}, {0x25fd, 0x25fe},
	{0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1}, {0x26aa, 0x26ab}, {0x26bd, 0x26be},
	{0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa},
	{0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755},
	{0x2757, 0x2757}, {0x2795, 0x2797}, {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55},
	{0x2e80, 0x303e}, {0x3041, 0x3247}, {0x3250, 0x4dbf}, {0x4e00, 0xa4c6}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
	{0xfe10, 0xfe19}, {0xfe30, 0xfe6b}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x1b2fb}, {0x1f004, 0x1f004},
	{0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c},
	{0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e},
	{0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a},
	{0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2},
	{0x1f6d5, 0x1f6df}, {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0}, {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945},
	{0x1f947, 0x1f9ff}, {0x1fa70, 0x1faf8}, {0x20000, 0x3fffd},
}

// caretLine marks columns col…end (bytes) of line under its stripped text; nothing where the whole text would be marked.
func caretLine(line, text string, col, end, acol, aend int32, anchored, known bool) string {
	if !known || end <= col || int(end) > len(line) {
		return ""
	}
	lead := len(line) - len(strings.TrimLeft(line, " \t\f"))
	if int(col) < lead {
		return ""
	}
	if !anchored && int(col) == lead && int(end) >= lead+len(text) {
		return ""
	}
	marks := []byte(strings.Repeat(" ", displayWidth(line[lead:col])))
	if !anchored {
		return string(append(marks, strings.Repeat("^", displayWidth(line[col:end]))...))
	}
	acol, aend = max(acol, col), min(aend, end)
	marks = append(marks, strings.Repeat("~", displayWidth(line[col:acol]))...)
	marks = append(marks, strings.Repeat("^", displayWidth(line[acol:aend]))...)
	return string(append(marks, strings.Repeat("~", displayWidth(line[aend:end]))...))
}
