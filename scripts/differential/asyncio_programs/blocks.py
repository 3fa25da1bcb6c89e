"""Statements that hold others: time limits, groups, locks, try and with."""


class Blocks:
    def in_lock(self, d, n, w):
        self.emit(d, "async with L:" if self.random.random() < 0.5 or w == "main" else "async with S:")
        self.tell(d + 1, n, w)
        # Nothing in here takes the lock again: that would be for ever.
        for _ in range(self.random.randint(1, 2)):
            getattr(self, self.random.choice(["do_sleep", "do_show", "do_start", "do_cancel", "do_set_event", "do_raise", "do_nowait"]))(
                d + 1, self.label(), w)

    def in_timeout(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.timeout({self.random.choice([self.later(), self.later(), 0])}) as limit:")
        self.inner(d + 2, w)
        if self.random.random() < 0.2:
            when = self.random.choice([f"loop.time() + {self.later()}", f"loop.time() + {self.later()}", "None", "loop.time() - 1"])
            self.emit(d + 2, f"limit.reschedule({when})")
            self.emit(d + 2, f"await asyncio.sleep({self.later()})")
        self.emit(d, f"except TimeoutError: show('{w}', who, {n}, 'timeout', limit.expired())")

    def in_try(self, d, n, w):
        self.emit(d, "try:")
        self.inner(d + 1, w)
        which = self.random.choice(["Problem", "Problem", "asyncio.CancelledError", "BaseException"])
        self.emit(d, f"except {which} as e:")
        self.tell(d + 1, n, w, "kind(e)")
        if self.random.random() < 0.3:
            self.emit(d + 1, f"await asyncio.sleep({self.delay()})")
        if self.random.random() < 0.4 or which == "asyncio.CancelledError" and self.random.random() < 0.5:
            self.emit(d + 1, "raise")

    def in_finally(self, d, n, w):
        self.emit(d, "try:")
        self.inner(d + 1, w)
        self.emit(d, "finally:")
        self.tell(d + 1, n, w, "'finally'")
        if self.random.random() < 0.3:
            self.emit(d + 1, f"await asyncio.sleep({self.delay()})")

    def in_group(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, "async with asyncio.TaskGroup() as group:")
        for _ in range(self.random.randint(1, 3)):
            self.emit(d + 2, f"group.create_task({self.call()}, name={self.name()})")
        self.inner(d + 2, w)
        self.emit(d, f"except* Problem as e: show('{w}', who, {n}, kind(e))")

    def in_timeout_at(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, f"async with asyncio.timeout_at(loop.time() + {self.later()}) as limit, asyncio.timeout({self.later()}):")
        self.inner(d + 2, w)
        self.emit(d, f"except TimeoutError: show('{w}', who, {n}, 'timeout', limit.expired())")

    def in_failing_group(self, d, n, w):
        self.emit(d, "try:")
        self.emit(d + 1, "async with asyncio.TaskGroup() as group:")
        self.emit(d + 2, "async def fail():")
        self.emit(d + 3, f"await asyncio.sleep({self.delay()}); raise Problem({n})")
        self.emit(d + 2, f"group.create_task({self.call()}); group.create_task(fail())")
        self.inner(d + 2, w)
        self.emit(d, "except* Problem as e:")
        self.tell(d + 1, n, w, "kind(e)")

    def in_scope(self, d, n, w):
        self.emit(d, f"async with scope({n}, {self.delay()}) as x, contextlib.AsyncExitStack() as stack:")
        self.emit(d + 1, f"stack.push_async_callback(asyncio.sleep, {self.delay()}); stack.callback(show, 'stack', {n})")
        self.inner(d + 1, w)

    def in_uncancel(self, d, n, w):
        self.emit(d, "try:")
        self.inner(d + 1, w)
        self.emit(d, "except asyncio.CancelledError as e:")
        self.tell(d + 1, n, w, "kind(e), asyncio.current_task().cancelling(), asyncio.current_task().uncancel()")

    def in_loop(self, d, n, w):
        self.emit(d, f"for i in range({self.random.randint(2, 3)}):")
        self.emit(d + 1, "await asyncio.sleep(0)")
        self.inner(d + 1, w)
