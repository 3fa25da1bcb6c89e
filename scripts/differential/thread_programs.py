"""Programs of threads without a main loop: locks, conditions, queues, pools, timers, futures by hand, and how threads end.

What the machine would choose is avoided: pauses differ from each other, so that no two threads are ready at once but where one wakes the other.
"""
import random

from thread_patterns import Patterns

PRELUDE = r'''
import asyncio, atexit, concurrent.futures as cf, contextvars, functools, itertools, queue, re, sched, select, selectors, signal, socket, sys, threading, time, weakref
V = contextvars.ContextVar("V", default=0)
class Problem(Exception): pass
def show(*what): print(*what, V.get(), flush=True)
def kind(e): return f"{type(e).__name__}({', '.join(map(str, e.args))})"
def plain(x): return re.sub(r"0x[0-9a-f]+|\d{6,}", "", x if isinstance(x, str) else repr(x))
def who(): return threading.current_thread().name
def state(f): return "pending" if not f.done() else "cancelled" if f.cancelled() else kind(f.exception()) if f.exception() else f.result()
def work(seconds, n=0):
    time.sleep(seconds)
    if n % 4 == 1: raise Problem(n)
    return n
def hook(args): show("hook", args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
L, R, E, S = threading.Lock(), threading.RLock(), threading.Event(), threading.Semaphore(1)
C, B, BS = threading.Condition(), threading.Barrier(2, timeout=9), threading.BoundedSemaphore(2)
local, ts, box, fs, held = threading.local(), [], [], [], []
def start(target, *args, **options):
    t = threading.Thread(target=target, args=args, **options)
    ts.append(t); t.start()
    return t
'''


