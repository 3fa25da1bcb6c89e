package compile

// The entry points: from source text or tree to Code.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// Options vary how a module is compiled.
type Options struct {
	// Names makes the body work on a namespace of its own (exec with separate locals): LoadName and StoreName as in a class
	// body, and the Code has FlagClass instead of FlagModule.
	Names bool
	// Interactive hands the value of each expression statement of the outermost level to sys.displayhook.
	Interactive bool
}

// Source parses and compiles a file.
func Source(file, src string) (*Code, *syntax.Error) {
	return Exec(file, src, Options{})
}

// Exec parses and compiles source text with options.
func Exec(file, src string, o Options) (*Code, *syntax.Error) {
	tree, err := syntax.Parse(file, src)
	if err != nil {
		return nil, err
	}
	return compileModule(file, tree, src, o)
}

// Module compiles a parsed file; src is the text it was parsed from, for error lines and anchors.
func Module(file string, tree *syntax.Module, src string) (*Code, *syntax.Error) {
	return compileModule(file, tree, src, Options{})
}

// Eval compiles one expression; running the Code returns its value. Blanks before it do not count.
func Eval(file, src string, o Options) (*Code, *syntax.Error) {
	src = strings.TrimLeft(src, " \t")
	tree, err := syntax.Parse(file, src)
	if err != nil {
		return nil, err
	}
	c := newCompiler(file, src, o)
	e := c.soleExpr(tree)
	if c.err != nil {
		return nil, c.err
	}
	w := &collector{c: c}
	s := w.open(scopeModule, "<module>", nil, partBody)
	w.expr(e)
	c.resolve(s)
	if c.err != nil {
		return nil, c.err
	}
	u := c.newUnit(nil, s, "<module>", 1)
	u.code.Flags = c.moduleFlags()
	r := u.any(e)
	u.abc(u.exprPos(e), Return, 0, r, 0, 0)
	if c.err != nil {
		return nil, c.err
	}
	return u.finish(), nil
}

// soleExpr returns the one expression that a text consists of.
func (c *compiler) soleExpr(tree *syntax.Module) syntax.Expr {
	for i, s := range tree.Body {
		if e, ok := s.(*syntax.ExprStmt); ok && i == 0 && len(tree.Body) == 1 {
			return e.Value
		} else if !ok || i > 0 {
			c.fail(s.Pos(), "invalid syntax")
		}
	}
	c.fail(syntax.Span{Line: 1, EndLine: 1}, "invalid syntax")
	return nil
}

// compiler is what one run of the compiler shares among its units.
type compiler struct {
	file   string
	src    string
	lines  []int32 // offset of each line's start
	opt    Options
	scopes map[scopeKey]*scope
	// moduleRes is how names of the module body are resolved.
	moduleRes resolution
	// stringised: from __future__ import annotations.
	stringised bool
	futureLine int32 // of the last future import at the head of the file
	err        *syntax.Error
}

func newCompiler(file, src string, o Options) *compiler {
	src = strings.TrimPrefix(src, "\ufeff")
	c := &compiler{file: file, src: src, opt: o, scopes: make(map[scopeKey]*scope), moduleRes: resGlobal}
	if o.Names {
		c.moduleRes = resName
	}
	return c
}

func (c *compiler) moduleFlags() int {
	if c.opt.Names {
		return FlagClass
	}
	return FlagModule
}

func compileModule(file string, tree *syntax.Module, src string, o Options) (*Code, *syntax.Error) {
	c := newCompiler(file, src, o)
	c.future(tree)
	if c.err != nil {
		return nil, c.err
	}
	w := &collector{c: c, stringised: c.stringised}
	s := w.open(scopeModule, "<module>", nil, partBody)
	w.stmts(tree.Body)
	c.resolve(s)
	if c.err != nil {
		return nil, c.err
	}
	u := c.newUnit(nil, s, "<module>", 1)
	u.code.Flags = c.moduleFlags()
	u.code.Doc, u.code.HasDoc = docstring(tree.Body)
	if hasAnnotations(tree.Body) {
		u.abc(noPos, SetupAnnotations, 0, 0, 0, 0)
	}
	body := tree.Body
	if u.code.HasDoc {
		p := spanPos(body[0].Pos())
		r := u.alloc(1)
		u.loadStr(p, u.code.Doc, r)
		u.storeName(p, "__doc__", r)
		u.top--
		body = body[1:]
	}
	u.stmts(body)
	u.returnNone(noPos)
	if c.err != nil {
		return nil, c.err
	}
	return u.finish(), nil
}

// fail records a SyntaxError; the first one counts.
func (c *compiler) fail(at syntax.Span, msg string) {
	if c.err == nil {
		c.err = &syntax.Error{Kind: "SyntaxError", Msg: msg, File: c.file, Span: at, Text: c.line(at.Line)}
	}
}

func (c *compiler) failAt(p Position, msg string) {
	c.fail(syntax.Span{Line: p.Line, Col: p.Col, EndLine: p.EndLine, EndCol: p.EndCol}, msg)
}

// failHere records an error that belongs to no single place: the file's first line.
func (c *compiler) failHere(msg string) {
	c.fail(syntax.Span{Line: 1, EndLine: 1}, msg)
}

// lineStart is the offset of a line (from 1) in the source, or the end of the source.
func (c *compiler) lineStart(line int32) int {
	if c.lines == nil {
		c.lines = append(c.lines, 0)
		for i := 0; i < len(c.src); i++ {
			switch {
			case c.src[i] == '\n', c.src[i] == '\r' && (i+1 == len(c.src) || c.src[i+1] != '\n'):
				c.lines = append(c.lines, int32(i+1))
			}
		}
	}
	if line < 1 || int(line) > len(c.lines) {
		return len(c.src)
	}
	return int(c.lines[line-1])
}

// line is the text of a line without its newline.
func (c *compiler) line(n int32) string {
	from, to := c.lineStart(n), c.lineStart(n+1)
	for to > from && (c.src[to-1] == '\n' || c.src[to-1] == '\r') {
		to--
	}
	return c.src[from:to]
}
