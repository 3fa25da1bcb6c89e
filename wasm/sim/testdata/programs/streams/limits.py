import asyncio


async def handle(reader, writer):
    writer.write(b"x" * 300 + b"\nshort\n" + b"y" * 500)
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        r, w = await asyncio.open_connection("127.0.0.1", port, limit=100)
        await asyncio.sleep(0.1)
        print(r)
        try:
            await r.readuntil(b"\n")
        except asyncio.LimitOverrunError as e:
            print(type(e).__name__, e, e.consumed)
        try:
            await r.readline()
        except ValueError as e:
            print(type(e).__name__, e)
        print(await r.readline())
        try:
            await r.readline()
        except ValueError as e:
            print(type(e).__name__, e)
        print(await r.read(10))
        w.close()
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)


asyncio.run(main())
