"""Functions that may be called with a loop and without, and objects that are ready later."""
import asyncio, functools, inspect, threading
def either(f):
    @functools.wraps(f)
    def w(*a, **k):
        try: asyncio.get_running_loop()
        except RuntimeError: return asyncio.run(f(*a, **k))
        return f(*a, **k)
    return w
@either
async def greet(n, *, p="!"): await asyncio.sleep(0.1); return f"hi {n}{p}"
class Lazy:
    def __init__(self): self._v = None; self._l = asyncio.Lock(); self.made = 0
    async def get(self):
        if self._v is None:
            async with self._l:
                if self._v is None: await asyncio.sleep(0.05); self.made += 1; self._v = object()
        return self._v
class Meta(type):
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k)
        async def make(): 
            if hasattr(o, "ainit"): await o.ainit()
            return o
        return make()
class Db(metaclass=Meta):
    def __init__(self, dsn): self.dsn, self.ready = dsn, False
    async def ainit(self): await asyncio.sleep(0.01); self.ready = True
    def __await__(self): return asyncio.sleep(0, self).__await__()
class Prop:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t=None):
        if o is None: return self
        async def get():
            if not hasattr(o, self.n): setattr(o, self.n, await self.f(o))
            return getattr(o, self.n)
        return get()
class U:
    calls = 0
    @Prop
    async def slow(self): self.calls += 1; await asyncio.sleep(0.01); return 42
    @staticmethod
    async def s(): return "static"
    @classmethod
    async def c(cls): return cls.__name__
    async def __call__(self, x): return x
    async def __contains__(self, x): return True
    async def __aenter__(self): return self
async def main():
    print(await greet("a"), inspect.iscoroutine(g := greet("b", p="?")), await g)
    l = Lazy(); r = await asyncio.gather(*(l.get() for _ in range(5))); print(len(set(map(id, r))), l.made)
    d = await Db("x://"); print(d.ready, await d is d, d.dsn)
    u = U(); print(await u.slow, await u.slow, u.calls, await u.s(), await U.c(), await u(3), inspect.iscoroutinefunction(u.__call__), asyncio.iscoroutinefunction(u), 1 in u)
    try:
        async with u: pass
    except TypeError as e: print(e)
    try:
        async with u.s: pass
    except TypeError as e: print(e)
    f = functools.partial(greet, p="."); print(await f("c"), inspect.iscoroutinefunction(functools.partial(U.s)))
    print(await asyncio.wait_for(asyncio.to_thread(greet, "t"), 1))
print(greet("sync"), threading.active_count()); asyncio.run(main())
