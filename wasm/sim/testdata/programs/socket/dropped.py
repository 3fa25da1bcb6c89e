"""Sockets that nobody closes are closed when nobody holds them any more."""
# oracle: nolog, the engine sees such a death when all threads wait, CPython before the thread goes on
import asyncio
import socket
import threading
import time


def hello(port, wait):
    s = socket.create_connection(("localhost", port))
    s.sendall(b"hello")
    time.sleep(wait)


def serve(listener, n):
    for _ in range(n):
        connection, _ = listener.accept()
        connection.settimeout(2)
        got = []
        try:
            while data := connection.recv(100):
                got.append(data)
            print("end after", b"".join(got))
        except TimeoutError:
            print("timeout after", b"".join(got))


class Client:
    def __init__(self, port):
        self.socket = socket.create_connection(("localhost", port))

    def say(self, text):
        self.socket.sendall(text.encode())


listener = socket.create_server(("localhost", 0))
port = listener.getsockname()[1]
for wait in 0.1, 1:
    threading.Thread(target=hello, args=(port, wait)).start()
serve(listener, 2)
client = Client(port)
client.say("first")
server = threading.Thread(target=serve, args=(listener, 2))
server.start()
time.sleep(0.5)
client = None
kept = [Client(port)]
kept[0].say("second")
time.sleep(1)
kept.clear()
server.join()


async def one(reader, writer):
    print(await reader.read())
    writer.close()


async def main():
    server = await asyncio.start_server(one, "localhost", 0)
    port = server.sockets[0].getsockname()[1]
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, hello, port, 0.2)
    sock = socket.socket()
    sock.setblocking(False)
    await loop.sock_connect(sock, ("localhost", port))
    await loop.sock_sendall(sock, b"from the loop")
    await asyncio.sleep(0.5)
    print("still open")
    del sock
    await asyncio.sleep(0.5)


asyncio.run(main())
