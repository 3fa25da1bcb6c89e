# oracle: nolog, how much the system takes at once is its own affair
import asyncio

SIZE = 20_000_000


async def handle(reader, writer):
    await asyncio.sleep(0.2)
    total = 0
    while data := await reader.read(1_000_000):
        total += len(data)
    print("server received", total)
    writer.write(b"%d" % total)
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    r, w = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    print(w.transport.get_write_buffer_limits())
    w.write(b"z" * SIZE)
    print("buffered more than the high-water mark", w.transport.get_write_buffer_size() > 65536)
    drained = asyncio.create_task(w.drain())
    await asyncio.sleep(0.1)
    print("drained", drained.done())
    await drained
    low, high = w.transport.get_write_buffer_limits()
    print("drained", w.transport.get_write_buffer_size() <= low)
    w.write_eof()
    print(await r.read())
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()
    t = w.transport
    for args in ((10, 20), (-1,)):
        try:
            t.set_write_buffer_limits(*args)
        except Exception as e:
            print(type(e).__name__, e)


asyncio.run(main())
