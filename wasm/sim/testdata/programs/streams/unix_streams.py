import asyncio
import os
import tempfile


async def handle(reader, writer):
    data = await reader.read(100)
    print("server", data, repr(writer.get_extra_info("peername")))
    writer.write(data * 2)
    writer.close()


async def main():
    path = os.path.join(tempfile.mkdtemp(), "sock")
    server = await asyncio.start_unix_server(handle, path)
    r, w = await asyncio.open_unix_connection(path)
    print(w.get_extra_info("peername") == path)
    w.write(b"hi")
    print(await r.read())
    w.close()
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_unix_connection(path + "x")
    except OSError as e:
        print(type(e).__name__, e.errno)


asyncio.run(main())
