"""signal: what its functions take, what they give back, and what they refuse."""
import os
import signal
import socket
import threading


def attempt(label, f):
    try:
        print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e)


attempt("number", lambda: signal.signal(0, signal.SIG_DFL))
attempt("number", lambda: signal.signal(4242, signal.SIG_DFL))
attempt("number", lambda: signal.signal(-1, signal.SIG_DFL))
attempt("kill", lambda: signal.signal(signal.SIGKILL, print))
attempt("stop", lambda: signal.signal(signal.SIGSTOP, print))
attempt("handler", lambda: signal.signal(signal.SIGUSR1, "x"))
attempt("handler", lambda: signal.signal(signal.SIGUSR1, None))
attempt("handler", lambda: signal.signal(signal.SIGUSR1, 7))
attempt("kind", lambda: signal.signal("x", print))
attempt("get", lambda: signal.getsignal(4242))
attempt("get", lambda: signal.getsignal(signal.SIGINT))
attempt("get", lambda: signal.getsignal(signal.SIGTERM))
attempt("get", lambda: signal.getsignal(signal.SIGPIPE))
attempt("set", lambda: signal.signal(signal.SIGUSR1, print) is signal.SIG_DFL)
attempt("back", lambda: signal.signal(signal.SIGUSR1, signal.SIG_IGN) is print)
attempt("ignored", lambda: signal.raise_signal(signal.SIGUSR1))
attempt("raise", lambda: signal.raise_signal(4242))
attempt("raise", lambda: signal.raise_signal("x"))
attempt("kill 0", lambda: os.kill(os.getpid(), 0))
attempt("kill", lambda: os.kill(os.getpid(), 4242))
attempt("text", lambda: [signal.strsignal(n) for n in (1, 2, 9, 15, 64, 35)])
attempt("text", lambda: signal.strsignal(0))
attempt("text", lambda: signal.strsignal(65))
attempt("valid", lambda: (len(signal.valid_signals()), signal.SIGINT in signal.valid_signals(), 0 in signal.valid_signals()))
attempt("names", lambda: (repr(signal.SIGINT), str(signal.SIGINT), signal.SIGINT + 0, f"{signal.SIGINT}", signal.Signals(15), signal.Signals["SIGHUP"].name))
attempt("names", lambda: (repr(signal.SIG_DFL), str(signal.SIG_IGN), repr(signal.SIG_BLOCK), signal.NSIG))
attempt("names", lambda: signal.Signals(4242))
attempt("alarm", lambda: (signal.alarm(10), signal.alarm(0), signal.alarm(0)))
attempt("alarm", lambda: signal.alarm("x"))
attempt("alarm", lambda: signal.alarm(-1) >= 0)
signal.alarm(0)
attempt("timer", lambda: (signal.setitimer(signal.ITIMER_REAL, 5, 1), signal.setitimer(signal.ITIMER_REAL, 0)[1], signal.getitimer(signal.ITIMER_REAL)))
attempt("timer", lambda: signal.setitimer(signal.ITIMER_REAL, -1))
attempt("timer", lambda: signal.setitimer(77, 1))
attempt("timer", lambda: signal.getitimer(77))
attempt("timer", lambda: signal.setitimer(signal.ITIMER_REAL, "x"))
attempt("error", lambda: (signal.itimer_error is signal.ItimerError, signal.ItimerError.__mro__[1:3]))
attempt("mask", lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2]))
attempt("mask", lambda: signal.pthread_sigmask(signal.SIG_BLOCK, []))
attempt("mask", lambda: signal.pthread_sigmask(7, []))
attempt("mask", lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [4242]))
attempt("mask", lambda: signal.pthread_sigmask(signal.SIG_BLOCK, 5))
attempt("mask", lambda: signal.pthread_sigmask())
attempt("mask", lambda: signal.pthread_sigmask(1))
attempt("mask", lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [0]))
attempt("mask", lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [1 << 1000]))
attempt("mask", lambda: signal.pthread_sigmask(1 << 1000, []))
signal.raise_signal(signal.SIGUSR2)
attempt("pending", signal.sigpending)
attempt("wait", lambda: signal.sigwait([signal.SIGUSR2]))
attempt("pending", signal.sigpending)
attempt("wait", lambda: signal.sigtimedwait([signal.SIGUSR2], 0))
attempt("wait", lambda: signal.sigtimedwait([signal.SIGUSR2], -1))
attempt("wait", lambda: signal.sigwait([4242]))
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2])
attempt("wakeup", lambda: signal.set_wakeup_fd(-1))
attempt("wakeup", lambda: signal.set_wakeup_fd(9999))
attempt("wakeup", lambda: signal.set_wakeup_fd("x"))

a, b = socket.socketpair()
attempt("blocking", lambda: signal.set_wakeup_fd(a.fileno()))
a.setblocking(False)
b.setblocking(False)
attempt("wakeup", lambda: signal.set_wakeup_fd(a.fileno(), warn_on_full_buffer=False))
signal.signal(signal.SIGUSR1, lambda n, f: print("handler", n, repr(n), type(f).__name__))
signal.raise_signal(signal.SIGUSR1)
attempt("bytes", lambda: b.recv(10))
attempt("wakeup", lambda: signal.set_wakeup_fd(-1) == a.fileno())
attempt("wakeup", lambda: signal.set_wakeup_fd(-1))
fd = a.fileno()
a.close()
attempt("closed", lambda: signal.set_wakeup_fd(fd))


def elsewhere():
    attempt("thread", lambda: signal.signal(signal.SIGUSR1, print))
    attempt("thread", lambda: signal.set_wakeup_fd(-1))
    attempt("thread", lambda: signal.getsignal(signal.SIGHUP))
    attempt("thread", lambda: signal.raise_signal(signal.SIGUSR1))


t = threading.Thread(target=elsewhere)
t.start()
t.join()
attempt("kill thread", lambda: signal.pthread_kill(threading.get_ident(), signal.SIGUSR1))
attempt("kill thread", lambda: signal.pthread_kill(threading.get_ident(), 0))
attempt("kill thread", lambda: signal.pthread_kill(threading.get_ident(), 4242))
attempt("int", lambda: signal.default_int_handler(2, None))
attempt("int", lambda: signal.default_int_handler())
attempt("int", lambda: signal.raise_signal(signal.SIGINT))
attempt("siginterrupt", lambda: signal.siginterrupt(signal.SIGUSR1, True))
attempt("siginterrupt", lambda: signal.siginterrupt(4242, True))
attempt("exit", lambda: signal.pthread_sigmask(signal.SIG_SETMASK, []))


def boom(n, f):
    raise LookupError("from a handler")


signal.signal(signal.SIGUSR1, boom)
attempt("boom", lambda: signal.raise_signal(signal.SIGUSR1))
attempt("boom", lambda: os.kill(os.getpid(), signal.SIGUSR1))
