"""asyncio.run and Runner: a loop from birth to an orderly end (SEMANTICS E2)."""

from _asyncio import EventLoop, _get_running_loop, _set_loop, get_running_loop, iscoroutine, set_event_loop
from asyncio.tasks import ensure_future, gather


def new_event_loop():
    return EventLoop()


def get_event_loop():
    loop = _get_running_loop() or _set_loop()
    if loop is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return loop


def _stop_loop(future):
    if not future.cancelled():
        error = future._exception
        if isinstance(error, (SystemExit, KeyboardInterrupt)):
            return  # the loop has been left already
    future.get_loop().stop()


def run_until_complete(loop, future):
    fresh = iscoroutine(future)
    future = ensure_future(future, loop=loop)
    future.add_done_callback(_stop_loop)
    try:
        loop.run_forever()
    except:
        if fresh and future.done() and not future.cancelled():
            future.exception()
        raise
    finally:
        future.remove_done_callback(_stop_loop)
    if not future.done():
        raise RuntimeError("Event loop stopped before Future completed.")
    return future.result()


async def shutdown_asyncgens(loop):
    generators = loop._asyncgens()
    if not generators:
        return
    results = await gather(*[g.aclose() for g in generators], return_exceptions=True)
    for result, generator in zip(results, generators):
        if isinstance(result, Exception):
            loop.call_exception_handler({
                "message": f"an error occurred during closing of asynchronous generator {generator!r}",
                "exception": result, "asyncgen": generator,
            })


async def shutdown_default_executor(loop, timeout=None):
    executor = loop._executor()
    if executor is None:
        return
    import threading
    future = loop.create_future()._label("executor")

    def work():
        executor.shutdown(wait=True)
        if not loop.is_closed():
            loop.call_soon_threadsafe(lambda: None if future.done() else future.set_result(None))

    thread = threading.Thread(target=work)
    thread.start()
    try:
        await future
    finally:
        thread.join()


def _cancel_all(loop):
    tasks = [t for t in loop._tasks()]
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    run_until_complete(loop, _gather_in(loop, tasks))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() shutdown",
                "exception": task.exception(), "task": task,
            })


def _gather_in(loop, tasks):
    return gather(*tasks, return_exceptions=True)


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._phase = "created"
        self._debug = debug
        self._factory = loop_factory
        self._loop = None
        self._context = None

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, exc_type, exc, tb):
        self.close()

    def _start(self):
        if self._phase == "closed":
            raise RuntimeError("Runner is closed")
        if self._phase == "started":
            return
        from contextvars import copy_context
        self._loop = new_event_loop() if self._factory is None else self._factory()
        if self._factory is None:
            set_event_loop(self._loop)
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = copy_context()
        self._phase = "started"

    def get_loop(self):
        self._start()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if _get_running_loop() is not None:
            coro.close()
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._start()
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        return run_until_complete(self._loop, task)

    def close(self):
        if self._phase != "started":
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            run_until_complete(loop, loop._housekeeping(shutdown_asyncgens(loop)))
            run_until_complete(loop, loop._housekeeping(shutdown_default_executor(loop)))
        finally:
            if self._factory is None:
                set_event_loop(None)
            loop.close()
            self._loop = None
            self._phase = "closed"


def run(main, *, debug=None, loop_factory=None):
    if _get_running_loop() is not None:
        if iscoroutine(main):
            main.close()
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)

