import asyncio
import socket


async def main():
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    port = s.getsockname()[1]
    s.close()
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as e:
        print(type(e).__name__, e.errno, str(e).replace(str(port), "PORT"))

    async def handle(reader, writer):
        await reader.readexactly(3)
        print("abort")
        writer.transport.abort()

    async def rude(reader, writer):
        print("closes with unread data")
        await asyncio.sleep(0.05)
        writer.close()

    server = await asyncio.start_server(rude, "127.0.0.1", 0)
    r, w = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    server.sockets[0]
    w.write(b"abc")
    print(await r.read())
    w.write(b"more")
    await asyncio.sleep(0.01)
    print(w.is_closing(), w.transport.is_closing())
    try:
        await w.drain()
    except ConnectionError as e:
        print(type(e).__name__, e)
    w.close()
    try:
        await w.wait_closed()
    except ConnectionError as e:
        print("wait_closed", type(e).__name__, e)
    server.close()
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    r, w = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    w.write(b"abc")
    print(await r.read())
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
