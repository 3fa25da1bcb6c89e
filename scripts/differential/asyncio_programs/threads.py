"""Threads: jobs of pools, loops in other threads, and calls that threads make to the loop, 20 ms or more apart."""


class Threads:
    def do_thread(self, d, n, w):
        if not self.threads:
            return self.do_sleep(d, n, w)
        self.guarded(d, n, w, self.random.choice([f"asyncio.to_thread(work, next(pauses), {n})",
                                                  f"loop.run_in_executor(None, work, next(pauses), {n})"]))

    def do_thread_asks(self, d, n, w):
        if self.threads and self.random.random() < 0.4:
            self.guarded(d, n, w, f"asyncio.to_thread(thread_asks, next(pauses), {self.call()}, loop)")

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

    def do_thread_loop(self, d, n, w):
        """A loop in another thread."""
        if self.threads and self.random.random() < 0.5:
            self.emit(d, "async def there(s): await asyncio.sleep(s); show('there', asyncio.current_task().get_name()[:4]); return V.get()")
            self.emit(d, f"show({n}, await asyncio.to_thread(lambda: asyncio.run(there(next(pauses)))))")

    def do_thread_calls(self, d, n, w):
        """A thread that calls into the loop, twice, and waits between."""
        if not self.threads:
            return self.do_show(d, n, w)
        calls = [f"called, 'thread{n}'", "E.set", "E.clear", f"lambda: Q.full() or Q.put_nowait({n})", "asyncio.current_task().cancel", "lambda: 1 // 0"]
        first, second = self.random.sample(calls, 2)
        self.emit(d, "def calls(one, two, first, second, loop=loop):")
        self.emit(d + 1, "time.sleep(one); h = loop.call_soon_threadsafe(*first); time.sleep(two); loop.call_soon_threadsafe(*second); return h.cancelled()")
        self.emit(d, f"job = asyncio.to_thread(calls, next(pauses), next(pauses), [{first}], [{second}])")
        self.emit(d, f"try: show('{w}', who, {n}, await asyncio.wait_for(job, {self.later()}))")
        self.emit(d, f"except (TimeoutError, asyncio.CancelledError) as e: show('{w}', who, {n}, kind(e), asyncio.current_task().uncancel())")

    def do_plain_thread(self, d, n, w):
        """A thread that asyncio knows nothing of sets a future of the loop, or asks for a coroutine and gives it up."""
        if not self.threads:
            return self.do_sleep(d, n, w)
        r = self.random
        self.emit(d, "import threading; mine = loop.create_future()")
        self.emit(d, "def plain(pause, mine, coro, loop=loop):")
        self.emit(d + 1, "time.sleep(pause)")
        if r.random() < 0.6:
            self.emit(d + 1, f"coro.close(); loop.call_soon_threadsafe(lambda: mine.done() or mine.{r.choice([f'set_result({n})', f'set_exception(Problem({n}))', 'cancel()'])})")
        else:
            self.emit(d + 1, f"asked = asyncio.run_coroutine_threadsafe(coro, loop); time.sleep(pause / 7); asked.{r.choice(['cancel()', 'done()', 'running()'])}")
            self.emit(d + 1, "loop.call_soon_threadsafe(lambda: mine.done() or mine.set_result(asked.cancelled()))")
        self.emit(d, f"thread = threading.Thread(target=plain, args=(next(pauses), mine, {self.call()})); thread.start()")
        self.guarded(d, n, w, "mine")
        self.emit(d, "await asyncio.to_thread(thread.join)")

    def do_context_in_thread(self, d, n, w):
        """What a job sees of the context, and what its changes come to."""
        if not self.threads:
            return self.do_set_var(d, n, w)
        self.emit(d, f"V.set({n})")
        self.emit(d, "def changes(pause): time.sleep(pause); show('in thread'); V.set(-1); return V.get()")
        self.emit(d, f"show({n}, await {self.random.choice(['asyncio.to_thread(changes, next(pauses))', 'loop.run_in_executor(None, changes, next(pauses))', 'loop.run_in_executor(None, contextvars.copy_context().run, changes, next(pauses))'])})")

    def do_pool_that_is_gone(self, d, n, w):
        """A pool that is shut down before it is asked, or while a job waits for its turn."""
        if not self.threads:
            return self.do_show(d, n, w)
        r = self.random
        self.emit(d, "from concurrent.futures import ThreadPoolExecutor")
        self.emit(d, "pool = ThreadPoolExecutor(1)")
        self.emit(d, f"jobs = [loop.run_in_executor(pool, work, next(pauses), {n} + k) for k in range({r.randint(1, 3)})]; await asyncio.sleep(0.03)")
        self.emit(d, f"pool.shutdown(wait=False{r.choice(['', ', cancel_futures=True'])})")
        self.emit(d, f"try: await loop.run_in_executor(pool, work, 0.1, {n})")
        self.emit(d, f"except RuntimeError as e: show({n}, kind(e))")
        self.emit(d, f"show({n}, [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*jobs, return_exceptions=True)])")
