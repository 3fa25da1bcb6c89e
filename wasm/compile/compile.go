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
	// Annotations are kept as text, as after from __future__ import annotations.
	Annotations bool
	// Optimize from 1 on leaves assert statements out and makes __debug__ false; 2 leaves docstrings out too.
	Optimize int
	// Await may stand outside of functions: a module that uses it is a coroutine.
	Await bool
	later bool // see Library
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

// Library compiles a file that is known to be without errors: the bodies of its functions when Complete is called for each, since most are
// never run.
func Library(file, src string) (*Code, *syntax.Error) { return Exec(file, src, Options{later: true}) }

// Single parses and compiles one statement as a prompt does: the values of its expression statements go to sys.displayhook.
func Single(file, src string, o Options) (*Code, *syntax.Error) {
	tree, err := syntax.ParseSingle(file, src)
	if err != nil {
		return nil, err
	}
	o.Interactive = true
	return compileModule(file, tree, src, o)
}

// Module compiles a parsed file; src is the text it was parsed from, for error lines and anchors.
func Module(file string, tree *syntax.Module, src string) (*Code, *syntax.Error) {
	return compileModule(file, tree, src, Options{})
}

// Eval compiles one expression; running the Code returns its value.
func Eval(file, src string, o Options) (*Code, *syntax.Error) {
	tree, err := syntax.ParseExpr(file, src)
	if err != nil {
		return nil, err
	}
	return compileExpr(file, tree, src, o)
}

// Tree compiles a tree that was made without a text, for one of the modes of compile().
func Tree(file string, tree *syntax.Module, mode string, o Options) (*Code, *syntax.Error) {
	switch mode {
	case "eval":
		return compileExpr(file, tree, "", o)
	case "single":
		o.Interactive = true
	}
	return compileModule(file, tree, "", o)
}

func compileExpr(file string, tree *syntax.Module, src string, o Options) (*Code, *syntax.Error) {
	c := newCompiler(file, src, o)
	c.warnings, c.parsed = tree.Warnings, len(tree.Warnings)
	e := tree.Body[0].(*syntax.ExprStmt).Value
	w := &collector{c: c}
	s := w.open(scopeModule, "<module>", nil, partBody)
	w.expr(e)
	c.resolve(s)
	if c.err != nil {
		return nil, c.err
	}
	c.emitting = true
	u := c.newUnit(nil, s, "<module>", 1)
	u.code.Flags |= c.moduleFlags()
	r := u.any(e)
	u.abc(u.exprPos(e), Return, 0, r, 0, 0)
	if c.err != nil {
		return nil, c.err
	}
	return c.whole(u), nil
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
	futureLine int32           // of the last future import at the head of the file
	warnings   []*syntax.Error // the parser's first
	parsed     int             // how many are the parser's
	emitting   bool            // names are bound, code is being made
	negated    *syntax.Compare // under a `not`, the last one that was seen (warnings.go)
	err        *syntax.Error
}

func newCompiler(file, src string, o Options) *compiler {
	src = strings.TrimPrefix(src, "\ufeff")
	c := &compiler{file: file, src: src, opt: o, scopes: make(map[scopeKey]*scope), moduleRes: resGlobal, stringised: o.Annotations}
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
	c.warnings, c.parsed = tree.Warnings, len(tree.Warnings)
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
	c.emitting = true
	u := c.newUnit(nil, s, "<module>", 1)
	u.code.Flags |= c.moduleFlags()
	u.code.Doc, u.code.HasDoc = c.docstring(tree.Body)
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
	return c.whole(u), nil
}

// whole finishes the outermost unit.
func (c *compiler) whole(u *unit) *Code {
	code := u.finish()
	code.Warnings = c.warnings
	return code
}

// fail records a SyntaxError; the first one counts.
func (c *compiler) fail(at syntax.Span, msg string) {
	if c.err == nil {
		c.err = &syntax.Error{Kind: "SyntaxError", Msg: msg, File: c.file, Span: at, Text: c.line(at.Line), Late: true, Before: c.warningsBefore(at)}
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
