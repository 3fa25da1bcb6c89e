package syntax

// Simple statements: those that fit on one line and may be strung together with semicolons.

// statement parses one compound statement or one line of simple ones and appends them to list.
func (p *parser) statement(list []Stmt) []Stmt {
	if p.second {
		return p.statementInOrder(list)
	}
	if s := p.compound(); s != nil {
		return append(list, s)
	}
	return p.simpleLine(list)
}

// simpleLine = simple (';' simple)* [';'] NEWLINE
func (p *parser) simpleLine(list []Stmt) []Stmt {
	for {
		list = append(list, p.simple())
		if !p.accept(tSemi) {
			break
		}
		if p.at(tNewline) {
			break
		}
	}
	p.expect(tNewline)
	return list
}

// simple parses one simple statement.
func (p *parser) simple() Stmt {
	start := p.pos
	if p.second {
		if s := p.assignmentInOrder(); s != nil {
			return s
		}
	}
	switch p.kind() {
	case kImport:
		if p.wrong {
			p.wrongImport()
		}
		p.next()
		names := p.dottedAsNames()
		return &Import{p.from(start), names}
	case kFrom:
		return p.importFrom()
	case kReturn:
		p.next()
		var value Expr
		if !p.atStmtEnd() {
			p.optional(func() { value = p.starExpressions() })
		}
		return &Return{p.from(start), value}
	case kRaise:
		return p.raiseStmt()
	case kPass:
		p.next()
		return &Pass{p.from(start)}
	case kBreak:
		p.next()
		return &Break{p.from(start)}
	case kContinue:
		p.next()
		return &Continue{p.from(start)}
	case kDel:
		return p.del()
	case kAssert:
		p.next()
		test := p.expression()
		var msg Expr
		if p.accept(tComma) {
			msg = p.expression()
		}
		return &Assert{p.from(start), test, msg}
	case kGlobal:
		p.next()
		names := p.names()
		return &Global{p.from(start), names}
	case kNonlocal:
		p.next()
		names := p.names()
		return &Nonlocal{p.from(start), names}
	case kYield:
		value := p.yield()
		if p.at(tEqual) {
			p.fail()
		}
		return &ExprStmt{value.Pos(), value}
	case tName:
		if p.atSoft("type") && p.after() == tName {
			return p.typeAlias()
		}
	}
	return p.expressionStmt()
}

// atStmtEnd tells whether the next token ends a simple statement.
func (p *parser) atStmtEnd() bool {
	k := p.kind()
	return k == tNewline || k == tSemi
}

// names = NAME (',' NAME)*
func (p *parser) names() []string {
	names := []string{p.name()}
	for p.accept(tComma) {
		names = append(names, p.name())
	}
	return names
}

// expressionStmt parses what begins with an expression: an assignment of any kind or the expression alone.
func (p *parser) expressionStmt() Stmt {
	start := p.pos
	value := p.starExpressions()
	switch k := p.kind(); {
	case p.second: // assignments have been tried already
	case k == tEqual:
		return p.assign(start, value)
	case k == tColon:
		return p.annAssign(start, value)
	case isAugmented(k):
		if !isSingleTarget(value) {
			p.fail()
		}
		op := p.next()
		right := p.rightSide()
		return &AugAssign{p.from(start), value, augOperator(k), op.Span, right}
	}
	return &ExprStmt{p.from(start), value}
}

// rightSide is what may stand to the right of an assignment's sign.
func (p *parser) rightSide() Expr {
	if p.at(kYield) {
		return p.yield()
	}
	return p.starExpressions()
}

// assign parses a (chained) assignment whose first target has been read.
func (p *parser) assign(start int, first Expr) Stmt {
	targets := make([]Expr, 0, 1)
	value := first
	for p.at(tEqual) {
		if !isStarTargets(value) {
			p.fail()
		}
		targets = append(targets, value)
		p.next()
		value = p.rightSide()
	}
	return &Assign{p.from(start), targets, value}
}

// annAssign parses the rest of an annotated target.
func (p *parser) annAssign(start int, target Expr) Stmt {
	if !isSingleTarget(target) {
		p.fail()
	}
	_, simple := target.(*Name)
	if simple && p.at(tColon) && p.toks[start].kind != tName {
		simple = false
	}
	p.expect(tColon)
	annotation := p.expression()
	var value Expr
	if p.at(tEqual) {
		p.optional(func() {
			p.next()
			value = p.rightSide()
		})
	}
	return &AnnAssign{p.from(start), target, annotation, value, simple}
}

