"""Types that CPython has in C: messages name their module, nothing can be changed about them, and most of their objects keep no attributes."""
import asyncio
import collections
import contextvars
import io
import itertools
import operator
import pathlib
import re
import socket
import struct
import threading
import weakref

loop = asyncio.new_event_loop()
stream = io.TextIOWrapper(io.BytesIO())
things = [
    stream, io.StringIO(), io.BytesIO(), threading.local(), re.compile("a"), re.match("a", "a"), itertools.count(), itertools.chain(),
    contextvars.ContextVar("v"), contextvars.copy_context(), pathlib.PurePosixPath("a"), pathlib.Path("a"), socket.socket(), struct.Struct("i"),
    zip(), map(int, []), filter(int, []), enumerate([]), reversed([]), weakref.ref(stream), collections.deque(), collections.defaultdict(int),
    operator.itemgetter(1), operator.attrgetter("x"), loop.call_soon(print), loop.call_later(1, print), property(), iter([]),
]


async def enter(x):
    async with x: pass


async def each(x):
    async for _ in x: pass


async def wait(x):
    await x


def lock(x):
    with x: pass


def assign(x):
    x.note = 1
    return x.note


def remove(x):
    del x.note


attempts = [lambda x: x.nope, lambda x: x + 1, lambda x: x["a"], lambda x: x.nope(), assign, remove, lambda x: type(x.__dict__),
            lambda x: setattr(x, "__doc__", "d"), lambda x: enter(x).send(None), lambda x: each(x).send(None), lambda x: wait(x).send(None)]
for x in things:
    print(type(x).__name__)
    for attempt in attempts:
        try:
            print("   ", attempt(x))
        except (AttributeError, TypeError, IndexError) as e:
            print("   ", type(e).__name__, e)

for cls in io.StringIO, io.BytesIO, io.TextIOWrapper, io.FileIO, io.BufferedReader, threading.local:
    try:
        cls.note = 1
    except TypeError as e:
        print(e)


class Loud(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


loud = Loud()
loud.note = 1
print("hello", file=loud, end="")
print(loud.getvalue(), loud.note)


class Named(socket.socket):
    pass


with Named() as sock:
    sock.name = "mine"
    print(sock.name)

match = re.match("(a)(b)", "ab")
for attempt in (lambda: [*match], lambda: 1 in match, lambda: print(*match), lambda: list(match), lambda: dict(match)):
    try:
        attempt()
    except TypeError as e:
        print(e)
try:
    a, b = match
except TypeError as e:
    print(e)
try:
    first, *rest = match
except TypeError as e:
    print(e)
