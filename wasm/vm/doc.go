// Package vm is the Python interpreter: values, types, the eval loop and the builtins. It knows no clock, no thread and no screen; what
// it needs of those it asks a Host.
//
// # Values and frames
//
// A Value is an interface and a number. Small ints, floats, bools and None are a zero-size tag and the number, so that arithmetic
// allocates nothing and, into a register that holds such a number already, stores no pointer. Everything else is a Go struct behind the
// interface. Code is register bytecode (package compile). A thread's calls lie on one register stack, each window beginning in its
// caller's arguments; the stack is made of segments that never move. A generator or coroutine has registers of its own on the heap and is
// suspended by leaving the loop, so ten thousand tasks need no goroutine.
//
// # The loop
//
// run executes Python frames without Go recursion: a call, a for loop over a generator and an await push a frame and go on. Only Go code
// that calls back into Python (a sort key, an __eq__ asked by a dict) enters run again. Every instruction takes one unit of fuel; when it
// is used up the Host is asked for more, and may let other threads run. Exceptions are Go results, never panics; handlers are found in
// a table, so a try costs nothing until something is raised.
//
// # Types
//
// A Type has slots, as CPython's have. A special method written in Python fills its slot with a function that looks the method up;
// a built-in slot shows itself as a method when somebody asks for it. Attributes of instances are a shape and values; look-ups of
// attributes, methods and globals are cached at their instruction and void when a class changes.
//
// # Lifetime
//
// Go's collector frees what is dead; there are no reference counts. What readers see of an object's death ("never awaited", "never
// retrieved") is found by a walk from the roots when a loop closes and when the program ends (lifetime.go), and so can come later than
// CPython prints it. The same walk measures the memory budget.
//
// Nothing is shared between two interpreters but compiled code, which never changes. Sets iterate in the order of insertion, which is
// one of the orders that Python allows.
package vm
