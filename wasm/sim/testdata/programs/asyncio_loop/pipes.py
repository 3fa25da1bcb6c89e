"""os.pipe(), alone and in an event loop."""
import asyncio
import errno
import os
import select
import selectors
import stat
import sys
import threading


def shown(call, *args):
    try:
        return call(*args)
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


def plain():
    r, w = os.pipe()
    print(r, w, os.get_blocking(r), os.get_blocking(w))
    print(stat.S_ISFIFO(os.fstat(r).st_mode), stat.S_ISFIFO(os.fstat(w).st_mode))
    print(os.write(w, b"hello"), os.read(r, 2), os.read(r, 100))
    print(shown(os.read, w, 1), "|", shown(os.write, r, b"x"))
    print(shown(os.lseek, r, 0, 0))
    os.set_blocking(r, False)
    print(os.get_blocking(r), shown(os.read, r, 1))
    print(select.select([r], [w], [], 0) == ([], [w], []))
    os.write(w, b"x")
    print(select.select([r], [w], [], 0) == ([r], [w], []))
    os.close(w)
    print(os.read(r, 10), os.read(r, 10))
    print(shown(os.close, w), "|", shown(os.read, w, 1))
    os.close(r)
    r, w = os.pipe()
    os.close(r)
    print(shown(os.write, w, b"x"))
    os.close(w)
    r, w = os.pipe2(os.O_NONBLOCK)
    total = 0
    while isinstance(n := shown(os.write, w, b"x" * 8192), int):
        total += n
    print(total, n)
    print(len(os.read(r, 1_000_000)), shown(os.read, r, 1))
    os.close(r), os.close(w)


def as_files():
    r, w = os.pipe()
    with open(r) as reader, open(w, "w") as writer:
        print(reader.readable(), reader.seekable(), writer.writable(), writer.seekable(), reader.name == r)
        print(shown(reader.seek, 0), "|", shown(reader.tell))
        writer.write("one\ntwo\nthree")
        writer.close()
        print(reader.readline(), list(reader))
    r, w = os.pipe()
    with os.fdopen(r, "rb") as reader, os.fdopen(w, "wb", 0) as writer:
        print(type(reader).__name__, type(writer).__name__)
        print(writer.write(b"abc\ndef\n"), reader.readline())
        writer.close()
        print(reader.read(), reader.read())


def with_a_thread():
    r, w = os.pipe()

    def writes():
        for i in range(3):
            os.write(w, b"line %d\n" % i)
        os.close(w)

    thread = threading.Thread(target=writes)
    thread.start()
    thread.join()
    with open(r) as reader:
        for line in reader:
            print("read", line, end="")


def with_selectors():
    r, w = os.pipe()
    with selectors.DefaultSelector() as chosen:
        chosen.register(r, selectors.EVENT_READ, "r")
        chosen.register(w, selectors.EVENT_WRITE, "w")
        print([k.data for k, _ in chosen.select(0)])
        os.write(w, b"!")
        print(sorted(k.data for k, _ in chosen.select(0)))
    os.close(r), os.close(w)


class Tells(asyncio.Protocol):
    def __init__(self, name):
        self.name, self.lost = name, asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print(self.name, "made")

    def data_received(self, data):
        print(self.name, "received", data if len(data) < 50 else len(data))

    def eof_received(self):
        print(self.name, "eof")

    def pause_writing(self):
        print(self.name, "pause")

    def resume_writing(self):
        print(self.name, "resume")

    def connection_lost(self, exc):
        print(self.name, "lost", repr(exc))
        self.lost.set_result(None)


async def in_a_loop():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    reading, a = await loop.connect_read_pipe(lambda: Tells("reader"), os.fdopen(r, "rb", 0))
    writing, b = await loop.connect_write_pipe(lambda: Tells("writer"), os.fdopen(w, "wb", 0))
    fds = lambda t: repr(t).replace(f"fd={r}", "fd=R").replace(f"fd={w}", "fd=W")
    print(fds(reading), fds(writing))
    print(reading.is_reading(), reading.is_closing(), writing.can_write_eof(), writing.get_write_buffer_limits(), os.get_blocking(r))
    print(reading.get_protocol() is a, type(reading.get_extra_info("pipe")).__name__)
    writing.write(b"hello")
    writing.write(b" and more")
    await asyncio.sleep(0.01)
    reading.pause_reading()
    print(fds(reading), reading.is_reading())
    writing.write(bytes(150_000))
    print(writing.get_write_buffer_size(), fds(writing))
    await asyncio.sleep(0.01)
    print(writing.get_write_buffer_size())
    print(shown(writing.write, "text"))
    writing.close()
    print(fds(writing), writing.is_closing())
    reading.resume_reading()
    await a.lost
    await b.lost
    print(fds(reading), fds(writing))
    writing.write(b"late")


async def closed_ends():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    writing, b = await loop.connect_write_pipe(lambda: Tells("writer"), os.fdopen(w, "wb", 0))
    os.close(r)
    await b.lost
    r, w = os.pipe()
    writing, b = await loop.connect_write_pipe(lambda: Tells("writer"), os.fdopen(w, "wb", 0))
    writing.write(bytes(100_000))
    os.close(r)
    await b.lost
    r, w = os.pipe()
    reading, a = await loop.connect_read_pipe(lambda: Tells("reader"), os.fdopen(r, "rb", 0))
    reading.close()
    reading.close()
    await a.lost
    print(shown(os.write, w, b"x"))
    os.close(w)
    with open("plain.txt", "w+") as file:
        for connect in loop.connect_read_pipe, loop.connect_write_pipe:
            try:
                await connect(lambda: Tells("file"), file)
            except ValueError as e:
                print(e)
    os.unlink("plain.txt")


async def streams():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(r))
    transport, protocol = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, os.fdopen(w, "w"))
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)

    async def sends():
        for word in "one", "two", "three":
            writer.write(word.encode() + b"\n")
            await writer.drain()
            await asyncio.sleep(0.02)
        writer.close()

    task = asyncio.create_task(sends())
    async for line in reader:
        print("line", line)
    await task


async def watched():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    seen = loop.create_future()
    loop.add_reader(r, lambda: seen.done() or seen.set_result(os.read(r, 10)))
    loop.call_later(0.02, os.write, w, b"ping")
    print(await seen)
    print(loop.remove_reader(r), loop.remove_reader(r))
    os.close(r), os.close(w)


plain()
as_files()
with_a_thread()
with_selectors()
asyncio.run(in_a_loop())
asyncio.run(closed_ends())
asyncio.run(streams())
asyncio.run(watched())
