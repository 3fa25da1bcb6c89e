"""What a socket of a pair is told whose peer has closed: with data unread, and without."""
import socket
def attempt(label, f):
    try: print(label, f())
    except OSError as e: print(label, type(e).__name__, e.errno)
# unix: the peer closes with data unread
a, b = socket.socketpair()
a.send(b"hello"); b.send(b"to a")
b.close()
attempt("send", lambda: a.send(b"x"))
attempt("recv", lambda: a.recv(9))
attempt("recv", lambda: a.recv(9))
attempt("send", lambda: a.send(b"x"))
# nothing unread
a, b = socket.socketpair()
b.close()
attempt("send", lambda: a.send(b"x"))
attempt("recv", lambda: a.recv(9))
# unread then recv first
a, b = socket.socketpair()
a.send(b"hello")
b.close()
attempt("recv", lambda: a.recv(9))
attempt("recv", lambda: a.recv(9))
attempt("send", lambda: a.send(b"x"))
a, b = socket.socketpair()
a.send(b"hello")
b.close()
attempt("send", lambda: a.send(b"x"))
attempt("recv", lambda: a.recv(9))
