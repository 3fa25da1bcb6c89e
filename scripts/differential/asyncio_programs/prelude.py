"""What every program begins with: its imports, how it prints, and the classes that its statements use."""

PRELUDE = r'''
import asyncio, contextlib, contextvars, gc, io, itertools, os, re, signal, socket, sys, tempfile, time, warnings
V = contextvars.ContextVar("V", default=0)
class Problem(Exception): pass
def show(*what): print(*what, V.get())
def kind(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}[{', '.join(kind(x) for x in e.exceptions)}]"
    return f"{type(e).__name__}({', '.join(map(str, e.args))})"
def names(tasks): return sorted(t.get_name() for t in tasks)
def state(t):
    word = "pending" if not t.done() else "cancelled" if t.cancelled() else kind(t.exception()) if t.exception() else "=" + plain(str(t.result()))
    return f"{t.get_name()}:{word}:{t.cancelling()}"
def plain(x): return re.sub(r" created at [^>]+|0x[0-9a-f]+|[\w./-]*/(?=\w+\.py)|(?<!program)\.py:\d+", "", x if isinstance(x, str) else repr(x))    # without addresses, folders, the library's lines and debug mode's origins
def done(t): show("done", state(t))
def called(*args): show("called", *args)
collected = None    # what the collector made the loop complain of, in no certain order
gc.disable()        # it would come when CPython's counters say so
def handler(loop, context):
    what = "handler", context["message"].split(" at ")[0].split("(")[0], kind(context["exception"]) if "exception" in context else ""
    if "never retrieved" in what[1]: what += context["future"].get_name() if isinstance(context["future"], asyncio.Task) else "",
    if collected is None: show(*what)
    else: collected.append(what)
    if len(collected or ()) % 5 == 3: raise Problem("handler")
pauses = (0.5 + 0.173 * i for i in itertools.count())     # no two threads sleep as long
def work(seconds, result):
    time.sleep(seconds)
    if result % 4 == 0: raise Problem(result)
    return result
def thread_asks(seconds, coro, loop):
    time.sleep(seconds)
    return asyncio.run_coroutine_threadsafe(coro, loop).result()
@contextlib.asynccontextmanager
async def scope(n, delay):
    await asyncio.sleep(delay)
    try:
        yield n
    except Problem as e:
        show("scope", n, kind(e))
    finally:
        await asyncio.sleep(0)
        show("scope end", n)
class Awaitable:
    def __init__(self, n): self.n = n
    def __await__(self):
        yield
        return self.n
class Loop(asyncio.SelectorEventLoop):
    async def shutdown_asyncgens(self):
        global collected
        collected = []
        gc.collect()    # what is left in cycles dies here on both sides: the loop would find async generators in it
        show("collected", sorted(collected))
        collected = None
        await super().shutdown_asyncgens()
async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        show("numbers end")
async def talk(n):
    """An asynchronous generator that takes what it is sent, and sleeps while it is closed."""
    got = None
    try:
        while n:
            try: got = yield got, V.get()
            except Problem as e: got = kind(e)
            n -= 1
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        show("talk end", got)
class Own(asyncio.Task):
    def cancel(self, msg=None):
        show("own cancel", self.get_name())
        return super().cancel(msg=msg)
held = []    # a socket or paused transport that is dropped open is closed at once by CPython; by the engine later, or not before its loop
def pair():
    held.extend(two := socket.socketpair())
    return two
class OwnFuture(asyncio.Future):
    def set_result(self, result):
        show("own result", result)
        super().set_result(result)
def factory(loop, coro, **options):
    show("factory", getattr(coro, "__qualname__", type(coro).__name__), sorted(k for k, v in options.items() if v is not None))
    return Own(coro, loop=loop, **options)
class Watched(Loop):
    """A loop that tells of what goes through some of its methods."""
    def create_task(self, coro, **options):
        show("create_task", getattr(coro, "__qualname__", type(coro).__name__))
        return super().create_task(coro, **options)
    def call_exception_handler(self, context):
        show("told", context["message"].split(" at ")[0].split("(")[0])
        super().call_exception_handler(context)
    def call_at(self, when, callback, *args, **options):
        if callback is called: show("call_at", round(when - self.time(), 2), args)
        return super().call_at(when, callback, *args, **options)
class Wire(asyncio.Protocol, asyncio.DatagramProtocol):
    """Both ends of a connection: prints what happens to it."""
    def __init__(self, name, n=0): self.name, self.n, self.lost = name, n, asyncio.get_running_loop().create_future()
    def connection_made(self, transport): self.transport = transport; show(self.name, "made", transport.is_closing())
    def data_received(self, data):
        show(self.name, "data", len(data), data[:8])
        if self.n: self.n -= 1; self.transport.write(data[:3] * 2)
        else: self.transport.close()
    def datagram_received(self, data, address):
        show(self.name, "datagram", data)
        if self.n: self.n -= 1; self.transport.sendto(data * 2, address)
    def eof_received(self): show(self.name, "eof"); return self.n > 1
    def connection_lost(self, e):
        show(self.name, "lost", e and kind(e))
        if not self.lost.done(): self.lost.set_result(None)
    def error_received(self, e): show(self.name, "error", kind(e))
    def pause_writing(self): show(self.name, "pause")
    def resume_writing(self): show(self.name, "resume")
async def talker(reader, writer, n):
    """The other end of a stream: answers n lines."""
    try:
        while n and (line := await reader.readline()):
            show("talker", n, line); n -= 1
            writer.write(line.upper()); await writer.drain()
    except (asyncio.IncompleteReadError, OSError, ValueError) as e: show("talker", type(e).__name__)
    finally: writer.close()
'''
