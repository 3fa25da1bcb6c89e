"""What all files of aiofiles share: methods that a thread runs, and what open() returns, which can be awaited and entered."""

from asyncio import get_running_loop
from functools import partial


def _make_delegate_method(name):
    """A method that calls the file's own of that name in a thread."""
    async def method(self, *args, **kwargs):
        return await self._loop.run_in_executor(self._executor, partial(getattr(self._file, name), *args, **kwargs))
    return method


def forwarded(name):
    """A method that calls the file's own at once."""
    def method(self, *args, **kwargs):
        return getattr(self._file, name)(*args, **kwargs)
    return method


def read_through(name):
    """An attribute of the file."""
    return property(lambda self: getattr(self._file, name))


def of_file(awaited="", plain="", attributes=""):
    """A decorator that gives a class methods and attributes of the file that it wraps, by their names."""
    def decorate(cls):
        for make, names in (_make_delegate_method, awaited), (forwarded, plain), (read_through, attributes):
            for name in names.split():
                setattr(cls, name, make(name))
        return cls
    return decorate


class AsyncBase:
    def __init__(self, file, loop, executor):
        self._file = file
        self._executor = executor
        self._ref_loop = loop

    @property
    def _loop(self):
        return self._ref_loop or get_running_loop()

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line:
            return line
        raise StopAsyncIteration

    def __repr__(self):
        return super().__repr__() + " wrapping " + repr(self._file)


class AsyncIndirectBase(AsyncBase):
    """A stream that is looked up at each call: sys.stdout may be another one by then."""

    def __init__(self, name, loop, executor, indirect):
        self._indirect = indirect
        self._name = name
        super().__init__(None, loop, executor)

    @property
    def _file(self):
        return self._indirect()

    @_file.setter
    def _file(self, value):
        pass


class AiofilesContextManager:
    """What opens a file when it is awaited, or entered with `async with`."""

    def __init__(self, coro):
        self._coro = coro
        self._obj = None

    def __await__(self):
        if self._obj is None:
            self._obj = yield from self._coro.__await__()
        return self._obj

    async def __aenter__(self):
        return await self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        await get_running_loop().run_in_executor(None, self._obj._file.__exit__, exc_type, exc_val, exc_tb)
        self._obj = None
