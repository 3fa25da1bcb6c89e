"""Streams that somebody looks into, interrupts or overrides behave as those that nobody sees."""
import asyncio
import traceback


def frames(error):
    return [f.name for f in traceback.extract_tb(error.__traceback__)][1:]


class Loud(asyncio.StreamReader):
    def feed_data(self, data):
        print("fed", bytes(data))
        super().feed_data(data)

    async def readline(self):
        print("readline")
        return await super().readline()


async def serve(reader, writer):
    while line := await reader.readline():
        if line == b"slowly\n":
            for part in b"a", b"bc", b"de\nrest", b"\n":
                writer.write(part)
                await writer.drain()
                await asyncio.sleep(0.02)
        elif line == b"bye\n":
            break
        else:
            writer.write(line.upper())
            writer.write(b"")
            await writer.drain()
    writer.close()


async def tell(name, wait):
    try:
        print(name, await wait)
    except BaseException as error:
        print(name, type(error).__name__, error, frames(error))


async def ask(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"one\ntwo\n")
    await writer.drain()
    print(await reader.readline(), await reader.readexactly(2), await reader.read(100))
    for read in reader.readline, lambda: reader.read(5), lambda: reader.readexactly(3), lambda: reader.readuntil(b"x"):
        task = asyncio.create_task(tell("cancelled", read()))
        await asyncio.sleep(0.02)
        task.cancel()
        await task
    writer.write(b"slowly\n")
    print(await reader.readline(), await reader.readexactly(3), await reader.readuntil(b"t\n"))
    coro = reader.readline()
    task = asyncio.create_task(coro)
    await asyncio.sleep(0.02)
    print(coro.cr_await.__qualname__, coro.cr_await.cr_await.__qualname__)
    await tell("second", reader.readline())
    writer.write(b"seen\n")
    print(await task)
    writer.write(b"bye\n")
    print(await reader.readline(), await reader.read(3), reader.at_eof())
    await tell("too few", reader.readexactly(2))
    writer.close()
    await writer.wait_closed()
    await tell("drain", writer.drain())


async def overridden(port):
    loop = asyncio.get_running_loop()
    reader = Loud()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport, _ = await loop.create_connection(lambda: protocol, "127.0.0.1", port)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer.write(b"hello\n")
    print(await reader.readline())
    send, transport.write = transport.write, lambda data: (print("write", data), send(data))
    writer.write(b"again\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()


async def limited(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=8)
    writer.write(b"a line too long\nshort\n")
    await tell("limit", reader.readline())
    await tell("limit", reader.readline())
    reader.set_exception(ValueError("spoiled"))
    await tell("spoiled", reader.readline())
    await tell("spoiled", writer.drain())
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for client in ask, overridden, limited:
            await client(port)


asyncio.run(main())
