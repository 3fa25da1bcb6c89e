import asyncio


async def handle(reader, writer):
    await reader.read(1)
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    show = lambda x: print(repr(x).replace(str(port), "PORT").replace(str(mine), "MINE"))
    mine = "nothing"
    show(server)
    r, w = await asyncio.open_connection("127.0.0.1", port)
    mine = w.get_extra_info("sockname")[1]
    show(w.transport)
    show(r)
    show(w)
    show(w.get_extra_info("socket"))
    w.transport.pause_reading()
    show(w.transport)
    w.close()
    show(w.transport)
    await w.wait_closed()
    await asyncio.sleep(0)
    show(w.transport)
    server.close()
    show(server)


asyncio.run(main())
