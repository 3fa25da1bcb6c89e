"""get_event_loop outside of a loop, new_event_loop, set_event_loop and policies."""
import asyncio, threading, warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loop = asyncio.get_event_loop()
    print([str(w.message) for w in caught], [w.category.__name__ for w in caught])
    print(asyncio.get_event_loop() is loop, len(caught))
loop.close()
asyncio.set_event_loop(None)
try: asyncio.get_event_loop()
except RuntimeError as e: print(e)
mine = asyncio.new_event_loop(); asyncio.set_event_loop(mine)
print(asyncio.get_event_loop() is mine); mine.close()
def in_thread():
    try: asyncio.get_event_loop()
    except RuntimeError as e: print(e)
t = threading.Thread(target=in_thread, name="other"); t.start(); t.join()
class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self): print("my loop"); return super().new_event_loop()
asyncio.set_event_loop_policy(Policy())
async def main(): return type(asyncio.get_event_loop_policy()).__name__, asyncio.get_event_loop() is asyncio.get_running_loop()
print(asyncio.run(main()))
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__)
for call in (lambda: asyncio.set_event_loop_policy(3), lambda: asyncio.set_event_loop(3)):
    try: call()
    except TypeError as e: print(e)
