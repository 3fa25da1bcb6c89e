"""The part of pickle that reads; loaded when something is read."""

__name__ = "_pickle"

import sys

from pickle import HIGHEST_PROTOCOL, UnpicklingError, _find

_MARK = object()


class Unpickler:
    """Reads objects from a file. find_class and persistent_load may be defined by subclasses."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None, data=b""):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._encoding, self._errors, self._fix_imports = encoding, errors, fix_imports
        self._data, self._at = data, 0      # what was read ahead, and how far it is dealt with
        self._stack, self._memo = None, {}

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        if self._protocol < 3 and self._fix_imports:
            from _pickle_old import new_name
            module, name = new_name(module, name)
        try:
            return _find(module, name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None

    def load(self):
        if not hasattr(self, "_memo"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._protocol = 0
        self._stack = []
        while True:
            code = self._take(1, EOFError("Ran out of input"))
            if code == b".":
                return self._pop()
            step = _LOADERS.get(code[0])
            if step is None:
                from _pickle_old import LOADERS
                step = LOADERS.get(code[0])
            if step is None:
                shown = f"'{chr(code[0])}'" if 32 <= code[0] < 127 and code not in b"'\\" else rf"'\x{code[0]:02x}'"
                raise UnpicklingError(f"invalid load key, {shown}.")
            step(self)

    def _take(self, n, missing=None):
        data = self._data[self._at:self._at + n]
        self._at += len(data)
        if len(data) < n:
            self._data, self._at = b"", 0
            data += self._file.read(n - len(data))
            if len(data) < n:
                raise missing or UnpicklingError("pickle data was truncated")
        return data

    def _float(self):
        from struct import unpack
        return unpack(">d", self._take(8))[0]

    def _raw_line(self):
        end = self._data.find(b"\n", self._at) + 1
        line = self._data[self._at:end or None]
        self._at += len(line)
        if not end:
            line += self._file.readline()
        if line[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _line(self):
        return self._raw_line().decode()

    def _frame(self):
        self._data, self._at = self._take(_eight(self)) + self._data[self._at:], 0

    def _header(self):
        self._protocol = _byte(self)
        if self._protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {self._protocol}")

    def _drop(self):
        """Takes what is uppermost, be it a mark."""
        if not self._stack:
            raise UnpicklingError("unpickling stack underflow")
        return self._stack.pop()

    def _pop(self):
        item = self._drop()
        if item is _MARK:
            raise UnpicklingError("unexpected MARK found")
        return item

    def _top(self):
        """What stays there."""
        self._push(item := self._pop())
        return item

    def _pop_mark(self):
        items = []
        while self._stack:
            item = self._stack.pop()
            if item is _MARK:
                items.reverse()
                return items
            items.append(item)
        raise UnpicklingError("could not find MARK")

    def _global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _recall(self, index):
        if index not in self._memo:
            raise UnpicklingError(f"Memo value not found at index {index}")
        self._push(self._memo[index])

    def _push(self, obj):
        self._stack.append(obj)

    def _build(self):
        state = self._pop()
        obj = self._top()
        set_state = getattr(obj, "__setstate__", None)
        if set_state is not None:
            return set_state(state)
        slots = {}
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            obj.__dict__.update(state)
        if not isinstance(slots, dict):
            raise UnpicklingError("slot state is not a dictionary")
        for name, value in slots.items():
            setattr(obj, name, value)

    def _extend(self):
        items = self._pop_mark()
        target = self._top()
        if hasattr(target, "extend"):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _set_items(self, items):
        target = self._top()
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _new(self, kwargs):
        args = self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args, **kwargs))

    def _call(self):
        args = self._pop()
        self._push(self._pop()(*args))

    def _tuple(self, n):
        items = [self._pop() for _ in range(n)]
        self._push(tuple(reversed(items)))

    def _memoize(self, index):
        if index < 0:
            raise ValueError("negative PUT argument")
        self._memo[index] = self._top()


def _text(size):
    return lambda u: u._push(str(u._take(size(u)), "utf-8", "surrogatepass"))


def _long(size):
    return lambda u: u._push(int.from_bytes(u._take(size(u)), "little", signed=True))


def _whole(u, size, signed=False):
    return int.from_bytes(u._take(size), "little", signed=signed)


def _byte(u):
    return u._take(1)[0]


def _four(u):
    return _whole(u, 4)


def _eight(u):
    return _whole(u, 8)


_LOADERS = {
    b"\x80": lambda u: u._header(), b"\x95": lambda u: u._frame(), b"N": lambda u: u._push(None),
    b"\x88": lambda u: u._push(True), b"\x89": lambda u: u._push(False),
    b"K": lambda u: u._push(_byte(u)), b"M": lambda u: u._push(_whole(u, 2)), b"J": lambda u: u._push(_whole(u, 4, signed=True)),
    b"\x8a": _long(_byte), b"\x8b": _long(_four), b"G": lambda u: u._push(u._float()),
    b"\x8c": _text(_byte), b"X": _text(_four), b"\x8d": _text(_eight),
    b"C": lambda u: u._push(u._take(_byte(u))), b"B": lambda u: u._push(u._take(_four(u))), b"\x8e": lambda u: u._push(u._take(_eight(u))),
    b"\x96": lambda u: u._push(bytearray(u._take(_eight(u)))),
    b"(": lambda u: u._push(_MARK), b"0": lambda u: u._drop(), b"1": lambda u: u._pop_mark(), b"2": lambda u: u._push(u._top()),
    b")": lambda u: u._push(()), b"\x85": lambda u: u._tuple(1), b"\x86": lambda u: u._tuple(2), b"\x87": lambda u: u._tuple(3),
    b"t": lambda u: u._push(tuple(u._pop_mark())), b"]": lambda u: u._push([]), b"}": lambda u: u._push({}), b"\x8f": lambda u: u._push(set()),
    b"a": lambda u: (lambda item: u._top().append(item))(u._pop()), b"e": lambda u: u._extend(),
    b"s": lambda u: (lambda value: (lambda key: u._top().__setitem__(key, value))(u._pop()))(u._pop()),
    b"u": lambda u: u._set_items(u._pop_mark()), b"\x90": lambda u: (lambda items: u._top().update(items))(u._pop_mark()),
    b"\x91": lambda u: u._push(frozenset(u._pop_mark())), b"\x93": lambda u: u._global(),
    b"c": lambda u: (lambda module: u._push(u.find_class(module, u._line())))(u._line()),
    b"R": lambda u: u._call(), b"\x81": lambda u: u._new({}), b"\x92": lambda u: u._new(u._pop()), b"b": lambda u: u._build(),
    b"Q": lambda u: u._push(u.persistent_load(u._pop())),
    b"\x94": lambda u: u._memoize(len(u._memo)), b"q": lambda u: u._memoize(_byte(u)), b"r": lambda u: u._memoize(_four(u)),
    b"h": lambda u: u._recall(_byte(u)), b"j": lambda u: u._recall(_four(u)),
}
_LOADERS = {code[0]: step for code, step in _LOADERS.items()}
