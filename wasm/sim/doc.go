// Package sim is the one entry to the engine: it compiles a program, runs it on a simulated machine and gives back what happened.
//
//	listing + parameters + seed → compile → vm on kernel, with lib's modules → output, trace, statistics
//
// A Program is one listing, or several that run side by side (Program.Processes): each is a process of the simulated machine with an
// interpreter, arguments, input and output of its own, started and signalled at its times; they share the clock, the cores and the
// network, and find one another's servers on its loopback. What a process starts itself (multiprocessing) prints where it does.
//
// An Engine keeps nothing of a run but the compiled library; two runs never see each other, and the same Program gives the same
// bytes everywhere. Run never panics: what goes wrong in a listing is a Problem with its place, what goes wrong in the engine a
// Problem of kind "Internal".
package sim
