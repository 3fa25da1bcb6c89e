# get_event_loop and policies: who makes a loop, who warns, who refuses.
import asyncio, warnings, threading
def caught(f, *a):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: r = f(*a)
        except Exception as e: r = f"{type(e).__name__}: {e}"
        print(f.__name__, type(r).__name__ if not isinstance(r, str) else r, [(x.category.__name__, str(x.message)) for x in w])
        return r
caught(asyncio.get_event_loop)
caught(asyncio.get_running_loop)
p = caught(asyncio.get_event_loop_policy)
print(type(p).__name__, isinstance(p, asyncio.AbstractEventLoopPolicy))
l = caught(asyncio.new_event_loop); caught(asyncio.set_event_loop, l); print(caught(asyncio.get_event_loop) is l)
caught(asyncio.set_event_loop, None); caught(asyncio.get_event_loop); caught(asyncio.set_event_loop, 3)
l.close()
def other(): caught(asyncio.get_event_loop)
t = threading.Thread(target=other); t.start(); t.join()
class P(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self): print("mine"); return super().new_event_loop()
caught(asyncio.set_event_loop_policy, P()); asyncio.run(asyncio.sleep(0)); caught(asyncio.set_event_loop_policy, None); caught(asyncio.set_event_loop_policy, 4)
async def co(): return asyncio.get_event_loop() is asyncio.get_running_loop()
print(asyncio.run(co()))
caught(asyncio.get_event_loop)
