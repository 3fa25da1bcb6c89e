# Recursive reprs, subclasses, tuple hashes.

for x in [(), (1,), (1, 2), (1, 2, 3), (-1, (2, 3.5)), ((), ()), (0.5, True)]:
    print(hash(x))
a = []
a.append(a)
print(a)
t = ([],)
t[0].append(t)
print(t)
d = {}
d["self"] = d
d["keys"] = d.values()
print(d)
print((1,), (), [], {}, set())


class L(list):
    pass


class T(tuple):
    pass


print(L([1]), T([1]), type(L([1]) + [2]), type(T([1]) + (2,)), type(L([1]) * 2), type(L([1])[:]), type(T([1])[:]), type(L([1]).copy()))
print(L([1]) == [1], T((1,)) == (1,), L("ab") + L("c"), isinstance(L(), list))
x = L([3, 1, 2])
x.name = "named"
x.sort()
print(x, x.name, len(x), sum(x))
