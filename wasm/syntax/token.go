package syntax

// The vocabulary of the scanner: kinds of tokens, the token itself, and the keyword and operator look-ups.

// kind classifies a token. Every keyword and operator has its own kind, so that the parser compares bytes.
type kind uint8

const (
	tEOF kind = iota
	tNewline
	tIndent
	tDedent
	tName
	tNumber
	tString  // a plain or bytes literal with prefix and quotes
	tFStart  // prefix and opening quotes of an f-string
	tFMiddle // literal text of an f-string
	tFEnd    // its closing quotes
	tStray   // a character that begins no token, such as $
	tStop    // where the scanner gave up: the parser reports the scanner's error on reaching it

	tLPar
	tRPar
	tLSqb
	tRSqb
	tLBrace
	tRBrace
	tColon
	tComma
	tSemi
	tDot
	tEllipsis
	tArrow
	tColonEqual
	tExclam

	tPlus
	tMinus
	tStar
	tSlash
	tPercent
	tAt
	tDoubleStar
	tDoubleSlash
	tLShift
	tRShift
	tAmper
	tVBar
	tCircumflex
	tTilde
	tLess
	tGreater
	tLessEqual
	tGreaterEqual
	tEqEqual
	tNotEqual
	tEqual

	tPlusEqual
	tMinusEqual
	tStarEqual
	tSlashEqual
	tPercentEqual
	tAtEqual
	tDoubleStarEqual
	tDoubleSlashEqual
	tLShiftEqual
	tRShiftEqual
	tAmperEqual
	tVBarEqual
	tCircumflexEqual

	kFalse
	kNone
	kTrue
	kAnd
	kAs
	kAssert
	kAsync
	kAwait
	kBreak
	kClass
	kContinue
	kDef
	kDel
	kElif
	kElse
	kExcept
	kFinally
	kFor
	kFrom
	kGlobal
	kIf
	kImport
	kIn
	kIs
	kLambda
	kNonlocal
	kNot
	kOr
	kPass
	kRaise
	kReturn
	kTry
	kWhile
	kWith
	kYield
)

// token is one lexical element. start and end are byte offsets into the source, the rest is its Span.
// Tokens that the layout implies (newline at the end of the file, indent, dedent) are empty.
type token struct {
	kind       kind
	start, end int32
	Span
}

// keyword returns the kind of the identifier s: a keyword's own, or tName.
func keyword(s string) kind {
	switch s {
	case "False":
		return kFalse
	case "None":
		return kNone
	case "True":
		return kTrue
	case "and":
		return kAnd
	case "as":
		return kAs
	case "assert":
		return kAssert
	case "async":
		return kAsync
	case "await":
		return kAwait
	case "break":
		return kBreak
	case "class":
		return kClass
	case "continue":
		return kContinue
	case "def":
		return kDef
	case "del":
		return kDel
	case "elif":
		return kElif
	case "else":
		return kElse
	case "except":
		return kExcept
	case "finally":
		return kFinally
	case "for":
		return kFor
	case "from":
		return kFrom
	case "global":
		return kGlobal
	case "if":
		return kIf
	case "import":
		return kImport
	case "in":
		return kIn
	case "is":
		return kIs
	case "lambda":
		return kLambda
	case "nonlocal":
		return kNonlocal
	case "not":
		return kNot
	case "or":
		return kOr
	case "pass":
		return kPass
	case "raise":
		return kRaise
	case "return":
		return kReturn
	case "try":
		return kTry
	case "while":
		return kWhile
	case "with":
		return kWith
	case "yield":
		return kYield
	}
	return tName
}

// operator reads the longest operator at the start of s and returns its kind and length; length 0 means that
// no operator begins with s[0].
func operator(s string) (kind, int) {
	second, third := byte(0), byte(0)
	if len(s) > 1 {
		second = s[1]
	}
	if len(s) > 2 {
		third = s[2]
	}
	switch s[0] {
	case '(':
		return tLPar, 1
	case ')':
		return tRPar, 1
	case '[':
		return tLSqb, 1
	case ']':
		return tRSqb, 1
	case '{':
		return tLBrace, 1
	case '}':
		return tRBrace, 1
	case ',':
		return tComma, 1
	case ';':
		return tSemi, 1
	case '~':
		return tTilde, 1
	case ':':
		return orEqual(second, tColon, tColonEqual)
	case '.':
		if second == '.' && third == '.' {
			return tEllipsis, 3
		}
		return tDot, 1
	case '!':
		return orEqual(second, tExclam, tNotEqual)
	case '=':
		return orEqual(second, tEqual, tEqEqual)
	case '+':
		return orEqual(second, tPlus, tPlusEqual)
	case '-':
		if second == '>' {
			return tArrow, 2
		}
		return orEqual(second, tMinus, tMinusEqual)
	case '*':
		if second == '*' {
			k, n := orEqual(third, tDoubleStar, tDoubleStarEqual)
			return k, n + 1
		}
		return orEqual(second, tStar, tStarEqual)
	case '/':
		if second == '/' {
			k, n := orEqual(third, tDoubleSlash, tDoubleSlashEqual)
			return k, n + 1
		}
		return orEqual(second, tSlash, tSlashEqual)
	case '%':
		return orEqual(second, tPercent, tPercentEqual)
	case '@':
		return orEqual(second, tAt, tAtEqual)
	case '&':
		return orEqual(second, tAmper, tAmperEqual)
	case '|':
		return orEqual(second, tVBar, tVBarEqual)
	case '^':
		return orEqual(second, tCircumflex, tCircumflexEqual)
	case '<':
		if second == '<' {
			k, n := orEqual(third, tLShift, tLShiftEqual)
			return k, n + 1
		}
		if second == '>' {
			return tNotEqual, 2
		}
		return orEqual(second, tLess, tLessEqual)
	case '>':
		if second == '>' {
			k, n := orEqual(third, tRShift, tRShiftEqual)
			return k, n + 1
		}
		return orEqual(second, tGreater, tGreaterEqual)
	}
	return 0, 0
}

// orEqual chooses between an operator and the same operator followed by '='.
func orEqual(next byte, plain, equal kind) (kind, int) {
	if next == '=' {
		return equal, 2
	}
	return plain, 1
}
