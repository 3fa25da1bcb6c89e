"""asyncio.get_event_loop outside of a coroutine, in the main thread and in others, and what 3.13 warns of."""
import asyncio
import threading
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, file, line, *more: print(category.__name__ + ":", message)

loop = asyncio.get_event_loop()
print(type(loop).__name__, asyncio.get_event_loop() is loop)


async def inside():
    return asyncio.get_event_loop() is asyncio.get_running_loop()

print(loop.run_until_complete(inside()))
asyncio.set_event_loop(None)
try:
    print(asyncio.get_event_loop())
except RuntimeError as e:
    print(e)


def other():
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)
    try:
        asyncio.get_running_loop()
    except RuntimeError as e:
        print(e)
    mine = asyncio.new_event_loop()
    asyncio.set_event_loop(mine)
    print(asyncio.get_event_loop() is mine)
    mine.close()


thread = threading.Thread(target=other, name="other")
thread.start()
thread.join()
try:
    asyncio.set_event_loop("text")
except (TypeError, AssertionError) as e:
    print(repr(e))
try:
    asyncio.set_event_loop_policy("text")
except (TypeError, AssertionError) as e:
    print(repr(e))
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__)


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("the policy makes a loop")
        return super().new_event_loop()

asyncio.set_event_loop_policy(Policy())
asyncio.run(inside())
try:
    asyncio.get_child_watcher
    print("there")
except AttributeError as e:
    print(type(e).__name__)
loop.close()
print(loop)
for call in (lambda: loop.run_forever(), lambda: loop.call_soon(print), lambda: loop.call_soon_threadsafe(print), lambda: loop.call_later(1, print)):
    try:
        call()
    except RuntimeError as e:
        print(e)
loop.close()
