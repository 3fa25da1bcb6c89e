import math
from itertools import repeat
print(math.nextafter(0.0, -0.0), math.nextafter(-0.0, 0.0), math.nextafter(0.0, -1), math.nextafter(2, 2))
try:
    repeat(1, -10 ** 20)
except OverflowError as e:
    print(e)
print((False ^ False) is None, (True | False) is True, (True & True) is True)
