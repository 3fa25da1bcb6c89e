"""The abstract classes of one method or a few: what can be iterated, awaited, called, hashed, measured."""

__name__ = "collections.abc"

from abc import ABCMeta, abstractmethod
from types import GenericAlias

from _collections import _has


def _one_method(*methods):
    """The hook of an abstract class that every class with these methods belongs to; its subclasses do not inherit it."""
    def hook(cls, C):
        if "_hooked" in cls.__dict__:
            return _has(C, *methods)
        return NotImplemented
    return classmethod(hook)


class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __hash__(self):
        return 0

    __subclasshook__ = _one_method("__hash__")


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __await__(self):
        yield

    __subclasshook__ = _one_method("__await__")
    __class_getitem__ = classmethod(GenericAlias)


class Coroutine(Awaitable):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise val if val is not None else typ

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("coroutine ignored GeneratorExit")

    __subclasshook__ = _one_method("__await__", "send", "throw", "close")


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()

    __subclasshook__ = _one_method("__aiter__")
    __class_getitem__ = classmethod(GenericAlias)


class AsyncIterator(AsyncIterable):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self

    __subclasshook__ = _one_method("__anext__", "__aiter__")


class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    _hooked = True

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise val if val is not None else typ

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")

    __subclasshook__ = _one_method("__aiter__", "__anext__", "asend", "athrow", "aclose")


class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __iter__(self):
        while False:
            yield None

    __subclasshook__ = _one_method("__iter__")
    __class_getitem__ = classmethod(GenericAlias)


class Iterator(Iterable):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self

    __subclasshook__ = _one_method("__iter__", "__next__")


class Reversible(Iterable):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None

    __subclasshook__ = _one_method("__reversed__", "__iter__")


class Generator(Iterator):
    __slots__ = ()
    _hooked = True

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise val if val is not None else typ

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("generator ignored GeneratorExit")

    __subclasshook__ = _one_method("__iter__", "__next__", "send", "throw", "close")


class Sized(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __len__(self):
        return 0

    __subclasshook__ = _one_method("__len__")


class Container(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __contains__(self, x):
        return False

    __subclasshook__ = _one_method("__contains__")
    __class_getitem__ = classmethod(GenericAlias)


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    _hooked = True
    __subclasshook__ = _one_method("__len__", "__iter__", "__contains__")


class Buffer(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __buffer__(self, flags, /):
        raise NotImplementedError

    __subclasshook__ = _one_method("__buffer__")


class Callable(metaclass=ABCMeta):
    __slots__ = ()
    _hooked = True

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    __subclasshook__ = _one_method("__call__")

    def __class_getitem__(cls, params):
        import typing
        return typing._callable_alias(cls, params)
