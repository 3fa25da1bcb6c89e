package syntax

// The parser's frame: the entry Parse, the token cursor, failing and backtracking, spans and depth.

import (
	"cmp"
	"slices"
	"strings"
)

// maxDepth bounds how deep expressions, patterns and blocks nest together.
const maxDepth = 1000

// maxLinks bounds the links of long chains in one statement of the module; CPython's limit is near it.
const maxLinks = 10_000

// maxTries bounds how long the search for what is wrong may take; no listing comes near it.
const maxTries = 1_000_000

// Parse reads a whole file. The name is only used in errors. A nil error means that the Module is complete;
// with an error the Module is nil. Any input is answered, none panics.
func Parse(file, src string) (mod *Module, err *Error) {
	p, err := newParser(file, src)
	if err == nil {
		err = p.run(func() { mod = p.module() })
	}
	return p.finish(mod, err)
}

// ParseExpr reads a text that is one expression, as eval does. The Module has that expression as its only statement.
func ParseExpr(file, src string) (mod *Module, err *Error) {
	p, err := newParser(file, src)
	if err == nil {
		p.sole = true
		err = p.run(func() {
			e := p.plainExpressions()
			for p.accept(tNewline) {
			}
			p.expect(tEOF)
			mod = &Module{Body: []Stmt{&ExprStmt{Span: e.Pos(), Value: e}}}
		})
	}
	return p.finish(mod, err)
}

// ParseSingle reads a text that is one statement, or one line of simple ones, as a prompt does.
func ParseSingle(file, src string) (mod *Module, err *Error) {
	p, err := newParser(file, src)
	if err == nil {
		p.sole = true
		err = p.run(func() {
			if p.at(tEOF) {
				p.fail()
			}
			mod = &Module{Body: p.statement(nil)}
			if last := src[strings.LastIndexByte(src, '\n')+1:]; compound(mod.Body[0]) && last != "" && last[0] != ' ' && last[0] != '\t' {
				p.fail() // a line is to follow
			}
			if !p.at(tEOF) {
				p.raise(p.toks[max(p.pos-1, 0)].Span, "multiple statements found while compiling a single statement")
			}
		})
	}
	return p.finish(mod, err)
}

// compound tells a statement with a block.
func compound(s Stmt) bool {
	switch s.(type) {
	case *FunctionDef, *ClassDef, *For, *While, *If, *With, *Match, *Try:
		return true
	}
	return false
}

// newParser scans a text.
func newParser(file, src string) (*parser, *Error) {
	if strings.IndexByte(src, 0) >= 0 {
		return nil, &Error{Kind: "SyntaxError", Msg: "source code string cannot contain null bytes", File: file}
	}
	src = normalize(src)
	s := &scanner{file: file, src: src}
	s.scan()
	return &parser{scan: s, src: src, toks: s.toks}, nil
}

// finish gives a module or its error the warnings: all of them, or those that CPython's parser has given before it comes to the error.
func (p *parser) finish(mod *Module, err *Error) (*Module, *Error) {
	if p == nil {
		return nil, err
	}
	if err == nil {
		mod.Warnings = inOrder(p.scan.warnings)
		return mod, nil
	}
	if p.wrong {
		p.scan.warnings = p.scan.warnings[:p.given]
	}
	unclosed := strings.HasSuffix(err.Msg, "was never closed")                 // all was read
	scanned := err != p.scan.err && !strings.HasPrefix(err.Msg, "unexpected ") // what the parser refuses, CPython scans to the end, for worse
	end := max(err.Line, err.EndLine)
	for _, w := range inOrder(p.scan.warnings) {
		if w.Line < end || w.Line == end && w.Col < max(err.Col, err.EndCol) || unclosed || scanned && w.scanned {
			err.Before = append(err.Before, w)
		}
	}
	return nil, err
}

// inOrder sorts warnings by place and drops those that a second attempt has repeated.
func inOrder(warnings []*Error) []*Error {
	slices.SortStableFunc(warnings, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col))
	})
	return slices.CompactFunc(warnings, func(a, b *Error) bool { return a.Span == b.Span })
}

// normalize drops a byte-order mark and makes every line end in a bare newline.
func normalize(src string) string {
	src = strings.TrimPrefix(src, "\ufeff")
	if strings.IndexByte(src, '\r') >= 0 {
		src = strings.ReplaceAll(src, "\r\n", "\n")
		src = strings.ReplaceAll(src, "\r", "\n")
	}
	return src
}

// parser is a cursor over the scanner's tokens.
type parser struct {
	scan  *scanner
	src   string
	toks  []token
	pos   int // of the next token
	given int // how many of the scanner's warnings came before the search for what is wrong
	far   int // the furthest token looked at
	depth int
	top   int  // where the current statement of the module begins
	links int  // of its long chains; see link
	sole  bool // the text is one expression or statement: no newline is implied at its end

	// The second pass; see diagnose.go.
	tries  int
	second bool // rules try their alternatives in the grammar's order instead of committing to one
	wrong  bool // … and the rules for wrong input are asked too
	memos  map[memoKey]memo
	levels []int16
}

// failure is what fail panics with: the input is not what the rule wants, another rule may.
type failure struct{}

// raised is what raise panics with: the error is certain, no other rule is asked.
type raised struct{ err *Error }

// outcome runs rule and returns what it ended with: nil, failure or raised.
func (p *parser) outcome(rule func()) (r any) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case failure, raised:
			r = e
		default:
			panic(e)
		}
	}()
	rule()
	return nil
}

