package syntax

// String atoms: implicit concatenation, and f-strings with their replacement fields.

import "strings"

// strings parses a run of adjacent literals into one Constant or JoinedStr.
func (p *parser) strings() Expr { return p.remember(ruleStrings, (*parser).newStrings) }

func (p *parser) newStrings() Expr {
	start := p.pos
	var parts []Expr // constants and formatted values
	isBytes, isFormat, mixed := false, false, false
	for i := 0; p.at(tString) || p.at(tFStart); i++ {
		if p.at(tFStart) {
			mixed = mixed || isBytes
			isFormat = true
			parts = p.fstring(parts)
			continue
		}
		t := p.next()
		value, b := p.stringValue(t)
		mixed = mixed || i > 0 && b != isBytes
		isBytes = isBytes || b
		c := &Constant{Span: t.Span, Kind: ConstStr, Str: value}
		if b {
			c.Kind = ConstBytes
		} else if p.text(t)[0] == 'u' {
			c.Int = 1
		}
		parts = append(parts, c)
	}
	at := p.from(start)
	if mixed || isBytes && isFormat {
		p.raiseLast("cannot mix bytes and nonbytes literals")
	}
	if isFormat {
		return &JoinedStr{at, mergeConstants(parts)}
	}
	c := parts[0].(*Constant)
	if len(parts) > 1 {
		var b strings.Builder
		for _, part := range parts {
			b.WriteString(part.(*Constant).Str)
		}
		c.Str = b.String()
		c.Span = at
	}
	return c
}

