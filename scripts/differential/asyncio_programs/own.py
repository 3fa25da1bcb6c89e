"""Classes of the program's own, and what else may be given to a loop or moved while it runs."""


class Own:
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

    def do_repr(self, d, n, w):
        """How the things of asyncio show themselves in the state that they are in."""
        what = ["ts and ts[%d %% len(ts)]" % n, "asyncio.current_task()", "L", "S", "S2", "E", "C", "B", "Q", "F", "loop.call_later(9, called).cancel()", "loop.call_soon(called, 'h')",
                "asyncio.current_task().get_coro().cr_await", "asyncio.gather(F)", "asyncio.shield(F)", "asyncio.timeout(3)", "asyncio.TaskGroup()", "loop.call_later(0.5, int, 'x')"]
        self.emit(d, f"show({n}, plain({self.random.choice(what)}))")

    def do_callback_context(self, d, n, w):
        """Callbacks of a task or a future, with contexts of their own, one of which is taken away again or fails."""
        r = self.random
        self.emit(d, f"one, two = contextvars.copy_context(), contextvars.copy_context(); one.run(V.set, {n}); two.run(V.set, -{n})")
        self.emit(d, f"t = {r.choice([f'start({self.call()}, {self.name()})', 'loop.create_future()'])}")
        self.emit(d, "def tell(t): show('tell', t.cancelled()); V.set(V.get() + 1)")
        for _ in range(r.randint(1, 3)):
            self.emit(d, r.choice(["t.add_done_callback(tell, context=one)", "t.add_done_callback(tell, context=two)", "t.add_done_callback(tell)", f"show({n}, t.remove_done_callback(tell))",
                                   "t.add_done_callback(lambda t: 1 // 0, context=one)", "t.add_done_callback(loop.stop.__name__.__len__ and tell, context=two)"]))
        self.emit(d, r.choice(["t.cancel()", f"await asyncio.wait([t], timeout={self.later()})", "t.set_result(1) if not isinstance(t, asyncio.Task) else t.cancel()"]))
        self.emit(d, f"await asyncio.sleep(0); show({n}, one[V], two[V])")

    def do_enter_context(self, d, n, w):
        """A context that is entered already, by the task that runs in it."""
        self.emit(d, f"ctx = contextvars.copy_context(); ctx.run(V.set, {n})")
        self.emit(d, "async def within(ctx, m):")
        self.emit(d + 1, "try: ctx.run(show, 'entered', m)")
        self.emit(d + 1, "except RuntimeError as e: show('within', m, kind(e).split(' at ')[0].split('<')[0])")
        self.emit(d + 1, "V.set(V.get() + 1); await asyncio.sleep(0); show('within', m, asyncio.current_task().get_context() is ctx)")
        self.emit(d, f"ts.append(asyncio.create_task(within(ctx, 1), context=ctx)); ts.append(asyncio.create_task(within(ctx, 2){self.random.choice([', context=ctx', ''])}))")
        self.emit(d, f"await asyncio.sleep({self.delay()}); show({n}, ctx[V])")

    def do_what_handler_is_told(self, d, n, w):
        """A handler that shows the kinds of what it is told; then the one before comes back."""
        r = self.random
        self.emit(d, "def tells(loop, context): show('told', sorted((k, type(v).__name__) for k, v in context.items()))")
        self.emit(d, "loop.set_exception_handler(tells)")
        self.emit(d, r.choice(["loop.call_soon(int, 'x')", "F.add_done_callback(lambda f: 1 // 0)", f"loop.call_exception_handler({{'message': 'm{n}', 'own': 1}})",
                               f"f = loop.create_future(); f.set_exception(Problem({n})); f = None", "loop.call_later(0, lambda: [][0])",
                               "loop.call_soon(lambda: asyncio.current_task().cancel())"]))
        self.emit(d, f"await asyncio.sleep({r.choice([0, 0.0123])}); show({n}, loop.get_exception_handler() is tells); loop.set_exception_handler(handler)")

    def do_used_wrongly(self, d, n, w):
        """What asyncio refuses."""
        wrong = ["asyncio.run(asyncio.sleep(0))", "loop.run_until_complete(F)", "loop.close()", "L.release()", "C.notify()", "S2.release() or S2.release() or S2.release()", "Q.task_done()",
                 "F.result()", "F.exception()", "asyncio.current_task().set_result(1)", "asyncio.current_task().set_exception(Problem())", "asyncio.create_task(3)", "asyncio.ensure_future(3)",
                 "asyncio.wait_for(3, 1).send(None)", "asyncio.timeout(1).reschedule(1)", "await asyncio.timeout(1).__aexit__(None, None, None)", "await asyncio.wait([])", "await asyncio.wait([asyncio.sleep(0)])",
                 "await asyncio.wait(F)", "await asyncio.gather(3)", "asyncio.Semaphore(-1)", "asyncio.Barrier(0)", "asyncio.TaskGroup().create_task(asyncio.sleep(0))", "await C.wait()", "await asyncio.sleep('x')",
                 "F.set_exception(StopIteration)", "F.set_exception(3)", "loop.call_later(None, called)", "loop.call_soon(3)", "loop.call_soon(asyncio.sleep)", "asyncio.shield(3)", "asyncio.as_completed(3)",
                 "asyncio.Queue('x')", "await asyncio.current_task()", "asyncio.current_task().result()", "asyncio.current_task().uncancel(1)", "asyncio.Runner().run(asyncio.sleep(0))"]
        self.emit(d, "warnings.simplefilter('ignore')")
        for what in self.random.sample(wrong, 2):
            self.emit(d, f"try: show({n}, plain({what}))")
            self.emit(d, f"except (Exception, asyncio.CancelledError) as e: show({n}, plain(kind(e)))")
        self.emit(d, "e = None")
