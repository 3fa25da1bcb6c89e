package syntax

// Targets: which expressions may be assigned to, deleted or annotated.

// isSingleTarget tells whether e may be annotated or augmented: a name, an attribute or a subscript.
func isSingleTarget(e Expr) bool {
	switch e.(type) {
	case *Name, *Attribute, *Subscript:
		return true
	}
	return false
}

// isStarTargets tells whether e may stand to the left of '=' or after for.
func isStarTargets(e Expr) bool {
	if s, ok := e.(*Starred); ok {
		e = s.Value
	}
	switch e := e.(type) {
	case *Tuple:
		return allStarTargets(e.Elts)
	case *List:
		return allStarTargets(e.Elts)
	}
	return isSingleTarget(e)
}

func allStarTargets(elts []Expr) bool {
	for _, e := range elts {
		if !isStarTargets(e) {
			return false
		}
	}
	return true
}

// isDelTarget tells whether e may be deleted.
func isDelTarget(e Expr) bool {
	var elts []Expr
	switch e := e.(type) {
	case *Tuple:
		elts = e.Elts
	case *List:
		elts = e.Elts
	default:
		return isSingleTarget(e)
	}
	for _, e := range elts {
		if !isDelTarget(e) {
			return false
		}
	}
	return true
}

// starTarget = '*'* primary, being a target
func (p *parser) starTarget() Expr {
	start := p.pos
	var e Expr
	if p.accept(tStar) {
		value := p.primary()
		e = &Starred{p.from(start), value}
	} else {
		e = p.primary()
	}
	if !isStarTargets(e) {
		p.fail()
	}
	return e
}

// starTargets = starTarget (',' starTarget)* [','], as after for
func (p *parser) starTargets() Expr {
	start := p.pos
	first := p.starTarget()
	if !p.at(tComma) {
		return first
	}
	elts := []Expr{first}
	for p.accept(tComma) {
		if k := p.kind(); k == kIn || k == tEqual || !p.optional(func() { elts = append(elts, p.starTarget()) }) {
			break
		}
	}
	return &Tuple{Span: p.from(start), Elts: elts}
}
