"""Sessions that nobody closes say so when they die; what aiohttp 3.8.4 prints, but for how it lists what a connector keeps (as 3.11 does)."""
import asyncio
import logging
import re
import sys

import aiohttp


class Plain(logging.Formatter):
    def format(self, record):
        return re.sub(r"0x[0-9a-f]+|\d+\.\d+", "...", super().format(record))


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Plain())
logging.basicConfig(handlers=[handler])


async def answer(reader, writer):
    try:
        while await reader.readuntil(b"\r\n\r\n"):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    except asyncio.IncompleteReadError:
        writer.close()


class Api:
    def __init__(self, base):
        self.base, self.session = base, aiohttp.ClientSession()

    async def get(self, name):
        async with self.session.get(self.base + name) as response:
            return await response.text()

    async def close(self):
        await self.session.close()


async def forgets(base):
    session = aiohttp.ClientSession()
    response = await session.get(base + "/a")
    print(await response.text())


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    closed = Api(base)
    print(await asyncio.gather(*map(closed.get, ("/1", "/2", "/3"))))
    await closed.close()
    closed = None
    print("closed, and gone")
    forgotten = Api(base)
    print(await forgotten.get("/1"))
    forgotten = None
    print("gone")
    await forgets(base)
    print("forgotten by a coroutine")
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print("told:", context["message"], sorted(context)))
    await forgets(base)
    asyncio.get_running_loop().set_exception_handler(None)
    server.close()
    async with aiohttp.ClientSession() as session:
        request = session.get(base)
        print(type(request).__name__)
        try:
            request.text
        except AttributeError as e:
            print(e)
        request.close()


asyncio.run(main())
