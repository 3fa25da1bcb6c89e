"""Enumerations: classes whose members are named constants."""

from ._body import EnumDict, auto, member, nonmember, property
from ._flags import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntEnum, IntFlag, ReprEnum, StrEnum, bin
from ._kinds import Enum, EnumType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
    "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr",
    "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

EnumMeta = EnumType


def __getattr__(name):
    if name in __all__ or name == "show_flag_values":
        from . import _checks
        value = globals()[name] = getattr(_checks, name)
        return value
    return NotImplemented


def __dir__():
    return {*globals(), *__all__}
