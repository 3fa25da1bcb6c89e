"""A chat with a queue for each listener

A message goes into each listener's queue. A task for each listener empties that, at its own pace.
"""
LISTENERS = 4   # @param {type:"slider", min:1, max:12, step:1, label:"Listeners"}
MESSAGES = 10   # @param {type:"slider", min:1, max:30, step:1, label:"Messages"}
SLOW = 0.47     # @param {type:"slider", min:0, max:2, step:0.01, unit:"s", label:"The slow one reads for"}
PLACES = 3      # @param {type:"slider", min:1, max:30, step:1, label:"Places in a queue"}

import asyncio
import time

queues = []
waited = {}     # by listener: how long after it was said the last message came
missed = 0


async def join(reader, writer):
    queue = asyncio.Queue(PLACES)
    queues.append(queue)
    try:
        while True:
            writer.write(f"{await queue.get()}\n".encode())
            await reader.readline()             # it has read the message
    except asyncio.QueueShutDown:
        writer.close()


def say(text):                                  # no await: it cannot be held up
    global missed
    for queue in queues:
        if queue.full():
            queue.get_nowait()                  # the oldest message goes
            missed += 1
        queue.put_nowait(text)


async def listen(name, needs):
    reader, writer = await asyncio.open_connection("127.0.0.1", 9001)
    while line := await reader.readline():
        waited[name] = time.monotonic() - float(line)
        await asyncio.sleep(needs)
        writer.write(b"read\n")
    writer.close()


async def main():
    server = await asyncio.start_server(join, "127.0.0.1", 9001)
    names = [f"listener {n}" for n in range(1, LISTENERS + 1)]
    listeners = [asyncio.create_task(listen(name, SLOW if name == "listener 1" else 0.01), name=name) for name in names]
    await asyncio.sleep(0.1)                    # they have come in

    began = time.monotonic()
    for n in range(MESSAGES):
        say(time.monotonic())
        await asyncio.sleep(0.1)
    print(f"{MESSAGES} messages said in {time.monotonic() - began:.0f} s, {missed} missed by somebody")

    for queue in queues:
        queue.shutdown()
    await asyncio.gather(*listeners)
    server.close()
    print(f"the last one reached the slow listener after {waited['listener 1']:.1f} s, the others after {waited[names[-1]]:.1f} s")


asyncio.run(main())
