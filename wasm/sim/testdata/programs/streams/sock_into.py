"""The loop's calls on plain sockets: recv_into, sendto, recvfrom, recvfrom_into, accept, and what they refuse."""
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    listener = socket.socket()
    listener.setblocking(False)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    client = socket.socket()
    client.setblocking(False)
    accepting = asyncio.create_task(loop.sock_accept(listener))
    await asyncio.sleep(0)
    await loop.sock_connect(client, listener.getsockname())
    server, address = await accepting
    print(address == client.getsockname(), server.gettimeout())
    buffer = bytearray(10)
    reading = asyncio.create_task(loop.sock_recv_into(server, buffer))
    await asyncio.sleep(0.1)
    await loop.sock_sendall(client, b"twelve bytes")
    print(await reading, bytes(buffer), await loop.sock_recv(server, 100))
    client.close()
    print(await loop.sock_recv(server, 5), await loop.sock_recv_into(server, buffer))
    server.close()
    listener.close()

    a, b = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    for s in a, b:
        s.setblocking(False)
        s.bind(("127.0.0.1", 0))
    receiving = asyncio.create_task(loop.sock_recvfrom(b, 100))
    await asyncio.sleep(0.1)
    print(await loop.sock_sendto(a, b"datagram", b.getsockname()))
    data, sender = await receiving
    print(data, sender == a.getsockname())
    await loop.sock_sendto(a, b"another", b.getsockname())
    n, sender = await loop.sock_recvfrom_into(b, buffer)
    print(n, bytes(buffer), sender == a.getsockname())
    waiting = asyncio.create_task(loop.sock_recvfrom_into(b, buffer, 3))
    await asyncio.sleep(0.1)
    await loop.sock_sendto(a, b"xyzzy", b.getsockname())
    print((await waiting)[0], bytes(buffer))
    waiting = asyncio.create_task(loop.sock_recvfrom(b, 3))
    await asyncio.sleep(0.1)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("cancelled", loop.remove_reader(b.fileno()))
    loop.set_debug(True)
    blocking = socket.socket()
    for call in (lambda: loop.sock_recv(blocking, 1), lambda: loop.sock_sendall(blocking, b""), lambda: loop.sock_accept(blocking),
                 lambda: loop.sock_connect(blocking, ("127.0.0.1", 1)), lambda: loop.sock_recvfrom(blocking, 1)):
        try:
            await call()
        except ValueError as e:
            print(e)
    for s in a, b, blocking:
        s.close()


asyncio.run(main())
