import socket
import socketserver
import threading


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Upper) as server:
    t = threading.Thread(target=server.serve_forever)
    t.start()
    for text in (b"one\n", b"two\n"):
        with socket.create_connection(server.server_address) as c:
            c.sendall(text)
            c.shutdown(socket.SHUT_WR)
            print(c.recv(100))
    server.shutdown()
    t.join()
print("down")