// mergeConstants joins neighbouring constants and drops empty ones.
func mergeConstants(parts []Expr) []Expr {
	out := parts[:0]
	var last *Constant
	for _, part := range parts {
		c, ok := part.(*Constant)
		switch {
		case !ok:
			last = nil
			out = append(out, part)
		case last != nil:
			last.Str += c.Str
			last.EndLine, last.EndCol = c.EndLine, c.EndCol
		default:
			last = c
			out = append(out, c)
		}
	}
	parts, out = out, out[:0]
	for _, part := range parts {
		if c, ok := part.(*Constant); ok && c.Str == "" {
			continue
		}
		out = append(out, part)
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// fstring parses one f-string and appends its pieces to parts.
func (p *parser) fstring(parts []Expr) []Expr {
	open := p.next()
	raw := strings.ContainsAny(p.text(open), "rR")
	first := len(parts)
	var texts []*token // decoded at the end of the f-string, because that is where CPython reports errors
	for {
		switch p.kind() {
		case tFMiddle:
			t := p.next()
			parts = append(parts, &Constant{Span: t.Span, Kind: ConstStr, Str: p.text(t)})
			texts = append(texts, t)
		case tLBrace:
			parts = p.fieldOrWrong(parts, raw)
		default:
			end := p.expect(tFEnd)
			for _, part := range parts[first:] {
				if c, ok := part.(*Constant); ok && len(texts) > 0 && c.Span == texts[0].Span {
					c.Str = p.fstringText(texts[0], raw, end.Span)
					texts = texts[1:]
				}
			}
			return parts
		}
	}
}

// fstringText is the literal text of a tFMiddle token; errors in it are reported at the span at.
func (p *parser) fstringText(t *token, raw bool, at Span) string {
	body := p.text(t)
	if !raw && strings.IndexByte(body, '\\') >= 0 {
		u := unescaper{p: p, at: at, body: body, token: t}
		body = u.run()
	}
	return body
}

// fieldOrWrong parses a replacement field or says what is wrong with it.
func (p *parser) fieldOrWrong(parts []Expr, raw bool) []Expr {
	if p.wrong {
		if !p.attempt(func() { parts = p.field(parts, raw) }) {
			p.wrongField()
			p.fail()
		}
		return parts
	}
	return p.field(parts, raw)
}

// field = '{' expressions ['='] ['!' NAME] [':' spec] '}'
func (p *parser) field(parts []Expr, raw bool) []Expr {
	start := p.pos
	open := p.next()
	f := &FormattedValue{Value: p.rightSide()}
	debugEnd := -1 // the token after '='
	if p.accept(tEqual) {
		debugEnd = p.pos
	}
	var excl, name *token
	if p.at(tExclam) {
		p.optional(func() {
			excl = p.next()
			name = p.expect(tName)
			if name.start != excl.end {
				p.raiseRange(excl.Span, name.Span, "f-string: conversion type must come right after the exclamanation mark")
			}
		})
	}
	if p.at(tColon) {
		f.Spec = p.formatSpec(raw)
	}
	p.expect(tRBrace)
	if name != nil {
		f.Conversion = p.conversion(name)
	}
	f.Span = p.from(start)
	if debugEnd >= 0 {
		end := &p.toks[debugEnd]
		text := p.debugText(start+1, debugEnd)
		at := Span{open.Line, open.Col + 1, end.Line, end.Col}
		text = withoutComments(text)
		if !raw && strings.IndexByte(text, '\\') >= 0 { // CPython 3.13 reads the text of the field like the text around it
			u := unescaper{p: p, at: at, body: text, token: open}
			text = u.run()
		}
		parts = append(parts, &Constant{Span: at, Kind: ConstStr, Str: text})
		if f.Conversion == 0 && f.Spec == nil {
			f.Conversion = 'r'
		}
	}
	return append(parts, f)
}

// debugText is the text that a field's = shows: all of it, but CPython 3.13.0 ends it at a !=, and once it has met a = also at what would
// end the field were it not in brackets; and then it begins anew in a {.
func (p *parser) debugText(first, after int) string {
	from, to := p.toks[first-1].end, int32(-1)
	depth, inner, met := 0, 0, false
	for i := first; i < after; i++ {
		t := &p.toks[i]
		reached := false
		switch k := t.kind; {
		case k == tFStart:
			inner++
		case k == tFEnd:
			inner--
		case inner > 0:
		case k == tEqual:
			met = true
		case k == tLPar || k == tLSqb || k == tLBrace:
			depth++
			if k == tLBrace && depth == 1 && met {
				from, to = t.end, -1
			}
		case k == tRPar || k == tRSqb || k == tRBrace:
			reached = k == tRBrace && depth == 1 && met
			depth--
		case k == tNotEqual:
			reached = depth == 0 || depth == 1 && met
		case k == tColon || k == tColonEqual:
			reached = depth == 1 && met
		}
		if reached && to < 0 {
			to = t.start
		}
	}
	if to < 0 {
		to = p.toks[after].start
	}
	return p.src[from:to]
}

// conversion is what the name after '!' stands for.
func (p *parser) conversion(t *token) byte {
	name := p.text(t)
	if name != "s" && name != "r" && name != "a" {
		p.raise(t.Span, "f-string: invalid conversion character '"+name+"': expected 's', 'r', or 'a'")
	}
	return name[0]
}

// formatSpec = ':' (text | field)*
func (p *parser) formatSpec(raw bool) *JoinedStr {
	start := p.pos
	p.next()
	var parts []Expr
	for {
		switch p.kind() {
		case tFMiddle:
			t := p.next()
			parts = append(parts, &Constant{Span: t.Span, Kind: ConstStr, Str: p.fstringText(t, raw, t.Span)})
		case tLBrace:
			parts = p.fieldOrWrong(parts, raw)
		default:
			return &JoinedStr{p.from(start), mergeConstants(parts)}
		}
	}
}

// withoutComments removes comments from the text of a field that spans lines.
func withoutComments(text string) string {
	if strings.IndexByte(text, '#') < 0 {
		return text
	}
	var b strings.Builder
	quote := byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '#':
			i = lineEnd(text, i)
			if i >= len(text) {
				return b.String()
			}
			c = '\n'
		}
		b.WriteByte(c)
	}
	return b.String()
}
