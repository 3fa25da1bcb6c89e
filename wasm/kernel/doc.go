// Package kernel is the simulated machine: a virtual clock, cores, OS threads,
// the GIL, timers, locks and the poller that an event loop sleeps in. It knows
// no Python.
//
// # Threads
//
// A simulated thread is a Go function that runs as a coroutine (iter.Pull), so
// it may block anywhere, at any depth of its own stack. Exactly one runs at a
// time, and it runs until it calls something of this package that makes it
// wait. Between two such calls nothing else happens: native code needs no lock
// of its own. The thread that gives up control decides itself who is next
// (Machine.pick) and goes on without a switch when that is itself, which is
// what a lone event loop does at every sleep. Otherwise it resumes the next one
// itself, nested in its own wait, or, if that one is among those who wait so,
// gives control back towards it: two threads that take turns need one
// hand-over of coroutines for each turn.
//
// When the run ends, whatever is left is unwound by a private panic value that
// only the coroutine's top recovers; code of a thread that recovers panics
// must let it pass (IsUnwind). No goroutine outlives Run. Any other panic of a
// body ends the run and is reported in the Outcome.
//
// # Processes
//
// A process is a set of threads with a GIL and file descriptors of its own; it lives until its last thread that is no daemon has ended, or
// until Kill. The machine runs until no process lives and none is planned. What a process leaves open is closed at its end, as
// the system does, so that those at the other ends hear of it.
//
// # Time
//
// Every thread has its own clock, in nanoseconds, which advances by what the
// thread consumes. Three kinds of events happen, always the earliest first:
// a timer is due, a free slot goes to a thread that waits for it, a running
// thread runs on. A slot is what a thread needs to run: the one GIL, or, in
// free mode, one of the cores. So under the GIL the holder's clock is the
// machine's; in free mode the machine follows the thread that is furthest
// behind, and a thread may run ahead of the others by a drawn quantum of some
// dozen instructions, which is what interleaves their reads and writes.
// Operations on the kernel's own objects take place in the order of the clocks
// (Thread.Sync).
//
// # When the GIL changes hands
//
// A thread that waits releases it. A thread that computes keeps it until
// another one has waited for SwitchInterval; the hand-over then takes place at
// the holder's next switch point. The caller announces switch points to
// Checkpoint and asks Slice how long it may run before the next Checkpoint. In
// Any mode every point is a switch point and the moment is drawn.
//
// # What is open is asked for
//
// Which of several waiting threads gets the GIL, where a preemption lands,
// whether a released lock can be snatched before its waiter wakes: the machine
// asks a Scheduler. Seeded answers from a seed (0 = first come, first served),
// Choices write the answers down as a short string, a Replay gives them again,
// and the run is the same to the byte.
package kernel
