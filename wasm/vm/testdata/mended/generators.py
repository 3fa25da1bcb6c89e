# A generator's result ends an iteration quietly, and is StopIteration's value where somebody asks.
def g():
    yield 1
    return 2

print(list(g()), [*g()], sum(g()), dict(zip(g(), "ab")))
it = g()
next(it)
for ask in (lambda: next(it), lambda: it.__next__(), lambda: next(it, "default")):
    try:
        print(ask())
    except StopIteration as e:
        print("stopped", e.value)
it = g()
it.__next__()
try:
    it.__next__()
except StopIteration as e:
    print(e.value)

def outer():
    x = yield from g()
    return (yield x), x

print(list(outer()))
