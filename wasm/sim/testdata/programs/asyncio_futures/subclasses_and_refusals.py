"""What a future's iterator refuses, a subclass with an add_done_callback of its own, and the current task of a foreign loop."""
import asyncio, warnings
warnings.simplefilter("always")
warnings.showwarning = lambda m, c, f, l, *a: print(c.__name__, m, l)
loop = asyncio.new_event_loop()
f = loop.create_future()
fi = iter(f)
for args in (ValueError, ValueError("z"), None), (ValueError, ValueError("z"), 32), (ValueError("a"), ValueError("b")), (ValueError, None, None), (list,), (ValueError,), (ValueError("q"),), (ValueError, "text"), ():
    try: print(fi.throw(*args))
    except BaseException as e: print(type(e), e)
for name in "_asyncio_future_blocking", "_log_traceback", "_cancel_message":
    try: delattr(f, name)
    except Exception as e: print(name, repr(e))
class Fut(asyncio.Future):
    def add_done_callback(self, fn, *, context=None):
        print("added", fn.__name__, context is not None)
        super().add_done_callback(fn, context=context)
async def main():
    fut = Fut()
    asyncio.get_running_loop().call_later(1, fut.set_result, 5)
    print(await fut)
    t = None
    async def me():
        await t
    t = asyncio.create_task(me())
    try: await t
    except RuntimeError as e: print(str(e)[:35])
asyncio.run(main())
class Foreign: pass
a, b = Foreign(), Foreign()
print(asyncio.current_task(a), asyncio.all_tasks(a))
asyncio._enter_task(a, b)
print(asyncio.current_task(a) is b)
try: asyncio._enter_task(a, a)
except RuntimeError as e: print(str(e)[:30])
try: asyncio._leave_task(a, a)
except RuntimeError as e: print(str(e)[:30])
asyncio._leave_task(a, b)
print(asyncio.current_task(a))
loop.close()
