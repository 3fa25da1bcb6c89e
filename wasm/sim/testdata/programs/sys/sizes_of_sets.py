# What a set weighs goes by its table: how it grew, and what it is a copy of.
import sys
s = set()
print(sys.getsizeof(s), sys.getsizeof(frozenset()))
last = 0
for i in range(3000):
    s.add(i)
    n = sys.getsizeof(s)
    if n != last: print(i, n); last = n
print([sys.getsizeof(set(range(n))) for n in range(0, 100, 7)], [sys.getsizeof(set(range(n)).copy()) for n in range(0, 100, 7)], [sys.getsizeof({*range(n)} | {5}) for n in range(0, 100, 7)], sys.getsizeof(frozenset(range(50))), sys.getsizeof({1,2,3}))
