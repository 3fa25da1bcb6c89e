# How much an AF_UNIX socket takes depends on the size of what it is given: Linux counts its packets, not the bytes. The loop's transport sees it.
import asyncio
import select
import socket


def fill(size):
    a, b = socket.socketpair()
    a.setblocking(False)
    given = calls = 0
    try:
        while True:
            given += a.send(b"x" * size)
            calls += 1
    except BlockingIOError:
        pass
    read = 0
    while not select.select([], [a], [], 0)[1]:
        read += len(b.recv(size))
    print(f"{size:7}: {given} bytes in {calls} calls; writable again when {read} are read")
    a.close()
    b.close()


for size in 1, 192, 500, 1000, 3776, 3777, 4096, 5000, 10000, 16384, 36544, 36545, 65536, 1_000_000:
    fill(size)


class Writes(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def pause_writing(self):
        print("paused at", self.transport.get_write_buffer_size())

    def resume_writing(self):
        print("resumed at", self.transport.get_write_buffer_size())


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    transport, _ = await loop.create_connection(Writes, sock=a)
    reader, writer = await asyncio.open_connection(sock=b)
    transport.write(b"y" * 1_000_000)
    for k in range(3):
        transport.write(b"z" * 10)
    transport.write_eof()
    got = 0
    while data := await reader.read(100_000):
        got += len(data)
    print(got)
    transport.close()
    writer.close()


asyncio.run(main())
