"""Partials with attributes of their own, copied and pickled; a partial in a class; how often a cache asks for a hash."""
# oracle: stderr
import copy
import functools
import pickle

p = functools.partial(int, base=2)
p.note = ["kept"]
print(p.__dict__, copy.copy(p).note is p.note, copy.deepcopy(p).note, pickle.loads(pickle.dumps(p)).note)
print(p.__reduce__()[2])
q = functools.partial(print)
q.__setstate__((max, (1, 2), {"key": abs}, {"a": 1}))
print(q, q.a, q(-5))


class Task:
    double = functools.partial(pow, 2)
    kept = staticmethod(functools.partial(pow, 3))


print(Task.double(3), Task.kept(2), Task().kept(2))
print(Task().double(4))
print(Task().double(5))


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash of", self.name)
        return hash(self.name)

    def __eq__(self, other):
        print("is", self.name, "equal to", other.name)
        return self.name == other.name


@functools.lru_cache(maxsize=2)
def look(key, *more):
    return key.name, more


a, b = Key("a"), Key("b")
for key in (a, b, a, Key("a"), Key("c"), b):
    print(look(key), look.cache_info())
print(look(a, 1), look(a, 1))


@functools.lru_cache
def unhashable(x):
    return x


try:
    unhashable([])
except TypeError as e:
    print(e)
