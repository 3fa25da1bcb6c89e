package vm

// What library modules written in Go ask of characters and of the running thread, beyond values and types.

// DecodeRunes returns the code points of a str's text, lone surrogates too.
func DecodeRunes(s string) []rune { return decodeRunes(s) }

// AppendRune appends a code point to a str's text, lone surrogates too.
func AppendRune(b []byte, r rune) []byte { return appendRune(b, r) }

// QuoteStr returns the repr of a str.
func QuoteStr(s string) string { return quoteStr(s) }

// IsSpace, IsAlpha, IsAlnum, IsDecimal and IsIdentifier are the methods of str of those names.
func IsSpace(r rune) bool        { return isSpace(r) }
func IsAlpha(r rune) bool        { return isAlpha(r) }
func IsAlnum(r rune) bool        { return isAlpha(r) || isDecimal(r) || isNumeric(r) || isDigitRune(r) }
func IsDecimal(r rune) bool      { return isDecimal(r) }
func IsIdentifier(s string) bool { return isIdentifier(s) }

// Breathe is called by long work in Go: it lets the host see that time has passed, so that a run's limits hold. No other Python
// thread runs meanwhile.
func (t *Thread) Breathe() {
	if t.fuel < 0 {
		t.checkpoint(false)
	}
}
