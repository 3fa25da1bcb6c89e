"""Random asyncio programs whose every step is determined: source(seed) returns one.

Tasks sleep, lock, queue, signal, wait for each other and for threads, are cancelled, time out, fail; they print what they do. What CPython
leaves open is avoided: threads only sleep, sets are sorted before they are printed, and delays are 0 or differ from each other. A chance tie
between sums of delays is left to the runner, which asks CPython twice.
"""
import random

PRELUDE = '''\
import asyncio, contextlib, contextvars, gc, itertools, socket, tempfile, time
V = contextvars.ContextVar("V", default=0)
class Problem(Exception): pass
def show(*what): print(*what, V.get())
def kind(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}[{', '.join(kind(x) for x in e.exceptions)}]"
    return f"{type(e).__name__}({', '.join(map(str, e.args))})"
def names(tasks): return sorted(t.get_name() for t in tasks)
def state(t):
    word = "pending" if not t.done() else "cancelled" if t.cancelled() else kind(t.exception()) if t.exception() else f"={t.result()}"
    return f"{t.get_name()}:{word}:{t.cancelling()}"
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

# What asks the selector: beside threads, whose ends come through it too, the order of what is ready would be open (SEMANTICS U6).
NETWORK = {"do_stream_pair", "do_unix_server", "do_tcp_server", "do_protocols", "do_datagrams", "do_socket_calls", "do_reader"}


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.labels = 0
        self.delays = [round(0.2 * k + 0.0137 * u, 4) for u, k in enumerate(self.random.sample(range(1, 40), 39))]

    def label(self):
        self.labels += 1
        return self.labels

    def delay(self):
        if self.random.random() < 0.35 or not self.delays:
            return 0
        return self.delays.pop()

    def each(self):
        """A delay for the k-th of several that run the same code."""
        delay = self.delay()
        return f"{delay} + {0.131 + self.label() / 1e4} * k" if delay else 0

    def later(self):
        """A delay that is not 0."""
        return self.delays.pop() if self.delays else 30 + self.label() / 5

    def emit(self, depth, text):
        self.lines.append("    " * depth + text)

    def source(self):
        count = self.random.randint(2, 4)
        self.functions = count
        self.emit(0, PRELUDE)
        self.threads = self.random.random() < 0.3
        self.emit(0, "async def program():")
        self.emit(1, "loop = asyncio.get_running_loop(); loop.set_exception_handler(handler)")
        self.eager = self.random.random() < 0.12
        if self.eager:
            self.emit(1, "loop.set_task_factory(asyncio.eager_task_factory)")
        self.emit(1, "L = asyncio.Lock(); S = asyncio.Semaphore(%d); E = asyncio.Event(); C = asyncio.Condition(); B = asyncio.Barrier(2)"
                  % self.random.randint(1, 2))
        self.emit(1, "S2 = asyncio.BoundedSemaphore(2); latest = None")
        self.emit(1, "Q = asyncio.%s(%d); F = loop.create_future(); ts = []"
                  % (self.random.choice(["Queue", "Queue", "LifoQueue", "PriorityQueue"]), self.random.randint(0, 2)))
        self.emit(1, "def start(coro, name=None):")
        self.emit(2, "t = asyncio.create_task(coro, name=name); ts.append(t); return t")
        for i in range(count):
            self.emit(1, f"async def f{i}(who):")
            self.index = i
            self.block(2, self.random.randint(1, 4), f"f{i}")
            self.emit(2, f"return {self.label()}")
        self.index = -1
        self.emit(1, "try:")
        self.emit(2, "async with asyncio.timeout(300):")
        self.emit(3, "who = 'main'")
        for _ in range(self.random.randint(1, 3)):
            self.emit(3, f"start({self.call()}, {self.name()})")
        self.block(3, self.random.randint(2, 5), "main")
        self.emit(3, "if ts: show('waited', names((await asyncio.wait(ts, timeout=%s))[0]))" % self.later())
        self.emit(1, "except BaseException as e: show('main', kind(e))")
        self.emit(1, "show([state(t) for t in ts])")
        if self.random.random() < 0.7:
            self.emit(1, "for t in ts: t.cancel()")
            self.emit(1, "show([kind(r) if isinstance(r, BaseException) else r for r in await asyncio.gather(*ts, return_exceptions=True)])")
        self.run()
        return "\n".join(self.lines) + "\n"

    def run(self):
        """Runs the program, by asyncio.run or in one of the other ways."""
        r = self.random
        way = r.random()
        if way < 0.7:
            self.emit(0, f"try: asyncio.run(program(), loop_factory={r.choice(['Loop', 'Loop', 'Watched'])})")
        elif way < 0.85:
            self.emit(0, "async def short(n):")
            self.emit(1, f"V.set(V.get() + n); show('short', n); await asyncio.sleep({self.delay()}); {r.choice(['raise Problem(n)', 'return n', 'asyncio.current_task().cancel(n)'])}")
            self.emit(0, "try:")
            self.emit(1, "with asyncio.Runner(loop_factory=Loop) as runner:")
            self.emit(2, "try: print('first', runner.run(short(1)))")
            self.emit(2, "except BaseException as e: print('first', kind(e))")
            self.emit(2, "runner.get_loop().call_soon(called, 'between')")
            self.emit(2, "runner.run(program()); print(runner.run(short(2), context=contextvars.copy_context()))")
        else:
            self.emit(0, "loop = Loop()")
            self.emit(0, "try:")
            self.emit(1, f"loop.call_later({self.later()}, loop.stop)")
            self.emit(1, "main = loop.create_task(program())")
            self.emit(1, "loop.run_forever(); print('stopped', main.done())")
            self.emit(1, "loop.run_until_complete(main); loop.run_until_complete(loop.shutdown_asyncgens())")
            self.emit(1, "loop.run_until_complete(loop.shutdown_default_executor())")
            self.emit(1, "for t in (left := sorted(asyncio.all_tasks(loop), key=asyncio.Task.get_name)): t.cancel()")
            self.emit(1, "loop.run_until_complete(asyncio.wait(left)) if left else None; loop.close()")
        self.emit(0, "except BaseException as e: print('run', kind(e))")
        self.emit(0, "collected = []; gc.collect(); print(sorted(collected))  # before the interpreter goes, which lets things die in no certain order")

    def name(self):
        return repr(f"n{self.label()}") if self.random.random() < 0.4 else "None"

    def call(self):
        """A call of a coroutine function further down, so that nothing recurses."""
        if self.index + 1 >= self.functions:
            return f"asyncio.sleep({self.delay()}, {self.label()})"
        return f"f{self.random.randint(self.index + 1, self.functions - 1)}({self.label()})"

    def block(self, depth, size, where):
        lines = len(self.lines)
        for _ in range(size):
            self.statement(depth, where)
        if len(self.lines) == lines:
            self.emit(depth, "pass")

    def statement(self, depth, where):
        r, n = self.random, self.label()
        nested = depth < 5
        kinds = [k for k in dir(self) if k.startswith("do_") and not (self.threads and k in NETWORK)] + ([k for k in dir(self) if k.startswith("in_")] * 2 if nested else [])
        getattr(self, r.choice(kinds))(depth, n, where)

    def tell(self, depth, n, where, text=""):
        self.emit(depth, f"show('{where}', who, {n}{text and ', ' + text})")

    # Statements: do_… stand alone, in_… hold others.

    def do_show(self, d, n, w):
        self.tell(d, n, w)

    def do_sleep(self, d, n, w):
        self.emit(d, f"await asyncio.sleep({self.delay()})")
        self.tell(d, n, w)

    do_sleep_again = do_sleep

    def do_start(self, d, n, w):
        self.emit(d, f"start({self.call()}, {self.name()})")

    do_start_again = do_start

    def do_await(self, d, n, w):
        self.tell(d, n, w, f"await {self.call()}")

    def do_join(self, d, n, w):
        self.emit(d, f"if ts and ts[{n} % len(ts)] is not asyncio.current_task():")
        self.emit(d + 1, f"try: show('{w}', who, {n}, await asyncio.wait_for(asyncio.shield(ts[{n} % len(ts)]), {self.later()}))")
        self.emit(d + 1, f"except (Problem, TimeoutError) as e: show('{w}', who, {n}, kind(e))")

    def do_set_event(self, d, n, w):
        self.emit(d, self.random.choice(["E.set()", "E.clear()", "E.set(); E.clear()"]))

    def do_wait_event(self, d, n, w):
        self.guarded(d, n, w, "E.wait()")

    def do_put(self, d, n, w):
        self.guarded(d, n, w, f"Q.put({n})")

    def do_get(self, d, n, w):
        self.guarded(d, n, w, "Q.get()")

    def do_nowait(self, d, n, w):
        call = self.random.choice([f"Q.put_nowait({n})", "Q.get_nowait()", "Q.task_done()", "Q.qsize()"])
        self.emit(d, f"try: show('{w}', who, {n}, {call})")
        self.emit(d, f"except (asyncio.QueueEmpty, asyncio.QueueFull, asyncio.QueueShutDown, ValueError) as e: show({n}, kind(e))")

    def do_join_queue(self, d, n, w):
        self.guarded(d, n, w, "Q.join()")

    def do_shutdown(self, d, n, w):
        if self.random.random() < 0.2:
            self.emit(d, f"Q.shutdown({self.random.random() < 0.5})")

    def do_barrier(self, d, n, w):
        self.guarded(d, n, w, "B.wait()")

    def do_barrier_reset(self, d, n, w):
        self.emit(d, f"await B.{self.random.choice(['reset', 'reset', 'abort'])}()")

    def do_cancel(self, d, n, w):
        message = self.random.choice(["", "", f"'m{n}'"])
        self.emit(d, f"if ts: show('{w}', who, {n}, ts[{n} % len(ts)].cancel({message}))")

    def do_cancel_self(self, d, n, w):
        self.emit(d, f"asyncio.current_task().cancel('self{n}')")

    def do_uncancel(self, d, n, w):
        self.tell(d, n, w, "asyncio.current_task().uncancel()")

    def do_raise(self, d, n, w):
        if self.random.random() < 0.6:
            self.emit(d, f"if {self.random.choice(['E.is_set()', 'L.locked()', 'len(ts) > 2', 'True', 'Q.empty()'])}: raise Problem({n})")

    def do_set_var(self, d, n, w):
        self.emit(d, f"V.set({n})")

    def do_reset_var(self, d, n, w):
        self.emit(d, f"token = V.set({n}); show({n}); V.reset(token)")

    def do_call_soon(self, d, n, w):
        self.emit(d, f"h = loop.call_soon({self.random.choice(['called', 'called', 'int'])}, 'x{n}')")
        if self.random.random() < 0.3:
            self.emit(d, "h.cancel()")

    def do_call_later(self, d, n, w):
        self.emit(d, f"h = loop.call_later({self.later()}, called, {n})")
        if self.random.random() < 0.3:
            self.emit(d, f"await asyncio.sleep({self.delay()}); h.cancel()")

    def do_threadsafe(self, d, n, w):
        self.emit(d, f"loop.call_soon_threadsafe(called, {n})")

    def do_callback(self, d, n, w):
        self.emit(d, f"if ts: ts[{n} % len(ts)].add_done_callback(done)")

    def do_remove_callback(self, d, n, w):
        self.emit(d, f"if ts: show({n}, ts[{n} % len(ts)].remove_done_callback(done))")

    def do_future(self, d, n, w):
        call = self.random.choice([f"F.set_result({n})", f"F.set_exception(Problem({n})); F.exception()", f"F.cancel({n})"])
        self.emit(d, f"if not F.done(): {call}")

    def do_new_future(self, d, n, w):
        self.emit(d, "F = loop.create_future()" if w == "main" else "pass")

    def do_await_future(self, d, n, w):
        self.guarded(d, n, w, "asyncio.shield(F)")

    def do_state(self, d, n, w):
        self.tell(d, n, w, "[state(t) for t in ts]")

    def do_gather(self, d, n, w):
        calls = ", ".join(self.call() for _ in range(self.random.randint(1, 3)))
        self.emit(d, f"r = await asyncio.gather({calls}, return_exceptions={self.random.random() < 0.5})")
        self.tell(d, n, w, "[kind(x) if isinstance(x, BaseException) else x for x in r]")

    def do_wait(self, d, n, w):
        when = self.random.choice(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"])
        self.emit(d, f"r = await asyncio.wait([start({self.call()}), start({self.call()})], timeout={self.random.choice([self.later(), 0])}, "
                     f"return_when=asyncio.{when})")
        self.tell(d, n, w, "names(r[0]), names(r[1])")

    def do_as_completed(self, d, n, w):
        timeout = self.random.choice(["None", self.later()])
        self.emit(d, f"for c in asyncio.as_completed([start({self.call()}), start({self.call()})], timeout={timeout}):")
        self.emit(d + 1, f"try: show('{w}', who, {n}, await c)")
        self.emit(d + 1, f"except (Problem, TimeoutError) as e: show({n}, kind(e))")

    def do_as_completed_async(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, f"async for t in asyncio.as_completed([start({self.call()}), start({self.call()})], timeout={self.later()}):")
        self.emit(d + 2, f"show('{w}', who, {n}, state(t))")
        self.emit(d, f"except TimeoutError as e: show({n}, kind(e))")

    def do_wait_for(self, d, n, w):
        self.guarded(d, n, w, self.call())

    def do_shield(self, d, n, w):
        self.guarded(d, n, w, f"asyncio.shield(start({self.call()}))")

    def do_generator(self, d, n, w):
        self.emit(d, f"async for i in numbers({self.random.randint(1, 3)}): show({n}, i)")

    def do_notify(self, d, n, w):
        self.emit(d, f"async with C: C.notify({self.random.randint(0, 2)})")

    def do_wait_condition(self, d, n, w):
        self.emit(d, "async with C:")
        self.guarded(d + 1, n, w, "C.wait()")

    def do_condition_wait_for(self, d, n, w):
        self.emit(d, "async with C:")
        self.guarded(d + 1, n, w, f"C.wait_for(lambda: {self.random.choice(['Q.empty()', 'E.is_set()', 'len(ts) > 3', 'F.done()'])})")

    def do_notify_all(self, d, n, w):
        self.emit(d, "async with C: C.notify_all()")

    def do_bounded(self, d, n, w):
        self.emit(d, "if S2.locked():")
        self.emit(d + 1, f"show('{w}', who, {n}, 'locked'); S2.release()")
        self.emit(d, f"else: show('{w}', who, {n}, await S2.acquire())")

    def do_eager(self, d, n, w):
        self.emit(d, f"t = asyncio.Task({self.call()}, loop=loop, name={self.name()}, eager_start=True); ts.append(t)")
        self.tell(d, n, w, "state(t)")

    def do_context(self, d, n, w):
        self.emit(d, "ctx = contextvars.copy_context()")
        self.emit(d, self.random.choice([
            f"ctx.run(V.set, {n}); ts.append(asyncio.create_task({self.call()}, context=ctx))",
            f"loop.call_soon(called, {n}, context=ctx); V.set({n})",
            f"show({n}, await asyncio.create_task({self.call()}, context=ctx), ctx[V] if V in ctx else None)"]))

    def do_thread(self, d, n, w):
        if not self.threads:
            return self.do_sleep(d, n, w)
        self.guarded(d, n, w, self.random.choice([f"asyncio.to_thread(work, next(pauses), {n})",
                                                  f"loop.run_in_executor(None, work, next(pauses), {n})"]))

    def do_thread_asks(self, d, n, w):
        if self.threads and self.random.random() < 0.4:
            self.guarded(d, n, w, f"asyncio.to_thread(thread_asks, next(pauses), {self.call()}, loop)")

    def do_drop_generator(self, d, n, w):
        self.emit(d, f"async for i in numbers(3):")
        self.emit(d + 1, f"show({n}, i)")
        self.emit(d + 1, "break")

    def do_step_generator(self, d, n, w):
        self.emit(d, f"g = numbers({self.random.randint(1, 3)}); show({n}, await anext(g))")
        self.emit(d, self.random.choice(["await g.aclose()", f"show({n}, await anext(g, 'none'))",
                                         f"try: await g.athrow(Problem({n}))\n" + "    " * d + f"except Problem as e: show({n}, kind(e))"]))
        self.emit(d, "g = None")

    def do_comprehension(self, d, n, w):
        self.tell(d, n, w, "[i async for i in numbers(2)], [await asyncio.sleep(0, i) for i in range(2)]")

    def do_awaitable(self, d, n, w):
        self.tell(d, n, w, self.random.choice([f"await Awaitable({n})", f"await asyncio.gather(Awaitable({n}), {self.call()})",
                                               f"await asyncio.wait_for(Awaitable({n}), {self.later()})"]))

    def do_call_at(self, d, n, w):
        self.emit(d, f"h = loop.call_at(loop.time() + {self.later()}, called, {n}); show({n}, h.cancelled())")

    def do_nested_gather(self, d, n, w):
        self.emit(d, f"latest = asyncio.gather({self.call()}, asyncio.gather({self.call()}, return_exceptions=True))")
        self.emit(d, self.random.choice([f"loop.call_later({self.later()}, latest.cancel)", "latest.cancel()", "pass"]))
        self.emit(d, f"try: show({n}, await latest)")
        self.emit(d, f"except (Problem, asyncio.CancelledError) as e: show({n}, kind(e), latest.done(), latest.cancelled())")

    def do_result(self, d, n, w):
        self.emit(d, f"try: show({n}, ts and ts[{n} % len(ts)].{self.random.choice(['result()', 'exception()', 'done()', 'cancelling()'])})")
        self.emit(d, f"except (asyncio.InvalidStateError, asyncio.CancelledError, Problem, TimeoutError, BaseExceptionGroup) as e: show({n}, kind(e))")

    def do_all_tasks(self, d, n, w):
        self.tell(d, n, w, "len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks()")

    def do_rename(self, d, n, w):
        self.emit(d, f"asyncio.current_task().set_name('{w}-{n}')")

    def do_race(self, d, n, w):
        if self.eager:
            return self.do_show(d, n, w)  # 3.13.0's staggered_race does not work with eager tasks
        self.emit(d, "from asyncio.staggered import staggered_race")
        self.emit(d, f"r = await staggered_race([lambda: {self.call()}, lambda: {self.call()}], {self.later()})")
        self.tell(d, n, w, "r[:2], [e and kind(e) for e in r[2]]")

    # Races: what happens in one iteration, or nearly.

    def do_race_future(self, d, n, w):
        """A future's result, its waiter's cancellation and a time limit, in some order."""
        calls = ["mine.set_result(%d)" % n, "mine.cancel('f%d')" % n, "me.cancel('t%d')" % n, "mine.set_exception(Problem(%d))" % n]
        picked = self.random.sample(calls, 2)
        self.emit(d, "mine = loop.create_future(); me = asyncio.current_task()")
        for call in picked:
            how = self.random.choice(["loop.call_soon(lambda mine=mine, me=me: %s)", "loop.call_soon(lambda mine=mine, me=me: mine.done() or %s)",
                                      "loop.call_later(0, lambda mine=mine, me=me: mine.done() or %s)"])
            if "me.cancel" in call and not self.random.random() < 0.7:
                continue
            self.emit(d, how % call)
        self.emit(d, f"try: show('{w}', who, {n}, await asyncio.wait_for(mine, {self.random.choice([self.later(), self.later(), 0])}))")
        self.emit(d, f"except (TimeoutError, Problem, asyncio.CancelledError) as e: show('{w}', who, {n}, kind(e), mine.done(), me.cancelling())")
        if self.random.random() < 0.5:
            self.emit(d, "while me.cancelling(): me.uncancel()")

    def do_cancel_later(self, d, n, w):
        self.emit(d, f"loop.call_later({self.random.choice([0, self.later()])}, asyncio.current_task().cancel, 'later{n}')")

    def do_cancel_shielded(self, d, n, w):
        self.emit(d, f"outer = asyncio.shield(start({self.call()}))")
        self.emit(d, f"loop.call_later({self.random.choice([0, self.later()])}, outer.cancel)")
        self.emit(d, f"try: show('{w}', who, {n}, await outer)")
        self.emit(d, f"except (Problem, asyncio.CancelledError) as e: show('{w}', who, {n}, kind(e), outer.cancelled())")

    def do_cancel_twice(self, d, n, w):
        self.emit(d, f"t = start({self.call()}); await asyncio.sleep({self.delay()})")
        self.tell(d, n, w, f"t.cancel('one{n}'), t.cancel('two{n}'), t.cancelling(), t.uncancel()")

    def do_past(self, d, n, w):
        """Timers that are due already, in the order of their times."""
        for k, when in enumerate(self.random.sample(["loop.time() - 1", "loop.time() - 0.5", "loop.time()", f"0.00{n}"], 3)):
            self.emit(d, f"loop.call_at({when}, called, 'past{n}', {k})")
        self.emit(d, f"loop.call_later({self.random.choice([-1, 0])}, called, 'later{n}'); loop.call_soon(called, 'soon{n}')")

    def in_outer_group(self, d, n, w):
        """A group within a group, and a child that makes its siblings."""
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.TaskGroup() as group{n}:")
        self.emit(d + 2, f"async def child{n}(who):")
        self.emit(d + 3, f"await asyncio.sleep({self.delay()})")
        self.emit(d + 3, f"try: show('{w}', who, {n}, state(group{n}.create_task({self.call()}, name={self.name()})))")
        self.emit(d + 3, f"except RuntimeError as e: show('{w}', who, {n}, type(e).__name__)")
        self.emit(d + 2, f"group{n}.create_task(child{n}('child'))")
        self.emit(d + 2, f"async with asyncio.TaskGroup() as inner{n}:")
        self.emit(d + 3, f"inner{n}.create_task({self.call()}); group{n}.create_task({self.call()})")
        self.inner(d + 3, w)
        if self.random.random() < 0.3:
            self.emit(d + 2, f"raise {self.random.choice(['Problem', 'KeyError', 'asyncio.CancelledError'])}({n})")
        self.emit(d, f"except BaseExceptionGroup as e: show('{w}', who, {n}, kind(e))")
        self.emit(d, f"except asyncio.CancelledError as e: show('{w}', who, {n}, kind(e), asyncio.current_task().cancelling())")

    def do_pipeline(self, d, n, w):
        """Producers and consumers of a queue of their own, which is shut down."""
        r = self.random
        self.emit(d, f"q = asyncio.{r.choice(['Queue', 'LifoQueue', 'PriorityQueue'])}({r.randint(0, 2)})")
        self.emit(d, "async def produce(q, k):")
        self.emit(d + 1, f"for i in range(2): await q.put((i, k)); await asyncio.sleep({self.each()})")
        self.emit(d, "async def consume(q, k):")
        self.emit(d + 1, "while True:")
        self.emit(d + 2, f"item = await q.get(); show('{w}', {n}, k, item, q.qsize())")
        self.emit(d + 2, f"await asyncio.sleep({self.each()}); q.task_done()")
        self.emit(d, f"pipes = [start(produce(q, k)) for k in range({r.randint(1, 3)})] + [start(consume(q, k)) for k in range({r.randint(1, 2)})]")
        self.emit(d, f"await asyncio.sleep({self.delay()})")
        self.emit(d, r.choice([f"q.shutdown({r.random() < 0.5})", "for t in pipes: t.cancel()", f"q.shutdown(); q.shutdown({r.random() < 0.5})"]))
        self.emit(d, f"show('{w}', {n}, [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*pipes, return_exceptions=True)])")

    def do_barrier_party(self, d, n, w):
        r = self.random
        parties = r.randint(2, 3)
        self.emit(d, f"bar = asyncio.Barrier({parties})")
        self.emit(d, "async def meet(bar, k):")
        self.emit(d + 1, f"await asyncio.sleep({self.each()})")
        self.emit(d + 1, f"try: show('meet', {n}, k, await bar.wait(), bar.n_waiting, bar.broken)")
        self.emit(d + 1, f"except (asyncio.BrokenBarrierError, asyncio.CancelledError) as e: show('meet', {n}, k, kind(e), bar.broken)")
        self.emit(d, f"party = [start(meet(bar, k)) for k in range({parties + r.randint(-1, 1)})]")
        self.emit(d, f"await asyncio.sleep({self.delay()})")
        self.emit(d, r.choice(["party[0].cancel()", "await bar.abort()", "await bar.reset()", "pass", "party[-1].cancel(); await bar.reset()"]))
        self.emit(d, f"show({n}, names((await asyncio.wait(party, timeout={self.later()}))[1]), bar.n_waiting, bar.broken)")
        self.emit(d, "for t in party: t.cancel()")

    def do_condition_party(self, d, n, w):
        r = self.random
        self.emit(d, "cond = asyncio.Condition()")
        self.emit(d, "async def await_turn(cond, k):")
        self.emit(d + 1, "async with cond:")
        self.emit(d + 2, f"try: show('turn', {n}, k, await cond.wait())")
        self.emit(d + 2, f"except asyncio.CancelledError as e: show('turn', {n}, k, kind(e), cond.locked()); raise")
        self.emit(d + 2, f"await asyncio.sleep({self.each()})")
        self.emit(d, f"party = [start(await_turn(cond, k)) for k in range(3)]; await asyncio.sleep({self.delay()})")
        self.emit(d, f"async with cond: cond.notify({r.randint(1, 3)}); party[{r.randint(0, 2)}].cancel({r.choice(['', repr('c')])})")
        self.emit(d, f"await asyncio.sleep({self.delay()})")
        self.emit(d, "async with cond: cond.notify_all()")
        self.emit(d, f"show({n}, names((await asyncio.wait(party, timeout={self.later()}))[1]), cond.locked())")

    def do_semaphore_party(self, d, n, w):
        r = self.random
        kind = r.choice(["asyncio.Lock()", "asyncio.Semaphore(1)", "asyncio.BoundedSemaphore(2)"])
        self.emit(d, f"sem = {kind}")
        self.emit(d, "async def hold(sem, k):")
        self.emit(d + 1, f"async with sem: show('hold', {n}, k); await asyncio.sleep({self.each()})")
        self.emit(d, f"party = [start(hold(sem, k)) for k in range(4)]; await asyncio.sleep({self.delay()})")
        self.emit(d, f"party[{r.randint(0, 3)}].cancel(); show(sem.locked())")
        if r.random() < 0.5:
            self.emit(d, f"party[{r.randint(0, 3)}].cancel(); await asyncio.sleep(0)")
        self.emit(d, f"show({n}, [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*party, return_exceptions=True)])")

    def do_talk(self, d, n, w):
        """An asynchronous generator, step by step."""
        r = self.random
        self.emit(d, f"g = talk({r.randint(1, 3)})")
        self.emit(d, "try:")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 1, "show(%d, await %s)" % (n, r.choice(["g.asend(None)", "anext(g)", "anext(g, 'no more')", f"g.athrow(Problem({n}))", "g.aclose()",
                             f"asyncio.wait_for(anext(g), {self.later()})", f"asyncio.wait_for(anext(g), 0)", "asyncio.gather(anext(g), anext(g), return_exceptions=True)"])))
        self.emit(d, f"except (Problem, StopAsyncIteration, TimeoutError, TypeError, RuntimeError) as e: show('{w}', who, {n}, type(e).__name__)")
        self.emit(d, r.choice(["g = None", "await g.aclose()", "pass"]))

    def in_aclosing(self, d, n, w):
        self.emit(d, f"async with contextlib.aclosing(talk(3)) as g:")
        self.emit(d + 1, f"async for x in g:")
        self.emit(d + 2, f"show({n}, x)")
        self.inner(d + 2, w)
        if self.random.random() < 0.4:
            self.emit(d + 2, "break")

    def do_own_task(self, d, n, w):
        if not self.eager:
            self.emit(d, f"t = Own({self.call()}, loop=loop, name='own{n}', eager_start={self.random.random() < 0.5}); ts.append(t)")
            self.emit(d, self.random.choice(["t.cancel()", f"await asyncio.sleep({self.delay()}); t.cancel('o')", f"show({n}, names((await asyncio.wait([t], timeout={self.later()}))[0]))"]))

    def do_eager_factory(self, d, n, w):
        self.emit(d, f"loop.set_task_factory({self.random.choice(['asyncio.eager_task_factory', 'asyncio.create_eager_task_factory(asyncio.Task)'])})")
        self.emit(d, f"try: start({self.call()}); t = start({self.call()}); show({n}, state(t))")
        self.emit(d, f"finally: loop.set_task_factory({'asyncio.eager_task_factory' if self.eager else 'None'})")

    def do_pool(self, d, n, w):
        """Jobs in a pool with one thread: they run one after the other."""
        if not self.threads:
            return self.do_past(d, n, w)
        self.emit(d, "from concurrent.futures import ThreadPoolExecutor")
        self.emit(d, "with ThreadPoolExecutor(1) as pool:")
        self.emit(d + 1, f"jobs = [loop.run_in_executor(pool, work, next(pauses), {n} + k) for k in range(2)]")
        if self.random.random() < 0.4:
            self.emit(d + 1, f"await asyncio.sleep(0); show({n}, jobs[1].cancel())")
        self.emit(d + 1, f"show({n}, [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*jobs, return_exceptions=True)])")

    def do_never_retrieved(self, d, n, w):
        self.emit(d, f"async def lost(): await asyncio.sleep({self.delay()}); raise Problem({n})")
        self.emit(d, f"t = asyncio.create_task(lost(), name='lost{n}'); await asyncio.wait([t]); show({n}, 'dropped'); t = None")
        self.emit(d, "f = loop.create_future(); f.set_exception(Problem('future')); f = None")
        self.emit(d, f"show({n}, 'after')")

    def do_handler(self, d, n, w):
        self.emit(d, f"loop.call_exception_handler({{'message': 'told {n}', 'exception': Problem({n})}})")
        self.emit(d, f"loop.call_soon(lambda: 1 // 0)")

    def do_thread_loop(self, d, n, w):
        """A loop in another thread."""
        if self.threads and self.random.random() < 0.5:
            self.emit(d, "async def there(s): await asyncio.sleep(s); show('there', asyncio.current_task().get_name()[:4]); return V.get()")
            self.emit(d, f"show({n}, await asyncio.to_thread(lambda: asyncio.run(there(next(pauses)))))")

    def do_waiting_on_all(self, d, n, w):
        self.emit(d, f"r = await asyncio.wait([*ts[:2], loop.create_task(asyncio.sleep({self.delay()}), name='nap{n}')] if asyncio.current_task() not in ts[:2] else "
                     f"[asyncio.ensure_future(asyncio.sleep({self.delay()}))], timeout={self.later()}, return_when=asyncio.FIRST_COMPLETED)")
        self.tell(d, n, w, "len(r[0]), len(r[1])")

    # Streams, sockets and datagrams: one end is a task's, the other answers.

    def do_stream_pair(self, d, n, w):
        """A pair of sockets, with streams on both."""
        r = self.random
        self.emit(d, "left, right = pair()")
        self.emit(d, f"reader, writer = await asyncio.open_connection(sock=left); t = start(talker(*await asyncio.open_connection(sock=right), {r.randint(0, 2)}))")
        self.conversation(d, n, w)

    def do_unix_server(self, d, n, w):
        r = self.random
        self.emit(d, f"path = tempfile.mktemp(); server = await asyncio.start_unix_server(lambda r, w: talker(r, w, {r.randint(0, 2)}), path)")
        self.emit(d, "reader, writer = await asyncio.open_unix_connection(path)")
        self.conversation(d, n, w)
        self.emit(d, r.choice(["server.close()", "server.close(); await server.wait_closed()", "server.close_clients(); server.close()", "server.abort_clients(); server.close()"]))

    def do_tcp_server(self, d, n, w):
        r = self.random
        self.emit(d, f"server = await asyncio.start_server(lambda r, w: talker(r, w, {r.randint(0, 2)}), '127.0.0.1', 0)")
        self.emit(d, "reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())")
        self.conversation(d, n, w)
        self.emit(d, r.choice(["server.close()", "server.close(); show(server.is_serving())", "async with server: pass"]))

    def conversation(self, d, n, w):
        r = self.random
        self.emit(d, "try:")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 1, r.choice([f"writer.write(b'ask{n}\\n')", f"writer.writelines([b'one', b'{n}\\n'])", f"await asyncio.sleep({self.delay()})", "await writer.drain()",
                                       "if writer.can_write_eof() and not writer.is_closing(): writer.write_eof()"]))
        what = r.choice(["reader.readline()", "reader.read(2)", "reader.read()", "reader.readexactly(7)", "reader.readuntil(b'K')"])
        self.emit(d + 1, f"show('{w}', who, {n}, await asyncio.wait_for({what}, {self.later()}))")
        if r.random() < 0.3:
            self.emit(d + 1, f"show({n}, reader.at_eof(), writer.is_closing())")
        self.emit(d, f"except (OSError, RuntimeError, asyncio.IncompleteReadError) as e: show('{w}', who, {n}, type(e).__name__)")
        self.emit(d, f"finally: writer.close()")
        if r.random() < 0.6:
            self.emit(d, f"try: await asyncio.wait_for(writer.wait_closed(), {self.later()})")
            self.emit(d, f"except (OSError, RuntimeError) as e: show({n}, type(e).__name__)")

    def do_protocols(self, d, n, w):
        """A pair of sockets, with protocols on both."""
        r = self.random
        self.emit(d, "left, right = pair()")
        self.emit(d, f"a, pa = await loop.create_connection(lambda: Wire('a{n}', {r.randint(0, 2)}), sock=left)")
        self.emit(d, f"b, pb = await loop.{r.choice(['create_connection', 'connect_accepted_socket'])}(lambda: Wire('b{n}', {r.randint(0, 2)}), sock=right); held.extend([a, b])")
        for _ in range(r.randint(1, 4)):
            self.emit(d, r.choice([f"a.write(b'{n}' * {r.choice([1, 5, 500])})", "b.pause_reading()", "b.resume_reading()", "b.write(b'from b')", f"await asyncio.sleep({self.delay()})",
                                   "a.abort()", "if not a.is_closing(): a.write_eof()", "show(a.get_write_buffer_size() > 0, b.is_reading())"]))
        self.emit(d, f"{r.choice('ab')}.{r.choice(['close', 'abort', 'close'])}(); b.resume_reading()")
        self.emit(d, f"show({n}, len((await asyncio.wait([pa.lost, pb.lost], timeout={self.later()}))[0])); a.abort(); b.abort()")

    def do_datagrams(self, d, n, w):
        r = self.random
        self.emit(d, f"a, pa = await loop.create_datagram_endpoint(lambda: Wire('a{n}', {r.randint(0, 2)}), local_addr=('127.0.0.1', 0))")
        self.emit(d, f"b, pb = await loop.create_datagram_endpoint(lambda: Wire('b{n}', {r.randint(0, 2)}), remote_addr=a.get_extra_info('sockname'))")
        for k in range(r.randint(1, 3)):
            self.emit(d, r.choice([f"b.sendto(b'{k}')", "b.sendto(b'')", f"await asyncio.sleep({self.delay()})", "await asyncio.sleep(0.01)"]))
        self.emit(d, f"{r.choice(['await asyncio.sleep(0)', f'await asyncio.sleep({self.later()})', 'pass'])}; {r.choice('ab')}.{r.choice(['close', 'abort'])}()")
        self.emit(d, f"await asyncio.sleep({self.later()}); a.close(); b.close()")

    def do_socket_calls(self, d, n, w):
        """The loop's own calls for sockets."""
        r = self.random
        self.emit(d, "left, right = pair(); left.setblocking(False); right.setblocking(False)")
        self.emit(d, "try:")
        self.emit(d + 1, f"job = asyncio.ensure_future(loop.sock_recv(right, {r.randint(1, 9)})); await asyncio.sleep({self.delay()})")
        self.emit(d + 1, r.choice([f"await loop.sock_sendall(left, b'sock{n}')", "left.close()", "job.cancel()", f"left.send(b'plain'); await asyncio.sleep({self.delay()})", "pass",
                                   f"await asyncio.gather(loop.sock_sendall(left, b'x' * 500), loop.sock_recv_into(right, bytearray(9)), return_exceptions=True)"]))
        self.emit(d + 1, f"show('{w}', who, {n}, await asyncio.wait_for(job, {self.later()}))")
        self.emit(d, f"except (OSError, TimeoutError) as e: show({n}, type(e).__name__)")
        self.emit(d, "finally: loop.remove_reader(right); loop.remove_writer(left) if left.fileno() >= 0 else None; left.close(); right.close()")

    def do_reader(self, d, n, w):
        r = self.random
        self.emit(d, "left, right = pair(); right.setblocking(False)")
        self.emit(d, f"loop.add_reader(right, lambda right=right: show('reader', {n}, right.recv({r.choice([2, 9])})))")
        for k in range(r.randint(1, 3)):
            self.emit(d, r.choice([f"left.send(b'{k}ab')", f"await asyncio.sleep({self.delay()})", f"loop.add_reader(right, lambda right=right: show('other', {n}, right.recv(9)))",
                                   f"loop.add_writer(right, lambda right=right: show('writer', {n}, loop.remove_writer(right)))"]))
        self.emit(d, f"await asyncio.sleep({self.delay()}); show({n}, loop.remove_reader(right), loop.remove_reader(right), loop.remove_writer(right)); left.close(); right.close()")

    # Classes of the program's own, and what else may be given to a loop.

    def do_factory(self, d, n, w):
        if not self.eager:
            self.emit(d, "loop.set_task_factory(factory)")
            self.emit(d, f"try: t = start({self.call()}, {self.name()}); show({n}, type(t).__name__, t.cancel({r'' if self.random.random() < .5 else 'n'}) if {n} % 3 == 0 else '')".replace("cancel(n)", f"cancel({n})"))
            self.emit(d, "finally: loop.set_task_factory(None)")

    def do_own_future(self, d, n, w):
        self.emit(d, "mine = OwnFuture(loop=loop)")
        self.emit(d, f"loop.{self.random.choice(['call_soon(', f'call_later({self.later()}, '])}lambda mine=mine: mine.done() or mine.set_result({n}))")
        self.guarded(d, n, w, self.random.choice(["mine", "asyncio.shield(mine)", "asyncio.gather(mine, mine)"]))

    def do_eager_context(self, d, n, w):
        """Eager tasks with contexts, groups and names of their own."""
        self.emit(d, f"ctx = contextvars.copy_context(); ctx.run(V.set, {n})")
        self.emit(d, f"t = asyncio.Task({self.call()}, loop=loop, eager_start=True, context=ctx, name={self.name()}); ts.append(t); show({n}, ctx[V], state(t))")
        self.emit(d, self.random.choice([f"t.cancel({n})", f"await asyncio.sleep({self.delay()})", "t.add_done_callback(done, context=ctx)"]))

    def in_eager_group(self, d, n, w):
        self.emit(d, "loop.set_task_factory(asyncio.eager_task_factory)")
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.TaskGroup() as group:")
        self.emit(d + 2, f"for k in range(2): show({n}, state(group.create_task({self.call()}, name=f'eager{n}-{{k}}')))")
        self.inner(d + 2, w)
        self.emit(d, f"except BaseExceptionGroup as e: show('{w}', who, {n}, kind(e))")
        self.emit(d, f"finally: loop.set_task_factory({'asyncio.eager_task_factory' if self.eager else 'None'})")

    def do_as_completed_mixed(self, d, n, w):
        """Both forms, with futures among the tasks, and left before the end."""
        r = self.random
        self.emit(d, f"mine = loop.create_future(); loop.call_later({self.later()}, lambda mine=mine: mine.done() or mine.set_result({n}))")
        self.emit(d, "try:")
        self.emit(d + 1, f"{r.choice(['', 'async '])}for c in asyncio.as_completed([mine, start({self.call()}), start({self.call()})], timeout={r.choice([self.later(), 'None'])}):")
        self.emit(d + 2, f"show({n}, c is mine, await c)")
        if r.random() < 0.4:
            self.emit(d + 2, "break")
        self.emit(d, f"except (Problem, TimeoutError) as e: show({n}, kind(e))")

    def in_moved_timeout(self, d, n, w):
        """A time limit that others move: a task, a timer, itself."""
        r = self.random
        when = lambda: r.choice([f"loop.time() + {self.later()}", f"loop.time() + {self.later()}", "None", "loop.time()", "loop.time() - 1"])
        self.emit(d, "def move(limit, when):")
        self.emit(d + 1, f"try: limit.reschedule(when and loop.time() + when); show({n}, 'moved', limit.expired())")
        self.emit(d + 1, f"except RuntimeError as e: show({n}, kind(e))")
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.timeout({r.choice([self.later(), 'None'])}) as limit:")
        self.emit(d + 2, f"loop.call_later({self.later()}, move, limit, {r.choice([self.later(), self.later(), 'None', 0])})")
        self.inner(d + 2, w)
        self.emit(d + 2, f"limit.reschedule({when()}); show({n}, limit.when() is None, limit.expired())")
        self.emit(d + 2, f"await asyncio.sleep({r.choice([self.later(), 0])})")
        self.emit(d, f"except TimeoutError: show('{w}', who, {n}, 'timeout', limit.expired())")
        if r.random() < 0.4:
            self.emit(d, "move(limit, 1)")

    def guarded(self, d, n, w, what):
        """Awaits with a time limit, so that no wait is for ever."""
        self.emit(d, f"try: show('{w}', who, {n}, await asyncio.wait_for({what}, {self.random.choice([self.later(), self.later(), 0])}))")
        self.emit(d, f"except (TimeoutError, Problem, asyncio.QueueShutDown, asyncio.BrokenBarrierError) as e: show('{w}', who, {n}, kind(e))")

    def inner(self, d, w):
        self.block(d, self.random.randint(1, 2), w)

    def in_lock(self, d, n, w):
        self.emit(d, "async with L:" if self.random.random() < 0.5 or w == "main" else "async with S:")
        self.tell(d + 1, n, w)
        # Nothing in here takes the lock again: that would be for ever.
        for _ in range(self.random.randint(1, 2)):
            getattr(self, self.random.choice(["do_sleep", "do_show", "do_start", "do_cancel", "do_set_event", "do_raise", "do_nowait"]))(
                d + 1, self.label(), w)

    def in_timeout(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.timeout({self.random.choice([self.later(), self.later(), 0])}) as limit:")
        self.inner(d + 2, w)
        if self.random.random() < 0.2:
            when = self.random.choice([f"loop.time() + {self.later()}", f"loop.time() + {self.later()}", "None", "loop.time() - 1"])
            self.emit(d + 2, f"limit.reschedule({when})")
            self.emit(d + 2, f"await asyncio.sleep({self.later()})")
        self.emit(d, f"except TimeoutError: show('{w}', who, {n}, 'timeout', limit.expired())")

    def in_try(self, d, n, w):
        self.emit(d, "try:")
        self.inner(d + 1, w)
        which = self.random.choice(["Problem", "Problem", "asyncio.CancelledError", "BaseException"])
        self.emit(d, f"except {which} as e:")
        self.tell(d + 1, n, w, "kind(e)")
        if self.random.random() < 0.3:
            self.emit(d + 1, f"await asyncio.sleep({self.delay()})")
        if self.random.random() < 0.4 or which == "asyncio.CancelledError" and self.random.random() < 0.5:
            self.emit(d + 1, "raise")

    def in_finally(self, d, n, w):
        self.emit(d, "try:")
        self.inner(d + 1, w)
        self.emit(d, "finally:")
        self.tell(d + 1, n, w, "'finally'")
        if self.random.random() < 0.3:
            self.emit(d + 1, f"await asyncio.sleep({self.delay()})")

    def in_group(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, "async with asyncio.TaskGroup() as group:")
        for _ in range(self.random.randint(1, 3)):
            self.emit(d + 2, f"group.create_task({self.call()}, name={self.name()})")
        self.inner(d + 2, w)
        self.emit(d, f"except* Problem as e: show('{w}', who, {n}, kind(e))")

    def in_timeout_at(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.timeout_at(loop.time() + {self.later()}) as limit, asyncio.timeout({self.later()}):")
        self.inner(d + 2, w)
        self.emit(d, f"except TimeoutError: show('{w}', who, {n}, 'timeout', limit.expired())")

    def in_failing_group(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, "async with asyncio.TaskGroup() as group:")
        self.emit(d + 2, "async def fail():")
        self.emit(d + 3, f"await asyncio.sleep({self.delay()}); raise Problem({n})")
        self.emit(d + 2, f"group.create_task({self.call()}); group.create_task(fail())")
        self.inner(d + 2, w)
        self.emit(d, "except* Problem as e:")
        self.tell(d + 1, n, w, "kind(e)")

    def in_scope(self, d, n, w):
        self.emit(d, f"async with scope({n}, {self.delay()}) as x, contextlib.AsyncExitStack() as stack:")
        self.emit(d + 1, f"stack.push_async_callback(asyncio.sleep, {self.delay()}); stack.callback(show, 'stack', {n})")
        self.inner(d + 1, w)

    def in_uncancel(self, d, n, w):
        self.emit(d, "try:")
        self.inner(d + 1, w)
        self.emit(d, "except asyncio.CancelledError as e:")
        self.tell(d + 1, n, w, "kind(e), asyncio.current_task().cancelling(), asyncio.current_task().uncancel()")

    def in_loop(self, d, n, w):
        self.emit(d, f"for i in range({self.random.randint(2, 3)}):")
        self.emit(d + 1, "await asyncio.sleep(0)")
        self.inner(d + 1, w)


def source(seed):
    return Program(seed).source()
