"""The part of os that is about the process and the machine it runs on."""

__name__ = "os"

import _machine
from _structseq import structseq as _structseq


def getpid():
    return _machine.pid


def getppid():
    return _machine.parent_pid


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def cpu_count():
    return _machine.cpu_count()


process_cpu_count = cpu_count


def sched_getaffinity(pid, /):
    return set(range(cpu_count()))


def urandom(size, /):
    if size < 0:
        raise ValueError("negative argument not allowed")
    return _machine.random_bytes(size)


def getrandom(size, flags=0):
    return urandom(size)


terminal_size = _structseq("os.terminal_size", "columns lines")


def get_terminal_size(fd=1, /):
    raise OSError(25, "Inappropriate ioctl for device")


uname_result = _structseq("posix.uname_result", "sysname nodename release version machine")


def uname():
    return uname_result(("Linux", "playground", "6.0.0", "#1 simulated", "x86_64"))


times_result = _structseq("posix.times_result", "user system children_user children_system elapsed")


def times():
    import time
    return times_result((time.process_time(), 0.0, 0.0, 0.0, time.monotonic()))


def umask(mask, /):
    import _files
    before, _files.umask = _files.umask, mask & 0o777
    return before


def strerror(code, /):
    import errno
    return errno._texts.get(code, f"Unknown error {code}")


def _exit(status):
    _machine.exit(status)


def abort():
    kill(getpid(), 6)


def kill(pid, signal, /):
    import _signal
    _signal.kill(pid, signal)


def _not_modelled(what):
    def missing(*args, **kwargs):
        raise NotImplementedError(f"the playground does not model other processes: os.{what}()")
    missing.__name__ = what
    return missing


for _what in ("system popen fork forkpty execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp "
              "spawnvpe posix_spawn posix_spawnp wait wait3 wait4 waitid waitpid").split():
    globals()[_what] = _not_modelled(_what)
del _what


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """There is no fork, so nothing will ever call them."""
