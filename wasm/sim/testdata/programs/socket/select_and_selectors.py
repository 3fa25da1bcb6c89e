import select
import selectors
import socket

a, b = socket.socketpair()
print(select.select([a], [], [], 0))
print(len(select.select([a], [b], [], 0)[1]))
b.send(b"hi")
r, w, x = select.select([a], [a], [], 1)
print(r == [a], w == [a], x)
sel = selectors.DefaultSelector()
key = sel.register(a, selectors.EVENT_READ, "data of a")
print(key.events, key.data, key.fileobj is a)
print([(k.data, e) for k, e in sel.select(0)])
print(a.recv(10), sel.select(0))
sel.modify(a, selectors.EVENT_READ | selectors.EVENT_WRITE, "both")
print([(k.data, e) for k, e in sel.select(0)])
b.close()
print([(k.data, e) for k, e in sel.select(0)])
try:
    sel.register(a, selectors.EVENT_READ)
except KeyError as e:
    print("already registered")
sel.unregister(a)
try:
    sel.unregister(a)
except KeyError:
    print("not registered")
sel.close()
server = socket.create_server(("127.0.0.1", 0))
p = select.poll()
p.register(server, select.POLLIN)
c = socket.create_connection(server.getsockname())
print([e for fd, e in p.poll()])
