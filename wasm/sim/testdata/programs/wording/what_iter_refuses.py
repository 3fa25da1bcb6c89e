# What says in its own words that it cannot iterate, and what leaves that to iter().
class S:
    def __init__(self, *a): self.items = list(a)
    def __iter__(self): return self.items
s = S(1,2)
import collections
for f in (lambda: 1 in s,
          lambda: bytes(s),
          lambda: bytearray(s),
          lambda: list(s),
          lambda: [*s],
          lambda: dict(s),
          lambda: set(s),
          lambda: {*s},
          lambda: print(*s),
          lambda: sorted(s),
          lambda: (lambda a, b: 0)(*s),
          lambda: sum(s),
          lambda: max(s),
          lambda: tuple(s),
          lambda: ','.join(s),
          lambda: [].extend(s),
          lambda: zip(s),
          lambda: map(str, s),
          lambda: enumerate(s),
          lambda: collections.deque(s),
          lambda: iter(s),
          lambda: [1,2].__iadd__(s),
          lambda: b''.join(s),
          lambda: b'a'.startswith(s),
          lambda: {}.update(s),
          lambda: set().update(s),
          lambda: set() - s,
          lambda: bytearray().extend(s),
          lambda: bytearray(b'123').__setitem__(slice(0, 1), s),
          lambda: [1].__setitem__(slice(0,1), s),
          lambda: dict.fromkeys(s),
          lambda: set().isdisjoint(s),
          lambda: {1}.isdisjoint(s),
          lambda: {1}.issubset(s),
          lambda: {1}.issuperset(s),
          lambda: {1}.intersection(s),
          lambda: all(s),
          lambda: filter(None, s),
          lambda: next(s),
          lambda: reversed(s),
          lambda: frozenset(s),
          lambda: ''.join(s),
          lambda: 'a'.translate(s),
          lambda: __import__('operator').contains(s, 1),
          lambda: __import__('operator').countOf(s, 1),
          lambda: __import__('operator').indexOf(s, 1),
          lambda: list(__import__('itertools').chain(s)),
          lambda: list(__import__('itertools').chain.from_iterable(s)),
          lambda: __import__('itertools').cycle(s),
          lambda: [x for x in s],
          lambda: __import__('functools').reduce(max, s),
          lambda: __import__('array').array('b', s),
          lambda: __import__('math').fsum(s),
          lambda: __import__('random').choices(s)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    a, b = s
except Exception as e: print(type(e).__name__, e)
try:
    a, *b = s
except Exception as e: print(type(e).__name__, e)
def g():
    yield from s
try:
    list(g())
except Exception as e: print(type(e).__name__, e)
