// Package asyncio is Python's asyncio on the simulated machine.
//
// The event loop's core, futures, tasks, handles and context variables are Go (modules _asyncio and contextvars); what is built on them —
// the loop's classes, gather, timeouts, locks, queues, task groups, run — is Python of ours in py/asyncio, under the names of CPython's
// files and of the functions that show in reprs and in the callback log. One iteration of a loop follows SEMANTICS A1: cancelled
// timers at the head go, the selector waits, the self-pipe's reader and due timers join the ready queue, and exactly the handles that stood
// in it then run. The ready queue is first in, first out and never a choice; where CPython leaves an order open (SEMANTICS U), arrange
// asks the machine's scheduler.
//
// Speed: what sleep, gather, locks, queues and streams do in the usual case is done in Go without the frames of their Python code, at the
// cost that the model gives those (sleep.go, gather.go, waiting.go and the files that it names). The Python code is the one that
// defines them: it is what a reader finds who looks inside, throws an exception in or overrides a method, and all that is unusual runs there.
package asyncio
