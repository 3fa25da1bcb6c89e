"""The harmless part of an operating system: the run's own files, its environment and its process."""

from _lib import builtins as _builtins, later as _later
import sys

import _files
import posixpath as path
from _files import (O_APPEND, O_CREAT, O_DIRECTORY, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, S_IFDIR, S_IFREG, close, error as
                    _error, fspath)
from _osprocess import *
from _osprocess import _exit
from _structseq import structseq as _structseq
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules["os.path"] = path

name = "posix"
linesep = "\n"
error = OSError
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
EX_OK = 0
O_NONBLOCK, O_CLOEXEC, O_SYNC = 2048, 524288, 1052672
supports_follow_symlinks = supports_dir_fd = supports_fd = supports_effective_ids = set()


# Paths, as bytes and as text.

def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


# The environment.

class _Environ(dict):
    """os.environ: a dict of text alone. CPython's is none of dict's subclasses."""

    def _text(self, value):
        if not isinstance(value, str):
            raise TypeError(f"str expected, not {type(value).__name__}")
        return value

    def __getitem__(self, key):
        return dict.__getitem__(self, self._text(key))

    def __contains__(self, key):
        return dict.__contains__(self, self._text(key))

    def __setitem__(self, key, value):
        if not self._text(key):
            raise _error(22)
        if "=" in key:
            raise ValueError("illegal environment variable name")
        if "\0" in key + self._text(value):
            raise ValueError("embedded null byte")
        dict.__setitem__(self, key, value)

    def __delitem__(self, key):
        dict.__delitem__(self, self._text(key))

    def get(self, key, default=None):
        return dict.get(self, self._text(key), default)

    def pop(self, key, *default):
        return dict.pop(self, self._text(key), *default)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def copy(self):
        return dict(self)

    def __or__(self, other):
        return dict(self) | dict(other) if hasattr(other, "keys") else NotImplemented

    def __ror__(self, other):
        return dict(other) | dict(self) if hasattr(other, "keys") else NotImplemented

    def __repr__(self):
        return f"environ({{{', '.join(f'{k!r}: {v!r}' for k, v in self.items())}}})"


environ = _Environ({"HOME": "/playground", "PATH": "/usr/bin", "USER": "reader", "LANG": "C.UTF-8", "PWD": "/playground"})


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    if not name:
        raise _error(22)
    environ.pop(name, None)


# Folders and files.

def getcwd():
    return _files.cwd


def getcwdb():
    return _files.cwd.encode()


def chdir(path):
    if not isinstance(_files.lookup(path), _files.Folder):
        raise _error(20, path)
    _files.cwd = _path.realpath(fsdecode(path))


_path = path


def _folder(path):
    node = _files.lookup("." if path is None else path)
    if not isinstance(node, _files.Folder):
        raise _error(20, path)
    return node


def listdir(path=None):
    names = list(_folder(path).entries)
    return [n.encode() for n in names] if path is not None and isinstance(fspath(path), bytes) else names


