package syntax

// Primaries: atoms with attributes, subscripts and calls hung onto them.

// primary = atom ('.' NAME | '(' arguments ')' | '[' slices ']')*
func (p *parser) primary() Expr { return p.remember(rulePrimary, (*parser).newPrimary) }

func (p *parser) newPrimary() Expr {
	if p.second {
		return p.primaryInOrder()
	}
	start := p.pos
	e := p.atom()
	for n := 0; ; n++ {
		p.link(n)
		switch p.kind() {
		case tDot:
			p.next()
			t := p.expect(tName)
			e = &Attribute{p.from(start), e, p.ident(t), t.Span}
		case tLPar:
			e = p.call(start, e)
		case tLSqb:
			p.next()
			index := p.slices()
			p.expect(tRSqb)
			e = &Subscript{p.from(start), e, index}
		default:
			return e
		}
	}
}

// call parses the arguments of a call to f, which begins at token start. A generator expression alone needs no parentheses of its own.
func (p *parser) call(start int, f Expr) Expr {
	open := p.pos
	p.next()
	args, keywords := p.arguments()
	if len(args) == 1 && len(keywords) == 0 && p.atComprehension() {
		g := &GeneratorExp{Elt: args[0], Generators: p.generators()}
		if _, starred := args[0].(*Starred); starred {
			p.fail()
		}
		p.expect(tRPar)
		g.Span = p.from(open)
		args[0] = g
	} else {
		p.expect(tRPar)
	}
	return &Call{p.from(start), f, args, keywords}
}

// arguments parses what stands between the parentheses of a call or class.
func (p *parser) arguments() (args []Expr, keywords []*Keyword) {
	if p.second {
		var c Call
		if !p.at(tRPar) {
			p.attempt(func() { c = *p.argumentsInOrder() })
		}
		return c.Args, c.Keywords
	}
	unpacked := false // after **kwargs, where no * may follow
	for !p.at(tRPar) {
		start := p.pos
		switch {
		case p.at(tStar):
			if unpacked {
				p.fail()
			}
			args = append(args, p.starredArgument())
		case p.accept(tDoubleStar):
			unpacked = true
			value := p.expression()
			keywords = append(keywords, &Keyword{p.from(start), "", value})
		case p.at(tName) && p.after() == tEqual:
			name := p.name()
			p.next()
			value := p.expression()
			keywords = append(keywords, &Keyword{p.from(start), name, value})
		default:
			value := p.namedExpression()
			if p.at(tEqual) || len(keywords) > 0 {
				p.fail()
			}
			args = append(args, value)
		}
		if !p.accept(tComma) {
			break
		}
	}
	return args, keywords
}

// slices = slice | (slice | starred) (',' (slice | starred))* [',']; more than one make a tuple
func (p *parser) slices() Expr {
	start := p.pos
	first := p.slice()
	_, starred := first.(*Starred)
	if !p.at(tComma) && !starred {
		return first
	}
	elts := []Expr{first}
	for p.accept(tComma) {
		if p.at(tRSqb) || !p.optional(func() { elts = append(elts, p.slice()) }) {
			break
		}
	}
	return &Tuple{Span: p.from(start), Elts: elts}
}

// slice = '*' expression | namedExpression | [expression] ':' [expression] [':' [expression]]
func (p *parser) slice() Expr {
	start := p.pos
	if p.at(tStar) {
		return p.starredArgument()
	}
	var s Slice
	if p.second {
		if p.attempt(func() { s.Lower = p.sliceBound(); p.sliceRest(&s) }) {
			s.Span = p.from(start)
			return &s
		}
		return p.namedExpression()
	}
	if !p.at(tColon) {
		s.Lower = p.namedExpression()
		if !p.at(tColon) || p.bareWalrus(start) {
			return s.Lower
		}
	}
	p.sliceRest(&s)
	s.Span = p.from(start)
	return &s
}

// sliceRest = ':' [expression] [':' [expression]]
func (p *parser) sliceRest(s *Slice) {
	p.expect(tColon)
	s.Upper = p.sliceBound()
	if p.accept(tColon) {
		s.Step = p.sliceBound()
	}
}

// bareWalrus tells whether NAME ':=' stands at token start, so that the expression there is an assignment
// without parentheses.
func (p *parser) bareWalrus(start int) bool {
	return p.toks[start].kind == tName && p.toks[start+1].kind == tColonEqual
}

// sliceBound is an optional expression inside a slice.
func (p *parser) sliceBound() Expr {
	if k := p.kind(); k == tColon || k == tComma || k == tRSqb {
		return nil
	}
	var e Expr
	p.optional(func() { e = p.expression() })
	return e
}

