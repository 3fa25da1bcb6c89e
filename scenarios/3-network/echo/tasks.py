"""An echo server with tasks

`asyncio.start_server` runs the handler as a task for each client. One thread does it all.
"""
CLIENTS = 4   # @param {type:"slider", min:1, max:30, step:1, label:"Clients"}
LINES = 3     # @param {type:"slider", min:1, max:20, step:1, label:"Lines each types"}
THINK = 0.2   # @param {type:"slider", min:0.05, max:1, step:0.05, unit:"s", label:"Thinking before a line"}

import asyncio
import itertools
import time

first_echo = {}
numbers = itertools.count(1)


async def echo(reader, writer):
    asyncio.current_task().set_name(f"for client {next(numbers)}")
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()


async def telnet(name, address):
    began = time.monotonic()
    reader, writer = await asyncio.open_connection(*address)
    for n in range(LINES):
        await asyncio.sleep(THINK)
        writer.write(b"hello\n")
        await reader.readline()
        first_echo.setdefault(name, time.monotonic() - began)
    writer.close()


async def main():
    async with await asyncio.start_server(echo, "127.0.0.1", 8002):
        async with asyncio.TaskGroup() as clients:
            for n in range(1, CLIENTS + 1):
                clients.create_task(telnet(n, ("127.0.0.1", 8002)), name=f"client {n}")
    print(f"the slowest client had its first echo after {max(first_echo.values()):.1f} s")


asyncio.run(main())
