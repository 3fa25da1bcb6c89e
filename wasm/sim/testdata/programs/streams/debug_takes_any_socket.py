"""In debug mode the loop's own calls want a socket that does not block; streams and servers make it so themselves."""
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    other, answers = await asyncio.open_connection(sock=right)
    print(left.getblocking(), right.getblocking())
    answers.write(b"line\n")
    print(await reader.readline())
    writer.close()
    answers.close()

    plain, far = socket.socketpair()
    for call in loop.sock_recv(plain, 1), loop.sock_recv_into(plain, bytearray(1)), loop.sock_sendall(plain, b"x"), loop.sock_accept(plain):
        try:
            await call
        except ValueError as e:
            print(e)
    transport, protocol = await loop.connect_accepted_socket(asyncio.Protocol, plain)
    print(plain.getblocking(), transport.is_closing())
    transport.close()
    far.close()

    listener = socket.create_server(("127.0.0.1", 0))
    server = await asyncio.start_server(lambda r, w: w.close(), sock=listener)
    print(listener.getblocking(), server.is_serving())
    reader, writer = await asyncio.open_connection(*listener.getsockname())
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()

asyncio.run(main(), debug=True)
