"""Arrays of numbers of one kind."""

from _lib import builtins as _builtins, static as _static
import _struct
from collections.abc import MutableSequence as _MutableSequence
from operator import index as _index

typecodes = "bBuwhHiIlLqQfd"


def _range(bits, name, signed=True):
    low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    if " C " in name:
        return low, high, name, name
    return low, high, f"{name} is less than minimum", f"{name} is greater than maximum"


# What a value is stored in on its way, as C does it: the first that is too small for it makes the error.
_LONG = _range(64, "Python int too large to convert to C long")
_SHORT = _range(16, "signed short integer")
_INT = _range(32, "signed integer")
_RANGES = {
    "b": (_LONG, _SHORT, _range(8, "signed char")), "B": (_LONG, _range(8, "unsigned byte integer", False)), "h": (_LONG, _SHORT),
    "H": (_LONG, _INT, _range(16, "unsigned short", False)), "i": (_LONG, _INT), "l": (_LONG,),
    "I": ((0, (1 << 64) - 1, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long"),
          (0, (1 << 32) - 1, "", "unsigned int is greater than maximum")),
    "L": ((0, (1 << 64) - 1, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long"),),
    "q": ((-1 << 63, (1 << 63) - 1, "int too big to convert", "int too big to convert"),),
    "Q": ((0, (1 << 64) - 1, "can't convert negative int to unsigned", "int too big to convert"),),
}


class array:
    __slots__ = ("_code", "_items", "_bytes", "__weakref__")
    # _items is a list; once somebody asks for the array's memory, it is a memoryview of the bytearray _bytes, until the size changes.

    def __new__(cls, typecode, initializer=(), /, **kwargs):
        if kwargs and cls is array:
            raise TypeError("array.array() takes no keyword arguments")
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self._code, self._items, self._bytes = typecode, [], None
        if typecode not in "uw":
            if isinstance(initializer, str):
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            if isinstance(initializer, array) and initializer._code in "uw":
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            for value in initializer:
                self.append(value)
        return self

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return 4 if self._code in "uw" else _struct.calcsize(self._code)

    def __buffer__(self, flags, /):
        if self._bytes is None:
            self._bytes = bytearray(self.tobytes())
            if self._code not in "uw":
                self._items = memoryview(self._bytes).cast(self._code)
        view = memoryview(self._bytes)
        return view if self._code in "uw" else view.cast(self._code)

    def _resize(self):
        """The items as a list that may change its size."""
        if self._bytes is not None:
            items = self._items
            if self._code not in "uw":
                items = self._items.tolist()
                self._items.release()
            try:
                self._bytes.append(0)
            except BufferError:
                if self._code not in "uw":
                    self._items = memoryview(self._bytes).cast(self._code)
                raise BufferError("cannot resize an array that is exporting buffers") from None
            self._items, self._bytes = items, None
        return self._items

    def _checked(self, value):
        code = self._code
        if code in "uw":
            if not isinstance(value, str):
                raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
            if len(value) != 1:
                raise TypeError(f"array item must be a string of length 1, not a string of length {len(value)}")
            return value
        if code in "fd":
            if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            value = float(value)
            return _struct.unpack("f", _struct.pack("f", value))[0] if code == "f" else value
        value = _index(value)
        for low, high, below, above in _RANGES[code]:
            if value < low:
                raise OverflowError(below)
            if value > high:
                raise OverflowError(above)
        return value

    def append(self, v, /):
        v = self._checked(v)
        self._resize().append(v)

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._resize().extend(bb._items)
            return
        for value in bb:
            self.append(value)

    def fromlist(self, list, /):
        if not isinstance(list, _list):
            raise TypeError("arg must be list")
        self._resize().extend([self._checked(v) for v in list])

    def fromunicode(self, ustr, /):
        if self._code not in "uw":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self.extend(ustr)

    def tounicode(self):
        if self._code not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def frombytes(self, buffer, /):
        if not isinstance(buffer, (bytes, bytearray)):
            if isinstance(buffer, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            buffer = memoryview(buffer).tobytes()
        if len(buffer) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        n = len(buffer) // self.itemsize
        if self._code in "uw":
            self._resize().extend(bytes(buffer).decode("utf-32-le"))
        else:
            self._resize().extend(_struct.unpack(f"{n}{self._code}", buffer))

    def tobytes(self):
        if self._code in "uw":
            return "".join(self._items).encode("utf-32-le")
        return _struct.pack(f"{len(self._items)}{self._code}", *self._items)

    def tolist(self):
        return [*self._items]

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def buffer_info(self):
        return id(self._items), len(self._items)

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        swapped = b"".join(data[i:i + size][::-1] for i in range(0, len(data), size))
        if self._bytes is not None:
            self._bytes[:] = swapped
            return
        self._items.clear()
        self.frombytes(swapped)

    def count(self, v, /):
        return [*self._items].count(v)

    def index(self, v, start=0, stop=9223372036854775807, /):
        try:
            return [*self._items].index(v, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def insert(self, i, v, /):
        v = self._checked(v)
        self._resize().insert(i, v)

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("pop index out of range")
        return self._resize().pop(i)

    def remove(self, v, /):
        try:
            at = [*self._items].index(v)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None
        del self._resize()[at]

    def reverse(self):
        if self._bytes is None:
            self._items.reverse()
        else:
            self[:] = self[::-1]

    def clear(self):
        self._resize().clear()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, v):
        return v in self._items

    def _like(self, items):
        made = object.__new__(array)
        made._code, made._items, made._bytes = self._code, items, None
        return made

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._like([*self._items[key]])
        try:
            return self._items[key]
        except IndexError:
            raise IndexError("array index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value._code != self._code:
                raise TypeError("bad argument type for built-in operation")
            if self._bytes is not None and len(self._items[key]) == len(value):
                self._items[key] = value if self._code not in "uw" else value._items
            else:
                self._resize()[key] = [*value._items]
            return
        value = self._checked(value)
        try:
            self._items[key] = value
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __delitem__(self, key):
        try:
            del self._resize()[key]
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        return self._like([*self._items, *other._items])

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        if not hasattr(n, "__index__"):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        return self._like([*self._items] * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._items = self._resize() * n
        return self

    def __eq__(self, other):
        return [*self._items] == [*other._items] if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return [*self._items] < [*other._items] if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return [*self._items] <= [*other._items] if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return [*self._items] > [*other._items] if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return [*self._items] >= [*other._items] if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        return self._like([*self._items])

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce_ex__(self, protocol):
        state = getattr(self, "__dict__", None)
        if protocol < 3:
            items = "".join(self._items) if self._code in "uw" else [*self._items]
            return type(self), (self._code, items), state
        return _array_reconstructor, (type(self), self._code, _FORMATS[self._code], self.tobytes()), state

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self._code}')"
        if self._code in "uw":
            return f"{type(self).__name__}('{self._code}', {''.join(self._items)!r})"
        return f"{type(self).__name__}('{self._code}', {[*self._items]!r})"

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


# How a pickle names what is in an array.
_FORMATS = {"B": 0, "b": 1, "H": 2, "h": 4, "I": 6, "i": 8, "L": 10, "Q": 10, "l": 12, "q": 12, "f": 14, "d": 16, "u": 20, "w": 20}


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    made = array.__new__(arraytype, typecode)
    made.frombytes(items)
    return made


_list = list
ArrayType = array
_static(array)
_MutableSequence.register(array)
_builtins(globals(), "array", "_array_reconstructor")
