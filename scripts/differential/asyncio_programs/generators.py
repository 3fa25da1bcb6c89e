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
