// Package threading is Python's threads on the simulated machine: _thread in Go, and threading, queue, sched and concurrent.futures in
// Python of ours on top of it. A thread's waiting is the machine's: its locks queue first in, first out (SEMANTICS G5). Thread.start
// waits until the new thread has begun, as CPython's does, so under the GIL a new thread runs first and its creator goes on when it
// waits or its time is up.
package threading
