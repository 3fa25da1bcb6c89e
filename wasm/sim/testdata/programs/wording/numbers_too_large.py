# Numbers that no C integer holds, and what is no number, where a function takes a count or a place.
import array
import functools
import itertools
import operator
import re
from collections import deque

big = 10**20


class Index:
    def __index__(self):
        return big


q, l, s, b = deque("abcab"), [1, 2], "abc", bytearray(b"abc")


def put(x):
    q[x] = 1


calls = dict(
    rotate=lambda x: q.rotate(x), insert=lambda x: q.insert(x, 1), get=lambda x: q[x], put=put, times=lambda x: q * x,
    maxlen=lambda x: deque("a", x), index=lambda x: q.index("b", x), index_to=lambda x: q.index("b", 0, x),
    list_insert=lambda x: l.insert(x, 3), list_pop=lambda x: l.pop(x), list_index=lambda x: l.index(2, x), list_times=lambda x: l * x,
    center=lambda x: s.center(x), split=lambda x: s.split("b", x), zfill=lambda x: s.zfill(x), bytearray_insert=lambda x: b.insert(x, 1),
    bytearray_pop=lambda x: b.pop(x), to_bytes=lambda x: (5).to_bytes(x, "big"),
    permutations=lambda x: list(itertools.permutations([1], x)), combinations=lambda x: list(itertools.combinations([1], x)),
    repeat=lambda x: itertools.repeat(1, x), tee=lambda x: itertools.tee([1], x), batched=lambda x: itertools.batched([1], x),
    product=lambda x: list(itertools.product([1], repeat=x)), lru_cache=lambda x: functools.lru_cache(x) and "made",
    length=lambda x: len(type("Long", (), {"__len__": lambda self: x})()), hint=lambda x: operator.length_hint(1, x), bytes=lambda x: bytes(x),
    array_times=lambda x: array.array("i", [1]) * x, group=lambda x: re.match("a", "a").group(x),
)
for x in big, -big, Index(), 1.5, None:
    for name, call in calls.items():
        try:
            print(name, call(x))
        except Exception as e:
            print(name, type(e).__name__, e)
