# Weak references are shared, proxies pass on what they are asked, weak mappings and sets have the operators of the others.
import weakref, copy, gc
def t(s):
    try: print(s, "->", eval(s, globals()))
    except BaseException as e: print(s, "!!", type(e).__name__, e)
class C:
    def __bytes__(self): return b"by"
    def __index__(self): return 10
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 4: raise StopIteration
        return 5
    def __iter__(self): return self
    def __reversed__(self): return iter((5,4))
    def __abs__(self): return 3
    def __neg__(self): return -3
    def __float__(self): return 2.5
    def __int__(self): return 2
    def __floordiv__(self, o): return 42
    def __ifloordiv__(self, o): return 21
    def __matmul__(self, o): return 1729
    def __rmatmul__(self, o): return -163
    def __imatmul__(self, o): return 561
    def __divmod__(self, o): return (1,2)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __bool__(self): return False
    def __len__(self): return 3
    def __getitem__(self, i): return i
    def __contains__(self, x): return x == 7
    def __call__(self, *a, **k): return a, k
    def __str__(self): return "str C"
    def __lt__(self, o): return True
    def __hash__(self): return 1
    def __invert__(self): return "inv"
    def __pos__(self): return "pos"
c = C()
p = weakref.proxy(c)
for s in ("weakref.ref(c) is weakref.ref(c)", "weakref.proxy(c) is p", "weakref.ref(c, print) is weakref.ref(c, print)", "weakref.ref(c, None) is weakref.ref(c)", "weakref.getweakrefcount(c)", "len(weakref.getweakrefs(c))", "__import__('operator').index(p)", "next(p)", "abs(p), -p, +p, ~p", "float(p), int(p)", "p // 1", "p @ 1", "1 @ p", "divmod(p, 2)", "bool(p)", "len(p)", "p[3]", "7 in p", "p(1, a=2)", "str(p)", "p < 3", "hash(p)", "isinstance(p, C)", "p.__class__", "type(p)", "p == c"):
    t(s)
p //= 3; print(p)
p = weakref.proxy(c)
p @= 3; print(p)
p = weakref.proxy(c)
del c
for s in ("p.x", "str(p)", "p + 1", "bool(p)", "p()", "len(p)", "next(p)", "hash(p)", "p == 1", "repr(p)[:12]", "iter(p)", "p[0]"): t(s)
class N: pass
n = N(); q = weakref.proxy(n)
for s in ("next(q)", "iter(q)", "q + 1", "abs(q)", "len(q)", "q()", "int(q)", "q < 1"): t(s)
class K:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"K{self.v}"
a, b, d = K(1), K(2), K(3)
wk1 = weakref.WeakKeyDictionary({a: 1, b: 2}); wk2 = weakref.WeakKeyDictionary({b: 5, d: 4})
wv1 = weakref.WeakValueDictionary({1: a, 2: b}); wv2 = weakref.WeakValueDictionary({2: d, 3: d})
for s in ("dict(wk1 | wk2)", "type(wk1 | wk2).__name__", "dict(wk1 | {d: 9})", "dict({d: 9} | wk1)", "dict(wv1 | wv2)", "dict(wv1 | {7: a})", "wk1 | [(d, 1)]", "a in wk1, 5 in wk1", "[*copy.deepcopy(wk1).items()]", "len(copy.deepcopy(wv1))", "dict(copy.copy(wk1))", "wk1.keyrefs()[0]() is a", "wv1.valuerefs()[0]() is a", "sorted(wv1.items())[0]", "wk1 == wk2", "list(reversed(wk1))", "[r() for r in wv1.itervaluerefs()]", "wv1.get(9, 'none')", "wk1.get(d, 'none')", "wk1.pop(d, 4)", "wv1.pop(99)", "wv1.setdefault(99, a)", "wk1.setdefault(d, 8)", "wv1.popitem()", "wk1.update([(a, 3)])", "dict(wk1)"):
    t(s)
wk1 |= {a: 100}; print(wk1[a])
s1 = weakref.WeakSet([a, b]); s2 = weakref.WeakSet([b, d])
for s in ("len(s1 | s2)", "len(s1 & s2)", "len(s1 - s2)", "len(s1 ^ s2)", "s1 < s2", "s1 <= s1", "s1 == weakref.WeakSet([b, a])", "s1.isdisjoint(s2)", "type(s1.union([d])).__name__", "s1.issubset([a,b,d])", "copy.copy(s1) == s1", "repr(s1)[:3]", "a in s1"): t(s)
try: weakref.ref(5)
except TypeError as e: print(e)
try: weakref.ref(a, callback=print)
except TypeError as e: print(e)
r = weakref.ref(a)
print(r.__callback__, hash(r) == hash(a), r == weakref.ref(a), r() is a)
class SR(weakref.ref): pass
print(SR(a) is SR(a), SR(a) is weakref.ref(a), weakref.ref(a) is r)
f = weakref.finalize(a, print, "bye"); print(f.alive, f.peek()[1:], f.detach()[1:], f.alive)


class Plain:
    x = 1


plain = Plain()
plain.y = 2
stand_in = weakref.proxy(plain)
print(hasattr(stand_in, "x"), getattr(stand_in, "y", None), getattr(stand_in, "z", "no"), hasattr(stand_in, "z"), isinstance(stand_in, Plain),
      isinstance(stand_in, int))
first, second = weakref.proxy(plain, print), weakref.proxy(Plain())
try:
    bool(second)
except ReferenceError as error:
    print(error)
print([type(r).__name__ for r in weakref.getweakrefs(plain)])
