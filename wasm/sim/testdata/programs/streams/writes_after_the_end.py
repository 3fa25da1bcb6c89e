"""Writing to a connection whose other end is gone: drain raises, write warns after a few times, wait_closed tells."""
import asyncio
import logging

logging.basicConfig(format="%(name)s %(levelname)s %(message)s")
logging.getLogger().handlers[0].setStream(__import__("sys").stdout)


async def serve(reader, writer):
    await reader.readexactly(4)
    writer.transport.abort()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"data")
    await writer.drain()
    await asyncio.sleep(0.1)
    print(writer.is_closing(), reader.at_eof(), repr(reader.exception()))
    for n in range(8):
        writer.write(b"more")
        await asyncio.sleep(0.1)
    try:
        await writer.drain()
    except ConnectionError as e:
        print("drain:", repr(e))
    try:
        print(await reader.read())
    except ConnectionError as e:
        print("read:", repr(e))
    writer.close()
    try:
        await writer.wait_closed()
        print("closed")
    except ConnectionError as e:
        print("wait_closed:", repr(e))
    print(writer.is_closing(), writer.can_write_eof())
    server.close()
    await server.wait_closed()


asyncio.run(main())
