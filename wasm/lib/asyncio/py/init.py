"""asyncio on the playground's simulated machine."""

from _asyncio import (
    EventLoop, Future, Handle, Task, TimerHandle, _get_running_loop, current_task, get_running_loop,
    iscoroutine, iscoroutinefunction, isfuture, set_event_loop,
)
from asyncio.exceptions import (
    BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError, TimeoutError,
)
from asyncio.tasks import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, all_tasks, as_completed, create_task, ensure_future, gather,
    run_coroutine_threadsafe, shield, sleep, to_thread, wait, wait_for, wrap_future,
)
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.taskgroups import TaskGroup
from asyncio.runners import Runner, get_event_loop, new_event_loop, run

AbstractEventLoop = BaseEventLoop = SelectorEventLoop = EventLoop
