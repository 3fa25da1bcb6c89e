# oracle: real, signals come in real time
"""Signals come to the main thread: alarms, interval timers, handlers, a worker that is told to stop, Ctrl-C in a wait."""
import os
import signal
import threading
import time


def handler(number, frame):
    print(signal.Signals(number).name, threading.current_thread().name, frame is not None)


print(signal.signal(signal.SIGALRM, handler), signal.getsignal(signal.SIGALRM) is handler)
signal.alarm(1)
time.sleep(1.5)
print("slept on through the signal")
print(signal.setitimer(signal.ITIMER_REAL, 0.5, 0.3))
for _ in range(3):
    signal.pause()
print([x > 0 for x in signal.setitimer(signal.ITIMER_REAL, 0)], signal.getitimer(signal.ITIMER_REAL))

print("== a timeout by alarm")


class Timeout(Exception):
    pass


def expire(number, frame):
    raise Timeout(f"signal {number}")


signal.signal(signal.SIGALRM, expire)
signal.setitimer(signal.ITIMER_REAL, 0.5)
try:
    threading.Event().wait(10)
except Timeout as e:
    print("Timeout:", e)

print("== Ctrl-C")
stop = threading.Event()


def work():
    count = 0
    while not stop.wait(0.2):
        count += 1
    print("worker stops after some rounds", count > 0)


worker = threading.Thread(target=work)
worker.start()
threading.Timer(0.7, os.kill, (os.getpid(), signal.SIGINT)).start()
try:
    worker.join()
except KeyboardInterrupt as e:
    print("KeyboardInterrupt", e.args, worker.is_alive())
    stop.set()
worker.join()

print("== a handler of one's own for SIGINT and SIGTERM")
asked = []


def on_stop(number, frame):
    asked.append(signal.strsignal(number))


old = signal.signal(signal.SIGINT, on_stop)
print(old is signal.default_int_handler, signal.signal(signal.SIGTERM, on_stop))
signal.raise_signal(signal.SIGINT)
os.kill(os.getpid(), signal.SIGTERM)
print(asked)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)
print("ignored", signal.getsignal(signal.SIGINT))


def elsewhere():
    try:
        signal.signal(signal.SIGTERM, on_stop)
    except ValueError as e:
        print("ValueError:", e)
    print(threading.current_thread() is threading.main_thread())


t = threading.Thread(target=elsewhere)
t.start()
t.join()
for wrong in (signal.SIGKILL, 99, 0):
    try:
        signal.signal(wrong, on_stop)
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)
