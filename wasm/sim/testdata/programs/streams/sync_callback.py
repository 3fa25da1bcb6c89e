import asyncio


def connected(reader, writer):
    print("connected")
    writer.write(b"bye")
    writer.close()


async def main():
    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await r.read())
    w.close()
    server.close()


asyncio.run(main())
