"""heapq.merge takes from its iterables only as much as it gives, and believes that they are sorted."""
import heapq
import itertools


def told(name, items):
    for item in items:
        print(f"{name} gives {item}")
        yield item


merged = heapq.merge(told("a", [1, 4]), told("b", [2, 3]))
print("nothing asked yet")
print(next(merged), next(merged))
print(list(merged))
print(list(itertools.islice(heapq.merge(itertools.count(0, 2), itertools.count(1, 3)), 8)))
print(list(heapq.merge([1, 4], [2, 0])), list(heapq.merge([5, 1], [4, 2, 9], reverse=True)))
print(list(heapq.merge(["b", "CC"], ["a", "ddd"], key=len)), list(heapq.merge(["ccc", "b"], ["dd", "a"], key=len, reverse=True)))
print(list(heapq.merge([(1, "x")], [(1, "a")], key=lambda pair: pair[0])), list(heapq.merge()), list(heapq.merge([], [1])))
try:
    list(heapq.merge([1, 2], ["a"]))
except TypeError as error:
    print(error)
