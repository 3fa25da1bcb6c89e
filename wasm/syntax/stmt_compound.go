package syntax

// Compound statements: those that own blocks.

// compound parses a compound statement; it returns nil if none begins here.
func (p *parser) compound() Stmt {
	switch p.kind() {
	case kIf:
		return p.ifStmt()
	case kWhile:
		return p.while()
	case kFor:
		return p.forStmt()
	case kTry:
		return p.try()
	case kWith:
		return p.with()
	case kDef:
		return p.function(nil)
	case kClass:
		return p.class(nil)
	case tAt:
		return p.decorated()
	case kAsync:
		switch p.after() {
		case kDef:
			return p.function(nil)
		case kWith:
			return p.with()
		case kFor:
			return p.forStmt()
		}
		p.next()
		p.fail()
	case tName:
		if p.atSoft("match") {
			return p.match()
		}
	}
	return nil
}

// block = NEWLINE INDENT statement+ DEDENT | simpleLine, below the head of a statement that began with keyword
func (p *parser) block(what string, keyword *token) []Stmt {
	p.needBlock(what, keyword.Line)
	if !p.accept(tNewline) {
		return p.simpleLine(nil)
	}
	p.enter()
	p.expect(tIndent)
	var list []Stmt
	for {
		list = p.statement(list)
		if p.at(tDedent) {
			break
		}
		if p.at(tEOF) {
			p.fail()
		}
	}
	p.next()
	p.leave()
	return list
}

// ifStmt = 'if' test ':' block ('elif' test ':' block)* ['else' ':' block]
func (p *parser) ifStmt() Stmt {
	var chain []*If
	for {
		start := p.pos
		keyword := p.next()
		s := &If{Span: p.toks[start].Span}
		s.Test = p.namedExpression()
		p.colon()
		s.Body = p.block("'"+p.text(keyword)+"' statement", keyword)
		if len(chain) > 0 {
			chain[len(chain)-1].Else = []Stmt{s}
		}
		chain = append(chain, s)
		p.link(len(chain))
		if !p.at(kElif) {
			break
		}
	}
	chain[len(chain)-1].Else = p.elseBlock()
	end := p.lastSolid()
	for _, s := range chain {
		s.EndLine, s.EndCol = end.EndLine, end.EndCol
	}
	return chain[0]
}

// elseBlock = ['else' ':' block]
func (p *parser) elseBlock() []Stmt {
	if !p.at(kElse) {
		return nil
	}
	keyword := p.next()
	p.force(tColon, ":")
	return p.block("'else' statement", keyword)
}

// while = 'while' test ':' block [else]
func (p *parser) while() Stmt {
	start := p.pos
	keyword := p.next()
	test := p.namedExpression()
	p.colon()
	body := p.block("'while' statement", keyword)
	orelse := p.elseBlock()
	return &While{p.from(start), test, body, orelse}
}

// forStmt = ['async'] 'for' targets 'in' expressions ':' block [else]
func (p *parser) forStmt() Stmt {
	start := p.pos
	s := &For{Async: p.accept(kAsync)}
	keyword := p.next()
	if !p.optional(func() {
		s.Target = p.starTargets()
		p.expect(kIn)
	}) {
		if p.wrong {
			p.pos = start
			p.wrongForTarget()
		}
		p.fail()
	}
	s.Iter = p.starExpressions()
	p.colon()
	s.Body = p.block("'for' statement", keyword)
	s.Else = p.elseBlock()
	s.Span = p.from(start)
	return s
}

// try = 'try' ':' block (handler+ [else] ['finally' ':' block] | 'finally' ':' block)
func (p *parser) try() Stmt {
	start := p.pos
	keyword := p.next()
	s := &Try{}
	p.force(tColon, ":")
	s.Body = p.block("'try' statement", keyword)
	for p.at(kExcept) {
		star := p.after() == tStar
		if len(s.Handlers) > 0 && star != s.Star {
			if p.wrong {
				p.wrongHandler()
				p.wrongMix(s.Star)
			}
			p.fail()
		}
		s.Star = star
		s.Handlers = append(s.Handlers, p.handler())
	}
	if len(s.Handlers) > 0 {
		s.Else = p.elseBlock()
	} else if !p.at(kFinally) {
		if p.wrong {
			p.raiseLast("expected 'except' or 'finally' block")
		}
		p.fail()
	}
	if p.at(kFinally) {
		keyword := p.next()
		p.force(tColon, ":")
		s.Finally = p.block("'finally' statement", keyword)
	}
	s.Span = p.from(start)
	return s
}

// handler = 'except' ['*'] [expression ['as' NAME]] ':' block
func (p *parser) handler() *ExceptHandler {
	start := p.pos
	h := &ExceptHandler{}
	if !p.optional(func() {
		keyword := p.next()
		what := "'except' statement"
		if p.accept(tStar) {
			what = "'except*' statement"
			h.Type = p.expression()
			h.Name = p.asName()
		} else if !p.at(tColon) {
			h.Type = p.expression()
			h.Name = p.asName()
		}
		p.expect(tColon)
		h.Body = p.block(what, keyword)
	}) {
		if p.wrong {
			p.wrongHandler()
		}
		p.fail()
	}
	h.Span = p.from(start)
	return h
}

// with = ['async'] 'with' items ':' block
func (p *parser) with() Stmt {
	start := p.pos
	s := &With{Async: p.accept(kAsync)}
	keyword := p.next()
	paren := p.at(tLPar) && p.attempt(func() {
		p.next()
		s.Items = p.withItems(tRPar)
		p.expect(tRPar)
		p.expect(tColon)
	})
	if !paren && !p.optional(func() {
		s.Items = p.withItems(tColon)
		p.expect(tColon)
	}) {
		if p.wrong {
			p.wrongWith()
		}
		p.fail()
	}
	s.Body = p.block("'with' statement", keyword)
	s.Span = p.from(start)
	return s
}

// withItems = item (',' item)*, with an optional comma at the end if end closes parentheses
func (p *parser) withItems(end kind) []WithItem {
	var items []WithItem
	for {
		item := WithItem{}
		start := p.pos
		item.Context = p.expression()
		if p.at(kAs) && !p.optional(func() {
			p.next()
			item.Vars = p.starTarget()
			if k := p.kind(); k != tComma && k != tColon && k != tRPar {
				p.fail()
			}
		}) {
			if p.wrong {
				p.pos = start
				p.wrongWithItem()
			}
			p.fail()
		}
		items = append(items, item)
		if !p.accept(tComma) || end == tRPar && p.at(tRPar) {
			return items
		}
	}
}

// decorated = ('@' expression NEWLINE)+ (function | class)
func (p *parser) decorated() Stmt {
	var list []Expr
	for p.accept(tAt) {
		list = append(list, p.namedExpression())
		p.expect(tNewline)
	}
	switch p.kind() {
	case kDef:
		return p.function(list)
	case kAsync:
		if p.after() == kDef {
			return p.function(list)
		}
		p.next()
	case kClass:
		return p.class(list)
	}
	p.fail()
	return nil
}

// class = 'class' NAME [type_params] ['(' arguments ')'] ':' block
func (p *parser) class(decorators []Expr) Stmt {
	start := p.pos
	keyword := p.next()
	s := &ClassDef{Decorators: decorators}
	name := p.expect(tName)
	s.Name, s.NameSpan = p.ident(name), name.Span
	s.TypeParams = p.typeParams()
	if p.accept(tLPar) {
		s.Bases, s.Keywords = p.arguments()
		p.expect(tRPar)
	}
	p.colon()
	s.Body = p.block("class definition", keyword)
	s.Span = p.from(start)
	return s
}
