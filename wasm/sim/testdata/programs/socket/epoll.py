"""epoll: levels and edges, one thing at a time, ends and errors, files that are not sockets, and what it refuses."""
# oracle: real, the oracle does not hand on wrong timeouts
import os
import select
import socket
import sys
import tempfile
from select import EPOLLERR, EPOLLET, EPOLLHUP, EPOLLIN, EPOLLONESHOT, EPOLLOUT, EPOLLRDHUP


def tries(call, *args, **options):
    try:
        print(call(*args, **options))
    except (OSError, ValueError, TypeError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)


def names(bits):
    return "|".join(n for n in ("IN", "OUT", "ERR", "HUP", "RDHUP") if bits & getattr(select, "EPOLL" + n))


def look(what=None):
    print(*[names(bits) for fd, bits in ep.poll(0)], "-" if what is None else what)


for sizehint, flags in ((0, 0), (-2, 0), (1, 5)):
    tries(select.epoll, sizehint, flags)
with select.epoll() as ep:
    print(ep.closed, ep.fileno() > 2)
    a, b = socket.socketpair()
    ep.register(a, EPOLLIN | EPOLLET)
    tries(ep.register, a)
    tries(ep.modify, b.fileno(), EPOLLIN)
    tries(ep.unregister, b.fileno())
    tries(ep.register, 900)
    tries(ep.register, -1)
    tries(ep.register, "x")
    tries(ep.poll, "x")
    tries(ep.poll, timeout=0, maxevents=0)
    b.send(b"1")
    look("an edge")
    look("is told once")
    b.send(b"2")
    look("and again")
    ep.modify(a, EPOLLIN | EPOLLONESHOT)
    look("one thing")
    b.send(b"3")
    look("and no more")
    ep.modify(a, eventmask=EPOLLIN | EPOLLOUT)
    look("a level")
    look("stays")
    b.shutdown(socket.SHUT_WR)
    ep.modify(a, EPOLLIN | EPOLLRDHUP)
    look("half closed")
    b.close()
    look("closed")
    ep.modify(a, 0)
    look("which is always told")
    a.close()
    look("who is closed is not looked at")
    tries(ep.unregister, a)

    server = socket.create_server(("127.0.0.1", 0))
    ep.register(server, EPOLLIN)
    ends = [socket.create_connection(server.getsockname()) for _ in range(3)]
    served = [server.accept()[0] for _ in ends]
    ep.unregister(server)
    for end in served:
        ep.register(end, EPOLLIN)
    for end in reversed(ends):
        end.send(b"x")
    order = {end.fileno(): n for n, end in enumerate(served)}
    print([order[fd] for fd, bits in ep.poll(0, 2)], [order[fd] for fd, bits in ep.poll(0, 2)], [order[fd] for fd, bits in ep.poll()])
    served[0].recv(1), served[1].recv(1), served[2].recv(1)
    ends[0].close()
    look("TCP ends")
    ep.modify(served[0], EPOLLIN | EPOLLRDHUP)
    look()
    ends[1].setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    ep.unregister(served[0])
    ends[1].close()
    look("a reset")
    ep.unregister(served[1])
    fresh = socket.socket()
    ep.register(fresh, EPOLLIN | EPOLLOUT)
    look("a socket that is connected to nobody")
    fresh.close()

    r, w = os.pipe()
    ep.register(r, EPOLLIN)
    ep.register(w, EPOLLOUT)
    look("a pipe")
    os.write(w, b"x")
    os.close(w)
    look("with one end")
    os.read(r, 1)
    look("and nothing in it")
    with tempfile.TemporaryFile() as f:
        tries(ep.register, f)
        p = select.poll()
        p.register(f)
        print([bits for fd, bits in p.poll(0)], [len(files) for files in select.select([f], [f], [], 0)])
print(ep.closed)
ep.close()
for call in ep.fileno, ep.poll, ep.__enter__, lambda: ep.register(0), lambda: ep.modify(0, 1), lambda: ep.unregister(0):
    tries(call)

a, b = socket.socketpair()
p = select.poll()
p.register(900)
print([bits for fd, bits in p.poll(5000)])
p.unregister(900)
p.register(a, select.POLLIN | select.POLLOUT)
print([names(bits) for fd, bits in p.poll(0)])
b.close()
print([names(bits) for fd, bits in p.poll()], type(p).__name__)
tries(type(p))
for args in (a, "x"), (a, 1 << 20), (a, -1), (-1,), ("x",):
    tries(p.register, *args)
tries(p.modify, 800, 1)
tries(p.unregister, 800)
tries(p.poll, "x")
tries(select.select, 1, [], [])
tries(select.select, [], [], [], -1)
tries(select.select, [], [], [], "x")
tries(select.select, [2000], [], [], 0)
tries(select.select, ["x"], [], [], 0)
print([len(files) for files in select.select([], [sys.stdout, sys.stderr], [], 0)])
