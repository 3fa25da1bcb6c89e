"""Flags, their boundaries and the checks of verify."""
from enum import Flag, IntFlag, auto, STRICT, CONFORM, EJECT, KEEP, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, FlagBoundary, show_flag_values


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(list(Perm), len(Perm), Perm.RW, repr(Perm.R | Perm.X), Perm(0), repr(Perm(0)), str(Perm(0)), Perm(7), repr(Perm(7)))
print(Perm.R in Perm.RW, Perm.X in Perm.RW, list(Perm.RW), len(Perm.RW), bool(Perm(0)), ~Perm.R, ~Perm.RW, Perm.RW ^ Perm.W, Perm.RW & Perm.W)
print(Perm.__members__, Perm["RW"], Perm.R.value, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm.R | Perm.W is Perm.RW, Perm(3) is Perm.RW)
for bad in (lambda: Perm(8), lambda: Perm.R | 1, lambda: 1 in Perm.RW, lambda: Perm("x"), lambda: Perm.R < Perm.W):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Mode(IntFlag):
    A = 1
    B = 2
    C = 4


print(Mode.A | Mode.B, repr(Mode.A | Mode.B), Mode.A | 8, repr(Mode.A | 8), Mode(16), repr(Mode(0)), ~Mode.A, repr(~Mode.A), Mode.A + 1, repr(Mode.C & 6), 3 & Mode.A, f"{Mode.B:03d}")
print([m for m in Mode(7)], Mode(-1), repr(Mode(9)), Mode.A == 1, Mode.A in Mode(3), isinstance(Mode.A | 8, Mode))


class Strict(Flag, boundary=STRICT):
    A = 1


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 4


class Eject(Flag, boundary=EJECT):
    A = 1


class Keep(Flag, boundary=KEEP):
    A = 1
    BC = 6


print(repr(Conform(7)), repr(Eject(3)), repr(Keep(9)), repr(Keep(15)), repr(Keep.BC), list(Keep(7)), repr(~Conform.A), repr(~Eject.A), repr(~Keep.A))
try:
    Strict(5)
except ValueError as e:
    print(e)
print(list(FlagBoundary), show_flag_values(13))


class Gaps(Flag):
    LOW = 1
    HIGH = 8
    MULTI = 12


print(list(Gaps), repr(Gaps(12)), repr(Gaps.LOW | Gaps.MULTI), repr(Gaps.MULTI), list(Gaps.MULTI), repr(~Gaps.LOW), Gaps.__members__)
for check, body in ((CONTINUOUS, {"A": 1, "B": 3}), (UNIQUE, {"A": 1, "B": 1}), (CONTINUOUS, {"A": 1, "B": 2})):
    try:
        print(verify(check)(Enum("E", body)))
    except ValueError as e:
        print(e)
for check, body in ((NAMED_FLAGS, {"A": 1, "B": 6}), (NAMED_FLAGS, {"A": 1, "B": 3}), (CONTINUOUS, {"A": 1, "B": 8})):
    try:
        print(verify(check)(Flag("F", body)))
    except ValueError as e:
        print(e)


class Weekday(Flag):
    SUN = 8
    MON = 1
    WEEKEND = 8


print(list(Weekday), list(Weekday.MON | Weekday.SUN), Weekday.WEEKEND, repr(Weekday.MON | Weekday.SUN))
