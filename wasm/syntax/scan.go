package syntax

// The scanner: turns the source into a slice of tokens in one go, keeping the stacks of indentation, of open
// brackets and of open f-strings.

import (
	"strings"
	"unicode/utf8"
)

const (
	maxIndent = 100 // levels of indentation, as in CPython
	maxParens = 200 // nested brackets, as in CPython
	maxFDepth = 150 // nested f-strings, as in CPython
)

// bracket is an open (, [ or {.
type bracket struct {
	char byte
	line int32
	col  int32
}

// fstring is an f-string being scanned.
type fstring struct {
	quote  byte
	size   int  // 1 or 3 quotes
	raw    bool // has an r prefix
	start  token
	depth  int   // brackets open inside its replacement fields
	fields []int // for each open replacement field, the depth outside its brace
	inSpec bool  // reading the format spec of the innermost field
}

// atTop tells whether no bracket is open inside the innermost replacement field.
func (f *fstring) atTop() bool {
	return len(f.fields) > 0 && f.depth == f.fields[len(f.fields)-1]+1
}

// scanner holds the state of one run over a source.
type scanner struct {
	file, src string
	pos       int
	line      int32
	lineStart int
	comment   int // where the last comment began
	toks      []token
	indents   []int32 // columns with tabs of 8
	altIndent []int32 // columns with tabs of 1: both must agree, or the tabs are inconsistent
	brackets  []bracket
	fstrings  []fstring
	literal   bool // inside an f-string, outside its replacement fields
	warnings  []*Error
	err       *Error // with it the tokens end in tStop
	quiet     bool   // CPython would only raise err when its parser reaches it
	unclosed  bool   // the file ends inside brackets; the tokens end in tStop too
	done      bool
}

// scan reads all of src. The tokens end with tEOF, or with tStop after an error.
func (s *scanner) scan() {
	s.toks = make([]token, 0, len(s.src)/4+16)
	s.line = 1
	s.indents = append(s.indents, 0)
	s.altIndent = append(s.altIndent, 0)
	fresh := true // at the start of a logical line
	for !s.done {
		if s.literal {
			s.scanFString()
			continue
		}
		if fresh {
			fresh = false
			if !s.indentation() {
				continue
			}
		}
		s.skipSpace()
		if s.done {
			return
		}
		if s.pos >= len(s.src) {
			s.finish()
			return
		}
		c := s.src[s.pos]
		switch {
		case c == '\n':
			if len(s.brackets) == 0 && len(s.toks) > 0 && s.lineHasTokens() {
				start := s.pos
				if s.comment >= int(s.toks[len(s.toks)-1].end) {
					start = s.comment // CPython counts a comment as part of the newline
				}
				s.emit(tNewline, start, s.pos+1)
				fresh = true
			} else if len(s.brackets) == 0 {
				fresh = true
			}
			s.pos++
			s.nextLine()
		case isIdentStart(c):
			s.name()
		case isDigit(c), c == '.' && s.pos+1 < len(s.src) && isDigit(s.src[s.pos+1]):
			s.number()
		case c == '"' || c == '\'':
			s.stringLiteral(s.pos)
		default:
			s.punctuation()
		}
	}
}

// lineHasTokens tells whether the current logical line holds anything yet, else its newline is no token.
func (s *scanner) lineHasTokens() bool {
	switch s.toks[len(s.toks)-1].kind {
	case tNewline, tIndent, tDedent:
		return false
	}
	return true
}

func (s *scanner) nextLine() {
	s.line++
	s.lineStart = s.pos
}

// emit appends a token that lies on the current line.
func (s *scanner) emit(k kind, start, end int) {
	s.toks = append(s.toks, token{k, int32(start), int32(end),
		Span{s.line, int32(start - s.lineStart), s.line, int32(end - s.lineStart)}})
}

// indentation reads the white space at the start of the next logical line, past blank lines and comments, and
// emits indents and dedents. It reports false after an error.
func (s *scanner) indentation() bool {
	for {
		col, alt := int32(0), int32(0)
		contCol := int32(-1)
	white:
		for s.pos < len(s.src) {
			switch s.src[s.pos] {
			case ' ':
				col++
				alt++
			case '\t':
				col = (col/8 + 1) * 8
				alt++
			case '\f':
				col, alt = 0, 0
			case '\\':
				if contCol < 0 {
					contCol = col
				}
				if !s.continuation() {
					return false
				}
				continue
			default:
				break white
			}
			s.pos++
		}
		if s.pos >= len(s.src) {
			return true
		}
		switch s.src[s.pos] {
		case '#':
			s.skipComment()
			continue
		case '\n':
			s.pos++
			s.nextLine()
			continue
		}
		if contCol >= 0 {
			col, alt = contCol, contCol
		}
		return s.align(col, alt)
	}
}

