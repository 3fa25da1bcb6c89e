"""asend, athrow and aclose of an async generator that has ended, driven by hand."""


async def numbers():
    yield 1


def drive(awaitable):
    try:
        awaitable.send(None)
    except BaseException as e:
        return repr(e)


for steps in (["__anext__", "__anext__", "athrow", "aclose", "asend"], ["aclose", "athrow", "__anext__"], ["athrow", "athrow", "asend"]):
    g = numbers()
    for name in steps:
        args = {"athrow": (ValueError("v"),), "asend": (None,)}.get(name, ())
        print(name, drive(getattr(g, name)(*args)))
