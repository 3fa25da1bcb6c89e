"""sendmsg and recvmsg, flags of a call, broadcast, options and what they are before anybody sets them, names that come late."""
# oracle: real, the oracle waits for what recvmsg and MSG_DONTWAIT do not wait for
import threading
import time
from socket import *


def tries(call, *args):
    try:
        print(call(*args))
    except Exception as e:
        print(type(e).__name__, e)


s = socket(AF_INET, SOCK_DGRAM)
s.bind(("", 0))
port = s.getsockname()[1]
c = socket(AF_INET, SOCK_DGRAM)
tries(c.sendto, b"x", ("<broadcast>", port))
tries(c.sendmsg, [b"x"])
c.sendto(b"hello", ("127.0.0.1", port))
print(s.recvmsg(3)[:3])
c.sendto(b"hello", 0, ("127.0.0.1", port))
one, two = bytearray(2), bytearray(1)
print(s.recvmsg_into([one, two])[:3], one, two)
print(c.sendmsg([b"ab", b"cd"], [], 0, ("127.0.0.1", port)), s.recv(2, MSG_PEEK), s.recvfrom(10)[0])
tries(s.recv, 5, MSG_DONTWAIT)

a, b = socketpair()
print(a.sendmsg([b"ab", bytearray(b"cd")]), b.recvmsg(100))


def later():
    for part in (b"abc", b"def", b"gh"):
        time.sleep(0.05)
        b.sendall(part)
    b.close()


t = threading.Thread(target=later)
t.start()
print(a.recv(5, MSG_WAITALL), a.recv(100, MSG_WAITALL))
t.join()
a, b = socketpair()
try:
    while True:
        a.send(b"x" * 65536, MSG_DONTWAIT)
except BlockingIOError:
    print("full", a.gettimeout())
for call, *args in (
    (a.recvmsg, -1), (a.recvmsg, "x"), (a.sendmsg, 3), (a.sendmsg, [3]), (a.sendmsg, "x"), (a.recvmsg_into, [b"x"]), (a.recvmsg_into, 3),
    (a.setsockopt, IPPROTO_TCP, TCP_NODELAY, 1), (a.getsockopt, IPPROTO_TCP, TCP_NODELAY),
):
    tries(call, *args)

x = socket()
for level, names in (
    (SOL_SOCKET, "SO_TYPE SO_DOMAIN SO_PROTOCOL SO_ERROR SO_ACCEPTCONN SO_KEEPALIVE"), (IPPROTO_IP, "IP_TTL IP_MULTICAST_TTL IP_MULTICAST_LOOP"),
    (IPPROTO_TCP, "TCP_NODELAY TCP_KEEPIDLE TCP_KEEPINTVL TCP_KEEPCNT TCP_MAXSEG TCP_QUICKACK"),
):
    print([x.getsockopt(level, globals()[name]) for name in names.split()])
x.setsockopt(SOL_SOCKET, SO_REUSEADDR, b"\1\0\0\0")
print(x.getsockopt(SOL_SOCKET, SO_REUSEADDR), x.getsockopt(SOL_SOCKET, SO_REUSEADDR, 4), x.getsockopt(SOL_SOCKET, SO_LINGER, 8))
x.setsockopt(SOL_SOCKET, SO_KEEPALIVE, True)
print(x.getsockopt(SOL_SOCKET, SO_KEEPALIVE))
x.set_inheritable(True)
print(x.get_inheritable())
tries(x.setsockopt, 77, 88, 1)
tries(x.getsockopt, 77, 88)
tries(x.getsockopt, SOL_SOCKET, SO_TYPE, 2000)
tries(x.connect, ("::1", 80))

print(repr(MSG_PEEK | MSG_DONTWAIT), repr(AI_PASSIVE), MSG_TRUNC, AF_UNSPEC, INADDR_BROADCAST, SOMAXCONN, EAI_AGAIN, NI_DGRAM)
tries(getprotobyname, "udp")
tries(getprotobyname, "nothing")
tries(getservbyname, "domain", "udp")
tries(getservbyname, "http", "udp")
tries(getservbyport, 443)
tries(getnameinfo, ("127.0.0.1", 80), NI_NUMERICHOST)
tries(getnameinfo, ("x", 80), 0)
tries(getaddrinfo, "::1", 80, AF_INET)
tries(getaddrinfo, "::1", 80, AF_INET6, SOCK_STREAM)
tries(if_nametoindex, "lo")
tries(if_nametoindex, "nothing")
tries(CMSG_SPACE, 4)
import socket
tries(getattr, socket, "AF_NOTHING")

for family, kind, proto in (AF_INET, SOCK_STREAM, 6), (AF_INET, SOCK_STREAM, 17), (AF_INET, SOCK_DGRAM, 17), (AF_UNIX, SOCK_STREAM, 6), (AF_INET, SOCK_STREAM, 132):
    tries(lambda: socket.socket(family, kind, proto).proto)
tries(a.recvmsg, 1, -1)
tries(a.recvmsg_into, [bytearray(2)], -1)
print(create_server(("127.0.0.1", 0), reuse_port=True).getsockopt(SOL_SOCKET, SO_REUSEPORT))
