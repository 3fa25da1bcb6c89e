package syntax

// The second pass over statements, and the rules for wrong ones.

// statementInOrder is statement for the second pass. What parses as it stands needs no rules for wrong input.
func (p *parser) statementInOrder(list []Stmt) []Stmt {
	if !p.atSoft("match") { // a match without its colon may be a call
		wrong, far := p.wrong, p.far
		p.second, p.wrong = false, false
		var right []Stmt
		ok := p.attempt(func() { right = p.statement(list) })
		p.second, p.wrong = true, wrong
		if ok {
			return right
		}
		p.far = far
	}
	var s Stmt
	if p.attempt(func() { s = p.compound() }) && s != nil {
		return append(list, s)
	}
	return p.simpleLine(list)
}

// assignmentInOrder parses an assignment of any kind; nil means that none begins here.
func (p *parser) assignmentInOrder() Stmt {
	start := p.pos
	var s Stmt
	if p.at(tName) && p.after() == tColon && p.attempt(func() { s = p.annAssign(start, p.atom()) }) {
		return s
	}
	if p.attempt(func() {
		var target Expr
		if !p.at(tLPar) || !p.attempt(func() {
			p.next()
			target = p.singleTarget()
			p.expect(tRPar)
		}) {
			target = p.primary()
			if _, name := target.(*Name); name {
				p.fail()
			}
		}
		s = p.annAssign(start, target)
	}) {
		return s
	}
	if p.attempt(func() {
		var targets []Expr
		for p.attempt(func() {
			t := p.starTargets()
			p.expect(tEqual)
			targets = append(targets, t)
		}) {
		}
		if targets == nil {
			p.fail()
		}
		value := p.rightSide()
		if p.at(tEqual) {
			p.fail()
		}
		s = &Assign{p.from(start), targets, value}
	}) {
		return s
	}
	certain := false
	if p.attempt(func() {
		target := p.singleTarget()
		k := p.kind()
		if !isAugmented(k) {
			p.fail()
		}
		op := p.next()
		certain = true
		right := p.rightSide()
		s = &AugAssign{p.from(start), target, augOperator(k), op.Span, right}
	}) {
		return s
	}
	if !certain && p.wrong {
		p.wrongAssignment()
	}
	return nil
}

// singleTarget = NAME | attribute | subscript | '(' singleTarget ')'
func (p *parser) singleTarget() Expr {
	var e Expr
	if p.attempt(func() {
		e = p.primary()
		if !isSingleTarget(e) {
			p.fail()
		}
	}) {
		return e
	}
	p.expect(tLPar)
	e = p.singleTarget()
	p.expect(tRPar)
	return e
}

// wrongAssignment looks for targets that are none.
func (p *parser) wrongAssignment() {
	p.suspect(func() {
		a := p.wrongAnnotated()
		p.expect(tColon)
		p.expression()
		p.raise(a.Pos(), "only single target (not "+describe(a)+") can be annotated")
	})
	p.suspect(func() {
		a := p.starNamed()
		if !p.at(tComma) {
			p.fail()
		}
		p.next()
		for p.attempt(func() { p.moreElements(p.starNamed(), tColon) }) {
		}
		p.expect(tColon)
		p.expression()
		p.raise(a.Pos(), "only single target (not tuple) can be annotated")
	})
	p.suspect(func() {
		a := p.expression()
		p.expect(tColon)
		p.expression()
		p.raise(a.Pos(), "illegal target for annotation")
	})
	p.suspect(func() {
		p.someTargets()
		a := p.starExpressions()
		p.expect(tEqual)
		p.raiseTarget(starTargets, a)
	})
	p.suspect(func() {
		p.someTargets()
		if !p.at(kYield) {
			p.fail()
		}
		a := p.yield()
		p.expect(tEqual)
		p.raise(a.Pos(), "assignment to yield expression not possible")
	})
	p.suspect(func() {
		a := p.starExpressions()
		if !isAugmented(p.kind()) {
			p.fail()
		}
		p.next()
		p.rightSide()
		p.raise(a.Pos(), "'"+describe(a)+"' is an illegal expression for augmented assignment")
	})
}

// someTargets = (targets '=')*
func (p *parser) someTargets() {
	for p.attempt(func() {
		p.starTargets()
		p.expect(tEqual)
	}) {
	}
}

// wrongAnnotated = list | tuple | '(' wrongAnnotated ')'
func (p *parser) wrongAnnotated() Expr {
	return p.oneOf(func() Expr {
		if !p.at(tLSqb) {
			p.fail()
		}
		return p.listDisplay()
	}, func() Expr {
		if !p.at(tLPar) {
			p.fail()
		}
		return p.tuple()
	}, func() Expr {
		p.expect(tLPar)
		e := p.wrongAnnotated()
		p.expect(tRPar)
		return e
	})
}

// wrongDelete = 'del' expressions, with something that cannot be deleted
func (p *parser) wrongDelete() {
	p.suspect(func() {
		p.expect(kDel)
		p.raiseTarget(delTargets, p.starExpressions())
	})
}

// wrongImport looks for `import a from b` and for an import of nothing.
func (p *parser) wrongImport() {
	p.suspect(func() {
		t := p.expect(kImport)
		p.dottedName()
		for p.at(tComma) && p.attempt(func() { p.next(); p.dottedName() }) {
		}
		p.expect(kFrom)
		p.dottedName()
		p.raiseFrom(t.Span, p.pos, "Did you mean to use 'from ... import ...' instead?")
	})
	p.suspect(func() {
		p.expect(kImport)
		p.wrongNoNames()
	})
}