def mkdir(path, mode=0o777, *, dir_fd=None):
    node, folder, name = _files.place(path)
    if node is not None:
        raise _error(17, path)
    made = folder.entries[name] = _files.Folder()
    made.mode = S_IFDIR | mode & ~_files.umask & 0o7777
    folder.changed = made.made


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = _path.split(name)
    if not tail:
        head, tail = _path.split(head)
    if head and tail and not _path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail in (".", b"."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not _path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    node, folder, name = _files.place(path)
    if node is None:
        raise _error(2, path)
    if isinstance(node, _files.Folder):
        raise _error(21, path)
    del folder.entries[name]
    _files.drop(node)


unlink = remove


def rmdir(path, *, dir_fd=None):
    node, folder, name = _files.place(path)
    if node is None:
        raise _error(2, path)
    if not isinstance(node, _files.Folder):
        raise _error(20, path)
    if node.entries:
        raise _error(39, path)
    if folder is None:
        raise _error(22, path)
    del folder.entries[name]


def removedirs(name):
    rmdir(name)
    head, tail = _path.split(name)
    if not tail:
        head, tail = _path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = _path.split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    node, folder, name = _files.place(src)
    if node is None:
        raise _error(2, src, dst)
    try:
        old, folder2, name2 = _files.place(dst)
    except OSError as why:
        raise _error(why.errno, src, dst) from None
    if old is node:
        return
    if isinstance(node, _files.Folder) and f"{_path.realpath(fsdecode(dst))}/".startswith(f"{_path.realpath(fsdecode(src))}/"):
        raise _error(22, src, dst)
    if old is not None:
        if isinstance(old, _files.Folder):
            if not isinstance(node, _files.Folder):
                raise _error(21, src, dst)
            if old.entries:
                raise _error(39, src, dst)
        elif isinstance(node, _files.Folder):
            raise _error(20, src, dst)
        else:
            _files.drop(old)
    del folder.entries[name]
    folder2.entries[name2] = node
    _files.moved(node, dst)


replace = rename


def renames(old, new):
    head, tail = _path.split(new)
    if head and tail and not _path.exists(head):
        makedirs(head)
    rename(old, new)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    node = _files.lookup(src)
    old, folder, name = _files.place(dst)
    if old is not None:
        raise _error(17, src, dst)
    folder.entries[name] = node
    node.links += 1


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    old, folder, name = _files.place(dst)
    if old is not None:
        raise _error(17, src, dst)
    folder.entries[name] = _files.Link(fsdecode(src))


def readlink(path, *, dir_fd=None):
    node = _files.lookup(path, False)
    if not isinstance(node, _files.Link):
        raise _error(22, path)
    return fsencode(node.target) if isinstance(fspath(path), bytes) else node.target


def _at(path, follow_symlinks=True):
    """The node of a path or of a descriptor."""
    return _files.descriptor(path).node if isinstance(path, int) else _files.lookup(path, follow_symlinks)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    node = _at(path)
    node.mode = node.mode & ~0o7777 | mode & 0o7777


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    import time
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None and not (isinstance(times, tuple) and len(times) == 2):
        raise TypeError("utime: 'times' must be either a tuple of two ints or None")
    if ns is not None and not (isinstance(ns, tuple) and len(ns) == 2):
        raise TypeError("utime: 'ns' must be a tuple of two ints")
    node = _at(path, follow_symlinks)
    if ns is not None:
        node.used, node.changed = ns
    elif times is not None:
        node.used, node.changed = (int(t) * 10**9 + int(t % 1 * 1e9) for t in times)
    else:
        node.used = node.changed = time.time_ns()


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    try:
        node = _files.lookup(path)
    except OSError:
        return False
    return not (mode & X_OK and not node.mode & 0o100 or mode & W_OK and not node.mode & 0o200)


stat_result = _structseq("os.stat_result", "st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime",
                         "st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize st_blocks st_rdev", unnamed=3)


def _stat(node):
    size = len(node.data) if isinstance(node, _files.File) else 4096 if isinstance(node, _files.Folder) else 0
    if isinstance(node, _files.Link):
        size = len(fsencode(node.target))
    times = node.used, node.changed, node.made
    return stat_result((node.mode, node.number, 1, node.links, 1000, 1000, size, *(t // 10 ** 9 for t in times), *(t / 1e9 for t in times),
                        *times, 4096, -(-size // 512), 0))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    return _stat(_files.lookup(path, follow_symlinks))


def lstat(path, *, dir_fd=None):
    return _stat(_files.lookup(path, False))


def fstat(fd):
    if fd > 2 and getattr(_files.descriptor(fd).node, "held", None):
        _files.settle(_files.descriptor(fd).node)
    return _stat(_files.descriptor(fd).node if fd > 2 else _files.Node(_files.S_IFCHR | 0o620))


# Descriptors.

def open(path, flags, mode=0o777, *, dir_fd=None):
    return _files.open(path, flags, mode)


def read(fd, length, /):
    if fd == 0:
        return sys.stdin.readline().encode()
    return _files.descriptor(fd).read(length)


def write(fd, data, /):
    if fd in (1, 2):
        (sys.__stdout__ if fd == 1 else sys.__stderr__).write(bytes(data).decode("utf-8", "replace"))
        return len(data)
    return _files.descriptor(fd).write(bytes(data))


def pipe():
    from _pipes import pipe
    return pipe()


def pipe2(flags, /):
    from _pipes import pipe
    return pipe(flags)


def dup(fd, /):
    return _files.dup(fd)


def dup2(fd, fd2, inheritable=True):
    if fd == fd2:
        return fd2
    raise NotImplementedError("the playground does not model os.dup2(): os.dup() makes one more descriptor, contextlib.redirect_stdout() sends "
                              "elsewhere what is printed")


def _pipe_end(fd):
    """The end of a pipe that can be made non-blocking: a file never waits."""
    return getattr(_files.descriptor(fd), "sock", None) if fd > 2 else None


def set_blocking(fd, blocking, /):
    end = _pipe_end(fd)
    if end is not None:
        end.setblocking(blocking)


def get_blocking(fd, /):
    end = _pipe_end(fd)
    return end is None or end.gettimeout() != 0


def lseek(fd, position, whence, /):
    return _files.descriptor(fd).seek(position, whence)


def ftruncate(fd, length, /):
    _files.descriptor(fd).truncate(length)


def truncate(path, length):
    if isinstance(path, int):
        return ftruncate(path, length)
    fd = _files.open(path, O_WRONLY)
    try:
        ftruncate(fd, length)
    finally:
        close(fd)


def fsync(fd):
    _files.descriptor(fd)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    import io
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    fstat(fd)
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def isatty(fd, /):
    return False


def getlogin():
    return environ.get("USER", "reader")


_builtins(globals(), "posix", (
    "_exit abort access chdir chmod close cpu_count execv execve fork fspath fstat fsync ftruncate get_blocking "
    "get_terminal_size getcwd getcwdb getegid geteuid getgid getlogin getpid getppid getrandom getuid isatty kill link "
    "listdir lseek lstat mkdir open pipe pipe2 posix_spawn putenv read readlink register_at_fork remove rename replace "
    "rmdir sched_getaffinity set_blocking stat strerror symlink system times truncate umask uname unlink unsetenv "
    "urandom utime wait waitpid write"))
_RARE = """EX_USAGE EX_DATAERR EX_NOINPUT EX_NOUSER EX_NOHOST EX_UNAVAILABLE EX_SOFTWARE EX_OSERR EX_OSFILE EX_CANTCREAT EX_IOERR
    EX_TEMPFAIL EX_PROTOCOL EX_NOPERM EX_CONFIG supports_bytes_environ GRND_NONBLOCK GRND_RANDOM O_DSYNC O_NOFOLLOW O_ACCMODE P_WAIT
    P_NOWAIT P_NOWAITO WNOHANG WUNTRACED WCONTINUED environb getenvb get_exec_path sched_yield waitstatus_to_exitcode WIFEXITED
    WEXITSTATUS WIFSIGNALED WTERMSIG getpgid getpgrp getsid getgroups getresuid getresgid getloadavg nice sync fdatasync sysconf
    chown lchown fchown fchmod closerange device_encoding get_inheritable set_inheritable pread pwrite readv writev"""
_SCAN = "DirEntry scandir walk"
_later(globals(), "_osrare", _RARE)
_later(globals(), "_osscan", _SCAN)
_later(globals(), "_ospathlike", "PathLike")
__all__ = [_n for _n in globals() if _n[0] != "_" and _n != "sys"] + (_RARE + " PathLike " + _SCAN).split()
