"""asyncio on the playground's simulated machine. A part is imported when one of its names is first asked for."""

from _lib import later as _later

__all__ = ()
for _part, _names in {
    "base_events": "BaseEventLoop Server",
    "coroutines": "iscoroutinefunction iscoroutine",
    "events": """AbstractEventLoopPolicy AbstractEventLoop AbstractServer Handle TimerHandle get_event_loop_policy set_event_loop_policy
        get_event_loop set_event_loop new_event_loop get_child_watcher set_child_watcher _set_running_loop get_running_loop
        _get_running_loop""",
    "exceptions": """BrokenBarrierError CancelledError InvalidStateError TimeoutError IncompleteReadError LimitOverrunError
        SendfileNotAvailableError""",
    "futures": "Future wrap_future isfuture",
    "locks": "Lock Event Condition Semaphore BoundedSemaphore Barrier",
    "protocols": "BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol",
    "runners": "Runner run",
    "queues": "Queue PriorityQueue LifoQueue QueueFull QueueEmpty QueueShutDown",
    "streams": "StreamReader StreamWriter StreamReaderProtocol open_connection start_server open_unix_connection start_unix_server",
    "subprocess": "create_subprocess_exec create_subprocess_shell",
    "tasks": """Task create_task FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED wait wait_for as_completed sleep gather shield
        ensure_future run_coroutine_threadsafe current_task all_tasks create_eager_task_factory eager_task_factory _register_task
        _unregister_task _enter_task _leave_task""",
    "taskgroups": "TaskGroup",
    "threads": "to_thread",
    "timeouts": "Timeout timeout timeout_at",
    "transports": "BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport",
    "unix_events": """SelectorEventLoop AbstractChildWatcher SafeChildWatcher FastChildWatcher PidfdChildWatcher MultiLoopChildWatcher
        ThreadedChildWatcher DefaultEventLoopPolicy EventLoop""",
}.items():
    _later(globals(), "asyncio." + _part, _names)
    __all__ += tuple(_names.split())
for _part in """base_events base_futures base_tasks constants coroutines events exceptions format_helpers futures locks log mixins protocols queues
        runners selector_events staggered streams subprocess taskgroups tasks threads timeouts transports trsock unix_events""".split():
    _later(globals(), "asyncio." + _part)
del _part, _names
