"""Random asyncio programs whose every step is determined: source(seed) returns one.

Tasks sleep, lock, queue, signal, wait for each other and for threads, are cancelled, time out, fail; they print what they do. What CPython
leaves open is avoided: threads only sleep, sets are sorted before they are printed, and delays are 0 or differ from each other. A chance tie
between sums of delays is left to the runner, which asks CPython twice.
"""
import random

PRELUDE = '''\
import asyncio, contextlib, contextvars, gc, itertools, time
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
def handler(loop, context):
    if context["message"].startswith(("Exception in", "unhandled")):
        show("handler", context["message"].split(" at ")[0].split("(")[0], kind(context["exception"]))
pauses = (0.05 + 0.0173 * i for i in itertools.count())     # no two threads sleep as long
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
        gc.collect()    # what is left in cycles dies here on both sides: the loop would find async generators in it
        await super().shutdown_asyncgens()
async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        show("numbers end")
'''


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.labels = 0
        self.delays = [round(0.02 * k + 0.0013 * u, 4) for u, k in enumerate(self.random.sample(range(1, 40), 39))]

    def label(self):
        self.labels += 1
        return self.labels

    def delay(self):
        if self.random.random() < 0.35 or not self.delays:
            return 0
        return self.delays.pop()

    def later(self):
        """A delay that is not 0."""
        return self.delays.pop() if self.delays else 3 + self.label() / 50

    def emit(self, depth, text):
        self.lines.append("    " * depth + text)

    def source(self):
        count = self.random.randint(2, 5)
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
            self.block(2, self.random.randint(2, 5), f"f{i}")
            self.emit(2, f"return {self.label()}")
        self.index = -1
        self.emit(1, "try:")
        self.emit(2, "async with asyncio.timeout(20):")
        self.emit(3, "who = 'main'")
        for _ in range(self.random.randint(1, 4)):
            self.emit(3, f"start({self.call()}, {self.name()})")
        self.block(3, self.random.randint(2, 6), "main")
        self.emit(3, "if ts: show('waited', names((await asyncio.wait(ts, timeout=%s))[0]))" % self.later())
        self.emit(1, "except BaseException as e: show('main', kind(e))")
        self.emit(1, "show([state(t) for t in ts])")
        if self.random.random() < 0.7:
            self.emit(1, "for t in ts: t.cancel()")
            self.emit(1, "show([kind(r) if isinstance(r, BaseException) else r for r in await asyncio.gather(*ts, return_exceptions=True)])")
        self.emit(0, "try: asyncio.run(program(), loop_factory=Loop)")
        self.emit(0, "except BaseException as e: print('run', kind(e))")
        return "\n".join(self.lines) + "\n"

    def name(self):
        return repr(f"n{self.label()}") if self.random.random() < 0.4 else "None"

    def call(self):
        """A call of a coroutine function further down, so that nothing recurses."""
        if self.index + 1 >= self.functions:
            return f"asyncio.sleep({self.delay()}, {self.label()})"
        return f"f{self.random.randint(self.index + 1, self.functions - 1)}({self.label()})"

    def block(self, depth, size, where):
        for _ in range(size):
            self.statement(depth, where)

    def statement(self, depth, where):
        r, n = self.random, self.label()
        nested = depth < 6
        kinds = [k for k in dir(self) if k.startswith("do_")] + ([k for k in dir(self) if k.startswith("in_")] * 2 if nested else [])
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
        call = self.random.choice([f"F.set_result({n})", f"F.set_exception(Problem({n}))", f"F.cancel({n})"])
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

    def guarded(self, d, n, w, what):
        """Awaits with a time limit, so that no wait is for ever."""
        self.emit(d, f"try: show('{w}', who, {n}, await asyncio.wait_for({what}, {self.random.choice([self.later(), self.later(), 0])}))")
        self.emit(d, f"except (TimeoutError, Problem, asyncio.QueueShutDown, asyncio.BrokenBarrierError) as e: show('{w}', who, {n}, kind(e))")

    def inner(self, d, w):
        self.block(d, self.random.randint(1, 3), w)

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
