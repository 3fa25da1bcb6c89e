import asyncio


class P(asyncio.Protocol):
    def __init__(self, name):
        self.name = name

    def connection_made(self, transport):
        print(self.name, "made")
        self.transport = transport
        asyncio.get_running_loop().call_soon(print, self.name, "after made")

    def data_received(self, data):
        print(self.name, "data", data)
        if self.name == "server":
            self.transport.write(b"re:" + data)

    def eof_received(self):
        print(self.name, "eof")

    def connection_lost(self, exc):
        print(self.name, "lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: P("server"), "127.0.0.1", 0)
    print("listening")
    t, p = await loop.create_connection(lambda: P("client"), *server.sockets[0].getsockname())
    print("created", t.is_reading(), t.can_write_eof())
    t.write(b"1")
    t.write(b"2")
    print("written")
    await asyncio.sleep(0.01)
    t.close()
    print("closing", t.is_closing())
    t.write(b"ignored")
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()
    for bad in (lambda: t.write("text"), lambda: (t.write_eof(), print("write_eof"))):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, e)


asyncio.run(main())
