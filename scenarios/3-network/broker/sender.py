"""A sender

    python sender.py TOPIC

It sends a message every so often, and does not care who gets it.
"""
MESSAGES = 9  # @param {type:"slider", min:1, max:20, step:1, label:"Messages"}
EVERY = 0.2   # @param {type:"slider", min:0.05, max:0.4, step:0.05, unit:"s", label:"One every"}

import asyncio
import sys

topic = sys.argv[1]


async def main():
    reader, writer = await asyncio.open_connection("127.0.0.1", 25000)
    writer.write(f"send {topic} hens\n".encode())
    for number in range(1, MESSAGES + 1):
        writer.write(f"egg {number}\n".encode())
        await asyncio.sleep(EVERY)
    writer.close()
    print(MESSAGES, topic, "sent")


asyncio.run(main())
