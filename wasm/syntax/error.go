package syntax

// SyntaxError, the one error of this package and of compile: where, what, and CPython 3.13's words for it.

// Error is a SyntaxError, IndentationError or TabError in a listing. It holds what CPython's exception holds;
// rendering the caret lines is the vm's business.
type Error struct {
	Kind string // "SyntaxError", "IndentationError" or "TabError"
	Msg  string
	File string
	Span        // columns are bytes from 0; EndLine 0 or EndCol noEnd: only the start is known; Col -1: no caret; Line 0: no place
	Text string // the source line; where the parser found the error with its newline, as in CPython
	// Late: found by the compiler. CPython then looks the line up in the file, so that text that is in no file shows none.
	Late bool
	// AtEnd: nothing follows but the end of the file. A script that CPython reads line by line has no columns there.
	AtEnd bool
	// Before are the SyntaxWarnings that the compiler gave before it came to the error.
	Before []*Error
	// scanned: a warning of the scanner's, not of the parser's.
	scanned bool
}

// noEnd is the end column where CPython says -1 of what has none.
const noEnd = -2

// Error renders the position and message on one line.
func (e *Error) Error() string {
	return e.File + ":" + itoa(e.Line) + ":" + itoa(e.Col+1) + ": " + e.Kind + ": " + e.Msg
}

func itoa(n int32) string {
	if n <= 0 {
		return "0"
	}
	var b [12]byte
	i := len(b)
	for ; n > 0; n /= 10 {
		i--
		b[i] = byte('0' + n%10)
	}
	return string(b[i:])
}
