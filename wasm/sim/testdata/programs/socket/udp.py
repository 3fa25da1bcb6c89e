import socket

a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
a.bind(("127.0.0.1", 0))
b.bind(("127.0.0.1", 0))
print(a.sendto(b"one", b.getsockname()), a.sendto(b"two", b.getsockname()))
data, addr = b.recvfrom(100)
print(data, addr == a.getsockname())
print(b.recv(2))
b.settimeout(0.01)
try:
    b.recv(10)
except TimeoutError as e:
    print("timeout", e)
b.connect(a.getsockname())
b.send(b"connected")
print(a.recvfrom(100)[0])
a.close()
b.send(b"to nobody")
try:
    b.recv(10)
except OSError as e:
    print(type(e).__name__, e)
c = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
try:
    c.send(b"x")
except OSError as e:
    print(type(e).__name__, e)
print(b.type, b.family)
