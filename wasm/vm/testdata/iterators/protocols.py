# Iteration over built-in and user-defined iterables, changed while iterated.

l = [1, 2, 3]
out = []
for x in l:
    out.append(x)
    if len(l) < 6:
        l.append(x * 10)
print(out)
l = [1, 2, 3, 4]
for x in l:
    l.remove(x)
print(l)


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n


print(list(Count(3)), tuple(Count(2)), sum(Count(5)), sorted(Count(3)), max(Count(4)), [*Count(3)], set(Count(2)) == {0, 1})
a, *b = Count(4)
print(a, b, list(zip(Count(3), "abc")), list(map(str, Count(2))), dict(enumerate(Count(2))), 3 in Count(5), 9 in Count(5))
try:
    next(Count(0))
except StopIteration as e:
    print("StopIteration", e.value)


def gen():
    got = yield 1
    print("got", got)
    return "result"


g = gen()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("value", e.value)
print(next(g, "default"))


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return i * i


print(list(Seq()), 9 in Seq(), 5 in Seq(), list(zip(Seq(), Seq())), [*Seq()])
calls = iter([1, 2, 0, 3])
print(list(iter(lambda: next(calls), 0)), list(calls))
for bad in (5, None, object, 1.5):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)
it = iter("héé\U0001f600")
print(next(it), list(it), list("aé"), list(reversed("aé")), list(b"ab"), list(bytearray(b"c")))
it = iter(range(5))
print(next(it), it.__length_hint__(), list(it), list(it), list(range(10, 0, -3)), [*range(0)])
it = zip([1, 2, 3], iter([4, 5]))
print(list(it), list(it), list(zip()), list(zip("ab")))
it = enumerate("xyz", 7)
print(next(it), list(it), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, Seq())), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))


class Broken:
    def __iter__(self):
        return 5


class Raising:
    def __next__(self):
        raise ValueError("in next")

    def __iter__(self):
        return self


for f in (lambda: list(Broken()), lambda: list(Raising()), lambda: [x for x in Broken()], lambda: iter(Broken()), lambda: dict(Raising()), lambda: max(Raising()), lambda: (lambda *a: a)(*Raising())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
