import weakref
class C:
    def __init__(self, n): self.n = n
c = C(1)
r = weakref.ref(c)
print(r() is c, r().n)
del c
print(r())
c = C(2)
r = weakref.ref(c, lambda ref: print("dead", ref is r, ref()))
c = None
print("after")
c = C(3)
a = weakref.ref(c); b = weakref.ref(c)
print(a is b, a == b, hash(a) == hash(c), weakref.getweakrefcount(c))
d = weakref.ref(c, print)
print(a is d, a == d, weakref.getweakrefcount(c), len(weakref.getweakrefs(c)))
d = None
print(weakref.getweakrefcount(c))
def f():
    x = C(4)
    return weakref.ref(x)
print(f()())
l = [C(i) for i in range(3)]
rs = [weakref.ref(x, lambda r: print("cb")) for x in l]
print(len(l))
del l[1]
print([r() is None for r in rs])
l.clear()
print([r() is None for r in rs])
for bad in (1, "s", None, [], {}, (), 1.5):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
class S:
    __slots__ = ("x",)
try:
    weakref.ref(S())
except TypeError as e:
    print(e)
class W:
    __slots__ = ("x", "__weakref__")
w = W(); r = weakref.ref(w); del w
print(r())
def func(): pass
r = weakref.ref(func)
print(r() is func)
del func
print(r())
class L(list): pass
l = L([1]); r = weakref.ref(l); print(r()); del l; print(r())
r = weakref.ref(C)
print(r() is C)
del C
print(r() is None)
