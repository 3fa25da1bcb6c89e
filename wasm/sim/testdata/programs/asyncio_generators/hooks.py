"""sys.get_asyncgen_hooks and set_asyncgen_hooks: hooks of a program's own, and a loop's."""
import asyncio
import sys
import warnings

print(sys.get_asyncgen_hooks(), type(sys.get_asyncgen_hooks()))
async def g(n):
    try:
        yield n
        yield n + 1
    finally:
        print("end", n)
def first(x): print("first", x.__name__)
def last(x): print("last", x.__name__)
for bad in [dict(firstiter=3), dict(finalizer="x"), dict(firstiter=3, finalizer=4)]:
    try: sys.set_asyncgen_hooks(**bad)
    except TypeError as e: print(e)
print(sys.set_asyncgen_hooks(first, last))
print([f.__name__ for f in sys.get_asyncgen_hooks()], sys.get_asyncgen_hooks().firstiter.__name__)
x = g(1)
print("made")
a = x.__anext__()
print("asked")
try: a.send(None)
except StopIteration as e: print(e.value)
x = None; a = None
print("gone")
sys.set_asyncgen_hooks(finalizer=None)
x = g(2); a = x.__anext__()
try: a.send(None)
except StopIteration as e: print(e.value)
del x, a
def fails(x): raise KeyError(x.__name__)
sys.set_asyncgen_hooks(fails)
x = g(3)
try: x.__anext__()
except KeyError as e: print(repr(e))
print(sys.get_asyncgen_hooks()[0] is fails)
sys.set_asyncgen_hooks(None, fails)
x = g(4); a = x.__anext__()
try: a.send(None)
except StopIteration as e: print(e.value)
del x, a
sys.set_asyncgen_hooks(None, None)
async def main():
    loop = asyncio.get_running_loop()
    hooks = sys.get_asyncgen_hooks()
    print(hooks.firstiter == loop._asyncgen_firstiter_hook, hooks)
    sys.set_asyncgen_hooks(lambda x: (first(x), hooks.firstiter(x)), lambda x: (last(x), hooks.finalizer(x)))
    async for i in g(5):
        break
    await asyncio.sleep(0)
    x = g(6)
    await anext(x)
    sys.set_asyncgen_hooks(*hooks)
    y = g(7)
    await anext(y)
    x = None
    await asyncio.sleep(0)
    await loop.shutdown_asyncgens()
asyncio.run(main())
print(sys.get_asyncgen_hooks())


async def late():
    warnings.simplefilter("error")
    loop = asyncio.get_running_loop()
    await loop.shutdown_asyncgens()
    z = g(8)
    try:
        await anext(z)
    except ResourceWarning as e:
        print(str(e).split(" at ")[0])
    z = None
    await asyncio.sleep(0.1)
    print("a loop closes what was asked for an item and has not begun, too")
    warnings.simplefilter("default")
    sys.set_asyncgen_hooks(first, last)
    z = g(9)
    asked = z.__anext__()
    z = asked = None
    print("dropped")

asyncio.run(late())
