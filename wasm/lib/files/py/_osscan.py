"""What lists folders: os.scandir and os.walk. Loaded when somebody asks for it."""

__name__ = "os"

from _lib import builtins as _builtins
import posixpath as _path
import sys

import _files
from os import _folder, fsencode, fspath, stat


class DirEntry:
    __class_getitem__ = classmethod(type(list[int]))

    __module__ = "posix"

    def __new__(cls):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'posix.DirEntry' object")

    def _target(self, follow_symlinks):
        if follow_symlinks and isinstance(self._node, _files.Link):
            return _path._node(self.path)
        return self._node

    def is_dir(self, *, follow_symlinks=True):
        return isinstance(self._target(follow_symlinks), _files.Folder)

    def is_file(self, *, follow_symlinks=True):
        return isinstance(self._target(follow_symlinks), _files.File)

    def is_symlink(self):
        return isinstance(self._node, _files.Link)

    def is_junction(self):
        return False

    def inode(self):
        return self._node.number

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def scandir(path=None):
    nodes = list(_folder(path).entries.items())
    top = "." if path is None else fspath(path)
    entries = []
    for name, node in nodes:
        entry = object.__new__(DirEntry)
        entry.name, entry._node = fsencode(name) if isinstance(top, bytes) else name, node
        entry.path = _path.join(top, entry.name)
        entries.append(entry)
    return _Scan(entries)


def walk(top, topdown=True, onerror=None, followlinks=False):
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as why:
        if onerror is not None:
            onerror(why)
        return
    folders = [e.name for e in entries if e.is_dir()]
    files = [e.name for e in entries if not e.is_dir()]
    if topdown:
        yield top, folders, files
    for name in folders:
        inner = _path.join(top, name)
        if followlinks or not _path.islink(inner):
            yield from walk(inner, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


_builtins(globals(), "posix", "scandir")
