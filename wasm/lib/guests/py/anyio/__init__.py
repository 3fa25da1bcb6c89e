"""The playground's model of anyio 4 on asyncio: cancel scopes, task groups, threads, what tasks wait for, and streams of objects in memory.

Cancellation is anyio's: a scope that is cancelled cancels again whatever awaits inside it, until it is left. Left out: trio, sockets, files, processes,
signals, TLS, blocking portals and statistics; asyncio streams, aiofiles and concurrent.futures are there for those.
"""

from . import abc, from_thread, lowlevel, to_thread
from ._run import current_time, get_cancelled_exc_class, run, sleep, sleep_forever, sleep_until
from ._scopes import CancelScope, current_effective_deadline, fail_after, move_on_after
from ._synchronize import CapacityLimiter, Condition, Event, Lock, ResourceGuard, Semaphore
from ._tasks import TASK_STATUS_IGNORED, TaskInfo, create_task_group, get_current_task, get_running_tasks
from .exceptions import (
    BrokenResourceError, BrokenWorkerProcess, BusyResourceError, ClosedResourceError, DelimiterNotFound, EndOfStream, IncompleteRead,
    TypedAttributeLookupError, WouldBlock,
)
from .streams.memory import create_memory_object_stream

__version__ = "4.6.0"