// atom parses a name, a literal, or something in brackets.
func (p *parser) atom() Expr {
	switch p.kind() {
	case tName:
		t := p.next()
		return &Name{t.Span, p.ident(t)}
	case kTrue:
		return &Constant{Span: p.next().Span, Kind: ConstTrue}
	case kFalse:
		return &Constant{Span: p.next().Span, Kind: ConstFalse}
	case kNone:
		return &Constant{Span: p.next().Span, Kind: ConstNone}
	case tEllipsis:
		return &Constant{Span: p.next().Span, Kind: ConstEllipsis}
	case tNumber:
		return p.numberConstant(p.next())
	case tString, tFStart:
		return p.strings()
	case tLPar:
		if p.second {
			return p.parenInOrder()
		}
		return p.paren()
	case tLSqb:
		if p.second {
			return p.listInOrder()
		}
		return p.list()
	case tLBrace:
		if p.second {
			return p.braceInOrder()
		}
		return p.brace()
	}
	p.fail()
	return nil
}

// paren parses a tuple, a group or a generator expression. A group leaves no node.
func (p *parser) paren() Expr {
	start := p.pos
	p.next()
	if p.accept(tRPar) {
		return &Tuple{Span: p.from(start), Paren: true}
	}
	if p.at(kYield) {
		e := p.yield()
		p.expect(tRPar)
		return e
	}
	first := p.starNamed()
	_, starred := first.(*Starred)
	switch {
	case !starred && p.atComprehension():
		g := &GeneratorExp{Elt: first, Generators: p.generators()}
		p.expect(tRPar)
		g.Span = p.from(start)
		return g
	case p.at(tComma):
		elts := p.moreElements(first, tRPar)
		p.expect(tRPar)
		return &Tuple{p.from(start), elts, true}
	case starred:
		p.fail()
	}
	p.expect(tRPar)
	return first
}

// moreElements = (',' starNamed)* [',']
func (p *parser) moreElements(first Expr, end kind) []Expr {
	elts := []Expr{first}
	for p.accept(tComma) {
		if p.at(end) || !p.optional(func() { elts = append(elts, p.starNamed()) }) {
			break
		}
	}
	return elts
}

// list parses a list display or a list comprehension.
func (p *parser) list() Expr {
	start := p.pos
	p.next()
	if p.accept(tRSqb) {
		return &List{Span: p.from(start)}
	}
	first := p.starNamed()
	if _, starred := first.(*Starred); !starred && p.atComprehension() {
		c := &ListComp{Elt: first, Generators: p.generators()}
		p.expect(tRSqb)
		c.Span = p.from(start)
		return c
	}
	elts := p.moreElements(first, tRSqb)
	p.expect(tRSqb)
	return &List{p.from(start), elts}
}

// brace parses a dict or set display or comprehension.
func (p *parser) brace() Expr {
	start := p.pos
	p.next()
	if p.at(tRBrace) || p.at(tDoubleStar) {
		return p.dict(start, nil)
	}
	first := p.starNamed()
	_, starred := first.(*Starred)
	switch {
	case p.at(tColon) && !starred:
		if p.bareWalrus(start + 1) {
			p.fail()
		}
		return p.dict(start, first)
	case !starred && p.atComprehension():
		c := &SetComp{Elt: first, Generators: p.generators()}
		p.expect(tRBrace)
		c.Span = p.from(start)
		return c
	}
	elts := p.moreElements(first, tRBrace)
	p.expect(tRBrace)
	return &Set{p.from(start), elts}
}

// dict parses the rest of a dict whose first key, if not nil, has been read.
func (p *parser) dict(start int, key Expr) Expr {
	d := &Dict{}
	for !p.at(tRBrace) {
		if key == nil && p.accept(tDoubleStar) {
			d.Keys = append(d.Keys, nil)
			d.Values = append(d.Values, p.bitwiseOr())
		} else {
			if key == nil {
				key = p.expression()
			}
			p.expect(tColon)
			value := p.expression()
			if len(d.Keys) == 0 && p.atComprehension() {
				c := &DictComp{Key: key, Value: value, Generators: p.generators()}
				p.expect(tRBrace)
				c.Span = p.from(start)
				return c
			}
			d.Keys = append(d.Keys, key)
			d.Values = append(d.Values, value)
			key = nil
		}
		if !p.accept(tComma) {
			break
		}
	}
	p.expect(tRBrace)
	d.Span = p.from(start)
	return d
}

// atComprehension tells whether the clauses of a comprehension begin here.
func (p *parser) atComprehension() bool {
	return p.at(kFor) || p.at(kAsync) && p.after() == kFor
}

// generators = clause+
func (p *parser) generators() []*Comprehension {
	list := []*Comprehension{p.clause()}
	for p.atComprehension() && p.optional(func() { list = append(list, p.clause()) }) {
	}
	return list
}

// clause = ['async'] 'for' targets 'in' disjunction ('if' disjunction)*
func (p *parser) clause() *Comprehension {
	start := p.pos
	c := &Comprehension{Async: p.accept(kAsync)}
	p.expect(kFor)
	if !p.optional(func() {
		c.Target = p.starTargets()
		p.expect(kIn)
	}) {
		p.pos = start
		p.wrongClause()
		p.fail()
	}
	c.Iter = p.disjunction()
	for p.at(kIf) && p.optional(func() {
		p.next()
		c.Ifs = append(c.Ifs, p.disjunction())
	}) {
	}
	return c
}
