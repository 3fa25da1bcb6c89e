"""Ranges beyond 64 bits."""
big = 2**64
r = range(big, big + 5)
print(r, len(r), list(r) == [big + i for i in range(5)], r[2], r[-1], big + 3 in r, r.index(big + 1), r.count(0), r[1:3], list(reversed(r)) == sorted(r, reverse=True), r == range(big, big + 5), hash(r) == hash(range(big, big + 5)), r.start, r.stop, r.step)
q = range(0, 10**30, 10**29)
print(list(q), len(q), q[3], 5 * 10**29 in q, q)
for f in (lambda: len(range(10**30)), lambda: range(10**30)[10**29], lambda: 10**25 in range(10**30), lambda: range(10**30)[-1], lambda: range(10**30).index(7), lambda: bool(range(10**30)), lambda: range(0, -10**20, -10**19)[1:4], lambda: list(range(-2**65, -2**65 + 2)), lambda: range(2**63 - 2, 2**63 + 2)[3], lambda: list(range(2**63 - 2, 2**63 + 2)), lambda: next(iter(range(10**30))), lambda: sum(range(2**62, 2**62 + 3)), lambda: range(0, 10**30)[5:10**29], lambda: range(1, 10**30, 0), lambda: iter(range(10**20)).__length_hint__(), lambda: range(10**20) == range(10**20), lambda: range(10**20) == range(0, 10**20, 1), lambda: len(range(2**63 - 1)), lambda: len(range(2**63))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for i in range(10**20, 10**20 + 10**19 * 3, 10**19): print(i)
for i, x in enumerate(range(10**40)):
    if i == 2: print(x); break
import random
random.seed(1); print(random.randrange(10**30), random.randint(2**64, 2**65), random.choice(range(10**18)))
