import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    done = asyncio.Event()

    def readable(name):
        data = a.recv(100)
        print(name, data)
        if not data:
            print(loop.remove_reader(a), loop.remove_reader(a))
            done.set()

    loop.add_reader(a, readable, "first")
    b.send(b"1")
    print("sent")
    await asyncio.sleep(0.01)
    loop.add_reader(a.fileno(), readable, "second")
    b.send(b"2")
    loop.call_soon(print, "soon")
    loop.call_later(0, print, "timer")
    await asyncio.sleep(0.01)

    def writable():
        print("writable")
        print(loop.remove_writer(a))

    loop.add_writer(a, writable)
    await asyncio.sleep(0.01)
    b.close()
    await done.wait()
    a.close()


asyncio.run(main())
