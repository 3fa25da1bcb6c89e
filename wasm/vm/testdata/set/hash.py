# frozenset: the hash is that of CPython.

for x in [frozenset(), frozenset([1]), frozenset([1, 2, 3]), frozenset(range(100)), frozenset([(1, 2), 3.5]), frozenset([frozenset(), frozenset([1])])]:
    print(hash(x))
print({frozenset([1, 2]): "found"}[frozenset([2, 1])], {1, 2} in {frozenset([1, 2])})
