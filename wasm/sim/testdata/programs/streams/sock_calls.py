# sock_accept, sock_connect, sock_recv and the rest, readers and writers of the loop on plain sockets.
import asyncio, socket
async def main():
    loop = asyncio.get_running_loop()
    srv = socket.socket(); srv.bind(("127.0.0.1", 0)); srv.listen(); srv.setblocking(False)
    async def accept():
        c, a = await loop.sock_accept(srv); print("accepted", c.getblocking() if hasattr(c, "getblocking") else c.gettimeout())
        data = await loop.sock_recv(c, 100); print(data); await loop.sock_sendall(c, data * 2)
        b = bytearray(3); print(await loop.sock_recv_into(c, b), b); c.close()
    t = asyncio.create_task(accept())
    c = socket.socket()
    try: await loop.sock_connect(c, srv.getsockname())
    except ValueError as e: print("not checked", e)
    c.setblocking(False)
    if c.fileno() >= 0:
        try: c.getpeername()
        except OSError: await loop.sock_connect(c, srv.getsockname())
    await loop.sock_sendall(c, b"abc"); print(await loop.sock_recv(c, 10)); await loop.sock_sendall(c, b"xyz"); await t
    print(await loop.sock_recv(c, 10)); c.close()
    a, b = socket.socketpair(); a.setblocking(False); b.setblocking(False)
    hits = []
    def readable(): hits.append(b.recv(10)); print("readable", hits[-1]); len(hits) == 2 and loop.remove_reader(b)
    loop.add_reader(b, readable); a.send(b"1"); await asyncio.sleep(0.01); a.send(b"2"); await asyncio.sleep(0.01)
    print(loop.remove_reader(b), loop.remove_writer(b))
    n = 0
    def writable():
        nonlocal n; n += 1
        if n == 3: print("writable", loop.remove_writer(a))
    loop.add_writer(a, writable); await asyncio.sleep(0.01)
    t = asyncio.create_task(loop.sock_recv(b, 5)); await asyncio.sleep(0); t.cancel(); await asyncio.sleep(0); print(t.cancelled()); a.send(b"3"); print(await loop.sock_recv(b, 5))
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.setblocking(False); u.bind(("127.0.0.1", 0))
    print(await loop.sock_sendto(u, b"self", u.getsockname())); d, ad = await loop.sock_recvfrom(u, 10); print(d, ad == u.getsockname())
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM), await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    try: await asyncio.wait_for(loop.sock_accept(srv), 0.1)
    except TimeoutError: print("nobody comes")
    for s in a, b, u, srv: s.close()
    loop.set_debug(True)
    s = socket.socket()
    try: await loop.sock_recv(s, 1)
    except ValueError as e: print(e)
    s.close()
asyncio.run(main())
