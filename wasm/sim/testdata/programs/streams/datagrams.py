import asyncio


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print("echo ready")

    def datagram_received(self, data, addr):
        print("echo got", data)
        self.transport.sendto(data.upper(), addr)

    def connection_lost(self, exc):
        print("echo lost", exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self, answers):
        self.answers = answers

    def datagram_received(self, data, addr):
        self.answers.put_nowait(data)

    def error_received(self, exc):
        print("error", exc)

    def connection_lost(self, exc):
        print("client lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    addr = server.get_extra_info("sockname")
    answers = asyncio.Queue()
    client, _ = await loop.create_datagram_endpoint(lambda: Client(answers), remote_addr=addr)
    client.sendto(b"one")
    client.sendto(b"two")
    print(await answers.get(), await answers.get())
    try:
        client.sendto(b"x", ("127.0.0.1", 9))
    except ValueError as e:
        print(str(e).replace(str(addr[1]), "PORT"))
    try:
        client.sendto("x")
    except TypeError as e:
        print(e)
    server.close()
    await asyncio.sleep(0.01)
    client.sendto(b"gone")
    await asyncio.sleep(0.01)
    client.close()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(client.is_closing())


asyncio.run(main())
