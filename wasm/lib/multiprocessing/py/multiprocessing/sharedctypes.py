"""Numbers in memory that processes share."""

import _multiprocessing

from multiprocessing.context import assert_spawning
from multiprocessing.synchronize import RLock

_WHOLE = {"b": (-2**7, 2**8), "B": (0, 2**8), "h": (-2**15, 2**16), "H": (0, 2**16), "i": (-2**31, 2**32), "I": (0, 2**32),
          "l": (-2**63, 2**64), "L": (0, 2**64), "q": (-2**63, 2**64), "Q": (0, 2**64)}


_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort", "i": "int", "I": "uint", "l": "long", "L": "ulong", "q": "long",
          "Q": "ulong", "d": "double", "f": "float"}


def _convert(typecode, value):
    """The value as the C type keeps it: integers wrap around."""
    if typecode in ("d", "f"):
        if not isinstance(value, (int, float)):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        return float(value)
    if typecode not in _WHOLE:
        raise NotImplementedError(f"type code {typecode!r} is not modelled; there are {', '.join([*_WHOLE, 'd', 'f'])}")
    if not isinstance(value, int):
        raise TypeError(f"an integer is required (got type {type(value).__name__})")
    low, span = _WHOLE[typecode]
    return (value - low) % span + low


class RawValue:
    def __init__(self, typecode, value=0):
        self._typecode = typecode
        self._memory = _multiprocessing.Memory([_convert(typecode, value)])

    def __getstate__(self):
        return self._typecode, self._memory.number

    def __setstate__(self, state):
        self._typecode, number = state
        self._memory = _multiprocessing.Memory(number)

    @property
    def value(self):
        return self._memory.get(0)

    @value.setter
    def value(self, value):
        self._memory.set(0, _convert(self._typecode, value))


    def __repr__(self):
        return f"c_{_NAMES[self._typecode]}({self.value})"


class RawArray:
    def __init__(self, typecode, size_or_initializer):
        self._typecode = typecode
        values = [0] * size_or_initializer if isinstance(size_or_initializer, int) else size_or_initializer
        self._memory = _multiprocessing.Memory([_convert(typecode, v) for v in values])

    __getstate__ = RawValue.__getstate__
    __setstate__ = RawValue.__setstate__

    def __repr__(self):
        return f"<multiprocessing.sharedctypes.c_{_NAMES[self._typecode]}_Array_{len(self)} object at 0x{id(self):x}>"

    def __len__(self):
        return len(self._memory)

    def _places(self, index):
        return range(*index.indices(len(self)))

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self._memory.get(i) for i in self._places(index)]
        return self._memory.get(index + len(self) if index < 0 else index)

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
        self._lock = RLock() if lock in (None, True) else lock

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


def Value(typecode_or_type, *args, lock=True):
    raw = RawValue(typecode_or_type, *args)
    return raw if lock is False else Synchronized(raw, lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    raw = RawArray(typecode_or_type, size_or_initializer)
    return raw if lock is False else SynchronizedArray(raw, lock)
