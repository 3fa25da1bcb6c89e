"""A future whose loop is closed, or in debug mode belongs to another thread, is done all the same; its callbacks are refused, and who set it is told."""
import asyncio
import logging
import threading

logging.disable()


async def wait(name, awaitable):
    try:
        print(name, await awaitable)
    except BaseException as e:
        print(name, repr(e))
        raise


def show(name, call):
    try:
        print(name, type(call()).__name__)
    except RuntimeError as e:
        print(name, "refused:", e)


print("-- a closed loop")
loop = asyncio.new_event_loop()
futures = [loop.create_future() for _ in range(5)]
task = loop.create_task(wait("task", futures[0]))
for future in futures[1:3]:
    future.add_done_callback(print)
loop.run_until_complete(asyncio.sleep(0))
loop.close()
show("set_result", lambda: futures[0].set_result(1))
show("set_exception", lambda: futures[1].set_exception(ValueError("v")))
show("cancel", futures[2].cancel)
show("nobody waits", lambda: futures[3].set_result(2))
show("add_done_callback", lambda: futures[3].add_done_callback(print))
show("too early", lambda: futures[4].add_done_callback(print))
show("too late", futures[4].cancel)
show("task.cancel", task.cancel)
print([f.done() for f in futures], futures[1].exception(), task)


def elsewhere(loop, calls):
    for name, call in calls.items():
        show(name, call)


async def main():
    loop = asyncio.get_running_loop()
    future, event, queue, lock, condition = loop.create_future(), asyncio.Event(), asyncio.Queue(), asyncio.Lock(), asyncio.Condition()
    semaphore = asyncio.Semaphore(0)
    await lock.acquire()
    waiting = [asyncio.create_task(wait(name, awaitable)) for name, awaitable in
               {"future": future, "event": event.wait(), "queue": queue.get(), "lock": lock.acquire(), "semaphore": semaphore.acquire()}.items()]
    sleeping = asyncio.create_task(asyncio.sleep(0.5))
    await asyncio.sleep(0)
    thread = threading.Thread(target=elsewhere, args=(loop, {
        "result": lambda: future.set_result(1), "event": event.set, "put": lambda: queue.put_nowait(1), "release": lock.release,
        "semaphore": semaphore.release, "cancel": sleeping.cancel, "call_soon": lambda: loop.call_soon(print),
        "call_later": lambda: loop.call_later(1, print), "create_task": lambda: loop.create_task(asyncio.sleep(0)),
        "nobody waits": lambda: queue.put_nowait(2), "safely": lambda: loop.call_soon_threadsafe(print, "safely, from the loop")}))
    thread.start()
    await asyncio.sleep(0.1)
    thread.join()
    print(future.done(), event.is_set(), queue.qsize(), lock.locked(), sleeping.done(), [t.done() for t in waiting])
    waiting = None
    print("main ends")


for debug in False, True:
    print("-- from another thread,", "in debug mode" if debug else "unseen")
    asyncio.run(main(), debug=debug)
