"""The n best, and of equal ones those that came first."""
import heapq, random, collections
r = random.Random(3)
for size in (0, 1, 2, 5, 20):
    data = [r.randrange(6) for _ in range(size)]
    pairs = [(x, i) for i, x in enumerate(data)]
    for n in (-1, 0, 1, 2, 3, 7, 30):
        print(size, n, heapq.nlargest(n, data), heapq.nsmallest(n, iter(data)), heapq.nlargest(n, iter(pairs), key=lambda p: p[0]), heapq.nsmallest(n, pairs, key=lambda p: p[0]))
try: heapq.nlargest(2, [1, "a", 3])
except TypeError as e: print(e)
try: heapq.nsmallest(2, iter([1, 2, "a"]))
except TypeError as e: print(e)
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
print([c.v for c in heapq.nlargest(2, map(C, [3, 1, 2, 3]))])
print(collections.Counter("mississippi").most_common(2), collections.Counter("mississippi").most_common(-3), collections.Counter(a=3, b=[1]).most_common(0))
