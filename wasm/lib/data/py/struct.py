"""C structures as bytes."""

from _lib import builtins as _builtins
import _struct
from _lib import static as _static
from _struct import calcsize, pack, pack_into, unpack, unpack_from

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    pass


_struct.errors(error)


def iter_unpack(format, buffer, /):
    return iter(_struct.unpack_all(format, buffer))


class Struct:
    __module__ = "_struct"
    __slots__ = "__weakref__", "size", "format"

    def __init__(self, format):
        self.size = calcsize(format)
        self.format = format.decode() if isinstance(format, bytes) else format

    def pack(self, *values):
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, /, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer, /):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return iter(_struct.unpack_all(self.format, buffer))

    def __repr__(self):
        return f"{type(self).__name__}({self.format!r})"


_static(Struct)


def _clearcache():
    pass


_builtins(globals(), "_struct", "iter_unpack _clearcache")
