"""Every public name of asyncio that is about tasks and loops is there, and importable from its module."""
import asyncio
from asyncio import tasks, futures, locks, queues, events, exceptions, runners, taskgroups, timeouts, coroutines, base_events, threads, mixins, constants
import asyncio.staggered, asyncio.log, asyncio.format_helpers, asyncio.base_futures, asyncio.base_tasks, asyncio.unix_events, asyncio.selector_events
print(asyncio.queues.Queue is asyncio.Queue, tasks.Task is asyncio.Task, events.Handle is asyncio.Handle, locks.Lock is asyncio.Lock)
for name in """ALL_COMPLETED AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier BaseEventLoop BoundedSemaphore BrokenBarrierError CancelledError Condition
 DefaultEventLoopPolicy Event EventLoop FIRST_COMPLETED FIRST_EXCEPTION Future Handle IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock
 PriorityQueue Queue QueueEmpty QueueFull QueueShutDown Runner SelectorEventLoop Semaphore SendfileNotAvailableError Task TaskGroup Timeout TimeoutError TimerHandle
 _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks as_completed create_eager_task_factory create_task current_task
 eager_task_factory ensure_future gather get_event_loop get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop run
 run_coroutine_threadsafe set_event_loop set_event_loop_policy shield sleep timeout timeout_at to_thread wait wait_for wrap_future""".split():
    if not hasattr(asyncio, name) or name not in asyncio.__all__: print("missing", name)
print(len(asyncio.__all__), "Queue" in dir(asyncio), constants.THREAD_JOIN_TIMEOUT)
try: asyncio.nonsense
except AttributeError as e: print(e)
