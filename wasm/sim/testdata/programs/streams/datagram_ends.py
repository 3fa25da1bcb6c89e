"""Datagram endpoints: connected and not, an address that nobody listens at, what is refused, how they close."""
import asyncio


class Log(asyncio.DatagramProtocol):
    def __init__(self, name):
        self.name = name

    def connection_made(self, transport):
        print(self.name, "made", type(transport).__name__)

    def datagram_received(self, data, addr):
        print(self.name, "received", data, addr[0])

    def error_received(self, exc):
        print(self.name, "error", repr(exc))

    def connection_lost(self, exc):
        print(self.name, "lost", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(lambda: Log("server"), local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    client, _ = await loop.create_datagram_endpoint(lambda: Log("client"), remote_addr=address)
    print(client.get_extra_info("peername") == address, server.get_extra_info("peername"))
    client.sendto(b"one")
    client.sendto(b"two", address)
    await asyncio.sleep(0.1)
    server.sendto(b"back", client.get_extra_info("sockname"))
    await asyncio.sleep(0.1)
    for data, to in (b"x", ("127.0.0.1", 9)), ("text", None):
        try:
            client.sendto(data, to)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, str(e).replace(str(address[1]), "PORT"))
    client.sendto(b"")
    await asyncio.sleep(0.1)
    server.close()
    print(server.is_closing())
    await asyncio.sleep(0.1)
    client.sendto(b"nobody is there")
    await asyncio.sleep(0.1)
    client.sendto(b"nobody")
    await asyncio.sleep(0.1)
    client.abort()
    client.abort()
    await asyncio.sleep(0.1)
    for wrong in ({}, {"local_addr": "text"}, {"local_addr": ("127.0.0.1", 0), "remote_addr": (1,)}):
        try:
            await loop.create_datagram_endpoint(lambda: Log("none"), **wrong)
        except (TypeError, ValueError) as e:
            print(repr(e))


asyncio.run(main())
