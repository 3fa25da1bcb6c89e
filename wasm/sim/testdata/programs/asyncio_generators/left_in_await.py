# Async generators that are driven by hand and dropped while their body waits: what runs at their end, and when.
import sys

sys.unraisablehook = lambda u: print("  ignored in", u.object.__name__ + ":", repr(u.exc_value))


class Pause:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        try:
            return (yield self.tag)
        finally:
            print("  pause over:", self.tag)


async def numbers(n, at_exit=""):
    try:
        for i in range(n):
            await Pause(f"before {i}")
            yield i
    except GeneratorExit:
        print("  closing")
        if at_exit == "waits":
            await Pause("late")
        if at_exit == "yields":
            yield "late"
        raise
    finally:
        print("  finally")


def step(f, *args):
    try:
        print(f.__name__, f(*args))
    except BaseException as e:
        print(f.__name__, type(e).__name__, e)


print("# the awaitable goes first")
g = numbers(3)
a = g.asend(None)
step(a.send, None)
del a
print("del g")
del g

print("# the generator's name goes first")
g = numbers(3)
a = g.asend(None)
step(a.send, None)
del g
print("del a")
del a

for at_exit in "", "waits", "yields":
    print("# close() of the awaitable;", at_exit or "raises")
    g = numbers(3, at_exit)
    a = g.asend(None)
    step(a.send, None)
    step(a.close)
    if not at_exit:
        step(g.asend(None).send, None)
    print("del a")
    del a
    print("del g")
    del g

print("# aclose() that waits")
g = numbers(3, "waits")
a = g.asend(None)
step(a.send, None)
step(a.send, None)
del a
b = g.aclose()
step(b.send, None)
print("del b")
del b
print("del g")
del g


async def use(n, at_exit=""):
    try:
        async for x in numbers(n, at_exit):
            print("got", x)
    finally:
        print("use over")


for at_exit in "", "waits":
    for end in "close", "throw ValueError", "throw GeneratorExit", "drop":
        print("# in a coroutine that waits;", at_exit or "raises", "at its end:", end)
        c = use(2, at_exit)
        step(c.send, None)
        if end == "close":
            step(c.close)
        elif end != "drop":
            step(c.throw, {"V": ValueError, "G": GeneratorExit}[end[6]])
            step(c.send, None)
        print("del c")
        del c


async def returns():
    try:
        yield 1
        await Pause("before the next")
    except GeneratorExit:
        await Pause("late")
    finally:
        print("  finally returns")
        return


async def leaves():
    g = returns()
    print(await g.__anext__())
    async for x in g:
        print(x)


print("# a body that returns at its end")
c = leaves()
step(c.send, None)
step(c.throw, GeneratorExit)
print("del c")
del c


async def comprehension():
    return [x async for x in numbers(2)]


print("# a comprehension")
c = comprehension()
step(c.send, None)
step(c.send, None)
print("del c")
del c
print("exit")
