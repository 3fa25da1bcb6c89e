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
