// Package threading is Python's threads on the simulated machine: _thread in Go, and threading, queue and concurrent.futures in Python
// of ours on top of it. A thread's waiting is the machine's: its locks queue first in, first out (SEMANTICS G5).
package threading
