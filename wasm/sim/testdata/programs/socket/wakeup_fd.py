"""signal.set_wakeup_fd: a select() hears of signals as bytes, from the program, from an alarm."""
# oracle: real, an alarm of the system ends a select
import select
import signal
import socket
import time

a, b = socket.socketpair()
a.setblocking(False)
b.setblocking(False)
print(signal.set_wakeup_fd(b.fileno()))
signal.signal(signal.SIGALRM, lambda n, f: print("handler", n))
signal.signal(signal.SIGUSR1, lambda n, f: print("handler", n))
print(select.select([a], [], [], 0)[0])
start = time.monotonic()
signal.setitimer(signal.ITIMER_REAL, 0.5)
print(select.select([a], [], [], 5)[0] == [a], round(time.monotonic() - start, 1), a.recv(10))
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGALRM)
print(list(a.recv(10)))
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR1)
print(select.select([a], [], [], 0)[0])
print(signal.set_wakeup_fd(-1) == b.fileno(), signal.set_wakeup_fd(-1))
signal.raise_signal(signal.SIGALRM)
print(select.select([a], [], [], 0)[0])
