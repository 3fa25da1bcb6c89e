# oracle: real, sockets
"""What sockets say when they would block, time out, are half closed, reset, closed, or refused; and datagrams."""
import errno
import select
import socket
import threading
import time


def tries(label, call):
    try:
        print(label, call())
    except Exception as e:
        number = getattr(e, "errno", None)
        print(label, type(e).__name__, errno.errorcode.get(number, number), e)


listener = socket.create_server(("127.0.0.1", 0), backlog=5)
address = listener.getsockname()
print(listener.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR) != 0, listener.gettimeout(), listener.getblocking())

print("== non-blocking")
client = socket.socket()
client.setblocking(False)
code = client.connect_ex(address)
print(errno.errorcode.get(code, code))
tries("recv", lambda: client.recv(10))
print([len(x) for x in select.select([], [client], [], 1)], client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
server, peer = listener.accept()
print(peer == client.getsockname(), server.getpeername() == peer, client.getpeername() == address)
tries("recv", lambda: client.recv(10))
sent = 0
try:
    while True:
        sent += client.send(b"x" * 65536)
except BlockingIOError as e:
    print("BlockingIOError", e.errno == errno.EAGAIN, sent > 65536)
received = 0
while received < sent:
    received += len(server.recv(1 << 20))
print(received == sent)
listener.setblocking(False)
tries("accept", listener.accept)

print("== timeouts")
server.settimeout(0.05)
began = time.monotonic()
tries("recv", lambda: server.recv(10))
print(0.04 < time.monotonic() - began < 1, server.gettimeout(), server.timeout, server.getblocking())
listener.settimeout(0.05)
tries("accept", listener.accept)
with socket.socket() as s:
    tries("negative", lambda: s.settimeout(-1))
    s.settimeout(None)
    print(s.gettimeout())
    s.settimeout(0)
    print(s.getblocking(), s.gettimeout())

print("== half closed")
client.setblocking(True)
client.sendall(b"question")
client.shutdown(socket.SHUT_WR)
print(server.recv(100), server.recv(100), server.recv(100))
server.sendall(b"answer")
server.shutdown(socket.SHUT_WR)
print(client.recv(100), client.recv(100))
tries("send", lambda: client.send(b"more"))
tries("again", lambda: client.shutdown(socket.SHUT_WR))
server.close()
client.close()
for call in "send", "recv", "getsockname", "getpeername", "fileno", "shutdown", "settimeout", "close":
    tries(call, lambda: getattr(client, call)(*{"send": [b"x"], "recv": [1], "shutdown": [2], "settimeout": [1]}.get(call, [])))

print("== reset, refused, unknown")
listener.settimeout(None)
client = socket.create_connection(address)
server, _ = listener.accept()
client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
client.close()
time.sleep(0.05)
tries("recv", lambda: server.recv(10))
tries("recv", lambda: server.recv(10))
tries("send", lambda: server.send(b"x"))
tries("again", lambda: server.send(b"x"))
server.close()
listener.close()
tries("refused", lambda: socket.create_connection(address, timeout=1))
with socket.socket() as s:
    print(errno.errorcode[s.connect_ex(address)])
    tries("not connected", lambda: s.recv(1))
    tries("send", lambda: s.send(b"x"))
    tries("accept", s.accept)
    tries("listen", s.listen)
    tries("bind twice", lambda: s.bind(("127.0.0.1", 0)))
tries("in use", lambda: (a := socket.socket(), a.bind(("127.0.0.1", 0)), a.listen(), socket.socket().bind(a.getsockname())))

print("== datagrams")
one, other = socket.socket(socket.AF_INET, socket.SOCK_DGRAM), socket.socket(type=socket.SOCK_DGRAM)
one.bind(("127.0.0.1", 0))
other.settimeout(0.05)
for message in b"first", b"", b"a longer one":
    print(other.sendto(message, one.getsockname()))
print(one.recvfrom(100)[0], one.recvfrom(100)[0], one.recvfrom(4)[0])
tries("nothing", lambda: other.recvfrom(10))
other.connect(one.getsockname())
other.send(b"connected")
data, sender = one.recvfrom(100)
print(data, sender == other.getsockname())
one.sendto(b"reply", sender)
buffer = bytearray(10)
print(other.recv_into(buffer), bytes(buffer))
print(one.type, one.family, other.getpeername() == one.getsockname())
one.setblocking(False)
tries("empty", lambda: one.recvfrom(10))
one.close()
other.close()

print("== pairs and files")
left, right = socket.socketpair()
with left, right:
    reader, writer = right.makefile("rb"), left.makefile("wb")
    writer.write(b"line one\nline two\nrest")
    writer.flush()
    print(reader.readline(), reader.readline())
    writer.close()
    left.close()
    print(reader.read(), reader.read())
    reader.close()
print(left.fileno(), left)
