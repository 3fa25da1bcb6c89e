"""Temporary files and folders, in /tmp of the run's file system."""

import io as _io
import os as _os
import shutil as _shutil

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
           "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 238328
template = "tmp"
tempdir = None
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = "/tmp"
    return _os.fsdecode(tempdir)


def gettempdirb():
    return gettempdir().encode()


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def _candidates(suffix, prefix, dir):
    kinds = {isinstance(_os.fspath(x), bytes) for x in (suffix, prefix, dir) if x is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    binary = isinstance(tempdir, bytes) if not kinds else True in kinds
    folder = gettempdir() if dir is None else _os.fspath(dir)
    for _ in range(TMP_MAX):
        name = "".join(_LETTERS[b % len(_LETTERS)] for b in _os.urandom(8))
        text = f"{template if prefix is None else _os.fsdecode(prefix)}{name}{_os.fsdecode(suffix or '')}"
        path = _os.path.abspath(_os.path.join(_os.fsdecode(folder), text))
        yield path.encode() if binary else path
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    for path in _candidates(suffix, prefix, dir):
        try:
            return _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), path
        except FileExistsError:
            continue


def mkdtemp(suffix=None, prefix=None, dir=None):
    for path in _candidates(suffix, prefix, dir):
        try:
            _os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path


def mktemp(suffix="", prefix=template, dir=None):
    return next(p for p in _candidates(suffix, prefix, dir) if not _os.path.lexists(p))


class _TemporaryFileWrapper:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name, self.delete = file, name, delete
        self._on_close = delete and delete_on_close

    def __getattr__(self, name):
        value = getattr(self.__dict__["file"], name)
        if callable(value):
            self.__dict__[name] = value
        return value

    def _remove(self):
        try:
            _os.unlink(self.name)
        except FileNotFoundError:
            pass

    def close(self):
        closed = self.file.closed
        self.file.close()
        if self._on_close and not closed:
            self._remove()

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc_info):
        self.close()
        if self.delete and not self._on_close:
            self._remove()

    def __iter__(self):
        for line in self.file:
            yield line

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__name__} object at {id(self):#x}>"


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None, delete_on_close=True):
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = _io.open(fd, mode, buffering, encoding, errors, newline)
    except BaseException:
        _os.unlink(name)
        try:
            _os.close(fd)
        except OSError:
            pass    # the file that could not be made has closed it
        raise
    raw = getattr(file, "buffer", file)
    getattr(raw, "raw", raw).name = name
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        return _io.open(fd, mode, buffering, encoding, errors, newline)
    finally:
        _os.unlink(name)


class SpooledTemporaryFile(_io.IOBase):
    """A file in memory until it is larger than max_size, or somebody asks for its descriptor."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                 errors=None):
        self._file = _io.BytesIO()
        if "b" not in mode:
            self._file = _io.TextIOWrapper(self._file, encoding or "utf-8", errors, newline)
        self._max_size, self._rolled = max_size, False
        self._args = dict(mode=mode, buffering=buffering, encoding=encoding, newline=newline, suffix=suffix, prefix=prefix, dir=dir,
                          errors=errors)

    def rollover(self):
        if self._rolled:
            return
        old, self._file = self._file, TemporaryFile(**self._args)
        where = old.tell()
        if hasattr(self._file, "buffer"):
            self._file.buffer.write(old.detach().getvalue())
        else:
            self._file.write(old.getvalue())
        self._file.seek(where)
        self._rolled = True

    def _check(self):
        if self._max_size and not self._rolled and self._file.tell() > self._max_size:
            self.rollover()

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def write(self, s):
        n = self._file.write(s)
        self._check()
        return n

    def writelines(self, iterable):
        self._file.writelines(iterable)
        self._check()

    def truncate(self, size=None):
        if size is not None and self._max_size and size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def seek(self, *args):
        return self._file.seek(*args)

    def close(self):
        self._file.close()

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def __next__(self):
        return next(self._file)

    def __del__(self):
        """What it is over says for itself that nobody closed it."""

    closed = property(lambda self: self._file.closed)
    name = property(lambda self: getattr(self._file, "name", None))
    mode = property(lambda self: getattr(self._file, "mode", self._args["mode"]))
    encoding = property(lambda self: self._file.encoding)
    errors = property(lambda self: self._file.errors)
    newlines = property(lambda self: self._file.newlines)


def _pass_on(name):
    def method(self, *args):
        return getattr(self._file, name)(*args)
    method.__name__ = name
    return method


for _name in "detach flush isatty read read1 readable readinto readinto1 readline readlines seekable tell writable".split():
    setattr(SpooledTemporaryFile, _name, _pass_on(_name))


class TemporaryDirectory:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore, self._delete = ignore_cleanup_errors, delete

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name, ignore_errors=self._ignore)
