import asyncio


async def handle(reader, writer):
    try:
        await reader.read()
        print("server: client left")
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        async with asyncio.timeout(0.1):
            await r.readline()
    except TimeoutError:
        print("timed out")
    try:
        await asyncio.wait_for(r.readexactly(5), 0.1)
    except TimeoutError:
        print("timed out again")
    w.close()
    await w.wait_closed()
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()


asyncio.run(main())
