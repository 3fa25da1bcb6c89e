"""Things within things: a group in a time limit in a shield, locks held while time limits end, cancellation at each step."""


class Nests:
    def in_shield(self, d, n, w):
        """A shielded task that holds a time limit that holds a group; who waits for it may be cancelled."""
        r = self.random
        self.emit(d, f"async def inside{n}(who):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"async with asyncio.timeout({r.choice([self.later(), 'None'])}) as limit:")
        self.emit(d + 3, "async with asyncio.TaskGroup() as group:")
        self.emit(d + 4, f"group.create_task({self.call()}, name='inside{n}')")
        self.inner(d + 4, "inside")
        self.emit(d + 1, f"except (TimeoutError, BaseExceptionGroup) as e: show('inside', {n}, kind(e), limit.expired())")
        self.emit(d + 1, f"finally: show('inside', {n}, asyncio.current_task().cancelling())")
        self.emit(d + 1, f"return {n}")
        self.emit(d, f"outer = asyncio.shield(start(inside{n}('inside'), 'shielded{n}'))")
        self.emit(d, r.choice([f"loop.call_later({self.later()}, outer.cancel, 'outer{n}')", f"loop.call_later({self.later()}, ts[-1].cancel, 'inner{n}')", "pass"]))
        self.emit(d, f"try: show('{w}', who, {n}, await {r.choice(['outer', f'asyncio.wait_for(outer, {self.later()})'])})")
        self.emit(d, f"except (Problem, TimeoutError, asyncio.CancelledError) as e: show('{w}', who, {n}, kind(e), outer.done(), asyncio.current_task().cancelling())")

    def do_cancel_at_each_step(self, d, n, w):
        """A task of several waits, cancelled after some steps."""
        r = self.random
        waits = ["await asyncio.sleep(0)", f"await asyncio.sleep({self.delay()})", "async with asyncio.timeout(50): await asyncio.sleep(0)", "await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0))",
                 "await asyncio.wait([asyncio.ensure_future(asyncio.sleep(0))])", "await asyncio.shield(asyncio.sleep(0))", "await asyncio.wait_for(asyncio.sleep(0), 50)",
                 "await asyncio.Event().wait() if False else None", "async with asyncio.Lock(): await asyncio.sleep(0)", "async with asyncio.TaskGroup() as g: g.create_task(asyncio.sleep(0))"]
        self.emit(d, f"async def steps{n}():")
        self.emit(d + 1, "try:")
        for wait in r.sample(waits, 3):
            self.emit(d + 2, wait)
            self.emit(d + 2, f"show('step', {n})")
        self.emit(d + 1, f"except asyncio.CancelledError as e: show('steps', {n}, kind(e)); {r.choice(['raise', 'await asyncio.sleep(0); raise', 'return 1', f'raise Problem({n})'])}")
        self.emit(d, f"t = start(steps{n}(), 'steps{n}')")
        self.emit(d, f"for k in range({r.randint(0, 8)}): await asyncio.sleep(0)")
        self.emit(d, f"show({n}, t.cancel({r.choice(['', repr('at')])}), state(t))")
        self.emit(d, f"show({n}, names((await asyncio.wait([t], timeout={self.later()}))[0]), state(t))")

    def do_shared_failure(self, d, n, w):
        """Several who wait for one task, in several ways; it fails, is cancelled or ends."""
        r = self.random
        self.emit(d, f"async def source{n}(): await asyncio.sleep({self.delay()}); {r.choice([f'raise Problem({n})', f'return {n}', f'raise asyncio.CancelledError({n})'])}")
        self.emit(d, f"t = start(source{n}(), 'source{n}')")
        ways = ["t", "asyncio.shield(t)", "asyncio.gather(t)", "asyncio.gather(t, asyncio.sleep(0), return_exceptions=True)", f"asyncio.wait_for(t, {self.later()})", "asyncio.wait([t])"]
        self.emit(d, "async def awaits(what): return await what")
        self.emit(d, f"several = [start(awaits(what), f'awaits{n}-{{k}}') for k, what in enumerate([{', '.join(r.sample(ways, 3))}])]; what = None")
        self.emit(d, r.choice(["t.cancel('all')", "several[1].cancel('one')", f"await asyncio.sleep({self.delay()}); several[0].cancel()", "pass"]))
        self.emit(d, f"await asyncio.wait(several, timeout={self.later()}); show({n}, [state(x).split('{{')[0][:30] for x in several])")

    def in_limits(self, d, n, w):
        """Two time limits, one within the other, of which either may end first."""
        r = self.random
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.timeout({self.later()}) as outer:")
        self.emit(d + 2, "try:")
        self.emit(d + 3, f"async with asyncio.timeout({self.later()}) as inner:")
        self.inner(d + 4, w)
        self.emit(d + 4, f"await asyncio.sleep({r.choice([self.later(), 0])})")
        self.emit(d + 2, f"except {r.choice(['TimeoutError', 'TimeoutError', 'asyncio.CancelledError'])} as e: show('{w}', who, {n}, 'inner', type(e).__name__, inner.expired(), outer.expired())")
        if r.random() < 0.5:
            self.emit(d + 2, f"finally: await asyncio.sleep({self.delay()})")
        self.emit(d, f"except TimeoutError: show('{w}', who, {n}, 'outer', inner.expired(), outer.expired(), asyncio.current_task().cancelling())")

    def do_condition_predicate(self, d, n, w):
        """Those who wait for a value of their own; one predicate may fail."""
        r = self.random
        self.emit(d, "cond = asyncio.Condition(); box = []")
        self.emit(d, "def ready(box, k):")
        self.emit(d + 1, f"if len(box) == {r.choice([2, 9])}: raise Problem(k)")
        self.emit(d + 1, "return len(box) > k")
        self.emit(d, "async def until(cond, box, k):")
        self.emit(d + 1, f"async with cond: show('until', {n}, k, await cond.wait_for(lambda: ready(box, k)), len(box))")
        self.emit(d, f"party = [start(until(cond, box, k), f'until{n}-{{k}}') for k in range(3)]")
        self.emit(d, f"for k in range({r.randint(2, 4)}):")
        self.emit(d + 1, f"await asyncio.sleep({self.delay()})")
        self.emit(d + 1, f"async with cond: box.append(k); cond.{r.choice(['notify()', 'notify_all()', 'notify(2)'])}")
        self.emit(d, r.choice(["party[1].cancel()", "pass", "await asyncio.sleep(0); party[2].cancel('c')"]))
        self.emit(d, f"await asyncio.wait(party, timeout={self.later()}); show({n}, [state(t) for t in party], cond.locked())")
        self.emit(d, "for t in party: t.cancel()")

    def do_barrier_rounds(self, d, n, w):
        """A barrier used again, as a context manager, while one is cancelled in the middle of a round."""
        r = self.random
        self.emit(d, "bar = asyncio.Barrier(2)")
        self.emit(d, "async def rounds(bar, k):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"for i in range({r.randint(1, 3)}):")
        self.emit(d + 3, f"async with bar as place: show('round', {n}, k, i, place, bar.n_waiting)")
        self.emit(d + 3, f"await asyncio.sleep({r.choice(['0', self.each()])})")
        self.emit(d + 1, f"except asyncio.BrokenBarrierError as e: show('round', {n}, k, kind(e), bar.broken)")
        self.emit(d, f"party = [start(rounds(bar, k), f'round{n}-{{k}}') for k in range({r.randint(2, 4)})]")
        for _ in range(r.randint(0, 2)):
            self.emit(d, r.choice([f"await asyncio.sleep({self.delay()})", "party[0].cancel()", "await bar.reset()", "await bar.abort()", "await asyncio.sleep(0)"]))
        self.emit(d, f"await asyncio.wait(party, timeout={self.later()}); show({n}, [state(t) for t in party], bar.n_waiting, bar.broken)")
        self.emit(d, "for t in party: t.cancel()")

    def do_queue_closed(self, d, n, w):
        """Those who get and put when a queue is shut down, at once or when it is empty."""
        r = self.random
        self.emit(d, f"q = asyncio.{r.choice(['Queue', 'LifoQueue', 'PriorityQueue'])}({r.randint(1, 2)})")
        self.emit(d, "async def ends(what, k):")
        self.emit(d + 1, f"try: show('ends', {n}, k, await what)")
        self.emit(d + 1, f"except asyncio.QueueShutDown as e: show('ends', {n}, k, kind(e))")
        calls = r.sample(["q.put(1)", "q.put(2)", "q.put(3)", "q.get()", "q.get()", "q.get()", "q.join()"], 4)
        self.emit(d, f"party = [start(ends(what, k), f'ends{n}-{{k}}') for k, what in enumerate([{', '.join(calls)}])]; what = None")
        self.emit(d, f"await asyncio.sleep({self.delay()})")
        for _ in range(r.randint(0, 2)):
            self.emit(d, r.choice([f"party[{r.randint(0, 3)}].cancel()", "await asyncio.sleep(0)", "if not q.empty(): show('got', q.get_nowait())"]))
        self.emit(d, f"q.shutdown({r.choice(['', 'immediate=True'])}); show({n}, q.qsize(), q.empty(), q.full())")
        self.emit(d, f"await asyncio.wait(party, timeout={self.later()}); show({n}, [state(t) for t in party])")
        self.emit(d, "for t in party: t.cancel()")

    def do_as_completed_ways(self, d, n, w):
        """as_completed taken one by one, left in the middle and taken up again, of coroutines that are done already or twice the same."""
        r = self.random
        self.emit(d, f"several = [start({self.call()}), start({self.call()}), start(asyncio.sleep(0, {n}))]")
        self.emit(d, f"it = asyncio.as_completed({r.choice(['several', 'several + several', 'iter(several)', 'set(several)'])}, timeout={r.choice([self.later(), 'None', 0])})")
        self.emit(d, "try:")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 1, r.choice([f"show({n}, await next(it))", f"show({n}, state(await anext(it)))", f"await asyncio.sleep({self.delay()})",
                                       f"async for t in it: show({n}, state(t)); break"]))
        self.emit(d, f"except (Problem, TimeoutError, StopIteration, StopAsyncIteration, asyncio.CancelledError) as e: show({n}, type(e).__name__); it = None")
        self.emit(d, f"except BaseExceptionGroup as e: show({n}, kind(e))")
        self.emit(d, "it = None")
