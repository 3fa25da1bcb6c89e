"""A server at a path: its address, a second one there, and protocols over it."""
import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("made", repr(transport.get_extra_info("peername")))

    def data_received(self, data):
        self.transport.write(data[::-1])

    def connection_lost(self, exc):
        print("lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_unix_server(Echo, "echo.sock")
    print(server.sockets[0].getsockname())
    reader, writer = await asyncio.open_unix_connection("echo.sock")
    writer.write(b"abc")
    print(await reader.readexactly(3))
    print(writer.get_extra_info("peername"))
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0)
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_unix_connection("echo.sock")
    except OSError as e:
        print(repr(e))
    for wrong in {}, {"path": "a", "sock": 1}:
        try:
            await loop.create_unix_server(Echo, **wrong)
        except ValueError as e:
            print(e)
        try:
            await loop.create_unix_connection(Echo, **wrong)
        except ValueError as e:
            print(e)


asyncio.run(main())
