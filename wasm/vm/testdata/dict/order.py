# dict: order of keys through deletion, update and growth; reversed; equality.

d = {}
for i in range(30):
    d[i * 7 % 31] = i
for k in range(0, 30, 3):
    d.pop(k, None)
for k in (3, 0, 9):
    d[k] = "again"
print(d)
print(list(d), list(reversed(d)), list(d.values())[:4], list(d.items())[-2:])
print(d.popitem(), d.popitem(), len(d))
e = dict(sorted(d.items(), key=str))
print(e == d, list(e) == list(d), e != d)
d.update({1: "one"}, two=2)
print(d)
print({"a": 1} | {"b": 2, "a": 3}, {**{"x": 1}, "y": 2, **{"x": 3}})
big = {}
for i in range(5000):
    big["key%d" % i] = i
for i in range(0, 5000, 2):
    del big["key%d" % i]
print(len(big), big["key4999"], "key10" in big, sum(big.values()), next(iter(big)))
big.clear()
print(big, big.get("key1"), big.setdefault("n", []), big)


class Default(dict):
    def __missing__(self, key):
        self[key] = len(self)
        return self[key]


m = Default()
print(m["x"], m["y"], m["x"], m.get("z"), m, Default.fromkeys("ab"), type(m.copy()), type(m | {}))


class Reads(dict):
    def __getitem__(self, key):
        return "got " + str(key)


r = Reads(a=1)
print(r["zzz"], r.get("a"), dict(r), {**r}, list(r.items()))


class Mapping:
    def keys(self):
        return ["k1", "k2"]

    def __getitem__(self, key):
        return key.upper()


print(dict(Mapping()), {**Mapping()}, dict(Mapping(), k2=0))
print({}.fromkeys(range(3), 7), dict.fromkeys([]))
seen = []
for k in list(d):
    if isinstance(k, int) and k % 2:
        del d[k]
    seen.append(k)
print(len(seen), sorted(map(str, d)))
print({1: {2: {3: {}}}}, {(1, 2): [3]}, {None: None, True: False})
print({1: [1, 2]} == {1: [1, 2.0]}, {1: 2} == {1: 2, 3: 4}, {} == [], {float("inf"): 1} == {float("inf"): 1})
