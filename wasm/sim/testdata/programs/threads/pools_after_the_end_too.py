# A pool in a thread that outlives the main thread, where pools had been used before.
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def late(what):
    threading.main_thread().join()
    time.sleep(0.1)
    try:
        print(what())
    except RuntimeError as e:
        print(e)


async def to_thread():
    return await asyncio.to_thread(print, "never")


threading.Thread(target=late, args=[lambda: ThreadPoolExecutor(1).submit(print)]).start()
threading.Thread(target=lambda: (time.sleep(1), late(lambda: asyncio.run(to_thread())))).start()
