"""PurePath and its two kinds: paths that need not be there."""

__name__ = "pathlib._local"

import os
import posixpath
from functools import total_ordering


@total_ordering
class PurePath:
    __slots__ = "_drive", "_root", "_tail"
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        parts = []
        for arg in args:
            if isinstance(arg, PurePath):
                arg = str(arg) if arg.parser is self.parser else arg.as_posix()
            else:
                try:
                    arg = os.fspath(arg)
                except TypeError:
                    raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                                    f"not {type(arg).__name__!r}") from None
                if not isinstance(arg, str):
                    raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                                    f"not {type(arg).__name__!r}")
            parts.append(arg)
        self._drive, self._root, self._tail = self._parse(self._join(parts))

    def _join(self, parts):
        return self.parser.join(*parts) if parts else ""

    def _parse(self, text):
        parser = self.parser
        sep = parser.sep
        if parser.altsep:
            text = text.replace(parser.altsep, sep)
        drive, root, rest = parser.splitroot(text)
        if not root and drive.startswith(sep) and not drive.endswith(sep):
            pieces = drive.split(sep)       # a server and what it shares
            if len(pieces) == 6 or len(pieces) == 4 and pieces[2] not in "?.":
                root = sep
        return drive, root, [p for p in rest.split(sep) if p and p != "."]

    def with_segments(self, *segments):
        return type(self)(*segments)

    def _from(self, drive, root, tail):
        made = self.with_segments(self._text(drive, root, tail))
        return made

    def _text(self, drive, root, tail):
        if not drive and not root and tail and self.parser.splitdrive(tail[0])[0]:
            tail = [".", *tail]     # not a drive's name
        return drive + root + self.parser.sep.join(tail) or "."

    def __str__(self):
        return self._text(self._drive, self._root, self._tail)

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self).replace(self.parser.sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def _key(self):
        return str(self)

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() == other._key() and self.parser is other.parser

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._key().split(self.parser.sep) < other._key().split(self.parser.sep)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def __reduce__(self):
        return type(self), self.parts

    drive = property(lambda self: self._drive)
    root = property(lambda self: self._root)
    anchor = property(lambda self: self._drive + self._root)

    @property
    def parts(self):
        return ((self.anchor,) if self.anchor else ()) + tuple(self._tail)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        name = self.name
        i = name.rfind(".")
        return name[i:] if 0 < i < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + s for s in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        i = name.rfind(".")
        return name[:i] if 0 < i < len(name) - 1 else name

    @property
    def parent(self):
        return self._from(self._drive, self._root, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or self.parser.sep in name or self.parser.altsep and self.parser.altsep in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._from(self._drive, self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and suffix != "."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def is_absolute(self):
        return self.parser.isabs(str(self))

    def is_reserved(self):
        _deprecated("pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. Use os.path.isreserved() to detect "
                    "reserved paths on Windows.")
        return self.parser.isreserved(str(self))

    def is_relative_to(self, other, *deprecated):
        if deprecated:
            _one_argument("is_relative_to", "argument")
        other = self.with_segments(other, *deprecated)
        return other == self or other in self.parents

    def relative_to(self, other, *deprecated, walk_up=False):
        if deprecated:
            _one_argument("relative_to", "positional argument")
        other = self.with_segments(other, *deprecated)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self.with_segments(*([".."] * step + self._tail[len(path._tail):]))

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        path, start = self.as_posix(), "file://"
        if self._drive[1:] == ":":
            start, path = f"file:///{self._drive}", path[2:]
        elif self._drive:
            start = "file:"
        for byte in path.encode("utf-8", "surrogateescape"):
            c = chr(byte)
            start += c if c.isascii() and (c.isalnum() or c in "/_.-~") else f"%{byte:02X}"
        return start

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self.with_segments(path_pattern)
        wanted = pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        own = self.parts
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        if len(wanted) > len(own) or pattern.anchor and len(wanted) != len(own):
            return False
        return all(_fits(p, w, case_sensitive) for p, w in zip(reversed(own), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        return _match_all(list(self.parts), list(self.with_segments(pattern).parts), case_sensitive)


def _one_argument(method, what):
    _deprecated(f"support for supplying more than one {what} to pathlib.PurePath.{method}() is deprecated and scheduled for removal in Python 3.14", 4)


def _deprecated(text, level=3):
    import warnings
    warnings.warn(text, DeprecationWarning, level)


def _fits(name, pattern, case_sensitive=None):
    if case_sensitive is False:
        name, pattern = name.lower(), pattern.lower()
    from fnmatch import fnmatchcase
    return fnmatchcase(name, pattern)


def _match_all(parts, patterns, case_sensitive):
    if not patterns:
        return not parts
    if patterns[0] == "**":
        return any(_match_all(parts[i:], patterns[1:], case_sensitive) for i in range(len(parts) + 1))
    return bool(parts) and _fits(parts[0], patterns[0], case_sensitive) and _match_all(parts[1:], patterns[1:], case_sensitive)


class _Parents:
    """The folders that a path is in, nearest first."""

    def __init__(self, path):
        self._path = path
        self._found = [path._from(path._drive, path._root, path._tail[:i]) for i in range(len(path._tail) - 1, -1, -1)]

    def __len__(self):
        return len(self._found)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple(self._found[i])
        if not -len(self._found) <= i < len(self._found):
            raise IndexError(i)
        return self._found[i]

    def __contains__(self, path):
        return path in self._found

    def __iter__(self):
        return iter(self._found)

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePosixPath(PurePath):
    __slots__ = ()


class _Ntpath:
    """PureWindowsPath.parser: loaded when it is asked for."""

    def __get__(self, path, cls=None):
        import ntpath
        return ntpath


class PureWindowsPath(PurePath):
    __slots__ = ()
    parser = _Ntpath()

    def _key(self):
        return str(self).lower()
