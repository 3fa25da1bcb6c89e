"""The enumerations that others derive from, and flags."""

__name__ = "enum"

import builtins as _builtins
from . import _kinds
from ._body import auto
from ._kinds import Enum


class ReprEnum(Enum):
    pass


_kinds.ReprEnum = ReprEnum


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary
_kinds.EJECT = EJECT


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        value &= cls._flag_mask_
        while value:
            bit = value & -value
            yield cls._value2member_map_.get(bit)
            value ^= bit

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        negative = value if value < 0 else None
        if not ~bits <= value <= bits or value & (bits ^ mask):
            if cls._boundary_ is STRICT:
                most = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, most)}\n  allowed {bin(mask, most)}")
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(bits + 1, 1 << value.bit_length())
        if value < 0:
            value += bits + 1
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        parts = list(cls._iter_member_(value & singles))
        if value & ~singles:    # a bit that no member has alone: aliases of several bits count
            for m in cls._member_map_.values():
                if m not in parts and m._value_ and m._value_ & value == m._value_:
                    parts.append(m)
        covered = 0
        for m in parts:
            covered |= m._value_
        if parts:
            made._name_ = "|".join(m._name_ for m in parts)
            rest = value & ~covered
            if rest and cls._boundary_ is STRICT:
                raise ValueError(f"{cls!r}: no members with value {rest!r}")
            if rest:
                made._name_ += f"|{cls._numeric_repr_(rest)}"
        else:
            made._name_ = None
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        dot = "" if self._name_ is None else f".{self._name_}"
        return f"<{type(self).__name__}{dot}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _other(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _joined(self, other, op):
        value = self._other(other)
        if value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if getattr(flag, "_value_", flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {'|&^'['oax'.index(op)]}")
        mine = self._value_
        return self.__class__(mine | value if op == "o" else mine & value if op == "a" else mine ^ value)

    def __or__(self, other):
        return self._joined(other, "o")

    def __and__(self, other):
        return self._joined(other, "a")

    def __xor__(self, other):
        return self._joined(other, "x")

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


_kinds.Flag = Flag


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def bin(num, max_bits=None):
    """A number's bits behind a mark of its sign; negative ones in two's complement."""
    n = num.bit_length()
    s = _builtins.bin(num + (1 << n))[2:] if num >= 0 else _builtins.bin(~num ^ (1 << n) - 1 + (1 << n))[2:]
    sign, digits = ("0" if num >= 0 else "1"), s[1:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f"0b{sign} {digits}"
