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
// Speed: the loop itself does only the common case of the common instructions, without calling anything (eval.go); all else is
// in a table of handlers, one small function for each instruction (handlers.go), which says which frame goes on. In Go's
// WebAssembly each call saves and restores what is alive and passes its arguments through memory; so calls of Python functions, and returns
// from them, are written out in the loop where they need no arranging.
//
// # Types
//
// A Type has slots, as CPython's have. A special method written in Python fills its slot with a function that looks the method up;
// a built-in slot shows itself as a method when somebody asks for it. Attributes of instances are a shape and values; look-ups of
// attributes, methods and globals are cached at their instruction and void when a class changes.
//
// # Lifetime
//
// Go's collector frees memory; there are no reference counts. What a reader sees of an object's death (a __del__, the finally of a
// generator that is dropped, "never awaited", "never retrieved", a weak reference that is dead) must come where CPython's reference
// counts make it come (SEMANTICS E3, E4), and is found so:
//
// Mortals are the few objects whose death can be seen: coroutines that have not started and belong to no task, generators suspended
// inside a try or with, async generators with an event loop's hook, instances of classes with __del__, targets of weak references,
// futures and tasks with an exception that nobody asked for. As long as there is none (nearly always) nothing is done.
//
// While there are mortals a thread keeps vigil (vigil.go): its fuel is set aside, so that the eval loop asks before each instruction,
// and nothing is added to the loop itself. The vigil knows from the liveness of registers (compile.Live) which temporaries an
// instruction was the last to need, and looks what it overwrites or takes out of a container (drops.go), what a frame that is left holds,
// and what an exception that is caught lets go of. Each such value is a suspicion if a mortal is within reach of it, thirty-two objects deep.
//
// A suspicion is settled by a search from the roots, nearest first, that ends as soon as it finds the value (death.go). Only when all
// roots have been searched in vain is the value dead. What hangs on it is then taken apart by counting the references within the
// unreachable group, so that things die one after the other as in CPython, lists and tuples from their end; what a cycle holds stays,
// for gc.collect() or the end of the program (collect.go). A finalizer may bring its object back.
//
// Registers, and what Trace shows, are all that the search sees. So no death is decided while Go code that may hold an object of its own
// is calling back (vigil.go, lenders): the suspicion waits until that code has returned. A test holds every object to showing what it holds.
//
// The effort is bounded, and by numbers that are the same in every run: fifty million objects looked at, and one more for each
// instruction that the program runs (much less while only objects of the library are mortal); when it is used up the vigil rests. A program beyond that sees deaths late: at the next gc.collect(), when its event loop waits or closes, or at its end.
// The collector never comes by itself, as CPython's does after many allocations. The memory budget is measured by the same search.
// Sockets that are dropped open are found only when all threads wait (lib/socket/dropped.go).
//
// Nothing is shared between two interpreters but compiled code, which never changes. Sets of numbers iterate in CPython's order, others in
// the order of insertion, which is one of the orders that Python allows (settable.go).
package vm
