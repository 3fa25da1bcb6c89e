"""Plain sockets in a loop: sock_* and readers and writers, datagrams, pairs, and cancelling in the middle."""
import asyncio
import socket


class Datagrams(asyncio.DatagramProtocol):
    def __init__(self, name):
        self.name, self.got = name, asyncio.Queue()

    def connection_made(self, transport):
        self.transport = transport
        print(self.name, "made", type(transport).__name__)

    def datagram_received(self, data, addr):
        self.got.put_nowait((data, addr[0]))

    def error_received(self, exc):
        print(self.name, "error", type(exc).__name__)

    def connection_lost(self, exc):
        print(self.name, "lost", exc)


async def pairs():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    for s in a, b:
        s.setblocking(False)
    reading = asyncio.create_task(loop.sock_recv(b, 100))
    await asyncio.sleep(0)
    await loop.sock_sendall(a, b"hello")
    print(await reading)
    reading = asyncio.create_task(loop.sock_recv(b, 100))
    await asyncio.sleep(0.1)
    reading.cancel()
    print(await asyncio.gather(reading, return_exceptions=True))
    await loop.sock_sendall(a, b"kept")
    buffer = bytearray(10)
    print(await loop.sock_recv_into(b, buffer), bytes(buffer))
    a.setblocking(True)
    asyncio.get_running_loop().set_debug(True)
    try:
        await loop.sock_recv(a, 1)
    except ValueError as e:
        print("ValueError", e)
    loop.set_debug(False)
    a.setblocking(False)
    got = []

    def readable():
        data = b.recv(100)
        got.append(data)
        if not data:
            print("removed", loop.remove_reader(b), loop.remove_reader(b))

    loop.add_reader(b, readable)
    a.send(b"one")
    await asyncio.sleep(0.1)
    a.send(b"two")
    await asyncio.sleep(0.1)
    a.close()
    await asyncio.sleep(0.1)
    print(got)
    done = loop.create_future()
    c, d = socket.socketpair()
    c.setblocking(False)
    loop.add_writer(c, lambda: done.done() or done.set_result("writable"))
    print(await done, loop.remove_writer(c), loop.remove_writer(c.fileno()))
    for s in b, c, d:
        s.close()
    try:
        loop.add_reader(c, print)
    except ValueError as e:
        print("ValueError", e)


async def listener():
    loop = asyncio.get_running_loop()
    server = socket.socket()
    server.setblocking(False)
    server.bind(("127.0.0.1", 0))
    server.listen()
    accepting = asyncio.create_task(loop.sock_accept(server))
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, server.getsockname())
    connection, address = await accepting
    print(address == client.getsockname(), connection.gettimeout())
    await loop.sock_sendall(client, b"ping")
    client.shutdown(socket.SHUT_WR)
    print(await loop.sock_recv(connection, 10), await loop.sock_recv(connection, 10))
    reader, writer = await asyncio.open_connection(sock=client)
    await loop.sock_sendall(connection, b"pong\n")
    print(await reader.readline())
    connection.close()
    print(await reader.read())
    writer.close()
    server.close()
    refused = socket.socket()
    refused.setblocking(False)
    try:
        await loop.sock_connect(refused, ("127.0.0.1", 1))
    except OSError as e:
        print(type(e).__name__, e)
    refused.close()


async def datagrams():
    loop = asyncio.get_running_loop()
    transport, server = await loop.create_datagram_endpoint(lambda: Datagrams("server"), local_addr=("127.0.0.1", 0))
    address = transport.get_extra_info("sockname")
    other, client = await loop.create_datagram_endpoint(lambda: Datagrams("client"), remote_addr=address)
    other.sendto(b"first")
    other.sendto(b"second", address)
    print(await server.got.get(), await server.got.get())
    try:
        other.sendto(b"third", ("127.0.0.1", 9))
    except ValueError as e:
        print("ValueError", str(e).split("(")[0])
    for wrong in "text", None:
        try:
            other.sendto(wrong)
        except TypeError as e:
            print("TypeError", e)
    transport.sendto(b"back", other.get_extra_info("sockname"))
    print(await client.got.get())
    transport.close()
    await asyncio.sleep(0.1)
    other.sendto(b"nobody")
    await asyncio.sleep(0.1)
    other.sendto(b"again")
    await asyncio.sleep(0.1)
    other.abort()
    await asyncio.sleep(0)
    print(other.is_closing())
    for wrong in dict(local_addr="x"), dict(local_addr=("127.0.0.1", 0), sock=socket.socket()), dict(), dict(remote_addr=("a",)):
        try:
            await loop.create_datagram_endpoint(lambda: Datagrams("wrong"), **wrong)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, str(e).split("<socket")[0])
    plain = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    plain.setblocking(False)
    plain.bind(("127.0.0.1", 0))
    receiving = asyncio.create_task(loop.sock_recvfrom(plain, 100))
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.setblocking(False)
    print(await loop.sock_sendto(sender, b"plain", plain.getsockname()))
    data, (host, port) = await receiving
    print(data, host, port == sender.getsockname()[1])
    plain.close()
    sender.close()


for part in pairs, listener, datagrams:
    print("--", part.__name__)
    asyncio.run(part())
