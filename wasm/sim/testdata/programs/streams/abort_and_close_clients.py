"""close_clients ends a client's transport in order, abort_clients at once."""
import asyncio


class Protocol(asyncio.Protocol):
    count = 0

    def connection_made(self, transport):
        Protocol.count += 1
        self.name = f"connection {Protocol.count}"
        self.transport = transport
        print(self.name, "made")

    def data_received(self, data):
        print(self.name, "received", data)

    def eof_received(self):
        print(self.name, "eof")

    def connection_lost(self, exc):
        print(self.name, "lost", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    for end in "close_clients", "abort_clients":
        Protocol.count = 0
        server = await loop.create_server(Protocol, "127.0.0.1", 0)
        address = server.sockets[0].getsockname()
        clients = [await asyncio.open_connection(*address) for _ in range(1)]
        await asyncio.sleep(0.1)
        clients[0][1].write(b"data")
        await asyncio.sleep(0.1)
        server.close()
        getattr(server, end)()
        print(end, "was called")
        await server.wait_closed()
        print("closed")
        for reader, writer in clients:
            try:
                print("client reads", await reader.read())
            except ConnectionResetError as e:
                print("client", repr(e))
            writer.close()
        server.close_clients()
        server.abort_clients()


asyncio.run(main())
