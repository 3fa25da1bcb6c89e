package syntax

// Scanning of string literals: a plain or bytes literal is one token, an f-string a bracketed run of tokens.

import "strings"

// maxFields is how deep replacement fields nest in the format specs of one f-string, as in CPython.
const maxFields = 3

// isStringPrefix tells whether an identifier right before a quote is the prefix of a literal.
func isStringPrefix(s string) bool {
	switch strings.ToLower(s) {
	case "r", "u", "b", "f", "br", "rb", "fr", "rf":
		return true
	}
	return false
}

// stringLiteral reads a literal whose prefix begins at start and whose quotes begin at pos.
func (s *scanner) stringLiteral(start int) {
	quote := s.src[s.pos]
	size := 1
	if strings.HasPrefix(s.src[s.pos+1:], string(quote)+string(quote)) {
		size = 3
	}
	prefix := s.src[start:s.pos]
	if strings.ContainsAny(prefix, "fF") {
		s.openFString(start, quote, size, strings.ContainsAny(prefix, "rR"))
		return
	}
	line, col := s.line, int32(start-s.lineStart)
	firstLineStart := s.lineStart
	s.pos += size
	escaped := false // whether the quote has been seen behind a backslash
	for {
		if s.pos >= len(s.src) || size == 1 && s.src[s.pos] == '\n' {
			s.unterminated(start, line, firstLineStart, quote, size, escaped)
			return
		}
		c := s.src[s.pos]
		switch {
		case c == quote && (size == 1 || strings.HasPrefix(s.src[s.pos+1:], s.src[s.pos:s.pos+1]+s.src[s.pos:s.pos+1])):
			s.pos += size
			s.toks = append(s.toks, token{tString, int32(start), int32(s.pos),
				Span{line, col, s.line, int32(s.pos - s.lineStart)}})
			return
		case c == '\n':
			s.pos++
			s.nextLine()
		case c == '\\' && s.pos+1 < len(s.src):
			s.pos += 2
			escaped = escaped || s.src[s.pos-1] == quote
			if s.src[s.pos-1] == '\n' {
				s.nextLine()
			}
		default:
			s.pos++
		}
	}
}

// unterminated reports a literal without closing quotes, at its start, after having looked for them up to
// the current position.
func (s *scanner) unterminated(start int, line int32, lineStart int, quote byte, size int, escaped bool) {
	last := s.line
	if s.pos >= len(s.src) && s.pos == s.lineStart && last > line {
		last--
	}
	msg := "unterminated string literal (detected at line " + itoa(last) + ")"
	if escaped {
		msg += "; perhaps you escaped the end quote?"
	}
	if size == 3 {
		msg = "unterminated triple-quoted string literal (detected at line " + itoa(last) + ")"
	}
	// Inside an f-string with the same quotes, the literal is more likely the f-string's own end.
	if f := s.innermost(); f != nil && f.quote == quote && f.size == size {
		msg = "f-string: expecting '}'"
	}
	col := int32(start - lineStart)
	s.fail("SyntaxError", msg, Span{line, col, line, col})
}

// openFString emits the start of an f-string and changes to reading literal text.
func (s *scanner) openFString(start int, quote byte, size int, raw bool) {
	if len(s.fstrings) >= maxFDepth {
		s.failHere("too many nested f-strings")
		return
	}
	s.pos += size
	s.emit(tFStart, start, s.pos)
	s.fstrings = append(s.fstrings, fstring{quote: quote, size: size, raw: raw, start: s.toks[len(s.toks)-1]})
	s.literal = true
}

// scanFString reads literal text up to a replacement field, the end of a format spec, or the closing quotes.
func (s *scanner) scanFString() {
	f := &s.fstrings[len(s.fstrings)-1]
	start, line, col := s.pos, s.line, int32(s.pos-s.lineStart)
	closing := s.src[f.start.end-int32(f.size) : f.start.end]
	// middle emits the text up to end; the span of the token also covers the second of two braces. A format
	// spec may be empty.
	middle := func(end int) {
		if s.pos > start || f.inSpec && s.peek(0) != '{' && s.peek(0) != f.quote {
			s.toks = append(s.toks, token{tFMiddle, int32(start), int32(end),
				Span{line, col, s.line, int32(s.pos - s.lineStart)}})
		}
	}
	for {
		if s.pos >= len(s.src) || f.size == 1 && s.src[s.pos] == '\n' {
			if f.inSpec && f.size == 1 {
				// The end of the line ends the format spec; the parser will miss the closing brace.
				middle(s.pos)
				s.literal = false
				return
			}
			s.unterminatedF(f)
			return
		}
		switch c := s.src[s.pos]; {
		case c == f.quote && strings.HasPrefix(s.src[s.pos:], closing):
			middle(s.pos)
			s.emit(tFEnd, s.pos, s.pos+f.size)
			s.pos += f.size
			s.fstrings = s.fstrings[:len(s.fstrings)-1]
			s.literal = false
			return
		case c == '{':
			if !f.inSpec && strings.HasPrefix(s.src[s.pos:], "{{") {
				s.pos += 2
				middle(s.pos - 1)
				return
			}
			middle(s.pos)
			if len(f.fields) >= maxFields {
				s.failHere("f-string: expressions nested too deeply")
				return
			}
			f.fields = append(f.fields, f.depth)
			f.inSpec, s.literal = false, false
			return
		case c == '}':
			if f.inSpec {
				middle(s.pos)
				s.literal = false
				return
			}
			if strings.HasPrefix(s.src[s.pos:], "}}") {
				s.pos += 2
				middle(s.pos - 1)
				return
			}
			s.pos++
			s.failHere("f-string: single '}' is not allowed")
			return
		case c == '\\' && s.pos+1 < len(s.src):
			s.pos++
			switch next := s.src[s.pos]; {
			case next == '{' || next == '}':
				// The brace keeps its meaning; the decoder warns about the backslash.
			case next == 'N' && !f.raw && strings.HasPrefix(s.src[s.pos+1:], "{"):
				s.pos = s.endOfName(s.pos + 2)
			default:
				s.pos++
				if next == '\n' {
					s.nextLine()
				}
			}
		case c == '\n':
			s.pos++
			s.nextLine()
		default:
			s.pos++
		}
	}
}

// endOfName finds the end of a \N{...} escape whose name begins at pos.
func (s *scanner) endOfName(pos int) int {
	for i := pos; i < len(s.src); i++ {
		switch s.src[i] {
		case '}':
			return i + 1
		case '\n', '"', '\'', '{':
			return i
		}
	}
	return len(s.src)
}

// unterminatedF reports an f-string without closing quotes, at its start.
func (s *scanner) unterminatedF(f *fstring) {
	last := s.line
	if s.pos >= len(s.src) && s.pos == s.lineStart && last > f.start.Line {
		last--
	}
	msg := "unterminated f-string literal (detected at line " + itoa(last) + ")"
	if f.size == 3 {
		msg = "unterminated triple-quoted f-string literal (detected at line " + itoa(last) + ")"
	}
	at := f.start.Span
	at.EndLine, at.EndCol = at.Line, at.Col
	s.fail("SyntaxError", msg, at)
}
