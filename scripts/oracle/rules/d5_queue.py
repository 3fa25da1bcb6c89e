"""D5: a queue with a limit, and barging: who gets first without waiting takes the item."""
import asyncio


async def producer(queue):
    for n in range(5):
        await queue.put(n)
        print("put", n, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(0.1)


async def getter(name, queue):
    print(name, "got", await queue.get())


async def main():
    queue = asyncio.Queue(2)
    await asyncio.gather(producer(queue), consumer(queue))
    first = asyncio.create_task(getter("first", queue))
    await asyncio.sleep(0)
    queue.put_nowait("A")
    print("barged:", queue.get_nowait())
    await asyncio.sleep(0)
    queue.put_nowait("B")
    await first
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))


asyncio.run(main())
