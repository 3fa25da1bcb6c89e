# oracle: nolog, the bytes go out by another way
# loop.sendfile: a file's bytes through a transport, between other bytes; what it refuses.
import asyncio
import io


async def serve(reader, writer):
    data = await reader.read()
    print(len(data), data[:12], data[-12:])
    writer.write(b"thanks")
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    file = io.BytesIO(b"0123456789" * 30_000)
    writer.write(b"begin ")
    print(await loop.sendfile(writer.transport, file), file.tell())
    print(await loop.sendfile(writer.transport, file, 5, 7), file.tell())
    for wrong in (-1, None), (0, 0), (0.5, None), (0, "x"):
        try:
            await loop.sendfile(writer.transport, file, *wrong)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    try:
        await loop.sendfile(writer.transport, file, fallback=False)
    except Exception as e:
        print(type(e).__name__)
    writer.write(b" end")
    writer.write_eof()
    print(await reader.read())
    writer.close()
    try:
        await loop.sendfile(writer.transport, file)
    except RuntimeError as e:
        print(e)
    server.close()

asyncio.run(main())
