"""What happens in one iteration, or nearly: races, and several tasks around one lock, queue, generator or pool."""


class Races:
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
        for k, when in enumerate(self.random.sample(["loop.time() - 1", "loop.time() - 0.5", "loop.time()", "loop.time() - 2"], 3)):
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

    def do_own_task(self, d, n, w):
        if not self.eager:
            self.emit(d, f"t = Own({self.call()}, loop=loop, name='own{n}', eager_start={self.random.random() < 0.5}); ts.append(t)")
            self.emit(d, self.random.choice(["t.cancel()", f"await asyncio.sleep({self.delay()}); t.cancel('o')", f"show({n}, names((await asyncio.wait([t], timeout={self.later()}))[0]))"]))

    def do_eager_factory(self, d, n, w):
        self.emit(d, f"loop.set_task_factory({self.random.choice(['asyncio.eager_task_factory', 'asyncio.create_eager_task_factory(asyncio.Task)'])})")
        self.emit(d, f"try: start({self.call()}); t = start({self.call()}); show({n}, state(t))")
        self.emit(d, f"finally: loop.set_task_factory({'asyncio.eager_task_factory' if self.eager else 'None'})")

    def do_never_retrieved(self, d, n, w):
        self.emit(d, f"async def lost(): await asyncio.sleep({self.delay()}); raise Problem({n})")
        self.emit(d, f"t = asyncio.create_task(lost(), name='lost{n}'); await asyncio.wait([t]); show({n}, 'dropped'); t = None")
        self.emit(d, "f = loop.create_future(); f.set_exception(Problem('future')); f = None")
        self.emit(d, f"show({n}, 'after')")

    def do_handler(self, d, n, w):
        self.emit(d, f"loop.call_exception_handler({{'message': 'told {n}', 'exception': Problem({n})}})")
        self.emit(d, f"loop.call_soon(lambda: 1 // 0)")

    def do_waiting_on_all(self, d, n, w):
        self.emit(d, f"r = await asyncio.wait([*ts[:2], loop.create_task(asyncio.sleep({self.delay()}), name='nap{n}')] if asyncio.current_task() not in ts[:2] else "
                     f"[asyncio.ensure_future(asyncio.sleep({self.delay()}))], timeout={self.later()}, return_when=asyncio.FIRST_COMPLETED)")
        self.tell(d, n, w, "len(r[0]), len(r[1])")
