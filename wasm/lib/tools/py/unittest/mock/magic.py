"""Mocks that take operators too, and those made of them: a property, one that threads wait for."""

__name__ = "unittest.mock"

from .base import Base, NUMERIC, _full_name
from .calls import DEFAULT, _Call
from .mocks import Mock, NonCallableMock

_RETURNS = {"__hash__": lambda self: object.__hash__(self), "__str__": lambda self: object.__str__(self),
            "__sizeof__": lambda self: object.__sizeof__(self), "__fspath__": lambda self: (
                f"{type(self).__name__}/{_full_name(self)}/{id(self)}")}
_VALUES = {"__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
           "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True,
           "__index__": 1, "__aexit__": False}
_SUPPORTED = {"__lt__", "__gt__", "__le__", "__ge__", "__getitem__", "__setitem__", "__delitem__", "__len__", "__contains__",
              "__str__", "__sizeof__", "__enter__", "__exit__", "__ceil__", "__trunc__", "__floor__", "__bool__", "__next__",
              "__fspath__", "__hash__", "__iter__", "__int__", "__complex__", "__float__", "__index__", "__round__",
              "__eq__", "__ne__", "__neg__", "__pos__", "__abs__", "__invert__", "__divmod__", "__rdivmod__"}
_SUPPORTED |= {f"__{p}{n}__" for n in NUMERIC if n != "divmod" for p in ("", "i", "r")}
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__", "__aiter__"}


class MagicProxy(Base):
    """An operator of a MagicMock, made a mock when it is first used."""

    def __init__(self, name, parent):
        self.name, self.parent = name, parent

    def create_mock(self):
        name, parent = self.name, self.parent
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        if name in _ASYNC_MAGICS and name != "__aiter__":
            from .asynchronous import AsyncMock
            made = AsyncMock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, made)
        _set_default(parent, made, name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


def _set_default(parent, method, name):
    if name in _VALUES:
        method.return_value = _VALUES[name]
    elif name in _RETURNS:
        method.return_value = _RETURNS[name](parent)
    elif name == "__eq__":
        def equal(other):
            found = parent.__eq__.__dict__.get("_mock_return_value", DEFAULT)
            return found if found is not DEFAULT else True if parent is other else NotImplemented
        method.side_effect = equal
    elif name == "__ne__":
        method.side_effect = lambda other: DEFAULT if parent.__ne__.__dict__.get("_mock_return_value", DEFAULT) is not DEFAULT else (
            False if parent is other else NotImplemented)
    elif name == "__iter__":
        def iterate():
            found = parent.__iter__.__dict__.get("_mock_return_value", DEFAULT)
            return iter([]) if found is DEFAULT else iter(found)
        method.side_effect = iterate
    elif name == "__aiter__":
        async def each(items):
            for item in items:
                yield item

        def iterate_async():
            found = parent.__aiter__.__dict__.get("_mock_return_value", DEFAULT)
            return each([] if found is DEFAULT else list(found))
        method.side_effect = iterate_async


class MagicMixin(Base):
    def __init__(self, /, *args, **kw):
        self._mock_set_magics()
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        wanted = _SUPPORTED | _ASYNC_MAGICS
        methods = self.__dict__.get("_mock_methods")
        cls = type(self)
        if methods is not None:
            for name in wanted - set(methods):
                if name in cls.__dict__:
                    delattr(cls, name)
            wanted = wanted & set(methods)
        for name in sorted(wanted):
            if name not in cls.__dict__:
                setattr(cls, name, MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    pass


class MagicMock(MagicMixin, Mock):
    def reset_mock(self, /, *args, return_value=False, **kwargs):
        super().reset_mock(*args, return_value=return_value, **kwargs)
        if return_value:
            for name, child in [*self.__dict__["_mock_children"].items()]:
                if name in _VALUES or name in _RETURNS:
                    _set_default(self, child, name)


class PropertyMock(Mock):
    """A mock as a property: reading calls it, setting calls it with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class ThreadingMock(MagicMock):
    """A mock that another thread can wait for."""

    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=DEFAULT, **kwargs):
        super().__init__(*args, **kwargs)
        import threading
        self.__dict__["_mock_wait_timeout"] = self.DEFAULT_TIMEOUT if timeout is DEFAULT else timeout
        self.__dict__["_mock_changed"] = threading.Condition()

    def _get_child_mock(self, /, **kw):
        return super()._get_child_mock(**kw, timeout=self.__dict__["_mock_wait_timeout"])

    def _mock_call(self, *args, **kwargs):
        result = super()._mock_call(*args, **kwargs)
        with self.__dict__["_mock_changed"]:
            self.__dict__["_mock_changed"].notify_all()
        return result

    def _wait(self, happened, timeout, words):
        with self.__dict__["_mock_changed"]:
            if not self.__dict__["_mock_changed"].wait_for(happened, timeout):
                raise AssertionError(words)

    def wait_until_called(self, *, timeout=DEFAULT):
        timeout = self.__dict__["_mock_wait_timeout"] if timeout is DEFAULT else timeout
        self._wait(lambda: self.called, timeout, f"{self._mock_name or 'mock'} was not called before timeout({timeout}).")

    def wait_until_any_call_with(self, *args, **kwargs):
        wanted = _Call((args, kwargs), two=True)
        self._wait(lambda: wanted in self.call_args_list, self.__dict__["_mock_wait_timeout"], f"{self._format(args, kwargs)} call not found")
