"""count() with ints that are none, and with what is no int."""
import itertools
class I(int): pass
for a in ((True,), (False, True), (1, True), (2.5,), (I(3),), (I(3), 2), (1, I(1)), (2**63,), (2**63-1, True), (True, 2), (1, 1.0), (1.0, 1), (0, -1), (-1,), (True, 0)):
    c = itertools.count(*a)
    print(a, c, [next(c), next(c)], [type(x).__name__ for x in itertools.islice(c, 2)], c)
    c = itertools.count(start=a[0]); print(next(c), c)