// align compares a line's indentation with the enclosing blocks.
func (s *scanner) align(col, alt int32) bool {
	s.quiet = true
	defer func() { s.quiet = s.done }()
	top := len(s.indents) - 1
	switch {
	case col == s.indents[top]:
		if alt != s.altIndent[top] {
			return s.tabError()
		}
	case col > s.indents[top]:
		if top+1 >= maxIndent {
			return s.fail("IndentationError", "too many levels of indentation", Span{Line: s.line})
		}
		if alt <= s.altIndent[top] {
			return s.tabError()
		}
		s.indents = append(s.indents, col)
		s.altIndent = append(s.altIndent, alt)
		s.emit(tIndent, s.pos, s.pos)
	default:
		for col < s.indents[top] {
			top--
		}
		if col != s.indents[top] {
			return s.fail("IndentationError", "unindent does not match any outer indentation level", s.lineEndSpan())
		}
		if alt != s.altIndent[top] {
			return s.tabError()
		}
		for range s.indents[top+1:] {
			s.emit(tDedent, s.pos, s.pos)
		}
		s.indents, s.altIndent = s.indents[:top+1], s.altIndent[:top+1]
	}
	return true
}

func (s *scanner) tabError() bool {
	return s.fail("TabError", "inconsistent use of tabs and spaces in indentation", Span{Line: s.line})
}

// lineEndSpan is the point at the end of the current line.
func (s *scanner) lineEndSpan() Span {
	return Span{s.line, int32(lineEnd(s.src, s.pos) - s.lineStart), s.line, noEnd}
}

// skipSpace passes over white space, comments and joined lines between two tokens.
func (s *scanner) skipSpace() {
	for s.pos < len(s.src) {
		switch s.src[s.pos] {
		case ' ', '\t', '\f':
			s.pos++
		case '#':
			s.skipComment()
		case '\\':
			if !s.continuation() {
				return
			}
		default:
			return
		}
	}
}

func (s *scanner) skipComment() {
	s.comment = s.pos
	s.pos = lineEnd(s.src, s.pos)
}

// continuation joins a line that ends in a backslash with the next.
func (s *scanner) continuation() bool {
	s.pos++
	if rest := s.src[s.pos:]; rest == "" || rest == "\n" {
		if len(s.brackets) > 0 {
			s.pos = len(s.src)
			s.finish()
			return false
		}
		s.quiet = true
		return s.fail("SyntaxError", "unexpected EOF while parsing", s.lineEndSpan())
	}
	if s.src[s.pos] != '\n' {
		s.quiet = true
		at := Span{Line: s.line, Col: int32(s.pos - s.lineStart)}
		return s.fail("SyntaxError", "unexpected character after line continuation character", at)
	}
	s.pos++
	s.nextLine()
	return true
}

// finish emits what the end of the file implies. CPython puts that at the end of the last line.
func (s *scanner) finish() {
	s.done = true
	if len(s.brackets) > 0 {
		s.unclosed = true
		s.emit(tStop, s.pos, s.pos)
		return
	}
	if s.pos > 0 && s.pos == s.lineStart {
		s.line--
		s.lineStart = strings.LastIndexByte(s.src[:s.pos-1], '\n') + 1
		s.pos--
	}
	if len(s.toks) > 0 && s.lineHasTokens() {
		s.emit(tNewline, s.pos, s.pos)
		s.toks[len(s.toks)-1].EndCol++
	}
	end := token{tDedent, int32(s.pos), int32(s.pos), Span{s.line, int32(s.pos - s.lineStart + 1), s.line, int32(s.pos - s.lineStart + 1)}}
	for range s.indents[1:] {
		s.toks = append(s.toks, end)
	}
	end.kind = tEOF
	s.toks = append(s.toks, end)
}

// name reads an identifier, a keyword, or the prefix of a string literal and the literal with it.
func (s *scanner) name() {
	start := s.pos
	ascii := true
	for s.pos < len(s.src) && isIdentPart(s.src[s.pos]) {
		if s.src[s.pos] >= utf8.RuneSelf {
			ascii = false
		}
		s.pos++
	}
	text := s.src[start:s.pos]
	if s.pos < len(s.src) && (s.src[s.pos] == '"' || s.src[s.pos] == '\'') && isStringPrefix(text) {
		s.stringLiteral(start)
		return
	}
	if !ascii {
		if bad := invalidIdentChar(text); bad >= 0 {
			s.pos = start + bad
			s.invalidChar()
			return
		}
		if composableIdent(text) {
			at := Span{s.line, int32(start - s.lineStart), s.line, int32(s.pos - s.lineStart)}
			s.fail("SyntaxError", "the playground does not normalize the identifier '"+text+"'; spell it with plain letters", at)
			return
		}
		s.emit(tName, start, s.pos)
		return
	}
	s.emit(keyword(text), start, s.pos)
}

