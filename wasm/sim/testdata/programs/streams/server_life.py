import asyncio


async def handle(reader, writer):
    await reader.read()
    print("handler: eof")
    await asyncio.sleep(0.1)
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(server.is_serving(), len(server.sockets), server.get_loop() is asyncio.get_running_loop())
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0)
    forever = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.01)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print("already", "is already being awaited" in str(e))
    waiting = asyncio.create_task(server.wait_closed())
    server.close()
    print(server.is_serving(), server.sockets)
    await asyncio.sleep(0.01)
    print("wait_closed done?", waiting.done(), forever.done())
    w.close()
    await waiting
    try:
        await forever
    except asyncio.CancelledError:
        print("serve_forever cancelled")
    print("wait_closed done")
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print("closed", str(e).endswith("is closed"))
    try:
        await asyncio.open_connection("127.0.0.1", 1)
    except OSError as e:
        print(e)

    server = await asyncio.start_server(handle, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving())
    await server.start_serving()
    print(server.is_serving())
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.01)
    server.close()
    server.close_clients()
    await server.wait_closed()
    print(await r.read())
    w.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    w.write(b"unread")
    await asyncio.sleep(0.01)
    server.close()
    server.abort_clients()
    await server.wait_closed()
    print(await r.read())
    w.close()


asyncio.run(main())
