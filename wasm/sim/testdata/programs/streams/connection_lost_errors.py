import asyncio


class Bad(asyncio.Protocol):
    def connection_made(self, transport):
        print("made")

    def data_received(self, data):
        raise ZeroDivisionError("in data_received")

    def connection_lost(self, exc):
        print("lost", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print(c["message"], repr(c["exception"]), sorted(c)))
    server = await loop.create_server(Bad, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    w.write(b"x")
    print(await r.read())
    w.close()
    server.close()


asyncio.run(main())
