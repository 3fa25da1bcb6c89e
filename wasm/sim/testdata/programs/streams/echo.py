import asyncio


async def handle(reader, writer):
    peer = writer.get_extra_info("peername")
    print("connected", peer[0])
    while data := await reader.readline():
        print("got", data)
        writer.write(data.upper())
        await writer.drain()
    print("eof")
    writer.close()
    await writer.wait_closed()
    print("closed")


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        print(writer.get_extra_info("peername") == ("127.0.0.1", port))
        for text in (b"one\n", b"two\n"):
            writer.write(text)
            print(await reader.readline())
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
    print(server.is_serving(), server.sockets)
    print(asyncio.current_task().get_name(), sorted(t.get_name() for t in asyncio.all_tasks()))


asyncio.run(main())
