"""The frame of a program: its functions, its main part, how it is run, and the draws that its statements share."""
import random

from .prelude import PRELUDE

# What asks the selector: beside threads, whose ends come through it too, the order of what is ready would be open (SEMANTICS U6).
NETWORK = {"do_stream_pair", "do_unix_server", "do_tcp_server", "do_protocols", "do_datagrams", "do_socket_calls", "do_reader", "do_half_close",
           "do_full_buffer", "do_server_of_several", "do_serve_forever", "do_buffered", "do_datagrams_both_ways", "do_accept_by_hand", "do_signal_handler",
           "do_service", "do_read_given_up", "do_slow_reader", "do_graceful_end"}


class Frame:
    """What holds the statements: functions, a main program, a way to run it; and what all statements draw from."""

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
            self.emit(1, "show([kind(r) if isinstance(r, BaseException) else plain(str(r)) for r in await asyncio.gather(*ts, return_exceptions=True)])")
        self.run()
        return "\n".join(self.lines) + "\n"

    def run(self):
        """Runs the program, by asyncio.run or in one of the other ways."""
        r = self.random
        way = r.random()
        if way < 0.7:
            self.emit(0, f"try: asyncio.run(program(), loop_factory={r.choice(['Loop', 'Loop', 'Watched'])}{r.choice(['', '', '', '', ', debug=True'])})")
        elif way < 0.85:
            self.emit(0, "async def short(n):")
            self.emit(1, f"V.set(V.get() + n); show('short', n); await asyncio.sleep({self.delay()}); {r.choice(['raise Problem(n)', 'return n', 'asyncio.current_task().cancel(n)'])}")
            self.emit(0, "try:")
            self.emit(1, "with asyncio.Runner(loop_factory=Loop) as runner:")
            self.emit(2, "try: print('first', runner.run(short(1)))")
            self.emit(2, "except BaseException as e: print('first', kind(e))")
            self.emit(2, "runner.get_loop().call_soon(called, 'between')")
            if r.random() < 0.4:
                self.emit(2, "async def interrupted():")
                self.emit(3, f"loop = asyncio.get_running_loop(); loop.call_later({self.later()}, signal.raise_signal, signal.SIGINT)")
                self.emit(3, f"try: await {r.choice(['asyncio.sleep(99)', 'asyncio.Event().wait()', 'asyncio.gather(asyncio.sleep(99))'])}")
                self.emit(3, f"finally: show('interrupted'); {r.choice(['await asyncio.sleep(0)', 'pass', 'return 1'])}")
                self.emit(2, "try: print(runner.run(interrupted()))")
                self.emit(2, "except BaseException as e: print('interrupted', kind(e))")
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

    def guarded(self, d, n, w, what):
        """Awaits with a time limit, so that no wait is for ever."""
        self.emit(d, f"try: show('{w}', who, {n}, await asyncio.wait_for({what}, {self.random.choice([self.later(), self.later(), 0])}))")
        self.emit(d, f"except (TimeoutError, Problem, asyncio.QueueShutDown, asyncio.BrokenBarrierError) as e: show('{w}', who, {n}, kind(e))")

    def inner(self, d, w):
        self.block(d, self.random.randint(1, 2), w)
