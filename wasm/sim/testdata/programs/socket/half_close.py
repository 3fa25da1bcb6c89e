import socket
import threading

server = socket.create_server(("127.0.0.1", 0), backlog=1)


def serve():
    conn, _ = server.accept()
    total = 0
    while chunk := conn.recv(65536):
        total += len(chunk)
    conn.sendall(b"%d bytes" % total)
    conn.close()


t = threading.Thread(target=serve)
t.start()
c = socket.create_connection(server.getsockname())
c.sendall(b"x" * 1_000_000)
c.shutdown(socket.SHUT_WR)
answer = b""
while chunk := c.recv(100):
    answer += chunk
print(answer)
t.join()
try:
    c.send(b"more")
except OSError as e:
    print(type(e).__name__, e)
