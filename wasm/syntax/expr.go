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
		if !startsExpression(p.kind()) || !p.optional(func() { elts = append(elts, p.starExpression()) }) {
			break
		}
	}
	return &Tuple{Span: p.from(start), Elts: elts}
}

// plainExpressions = expression (',' expression)* [',']; several make a tuple
func (p *parser) plainExpressions() Expr {
	start := p.pos
	first := p.expression()
	if !p.at(tComma) {
		return first
	}
	elts := []Expr{first}
	for p.accept(tComma) {
		if !startsExpression(p.kind()) || p.at(tStar) || !p.optional(func() { elts = append(elts, p.expression()) }) {
			break
		}
	}
	return &Tuple{Span: p.from(start), Elts: elts}
}

// starExpression = '*' bitwise_or | expression
func (p *parser) starExpression() Expr {
	if p.at(tStar) {
		return p.starred()
	}
	return p.expression()
}

// starred = '*' bitwise_or
func (p *parser) starred() Expr {
	start := p.pos
	p.next()
	value := p.bitwiseOr()
	return &Starred{p.from(start), value}
}

// starredArgument = '*' expression, as in calls and subscripts
func (p *parser) starredArgument() Expr {
	if p.wrong {
		p.wrongUnpacking()
	}
	start := p.pos
	p.expect(tStar)
	var value Expr
	if !p.optional(func() { value = p.expression() }) {
		p.raiseLast("Invalid star expression") // even where the rules for wrong input are not asked
	}
	return &Starred{p.from(start), value}
}

// starNamed = '*' bitwise_or | namedExpression
func (p *parser) starNamed() Expr {
	if p.at(tStar) {
		return p.starred()
	}
	return p.namedExpression()
}

// namedExpression = NAME ':=' expression | expression
func (p *parser) namedExpression() Expr {
	if p.at(tName) && p.after() == tColonEqual {
		var named *NamedExpr
		if p.optional(func() { named = p.walrus() }) {
			return named
		}
	}
	if p.wrong {
		p.wrongNamedExpression()
	}
	e := p.expression()
	if p.at(tColonEqual) {
		p.fail()
	}
	return e
}

// walrus = NAME ':=' expression
func (p *parser) walrus() *NamedExpr {
	start := p.pos
	t := p.expect(tName)
	p.expect(tColonEqual)
	value := p.expression()
	return &NamedExpr{p.from(start), &Name{t.Span, p.ident(t)}, value}
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
	var value Expr
	if p.at(kFrom) && p.optional(func() {
		p.next()
		value = p.expression()
	}) {
		return &YieldFrom{p.from(start), value}
	}
	if startsExpression(p.kind()) {
		p.optional(func() { value = p.starExpressions() })
	}
	return &Yield{p.from(start), value}
}

// expression = disjunction ['if' disjunction 'else' expression] | lambda
func (p *parser) expression() Expr {
	p.enter()
	e := p.remember(ruleExpression, (*parser).conditional)
	p.leave()
	return e
}

func (p *parser) conditional() Expr {
	if p.wrong {
		p.wrongExpression()
	}
	start := p.pos
	if p.at(kLambda) {
		return p.lambda()
	}
	body := p.disjunction()
	var test, orelse Expr
	if p.at(kIf) && p.optional(func() {
		p.next()
		test = p.disjunction()
		p.expect(kElse)
		orelse = p.expression()
	}) {
		return &IfExp{p.from(start), test, body, orelse}
	}
	return body
}

// disjunction = conjunction ('or' conjunction)*
func (p *parser) disjunction() Expr { return p.remember(ruleDisjunction, (*parser).newDisjunction) }

func (p *parser) newDisjunction() Expr {
	start := p.pos
	first := p.conjunction()
	if !p.at(kOr) {
		return first
	}
	values := []Expr{first}
	for p.at(kOr) && p.optional(func() {
		p.next()
		values = append(values, p.conjunction())
	}) {
	}
	if len(values) == 1 {
		return first
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
	for p.at(kAnd) && p.optional(func() {
		p.next()
		values = append(values, p.inversion())
	}) {
	}
	if len(values) == 1 {
		return first
	}
	return &BoolOp{p.from(start), true, values}
}

// inversion = 'not' inversion | comparison
func (p *parser) inversion() Expr { return p.remember(ruleInversion, (*parser).newInversion) }

func (p *parser) newInversion() Expr {
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
	left := p.bitwiseOr()
	c := &Compare{Left: left}
	for startsComparison(p.kind()) {
		more := false
		p.optional(func() {
			op, ok := p.comparisonOp()
			if !ok {
				return
			}
			right := p.bitwiseOr()
			c.Ops = append(c.Ops, op)
			c.Comparators = append(c.Comparators, right)
			more = true
		})
		if !more {
			break
		}
	}
	if len(c.Ops) == 0 {
		return left
	}
	c.Span = p.from(start)
	return c
}

// startsComparison tells whether a token can begin a comparison operator.
func startsComparison(k kind) bool {
	return tLess <= k && k <= tNotEqual || k == kIn || k == kIs || k == kNot
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
		if p.after() != kIn {
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

// bitwiseOr is any expression of binary operators from '|' to '*'.
func (p *parser) bitwiseOr() Expr {
	return p.remember(ruleBitwiseOr, func(p *parser) Expr { return p.binary(0) })
}

// binary parses operators that bind tighter than level.
func (p *parser) binary(level int) Expr {
	start := p.pos
	left := p.unary()
	for n := 0; ; n++ {
		p.link(n)
		op, prec := binaryOp(p.kind())
		if prec <= level {
			return left
		}
		if !p.optional(func() {
			at := p.next().Span
			if p.wrong && prec >= 5 && p.at(kNot) {
				p.wrongNot(p.inversion)
			}
			right := p.binary(prec)
			left = &BinOp{p.from(start), left, op, at, right}
		}) {
			return left
		}
	}
}

// unary = ('+' | '-' | '~') unary | power
func (p *parser) unary() Expr { return p.remember(ruleUnary, (*parser).newUnary) }

func (p *parser) newUnary() Expr {
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
	if p.wrong && p.at(kNot) {
		p.wrongNot(p.unary)
	}
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
	p.optional(func() {
		op := p.next().Span
		p.enter()
		exponent := p.unary()
		p.leave()
		base = &BinOp{p.from(start), base, Pow, op, exponent}
	})
	return base
}
