"""What few programs ask of os; it is loaded when one does."""

__name__ = "os"

import os
from collections.abc import MutableMapping as _MutableMapping

import _files

(EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR, EX_OSFILE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL,
 EX_PROTOCOL, EX_NOPERM, EX_CONFIG) = range(64, 79)
supports_bytes_environ = True


GRND_NONBLOCK, GRND_RANDOM = 1, 2
O_DSYNC, O_NOFOLLOW, O_ACCMODE = 4096, 131072, 3
P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1
WNOHANG, WUNTRACED, WCONTINUED = 1, 2, 8


class _EnvironB(_MutableMapping):
    """os.environ by bytes."""

    def _text(self, value):
        if not isinstance(value, bytes):
            raise TypeError(f"bytes expected, not {type(value).__name__}")
        return os.fsdecode(value)

    def __getitem__(self, key):
        if (text := self._text(key)) not in os.environ:
            raise KeyError(key)
        return os.fsencode(os.environ[text])

    def __setitem__(self, key, value):
        os.environ[self._text(key)] = self._text(value)

    def __delitem__(self, key):
        if os.environ.pop(self._text(key), None) is None:
            raise KeyError(key)

    def __iter__(self):
        return map(os.fsencode, os.environ)

    def __len__(self):
        return len(os.environ)

    def __repr__(self):
        return f"environ({dict(self)!r})"


_EnvironB.__name__ = _EnvironB.__qualname__ = "_Environ"
environb = _EnvironB()


def getenvb(key, default=None):
    value = os.environ.get(os.fsdecode(key))
    return default if value is None else os.fsencode(value)


def get_exec_path(env=None):
    return (os.environ if env is None else env).get("PATH", os.defpath).split(os.pathsep)


def sched_yield():
    import time
    time.sleep(0)


def waitstatus_to_exitcode(status):
    if status & 0x7f:
        return -(status & 0x7f)
    return status >> 8 & 0xff


def WIFEXITED(status):
    return not status & 0x7f


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    return 0 < status & 0x7f < 0x7f


def WTERMSIG(status):
    return status & 0x7f


def getpgid(pid, /):
    return os.getpid()


def getpgrp():
    return os.getpid()


def getsid(pid, /):
    return os.getpid()


def getgroups():
    return [os.getgid()]


def getresuid():
    return (os.getuid(),) * 3


getresgid = getresuid


def getloadavg():
    return 0.0, 0.0, 0.0


def nice(increment, /):
    return 0


def sync():
    """What is in memory has nowhere to go."""


fdatasync = os.fsync


def sysconf(name, /):
    known = {"SC_PAGE_SIZE": 4096, "SC_PAGESIZE": 4096, "SC_NPROCESSORS_ONLN": os.cpu_count(), "SC_NPROCESSORS_CONF": os.cpu_count(), "SC_CLK_TCK": 100,
             "SC_OPEN_MAX": 1024, "SC_IOV_MAX": 1024}
    if name not in known:
        raise ValueError("unrecognized configuration name")
    return known[name]


# Files by their descriptors.

def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    os.stat(path, follow_symlinks=follow_symlinks)
    if uid not in (-1, os.getuid()) or gid not in (-1, os.getgid()):
        raise _files.error(1, path)


def lchown(path, uid, gid):
    chown(path, uid, gid, follow_symlinks=False)


fchown = chown


def fchmod(fd, mode):
    os.chmod(fd, mode)


def closerange(fd_low, fd_high, /):
    for fd in range(fd_low, fd_high):
        try:
            os.close(fd)
        except OSError:
            pass


def device_encoding(fd):
    """None: nothing here is a terminal."""


_inheritable = set()


def get_inheritable(fd, /):
    _files.descriptor(fd)
    return fd in _inheritable


def set_inheritable(fd, inheritable, /):
    _files.descriptor(fd)
    (_inheritable.add if inheritable else _inheritable.discard)(fd)


def _elsewhere(fd, offset, what):
    """What is done at another place of a file, which stays where it is."""
    here = os.lseek(fd, 0, os.SEEK_CUR)
    os.lseek(fd, offset, os.SEEK_SET)
    try:
        return what()
    finally:
        os.lseek(fd, here, os.SEEK_SET)


def pread(fd, length, offset, /):
    return _elsewhere(fd, offset, lambda: os.read(fd, length))


def pwrite(fd, buffer, offset, /):
    return _elsewhere(fd, offset, lambda: os.write(fd, buffer))


def readv(fd, buffers, /):
    size = 0
    for buffer in buffers:
        with memoryview(buffer).cast("B") as view:
            data = os.read(fd, len(view))
            view[:len(data)] = data
            size += len(data)
            if len(data) < len(view):
                break
    return size


def writev(fd, buffers, /):
    return os.write(fd, b"".join(buffers))
