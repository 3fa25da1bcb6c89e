"""Blocks of memory by name, which every process of the machine can open, and lists kept in them."""

import _multiprocessing
from struct import pack_into, unpack_from
from types import GenericAlias

__all__ = ["SharedMemory", "ShareableList"]

_made = 0


def _new_name():
    """A name that no other process of the run makes up."""
    global _made
    _made += 1
    return f"psm_{_multiprocessing.pid() % 0x10000:04x}{_made:04x}"


class SharedMemory:
    """A block of bytes; it lives until unlink(), or until the run ends."""

    def __init__(self, name=None, create=False, size=0, *, track=True):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        if name is None:
            name = _new_name()
        if create and _multiprocessing.block(name) is not None:
            raise FileExistsError(17, "File exists", "/" + name.lstrip("/"))
        self._name = name.lstrip("/")
        block = _multiprocessing.block(self._name, size if create else -1)
        if block is None:
            raise FileNotFoundError(2, "No such file or directory", "/" + self._name)
        self._size = len(block)
        self._buf = memoryview(block)

    def __reduce__(self):
        return SharedMemory, (self.name, False, self.size)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, size={self.size})"

    buf = property(lambda self: self._buf)
    name = property(lambda self: self._name)
    size = property(lambda self: self._size)

    def close(self):
        if self._buf is not None:
            self._buf.release()
            self._buf = None

    def unlink(self):
        if not _multiprocessing.unlink(self._name):
            raise FileNotFoundError(2, "No such file or directory", "/" + self._name)


class ShareableList:
    """A list of a fixed length whose items may change but not grow: each keeps the room that its first value took.

    The block holds the number of items, and for each where it begins, what kind it is and its bytes; the layout is this model's own.
    """

    _KINDS = {int: "q", float: "d", bool: "?"}

    def __init__(self, sequence=None, *, name=None):
        if sequence is None:
            self.shm = SharedMemory(name)
            return
        items = list(sequence)
        rooms = [self._room(item) for item in items]
        head = 8 + 16 * len(items)
        self.shm = SharedMemory(name, create=True, size=head + sum(rooms))
        pack_into("q", self.shm.buf, 0, len(items))
        at = head
        for index, (item, room) in enumerate(zip(items, rooms)):
            pack_into("qii", self.shm.buf, 8 + 16 * index, at, room, 0)
            at += room
            self[index] = item

    @staticmethod
    def _room(item):
        if isinstance(item, (str, bytes)):
            return ((len(item.encode() if isinstance(item, str) else item) // 8) + 1) * 8
        return 8

    def _place(self, position):
        position = position if position >= 0 else position + len(self)
        if position >= len(self) or position < 0:
            raise IndexError("index out of range")
        return position, *unpack_from("qii", self.shm.buf, 8 + 16 * position)

    def __getitem__(self, position):
        _, at, room, kind = self._place(position)
        if kind == 0:
            return None
        letter = chr(kind & 0xff)
        if letter in "q?d":
            return unpack_from(letter, self.shm.buf, at)[0]
        data = bytes(self.shm.buf[at:at + (kind >> 8)])
        return data.decode() if letter == "s" else data

    def __setitem__(self, position, value):
        try:
            position, at, room, _ = self._place(position)
        except IndexError:
            raise IndexError("assignment index out of range") from None
        kind = 0
        if isinstance(value, (str, bytes)):
            data = value.encode() if isinstance(value, str) else value
            if len(data) > room:
                raise ValueError("bytes/str item exceeds available storage")
            self.shm.buf[at:at + len(data)] = data
            kind = ord("s" if isinstance(value, str) else "b") | len(data) << 8
        elif value is not None:
            letter = self._KINDS.get(type(value))
            if letter is None:
                raise KeyError(type(value))
            pack_into(letter, self.shm.buf, at, value)
            kind = ord(letter)
        pack_into("i", self.shm.buf, 8 + 16 * position + 12, kind)

    def __reduce__(self):
        return _reopen, (self.shm.name,)

    def __len__(self):
        return unpack_from("q", self.shm.buf, 0)[0]

    def __repr__(self):
        return f"{type(self).__name__}({list(self)}, name={self.shm.name!r})"

    def count(self, value):
        return sum(value == entry for entry in self)

    def index(self, value):
        for position, entry in enumerate(self):
            if value == entry:
                return position
        raise ValueError(f"{value!r} not in this container")

    __class_getitem__ = classmethod(GenericAlias)


def _reopen(name):
    return ShareableList(name=name)
