// Package asyncio is Python's asyncio on the simulated machine.
//
// The event loop, futures, tasks, handles and context variables are Go (module _asyncio and contextvars); what is built on them —
// gather, timeouts, locks, queues, task groups, run — is Python of ours in py/. One iteration of a loop follows SEMANTICS A1: cancelled
// timers at the head go, the selector waits, due timers join the ready queue, and exactly the handles that stood in it then run.
// The ready queue is first in, first out and never a choice.
package asyncio
