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
// A rule that does not fit calls fail, an error that is certain calls raise; both panic with private types that
// attempt and Parse recover from, so that the rules read like the grammar. No other panic leaves the package,
// and depth is bounded, so Parse answers any input.
//
// # Positions
//
// Every node has the Span that Python's ast module gives it: lines from 1, columns in bytes from 0. A
// parenthesised expression has its own span, without the parentheses; only tuples keep them.
package syntax
