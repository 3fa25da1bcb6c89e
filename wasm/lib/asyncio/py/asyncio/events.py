"""The interface of event loops, handles, and which loop is whose."""

from _asyncio import Handle, TimerHandle, _get_running_loop, _set_running_loop, get_running_loop

__all__ = ("AbstractEventLoopPolicy", "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy",
           "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop", "get_child_watcher", "set_child_watcher",
           "_set_running_loop", "get_running_loop", "_get_running_loop")


def _abstract(names, asynchronous=()):
    """The methods of an interface: each raises NotImplementedError."""
    def plain(name):
        def method(self, *args, **kwargs):
            raise NotImplementedError
        return method

    def coroutine(name):
        async def method(self, *args, **kwargs):
            raise NotImplementedError
        return method

    methods = {}
    for make, list in (plain, names), (coroutine, asynchronous):
        for name in list:
            methods[name] = make(name)
            methods[name].__name__ = name
    return methods


def _run(self):
    """What a loop does with a handle. It does it in Go; the tracebacks of what callbacks raise show this."""
    self._context.run(self._callback, *self._args)


class AbstractServer:
    locals().update(_abstract("close close_clients abort_clients get_loop is_serving".split(), "start_serving serve_forever wait_closed".split()))

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class AbstractEventLoop:
    locals().update(_abstract(
        """run_forever run_until_complete stop is_running is_closed close _timer_handle_cancelled call_soon call_later call_at time
        create_future create_task call_soon_threadsafe run_in_executor set_default_executor add_reader remove_reader add_writer
        remove_writer add_signal_handler remove_signal_handler set_task_factory get_task_factory get_exception_handler
        set_exception_handler default_exception_handler call_exception_handler get_debug set_debug""".split(),
        """shutdown_asyncgens shutdown_default_executor getaddrinfo getnameinfo create_connection create_server start_tls
        create_unix_connection create_unix_server connect_accepted_socket create_datagram_endpoint connect_read_pipe connect_write_pipe
        subprocess_shell subprocess_exec sendfile sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto
        sock_connect sock_accept sock_sendfile""".split()))


class AbstractEventLoopPolicy:
    locals().update(_abstract("get_event_loop set_event_loop new_event_loop get_child_watcher set_child_watcher".split()))


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """Each thread has a loop of its own; only the main thread gets one without asking, and is warned."""

    _loop_factory = None

    def __init__(self):
        from threading import local
        self._local = local()

    def get_event_loop(self):
        from threading import current_thread, main_thread
        mine = self._local.__dict__
        if "loop" not in mine and current_thread() is main_thread():
            from _asyncio import warn
            warn("There is no current event loop", DeprecationWarning)
            self.set_event_loop(self.new_event_loop())
        if mine.get("loop") is None:
            raise RuntimeError(f"There is no current event loop in thread {current_thread().name!r}.")
        return mine["loop"]

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._local.loop = loop

    def new_event_loop(self):
        return self._loop_factory()


_event_loop_policy = None


def get_event_loop_policy():
    global _event_loop_policy
    if _event_loop_policy is None:
        from asyncio.unix_events import DefaultEventLoopPolicy
        _event_loop_policy = DefaultEventLoopPolicy()
    return _event_loop_policy


def set_event_loop_policy(policy):
    global _event_loop_policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _event_loop_policy = policy


def get_event_loop():
    return _get_running_loop() or get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()


def get_child_watcher():
    return get_event_loop_policy().get_child_watcher()


def set_child_watcher(watcher):
    return get_event_loop_policy().set_child_watcher(watcher)