// wrongNoNames reports a line that ends where names to import should be.
func (p *parser) wrongNoNames() {
	if p.wrong && p.at(tNewline) {
		p.raiseFrom(p.toks[p.pos].Span, p.pos, "Expected one or more names after 'import'")
	}
}

// wrongWith looks for a with statement whose head misses its colon.
func (p *parser) wrongWith() {
	item := func() {
		p.expression()
		p.attempt(func() { p.expect(kAs); p.starTarget() })
	}
	items := func(item func()) {
		item()
		for p.at(tComma) && p.attempt(func() { p.next(); item() }) {
		}
	}
	p.suspect(func() {
		items(item)
		if p.at(tNewline) {
			p.raiseLast("expected ':'")
		}
	})
	p.suspect(func() {
		p.expect(tLPar)
		items(func() {
			if p.expression(); p.at(tComma) {
				p.attempt(func() { p.next(); p.expression() })
			}
			p.attempt(func() { p.expect(kAs); p.starTarget() })
		})
		p.accept(tComma)
		p.expect(tRPar)
		if p.at(tNewline) {
			p.raiseLast("expected ':'")
		}
	})
}

// wrongWithItem = expression 'as' expression, with something that cannot be assigned to
func (p *parser) wrongWithItem() {
	p.suspect(func() {
		p.expression()
		p.expect(kAs)
		a := p.expression()
		if k := p.kind(); k == tComma || k == tRPar || k == tColon {
			p.raiseTarget(starTargets, a)
		}
	})
}

// wrongHandler looks at an except clause that does not parse.
func (p *parser) wrongHandler() {
	p.suspect(func() {
		p.expect(kExcept)
		p.accept(tStar)
		a := p.expression()
		p.expect(tComma)
		p.expressions()
		p.attempt(func() { p.expect(kAs); p.name() })
		p.expect(tColon)
		p.raiseFrom(a.Pos(), p.pos-1, "multiple exception types must be parenthesized")
	})
	p.suspect(func() {
		p.expect(kExcept)
		p.accept(tStar)
		p.expression()
		p.attempt(func() { p.expect(kAs); p.name() })
		if p.at(tNewline) {
			p.raiseLast("expected ':'")
		}
	})
	p.suspect(func() {
		p.expect(kExcept)
		if p.at(tNewline) {
			p.raiseLast("expected ':'")
		}
		p.expect(tStar)
		if p.at(tNewline) || p.at(tColon) {
			p.next()
			p.far = max(p.far, p.pos-1)
			p.raise(p.toks[p.far].Span, "expected one or more exception types")
		}
	})
}

// expressions = expression (',' expression)* [',']
func (p *parser) expressions() {
	p.expression()
	for p.accept(tComma) && p.attempt(func() { p.expression() }) {
	}
}

// wrongMix reports a handler of the other kind than those before it; star is whether those are except*.
func (p *parser) wrongMix(star bool) {
	const both = "cannot have both 'except' and 'except*' on the same 'try'"
	p.suspect(func() {
		t := p.expect(kExcept)
		if !star {
			s := p.expect(tStar)
			p.expression()
			p.attempt(func() { p.expect(kAs); p.name() })
			p.expect(tColon)
			p.raiseRange(t.Span, s.Span, both)
		}
		p.attempt(func() {
			p.expression()
			p.attempt(func() { p.expect(kAs); p.name() })
		})
		p.expect(tColon)
		p.raise(t.Span, both)
	})
}

// wrongMatch looks at a match statement's first line.
func (p *parser) wrongMatch() {
	p.suspect(func() {
		t := p.next()
		p.subject()
		if p.at(tNewline) {
			p.raiseLast("expected ':'")
		}
		p.expect(tColon)
		p.needBlock("'match' statement", t.Line)
	})
}

// wrongAsPattern = orPattern 'as' something other than a name
func (p *parser) wrongAsPattern() {
	p.suspect(func() {
		p.orPattern()
		p.expect(kAs)
		if p.atSoft("_") {
			p.raise(p.next().Span, "cannot use '_' as a target")
		}
		if p.at(tName) {
			p.fail()
		}
		a := p.expression()
		p.raise(a.Pos(), "invalid pattern target")
	})
}

// wrongClassPattern reports positional patterns after keyword patterns; the cursor is after the parenthesis.
func (p *parser) wrongClassPattern() {
	p.suspect(func() {
		positional := func() Pattern {
			pat := p.pattern()
			if p.at(tEqual) {
				p.fail()
			}
			return pat
		}
		keyword := func() {
			p.name()
			p.expect(tEqual)
			p.pattern()
		}
		for p.attempt(func() { positional(); p.expect(tComma) }) {
		}
		keyword()
		for p.at(tComma) && p.attempt(func() { p.next(); keyword() }) {
		}
		p.expect(tComma)
		first := positional()
		last := first
		for p.at(tComma) && p.attempt(func() { p.next(); last = positional() }) {
		}
		p.raiseRange(first.Pos(), last.Pos(), "positional patterns follow keyword patterns")
	})
}

// wrongTypeParams = '[' ']'
func (p *parser) wrongTypeParams() {
	if p.wrong && p.at(tRSqb) {
		p.raiseFrom(p.toks[p.pos].Span, p.pos, "Type parameter list cannot be empty")
	}
}

// wrongTypeParam = ('*' | '**') NAME ':' expression
func (p *parser) wrongTypeParam() {
	p.suspect(func() {
		what := "TypeVarTuple"
		if p.next().kind == tDoubleStar {
			what = "ParamSpec"
		}
		p.name()
		colon := p.expect(tColon)
		msg := "cannot use bound with "
		if _, tuple := p.expression().(*Tuple); tuple {
			msg = "cannot use constraints with "
		}
		p.raiseFrom(colon.Span, p.pos, msg+what)
	})
}
