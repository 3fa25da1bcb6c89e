# oracle: real, signals come in real time
"""Signals that are blocked, and a main thread that waits for them by name."""
import os
import signal
import threading
import time


def numbers(signals):
    return sorted(int(s) for s in signals)


def handler(number, frame):
    print("handler", signal.Signals(number).name)


signal.signal(signal.SIGUSR1, handler)
print(numbers(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])))
os.kill(os.getpid(), signal.SIGUSR1)
print("pending", signal.sigpending())
print("old mask", numbers(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])))
print("pending", signal.sigpending())


def send():
    for number in signal.SIGUSR2, signal.SIGTERM:
        time.sleep(0.1)
        os.kill(os.getpid(), number)


signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
thread = threading.Thread(target=send)
thread.start()
print("waited for", repr(signal.sigwait({signal.SIGUSR2, signal.SIGTERM})))
print("waited for", repr(signal.sigwait([signal.SIGTERM])))
thread.join()
print(signal.sigtimedwait([signal.SIGUSR2], 0.05))
os.kill(os.getpid(), signal.SIGUSR2)
print(signal.sigwaitinfo([signal.SIGUSR2]).si_signo, signal.sigpending())
print(numbers(signal.pthread_sigmask(signal.SIG_SETMASK, [])), numbers(signal.pthread_sigmask(signal.SIG_BLOCK, [])))
for wrong in lambda: signal.pthread_sigmask(7, []), lambda: signal.sigwait([0]), lambda: signal.setitimer(9, 1), lambda: signal.setitimer(0, -1):
    try:
        wrong()
    except (ValueError, OSError) as e:
        print(type(e).__name__, e)
print(repr(signal.getsignal(signal.SIGPIPE)), signal.strsignal(signal.SIGTERM), signal.Sigmasks.SIG_BLOCK)

# Who waits for itself; what no mask holds back; a signal that only asks.
import os
signal.pthread_sigmask(signal.SIG_SETMASK, signal.valid_signals())
print(sorted(set(signal.valid_signals()) - signal.pthread_sigmask(signal.SIG_SETMASK, [signal.SIGUSR1])))
signal.raise_signal(signal.SIGUSR1)
info = signal.sigwaitinfo([signal.SIGUSR1])
print(info.si_signo, info.si_pid == os.getpid(), info.si_uid == os.getuid())
print(signal.raise_signal(0))
