# Sets of constants: the compiler makes a frozenset of them, twice, and the set is laid out by that; what is not constant is added one by one.
import random
import sys

r = random.Random(3)
for k in range(80):
    items = [r.choice([r.randrange(-9, 70), r.randrange(10**6), r.random() * 9, True, None, (1, r.randrange(4))]) for _ in range(r.randrange(1, 40))]
    text = "{" + ", ".join(map(repr, items)) + "}"
    s = eval(text)
    print(s, sys.getsizeof(s), list(eval("(" + text + ").copy()")), eval("{*" + text + ", 5, *[3, 99]}"))
one = 1
print(sys.getsizeof({1, 2, 3, 4, 5}), sys.getsizeof({one, 2, 3, 4, 5}), {40, 8, 24, 0, 1}, {40, 8, 24, 0, one}, {1, True, 1.0, 2})
print(compile("{1, 2, 3}", "", "eval").co_consts, compile("{1, 2}", "", "eval").co_consts)
