"""A server that does not serve yet, that serves for ever until it is cancelled, and that ends with its block."""
import asyncio


async def serve(reader, writer):
    writer.write(b"hello from " + str(writer.get_extra_info("sockname")[0]).encode() + b"\n")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, start_serving=False)
    host, port = server.sockets[0].getsockname()
    print(server.is_serving(), len(server.sockets), host)
    await server.start_serving()
    print(server.is_serving())
    await server.start_serving()
    reader, writer = await asyncio.open_connection(host, port)
    print(await reader.readline(), await reader.read())
    writer.close()
    await writer.wait_closed()
    print(server.get_loop() is asyncio.get_running_loop())
    forever = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.1)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(str(e).replace(repr(server), "SERVER"))
    forever.cancel()
    try:
        await forever
    except asyncio.CancelledError:
        print("serve_forever was cancelled:", server.is_serving(), server.sockets)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(str(e).replace(repr(server), "SERVER"))
    try:
        await server.start_serving()
        print("started?", server.is_serving())
    except Exception as e:
        print(repr(e))

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read())
        writer.close()
    print("behind the block:", server.is_serving())
    server.close()
    await server.wait_closed()

    first = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        await asyncio.start_server(serve, "127.0.0.1", first.sockets[0].getsockname()[1])
    except OSError as e:
        print(e.errno, str(e).replace(str(first.sockets[0].getsockname()[1]), "PORT"))
    first.close()


asyncio.run(main())
