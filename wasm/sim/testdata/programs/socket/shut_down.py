"""What shutdown does to either end of a pair and of a connection: what is there can still be read, who sends to one that reads no more hears of it."""
import socket
def t(f, *a):
    try: print(f(*a))
    except OSError as e: print(type(e).__name__, e)
s = socket.socket(socket.AF_UNIX); t(s.shutdown, 0); t(s.shutdown, 1)
a, b = socket.socketpair()
a.shutdown(socket.SHUT_RD); t(b.send, b"x"); t(a.recv, 3); t(a.send, b"y"); t(b.recv, 3)
a, b = socket.socketpair()
b.send(b"x"); a.shutdown(socket.SHUT_RD); t(a.recv, 3); t(b.sendall, b"y"); t(a.recv, 3)
a, b = socket.socketpair()
b.send(b"x"); a.close(); t(b.shutdown, socket.SHUT_WR); t(b.shutdown, socket.SHUT_RDWR); t(b.recv, 2); t(b.send, b"x")
a, b = socket.socketpair()
a.close(); t(b.shutdown, socket.SHUT_WR); t(b.recv, 2); t(b.shutdown, 2)
a, b = socket.socketpair()
b.shutdown(socket.SHUT_WR); t(b.send, b"x"); t(b.shutdown, 1); t(a.recv, 1); t(a.send, b"1"); t(b.recv, 2)
server = socket.create_server(("127.0.0.1", 0)); b = socket.create_connection(server.getsockname()); a, _ = server.accept()
b.send(b"x"); a.shutdown(socket.SHUT_RD); t(a.recv, 3); t(b.send, b"y"); t(a.recv, 3); t(a.recv, 3)