// punctuation reads an operator or a bracket.
func (s *scanner) punctuation() {
	c := s.src[s.pos]
	k, n := operator(s.src[s.pos:])
	if n == 0 {
		if c <= ' ' || c > '~' {
			s.invalidChar()
			return
		}
		k, n = tStray, 1
	}
	if f := s.innermost(); f != nil {
		// At the level of a replacement field a colon starts its format spec, even in front of '='.
		if c == ':' && f.atTop() {
			s.emit(tColon, s.pos, s.pos+1)
			s.pos++
			f.inSpec, s.literal = true, true
			return
		}
	}
	start := s.pos
	switch c {
	case '(', '[', '{':
		if !s.open(c) {
			return
		}
	case ')', ']', '}':
		if !s.close(c) {
			return
		}
	}
	s.emit(k, start, start+n)
	s.pos = start + n
}

// open records an opening bracket.
func (s *scanner) open(c byte) bool {
	if len(s.brackets) >= maxParens {
		s.pos++
		return s.failHere("too many nested parentheses")
	}
	s.brackets = append(s.brackets, bracket{c, s.line, int32(s.pos - s.lineStart)})
	if f := s.innermost(); f != nil {
		f.depth++
	}
	return true
}

// close matches a closing bracket with the innermost open one.
func (s *scanner) close(c byte) bool {
	f := s.innermost()
	if len(s.brackets) == 0 {
		s.pos++
		return s.failHere("unmatched '" + string(c) + "'")
	}
	if f != nil && f.depth == 0 {
		s.pos++
		return s.failHere("f-string: unmatched '" + string(c) + "'")
	}
	b := s.brackets[len(s.brackets)-1]
	if !(b.char == '(' && c == ')' || b.char == '[' && c == ']' || b.char == '{' && c == '}') {
		s.pos++
		return s.mismatch(c, b)
	}
	s.brackets = s.brackets[:len(s.brackets)-1]
	if f != nil {
		f.depth--
		if n := len(f.fields); c == '}' && n > 0 && f.depth == f.fields[n-1] {
			f.fields = f.fields[:n-1]
			f.inSpec = len(f.fields) > 0
			s.literal = true
		}
	}
	return true
}

// mismatch reports the closing bracket c against the open bracket b.
func (s *scanner) mismatch(c byte, b bracket) bool {
	if f := s.innermost(); f != nil && f.atTop() {
		return s.failHere("f-string: unmatched '" + string(c) + "'")
	}
	msg := "closing parenthesis '" + string(c) + "' does not match opening parenthesis '" + string(b.char) + "'"
	if b.line != s.line {
		msg += " on line " + itoa(b.line)
	}
	return s.failHere(msg)
}

// innermost is the f-string whose replacement field is being read, or nil.
func (s *scanner) innermost() *fstring {
	if n := len(s.fstrings); n > 0 {
		return &s.fstrings[n-1]
	}
	return nil
}

// fail records the first error; it returns false so that callers can return its result.
func (s *scanner) fail(kind, msg string, at Span) bool {
	if !s.done {
		s.done = true
		s.err = &Error{Kind: kind, Msg: msg, File: s.file, Span: at, Text: lineText(s.src, int(at.Line))}
		s.emit(tStop, min(s.pos, len(s.src)), min(s.pos, len(s.src)))
	}
	return false
}

// failHere reports a SyntaxError at the character just read, as CPython's tokenizer does.
func (s *scanner) failHere(msg string) bool {
	col := int32(s.pos - s.lineStart)
	if col > 0 {
		_, n := utf8.DecodeLastRuneInString(s.src[s.lineStart:s.pos])
		col -= int32(n)
	}
	return s.fail("SyntaxError", msg, Span{s.line, col, s.line, col})
}

// lineEnd is the offset of the newline that ends the line of offset pos, or of the end of src.
func lineEnd(src string, pos int) int {
	if i := strings.IndexByte(src[pos:], '\n'); i >= 0 {
		return pos + i
	}
	return len(src)
}

// lineText returns the line of the given number, from 1, without its newline; "" if there is none.
func lineText(src string, line int) string {
	for ; line > 1; line-- {
		i := strings.IndexByte(src, '\n')
		if i < 0 {
			return ""
		}
		src = src[i+1:]
	}
	return src[:lineEnd(src, 0)]
}
