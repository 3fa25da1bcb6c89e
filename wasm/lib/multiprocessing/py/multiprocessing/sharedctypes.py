"""Numbers and characters in memory that processes share."""

import _multiprocessing

from multiprocessing.context import assert_spawning
from multiprocessing.synchronize import RLock

_WHOLE = {"b": (-2**7, 2**8), "B": (0, 2**8), "h": (-2**15, 2**16), "H": (0, 2**16), "i": (-2**31, 2**32), "I": (0, 2**32),
          "l": (-2**63, 2**64), "L": (0, 2**64), "q": (-2**63, 2**64), "Q": (0, 2**64)}
_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort", "i": "int", "I": "uint", "l": "long", "L": "ulong", "q": "long",
          "Q": "ulong", "d": "double", "f": "float", "?": "bool", "c": "char", "u": "wchar"}
_READ = {"?": bool, "c": lambda number: bytes([number]), "u": chr}  # what is not kept as it is shown


def _code(typecode_or_type):
    """The letter of a C type, given as one or as a class of ctypes."""
    code = getattr(typecode_or_type, "_type_", typecode_or_type)
    if code not in _NAMES or code == "?" and code is typecode_or_type:
        raise TypeError("this type has no size")
    return code


def _convert(code, value):
    """The number that the memory keeps for a value of a C type: integers wrap around."""
    if code == "d" or code == "f":
        if not isinstance(value, (int, float)):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        if code == "d":
            return float(value)
        from struct import pack, unpack
        return unpack("f", pack("f", value))[0]
    if code == "c":
        if isinstance(value, int) and 0 <= value < 256:
            return int(value)
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise TypeError("one character bytes, bytearray or integer expected")
        return value[0]
    if code == "u":
        if not isinstance(value, str):
            raise TypeError(f"unicode string expected instead of {type(value).__name__} instance")
        if len(value) != 1:
            raise TypeError("one character unicode string expected")
        return ord(value)
    if code == "?":
        return int(bool(value))
    from operator import index
    low, span = _WHOLE[code]
    return (index(value) - low) % span + low


class RawValue:
    def __init__(self, typecode, value=0):
        self._typecode = code = _code(typecode)
        self._memory = _multiprocessing.Memory([_convert(code, value) if value or code not in _READ else 0])

    def __getstate__(self):
        return self._typecode, self._memory.number

    def __setstate__(self, state):
        self._typecode, number = state
        self._memory = _multiprocessing.Memory(number)

    def _shown(self, number):
        read = _READ.get(self._typecode)
        return read(number) if read else number

    @property
    def value(self):
        return self._shown(self._memory.get(0))

    @value.setter
    def value(self, value):
        self._memory.set(0, _convert(self._typecode, value))

    def __repr__(self):
        return f"c_{_NAMES[self._typecode]}({self.value!r})"


class RawArray:
    def __init__(self, typecode, size_or_initializer):
        self._typecode = code = _code(typecode)
        if isinstance(size_or_initializer, int):
            if size_or_initializer < 0:
                raise ValueError(f"Array length must be >= 0, not {size_or_initializer}")
            numbers = [0.0 if code in "df" else 0] * size_or_initializer
        else:
            numbers = [_convert(code, v) for v in size_or_initializer]
        self._memory = _multiprocessing.Memory(numbers)

    __getstate__ = RawValue.__getstate__
    __setstate__ = RawValue.__setstate__
    _shown = RawValue._shown

    def __repr__(self):
        return f"<multiprocessing.sharedctypes.c_{_NAMES[self._typecode]}_Array_{len(self)} object at 0x{id(self):x}>"

    def __len__(self):
        return len(self._memory)

    def _places(self, index):
        return range(*index.indices(len(self)))

    def __getitem__(self, index):
        if not isinstance(index, slice):
            return self._shown(self._memory.get(index + len(self) if index < 0 else index))
        numbers = [self._memory.get(i) for i in self._places(index)]
        if self._typecode == "c":
            return bytes(numbers)
        values = [self._shown(n) for n in numbers]
        return "".join(values) if self._typecode == "u" else values

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places, values = self._places(index), list(value)
            if len(places) != len(values):
                raise ValueError("Can only assign sequence of same size")
            for i, v in zip(places, values):
                self._memory.set(i, _convert(self._typecode, v))
        else:
            self._memory.set(index + len(self) if index < 0 else index, _convert(self._typecode, value))


class _Synchronized:
    """A value or an array beside the lock that guards it."""

    def __init__(self, obj, lock=None):
        self._obj = obj
        if lock is None or lock is True:
            lock = RLock()
        elif not hasattr(lock, "acquire"):
            raise AttributeError(f"{lock!r} has no method 'acquire'")
        self._lock = lock

    def __getstate__(self):
        assert_spawning(self)
        return self._obj, self._lock

    def __setstate__(self, state):
        self._obj, self._lock = state

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj!r}>"

    def get_lock(self):
        return self._lock

    def get_obj(self):
        return self._obj

    def acquire(self, block=True, timeout=None):
        return self._lock.acquire(block, timeout)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)


class Synchronized(_Synchronized):
    @property
    def value(self):
        with self:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value


class SynchronizedArray(_Synchronized):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self:
            self._obj[index] = value


class SynchronizedString(SynchronizedArray):
    """Characters: their text ends at the first NUL."""

    @property
    def value(self):
        return self[:].partition(b"\0")[0]

    @value.setter
    def value(self, text):
        if len(text) > len(self):
            raise ValueError("byte string too long")
        with self:
            end = len(text) + (len(text) < len(self))
            self._obj[:end] = text + b"\0" * (end - len(text))

    @property
    def raw(self):
        return self[:]

    @raw.setter
    def raw(self, text):
        with self:
            self._obj[:len(text)] = text


def Value(typecode_or_type, *args, lock=True):
    raw = RawValue(typecode_or_type, *args)
    return raw if lock is False else Synchronized(raw, lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    raw = RawArray(typecode_or_type, size_or_initializer)
    if lock is False:
        return raw
    return (SynchronizedString if raw._typecode == "c" else SynchronizedArray)(raw, lock)
