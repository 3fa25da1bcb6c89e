# While an exception is thrown into a coroutine or generator, all that wait for it are on the stack.
import asyncio
import sys
import traceback


def names(): return [f.name for f in traceback.extract_stack() if "stack_while_thrown.py" in f.filename][:-1]
class Aw:
    def __await__(self):
        try: yield
        except BaseException: print("Aw", names()); raise
async def c3():
    try: await Aw()
    finally:
        print("c3", names(), sys._getframe(1).f_code.co_name, sys._getframe().f_back.f_code.co_name)
        await asyncio.sleep(0); print("after", names())
async def c2():
    try: await c3()
    except ValueError: print("c2", names())
async def c1(): await c2()
c = c1(); c.send(None)
try: c.throw(ValueError("x"))
except BaseException as e: print(type(e))
try: c.send(None)
except StopIteration: print("stop")
c = c1(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
async def job():
    try: await asyncio.sleep(10)
    finally: print("job", names())
async def main():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(job()); await asyncio.sleep(0); t.cancel()
    try:
        async with asyncio.timeout(0.1): await job()
    except TimeoutError: print("timeout", names())
asyncio.run(main())


def f():
    try: yield
    except ValueError: print("f", names())
    yield 5
def g(): yield from f()
def h(): yield from g()
x = h(); next(x)
print(x.throw(ValueError))
