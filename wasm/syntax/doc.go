// Package syntax turns Python 3.13 source into a tree, with CPython's positions and CPython's errors.
//
// # Passes
//
// The scanner reads the whole source into a slice of tokens: indents and dedents included, f-strings taken
// apart into the tokens of their text and of their replacement fields. The parser is a recursive descent over
// that slice, one function for a rule of the grammar, named in the function's comment; binary operators are
// parsed by precedence. Where a rule can only be told by trying (parenthesised with items, the soft keyword
// match), attempt puts the cursor back.
//
// When that fails, the failing statement is parsed twice more the way CPython's own parser works, to find the
// error that CPython would report: the files diagnose*.go hold what only those passes do. Rules that both ways
// share ask p.second (alternatives may be tried) and p.wrong (rules for wrong input are asked).
//
// A rule that does not fit calls fail, an error that is certain calls raise; both panic with private types that
// attempt and Parse recover from, so that the rules read like the grammar. No other panic leaves the package,
// and depth, chains and attempts are bounded, so Parse answers any input.
//
// # Errors
//
// Which error wins follows CPython: an error of the scanner overrules what the parser finds before it, unless it
// lies inside an f-string; a bracket that is never closed overrules what is found on a later line. Errors of
// scope ('return' outside function) and repeated keyword arguments are found by package compile. Where CPython knows no end of an error, EndLine is 0; a Col of -1
// means that it shows no caret.
//
// # What differs from CPython
//
// \N{...} knows few names, and identifiers that normalization would change are refused. Nesting that makes
// CPython give up with a MemoryError or RecursionError is a SyntaxError.
//
// # Positions
//
// Every node has the Span that Python's ast module gives it: lines from 1, columns in bytes from 0. A
// parenthesised expression has its own span, without the parentheses; only tuples keep them.
package syntax
