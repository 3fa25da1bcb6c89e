"""E6: Server.wait_closed waits for the clients that are still connected (3.12+); close() alone ends none of them."""
import asyncio


async def serve(reader, writer):
    async for line in reader:
        print("server got", line)
        writer.write(line.upper())
    print("server: its client is gone")
    writer.close()


async def wait_closed(server):
    await server.wait_closed()
    print("closed")


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"one\n")
    print("client got", await reader.readline())
    server.close()
    print("close() was called:", server.is_serving(), server.sockets)
    closing = asyncio.create_task(wait_closed(server))
    await asyncio.sleep(0.1)
    print("0.1 s later:", closing.done())
    writer.write(b"two\n")
    print("client got", await reader.readline())
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError:
        print("nobody new comes in")
    writer.close()
    await closing

    for name in "close_clients", "abort_clients":
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"three\n")
        print("client got", await reader.readline())
        server.close()
        getattr(server, name)()
        await server.wait_closed()
        try:
            print(name, await reader.read())
        except ConnectionResetError as e:
            print(name, repr(e))
        writer.close()


asyncio.run(main())
