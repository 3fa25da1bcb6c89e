"""What lists folders: os.scandir and os.walk. Loaded when somebody asks for it."""

__name__ = "os"

from _lib import builtins as _builtins
import posixpath as _path
import sys

import _files
from os import _folder, fspath, stat


class DirEntry:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, folder, name, node):
        self.name, self._node = name, node
        self.path = _path.join(folder, name)

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
    return _Scan([DirEntry("." if path is None else path, n, node) for n, node in list(_folder(path).entries.items())])


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
