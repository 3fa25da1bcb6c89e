// Package multiprocessing is Python's processes on the simulated machine: module _multiprocessing in Go, and multiprocessing and
// concurrent.futures.process in Python of ours on top of it.
//
// A process has an interpreter of its own (sim starts it), so nothing is shared but what goes through this package: messages, which are
// pickled bytes, semaphores, and numbers in shared memory. They are objects of the machine; each process has its own Python object for
// one, found again by its number when it is unpickled. The start method is "spawn", the one that every platform has: a new process runs
// the listing again, as module __mp_main__, and then calls what it was started for.
//
// Pipes and queues hold what they hold on Linux, and who sends more waits; of a queue that is its feeder, a thread, and a process ends when its
// feeders have sent all. The channels of pools and managers hold any number of messages.
package multiprocessing
