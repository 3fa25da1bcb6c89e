"""What is asked of enumerations that exist: checks, and members as globals. Loaded when it is asked for."""

__name__ = "enum"

from ._flags import KEEP, Flag, ReprEnum, StrEnum
from ._kinds import Enum, _is_single_bit


def unique(enumeration):
    doubles = [f"{name} -> {m.name}" for name, m in enumeration.__members__.items() if name != m.name]
    if doubles:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(doubles)}")
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        flag = issubclass(enumeration, Flag)
        if not flag and not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                doubles = [f"{n} -> {m.name}" for n, m in enumeration.__members__.items() if n != m.name]
                if doubles:
                    raise ValueError(f"aliases found in {enumeration!r}: {', '.join(doubles)}")
            elif check is CONTINUOUS:
                values = {m.value for m in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if flag:
                    every = [2 ** i for i in range(low.bit_length(), high.bit_length())]
                else:
                    every = range(low + 1, high)
                missing = [v for v in every if v not in values]
                if missing:
                    text = f"invalid {'flag' if flag else 'enum'} {name!r}: missing values {', '.join(map(str, missing))}"
                    raise ValueError(text if len(text) < 256 else f"invalid {'flag' if flag else 'enum'} {name!r}: {len(missing)} missing values")
            elif check is NAMED_FLAGS:
                self._named(enumeration, name)
        return enumeration

    def _named(self, enumeration, name):
        values = [m.value for m in enumeration]
        bad, total = [], 0
        for alias, m in enumeration._member_map_.items():
            if alias in enumeration._member_names_ or m.value < 0:
                continue
            unnamed = [1 << i for i in range(m.value.bit_length()) if m.value >> i & 1 and 1 << i not in values]
            if unnamed:
                bad.append(alias)
                for v in unnamed:
                    total |= v
        if bad:
            which = f"alias {bad[0]} is missing" if len(bad) == 1 else f"aliases {', '.join(bad[:-1])} and {bad[-1]} are missing"
            value = f"value 0x{total:x}" if _is_single_bit(total) else f"combined values of 0x{total:x}"
            raise ValueError(f"invalid Flag {name!r}: {which} {value} [use enum.show_flag_values(value) for details]")


def show_flag_values(value):
    return [1 << i for i in range(value.bit_length()) if value >> i & 1]


def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    if self._boundary_ is not KEEP:
        return "|".join(f"{module}.{n}" for n in self._name_.split("|"))
    return "|".join(n if n[0].isdigit() else f"{module}.{n}" for n in self._name_.split("|"))


def global_str(self):
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    import sys
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
