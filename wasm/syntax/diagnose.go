package syntax

// The second pass. When the first has failed, the failing statement is parsed again, this time as CPython's
// grammar would: every rule tries its alternatives in order and remembers its results. It does so twice, as
// CPython does: the second time the rules for wrong input (the wrong* functions) stand between the
// alternatives, and the first of them that fits says what is wrong. If none fits, the error is "invalid syntax"
// at the furthest token that was looked at the first time.

import "strings"

// run parses the text by its first rule; when that fails it finds the error to report.
func (p *parser) run(start func()) *Error {
	switch r := p.outcome(start).(type) {
	case nil:
		return nil
	case raised:
		return p.overruled(r.err)
	}
	var last *token
	p.far = p.top
	for _, p.wrong = range []bool{false, true} {
		p.second = true
		if p.wrong { // the search for what is wrong gives no warnings
			p.given = len(p.scan.warnings)
		}
		p.memos = map[memoKey]memo{}
		p.pos, p.depth = p.top, 0
		if r, ok := p.outcome(start).(raised); ok {
			return p.overruled(r.err)
		}
		if last == nil {
			last = &p.toks[p.far]
		}
	}
	switch last.kind {
	case tIndent:
		return p.error("IndentationError", p.lastSpan(), "unexpected indent")
	case tDedent:
		return p.error("IndentationError", p.lastSpan(), "unexpected unindent")
	}
	at := last.Span
	switch {
	case p.sole && (last.kind == tEOF || last.kind == tNewline && int(last.start) >= len(p.src)):
		end := int32(strings.Count(strings.TrimSuffix(p.src, "\n"), "\n"))
		if p.src != "" {
			end++
		}
		at = Span{end, -1, end, -1}
	case last.kind == tEOF:
		at = Span{Line: at.Line, Col: -1} // CPython shows no caret
	}
	return p.overruled(p.error("SyntaxError", at, "invalid syntax"))
}

// overruled returns the error to report instead of err, if what follows in the source cannot even be scanned.
func (p *parser) overruled(err *Error) *Error {
	s := p.scan
	switch {
	case err == s.err || len(s.fstrings) > 0: // what is wrong inside an f-string is said by the parser
	case s.err != nil && !s.quiet:
		return s.err
	case len(s.brackets) > 0 && p.toks[p.far].Line > p.openBracket().line:
		return p.unclosedError()
	}
	return err
}

// scanError is the error of the scanner: its own, or that of a bracket that is never closed.
func (p *parser) scanError() *Error {
	if err := p.scan.err; err != nil {
		if p.scan.quiet && !p.sole {
			err.Text += "\n"
		}
		return err
	}
	return p.unclosedError()
}

// unclosedError reports the innermost bracket that is never closed.
func (p *parser) unclosedError() *Error {
	b := p.openBracket()
	return p.error("SyntaxError", Span{Line: b.line, Col: b.col}, "'"+string(b.char)+"' was never closed")
}

// openBracket is the innermost bracket that is never closed.
func (p *parser) openBracket() bracket { return p.scan.brackets[len(p.scan.brackets)-1] }

// lastSpan is the span of the furthest token looked at. Of tokens that the layout implies only the start is
// known, and it is one column to the left.
func (p *parser) lastSpan() Span {
	p.far = max(p.far, p.pos)
	return p.layoutSpan(p.far)
}

// raiseLast stops parsing with a SyntaxError at the furthest token looked at.
func (p *parser) raiseLast(msg string) {
	p.seen(p.pos)
	p.raise(p.lastSpan(), msg)
}

// raiseFrom stops parsing with a SyntaxError that reaches from a place to where the scanner of CPython, which
// reads along with its parser, would be after token number last.
func (p *parser) raiseFrom(at Span, last int, msg string) {
	p.seen(last)
	end := &p.toks[p.far]
	p.raise(Span{at.Line, at.Col, end.EndLine, end.EndCol - 1}, msg)
}

// raiseRange stops parsing with a SyntaxError that reaches from the start of a to the end of b.
func (p *parser) raiseRange(a, b Span, msg string) {
	p.raise(Span{a.Line, a.Col, b.EndLine, b.EndCol}, msg)
}

// lookahead tells whether rule fits at the cursor, which stays.
func (p *parser) lookahead(rule func()) bool {
	pos := p.pos
	ok := p.attempt(rule)
	p.far = max(p.far, p.pos)
	p.pos = pos
	return ok
}

// suspect runs a rule for wrong input: it either raises an error, or leaves everything as it was.
//
//go:noinline
func (p *parser) suspect(rule func()) { p.lookahead(rule) }

// colon = ':', after the head of a compound statement.
func (p *parser) colon() {
	if p.wrong && p.at(tNewline) {
		p.raiseLast("expected ':'")
	}
	p.expect(tColon)
}

// force moves over a token that nothing else can stand for.
func (p *parser) force(k kind, text string) {
	if !p.at(k) {
		p.seen(p.pos)
		p.raise(p.layoutSpan(p.pos), "expected '"+text+"'")
	}
	p.next()
}

// forceIfWrong is force when the rules for wrong input are asked, else expect.
func (p *parser) forceIfWrong(k kind, text string) {
	if p.wrong {
		p.force(k, text)
	} else {
		p.expect(k)
	}
}

// layoutSpan is the span of token number i as lastSpan gives it.
func (p *parser) layoutSpan(i int) Span {
	t := &p.toks[i]
	switch t.kind {
	case tIndent, tDedent, tEOF:
		return Span{t.Line, t.Col - 1, t.Line, noEnd}
	}
	return t.Span
}

// needBlock reports a missing block below the head of a statement that began at line.
func (p *parser) needBlock(what string, line int32) {
	if !p.wrong || !p.at(tNewline) || p.after() == tIndent {
		return
	}
	p.seen(p.pos + 1)
	panic(raised{p.error("IndentationError", p.lastSpan(), "expected an indented block after "+what+" on line "+itoa(line))})
}

// rule numbers the rules whose results the second pass remembers.
type rule uint8

const (
	ruleExpression rule = iota
	ruleDisjunction
	ruleInversion
	ruleBitwiseOr
	ruleUnary
	rulePrimary
	ruleArguments
	ruleStrings
)

type memoKey struct {
	rule rule
	pos  int32
}

// memo is the result of a rule at a place: a node and the cursor after it, or that the rule failed.
type memo struct {
	node   Expr
	call   *Call
	end    int32
	failed bool
}

// remember runs the rule parse, or looks up what it gave at this place before. Results are kept even from
// where the rules for wrong input were not asked, as CPython does.
func (p *parser) remember(r rule, parse func(*parser) Expr) Expr {
	if !p.second {
		return parse(p)
	}
	key := memoKey{r, int32(p.pos)}
	m, ok := p.memos[key]
	if !ok {
		m.failed = !p.attempt(func() { m.node = parse(p) })
		m.end = int32(p.pos)
		p.memos[key] = m
	}
	if m.failed {
		p.fail()
	}
	p.pos = int(m.end)
	return m.node
}

// level is how many brackets are open after token number i.
func (p *parser) level(i int) int16 {
	if p.levels == nil {
		p.levels = make([]int16, len(p.toks))
		n := int16(0)
		for i := range p.toks {
			switch p.toks[i].kind {
			case tLPar, tLSqb, tLBrace:
				n++
			case tRPar, tRSqb, tRBrace:
				n--
			}
			p.levels[i] = n
		}
	}
	return p.levels[i]
}
