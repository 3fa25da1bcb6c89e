"""Calls and operators that nearly fit, and what CPython says then, in its order."""
class A: pass
class B: pass
class C(B): pass
for cls, bases in ((A, (B,)), (C, (A,)), (C, (object,)), (C, (int,)), (A, (object,)), (C, (A, B))):
    try:
        cls.__bases__ = bases; print(cls.__mro__)
    except TypeError as e: print(e)
import typing, collections, operator, heapq, functools
print(typing.Literal[[], int], typing.Literal["a", 1, None, ..., print, str])
o = collections.OrderedDict([(1, 2), (3, 4)])
o.move_to_end(1.0)
print(o)
o.move_to_end(3.0, last=False)
print(o)
o.move_to_end(True)
print(o)
for f in (operator.countOf, operator.indexOf):
    try: print(f(3, 1))
    except TypeError as e: print(e)
for f in (lambda: functools.partial(pow, 1)(k=1), lambda: pow(1, k=1), lambda: pow(1, 2, k=1), lambda: int.from_bytes(k=1), lambda: sorted([], k=1), lambda: enumerate(k=1), lambda: open(k=1), lambda: print(k=1), lambda: sum(k=1), lambda: "".encode(k=1), lambda: "a".split(k=1), lambda: round(k=1), lambda: round(1, k=1), lambda: int("1", k=1), lambda: [].sort(k=1), lambda: max([1], k=2), lambda: str(b"", k=1), lambda: {}.update(1, k=1), lambda: "".format(k=1)):
    try: print(f())
    except TypeError as e: print(e)
for n in (-1, 0, 1, 2):
    print(heapq.nlargest(n, [3, 1, 2]), heapq.nsmallest(n, [3, 1, 2]), heapq.nsmallest(n, [], key=abs), heapq.nlargest(n, ["b", "aa"], key=len))
print(heapq.nlargest(0, [1, "a"]))
try: heapq.nlargest(1, [1, "a"])
except TypeError as e: print(e)
for r, x in ((range(3), -10**20), (range(3), 5), (range(3), "a"), (range(3), 1.5), (range(3), True)):
    try: print(r.index(x))
    except ValueError as e: print(e)
class N: pass
for a, b in ((N(), [1]), (N(), "ab"), (1.5, [1]), (None, [1]), (N(), b"x"), ({}, [1])):
    for op in (operator.imul, operator.mul, operator.iadd, operator.add):
        try: print(op(a, b))
        except TypeError as e: print(e)
d = {"a": [1]}
for other in ({("a", 1)}, frozenset({1, 2}), [("a", 1)], {}.items(), set()):
    try: print(d.items() & other)
    except TypeError as e: print(e)
    try: print(other & d.items())
    except TypeError as e: print(e)
d = {}
for args, kw in (([("k", 1)], {1: 2}), (b"ab", {1: 2}), ({"z": 1}, {(): 3})):
    try: d.update(args, **kw)
    except (TypeError, ValueError) as e: print(e, d)
    try: print(dict(args, **kw))
    except (TypeError, ValueError) as e: print(e, d)
for text in ("print(1 is 1)\n[*a, *b] = 1", "x = 1\nassert (x, 'y')\nreturn 5", "def f():\n    return 1 is 2\n[*a, *b] = 1"):
    try: compile(text, "some.py", "exec")
    except SyntaxError as e: print(e)
class R:
    def __repr__(self): return "R()"
    def __rpow__(self, other, mod=None): return ("rpow", other, mod)
class P:
    def __pow__(self, other, mod=None): return ("pow", other, mod)
class Q:
    def __rpow__(self, other): return ("r2", other)
for f in (lambda: pow(2, R(), 5), lambda: pow(2, R()), lambda: pow(R(), 2, 5), lambda: pow(P(), R(), 5), lambda: pow(2, 3, P()), lambda: pow(2, 3, R()), lambda: pow(2, Q(), 3), lambda: pow("a", 2, 3), lambda: pow(2, "a", 3), lambda: pow(2, 3, "a"), lambda: pow(2.0, 3, 4), lambda: pow(2, 3, 4.0), lambda: pow(2,3,None), lambda: pow(P(), 2, None), lambda: pow(2, P(), 3), lambda: pow(1.5, R(), 2), lambda: pow(1j, 2, 3), lambda: pow(2, 1j, 3), lambda: 2 ** "a", lambda: P() ** 2):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def test(f):
    d = {i: i for i in range(3)}
    try:
        for n, k in enumerate(d):
            print(k, end=" ")
            f(d, k)
            if n > 12: break
        print("end")
    except RuntimeError as e: print(e)
def repl(d, k): del d[k]; d[k + 100] = 1
def repl2(d, k): d.pop(k); d[k] = 1
def add(d, k): d[k+50] = 1
def pop(d, k): d.pop(k)
def last(d, k): d.popitem(); d["x"] = 1
def clear(d, k):
    d.clear(); d.update({"a": 1, "b": 2, "c": 3})
for f in (repl, repl2, add, pop, last, clear): test(f)
def test(f):
    d = {i: i for i in range(7)}
    try:
        for n, k in enumerate(d.items()):
            print(k, end=" ")
            f(d, k[0])
            if n > 20: break
        print("end")
    except RuntimeError as e: print(e)
for f in (repl2, last, clear): test(f)
