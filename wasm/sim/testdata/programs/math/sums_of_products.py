# Sums of products: ints first, then floats exactly, then whatever is left.
from math import sumprod
from fractions import Fraction
from decimal import Decimal
class I(int): pass
class F(float): pass
cases = [
 ([6, 2], [(1e-7*1.5)+(1e16//0.7), 3]), ([2, 6], [3, 1e16//0.7]), ([True, 1.5], [2, True]), ([1.5, 2, 1e16], [1, 3, 1.0]), ([0.1]*10, [1]*10), ([0.1]*10, [3.3]*10),
 ([10**400, 1.0], [1, 2.0]), ([1.0, 10**400], [2, 3]), ([1.0, 10**400], [2, 3.0]), ([1.0, 10**20], [2, 3.0]), ([I(2), 1.5], [F(3), 2]), ([1.5, I(2)], [2, 3.5]), ([1.5, F(2)], [2, 3.5]),
 ([Fraction(1, 3), 1.5], [3, 2]), ([1.5, Fraction(1, 3)], [2, 3]), ([Decimal('1.5'), 2], [2, 3]), ([1.5, Decimal(2)], [2, 2]), ([1e308, 1e308], [10, -10]), ([1e200, 1e200], [1e200, -1e200]),
 ([float('inf'), 1.0], [1, 2]), ([float('inf'), float('-inf')], [1, 1]), ([], []), ([-0.0], [1]), ([1, 2.0], [0, -0.0]), (['a'], [3]), ([3], ['a']), ([1], [1, 2]), ([1j, 2], [2, 3.0]), ([2.0, 1j], [3, 4]), ([None], [1]),
 ([2**62, 2**62, 0.5], [4, 4, 2]), ([1e16, 1.0, -1e16], [1.0, 1.0, 1.0]),
]
for p, q in cases:
    try: print(repr(sumprod(p, q)), type(sumprod(p, q)).__name__)
    except Exception as e: print(type(e).__name__, e)
