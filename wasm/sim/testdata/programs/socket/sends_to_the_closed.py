"""Data for a socket that is closed comes back as a reset: the next send fails."""
import socket
import time
l = socket.socket(); l.bind(("127.0.0.1", 0)); l.listen()
c = socket.create_connection(l.getsockname())
s, _ = l.accept()
s.close()
time.sleep(.1)
for i in range(4):
    try:
        print(c.send(b"x"))
    except OSError as e: print(repr(e))
    time.sleep(.1)
try: print(c.recv(10))
except OSError as e: print(repr(e))
try: print(c.recv(10))
except OSError as e: print(repr(e))
