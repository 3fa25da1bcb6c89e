"""The flags of re as an enumeration, which is made when a flag is asked for: most programs ask for none."""

__name__ = "re"

import enum


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    __str__ = object.__str__

    def __repr__(self):
        known = [m for m in RegexFlag if m & self]
        rest = self._value_ & ~sum(m._value_ for m in known)
        if not self._value_:
            return "re.NOFLAG"
        return "|".join([f"re.{m._name_}" for m in known] + [hex(rest)] * bool(rest))


globals().update(RegexFlag.__members__)
