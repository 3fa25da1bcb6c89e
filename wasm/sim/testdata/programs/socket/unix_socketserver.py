"""socketserver on Unix sockets, streams and datagrams; files of a handler; threads that have ended are forgotten."""
import io
import os
import socket
import socketserver
import tempfile
import threading


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline()
        print("handler:", line, self.wfile.writable(), isinstance(self.wfile, io.BufferedIOBase), self.wfile.write(line.upper()))


class Buffered(Upper):
    wbufsize = -1


class Datagram(socketserver.DatagramRequestHandler):
    def handle(self):
        self.wfile.write(self.rfile.read()[::-1])


folder = tempfile.mkdtemp()
for number, (made, handler) in enumerate([(socketserver.UnixStreamServer, Upper), (socketserver.ThreadingUnixStreamServer, Buffered)]):
    path = f"{folder}/{number}"
    with made(path, handler) as server:
        print(made.__name__, server.server_address == path, server.socket.family.name)
        thread = threading.Thread(target=server.serve_forever, args=(0.1,))
        thread.start()
        for word in b"one\n", b"two\n":
            with socket.socket(socket.AF_UNIX) as client:
                client.connect(path)
                client.sendall(word)
                print(client.makefile("rb").read())
        server.shutdown()
        thread.join()
    os.unlink(path)
with socketserver.UnixDatagramServer(f"{folder}/d", Datagram) as server, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as client:
    client.bind(f"{folder}/c")
    client.sendto(b"abc", f"{folder}/d")
    server.handle_request()
    print(client.recv(9))
print(socketserver.__all__[:3])
