"""Enumerations: classes whose members are named constants."""

from _lib import later as _later
from ._body import EnumDict, auto, member, nonmember, property
from ._flags import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntEnum, IntFlag, ReprEnum, StrEnum, bin
from ._kinds import Enum, EnumType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
    "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr",
    "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

EnumMeta = EnumType
_later(globals(), "enum._checks", """unique verify global_flag_repr global_enum_repr global_str global_enum EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE
    pickle_by_global_name pickle_by_enum_name show_flag_values""")
