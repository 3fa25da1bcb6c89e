import asyncio


class B(asyncio.BufferedProtocol):
    def connection_made(self, transport):
        self.buffer = bytearray(8)
        self.got = b""

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        print("updated", nbytes)
        self.got += self.buffer[:nbytes]

    def eof_received(self):
        print("eof", self.got)

    def connection_lost(self, exc):
        print("lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(B, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    w.write(b"hello buffered world")
    await asyncio.sleep(0.01)
    w.close()
    await asyncio.sleep(0.01)
    server.close()


asyncio.run(main())
