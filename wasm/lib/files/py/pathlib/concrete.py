"""Path: what is at a path, and changing it."""

__name__ = "pathlib._local"

import io
import os
import stat as _stat

from .pure import PurePath, PurePosixPath, PureWindowsPath


class UnsupportedOperation(NotImplementedError):
    __module__ = "pathlib._abc"


class Path(PurePath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        data, i = bytearray(), 0
        while i < len(path):
            if path[i] == "%":
                data.append(int(path[i + 1:i + 3], 16))
                i += 3
            else:
                data += path[i].encode()
                i += 1
        made = cls(data.decode())
        if not made.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return made

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def _is(self, test, follow_symlinks=True):
        try:
            return test(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except (OSError, ValueError):
            return False

    def exists(self, *, follow_symlinks=True):
        return self._is(lambda mode: True, follow_symlinks)

    def is_dir(self, *, follow_symlinks=True):
        return self._is(_stat.S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(_stat.S_ISREG, follow_symlinks)

    def is_symlink(self):
        return os.path.islink(self)

    def is_mount(self):
        return os.path.ismount(self)

    def is_junction(self):
        return False

    def is_socket(self):
        return self._is(_stat.S_ISSOCK, True)

    def is_fifo(self):
        return False

    is_block_device = is_fifo

    def is_char_device(self):
        return self._is(_stat.S_ISCHR, True)

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def owner(self, *, follow_symlinks=True):
        self.stat()
        return "reader"

    group = owner

    # Reading and writing.

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open("rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def write_bytes(self, data):
        try:
            data = memoryview(data)     # before the file is emptied
        except TypeError as why:
            raise TypeError(f"memoryview: {why}".replace("memoryview: memoryview: ", "memoryview: ")) from None
        with self.open("wb") as f:
            return f.write(data)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    # Folders.

    def iterdir(self):
        names = os.listdir(self)
        folder = "" if str(self) == "." else self
        return (self.with_segments(folder, name) for name in names)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in os.walk(self, top_down, on_error, follow_symlinks):
            path = self.with_segments(folder)
            if not follow_symlinks:     # a link to a folder is no folder here
                links = [name for name in folders if (path / name).is_symlink()]
                folders[:] = [name for name in folders if name not in links]
                files = files + links
            yield path, folders, files

    def _glob(self, pattern, recurse, case_sensitive, recurse_symlinks):
        pattern = os.fspath(pattern)
        parsed = self.with_segments(pattern)
        if parsed.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if recurse:
            pattern = "**/" + pattern
        parts = list(self.with_segments(pattern)._tail)
        if not parts:
            raise ValueError(f"Unacceptable pattern: {parsed!r}")
        only_folders = pattern.endswith("/")
        seen = set()
        for found in _select(self, parts, case_sensitive, recurse_symlinks):
            if only_folders and (not found.is_dir() or parts[-1] == "**" and not recurse_symlinks and found != self and found.is_symlink()):
                continue
            key = str(found)
            if key not in seen:
                seen.add(key)
                yield found

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self._glob(pattern, False, case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self._glob(pattern, True, case_sensitive, recurse_symlinks)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(self)

    # Files.

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and self.exists():
            os.utime(self)
            return
        os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self, target)
        return self.with_segments(target)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self)

    def hardlink_to(self, target):
        os.link(target, self)

    def readlink(self):
        return self.with_segments(os.readlink(self))

    # Other ways to say the same path.

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        if not self._drive and not self._root and self._tail and self._tail[0][:1] == "~":
            home = os.path.expanduser(self._tail[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(home, *self._tail[1:])
        return self


def _select(path, parts, case_sensitive, recurse_symlinks):
    """The paths below path that fit a pattern's parts."""
    from .pure import _fits

    def again(path, parts):
        return _select(path, parts, case_sensitive, recurse_symlinks)

    if not parts:
        yield path
        return
    first, rest = parts[0], parts[1:]
    if first == "**":
        if path.is_dir():
            yield from again(path, rest) if rest else [path]
            for entry in path.iterdir():
                if entry.is_dir() and (recurse_symlinks or not entry.is_symlink()):
                    yield from again(entry, parts)
                elif not rest:
                    yield entry
        return
    if first == "..":
        yield from again(path / "..", rest)
        return
    if not any(c in first for c in "*?[") and case_sensitive is None:
        found = path / first
        if found.exists(follow_symlinks=False):
            yield from again(found, rest)
        return
    try:
        entries = list(path.iterdir())
    except OSError:
        return
    for entry in entries:
        if _fits(entry.name, first, case_sensitive) and (not rest or entry.is_dir()):
            yield from again(entry, rest)


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
