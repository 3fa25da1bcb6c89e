package vm

// Host, the machine under an interpreter: the package itself knows no clock, no thread and no screen.

// Host is what a run needs from outside.
type Host interface {
	// Checkpoint is called when t has run through the instructions it was granted: used is how many it ran since the last
	// call, atSwitch whether another thread may run now under the GIL of CPython 3.13 (SEMANTICS G1). It may hand over to other
	// threads and answers how many instructions t may run until the next call. It does not return when the run is over.
	Checkpoint(t *Thread, used int64, atSwitch bool) int64
	// Write appends text to standard output (stream 1) or standard error (2).
	// The pieces are one print: on a terminal CPython writes each by itself and lets other threads in between (SEMANTICS G7).
	Write(t *Thread, stream int, pieces ...string) *Exc
	// ReadLine returns the next line of standard input with its newline, or "" at its end.
	ReadLine(t *Thread) (string, *Exc)
	// Module finds the definition of a library module; ok is false when there is none of that name.
	Module(name string) (def ModuleDef, ok bool)
	// KnownModules tells whether name is a module of CPython's standard library or a well-known one of a third party, and what the
	// playground has that comes nearest, as a part of a sentence.
	KnownModules(name string) (nearest string, known bool)
	// Source returns the text of a sibling file of the listing.
	Source(name string) (text string, ok bool)
}

// ModuleDef defines a library module: in Go, in Python, or a Python part on top of a Go part.
type ModuleDef struct {
	Name    string
	Package bool // has submodules
	// Build fills the module's namespace from Go; may be nil.
	Build func(t *Thread, m *Module) *Exc
	// Code returns the compiled Python part, run after Build; may be nil.
	Code func() *CompiledSource
}
