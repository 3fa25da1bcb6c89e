"""Signals, debug mode's remarks, and tasks that end with what asyncio does not catch."""


class Signals:
    def do_signal_handler(self, d, n, w):
        """A handler in the loop, one in its place, and one that is gone again."""
        r = self.random
        self.emit(d, f"loop.add_signal_handler(signal.{r.choice(['SIGUSR1', 'SIGTERM'])}, called, 'signal{n}')".replace("SIGTERM", "SIGUSR1"))
        for _ in range(r.randint(1, 4)):
            self.emit(d, r.choice(["signal.raise_signal(signal.SIGUSR1)", "os.kill(os.getpid(), signal.SIGUSR1)", f"await asyncio.sleep({self.delay()})",
                                   f"loop.add_signal_handler(signal.SIGUSR1, show, 'other{n}')", f"loop.call_soon(signal.raise_signal, signal.SIGUSR1)",
                                   f"loop.add_signal_handler(signal.SIGUSR1, asyncio.current_task().cancel, 'by signal')" if r.random() < 0.4 else "pass"]))
        self.emit(d, f"await asyncio.sleep({self.delay()}); show({n}, loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1), signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL); signal.signal(signal.SIGUSR1, signal.SIG_IGN)")

    def do_signal_refused(self, d, n, w):
        what = self.random.choice(["loop.add_signal_handler(signal.SIGKILL, called)", "loop.add_signal_handler(99, called)", "loop.add_signal_handler('x', called)", "loop.remove_signal_handler(signal.SIGWINCH)",
                                   "loop.add_signal_handler(signal.SIGUSR2, asyncio.sleep)", "loop.remove_signal_handler(0)"])
        self.emit(d, f"try: show({n}, {what})")
        self.emit(d, f"except (ValueError, RuntimeError, TypeError, OSError) as e: show({n}, plain(kind(e)))")

    def do_plain_signal(self, d, n, w):
        """A handler that signal.signal sets, which runs between two steps or in one."""
        r = self.random
        self.emit(d, f"before = signal.signal(signal.SIGUSR2, lambda number, frame: {r.choice([f'show({n}, number)', 'called(number)', f'loop.call_soon(called, {n})', f'E.set()'])})")
        self.emit(d, f"{r.choice(['signal.raise_signal(signal.SIGUSR2)', f'loop.call_later({self.later()}, signal.raise_signal, signal.SIGUSR2)', 'loop.call_soon(os.kill, os.getpid(), signal.SIGUSR2)'])}; show({n})")
        self.emit(d, f"await asyncio.sleep({self.later()}); signal.signal(signal.SIGUSR2, signal.SIG_IGN); before = None")

    def do_slow_callback(self, d, n, w):
        """Debug mode remarks on what takes long; asyncio's logger says so on stdout, without the times' last digits."""
        r = self.random
        self.emit(d, f"import logging; remarks = logging.Handler(); remarks.emit = lambda record: show('log', record.levelname, plain(record.getMessage()).split(' running at')[0])")
        self.emit(d, f"logging.getLogger('asyncio').addHandler(remarks); was = loop.get_debug(); loop.set_debug({r.random() < 0.8}); loop.slow_callback_duration = {r.choice([0.05, 0.1, 1])}")
        self.emit(d, r.choice([f"loop.call_soon(time.sleep, {r.choice([0.2, 0.02])})", f"time.sleep({r.choice([0.25, 0.03])})", f"async def blocks{n}(): time.sleep(0.3); return 1\n" + "    " * d + f"start(blocks{n}(), 'blocks{n}')",
                               f"loop.call_later({self.later()}, time.sleep, 0.4)"]))
        self.emit(d, f"await asyncio.sleep({self.delay()}); await asyncio.sleep({self.delay()}); loop.set_debug(was); loop.slow_callback_duration = 0.1; logging.getLogger('asyncio').removeHandler(remarks); remarks = None")

    def do_exit_in_callback(self, d, n, w):
        """SystemExit and KeyboardInterrupt go through the loop: rarely, since the program ends with it."""
        if self.random.random() < 0.15:
            self.emit(d, f"loop.call_later({self.later()}, {self.random.choice(['sys.exit', 'signal.raise_signal, signal.SIGINT', 'signal.default_int_handler, 2, None', 'loop.stop'])})")

    def do_exit_in_task(self, d, n, w):
        if self.random.random() < 0.15:
            self.emit(d, f"async def leaves{n}(): await asyncio.sleep({self.delay()}); raise {self.random.choice(['SystemExit', 'KeyboardInterrupt', 'BaseException', 'GeneratorExit', 'StopAsyncIteration'])}({n})")
            self.emit(d, f"start(leaves{n}(), 'leaves{n}'); await asyncio.sleep({self.delay()})")

    def do_notes(self, d, n, w):
        """What a group's or a gather's error carries: its causes, contexts and notes."""
        r = self.random
        self.emit(d, f"async def noted(k): await asyncio.sleep({self.each()}); e = Problem(k); e.add_note(f'note {{k}}'); raise e from {r.choice(['None', 'KeyError(k)'])}")
        self.emit(d, "try:")
        self.emit(d + 1, r.choice(["async with asyncio.TaskGroup() as g: g.create_task(noted(1)); g.create_task(noted(2))", "await asyncio.gather(noted(1), noted(2))", "async with asyncio.timeout(0.05): await noted(3)",
                                   "await asyncio.wait_for(noted(4), 0.05)"]))
        self.emit(d, "except BaseException as e:")
        self.emit(d + 1, "while e is not None and not isinstance(e, asyncio.CancelledError):")
        self.emit(d + 2, f"show({n}, kind(e), getattr(e, '__notes__', None), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__)")
        self.emit(d + 2, "e = e.__cause__ or e.__context__ or (e.exceptions[0] if isinstance(e, BaseExceptionGroup) else None)")
        self.emit(d + 1, "if e is not None: raise e")

    def do_stack(self, d, n, w):
        """Where a task stands: its frames, its coroutine's chain."""
        self.emit(d, "if ts:")
        self.emit(d + 1, f"show({n}, [f.f_code.co_name for f in ts[-1].get_stack() if 'program' in f.f_code.co_filename], [f.f_lineno - ts[-1].get_coro().cr_code.co_firstlineno for f in ts[-1].get_stack(limit=1) if 'program' in f.f_code.co_filename] if hasattr(ts[-1].get_coro(), 'cr_code') else 0)")
        self.emit(d + 1, f"out = io.StringIO(); ts[-1].print_stack(file=out); show({n}, [line for line in plain(out.getvalue()).splitlines() if 'program' in line])" if self.random.random() < 0.5 else "pass")
        self.emit(d + 1, "chain, at = [], ts[-1].get_coro()")
        self.emit(d + 1, "while at is not None: chain.append(getattr(at, '__name__', type(at).__name__)); at = getattr(at, 'cr_await', None)")
        self.emit(d + 1, f"show({n}, chain, getattr(ts[-1].get_coro(), 'cr_suspended', None)); at = None")
