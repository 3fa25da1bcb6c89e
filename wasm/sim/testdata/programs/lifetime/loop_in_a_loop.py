# A loop inside a loop: the coroutine that was meant for it is never awaited, which is told when the traceback that holds it dies.
import asyncio, warnings, gc
def show(m, c, f, l, *a): print("warned:", m)
warnings.showwarning = show
async def g(): pass
loop = asyncio.new_event_loop()
async def f():
    loop.run_until_complete(g())
def attempt(how):
    try: how(f())
    except RuntimeError as e: print(e); x = e.with_traceback(None)
    print("caught")
attempt(loop.run_until_complete)
print("-")
with asyncio.Runner() as runner:
    async def f2():
        runner.run(g())
    try: runner.run(f2())
    except RuntimeError as e: print(e)
    print("--")
    async def f3(): asyncio.run(g())
    try: runner.run(f3())
    except RuntimeError as e: print(e); x = e.with_traceback(None)
    print("---")
    def ar(f, c):
        try: f(c)
        except RuntimeError as e: return e.with_traceback(None)
    e = ar(runner.run, f2())
    print("----", e)
loop.close()
