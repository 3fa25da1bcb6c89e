"""Signals, by their names."""

import _signal
from _signal import NSIG, alarm, default_int_handler, getitimer, pause, raise_signal, set_wakeup_fd, setitimer, siginterrupt
from enum import IntEnum

ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
ItimerError = OSError

_texts = {
    "SIGHUP": "Hangup", "SIGINT": "Interrupt", "SIGQUIT": "Quit", "SIGILL": "Illegal instruction", "SIGTRAP": "Trace/breakpoint trap",
    "SIGABRT": "Aborted", "SIGBUS": "Bus error", "SIGFPE": "Floating point exception", "SIGKILL": "Killed",
    "SIGUSR1": "User defined signal 1", "SIGSEGV": "Segmentation fault", "SIGUSR2": "User defined signal 2", "SIGPIPE": "Broken pipe",
    "SIGALRM": "Alarm clock", "SIGTERM": "Terminated", "SIGSTKFLT": "Stack fault", "SIGCHLD": "Child exited", "SIGCONT": "Continued",
    "SIGSTOP": "Stopped (signal)", "SIGTSTP": "Stopped", "SIGTTIN": "Stopped (tty input)", "SIGTTOU": "Stopped (tty output)",
    "SIGURG": "Urgent I/O condition", "SIGXCPU": "CPU time limit exceeded", "SIGXFSZ": "File size limit exceeded",
    "SIGVTALRM": "Virtual timer expired", "SIGPROF": "Profiling timer expired", "SIGWINCH": "Window changed", "SIGIO": "I/O possible",
    "SIGPWR": "Power failure", "SIGSYS": "Bad system call",
}

Signals = IntEnum("Signals", {name: n for n, name in enumerate(_texts, 1)}, module="signal")
Handlers = IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module="signal")
globals().update(Signals.__members__)
globals().update(Handlers.__members__)
SIGCLD, SIGPOLL, SIGIOT = Signals.SIGCHLD, Signals.SIGIO, Signals.SIGABRT


def _as(kind, value):
    return kind(value) if isinstance(value, int) and value in kind._value2member_map_ else value


def signal(signalnum, handler):
    return _as(Handlers, _signal.signal(int(signalnum), int(handler) if isinstance(handler, int) else handler))


def getsignal(signalnum):
    return _as(Handlers, _signal.getsignal(signalnum))


def strsignal(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return _texts.get(Signals(signalnum).name) if signalnum in Signals._value2member_map_ else None


def valid_signals():
    return {_as(Signals, n) for n in range(1, NSIG) if n not in (32, 33)}


def pthread_kill(thread_id, signalnum):
    raise_signal(signalnum)
