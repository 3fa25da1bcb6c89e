package syntax

// Functions: def, lambda, their parameters, and type parameters.

// function = ['async'] 'def' NAME [type_params] '(' params ')' ['->' expression] ':' block
func (p *parser) function(decorators []Expr) Stmt {
	start := p.pos
	s := &FunctionDef{Decorators: decorators, Async: p.accept(kAsync)}
	def := p.expect(kDef)
	name := p.expect(tName)
	s.Name, s.NameSpan = p.ident(name), name.Span
	p.optional(func() { s.TypeParams = p.typeParams() })
	p.forceIfWrong(tLPar, "(")
	s.Args = p.parameters(tRPar)
	p.expect(tRPar)
	if p.at(tArrow) {
		p.optional(func() {
			p.next()
			s.Returns = p.expression()
		})
	}
	p.forceIfWrong(tColon, ":")
	s.Body = p.block("function definition", def)
	s.Span = p.from(start)
	return s
}

// lambda = 'lambda' params ':' expression
func (p *parser) lambda() Expr {
	start := p.pos
	p.next()
	args := p.parameters(tColon)
	p.expect(tColon)
	body := p.expression()
	return &Lambda{p.from(start), args, body}
}

// parameters parses the parameters up to end, which is ')' after def and ':' after lambda.
func (p *parser) parameters(end kind) *Arguments {
	if p.wrong {
		p.wrongParameters(end)
	}
	a := &Arguments{}
	annotated := end == tRPar
	star := false // after * or *args
	for !p.at(end) {
		switch p.kind() {
		case tSlash:
			if star || a.PosOnly != nil || len(a.Args) == 0 {
				p.fail()
			}
			p.next()
			a.PosOnly, a.Args = a.Args, nil
		case tStar:
			if p.wrong {
				p.wrongStar(end)
			}
			if star {
				p.fail()
			}
			star = true
			p.next()
			if p.accept(tComma) {
				if !p.at(tName) {
					p.fail()
				}
				continue
			}
			a.VarArg = p.parameter(annotated, true)
			if p.at(tEqual) {
				p.fail()
			}
		case tDoubleStar:
			if p.wrong {
				p.wrongDoubleStar(end)
			}
			p.next()
			a.KwArg = p.parameter(annotated, false)
			if p.at(tEqual) {
				p.fail()
			}
			p.accept(tComma)
			if !p.at(end) {
				p.fail()
			}
			return a
		default:
			arg := p.parameter(annotated, false)
			var value Expr
			if p.at(tEqual) {
				value = p.defaultValue()
			}
			switch {
			case star:
				a.KwOnly = append(a.KwOnly, arg)
				a.KwDefaults = append(a.KwDefaults, value)
			case value != nil:
				a.Args = append(a.Args, arg)
				a.Defaults = append(a.Defaults, value)
			case len(a.Defaults) > 0:
				p.fail()
			default:
				a.Args = append(a.Args, arg)
			}
		}
		if !p.accept(tComma) && !p.at(end) {
			p.fail()
		}
	}
	return a
}

// defaultValue = '=' expression
func (p *parser) defaultValue() Expr {
	equal := p.next()
	if p.wrong && (p.at(tRPar) || p.at(tComma)) {
		p.raise(equal.Span, "expected default value expression")
	}
	return p.expression()
}

// parameter = NAME [':' annotation]; after * the annotation may be starred
func (p *parser) parameter(annotated, starred bool) *Arg {
	start := p.pos
	arg := &Arg{Name: p.name()}
	if annotated && p.accept(tColon) {
		if starred && p.at(tStar) {
			arg.Annotation = p.starExpression()
		} else {
			arg.Annotation = p.expression()
		}
	}
	arg.Span = p.from(start)
	return arg
}

// typeParams = ['[' type_param (',' type_param)* [','] ']']
func (p *parser) typeParams() []TypeParam {
	if !p.accept(tLSqb) {
		return nil
	}
	p.wrongTypeParams()
	var list []TypeParam
	for {
		list = append(list, p.typeParam())
		if !p.accept(tComma) || p.at(tRSqb) {
			break
		}
	}
	p.expect(tRSqb)
	return list
}

// typeParam = NAME [':' bound] ['=' default] | '*' NAME ['=' default] | '**' NAME ['=' default]
func (p *parser) typeParam() TypeParam {
	start := p.pos
	if p.wrong && (p.at(tStar) || p.at(tDoubleStar)) {
		p.wrongTypeParam()
	}
	t := TypeParam{}
	switch {
	case p.accept(tStar):
		t.Kind = TypeVarTuple
	case p.accept(tDoubleStar):
		t.Kind = ParamSpec
	}
	t.Name = p.name()
	if t.Kind == TypeVar && p.accept(tColon) {
		t.Bound = p.expression()
	}
	if p.accept(tEqual) {
		if t.Kind == TypeVarTuple {
			t.Default = p.starExpression()
		} else {
			t.Default = p.expression()
		}
	}
	t.Span = p.from(start)
	return t
}
