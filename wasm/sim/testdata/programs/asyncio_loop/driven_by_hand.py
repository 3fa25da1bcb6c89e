# A loop driven by hand: stop before and during, timers, futures, what it refuses, closing.
import asyncio
loop = asyncio.new_event_loop(); asyncio.set_event_loop(loop)
print(loop.is_running(), loop.is_closed(), loop.get_debug(), loop.slow_callback_duration)
log = []
loop.call_soon(log.append, "soon 1"); loop.call_soon(loop.stop); loop.call_soon(log.append, "soon 2 (same iteration)")
loop.run_forever(); print(log)
loop.stop(); loop.call_soon(log.append, "once"); loop.run_forever(); print(log[-1])
def again(n):
    log.append(n)
    if n < 3: loop.call_soon(again, n + 1)
    if n == 1: loop.stop()
loop.call_soon(again, 0); loop.run_forever(); print(log[-3:]); loop.call_soon(loop.stop); loop.run_forever(); print(log[-2:])
h = loop.call_later(.2, log.append, "late"); h2 = loop.call_later(.1, log.append, "early"); h3 = loop.call_at(loop.time() + .15, log.append, "mid")
print(h.cancelled(), h > h2, h2.when() < h3.when(), h == h); h3.cancel(); loop.call_later(.3, loop.stop); loop.run_forever(); print(log[-2:])
async def co(): return "result"
print(loop.run_until_complete(co()), loop.run_until_complete(loop.create_task(co())))
f = loop.create_future(); loop.call_later(.1, f.set_result, "future"); print(loop.run_until_complete(f))
f = loop.create_future(); loop.call_later(.1, loop.stop)
try: loop.run_until_complete(f)
except RuntimeError as e: print(e)
async def fails(): raise KeyError("from co")
try: loop.run_until_complete(fails())
except KeyError as e: print(repr(e))
for bad in 3, co:
    try: loop.run_until_complete(bad)
    except TypeError as e: print(e)
async def nested():
    c = co()
    for run in loop.run_until_complete,:
        try: run(c)
        except RuntimeError as e: print(e)
    c.close()
    try: loop.close()
    except RuntimeError as e: print(e)
loop.run_until_complete(nested())
loop.call_soon(lambda: (_ for _ in ()).throw(SystemExit(4)))
try: loop.run_forever()
except SystemExit as e: print("exit", e.code, loop.is_running())
for bad in None, 3:
    try: loop.call_soon(bad)
    except TypeError as e: print("TypeError", e)
async def gen():
    try: yield 1; yield 2
    finally: print("gen closed")
async def use():
    global g
    g = gen(); print(await anext(g))
loop.run_until_complete(use()); loop.run_until_complete(loop.shutdown_asyncgens())
async def uses_after():
    async for x in gen(): print("after shutdown", x); break
loop.run_until_complete(uses_after())
loop.run_until_complete(loop.shutdown_default_executor())
loop.close(); loop.close(); print(loop.is_closed(), loop)
for m in loop.run_forever, lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.run_until_complete(c), lambda: loop.create_task(c), lambda: loop.call_soon_threadsafe(print), lambda: loop.run_in_executor(None, print):
    c = co()
    try: m()
    except RuntimeError as e: print(e)
    finally: c.close()