// attempt runs rule; if it fails, the cursor is put back and attempt reports false.
func (p *parser) attempt(rule func()) (ok bool) {
	pos, depth := p.pos, p.depth
	if p.tries++; p.tries > maxTries {
		panic(raised{p.error("SyntaxError", p.toks[p.far].Span, "invalid syntax")})
	}
	defer func() {
		if ok {
			return
		}
		r := recover()
		if _, soft := r.(failure); !soft {
			panic(r)
		}
		p.pos, p.depth = pos, depth
	}()
	rule()
	return true
}

// optional is for what may be missing: the first pass, which only tries what it can tell to be there, runs
// rule outright; the second pass attempts it.
func (p *parser) optional(rule func()) bool {
	if p.second {
		return p.attempt(rule)
	}
	rule()
	return true
}

// fail gives up the current rule.
func (p *parser) fail() {
	p.seen(p.pos)
	panic(failure{})
}

// seen notes that token number i has been looked at. Looking at the scanner's error raises it.
func (p *parser) seen(i int) {
	p.far = max(p.far, i)
	if p.toks[p.far].kind == tStop {
		panic(raised{p.scanError()})
	}
}

// error makes an error with the source line of its span. CPython measures the end against that line even if it
// lies on another.
func (p *parser) error(kind string, at Span, msg string) *Error {
	text := lineText(p.src, int(at.Line))
	if at.EndLine > at.Line {
		at.EndCol = min(at.EndCol, int32(len(text)))
	}
	if !p.sole || at.Line > 0 && int(at.Line) <= strings.Count(p.src, "\n") {
		text += "\n"
	}
	return &Error{Kind: kind, Msg: msg, File: p.scan.file, Span: at, Text: text, AtEnd: at.EndCol == noEnd && p.atEnd(p.far)}
}

// atEnd reports whether only the end of the file and of its blocks comes from token number i on.
func (p *parser) atEnd(i int) bool {
	for _, t := range p.toks[i:] {
		if t.kind != tDedent && t.kind != tEOF {
			return false
		}
	}
	return true
}

// raise stops parsing with a SyntaxError.
//
//go:noinline
func (p *parser) raise(at Span, msg string) {
	panic(raised{p.error("SyntaxError", at, msg)})
}

// enter counts one level of nesting; leave ends it.
func (p *parser) enter() {
	p.depth++
	if p.depth > maxDepth {
		p.raise(p.toks[p.pos].Span, "too many nested expressions or blocks")
	}
}

func (p *parser) leave() { p.depth-- }

// link counts the nth link of a chain such as a + b + c, a.b.c or elif. The tree of a chain is as deep as the
// chain is long, so that long ones are bounded too, lest whoever walks the tree runs out of stack.
func (p *parser) link(n int) {
	if n < 50 {
		return
	}
	p.links++
	if p.links > maxLinks {
		p.raise(p.toks[p.pos].Span, "too many nested expressions or blocks")
	}
}

// kind is the kind of the next token.
func (p *parser) kind() kind { return p.toks[p.pos].kind }

// at tells whether the next token is of kind k.
func (p *parser) at(k kind) bool { return p.toks[p.pos].kind == k }

// after is the kind of the token after the next.
func (p *parser) after() kind {
	if p.pos+1 >= len(p.toks) {
		return tEOF
	}
	p.far = max(p.far, p.pos+1)
	return p.toks[p.pos+1].kind
}

// next returns the next token and moves over it.
func (p *parser) next() *token {
	t := &p.toks[p.pos]
	if p.pos < len(p.toks)-1 {
		p.pos++
	}
	return t
}

// accept moves over a token of kind k if it is the next.
func (p *parser) accept(k kind) bool {
	if p.toks[p.pos].kind != k {
		return false
	}
	p.next()
	return true
}

// expect moves over a token of kind k, which must be the next.
func (p *parser) expect(k kind) *token {
	if p.toks[p.pos].kind != k {
		p.fail()
	}
	return p.next()
}

// text is the source text of a token.
func (p *parser) text(t *token) string { return p.src[t.start:t.end] }

// atSoft tells whether the next token is the soft keyword word.
func (p *parser) atSoft(word string) bool {
	t := &p.toks[p.pos]
	return t.kind == tName && p.text(t) == word
}

// name moves over an identifier, which must be the next token, and returns it.
func (p *parser) name() string { return p.ident(p.expect(tName)) }

// ident is the identifier a token stands for.
func (p *parser) ident(t *token) string { return normalizeIdent(p.text(t)) }

// from is the span from token number start to the last token moved over that is not mere layout.
//
//go:noinline
func (p *parser) from(start int) Span {
	s := p.toks[start].Span
	end := p.lastSolid()
	s.EndLine, s.EndCol = end.EndLine, end.EndCol
	return s
}

// lastSolid is the last token moved over that is not a newline, indent or dedent.
//
//go:noinline
func (p *parser) lastSolid() *token {
	i := p.pos - 1
	for i > 0 && (p.toks[i].kind == tNewline || p.toks[i].kind == tIndent || p.toks[i].kind == tDedent) {
		i--
	}
	return &p.toks[max(i, 0)]
}

// module = statement* EOF
func (p *parser) module() *Module {
	m := &Module{}
	for !p.at(tEOF) {
		p.top, p.links = p.pos, 0
		m.Body = p.statement(m.Body)
	}
	if len(m.Body) > 0 {
		if s, ok := m.Body[0].(*ExprStmt); ok {
			if c, ok := s.Value.(*Constant); ok && c.Kind == ConstStr {
				m.Doc, m.HasDoc = c.Str, true
			}
		}
	}
	return m
}
