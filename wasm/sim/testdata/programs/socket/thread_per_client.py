# oracle: real, sockets
"""A chat server with a thread per client, and socketserver's way of the same: locks, queues, files over sockets."""
import contextlib
import queue
import socket
import socketserver
import threading


class Chat:
    """Every line goes to everybody else; a writer thread per client, so that a slow reader holds up nobody."""

    def __init__(self):
        self.lock = threading.Lock()
        self.clients = {}
        self.listener = socket.create_server(("127.0.0.1", 0))

    def run(self):
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self.listener.accept()
                threading.Thread(target=self.attend, args=(sock,), daemon=True).start()

    def attend(self, sock):
        with sock, sock.makefile("r", encoding="utf-8", newline="\n") as lines:
            name = lines.readline().strip()
            outbox = queue.SimpleQueue()
            writer = threading.Thread(target=self.write, args=(sock, outbox), daemon=True)
            writer.start()
            with self.lock:
                self.clients[name] = outbox
            outbox.put(f"welcome {name}")
            for line in lines:
                self.tell(name, line.rstrip("\n"))
            with self.lock:
                del self.clients[name]
            outbox.put(None)
            writer.join()

    def write(self, sock, outbox):
        while (line := outbox.get()) is not None:
            sock.sendall(f"{line}\n".encode())

    def tell(self, sender, line):
        with self.lock:
            for name, outbox in self.clients.items():
                if name != sender:
                    outbox.put(f"{sender}: {line}")


class Client:
    def __init__(self, address, name):
        self.sock = socket.create_connection(address, timeout=5)
        self.file = self.sock.makefile("rw", encoding="utf-8", newline="\n")
        self.say(name)
        print(name, "<-", self.hear())

    def say(self, line):
        self.file.write(line + "\n")
        self.file.flush()

    def hear(self):
        return self.file.readline().rstrip()

    def close(self):
        self.file.close()
        self.sock.close()


chat = Chat()
thread = threading.Thread(target=chat.run, daemon=True)
thread.start()
ada, bob, cyd = (Client(chat.listener.getsockname(), name) for name in ("ada", "bob", "zoë"))
ada.say("hello, all")
print("bob <-", bob.hear())
print("zoë <-", cyd.hear())
cyd.say("grüezi")
print("ada <-", ada.hear(), "| bob <-", bob.hear())
for client in ada, bob, cyd:
    client.close()

print("== socketserver")


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            word = line.strip().decode()
            if word == "fail":
                raise RuntimeError("asked to fail")
            self.wfile.write(f"{word.upper()} from {threading.current_thread().name.split(' ')[0].split('-')[0]}\n".encode())
            if word == "bye":
                return


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    failed = 0

    def handle_error(self, request, client_address):
        import sys
        Server.failed += 1
        print("handle_error:", repr(sys.exception()))


with Server(("127.0.0.1", 0), Handler) as server:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    for words in ["one", "two", "bye"], ["three", "fail"]:
        with socket.create_connection(server.server_address, timeout=5) as sock, sock.makefile("rwb") as file:
            for word in words:
                file.write(word.encode() + b"\n")
            file.flush()
            print([line.decode().rstrip() for line in file])
    server.shutdown()
    thread.join()
    print(server.request_queue_size, server.socket_type, server.address_family)


class Datagrams(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data[::-1], self.client_address)


with socketserver.UDPServer(("127.0.0.1", 0), Datagrams) as server:
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.sendto(b"drawer", server.server_address)
        server.handle_request()
        print(sock.recv(100))
    server.timeout = 0.05
    server.handle_timeout = lambda: print("handle_timeout")
    server.handle_request()
