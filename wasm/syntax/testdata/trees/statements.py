"""Every statement, in the forms it has."""
from __future__ import annotations
import os, os.path as path
from . import sibling
from .. pkg.mod import (one as first, two,)
from ... import far
from os import *

x = 1
a = b = c, = [0]
x: int
x: list[int] = []
(y): str = "in parentheses is not simple"
obj.field: float = 1.5
table["k"]: dict
x += 1; x -= 2; x *= 3; x /= 4; x //= 5; x %= 6; x **= 7
x <<= 1; x >>= 2; x &= 3; x |= 4; x ^= 5; m @= n
first, *rest = rest
(left, [right, *more]), last = nested
*everything, = items
del x, obj.field, table[0], (a, b), [c]
assert x
assert x > 0, f"{x} is too small"
pass
global_name = None

def plain():
    global a, b
    return

def annotated(a: int, /, b: str = "b", *args: *Ts, c, d: float = 2.0, **kw: dict) -> tuple[int, ...]:
    nonlocal_ = lambda: 0
    def inner():
        nonlocal nonlocal_
        raise
    return a, *args

def generic[T: int = bool, *Ts = *tuple[int], **P = [int]](x: T) -> T: return x

type Pair[A, B] = tuple[A, B]
type = 5
type (x)

@decorator
@factory(1, two=2)
@(lambda f: f)
class Full[T](Base, *bases, metaclass=Meta, **kwargs):
    """Docstring."""
    attr: int = 0

    async def method(self): return await self.other()

class Empty: pass
class AlsoEmpty(): ...

if a:
    pass
elif b: c
elif d:
    e
else:
    f

while a < b:
    if c: break
    continue
else:
    done()

for i in range(3): print(i)
for (a, b), *c in pairs, more:
    ...
else:
    pass

try:
    risky()
except ValueError:
    raise
except (TypeError, KeyError) as e:
    raise RuntimeError("wrapped") from e
except:
    pass
else:
    fine()
finally:
    cleanup()

try: a
finally: b

try:
    group()
except* OSError as eg:
    pass
except* (A, B):
    pass

with open("f") as f: pass
with a, b as c, d as (e, f), g as h.i, j as k[0]:
    pass
with (a as b, c,):
    pass
with (a, b): pass
with (a, b) as pair: pass
with (yield_from): pass
with (a): pass
with (a).b as c: pass

async def coroutine():
    async with lock, other as o:
        pass
    async for item in source:
        yield item
    else:
        return
    await (await x)
