"""Files, sockets and event loops that are dropped open: once a filter shows it, each says so where it dies."""
import asyncio
import gc
import os
import socket
import tempfile
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(f"line {lineno}: {category.__name__}: {message}" if filename == __file__ else f"{category.__name__}: {message}")


folder = tempfile.mkdtemp()
os.chdir(folder)
warnings.showwarning = show
warnings.simplefilter("always")


def one_socket():
    s = socket.socket()
    print("made", s.fileno() >= 0)


one_socket()
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s = None
a, b = socket.socketpair()
del a
b.close()
del b
with socket.socket() as closed:
    pass
del closed

f = open("text.txt", "w")
f.write("hello")
f = None
print(len(open("text.txt").read()))
open("text.txt", "rb").read()
open("text.txt", "rb", buffering=0).read()
open("text.txt", "r+b")
with open("text.txt") as f:
    pass
f = None
try:
    open("nothing.txt")
except FileNotFoundError as e:
    print(type(e).__name__)

loop = asyncio.new_event_loop()
loop.run_until_complete(asyncio.sleep(0))
del loop
print("loop dropped")
gc.collect()
loop = asyncio.new_event_loop()
loop.close()
del loop
gc.collect()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    socket.socket()
    print([(w.category.__name__, str(w.message).split(" fd")[0], type(w.source).__name__) for w in caught])
    caught.clear()
warnings.simplefilter("ignore")
one_socket()
warnings.simplefilter("error")
try:
    one_socket()
finally:
    print("nobody can catch it")
warnings.simplefilter("ignore")
os.remove("text.txt")
os.rmdir(folder)
