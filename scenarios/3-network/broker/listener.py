"""A listener

    python listener.py TOPIC [slow]

It says to the broker that it is ready, gets a message, needs a while for it, and is ready again.
"""
SLOW = 0.45  # @param {type:"slider", min:0, max:1, step:0.05, unit:"s", label:"The slow listener needs"}

import asyncio
import sys

topic = sys.argv[1]
slow = len(sys.argv) > 2


async def main():
    reader, writer = await asyncio.open_connection("127.0.0.1", 25000)
    writer.write(f"listen {topic} {'bob' if slow else 'ada'}\n".encode())
    while True:
        writer.write(b"ready\n")
        message = await reader.readline()
        if not message:
            break
        print("got", message.decode().strip())
        await asyncio.sleep(SLOW if slow else 0.02)
    print("the broker is gone")


asyncio.run(main())
