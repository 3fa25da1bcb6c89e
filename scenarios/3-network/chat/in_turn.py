"""A chat, one listener after the other

A message goes to each listener in turn, and the room waits until that one has read it.
"""
LISTENERS = 4   # @param {type:"slider", min:1, max:12, step:1, label:"Listeners"}
MESSAGES = 10   # @param {type:"slider", min:1, max:30, step:1, label:"Messages"}
SLOW = 0.47     # @param {type:"slider", min:0, max:2, step:0.01, unit:"s", label:"The slow one reads for"}

import asyncio
import time

members = []
waited = {}     # by listener: how long after it was said the last message came


async def join(reader, writer):
    members.append((reader, writer))


async def say(text):
    for reader, writer in members:
        writer.write(f"{text}\n".encode())
        await reader.readline()                 # it has read the message


async def listen(name, needs):
    reader, writer = await asyncio.open_connection("127.0.0.1", 9000)
    while line := await reader.readline():
        waited[name] = time.monotonic() - float(line)
        await asyncio.sleep(needs)
        writer.write(b"read\n")
    writer.close()


async def main():
    server = await asyncio.start_server(join, "127.0.0.1", 9000)
    names = [f"listener {n}" for n in range(1, LISTENERS + 1)]
    listeners = [asyncio.create_task(listen(name, SLOW if name == "listener 1" else 0.01), name=name) for name in names]
    await asyncio.sleep(0.1)                    # they have come in

    began = time.monotonic()
    for n in range(MESSAGES):
        await say(time.monotonic())
        await asyncio.sleep(0.1)
    print(f"{MESSAGES} messages said in {time.monotonic() - began:.0f} s")

    for _, writer in members:
        writer.close()
    await asyncio.gather(*listeners)
    server.close()
    print(f"the last one reached the slow listener after {waited['listener 1']:.1f} s, the others after {waited[names[-1]]:.1f} s")


asyncio.run(main())
