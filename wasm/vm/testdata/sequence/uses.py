# Containers in small everyday uses: displays, unpacking, item assignment, special methods called by name.

def show(f):
    try: print(repr(f())[:300])
    except Exception as e: print(type(e).__name__, e)
show(lambda: list[int]); show(lambda: dict[str, int]); show(lambda: set[int]); show(lambda: tuple[int, ...])
class Z(zip): pass
show(lambda: list(Z([1],[2])))
class E(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return x
show(lambda: list(E("ab")))
show(lambda: type(iter([])).__name__ + type(iter(())).__name__ + type(iter({})).__name__ + type(iter({}.items())).__name__+ type(iter(set())).__name__ + type(iter(range(1))).__name__+type(iter("")).__name__+type(iter("é")).__name__+type(iter(b"")).__name__+type(reversed([])).__name__+type(reversed(())).__name__+type(reversed({})).__name__+type(iter(int,1)).__name__+type({}.keys()).__name__+type(zip()).__name__+type(map(str,[])).__name__)

show(lambda: list.__len__([1])); show(lambda: [1].__getitem__(0)); show(lambda: [1].__contains__(1)); show(lambda: {1:2}.__getitem__(1)); show(lambda: [1].__add__([2])); show(lambda: [1].__add__(2)); show(lambda: (1,).__mul__(2)); show(lambda: {1}.__or__({2})); show(lambda: [1].__eq__((1,))); show(lambda: [1].__iter__().__next__()); show(lambda: {}.__len__()); show(lambda: [3].__repr__()); show(lambda: list.__name__); show(lambda: [1].__reversed__().__next__()); show(lambda: {1:2}.__reversed__().__next__()); show(lambda: [].__class__); show(lambda: dict.fromkeys)if 0 else None
show(lambda: list.append([1], 2)); show(lambda: list.append(1, 2)); show(lambda: [1,2].__delitem__(0)); show(lambda: [1].__setitem__(0, 3)); show(lambda: [].__hash__); show(lambda: dict.__hash__); show(lambda: [1].__lt__([2])); show(lambda: [1] .__mul__(2)); show(lambda: [1].__rmul__(2)); show(lambda: [1].__imul__(2)); show(lambda: [1].__iadd__([2]))
a, b, *c = {1: 2, 3: 4, 5: 6}; print(a, b, c)
def f(*a, **k): return a, k
show(lambda: f(*{1:2}, *[3], **{"x": 1}, **dict(y=2)))
show(lambda: f(**{1: 2})); show(lambda: f(**[1])); show(lambda: f(*1)); show(lambda: f(**{"a": 1}, **{"a": 2}))
show(lambda: {**1}); show(lambda: [*1]); show(lambda: {*1}); show(lambda: (*1,))
show(lambda: [x for x in range(3) if x] + [y * 2 for y in (1, 2)]); show(lambda: {k: v for k, v in zip("ab", [1, 2])}); show(lambda: {[]: 1}); show(lambda: {x for x in [[]]}); show(lambda: {k: 1 for k in [[]]})
l = [1, 2, 3]; l[1:2] = l; print(l); l[::2] = "abc"; print(l); del l[-1]; print(l)
m = [[0] * 3] * 2; m[0][1] = 5; print(m)
x = [1, 2]; y = x; x += [3]; print(y); x = x + [4]; print(y, x)
t = ([1],)
try: t[0] += [2]
except TypeError as e: print(e, t)
try: (1, 2)[0] = 3
except TypeError as e: print(e)
try: del (1, 2)[0]
except TypeError as e: print(e)
try: "abc"[0] = 3
except TypeError as e: print(e)
try: set([1])[0]
except TypeError as e: print(e)
try: a, b = [1, 2, 3]
except ValueError as e: print(e)
try: a, b = {1}
except ValueError as e: print(e)
try: a, *b = []
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
d = {"a": {"b": [1, {"c": 2}]}}; print(d["a"]["b"][1]["c"], d)
d["a"]["b"] += [3]; d.setdefault("n", []).append(1); print(d)
print(sorted(d.items(), key=lambda kv: kv[0], reverse=True), max(d, key=len), list(d), [*d.values()][1])
print(dict(zip("abc", range(3))), dict([("x", 1), ["y", 2]]), dict(a=1), {1: "a"} | {2: "b"})
print([1, 2] < [1, 3], (1, 2) < (1,), [] < [0], (1, "a") < (1, "b"), [1, [2]] == [1, [2.0]], [nan := float("nan")] == [nan])
print(min(3, 1), max("b", "a"), sum([[1], [2]], []), any([]), all([]), abs(-3.5), round(2.5), divmod(-7, 3), pow(2, 10), list(map(max, [1, 5], [3, 2])))
print(id(a) == id(a), id([]) != 0, hash("a") == hash("a"), callable(print), isinstance(print, object))
show(lambda: range(10)[3:8:2]); show(lambda: list(range(10))[-3:]); show(lambda: range(10)[::-2][1:3]); show(lambda: 5 in range(0, 10, 5)); show(lambda: range(5) == range(0, 5, 1)); show(lambda: range(3).__contains__(2))
show(lambda: NotImplemented); show(lambda: ...); show(lambda: __name__)
try: exit(3)
except SystemExit as e: print("exit", e.code)
show(lambda: [1,2,3].index(2, 5)); show(lambda: "a" in [1]); show(lambda: None in (None,))
