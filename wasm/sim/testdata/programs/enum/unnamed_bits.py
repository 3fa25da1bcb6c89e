# What flags make of values with bits that no member has alone, at each boundary.
import enum
from enum import Flag, IntFlag, KEEP, CONFORM, EJECT, STRICT
for b in (KEEP, CONFORM, EJECT, STRICT):
  for B in (Flag, IntFlag):
    class F(B, boundary=b):
        R = 1
        W = 8
        X = R | W
        RW = R | W
        M = 6
    for v in (-1, 0, 1, 2, 4, 6, 7, 8, 9, 10, 15, 16, 31, -2, -9, -16, -17):
        try: r = F(v); print(b.name, v, repr(r), r.name if isinstance(r, Flag) else None, [*r] if isinstance(r, Flag) else r, str(r))
        except Exception as e: print(type(e).__name__, e)
