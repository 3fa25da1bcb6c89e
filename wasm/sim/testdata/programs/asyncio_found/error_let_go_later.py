# A frame that goes on after an error is held by the error's traceback in the end, also where a task, a callback or a group lets go of
# the error long after the frame did: an error in a cycle with a frame of its own lives until the collector comes (seed 500472).
import asyncio, gc
gc.disable()
class D:
    def __init__(self, n): self.n=n
    def __del__(self): print('dies', self.n)
async def noted(): e = Exception(1); raise e
async def one():
    d = D(1)
    try: await asyncio.gather(noted(), asyncio.sleep(1))
    except Exception as e: pass
    await asyncio.sleep(2)
async def two():
    d = D(2)
    t = asyncio.create_task(noted())
    try: await t
    except Exception as e: pass
    await asyncio.sleep(2)
async def three():
    d = D(3)
    t = asyncio.create_task(noted())
    try: await t
    except Exception as e: pass
    t = None
    await asyncio.sleep(2)
async def four():
    d = D(4)
    t = asyncio.create_task(noted())
    asyncio.get_running_loop().call_later(1, print, t.done())
    asyncio.get_running_loop().call_later(1, list, [t])
    try: await t
    except Exception as e: pass
    t = None
    await asyncio.sleep(2)
async def five():
    d = D(5)
    t = asyncio.create_task(noted())
    u = asyncio.create_task(asyncio.sleep(1))
    u.add_done_callback(lambda u, t=t: print('back'))
    u = None
    try: await t
    except Exception as e: pass
    t = None
    await asyncio.sleep(2)
async def six():
    d = D(6)
    t = asyncio.create_task(noted())
    async def holds(t):
        await asyncio.sleep(1)
    u = asyncio.create_task(holds(t))
    u = None
    try: await t
    except Exception as e: pass
    t = None
    await asyncio.sleep(2)
async def seven():
    d = D(7)
    t = asyncio.create_task(noted())
    async def holds(t):
        await asyncio.sleep(1)
    u = asyncio.create_task(asyncio.wait([t, asyncio.create_task(asyncio.sleep(1))]))
    u = None
    try: await t
    except Exception as e: pass
    t = None
    await asyncio.sleep(2)
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context['message']))
    for f in one, two, three, four, five, six, seven:
        await asyncio.create_task(f())
        print('ended', f.__name__)
        gc.collect()
        print('collected')
asyncio.run(main())
