import asyncio


async def handle(reader, writer):
    data = await reader.readline()
    raise ValueError("bad request: " + data.decode().strip())


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        print(context["message"], repr(context["exception"]), sorted(context))

    loop.set_exception_handler(handler)
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    w.write(b"hello\n")
    print(await r.read())
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
