# set: operations on ints, subclasses, comparison.

a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a < b, a <= {1, 2, 3}, a < {1, 2, 3, 4}, a > {1}, a.isdisjoint({9}))
print(sorted(a.union([7], (8,), {9: 0})), sorted(a.intersection([1, 2], {2})), sorted(a.difference([1], [2])), sorted(a.symmetric_difference([3, 3, 5])))
c = set(a)
c.add(1)
c.add(10)
c.discard(99)
c.remove(1)
c |= {20}
c &= {2, 3, 20}
c -= {3}
c ^= {2, 5}
print(sorted(c), len(c), 5 in c, bool(set()), bool(c))
c.update([1, 1, 1], range(3))
c.intersection_update(range(2))
c.difference_update([0])
c.symmetric_difference_update([1, 4])
print(c, c.copy() == c, c.copy() is c)
f = frozenset([1, 2])
print(f | {3}, type(f | {3}), type({3} | f), f == {1, 2}, hash(f) == hash(frozenset([2, 1])), f.copy() is f, frozenset(f) is f)
print({f: "x"}[frozenset({2, 1})], {1, 2} in {f}, f in {f})
print(set("aab") == {"a", "b"}, len({1, 1.0, True}), {(1, 2), (1, 2)}, set(), frozenset())
print(sorted({x % 5 for x in range(50)}), {*[1, 2], *(2, 3)}, set({1: 2}), set(range(3)) == {0, 1, 2})


class S(set):
    def __init__(self, items=(), name="s"):
        super().__init__(items)
        self.name = name


s = S([1, 2], name="n")
print(s, s.name, s == {1, 2}, type(s | {3}).__name__, len(s), isinstance(s, set))
e = set()
for i in range(1000):
    e.add(i * 7919 % 1009)
for i in range(500):
    e.discard(i)
print(len(e), sum(e), min(e), max(e))
popped = set()
while e:
    popped.add(e.pop())
print(len(popped), len(e))
print(list(zip(sorted({3, 1}), "ab")), max({1, 5, 3}), sum({1, 2, 3}), sorted({"b", "a"}), [x in {1, 2} for x in (1, 3)])
