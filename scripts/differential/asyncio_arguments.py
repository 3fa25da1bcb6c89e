"""Every public method of asyncio's classes, and every function, called with odd arguments: a listing for either side.

    go run ./scripts/differential scripts/differential/asyncio_arguments.py
"""
import asyncio
import inspect
import re
import warnings

warnings.simplefilter("ignore")


class Odd:
    def __repr__(self):
        return "Odd()"


async def coro():
    return 1


def plain(*args):
    pass


VALUES = [None, 0, -1, 2.5, "x", b"x", (), [], {}, plain, Odd(), float("nan"), 10**30]
PAIRS = [(1, v) for v in VALUES[:6]] + [(plain, 1), (1, plain), (1, 2, 3), (1, 2, 3, 4, 5)]
NAMES = ["zzz", "name", "timeout", "loop", "context"]
SPECIAL = ["__aenter__", "__aexit__", "__enter__", "__exit__", "__await__", "__len__", "__iter__", "__aiter__", "__anext__"]

# What would end the run, waits, tells the time, or is asked about elsewhere.
LEFT_OUT = set("""loop.close loop.run_forever loop.stop loop.run_until_complete loop.time loop.call_at loop.set_debug loop.set_exception_handler
    loop.set_task_factory loop.set_default_executor loop.run_in_executor loop.getaddrinfo loop.getnameinfo loop.start_tls loop.sendfile
    loop.create_server loop.create_connection loop.shutdown_default_executor loop.shutdown_asyncgens loop.connect_read_pipe
    loop.connect_write_pipe loop.subprocess_exec loop.subprocess_shell loop.add_signal_handler loop.remove_signal_handler
    loop.add_reader loop.remove_reader loop.add_writer loop.remove_writer TimerHandle.when policy.new_event_loop policy.set_event_loop
    policy.get_child_watcher policy.set_child_watcher run Runner set_event_loop set_event_loop_policy _set_running_loop _enter_task
    _leave_task _register_task _unregister_task new_event_loop get_child_watcher set_child_watcher create_subprocess_exec
    loop.call_exception_handler loop.default_exception_handler create_subprocess_shell open_connection start_server get_event_loop task.print_stack""".split())


def mask(value):
    return re.sub(r"0x[0-9a-f]+", "0x…", re.sub(r"Task-\d+", "Task-N", str(value))).split(" running at ")[0]


def plainly(value):
    return mask(value) if isinstance(value, (int, float, str, bytes, tuple, type(None))) else type(value).__name__


def attempt(name, call, /, *args, **kwargs):
    said = f"{name}{mask(args)}{kwargs or ''}"
    try:
        result = call(*args, **kwargs)
    except BaseException as error:
        print(said, "!", type(error).__name__, mask(error))
        return
    print(said, "=", plainly(result))
    if inspect.iscoroutine(result):
        try:
            result.send(None)
            print("    waits")
            result.close()
        except StopIteration as stop:
            print("    returns", plainly(stop.value))
        except BaseException as error:
            print("    !", type(error).__name__, mask(error))
    elif isinstance(result, asyncio.Future) and result is not asyncio.current_task():
        result.cancel()


def attempts(name, fresh):
    """Calls what fresh() gives each time in all the ways."""
    for args in [(), *((v,) for v in VALUES), *PAIRS]:
        attempt(name, fresh(), *args)
    for keyword in NAMES:
        attempt(name, fresh(), **{keyword: 1})


def fed():
    reader = asyncio.StreamReader()
    reader.feed_data(b"ab\ncd")
    reader.feed_eof()
    return reader


def done(loop):
    future = loop.create_future()
    future.set_result(3)
    return future


async def main():
    loop = asyncio.get_running_loop()
    makers = dict(
        loop=lambda: loop, future=loop.create_future, done=lambda: done(loop), task=lambda: loop.create_task(coro()), reader=fed,
        Handle=lambda: loop.call_soon(plain), TimerHandle=lambda: loop.call_later(1, plain), policy=asyncio.DefaultEventLoopPolicy,
        Barrier=lambda: asyncio.Barrier(2), Timeout=lambda: asyncio.timeout(None),
        **{c.__name__: c for c in (asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Queue,
                                   asyncio.LifoQueue, asyncio.PriorityQueue, asyncio.TaskGroup, asyncio.Runner)})
    for name, make in makers.items():
        for method in sorted(n for n in dir(type(make())) if not n.startswith("_") or n in SPECIAL):
            if f"{name}.{method}" not in LEFT_OUT and callable(getattr(make(), method)):
                attempts(f"{name}.{method}", lambda: getattr(make(), method))
    for name in sorted(asyncio.__all__):
        if name not in LEFT_OUT and "Watcher" not in name and "EventLoop" not in name and callable(getattr(asyncio, name)):
            attempts(name, lambda: getattr(asyncio, name))


asyncio.run(main())
