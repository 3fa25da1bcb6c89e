import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    pairs = [socket.socketpair() for _ in range(4)]
    order = []
    for i, (a, b) in enumerate(pairs):
        a.setblocking(False)
        loop.add_reader(a, lambda i=i, a=a: (order.append(i), a.recv(10)))
    loop.call_soon(order.append, "soon")
    for i in (2, 0, 3, 1):
        pairs[i][1].send(b"x")
    loop.call_later(0, order.append, "timer")
    await asyncio.sleep(0.02)
    print(order)
    order.clear()
    for i in (1, 3):
        pairs[i][1].send(b"x")
    await asyncio.sleep(0.02)
    print(order)
    for a, b in pairs:
        loop.remove_reader(a)
        a.close()
        b.close()


asyncio.run(main())
