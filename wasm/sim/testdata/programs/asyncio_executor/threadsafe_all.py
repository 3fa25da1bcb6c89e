"""run_coroutine_threadsafe: results, errors, timeouts and cancellations between a thread and a loop in another."""
import asyncio
import concurrent.futures
import threading


async def answer(x, seconds):
    try:
        await asyncio.sleep(seconds)
        if x < 0:
            raise ValueError(x)
        return x * 2
    except asyncio.CancelledError:
        log.append(f"answer {x} cancelled")
        raise


log = []
loop = asyncio.new_event_loop()
started = threading.Event()


def serve():
    asyncio.set_event_loop(loop)
    loop.call_soon(started.set)
    try:
        loop.run_forever()
    finally:
        pending = asyncio.all_tasks(loop)
        log.append(f"{len(pending)} pending")
        for task in pending:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        loop.close()


thread = threading.Thread(target=serve, name="loop thread")
thread.start()
started.wait()
good = asyncio.run_coroutine_threadsafe(answer(21, 0.1), loop)
bad = asyncio.run_coroutine_threadsafe(answer(-1, 0.05), loop)
slow = asyncio.run_coroutine_threadsafe(answer(3, 60), loop)
other = asyncio.run_coroutine_threadsafe(answer(4, 60), loop)
print(good.result())
try:
    bad.result()
except ValueError as e:
    print("ValueError", e)
try:
    slow.result(0.2)
except TimeoutError as e:
    print("timeout", type(e) is TimeoutError, concurrent.futures.TimeoutError is TimeoutError, slow.done(), slow.running())
print(slow.cancel(), slow.cancelled())
try:
    slow.result()
except concurrent.futures.CancelledError as e:
    print("cancelled", type(e).__mro__[1].__name__, isinstance(e, asyncio.CancelledError))
done, not_done = concurrent.futures.wait([good, bad, slow, other], timeout=0.1)
print(len(done), len(not_done))
results = []
other.add_done_callback(lambda f: results.append((f.cancelled(), threading.current_thread().name)))
try:
    loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as e:
    print("RuntimeError", e)
try:
    asyncio.run_coroutine_threadsafe(answer, loop)
except TypeError as e:
    print("TypeError", e)


async def inside():
    inner = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(answer(5, 0.1), loop))
    return await asyncio.wait_for(inner, 1)


print(asyncio.run(inside()))
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(log, results, loop.is_closed())
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as e:
    print("RuntimeError", e)
