"""An async def where a plain function belongs: its coroutine dies in the line that called it, with a warning."""
import functools
import itertools
import threading
import warnings


def tell(message, category, filename, lineno, file=None, line=None):
    own = filename == __file__
    print("  warned:", message, "| line" if own else "| library", source[lineno - 1].strip() if own else "")


source = open(__file__).read().splitlines()
warnings.simplefilter("always")
warnings.showwarning = tell


async def even(x): return x % 2 == 0
async def key(x): return -x
async def compare(a, b): return a - b
async def job(): return 1


def asked():
    print(list(filter(even, [1, 2])))
    print(any(even(x) for x in range(3)), all(even(x) for x in range(1)))
    print(list(itertools.takewhile(even, [1])), list(itertools.dropwhile(even, [1])), list(itertools.filterfalse(even, [1])))
    for call in (lambda: sorted([1, 2], key=key),
                 lambda: max([1, 2], key=key),
                 lambda: sorted([1, 2], key=functools.cmp_to_key(compare))):
        try:
            call()
        except TypeError as e:
            print(e)


class Odd:
    async def __str__(self): pass
    async def __exit__(self, *exc): pass
    async def __enter__(self): pass
    async def __setitem__(self, k, v): pass
    async def __delitem__(self, k): pass
    async def __iter__(self): pass
    async def __lt__(self, other): pass
    async def __eq__(self, other): pass
    async def __setattr__(self, k, v): pass


class Born:
    async def __init__(self, *args): pass


def special():
    odd = Odd()
    try:
        str(odd)
        print("not here")
    except TypeError as e:
        print(e)
    with odd:
        odd[1] = 2
        del odd[1]
        odd.x = 1
    try:
        for _ in odd:
            print("not here")
    except TypeError as e:
        print(e)
    if odd < 1:
        print("less")
    if odd == odd:
        print("equal")
    try:
        born = Born(1)
        print("not here", born)
    except TypeError as e:
        print(e)
    Born(2)
    print("not here")


asked()
try:
    special()
except TypeError as e:
    print(e)


class Worker(threading.Thread):
    async def run(self): pass


for thread in threading.Thread(target=job), threading.Timer(0.1, job), Worker():
    thread.start()
    thread.join()
    print("joined")
