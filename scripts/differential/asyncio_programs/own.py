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
