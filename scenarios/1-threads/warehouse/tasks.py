"""The warehouse, in tasks

Producers and consumers are tasks, the shelf between them is an `asyncio.Queue`.
"""
PRODUCERS = 2  # @param {type:"slider", min:1, max:10, step:1, label:"Producers"}
CONSUMERS = 3  # @param {type:"slider", min:1, max:10, step:1, label:"Consumers"}
ROOM = 4       # @param {type:"slider", min:1, max:50, step:1, label:"Room on the shelf"}
ITEMS = 12     # @param {type:"slider", min:1, max:100, step:1, label:"Items from each producer"}

import asyncio

sold = []


async def produce(shelf, name):
    for n in range(ITEMS):
        await asyncio.sleep(0.1)
        await shelf.put(f"{name}{n}")       # waits while the shelf is full


async def consume(shelf):
    while True:
        try:
            item = await shelf.get()        # waits while it is empty
        except asyncio.QueueShutDown:
            return
        await asyncio.sleep(0.25)
        sold.append(item)
        shelf.task_done()


async def main():
    shelf = asyncio.Queue(maxsize=ROOM)
    consumers = [asyncio.create_task(consume(shelf), name=f"consumer {n + 1}") for n in range(CONSUMERS)]
    async with asyncio.TaskGroup() as group:
        for n in range(PRODUCERS):
            group.create_task(produce(shelf, chr(65 + n)), name=f"producer {n + 1}")
    await shelf.join()                      # everything that was put is done
    shelf.shutdown()                        # the consumers may go home
    await asyncio.gather(*consumers)
    print(f"{len(sold)} items sold, each once: {len(set(sold)) == PRODUCERS * ITEMS}")


asyncio.run(main())
