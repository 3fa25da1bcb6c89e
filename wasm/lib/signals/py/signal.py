"""Signals, by their names."""

from _lib import builtins as _builtins
import _signal
from _signal import NSIG, alarm, default_int_handler, pause, raise_signal, set_wakeup_fd, siginterrupt
from enum import IntEnum as _IntEnum

ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2


ItimerError = type("itimer_error", (OSError,), {"__module__": "signal", "__doc__": "A timer that there is not, or a time that none can take."})


def _timer(which):
    """Refuses the timers that the simulated machine has not, and those that there are not."""
    from operator import index
    if index(which) not in (ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF):
        raise ItimerError(22, "Invalid argument")
    return which == ITIMER_REAL


def setitimer(which, seconds, interval=0.0, /):
    if not _timer(which):
        raise NotImplementedError("timers of CPU time are not modelled: use ITIMER_REAL")
    if not hasattr(seconds, "__float__"):
        from operator import index
        seconds = index(seconds)
    try:
        return _signal.setitimer(which, seconds, interval)
    except OSError as error:
        raise ItimerError(error.errno, error.strerror) from None


def getitimer(which, /):
    return _signal.getitimer(which) if _timer(which) else (0.0, 0.0)

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

Signals = _IntEnum("Signals", {name: n for n, name in enumerate(_texts, 1)} | {"SIGRTMIN": 34, "SIGRTMAX": 64}, module="signal")
Handlers = _IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module="signal")
Sigmasks = _IntEnum("Sigmasks", {"SIG_BLOCK": 0, "SIG_UNBLOCK": 1, "SIG_SETMASK": 2}, module="signal")
globals().update(Sigmasks.__members__)
globals().update(Signals.__members__)
globals().update(Handlers.__members__)
SIGCLD, SIGPOLL, SIGIOT = Signals.SIGCHLD, Signals.SIGIO, Signals.SIGABRT


def _as(kind, value):
    return kind(value) if isinstance(value, int) and value in kind._value2member_map_ else value


def _number(value):
    try:
        return int(value)
    except (ValueError, TypeError):
        return value


def signal(signalnum, handler):
    return _as(Handlers, _signal.signal(_number(signalnum), _number(handler)))


def getsignal(signalnum):
    return _as(Handlers, _signal.getsignal(signalnum))


def strsignal(signalnum, /):
    from operator import index
    if not 1 <= index(signalnum) < NSIG:
        raise ValueError("signal number out of range")
    if signalnum >= 34:
        return f"Real-time signal {signalnum - 34}"
    return _texts[Signals(signalnum).name] if signalnum in Signals._value2member_map_ else None


def valid_signals():
    return {_as(Signals, n) for n in range(1, NSIG) if n not in (32, 33)}


def pthread_kill(thread_id, signalnum, /):
    if signalnum:
        raise_signal(signalnum)


def _named(numbers):
    return {_as(Signals, n) for n in numbers}


def _listed(sigset):
    """A set's numbers; one that no machine's integer holds is as good as none."""
    numbers = [_number(n) for n in sigset]
    return [-1 if isinstance(n, int) and abs(n) >> 31 else n for n in numbers]


def pthread_sigmask(how, mask):
    if isinstance(how, int) and abs(how) >> 31:
        raise OverflowError("Python int too large to convert to C int")
    return _named(_signal.pthread_sigmask(how, _listed(mask)))


def sigpending():
    return _named(_signal.sigpending())


def sigwait(sigset):
    return _as(Signals, _signal.sigwait(_listed(sigset), None))


class struct_siginfo(tuple):
    """What sigwaitinfo() tells of a signal."""

    si_signo = property(lambda self: self[0])
    si_code = property(lambda self: self[1])
    si_errno = property(lambda self: self[2])
    si_pid = property(lambda self: self[3])
    si_uid = property(lambda self: self[4])
    si_status = property(lambda self: self[5])
    si_band = property(lambda self: self[6])

    def __repr__(self):
        return ("signal.struct_siginfo(si_signo={}, si_code={}, si_errno={}, si_pid={}, si_uid={}, si_status={}, si_band={})".format(*self))


def _info(number):
    from os import getpid, getuid
    return struct_siginfo((number, 0, 0, getpid(), getuid(), 0, 0))


def sigwaitinfo(sigset):
    return _info(_signal.sigwait(_listed(sigset), None))


def sigtimedwait(sigset, timeout):
    if timeout < 0:
        raise ValueError("timeout must be non-negative")
    number = _signal.sigwait(_listed(sigset), timeout)
    return None if number is None else _info(number)


_builtins(globals(), "_signal", "setitimer getitimer pthread_kill")
