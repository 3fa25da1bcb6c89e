# list.sort: stable, keys, reverse, comparisons asked, errors.

words = "pear fig apple kiwi plum date lime pea".split()
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, reverse=True))


class Item:
    def __init__(self, n, tag):
        self.n = n
        self.tag = tag

    def __lt__(self, other):
        log.append((self.n, other.n))
        return self.n < other.n

    def __repr__(self):
        return "%d%s" % (self.n, self.tag)


log = []
for order in ([3, 1, 2], [1, 2, 3, 4], [4, 3, 2, 1], [2, 2, 1, 1], [1, 1, 1], [5, 1, 4, 2, 3, 3, 0], [3, 3, 2, 2, 1, 5, 6], [2, 1, 1, 0, 0, 4]):
    for reverse in (False, True):
        log.clear()
        print(sorted([Item(n, "abcdefg"[i]) for i, n in enumerate(order)], reverse=reverse), log)
seed = 1
nums = []
for i in range(700):
    seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
    nums.append(seed % 97)
pairs = [(n, i) for i, n in enumerate(nums)]
a = sorted(pairs, key=lambda p: p[0])
print(a == sorted(pairs), [p for p in a[:10]])
b = sorted(pairs, key=lambda p: p[0], reverse=True)
print(all(x[0] > y[0] or x[0] == y[0] and x[1] < y[1] for x, y in zip(b, b[1:])), b[:4])
print(sorted(nums) == sorted(nums, key=float) == sorted(nums, key=lambda n: "%03d" % n and n))
print(sorted([2.5, 1, True, 0.5, 10**20, -1]), sorted([[2], [1, 2], [1]]), sorted(["b", "B", "é", "a", ""]), sorted([(1, "b"), (1, "a"), (0, "z")]))
print(sorted({3: 1, 1: 2}), sorted("hello"), sorted(x * x for x in (3, -1, 2)))
l = [3, 1, "x", 2]
try:
    l.sort()
except TypeError as e:
    print(e, sorted(l, key=str))


class Grumpy:
    def __lt__(self, other):
        raise KeyError("grumpy")


l = [Grumpy(), Grumpy()]
try:
    l.sort()
except KeyError as e:
    print("KeyError", e, len(l))
l = [3, 2, 1]


def shrink(x):
    l.append(9)
    return x


try:
    l.sort(key=shrink)
except ValueError as e:
    print(e, l)
lengths = []
l = [3, 2, 1]
l.sort(key=lambda x: lengths.append(len(l)) or x)
print(l, lengths)
print(sorted([3, 1, 2], key=None), list(reversed(sorted([3, 1, 2]))), min([3, 1, 2], key=lambda x: -x))
