"""Async context managers of every kind, and the order in which they end."""
import asyncio
from contextlib import (AsyncExitStack, ExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext, suppress,
                        redirect_stdout, AbstractAsyncContextManager, chdir, closing)
import io

class Connection(AbstractAsyncContextManager):
    def __init__(self, name, fail=None): self.name, self.fail = name, fail
    async def __aenter__(self):
        await asyncio.sleep(0.01)
        if self.fail == "enter": raise OSError(f"{self.name}: refused")
        print("open", self.name); return self
    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0.01)
        print("close", self.name, kind.__name__ if kind else None, value)
        if self.fail == "exit": raise RuntimeError(f"{self.name}: close failed")
        return self.fail == "swallow"

@asynccontextmanager
async def transaction(conn, log):
    log.append("begin")
    try:
        yield conn
    except ValueError as e:
        log.append(f"rollback: {e}"); raise
    else:
        log.append("commit")
    finally:
        log.append("done")

@asynccontextmanager
async def no_yield():
    if False: yield

@asynccontextmanager
async def twice():
    yield 1
    yield 2

async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0.01)
    finally:
        print("ticker closed")

async def attempt(title, coro):
    print("--", title)
    try:
        print("=>", await coro)
    except BaseException as e:
        print("=>", type(e).__name__, e, "| context:", repr(e.__context__), "| cause:", repr(e.__cause__))

async def one():
    log = []
    async with Connection("db") as c, transaction(c, log) as t:
        print(t is c)
    return log
async def two():
    log = []
    with suppress(ValueError):
        async with transaction(None, log): raise ValueError("bad")
    return log
async def three():
    async with AsyncExitStack() as stack:
        for n in range(3): await stack.enter_async_context(Connection(f"c{n}"))
        stack.callback(print, "sync callback", sep="!")
        async def later(x): print("async callback", x)
        stack.push_async_callback(later, x=5)
        stack.enter_context(contextmanager(lambda: iter([7]))()) if False else None
        raise KeyError("k")
async def four():
    async with Connection("s", "swallow"): raise ValueError("swallowed")
    return "after"
async def five():
    async with Connection("e", "exit"): raise ValueError("first")
async def six():
    async with Connection("ok"), Connection("no", "enter"), Connection("never"): print("unreached")
async def seven():
    async with no_yield(): pass
async def eight():
    async with twice() as x: print(x)
async def nine():
    async with aclosing(ticker(10)) as ticks:
        async for t in ticks:
            if t == 2: break
    async for t in ticker(2): print("t", t)
async def ten():
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(Connection("moved"))
        kept = stack.pop_all()
    print("still open"); await kept.aclose()
async def eleven():
    async with nullcontext(4) as x:
        with ExitStack() as s:
            f = s.enter_context(redirect_stdout(io.StringIO())); print("hidden")
        return x, f.getvalue()
async def twelve():
    with Connection("wrong"): pass
async def thirteen():
    async with closing(io.StringIO()): pass

async def main():
    for f in (one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen):
        await attempt(f.__name__, f())

asyncio.run(main())
