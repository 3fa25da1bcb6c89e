# oracle: real, sockets
"""An echo server on selectors, with clients in threads: non-blocking accept, partial writes, goodbye of either side."""
import selectors
import socket
import threading
import time

selector = selectors.DefaultSelector()
log = []
stop = False


class Peer:
    def __init__(self, sock, address):
        self.sock, self.out, self.total, self.ending = sock, bytearray(), 0, False
        selector.register(sock, selectors.EVENT_READ, self)

    def ready(self, mask):
        if mask & selectors.EVENT_READ:
            try:
                data = self.sock.recv(4096)
            except ConnectionResetError:
                log.append("reset")
                return self.leave()
            if data:
                self.total += len(data)
                self.out += data.upper()
            else:
                self.ending = True
        if self.out:
            try:
                del self.out[:self.sock.send(self.out)]
            except BlockingIOError:
                pass
        if self.ending and not self.out:
            log.append(f"served {self.total}")
            return self.leave()
        events = (0 if self.ending else selectors.EVENT_READ) | (selectors.EVENT_WRITE if self.out else 0)
        selector.modify(self.sock, events, self)

    def leave(self):
        selector.unregister(self.sock)
        self.sock.close()


def accept(listener, mask):
    while True:
        try:
            sock, address = listener.accept()
        except BlockingIOError:
            return
        sock.setblocking(False)
        Peer(sock, address)


def serve(listener):
    listener.setblocking(False)
    selector.register(listener, selectors.EVENT_READ, accept)
    while not stop:
        for key, mask in selector.select(timeout=0.5):
            if key.data is accept:
                accept(key.fileobj, mask)
            else:
                key.data.ready(mask)
    selector.unregister(listener)
    listener.close()
    print("open at the end:", len(selector.get_map()))
    selector.close()


def talk(address, words, results):
    with socket.create_connection(address, timeout=5) as sock:
        sock.sendall(b" ".join(words))
        sock.shutdown(socket.SHUT_WR)
        answer = b""
        while data := sock.recv(1000):
            answer += data
    results[words[0]] = len(answer), answer[:11]


listener = socket.create_server(("127.0.0.1", 0))
server = threading.Thread(target=serve, args=(listener,))
server.start()
address = listener.getsockname()
results = {}
clients = [threading.Thread(target=talk, args=(address, words, results))
           for words in ([b"hello", b"world"], [b"big"] * 50_000, [b"x"])]
for c in clients:
    c.start()
for c in clients:
    c.join()
for name in sorted(results):
    print(name, results[name])
with socket.create_connection(address) as sock, sock.makefile("rw", newline="\n") as file:
    for line in "first", "second":
        print(line, file=file, flush=True)
        print(file.readline().rstrip())
time.sleep(0.3)
stop = True
server.join()
print(sorted(log))
