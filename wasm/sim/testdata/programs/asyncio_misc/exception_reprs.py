"""The exceptions of asyncio with their attributes."""
import asyncio
e = asyncio.IncompleteReadError(b"abc", 10); print(repr(e), e.partial, e.expected, asyncio.IncompleteReadError(b"", None))
e = asyncio.LimitOverrunError("message", 5); print(repr(e), e.consumed)
for c in asyncio.CancelledError, asyncio.InvalidStateError, asyncio.TimeoutError, asyncio.QueueEmpty, asyncio.QueueFull, asyncio.QueueShutDown, asyncio.BrokenBarrierError, asyncio.SendfileNotAvailableError:
    print(c.__module__, c.__name__, [b.__name__ for b in c.__mro__[1:-1]])
