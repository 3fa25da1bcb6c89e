"""Who asks an iterable for its length, and what comes of it."""
class C:
    def __iter__(self):
        print("iter", end=" "); return iter([1, 2])
    def __len__(self):
        print("len", end=" "); return 2
class D(C):
    __len__ = None
    def __length_hint__(self):
        print("hint", end=" "); return 1
class E(C):
    def __len__(self):
        print("len", end=" "); raise ValueError("e")
class F(C):
    def __len__(self):
        print("len", end=" "); raise TypeError("e")
def gen(): yield 1
for c in C, D, E, F:
    for f in list, tuple, set, sorted, bytes, bytearray, sum, max, dict.fromkeys, enumerate, lambda x: [*x], lambda x: (*x,), lambda x: {*x}, lambda x: [].extend(x), ", ".join, zip, frozenset, any, lambda x: [i for i in x], iter, reversed, "".join, lambda x: bytearray().extend(x), lambda x: print(*x), lambda x: [0].__iadd__(x), lambda x: exec("l=[1];l[:]=x", {"x": x}), min, lambda x: [].__init__(x), lambda x: list(map(str, x)), lambda x: list(zip(x)), lambda x: list(enumerate(x)), lambda x: __import__("collections").deque(x), lambda x: __import__("operator").length_hint(x), lambda x: list(reversed(list(x))):
        try: r = f(c()); print(c.__name__, type(r).__name__)
        except Exception as e: print(c.__name__, type(e).__name__, e)
