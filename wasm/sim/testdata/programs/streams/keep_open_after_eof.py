import asyncio


class KeepOpen(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print("server data", data)

    def eof_received(self):
        print("server eof")
        asyncio.get_running_loop().call_later(0.05, self.answer)
        return True

    def answer(self):
        self.transport.write(b"late answer")
        self.transport.close()

    def connection_lost(self, exc):
        print("server lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(KeepOpen, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    w.write(b"question")
    print(w.can_write_eof())
    w.write_eof()
    try:
        w.write(b"more")
    except RuntimeError as e:
        print(e)
    print(await r.read())
    w.close()
    await w.wait_closed()
    server.close()


asyncio.run(main())
