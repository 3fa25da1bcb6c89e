"""async def makes a coroutine of a special method, too: what cannot use it says so, and drops it there."""
import asyncio
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, lineno, *rest: print("  warned:", message)


class Shop:
    def __init__(self, open=True):
        self.open = open

    async def __len__(self):
        return 3

    async def __bool__(self):
        return True

    async def __str__(self):
        return "shop"

    async def __repr__(self):
        return "Shop()"

    async def __format__(self, spec):
        return spec

    async def __contains__(self, item):
        return False

    async def __eq__(self, other):
        return False

    async def __index__(self):
        return 1

    async def __int__(self):
        return 1

    async def __float__(self):
        return 1.0

    async def __bytes__(self):
        return b""

    async def __iter__(self):
        yield 1

    async def __enter__(self):
        return self

    async def __exit__(self, *exc):
        print("never")

    async def __getitem__(self, key):
        return key

    async def __call__(self):
        return "called"


class Late:
    async def __init__(self):
        await asyncio.sleep(1)


class LateAt:
    def __new__(cls):
        return super().__new__(cls)

    async def __init__(self, *args):
        await asyncio.sleep(1)


shop = Shop()
for name, use in {"len": lambda: len(shop), "bool": lambda: bool(shop), "not": lambda: not shop, "str": lambda: str(shop), "repr": lambda: repr(shop),
                  "format": lambda: f"{shop:x}", "in": lambda: 1 in shop, "==": lambda: type(shop == 1).__name__,
                  "index": lambda: [1, 2][shop], "int": lambda: int(shop), "float": lambda: float(shop), "bytes": lambda: bytes(shop),
                  "for": lambda: [x for x in shop], "init": Late, "init after new": LateAt, "class": lambda: type("Sub", (Late,), {})(),
                  "item": lambda: type(shop[0]).__name__, "call": lambda: type(shop()).__name__, "while": lambda: [0 for _ in range(1) if shop]}.items():
    print(name)
    try:
        print("  ", use())
    except TypeError as e:
        print("  ", e)
    print("   after")
