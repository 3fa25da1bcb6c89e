"""Statements that stand alone: each does one thing that asyncio offers, and prints what came of it."""


class Alone:
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
