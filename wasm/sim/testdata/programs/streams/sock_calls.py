import asyncio
import socket


async def serve(server):
    loop = asyncio.get_running_loop()
    conn, addr = await loop.sock_accept(server)
    print("accepted", addr[0])
    while data := await loop.sock_recv(conn, 100):
        print("got", data)
        await loop.sock_sendall(conn, data[::-1])
    conn.close()
    print("server end")


async def main():
    loop = asyncio.get_running_loop()
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    task = asyncio.create_task(serve(server))
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, server.getsockname())
    print("connected")
    await loop.sock_sendall(client, b"abc")
    print(await loop.sock_recv(client, 100))
    buf = bytearray(10)
    await loop.sock_sendall(client, b"xyz")
    n = await loop.sock_recv_into(client, buf)
    print(n, buf)
    client.close()
    await task
    waiting = asyncio.create_task(loop.sock_accept(server))
    await asyncio.sleep(0)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("cancelled")
    print(loop.remove_reader(server))
    server.close()


asyncio.run(main())
