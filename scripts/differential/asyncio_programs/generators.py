"""Asynchronous generators: run, left, stepped by hand, closed, dropped, and with hooks of the program's own."""


class Generators:
    def do_generator(self, d, n, w):
        self.emit(d, f"async for i in numbers({self.random.randint(1, 3)}): show({n}, i)")

    def do_drop_generator(self, d, n, w):
        self.emit(d, f"async for i in numbers(3):")
        self.emit(d + 1, f"show({n}, i)")
        self.emit(d + 1, "break")

    def do_step_generator(self, d, n, w):
        self.emit(d, f"g = numbers({self.random.randint(1, 3)}); show({n}, await anext(g))")
        self.emit(d, self.random.choice(["await g.aclose()", f"show({n}, await anext(g, 'none'))",
                                         f"try: await g.athrow(Problem({n}))\n" + "    " * d + f"except Problem as e: show({n}, kind(e))"]))
        self.emit(d, "g = None")

    def do_comprehension(self, d, n, w):
        self.tell(d, n, w, "[i async for i in numbers(2)], [await asyncio.sleep(0, i) for i in range(2)]")

    def do_talk(self, d, n, w):
        """An asynchronous generator, step by step."""
        r = self.random
        self.emit(d, f"g = talk({r.randint(1, 3)})")
        self.emit(d, "try:")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 1, "show(%d, await %s)" % (n, r.choice(["g.asend(None)", "anext(g)", "anext(g, 'no more')", f"g.athrow(Problem({n}))", "g.aclose()",
                             f"asyncio.wait_for(anext(g), {self.later()})", f"asyncio.wait_for(anext(g), 0)", "asyncio.gather(anext(g), anext(g), return_exceptions=True)"])))
        self.emit(d, f"except (Problem, StopAsyncIteration, TimeoutError, TypeError, RuntimeError) as e: show('{w}', who, {n}, type(e).__name__)")
        self.emit(d, r.choice(["g = None", "await g.aclose()", "pass"]))

    def in_aclosing(self, d, n, w):
        self.emit(d, f"async with contextlib.aclosing(talk(3)) as g:")
        self.emit(d + 1, f"async for x in g:")
        self.emit(d + 2, f"show({n}, x)")
        self.inner(d + 2, w)
        if self.random.random() < 0.4:
            self.emit(d + 2, "break")

    def do_two_at_once(self, d, n, w):
        """A generator that one task waits in while another closes it, or asks it too."""
        r = self.random
        self.emit(d, f"g = talk(2); t = start(asyncio.wait_for(anext(g), {self.later()}), 'asks{n}')")
        self.emit(d, f"await asyncio.sleep({r.choice([0, 0, self.later()])})")
        self.emit(d, f"try: show({n}, await {r.choice(['g.aclose()', 'anext(g)', f'g.athrow(Problem({n}))', f'g.asend({n})'])})")
        self.emit(d, f"except (Problem, RuntimeError, StopAsyncIteration) as e: show({n}, kind(e))")
        self.emit(d, r.choice([f"t.cancel('asks'); await asyncio.sleep(0)", f"await asyncio.wait([t], timeout={self.later()})", "await asyncio.sleep(0)"]))
        self.emit(d, f"show({n}, state(t), g.ag_running); g = None")

    def do_hooks(self, d, n, w):
        """Hooks of the program's own tell which generators begin and which are dropped, then the loop's own take over again."""
        r = self.random
        self.emit(d, "import sys; hooks = sys.get_asyncgen_hooks()")
        self.emit(d, "def first(g, hooks=hooks): show('first', g.__name__); hooks.firstiter(g)")
        self.emit(d, "def last(g, hooks=hooks): show('last', g.__name__); hooks.finalizer(g)")
        self.emit(d, f"sys.set_asyncgen_hooks({r.choice(['first, last', 'firstiter=first', 'finalizer=last'])})")
        self.emit(d, f"g = numbers(2); h = talk(1); show({n}, await anext(g), await anext(h))" if r.random() < 0.7 else "g = numbers(1); h = talk(0)")
        self.emit(d, r.choice(["g = None", "await h.aclose(); h = None", f"async for i in g: show({n}, i)", "pass"]))
        self.emit(d, f"sys.set_asyncgen_hooks(*hooks); {r.choice(['g = h = None', 'await asyncio.sleep(0); h = None', 'await g.aclose(); await h.aclose()'])}")
        self.emit(d, f"await asyncio.sleep(0); show({n}, sys.get_asyncgen_hooks() == hooks)")

    def do_generator_that_will_not_end(self, d, n, w):
        """A generator that yields, awaits or fails while it is closed."""
        r = self.random
        self.emit(d, f"async def stubborn{n}():")
        self.emit(d + 1, f"try: yield {n}; yield {n} + 1")
        self.emit(d + 1, f"except {r.choice(['GeneratorExit', 'BaseException'])} as e: show('stubborn', {n}, kind(e)); {r.choice(['yield 3', 'await asyncio.sleep(0)', f'raise Problem({n})', 'raise', 'return'])}")
        self.emit(d + 1, f"finally: show('stubborn', {n}, 'finally'); {r.choice(['await asyncio.sleep(0)', 'pass', f'V.set({n})', f'await asyncio.sleep({self.delay()})'])}")
        self.emit(d, f"g = stubborn{n}(); show({n}, await anext(g))")
        self.emit(d, f"try: {r.choice(['await g.aclose()', f'await g.athrow(Problem({n}))', 'await g.athrow(asyncio.CancelledError)', 'await anext(g); await anext(g)'])}")
        self.emit(d, f"except (Problem, RuntimeError, StopAsyncIteration, asyncio.CancelledError) as e: show({n}, kind(e), e.__context__ and type(e.__context__).__name__)")
        self.emit(d, f"{r.choice(['await g.aclose()', 'pass', 'pass'])}; g = None; show({n})" if r.random() < 0.3 else f"g = None; await asyncio.sleep({self.delay()}); show({n})")

    def do_chain_of_generators(self, d, n, w):
        """A generator over a generator, left in the middle."""
        r = self.random
        self.emit(d, f"async def twice{n}(inner):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"async for x in inner: yield x; yield -x; {r.choice(['await asyncio.sleep(0)', f'V.set(x)', 'pass'])}")
        self.emit(d + 1, f"finally: show('twice', {n}); {r.choice(['await inner.aclose()', 'pass', 'await asyncio.sleep(0)'])}")
        self.emit(d, f"async for x in twice{n}(numbers(2)):")
        self.emit(d + 1, f"show({n}, x)")
        self.emit(d + 1, r.choice(["if x < 0: break", "break", "pass", f"if x: {self.leave(n)}"]))

    def leave(self, n):
        return self.random.choice([f"raise Problem({n})", "break", "asyncio.current_task().cancel()"])
