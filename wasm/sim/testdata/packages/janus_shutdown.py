"""The end of a queue of janus 2, which is that of queue.Queue and asyncio.Queue; worked out by hand."""
import asyncio
import queue

import janus

print(janus.SyncQueueShutDown is queue.ShutDown, janus.AsyncQueueShutDown is asyncio.QueueShutDown)
q = janus.Queue()  # no loop runs yet


async def tell(call):
    try:
        print(await call)
    except Exception as e:
        print(type(e).__name__, *e.args)


def wait(q):
    try:
        while True:
            print("thread:", q.get())
    except janus.SyncQueueShutDown:
        print("thread: no more")


async def main():
    thread = asyncio.create_task(asyncio.to_thread(wait, q.sync_q))
    await q.async_q.put(1)
    await asyncio.sleep(0.1)
    q.shutdown()
    await thread
    await tell(q.async_q.put(2))
    await tell(asyncio.to_thread(q.sync_q.put, 2))
    print(q.closed)

    waiting = janus.Queue()
    task = asyncio.create_task(tell(waiting.async_q.get()))
    waiting.sync_q.put("left")
    waiting.sync_q.shutdown()
    await task
    await tell(waiting.async_q.get())
    print("unfinished", waiting.async_q.unfinished_tasks)
    joining = asyncio.create_task(tell(waiting.async_q.join()))
    await asyncio.sleep(0.1)
    waiting.async_q.task_done()
    await joining

    full = janus.Queue(1)
    await full.async_q.put(1)
    putting = asyncio.create_task(tell(full.async_q.put(2)))
    joining = asyncio.create_task(tell(full.async_q.join()))
    await asyncio.sleep(0.1)
    await full.aclose()
    await asyncio.gather(putting, joining)
    print(full.async_q.qsize(), full.closed)
    return full


async def elsewhere():
    other = janus.Queue()
    await asyncio.gather(other.async_q.get(), other.async_q.put(1))
    return other


full = asyncio.run(main())
other = asyncio.run(elsewhere())


async def third():
    try:
        await asyncio.wait_for(other.async_q.get(), 1)
    except RuntimeError as e:
        print(str(e).partition(" is ")[2])


asyncio.run(third())
try:
    janus.MixedQueue
except AttributeError as e:
    print(e)
