package syntax

// What is wrong with expressions: the rules between the alternatives of the second pass.

import "strings"

// wrongUnpacking = '*' expression '=' expression
func (p *parser) wrongUnpacking() {
	p.suspect(func() {
		star := p.expect(tStar)
		p.expression()
		p.expect(tEqual)
		value := p.expression()
		p.raiseRange(star.Span, value.Pos(), "cannot assign to iterable argument unpacking")
	})
}

// withoutWrong runs rule with the rules for wrong input off.
func (p *parser) withoutWrong(rule func()) bool {
	was := p.wrong
	p.wrong = false
	ok := p.attempt(rule)
	p.wrong = was
	return ok
}

// wrongExpression looks for two expressions without an operator or comma between them, an if without else,
// a lambda that an f-string cuts short, and print without parentheses.
func (p *parser) wrongExpression() {
	t := &p.toks[p.pos]
	isName := t.kind == tName
	if !(isName && (p.isSoftKeyword(t) || p.after() == tString)) {
		p.suspect(func() {
			a := p.disjunction()
			var b Expr
			if !p.withoutWrong(func() { b = p.conditional() }) {
				p.fail()
			}
			if name, ok := a.(*Name); ok && isLegacy(name.ID) || p.level(p.pos-1) == 0 {
				p.fail()
			}
			p.raiseRange(a.Pos(), b.Pos(), "invalid syntax. Perhaps you forgot a comma?")
		})
	}
	p.suspect(func() {
		a := p.disjunction()
		p.expect(kIf)
		b := p.disjunction()
		if p.at(kElse) || p.at(tColon) {
			p.fail()
		}
		p.seen(p.pos)
		p.raiseRange(a.Pos(), b.Pos(), "expected 'else' after 'if' expression")
	})
	if t.kind == kLambda {
		p.suspect(func() {
			p.next()
			p.attempt(func() { p.parameters(tColon) })
			colon := p.expect(tColon)
			if p.at(tFMiddle) {
				p.raiseRange(t.Span, colon.Span, "f-string: lambda expressions are not allowed without parentheses")
			}
		})
	}
	if isName && p.after() != tLPar {
		p.suspect(func() {
			p.next()
			b := p.starExpressions()
			if name := p.text(t); isLegacy(name) {
				p.raiseRange(t.Span, b.Pos(), "Missing parentheses in call to '"+name+"'. Did you mean "+name+"(...)?")
			}
		})
	}
}

// isSoftKeyword tells whether a name is a keyword in some places, or begins like one: CPython 3.13 compares no
// further than the name is long.
func (p *parser) isSoftKeyword(t *token) bool {
	name := p.text(t)
	for _, word := range [...]string{"_", "case", "match", "type"} {
		if strings.HasPrefix(word, name) {
			return true
		}
	}
	return false
}

// isLegacy tells whether name was a statement in Python 2.
func isLegacy(name string) bool { return name == "print" || name == "exec" }

