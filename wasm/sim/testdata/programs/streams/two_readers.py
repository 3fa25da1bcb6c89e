import asyncio


async def main():
    async def handle(reader, writer):
        await asyncio.sleep(0.1)
        writer.write(b"late\n")
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    r, w = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    first = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    try:
        await r.read(1)
    except RuntimeError as e:
        print(e)
    print(await first)
    w.close()
    server.close()


asyncio.run(main())
