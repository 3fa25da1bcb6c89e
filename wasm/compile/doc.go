// Package compile turns a parsed listing into code for the register machine of package vm.
//
// # Passes
//
//  1. collect.go walks the tree once: a scope for every block, a symbol for every name in it, with what happens to it.
//  2. resolve.go settles where each name lives (register, cell, globals, namespace) and which frames hand cells on.
//  3. The other files walk the tree again, one unit per frame, and emit instructions: expr.go and its neighbours for
//     expressions, stmt.go and its neighbours for statements.
//
// Of a file of the library the third pass leaves the bodies of functions out: each is done when it is first called (Library, Complete).
//
// The first SyntaxError wins, in that order, as in CPython. What the machine cannot run yet is a SyntaxError too, that
// says so; nothing of such a listing runs.
//
// # Registers
//
// A frame's registers are its parameters, its other locals, and above them temporaries, which are taken and given back
// like a stack: whoever takes some puts unit.top back. A local that is an operand is used where it is. Two rules keep
// that honest: a local that := may rebind before the operand is used is copied first (anyBefore), and a local that is a
// target changes only in the last instruction of its expression (into, scratch), so that neither an exception nor a
// re-entry sees half a value. A call's window starts at the topmost live temporary, because the callee's registers lie
// over it.
//
// Along the way unit.bound tracks which locals are certainly assigned, label by label; only where one may not be is a
// CheckBound emitted. Code that cannot be reached is checked but not emitted.
//
// # Comprehensions
//
// List, set and dict comprehensions are compiled into the frame around them (PEP 709): a scope of names, but no frame.
// Their variables are temporaries, or fresh cells (NewCell) where an inner function captures them.
//
// # Exceptions
//
// try and with cost nothing until something is raised: block.go keeps the protected ranges, split wherever an exit
// (return, break, continue) runs a finally body or __exit__ in line. While an exception is handled, a second handler
// covers the clause, whose only work is to end that handling before a new exception goes on.
//
// # Positions
//
// Every instruction has the source range that CPython 3.13 would blame, and the anchor that its traceback marks with ^
// among the ~ (position.go).
package compile