// isAugmented tells whether a token is the sign of an augmented assignment.
func isAugmented(k kind) bool { return tPlusEqual <= k && k <= tCircumflexEqual }

// augOperator is the operator of an augmented assignment.
func augOperator(k kind) Operator {
	switch k {
	case tPlusEqual:
		return Add
	case tMinusEqual:
		return Sub
	case tStarEqual:
		return Mult
	case tSlashEqual:
		return Div
	case tPercentEqual:
		return Mod
	case tAtEqual:
		return MatMult
	case tDoubleStarEqual:
		return Pow
	case tDoubleSlashEqual:
		return FloorDiv
	case tLShiftEqual:
		return LShift
	case tRShiftEqual:
		return RShift
	case tAmperEqual:
		return BitAnd
	case tVBarEqual:
		return BitOr
	}
	return BitXor
}

// del = 'del' target (',' target)* [',']
func (p *parser) del() Stmt {
	start := p.pos
	if p.wrong {
		p.wrongDelete()
	}
	p.next()
	var targets []Expr
	for {
		t := p.primary()
		if !isDelTarget(t) {
			p.fail()
		}
		targets = append(targets, t)
		if !p.accept(tComma) || p.atStmtEnd() {
			break
		}
	}
	if !p.atStmtEnd() {
		p.fail()
	}
	return &Delete{p.from(start), targets}
}

// raiseStmt = 'raise' [expression ['from' expression]]
func (p *parser) raiseStmt() Stmt {
	start := p.pos
	p.next()
	var exc, cause Expr
	if !p.atStmtEnd() {
		exc = p.expression()
		if p.accept(kFrom) {
			cause = p.expression()
		}
	}
	return &Raise{p.from(start), exc, cause}
}

// dottedName = NAME ('.' NAME)*
func (p *parser) dottedName() string {
	name := p.name()
	for p.accept(tDot) {
		name += "." + p.name()
	}
	return name
}

func (p *parser) dottedAsNames() []*Alias {
	var list []*Alias
	for {
		start := p.pos
		name := p.dottedName()
		as := p.asName()
		list = append(list, &Alias{p.from(start), name, as})
		if !p.accept(tComma) {
			return list
		}
	}
}

// asName = ['as' NAME]
func (p *parser) asName() string {
	if p.accept(kAs) {
		return p.name()
	}
	return ""
}

// importFrom = 'from' '.'* dotted 'import' ('*' | names | '(' names [','] ')')
func (p *parser) importFrom() Stmt {
	start := p.pos
	p.next()
	s := &ImportFrom{}
	for {
		if p.accept(tDot) {
			s.Level++
		} else if p.accept(tEllipsis) {
			s.Level += 3
		} else {
			break
		}
	}
	if s.Level == 0 || !p.at(kImport) {
		s.Module = p.dottedName()
	}
	p.expect(kImport)
	switch {
	case p.at(tStar):
		star := p.pos
		p.next()
		s.Names = []*Alias{{p.from(star), "*", ""}}
	case p.accept(tLPar):
		s.Names = p.importNames(true)
		p.expect(tRPar)
	default:
		p.wrongNoNames()
		s.Names = p.importNames(false)
		if p.accept(tComma) {
			if p.wrong && p.at(tNewline) {
				p.raiseLast("trailing comma not allowed without surrounding parentheses")
			}
			p.fail()
		}
	}
	s.Span = p.from(start)
	return s
}

// importNames = NAME ['as' NAME] (',' …)*, in parentheses with an optional comma at the end.
func (p *parser) importNames(paren bool) []*Alias {
	var list []*Alias
	for {
		start := p.pos
		name := p.name()
		as := p.asName()
		list = append(list, &Alias{p.from(start), name, as})
		if !p.at(tComma) {
			return list
		}
		if paren {
			p.next()
			if p.at(tRPar) {
				return list
			}
		} else if p.after() == tName {
			p.next()
		} else {
			return list
		}
	}
}

// typeAlias = "type" NAME [type_params] '=' expression
func (p *parser) typeAlias() Stmt {
	start := p.pos
	p.next()
	t := p.next()
	name := &Name{t.Span, p.ident(t)}
	params := p.typeParams()
	p.expect(tEqual)
	value := p.expression()
	return &TypeAlias{p.from(start), name, params, value}
}
