"""The event loop: what is built on the part in Go (_asyncio.Loop: its queue, its timers, its iterations)."""

import _resources
from _asyncio import CancelledError, Loop, arrange, iscoroutine, isfuture, label
from asyncio.events import AbstractEventLoop, AbstractServer
from asyncio import coroutines
from asyncio.log import logger

__all__ = ("BaseEventLoop", "Server")


def _check_callback(callback, method):
    if iscoroutine(callback) or coroutines.iscoroutinefunction(callback):
        raise TypeError(f"coroutines cannot be used with {method}()")
    if not callable(callback):
        raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return  # the loop has been left already
    future.get_loop().stop()


class BaseEventLoop(Loop, AbstractEventLoop):
    def __init__(self):
        self.set_debug(coroutines._is_debug_mode())
        self.slow_callback_duration = 0.1
        self._clock_resolution = 1e-09
        self._default_executor = None
        self._executor_shutdown_called = False
        self._asyncgens_shutdown_called = False

    def __repr__(self):
        return f"<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>"

    def run_until_complete(self, future):
        self._check_runnable()
        fresh = not isfuture(future)
        from asyncio.tasks import ensure_future
        future = ensure_future(future, loop=self)
        if fresh:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if fresh and future.done() and not future.cancelled():
                future.exception()  # nobody else can ask for it
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self.is_closed():
            return
        if self.get_debug():
            logger.debug("Close %r", self)
        self._close()
        self._executor_shutdown_called = True
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def _set_coroutine_origin_tracking(self, enabled):
        """What debug mode remembers of coroutines, the interpreter remembers always."""

    # Async generators.

    def _asyncgen_firstiter_hook(self, agen):
        self._asyncgen_begins(agen)

    def _asyncgen_finalizer_hook(self, agen):
        self._asyncgen_dropped(agen)

    async def shutdown_asyncgens(self):
        self._asyncgens_shutdown_called = True
        generators = arrange(self._take_asyncgens())
        if not generators:
            return
        from asyncio.tasks import gather
        results = await gather(*[g.aclose() for g in generators], return_exceptions=True)
        for result, generator in zip(results, generators):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": f"an error occurred during closing of asynchronous generator {generator!r}",
                    "exception": result, "asyncgen": generator,
                })

    # Executors.

    def _check_default_executor(self):
        if self._executor_shutdown_called:
            raise RuntimeError("Executor shutdown has been called")

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if self.get_debug():
            _check_callback(func, "run_in_executor")
        if executor is None:
            executor = self._default_executor
            self._check_default_executor()
            if executor is None:
                from concurrent.futures import ThreadPoolExecutor
                self._default_executor = executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
                executor._held = True
        from asyncio.futures import wrap_future
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        from asyncio.timeouts import timeout as limit
        from threading import Thread
        future = label(self.create_future(), "executor")
        thread = Thread(target=self._do_shutdown, args=(future,))
        thread.start()
        try:
            async with limit(timeout):
                await future
        except TimeoutError:
            from _asyncio import warn
            warn(f"The executor did not finishing joining its threads within {timeout} seconds.", RuntimeWarning)
            self._default_executor.shutdown(wait=False)
        else:
            thread.join()

    def _do_shutdown(self, future):
        from asyncio.futures import _set_result_unless_cancelled
        try:
            self._default_executor.shutdown(wait=True)
            if not self.is_closed():
                self.call_soon_threadsafe(_set_result_unless_cancelled, future, None)
        except Exception as error:
            if not self.is_closed() and not future.cancelled():
                self.call_soon_threadsafe(future.set_exception, error)

    # What went wrong where nobody can catch it.

    def default_exception_handler(self, context):
        handle = self._current_handle
        if "source_traceback" not in context and handle is not None and handle._source_traceback:
            context["handle_traceback"] = handle._source_traceback
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key in ("message", "exception"):
                continue
            value = context[key]
            if key in ("source_traceback", "handle_traceback"):
                what = "Object" if key == "source_traceback" else "Handle"
                text = f"{what} created at (most recent call last):\n{_format_stack(value)}"
            else:
                text = repr(value)
            lines.append(f"{key}: {text}")
        error = context.get("exception")
        logger.error("\n".join(lines), exc_info=_info(error))

    def call_exception_handler(self, context):
        handler = self.get_exception_handler()
        if handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                logger.error("Exception in default exception handler", exc_info=_info(error))
            return
        try:
            thing = context.get("task") or context.get("future") or context.get("handle")
            get_context = getattr(thing, "get_context", None)
            if get_context is not None:
                get_context().run(handler, self, context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            try:
                self.default_exception_handler({
                    "message": "Unhandled error in exception handler", "exception": error, "context": context,
                })
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                logger.error("Exception in default exception handler while handling an unexpected error in custom exception handler",
                             exc_info=_info(error))

    # What is not modelled.

    async def subprocess_shell(self, protocol_factory, cmd, **kwargs):
        from asyncio.subprocess import _refuse
        _refuse()

    async def subprocess_exec(self, protocol_factory, program, *args, **kwargs):
        from asyncio.subprocess import _refuse
        _refuse()


def _dropped(loop):
    if not loop.is_closed():
        try:
            _resources.warn_unclosed("event loop ", loop, 1)
        finally:
            if not loop.is_running():
                loop.close()


_resources.finalized(BaseEventLoop, _dropped)


def _info(error):
    return (type(error), error, error.__traceback__) if error is not None else False


def _warn_slow(what, seconds):
    logger.warning("Executing %s took %.3f seconds", repr(what), seconds)


def _format_stack(frames):
    return "\n".join(f'  File "{file}", line {line}, in {name}' + (f"\n    {text}" if text else "") for file, line, name, text in frames)


class Server(AbstractServer):
    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout, ssl_shutdown_timeout=None):
        self._loop = loop
        self._sockets = sockets
        self._clients = {}  # transports, in order of arrival
        self._waiters = []
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._ssl_context = ssl_context
        self._serving = False
        self._serving_forever_fut = None
        self._label = ", ".join(s._label for s in sockets)

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    def _attach(self, transport):
        assert self._sockets is not None
        self._clients[transport] = None

    def _detach(self, transport):
        self._clients.pop(transport, None)
        if not self._clients and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            self._loop._start_serving(self._protocol_factory, sock, self._ssl_context, self, self._backlog)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        if self._sockets is None:
            return ()
        from asyncio.trsock import TransportSocket
        return tuple(TransportSocket(s) for s in self._sockets)

    def close(self):
        sockets = self._sockets
        if sockets is None:
            return
        self._sockets = None
        for sock in sockets:
            self._loop._stop_serving(sock)
        self._serving = False
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if not self._clients:
            self._wakeup()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def start_serving(self):
        from asyncio.tasks import sleep
        self._start_serving()
        await sleep(0)  # so that its readers are in place

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._serving_forever_fut = label(self._loop.create_future(), "accept", self._label)
        try:
            await self._serving_forever_fut
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        if self._waiters is None:
            return  # closed, and the last client has left (SEMANTICS E6)
        waiter = label(self._loop.create_future(), "clients", self._label)
        self._waiters.append(waiter)
        await waiter
