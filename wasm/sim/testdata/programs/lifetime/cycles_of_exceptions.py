"""An exception in a cycle with the frame that raised it holds, until the collector comes, what the frames below it ended with."""
import asyncio
import gc

gc.disable()


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def named():
    error = ValueError()
    raise error


def unnamed():
    raise ValueError()


def catches(raises):
    d = D(raises.__name__)
    try:
        raises()
    except ValueError:
        print("caught")


def calls(raises):
    d = D("caller of " + raises.__name__)
    catches(raises)
    print("returns")


def collect():
    print("collect")
    gc.collect()
    print("--")


for raises in unnamed, named:
    catches(raises)
    calls(raises)
    collect()


def keeps_it():
    d = D("keeps")
    try:
        raise ValueError
    except ValueError as e:
        kept = e


def lets_go():
    d = D("lets go")
    kept = None
    try:
        raise ValueError
    except ValueError as e:
        kept = e
    finally:
        del kept


class Own(ValueError):
    pass


def of_itself():
    d = D("of itself")
    error = Own()
    error.me = error
    try:
        raise error
    except Own:
        pass


for call in keeps_it, lets_go, of_itself:
    call()
    collect()


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers end")


async def fails():
    await asyncio.sleep(0)
    error = ValueError()
    raise error


async def asks(how):
    d = D("asks")
    try:
        await how(fails())
    except ValueError:
        print("caught")
    g = numbers()
    await anext(g)


async def directly(coro):
    await coro


async def main():
    for how in directly, asyncio.gather, asyncio.create_task:
        await asks(how)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        collect()
        await asyncio.sleep(0)
        await asyncio.sleep(0)


asyncio.run(main())
