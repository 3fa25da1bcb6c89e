package syntax

// Expressions from the comma down to the unary operators, in the order of their precedence.

// starExpressions = starExpression (',' starExpression)* [',']; several make a tuple
func (p *parser) starExpressions() Expr {
	start := p.pos
	first := p.starExpression()
	if !p.at(tComma) {
		return first
	}
	elts := []Expr{first}
	for p.accept(tComma) {
		if !startsExpression(p.kind()) {
			break
		}
		elts = append(elts, p.starExpression())
	}
	return &Tuple{Span: p.from(start), Elts: elts}
}

// starExpression = '*' bitwise_or | expression
func (p *parser) starExpression() Expr {
	if p.at(tStar) {
		return p.starred(false)
	}
	return p.expression()
}

// starred = '*' bitwise_or, or '*' expression where full
func (p *parser) starred(full bool) Expr {
	start := p.pos
	p.next()
	var value Expr
	if full {
		value = p.expression()
	} else {
		value = p.binary(0)
	}
	return &Starred{p.from(start), value}
}

// starNamed = '*' bitwise_or | namedExpression
func (p *parser) starNamed() Expr {
	if p.at(tStar) {
		return p.starred(false)
	}
	return p.namedExpression()
}

// namedExpression = NAME ':=' expression | expression
func (p *parser) namedExpression() Expr {
	start := p.pos
	if p.at(tName) && p.second() == tColonEqual {
		t := p.next()
		p.next()
		value := p.expression()
		return &NamedExpr{p.from(start), &Name{t.Span, p.ident(t)}, value}
	}
	e := p.expression()
	if p.at(tColonEqual) {
		p.fail()
	}
	return e
}

// startsExpression tells whether a token can begin an expression or a starred one.
func startsExpression(k kind) bool {
	switch k {
	case tName, tNumber, tString, tFStart, tLPar, tLSqb, tLBrace, tEllipsis, tPlus, tMinus, tTilde, tStar,
		kFalse, kNone, kTrue, kNot, kLambda, kAwait:
		return true
	}
	return false
}

// yield = 'yield' 'from' expression | 'yield' [starExpressions]
func (p *parser) yield() Expr {
	start := p.pos
	p.next()
	if p.accept(kFrom) {
		value := p.expression()
		return &YieldFrom{p.from(start), value}
	}
	var value Expr
	if startsExpression(p.kind()) {
		value = p.starExpressions()
	}
	return &Yield{p.from(start), value}
}

// expression = disjunction ['if' disjunction 'else' expression] | lambda
func (p *parser) expression() Expr {
	p.enter()
	e := p.conditional()
	p.leave()
	return e
}

func (p *parser) conditional() Expr {
	start := p.pos
	if p.at(kLambda) {
		return p.lambda()
	}
	body := p.disjunction()
	if !p.at(kIf) {
		return body
	}
	p.next()
	test := p.disjunction()
	p.expect(kElse)
	orelse := p.expression()
	return &IfExp{p.from(start), test, body, orelse}
}

// disjunction = conjunction ('or' conjunction)*
func (p *parser) disjunction() Expr {
	start := p.pos
	first := p.conjunction()
	if !p.at(kOr) {
		return first
	}
	values := []Expr{first}
	for p.accept(kOr) {
		values = append(values, p.conjunction())
	}
	return &BoolOp{p.from(start), false, values}
}

// conjunction = inversion ('and' inversion)*
func (p *parser) conjunction() Expr {
	start := p.pos
	first := p.inversion()
	if !p.at(kAnd) {
		return first
	}
	values := []Expr{first}
	for p.accept(kAnd) {
		values = append(values, p.inversion())
	}
	return &BoolOp{p.from(start), true, values}
}

// inversion = 'not' inversion | comparison
func (p *parser) inversion() Expr {
	if !p.at(kNot) {
		return p.comparison()
	}
	start := p.pos
	p.next()
	p.enter()
	operand := p.inversion()
	p.leave()
	return &UnaryOp{p.from(start), Not, operand}
}

// comparison = bitwise_or (op bitwise_or)*
func (p *parser) comparison() Expr {
	start := p.pos
	left := p.binary(0)
	op, ok := p.comparisonOp()
	if !ok {
		return left
	}
	c := &Compare{Left: left}
	for ok {
		c.Ops = append(c.Ops, op)
		c.Comparators = append(c.Comparators, p.binary(0))
		op, ok = p.comparisonOp()
	}
	c.Span = p.from(start)
	return c
}

// comparisonOp moves over a comparison operator if one is next.
func (p *parser) comparisonOp() (op CmpOp, ok bool) {
	switch p.kind() {
	case tEqEqual:
		op = Eq
	case tNotEqual:
		// The older spelling <> is a joke of CPython's that needs a future import.
		if t := &p.toks[p.pos]; p.src[t.start] == '<' {
			p.fail()
		}
		op = NotEq
	case tLess:
		op = Lt
	case tLessEqual:
		op = LtE
	case tGreater:
		op = Gt
	case tGreaterEqual:
		op = GtE
	case kIn:
		op = In
	case kIs:
		p.next()
		if p.accept(kNot) {
			return IsNot, true
		}
		return Is, true
	case kNot:
		if p.second() != kIn {
			return 0, false
		}
		p.next()
		op = NotIn
	default:
		return 0, false
	}
	p.next()
	return op, true
}

// binaryOp returns the operator of a token and how tightly it binds, from 1; 0 for no operator.
func binaryOp(k kind) (Operator, int) {
	switch k {
	case tVBar:
		return BitOr, 1
	case tCircumflex:
		return BitXor, 2
	case tAmper:
		return BitAnd, 3
	case tLShift:
		return LShift, 4
	case tRShift:
		return RShift, 4
	case tPlus:
		return Add, 5
	case tMinus:
		return Sub, 5
	case tStar:
		return Mult, 6
	case tSlash:
		return Div, 6
	case tDoubleSlash:
		return FloorDiv, 6
	case tPercent:
		return Mod, 6
	case tAt:
		return MatMult, 6
	}
	return 0, 0
}

// binary parses operators from '|' to '*' that bind tighter than level; level 0 is the grammar's bitwise_or.
func (p *parser) binary(level int) Expr {
	start := p.pos
	left := p.unary()
	for {
		op, prec := binaryOp(p.kind())
		if prec <= level {
			return left
		}
		at := p.next().Span
		right := p.binary(prec)
		left = &BinOp{p.from(start), left, op, at, right}
	}
}

// unary = ('+' | '-' | '~') unary | power
func (p *parser) unary() Expr {
	var op UnaryOperator
	switch p.kind() {
	case tPlus:
		op = UAdd
	case tMinus:
		op = USub
	case tTilde:
		op = Invert
	default:
		return p.power()
	}
	start := p.pos
	p.next()
	p.enter()
	operand := p.unary()
	p.leave()
	return &UnaryOp{p.from(start), op, operand}
}

// power = ['await'] primary ['**' unary]
func (p *parser) power() Expr {
	start := p.pos
	var base Expr
	if p.at(kAwait) {
		p.next()
		value := p.primary()
		base = &Await{p.from(start), value}
	} else {
		base = p.primary()
	}
	if !p.at(tDoubleStar) {
		return base
	}
	op := p.next().Span
	p.enter()
	exponent := p.unary()
	p.leave()
	return &BinOp{p.from(start), base, Pow, op, exponent}
}
