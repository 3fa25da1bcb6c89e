# Angles of any size to the last digit.
import math, random
random.seed(5)
xs = [1e300, -1e300, 1e22, 1e15, 2.0**31, -2.0**31, 1.7976931348623157e308, 1e10, 123456789012345.6] + [random.uniform(1, 2) * 2.0**random.randint(30, 1020) * random.choice((1, -1)) for _ in range(300)]
for x in xs: print(repr(math.sin(x)), repr(math.cos(x)), repr(math.tan(x)))
