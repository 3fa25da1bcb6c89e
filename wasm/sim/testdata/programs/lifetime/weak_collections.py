import weakref
class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"C({self.n})"
s = weakref.WeakSet()
a, b = C(1), C(2)
s.add(a); s.add(b)
print(len(s), a in s, sorted(x.n for x in s))
x = None
del a
print(len(s), sorted(x.n for x in s))
b = None
print(len(s))
d = weakref.WeakValueDictionary()
a = C(3)
d["a"] = a
d["b"] = b = C(4)
print(sorted(d), d["a"], d.get("c"), len(d))
del a
print(sorted(d), "a" in d)
try:
    d["a"]
except KeyError as e:
    print("KeyError", e)
b = None
print(list(d.items()))
k = weakref.WeakKeyDictionary()
a, b = C(5), C(6)
k[a] = "five"; k[b] = "six"
print(k[a], len(k), a in k)
del a
print(len(k), list(k.values()))
print(k.pop(b), len(k))
class Cache:
    def __init__(self): self.data = weakref.WeakValueDictionary()
    def get(self, n):
        v = self.data.get(n)
        if v is None:
            print("miss", n)
            v = self.data[n] = C(n)
        return v
cache = Cache()
one = cache.get(1)
cache.get(1)
cache.get(2)
cache.get(2)
print(list(cache.data))