// wrongNamedExpression looks for '=' or ':=' where an expression is wanted.
func (p *parser) wrongNamedExpression() {
	p.suspect(func() {
		a := p.expression()
		p.expect(tColonEqual)
		p.expression()
		p.raise(a.Pos(), "cannot use assignment expressions with "+describe(a))
	})
	p.suspect(func() {
		a := p.expect(tName)
		p.expect(tEqual)
		b := p.bitwiseOr()
		p.notAssignment()
		p.raiseRange(a.Span, b.Pos(), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	})
	switch p.kind() {
	case kTrue, kNone, kFalse:
		return
	case tLSqb:
		if p.lookahead(func() { p.listDisplay() }) {
			return
		}
	case tLPar:
		if p.lookahead(func() { p.tuple() }) || p.lookahead(func() { p.generator() }) {
			return
		}
	}
	p.suspect(func() {
		a := p.bitwiseOr()
		p.expect(tEqual)
		p.bitwiseOr()
		p.notAssignment()
		p.raise(a.Pos(), "cannot assign to "+describe(a)+" here. Maybe you meant '==' instead of '='?")
	})
}

// notAssignment = !('=' | ':=')
func (p *parser) notAssignment() {
	if p.at(tEqual) || p.at(tColonEqual) {
		p.fail()
	}
}

// wrongNot reports a not to the right of an arithmetic operator.
func (p *parser) wrongNot(operand func() Expr) {
	p.suspect(func() {
		not := p.expect(kNot)
		b := operand()
		p.raiseRange(not.Span, b.Pos(), "'not' after an operator must be parenthesized")
	})
}

// wrongGroup = '(' '*' expression ')' | '(' '**' expression ')'
func (p *parser) wrongGroup() {
	p.suspect(func() {
		p.expect(tLPar)
		a := p.starredArgument()
		p.expect(tRPar)
		p.raise(a.Pos(), "cannot use starred expression here")
	})
	p.suspect(func() {
		p.expect(tLPar)
		a := p.expect(tDoubleStar)
		p.expression()
		p.expect(tRPar)
		p.raise(a.Span, "cannot use double starred expression here")
	})
}

// wrongComprehension looks for unpacking, or for a bare tuple, in front of for.
func (p *parser) wrongComprehension() {
	if !p.wrong {
		return
	}
	open := p.kind()
	p.suspect(func() {
		p.next()
		a := p.starredArgument()
		p.generators()
		p.raise(a.Pos(), "iterable unpacking cannot be used in comprehension")
	})
	if open == tLPar {
		return
	}
	const forgot = "did you forget parentheses around the comprehension target?"
	p.suspect(func() {
		p.next()
		a := p.starNamed()
		if !p.at(tComma) {
			p.fail()
		}
		p.next()
		b := p.moreElements(p.starNamed(), tEOF)
		p.generators()
		p.raiseRange(a.Pos(), b[len(b)-1].Pos(), forgot)
	})
	p.suspect(func() {
		p.next()
		a := p.starNamed()
		comma := p.expect(tComma)
		p.generators()
		p.raiseRange(a.Pos(), comma.Span, forgot)
	})
}

// wrongPairs looks for what is wrong between the braces of a dict.
func (p *parser) wrongPairs() {
	p.suspect(func() {
		p.expect(tLBrace)
		var d Dict
		p.pair(&d)
		for p.at(tComma) && p.attempt(func() { p.next(); p.pair(&d) }) {
		}
		p.expect(tComma)
		p.suspect(func() {
			a := p.expression().Pos()
			if !p.at(tColon) {
				p.seen(p.pos)
				p.raise(Span{Line: a.Line, Col: a.EndCol - 1}, "':' expected after dictionary key")
			}
		})
		p.wrongValue()
	})
	p.suspect(func() {
		p.expect(tLBrace)
		p.wrongValue()
	})
}

// wrongValue = expression ':' ('*' bitwise_or | nothing)
func (p *parser) wrongValue() {
	p.suspect(func() {
		p.expression()
		p.expect(tColon)
		star := p.expect(tStar)
		p.bitwiseOr()
		p.raiseFrom(star.Span, p.pos, "cannot use a starred expression in a dictionary value")
	})
	p.suspect(func() {
		p.expression()
		colon := p.expect(tColon)
		if p.at(tRBrace) || p.at(tComma) {
			p.raise(colon.Span, "expression expected after dictionary key and ':'")
		}
	})
}

// wrongClause looks for a comprehension's for without in, always, and for a target that is none.
func (p *parser) wrongClause() {
	p.suspect(func() {
		p.accept(kAsync)
		p.expect(kFor)
		p.bitwiseOr()
		for p.at(tComma) && p.attempt(func() { p.next(); p.bitwiseOr() }) {
		}
		p.accept(tComma)
		if !p.at(kIn) {
			p.raiseLast("'in' expected after for-loop variables")
		}
	})
	if p.wrong {
		p.wrongForTarget()
	}
}

// wrongForTarget = ['async'] 'for' expressions, with something that cannot be assigned to
func (p *parser) wrongForTarget() {
	p.suspect(func() {
		p.accept(kAsync)
		p.expect(kFor)
		p.raiseTarget(forTargets, p.starExpressions())
	})
}
