package syntax

// What is wrong with the parameters of a def or lambda. In both, end is the token that closes them.

// wrongParameters looks for slashes, defaults and parentheses out of place. The cursor is at the first parameter.
func (p *parser) wrongParameters(end kind) {
	p.suspect(func() {
		slash := p.expect(tSlash)
		p.expect(tComma)
		p.raise(slash.Span, "at least one argument must precede /")
	})
	p.suspect(func() {
		p.slashed(end)
		p.someParams(end)
		p.raise(p.expect(tSlash).Span, "/ may appear only once")
	})
	p.suspect(func() {
		p.attempt(func() { p.slashedWithoutDefault(end) })
		for p.attempt(func() { p.paramWithoutDefault(end) }) {
		}
		if !p.attempt(func() { p.slashedWithDefault(end) }) {
			p.paramWithDefault(end)
			for p.attempt(func() { p.paramWithDefault(end) }) {
			}
		}
		a := p.paramWithoutDefault(end)
		p.raise(a.Span, "parameter without a default follows parameter with a default")
	})
	p.suspect(func() {
		for p.attempt(func() { p.paramWithoutDefault(end) }) {
		}
		open := p.expect(tLPar)
		what := "Function"
		if end == tColon {
			what = "Lambda expression"
			p.name()
			for p.at(tComma) && p.attempt(func() { p.next(); p.name() }) {
			}
		} else {
			p.paramWithoutDefault(end)
			for p.attempt(func() { p.paramWithoutDefault(end) }) {
			}
		}
		p.accept(tComma)
		p.raiseRange(open.Span, p.expect(tRPar).Span, what+" parameters cannot be parenthesized")
	})
	p.suspect(func() {
		p.attempt(func() { p.slashed(end) })
		p.someParams(end)
		p.expect(tStar)
		if !p.accept(tComma) {
			p.paramWithoutDefault(end)
		}
		p.someParams(end)
		p.raise(p.expect(tSlash).Span, "/ must be ahead of *")
	})
	p.suspect(func() {
		if p.someParams(end) == 0 {
			p.fail()
		}
		p.expect(tSlash)
		p.raise(p.expect(tStar).Span, "expected comma between / and *")
	})
}

// wrongStar looks at a '*' among parameters.
func (p *parser) wrongStar(end kind) {
	p.suspect(func() {
		star := p.next()
		if p.accept(tComma) {
			if !p.at(end) && !p.at(tDoubleStar) {
				p.fail()
			}
		} else if !p.at(end) {
			p.fail()
		}
		const msg = "named arguments must follow bare *"
		if end == tColon {
			p.next()
			p.far = max(p.far, p.pos-1)
			p.raise(p.toks[p.far].Span, msg)
		}
		p.raise(star.Span, msg)
	})
	p.suspect(func() {
		p.next()
		p.parameter(end == tRPar, false)
		p.raise(p.expect(tEqual).Span, "var-positional argument cannot have default value")
	})
	p.suspect(func() {
		p.next()
		p.commaOrParam(end)
		p.someParams(end)
		star := p.expect(tStar)
		p.commaOrParam(end)
		p.raise(star.Span, "* argument may appear only once")
	})
}

// commaOrParam is what may follow a '*'.
func (p *parser) commaOrParam(end kind) {
	if !p.attempt(func() { p.paramWithoutDefault(end) }) {
		p.expect(tComma)
	}
}

// wrongDoubleStar looks at a '**' among parameters, which must be the last.
func (p *parser) wrongDoubleStar(end kind) {
	p.suspect(func() {
		p.next()
		p.parameter(end == tRPar, false)
		p.raise(p.expect(tEqual).Span, "var-keyword argument cannot have default value")
	})
	const last = "arguments cannot follow var-keyword argument"
	p.suspect(func() {
		p.next()
		p.parameter(end == tRPar, false)
		p.expect(tComma)
		p.raise(p.parameter(end == tRPar, false).Span, last)
	})
	p.suspect(func() {
		p.next()
		p.parameter(end == tRPar, false)
		p.expect(tComma)
		switch t := p.next(); t.kind {
		case tStar, tDoubleStar, tSlash:
			p.raise(t.Span, last)
		}
	})
}

// endOfParam = ',' | &end
func (p *parser) endOfParam(end kind) {
	if !p.accept(tComma) && !p.at(end) {
		p.fail()
	}
}

// paramWithoutDefault = parameter endOfParam
func (p *parser) paramWithoutDefault(end kind) *Arg {
	a := p.parameter(end == tRPar, false)
	p.endOfParam(end)
	return a
}

// paramWithDefault = parameter default endOfParam
func (p *parser) paramWithDefault(end kind) {
	p.parameter(end == tRPar, false)
	if !p.at(tEqual) {
		p.fail()
	}
	p.defaultValue()
	p.endOfParam(end)
}

// someParams parses any number of parameters, with or without defaults, and counts them.
func (p *parser) someParams(end kind) int {
	n := 0
	for p.attempt(func() {
		p.parameter(end == tRPar, false)
		if p.at(tEqual) {
			p.defaultValue()
		}
		p.endOfParam(end)
	}) {
		n++
	}
	return n
}

// slashed is a run of parameters that ends in '/'.
func (p *parser) slashed(end kind) {
	if !p.attempt(func() { p.slashedWithoutDefault(end) }) {
		p.slashedWithDefault(end)
	}
}

// slashedWithoutDefault = paramWithoutDefault+ '/' endOfParam
func (p *parser) slashedWithoutDefault(end kind) {
	p.paramWithoutDefault(end)
	for p.attempt(func() { p.paramWithoutDefault(end) }) {
	}
	p.expect(tSlash)
	p.endOfParam(end)
}

// slashedWithDefault = paramWithoutDefault* paramWithDefault+ '/' endOfParam
func (p *parser) slashedWithDefault(end kind) {
	for p.attempt(func() { p.paramWithoutDefault(end) }) {
	}
	p.paramWithDefault(end)
	for p.attempt(func() { p.paramWithDefault(end) }) {
	}
	p.expect(tSlash)
	p.endOfParam(end)
}
