package compile

// Source positions of instructions, with the anchors that tracebacks mark: an operator, a subscript's brackets, a
// call's parentheses.

import "github.com/asyncio-playground/playground/wasm/syntax"

// exprPos is the position of an instruction that is blamed on the whole of e.
func (u *unit) exprPos(e syntax.Expr) Position {
	p := spanPos(e.Pos())
	switch e := e.(type) {
	case *syntax.BinOp:
		p.AnchorLine, p.AnchorCol = e.OpSpan.Line, e.OpSpan.Col
		p.AnchorEndLine, p.AnchorEndCol = e.OpSpan.EndLine, e.OpSpan.EndCol
	case *syntax.Subscript:
		u.c.anchor(&p, e.Value.Pos(), '[')
	case *syntax.Call:
		u.c.anchor(&p, e.Func.Pos(), '(')
	}
	return p
}

// anchor sets the anchor from the first bracket behind the operand to the end of p.
func (c *compiler) anchor(p *Position, operand syntax.Span, bracket byte) {
	line, col := operand.EndLine, operand.EndCol
	i := c.lineStart(line) + int(col)
	for ; i < len(c.src) && c.src[i] != bracket; i++ {
		switch c.src[i] {
		case '#', '\\':
			for i+1 < len(c.src) && c.src[i+1] != '\n' {
				i++
			}
			col = 0
		case '\n':
			line, col = line+1, 0
			continue
		}
		col++
	}
	if i < len(c.src) {
		p.AnchorLine, p.AnchorCol, p.AnchorEndLine, p.AnchorEndCol = line, col, p.EndLine, p.EndCol
	}
}
