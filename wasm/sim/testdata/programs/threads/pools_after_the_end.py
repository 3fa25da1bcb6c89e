# A pool in a thread that outlives the main thread: the first one ever is refused when it is asked for, others when they are given work.
import asyncio
import concurrent.futures
import sys
import threading
import time


def late(what):
    threading.main_thread().join()
    time.sleep(0.1)
    print("concurrent.futures.thread" in sys.modules)
    try:
        print(what())
    except RuntimeError as e:
        print(e)


async def to_thread():
    return await asyncio.to_thread(print, "never")


threading.Thread(target=late, args=[lambda: asyncio.run(to_thread())]).start()
threading.Thread(target=lambda: (time.sleep(1), late(lambda: concurrent.futures.ThreadPoolExecutor(1)))).start()
