# oracle: nolog, where the self-pipe stands among the ready files is left open (U6)
import asyncio
import socket


async def attempt(what, coro):
    try:
        print(what, await coro)
    except Exception as e:
        print(what, type(e).__name__, e)


async def main():
    loop = asyncio.get_running_loop()
    P = asyncio.Protocol
    await attempt("nothing", loop.create_connection(P))
    s = socket.socket()
    await attempt("both", loop.create_connection(P, "127.0.0.1", 80, sock=s))
    await attempt("hostname", loop.create_connection(P, "127.0.0.1", 80, server_hostname="x"))
    await attempt("handshake", loop.create_connection(P, "127.0.0.1", 80, ssl_handshake_timeout=1))
    await attempt("server nothing", loop.create_server(P))
    await attempt("server both", loop.create_server(P, "127.0.0.1", 0, sock=s))
    await attempt("server ssl", loop.create_server(P, "127.0.0.1", 0, ssl=True))
    d = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    await attempt("datagram no address", loop.create_datagram_endpoint(asyncio.DatagramProtocol))
    await attempt("datagram bad address", loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr="x"))
    await attempt("not ours", loop.create_server(P, "203.0.113.7", 0))
    busy = socket.create_server(("127.0.0.1", 0))
    port = busy.getsockname()[1]
    try:
        await loop.create_server(P, "127.0.0.1", port)
    except OSError as e:
        print(e.errno, str(e).replace(str(port), "PORT"))
    server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        loop.add_reader(w.get_extra_info("socket").fileno(), print)
    except RuntimeError as e:
        print("is used by transport" in str(e))
    try:
        loop.add_reader(-1, print)
    except ValueError as e:
        print(e)
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    w.close()
    server.close()
    s.close()
    d.close()


asyncio.run(main())