class ThreadProgram(Patterns):
    """A program of one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines, self.labels = [], 0
        self.pauses = [round(0.2 * k + 0.0137 * u, 4) for u, k in enumerate(self.random.sample(range(1, 60), 59))]

    def label(self):
        self.labels += 1
        return self.labels

    def pause(self):
        """A pause, which is not the same in two threads that run one function."""
        pause = self.pauses.pop() if self.pauses else round(13 + self.label() * 0.213, 3)
        return pause if self.index < 0 else f"{pause} + n / 97"

    def emit(self, depth, text):
        self.lines.append("    " * depth + text)

    def source(self):
        r = self.random
        self.emit(0, PRELUDE)
        self.emit(0, f"Q = queue.{r.choice(['Queue', 'LifoQueue', 'PriorityQueue', 'Queue'])}({r.randint(0, 2)})")
        self.functions = r.randint(2, 3)
        for self.index in reversed(range(self.functions)):
            self.emit(0, f"def f{self.index}(n):")
            for _ in range(r.randint(1, 4)):
                self.statement(1)
            self.emit(1, f"return {self.label()}")
        self.index = -1
        self.emit(0, "try:")
        for _ in range(r.randint(1, 2)):
            self.emit(1, f"start(f{r.randrange(self.functions)}, {self.label()}{self.options()})")
        for _ in range(r.randint(2, 6)):
            self.statement(1)
        self.emit(0, "except BaseException as e: show('main', plain(kind(e)))")
        if r.random() < 0.7:
            self.emit(0, f"for t in ts: t.join({r.choice(['', self.pause()])}); show('joined', t.is_alive())")
        self.emit(0, "show('end')")
        return "\n".join(self.lines) + "\n"

    def options(self):
        return self.random.choice(["", "", f", name='t{self.label()}'", ", daemon=True"])

    def call(self):
        """What another thread may run: a function further down."""
        if self.index + 1 >= self.functions:
            return f"work, {self.pause()}, {self.label()}"
        return f"f{self.random.randint(self.index + 1, self.functions - 1)}, {self.label()}"

    def statement(self, d):
        kinds = [k for k in dir(self) if k.startswith("do_")]
        getattr(self, self.random.choice(kinds))(d, self.label())

    def tries(self, d, n, what, errors="Exception"):
        self.emit(d, f"try: show({n}, {what})")
        self.emit(d, f"except {errors} as e: show({n}, plain(kind(e)))")

    def do_sleep(self, d, n):
        self.emit(d, f"time.sleep({self.pause()}); show({n}, who())")

    do_sleep_again = do_sleep_more = do_sleep

    def do_start(self, d, n):
        self.emit(d, f"start({self.call()}{self.options()}); show({n})")

    def do_join(self, d, n):
        self.emit(d, "if ts and ts[-1] is not threading.current_thread():")
        self.emit(d + 1, f"ts[-1].join({self.pause()}); show({n}, ts[-1].is_alive())")

    def do_lock(self, d, n):
        lock = self.random.choice(["L", "R", "S", "BS"])
        self.emit(d, f"if {lock}.acquire(timeout={self.pause()}):")
        self.emit(d + 1, f"try: time.sleep({self.pause()}); show({n}, 'held')")
        self.emit(d + 1, f"finally: {lock}.release()")
        self.emit(d, f"else: show({n}, 'not held')")

    def do_nowait(self, d, n):
        lock = self.random.choice(["L", "R", "S", "BS"])
        self.emit(d, f"if {lock}.acquire({self.random.choice(['False', 'blocking=False', 'True, 0.05'])}): show({n}); {lock}.release()")

    def do_condition(self, d, n):
        r = self.random
        self.emit(d, f"def waits(k, pause):")
        self.emit(d + 1, f"with C: show('waits', {n}, k, {r.choice(['C.wait(pause)', 'C.wait_for(lambda: len(box) > k, pause)', 'C.wait(pause) and C.wait(0.05)'])})")
        self.emit(d, f"for k in range({r.randint(1, 3)}): start(waits, k, {self.pause()} + k / 7); time.sleep(0.011 + n / 9700)")
        for _ in range(r.randint(1, 3)):
            self.emit(d, f"time.sleep({r.choice([self.pause(), 0.05])})")
            self.emit(d, f"with C: box.append({n}); C.{r.choice(['notify()', 'notify(2)', 'notify_all()', 'notify(0)'])}")

    def do_event(self, d, n):
        self.emit(d, self.random.choice(["E.set()", "E.clear()", f"show({n}, E.wait({self.pause()}))", f"show({n}, E.wait(0), E.is_set())", "E.set(); E.clear()"]))

    do_event_again = do_event

    def do_barrier(self, d, n):
        r = self.random
        self.tries(d, n, r.choice([f"B.wait({self.pause()})", f"B.wait({self.pause()})", "B.reset()", "B.abort()", "B.n_waiting, B.broken, B.parties"]), "threading.BrokenBarrierError")

    def do_barrier_party(self, d, n):
        r = self.random
        parties = r.randint(2, 3)
        self.emit(d, f"bar = threading.Barrier({parties}{r.choice(['', ', timeout=1.7', ', action=lambda: show(%r)' % f'action{n}', ', lambda: 1 // 0'])})")
        self.emit(d, "def meets(bar, k, pause):")
        self.emit(d + 1, "time.sleep(pause)")
        self.emit(d + 1, f"try: show('meets', {n}, k, bar.wait({r.choice(['', '1.3'])}), bar.n_waiting)")
        self.emit(d + 1, f"except (threading.BrokenBarrierError, ZeroDivisionError) as e: show('meets', {n}, k, kind(e), bar.broken)")
        for k in range(parties + r.randint(-1, 1)):
            self.emit(d, f"start(meets, bar, {k}, {r.choice([self.pause(), round(0.1 + 0.031 * k, 3)])})")
        self.emit(d, r.choice(["pass", f"time.sleep({self.pause()}); bar.abort()", f"time.sleep({self.pause()}); bar.reset()", f"show({n}, bar.n_waiting)"]))

    def do_queue(self, d, n):
        r = self.random
        self.tries(d, n, r.choice([f"Q.put({n}, timeout={self.pause()})", f"Q.get(timeout={self.pause()})", "Q.get(False)", f"Q.put_nowait({n})", "Q.get_nowait()", "Q.task_done()",
                                   "Q.qsize(), Q.empty(), Q.full(), Q.unfinished_tasks", f"Q.put({n}, True, -1)"]), "(queue.Empty, queue.Full, queue.ShutDown, ValueError)")

    do_queue_again = do_queue_more = do_queue

    def do_queue_shutdown(self, d, n):
        """Those who get, put and join when a queue is shut down."""
        r = self.random
        self.emit(d, f"q = queue.{r.choice(['Queue', 'LifoQueue', 'PriorityQueue'])}({r.randint(1, 2)})")
        self.emit(d, "def ends(k, call, *args, **options):")
        self.emit(d + 1, f"try: show('ends', {n}, k, call(*args, **options))")
        self.emit(d + 1, f"except (queue.ShutDown, queue.Empty, queue.Full) as e: show('ends', {n}, k, kind(e))")
        for k in range(r.randint(1, 4)):
            self.emit(d, f"start(ends, {k}, {r.choice(['q.put, 1', 'q.put, 2', 'q.get', 'q.get', f'q.get, timeout={self.pause()}', 'q.join'])}, daemon=True); time.sleep(0.013 + n / 9700)")
        self.emit(d, r.choice([f"time.sleep({self.pause()})", "q.empty() or q.get() or q.task_done()", "pass"]))
        self.emit(d, f"q.shutdown({r.choice(['', 'immediate=True'])}); time.sleep(0.05); show({n}, q.qsize(), q.unfinished_tasks)")
        self.tries(d, n, r.choice(["q.put(9)", "q.get()", "q.get_nowait()", "q.join() if not q.unfinished_tasks else 0", "q.shutdown(True)"]), "queue.ShutDown")

    def do_simple_queue(self, d, n):
        self.emit(d, f"sq = queue.SimpleQueue(); threading.Timer({self.pause()}, sq.put, [{n}]).start()")
        self.tries(d, n, f"sq.get({self.random.choice(['', f'timeout={self.pause()}', 'False', 'True, 0.01'])}), sq.qsize(), sq.empty()", "(queue.Empty, ValueError)")

    def do_pool(self, d, n):
        r = self.random
        self.emit(d, "def initial(k):")
        self.emit(d + 1, f"show('initial', k, who().startswith('p{n}'))")
        self.emit(d + 1, r.choice(["pass", "pass", "if k == 1: raise Problem(k)", "local.x = k"]))
        self.emit(d, f"with cf.ThreadPoolExecutor({r.randint(1, 3)}, thread_name_prefix='p{n}'{r.choice(['', f', initializer=initial, initargs=({r.randint(0, 1)},)'])}) as pool:")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"fs = [pool.submit(work, pause, k) for k, pause in enumerate([{', '.join(str(self.pause()) for _ in range(r.randint(1, 4)))}])]")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 2, r.choice([f"show({n}, fs[-1].cancel(), fs[0].running())", f"time.sleep({self.pause()})", f"show({n}, [sorted(fs.index(f) for f in s) for s in cf.wait(fs, {self.pause()}, cf.{r.choice(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'])})])",
                                       f"for f in cf.as_completed([f for f in fs if not f.done()], {self.pause()}): show({n}, fs.index(f), state(f))", f"fs[0].add_done_callback(lambda f: show('done', {n}, state(f)))",
                                       f"show({n}, fs[-1].result({self.pause()}))", f"show({n}, fs[0].exception({self.pause()}))", f"show({n}, list(pool.map(work, [{self.pause()}, 0.3, 0.1], [2, 3, 4])))",
                                       f"show({n}, list(pool.map(work, [0.2, {self.pause()}], timeout=1.1)))", "pool.shutdown(wait=False, cancel_futures=True)", "pool.shutdown()"]))
        self.emit(d + 1, f"except (Exception, cf.CancelledError) as e: show({n}, plain(kind(e)))")
        self.emit(d, f"show({n}, [state(f) for f in fs])")

    do_pool_again = do_pool

    def do_pool_left(self, d, n):
        """A pool that is not shut down, or whose jobs ask for more."""
        r = self.random
        self.emit(d, f"pool = cf.ThreadPoolExecutor({r.randint(1, 2)}); f = pool.submit({self.call()}); g = pool.submit(lambda: {r.choice(['pool.submit(work, 0.1, 6)', 'f.cancel()', 'f.done()', 'V.set(5) and V.get()'])})".replace("lambda:", "lambda pool=pool, f=f:"))
        self.emit(d, r.choice([f"time.sleep({self.pause()})", f"show({n}, f.done())", "pool.shutdown(wait=False)", f"f.add_done_callback(lambda f: show('callback', {n}))"]))
        self.emit(d, f"show({n}, [f in s for s in cf.wait([f, g], timeout={self.pause()})]); f = g = pool = None")

    def do_future(self, d, n):
        r = self.random
        self.emit(d, f"f = cf.Future(); f.add_done_callback(lambda f: show('future', {n}, state(f), who() == 'MainThread'))")
        self.emit(d, f"threading.Timer({self.pause()}, {r.choice([f'f.set_result, [{n}]', f'f.set_exception, [Problem({n})]', 'f.cancel', 'f.set_running_or_notify_cancel'])}).start()")
        for _ in range(r.randint(1, 2)):
            self.tries(d, n, r.choice([f"f.result({self.pause()})", f"f.exception({self.pause()})", "f.running(), f.done(), f.cancelled()", "f.set_result(1)", "f.cancel()", "f.set_running_or_notify_cancel()", "plain(f)",
                                       f"[len(s) for s in cf.wait([f], {self.pause()})]"]), "(Exception, cf.CancelledError)")

    def do_timer(self, d, n):
        self.emit(d, f"timer = threading.Timer({self.pause()}, show, ['timer', {n}]); timer.name = 'timer{n}'; timer.start()")
        self.emit(d, f"{self.random.choice(['pass', f'time.sleep({self.pause()})'])}; {self.random.choice(['timer.cancel()', 'pass', 'timer.cancel(); timer.join()', 'timer.join()'])}; show({n}, timer.is_alive(), timer.finished.is_set())")

    def do_local(self, d, n):
        self.emit(d, f"local.x = getattr(local, 'x', 0) + {n}; show({n}, local.x, sorted(local.__dict__))")

    def do_context(self, d, n):
        self.emit(d, self.random.choice([f"V.set({n}); start(show, 'context', {n})", f"start(contextvars.copy_context().run, V.set, {n})", f"V.set({n}); start(contextvars.copy_context().run, show, 'copied')"]))

    def do_fail(self, d, n):
        if self.random.random() < 0.5:
            self.emit(d, f"if {self.random.choice(['E.is_set()', 'L.locked()', 'len(ts) > 3', 'who() != %r' % 'MainThread', 'Q.empty()'])}: {self.random.choice([f'raise Problem({n})', 'sys.exit(3)', f'raise SystemExit', '1 // 0', 'raise KeyboardInterrupt'])}")

    def do_names(self, d, n):
        self.emit(d, self.random.choice([f"show({n}, sorted(t.name for t in threading.enumerate()))", f"show({n}, threading.current_thread().daemon, threading.main_thread().is_alive())", f"show({n}, plain(threading.current_thread()))",
                                         f"threading.current_thread().name = 'renamed{n}'; show(who())", f"show({n}, plain(L), plain(E), plain(S), plain(BS), plain(B))",
                                         f"show({n}, threading.get_ident() == threading.current_thread().ident, ts and ts[0].native_id is None)"]))

    def do_wrong(self, d, n):
        self.tries(d, n, self.random.choice(["L.release()", "R.release()", "C.notify()", "C.wait()", "C.release()", "BS.release() or BS.release() or BS.release()", "threading.current_thread().join()", "threading.Thread().join()",
                                             "ts[0].start()", "setattr(ts[0], 'daemon', True)", "Q.task_done()", "L.acquire(False, 1)", "L.acquire(timeout=-3)", "threading.Barrier(0)", "threading.Semaphore(-1)",
                                             "S.release(0)", "threading.Thread(target=3).start()", "threading.Thread(1)", "cf.ThreadPoolExecutor(0)", "time.sleep(-1)", "E.wait('x')", "threading.Timer('x', show).start()"]))

    def do_sched(self, d, n):
        r = self.random
        self.emit(d, "s = sched.scheduler(time.monotonic, time.sleep)")
        for k in range(r.randint(1, 3)):
            self.emit(d, f"ev = s.enter({r.choice([0.3, 0.3, 0.1, self.pause()])}, {r.randint(0, 2)}, show, ('sched', {n}, {k}))")
        self.emit(d, r.choice(["s.cancel(ev)", "pass", "start(s.run)", f"show({n}, s.run(False))"]))
        self.emit(d, f"s.run(); show({n}, s.empty())")

    def do_asyncio(self, d, n):
        """A loop in this thread, which another thread asks."""
        r = self.random
        self.emit(d, f"async def served{n}():")
        self.emit(d + 1, "loop = asyncio.get_running_loop(); done = asyncio.Event()")
        self.emit(d + 1, f"async def answers(k): await asyncio.sleep({self.pause()}); show('answers', k); {r.choice(['return k', f'raise Problem({n})', 'done.set()'])}")
        self.emit(d + 1, "def asks():")
        self.emit(d + 2, f"time.sleep({self.pause()}); f = asyncio.run_coroutine_threadsafe(answers({n}), loop)")
        self.emit(d + 2, f"try: show('asks', {n}, f.result({r.choice(['', self.pause()])}))")
        self.emit(d + 2, f"except (Exception, cf.CancelledError) as e: show('asks', {n}, kind(e), f.cancel(), f.done())")
        self.emit(d + 2, f"{r.choice(['loop.call_soon_threadsafe(done.set)', f'time.sleep(0.1); loop.call_soon_threadsafe(done.set)'])}")
        self.emit(d + 1, "start(asks)")
        self.emit(d + 1, f"try: show({n}, await asyncio.wait_for(done.wait(), {self.pause()}))")
        self.emit(d + 1, f"except TimeoutError: show({n}, 'timeout')")
        self.emit(d + 1, f"return await asyncio.to_thread({self.call()})")
        self.tries(d, n, f"asyncio.run(served{n}())")

    def do_exit(self, d, n):
        self.emit(d, self.random.choice([f"atexit.register(show, 'at exit', {n})", f"start(work, {self.pause()}, 1, daemon=True)", f"threading.Timer({self.pause()}, lambda: atexit.register(show, 'late', {n})).start()",
                                         f"weakref.finalize(hook, show, 'finalize', {n})"]))

    def do_subclass(self, d, n):
        r = self.random
        self.emit(d, f"class Own{n}(threading.Thread):")
        self.emit(d + 1, f"def run(self): show('own', self.name); {r.choice(['super().run()', f'time.sleep({self.pause()})', f'raise Problem({n})', 'self.name = %r' % f'own{n}'])}")
        self.emit(d, f"t = Own{n}(target=work, args=({self.pause()},), name='own{n}'); t.start(); {r.choice(['t.join()', 't.join(0.01)', 'ts.append(t)'])}; show({n}, t.is_alive(), plain(t))")

    def do_each_waits(self, d, n):
        """Several who wait for one thing; how many of them are let go, and in which order."""
        r = self.random
        what = r.choice(["s = threading.Semaphore(0)", "s = threading.Lock(); s.acquire()", "s = queue.SimpleQueue()"])
        wait, give = ("s.get(timeout=pause)", "s.put(1)") if "Queue" in what else ("s.acquire(timeout=pause)", "s.release()" if "Lock" in what else r.choice(["s.release()", "s.release(2)"]))
        self.emit(d, what)
        self.emit(d, "def each(k, pause):")
        self.emit(d + 1, f"try: show('each', {n}, k, {wait})")
        self.emit(d + 1, f"except queue.Empty as e: show('each', {n}, k, kind(e))")
        self.emit(d, f"for k in range({r.randint(2, 4)}): start(each, k, {self.pause()} + k / 6); time.sleep(0.017 + n / 9700)")
        for _ in range(r.randint(1, 2)):
            self.emit(d, f"time.sleep({r.choice([self.pause(), 0.03])}); {'s.locked() and ' if 'Lock' in what else ''}{give}")


def source(seed):
    """The program of a seed, as text."""
    return ThreadProgram(seed).source()
