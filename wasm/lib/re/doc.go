// Package re is the module re: Python's regular expressions, with a backtracking matcher that cannot run away.
//
// A pattern is parsed to a tree (parse*.go), the tree becomes a program of small instructions (program.go), and run.go executes it
// over a subject with one explicit stack: of the choices not yet tried, and of what has to be put back when one of them is. So the
// depth of a match costs heap that the memory budget knows, never Go's stack, and every step is charged to the thread's fuel: a pattern
// that explodes ends at the run's step limit like any other endless loop.
//
// Subjects are bytes (of bytes objects, and of text that is all ASCII) or code points. The matcher's order of trying is CPython's
// throughout, empty iterations included.
package re
