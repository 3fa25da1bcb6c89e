"""A socket's descriptor in the hands of os and io."""
import io
import os
import socket
import stat

a, b = socket.socketpair()
print(os.write(a.fileno(), b"hello"), b.recv(10), b.send(b"back"), os.read(a.fileno(), 10))
print(stat.S_ISSOCK(os.fstat(a.fileno()).st_mode))
with io.open(a.detach(), "wb", 1024) as file:
    print(file.write(b"buffered"), file.flush(), b.recv(20), file.seekable())
print(b.recv(10))
os.close(b.fileno())
try:
    b.send(b"x")
except OSError as e:
    print(e)
for call in os.close, os.fstat, lambda fd: os.read(fd, 1), lambda fd: os.write(fd, b"x"):
    try:
        call(777)
    except OSError as e:
        print(e)
b.detach()
with open("x.txt", "w") as f, socket.socket() as s, open("x.txt") as g:
    print(f.fileno() < s.fileno() < g.fileno())
os.unlink("x.txt")
