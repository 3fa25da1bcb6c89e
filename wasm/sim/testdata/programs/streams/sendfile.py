"""loop.sock_sendfile: the whole of a file, a part of it, and what is refused."""
# oracle: nolog, the operating system's own sendfile is not modelled
import asyncio
import io
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    with open("sent.txt", "wb") as file:
        file.write(b"0123456789" * 3)
    with open("sent.txt", "rb") as file:
        print(await loop.sock_sendfile(a, file), await loop.sock_recv(b, 100), file.tell())
        print(await loop.sock_sendfile(a, file, 5, 7), await loop.sock_recv(b, 100), file.tell())
        print(await loop.sock_sendfile(a, file, 28), await loop.sock_recv(b, 100), file.tell())
        print(await loop.sock_sendfile(a, file, 100), file.tell())
        for wrong in {"count": 0}, {"count": -1}, {"count": "1"}, {"offset": -1}, {"offset": "1"}:
            try:
                await loop.sock_sendfile(a, file, **wrong)
            except (ValueError, TypeError) as e:
                print(repr(e))
    print(await loop.sock_sendfile(a, io.BytesIO(b"memory")), await loop.sock_recv(b, 100))
    with open("sent.txt") as file:
        try:
            await loop.sock_sendfile(a, file)
        except ValueError as e:
            print(repr(e))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagram:
        datagram.setblocking(False)
        try:
            await loop.sock_sendfile(datagram, io.BytesIO(b"memory"))
        except ValueError as e:
            print(repr(e))
    a.close()
    b.close()


asyncio.run(main())
__import__("os").unlink("sent.txt")
