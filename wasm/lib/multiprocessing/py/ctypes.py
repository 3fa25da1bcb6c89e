"""The numbers of C, as multiprocessing.Value and Array take them. Functions, structures and pointers of C are not modelled: there is no C here."""

from multiprocessing.sharedctypes import _NAMES, _READ, _WHOLE, _convert


class _SimpleCData:
    def __init__(self, value=None, /):
        self._number = 0 if value is None else _convert(self._type_, value)

    @property
    def value(self):
        read = _READ.get(self._type_)
        return read(self._number) if read else float(self._number) if self._type_ in "df" else self._number

    @value.setter
    def value(self, value):
        self._number = _convert(self._type_, value)

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"


for _letter, _name in _NAMES.items():
    if _letter not in "qQ":
        globals()["c_" + _name] = type("c_" + _name, (_SimpleCData,), {"_type_": _letter, "__module__": __name__})
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long
c_int8, c_int16, c_int32, c_int64 = c_byte, c_short, c_int, c_long
c_uint8, c_uint16, c_uint32, c_uint64 = c_ubyte, c_ushort, c_uint, c_ulong


def sizeof(kind):
    letter = kind._type_
    return (_WHOLE[letter][1].bit_length() - 1) // 8 if letter in _WHOLE else {"d": 8, "f": 4, "u": 4}.get(letter, 1)
