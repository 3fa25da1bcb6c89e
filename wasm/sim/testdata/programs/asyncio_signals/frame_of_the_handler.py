"""A handler is given the frame that the signal interrupted; what CPython has in C has none, as os.kill."""
import os
import signal
import threading


def handler(number, frame):
    print(signal.Signals(number).name, "in", frame.f_code.co_name, frame.f_lineno)


def work():
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, handler)
work()
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.pthread_kill)
