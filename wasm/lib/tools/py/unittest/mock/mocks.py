"""The mocks: Mock takes any call and has any attribute, MagicMock any operator too."""

import inspect

from .calls import DEFAULT, _Call, _CallList, format_call

FILTER_DIR = True
_missing = object()
_deleted = object()


class InvalidSpecError(Exception):
    """A mock as the spec of another."""


def is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def is_async(obj):
    code = getattr(obj, "__code__", None)
    return inspect.iscoroutinefunction(obj) or getattr(code, "co_flags", 0) & inspect.CO_COROUTINE != 0 if code else (
        inspect.iscoroutinefunction(obj))


_ASSERTS = ("assert_called_with", "assert_not_called", "assert_called_once_with", "assert_called_once", "assert_called",
            "assert_any_call", "assert_has_calls")
_MISSPELT = ("assert", "assret", "asert", "aseert", "assrt")


class Base:
    """Kept apart so that the classes below can ask for what a mock really is."""

    _mock_return_value = DEFAULT
    _mock_side_effect = None


def _delegating(name):
    """An attribute that a mock with an autospecced function shares with that function."""
    own = "_mock_" + name

    def get(self):
        return self.__dict__[own]

    def set(self, value):
        self.__dict__[own] = value

    return property(get, set)


class NonCallableMock(Base):
    __module__ = "unittest.mock"

    def __new__(cls, *args, **kw):
        # Each mock has a class of its own, so that operators can be set on it.
        bases = (cls,)
        spec = args[0] if args else kw.get("spec_set", kw.get("spec"))
        from .asynchronous import AsyncMock, AsyncMockMixin
        if not issubclass(cls, AsyncMockMixin) and spec is not None and is_async(spec):
            bases = (AsyncMockMixin, cls)
        made = type(cls.__name__, bases, {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        d = self.__dict__
        d["_mock_parent"], d["_mock_name"], d["_mock_new_name"] = parent, name, _new_name
        d["_mock_new_parent"] = parent if _new_parent is None else _new_parent
        d["_mock_sealed"] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        self._mock_add_spec(spec, spec_set, _spec_as_instance)
        d["_mock_children"] = {}
        d["_mock_wraps"] = wraps
        d["_mock_delegate"] = None
        d["_mock_unsafe"] = unsafe
        self.reset_mock_state()
        if kwargs:
            self.configure_mock(**kwargs)

    def reset_mock_state(self):
        d = self.__dict__
        d["_mock_called"], d["_mock_call_count"], d["_mock_call_args"] = False, 0, None
        d["_mock_call_args_list"], d["_mock_mock_calls"], d["_mock_method_calls"] = _CallList(), _CallList(), _CallList()

    called, call_count, call_args = _delegating("called"), _delegating("call_count"), _delegating("call_args")
    call_args_list, mock_calls = _delegating("call_args_list"), _delegating("mock_calls")
    method_calls = _delegating("method_calls")

    def _mock_add_spec(self, spec, spec_set, as_instance=False):
        if isinstance(spec, Base):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        d = self.__dict__
        d["_spec_class"] = d["_spec_signature"] = None
        names = None
        d["_spec_asyncs"] = []
        if spec is not None and not isinstance(spec, (list, tuple)):
            names = set(dir(spec))
            d["_spec_asyncs"] = [n for n in names if n[:2] != "__" and is_async(inspect.getattr_static(spec, n, None))]
            if isinstance(spec, type):
                d["_spec_class"] = spec
                names.update(getattr(spec, "__annotations__", ()))
                names.update(getattr(spec, "__dataclass_fields__", ()))
            else:
                d["_spec_class"] = type(spec)
            d["_spec_signature"] = _signature(spec, as_instance)
        elif spec is not None:
            names = set(spec)
        d["_spec_set"], d["_mock_methods"] = spec_set, names
        d["_spec_callable"] = spec is None or isinstance(spec, (list, tuple)) or callable(spec)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    def _mock_set_magics(self):
        pass

    def attach_mock(self, mock, attribute):
        inner = getattr(mock, "mock", mock)
        for name in ("_mock_parent", "_mock_new_parent"):
            inner.__dict__[name] = None
        inner.__dict__["_mock_name"], inner.__dict__["_mock_new_name"] = "", None
        setattr(self, attribute, mock)

    def configure_mock(self, /, **kwargs):
        # The attributes of attributes last: method.return_value after method.
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = name.split(".")
            obj = self
            for part in path:
                obj = getattr(obj, part)
            setattr(obj, last, value)

    @property
    def return_value(self):
        found = self.__dict__.get("_mock_return_value", DEFAULT)
        if found is DEFAULT and self.__dict__["_mock_wraps"] is None:
            found = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = found
        return found

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        return self.__dict__.get("_mock_side_effect")

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        self.__dict__["_mock_side_effect"] = value

    @property
    def __class__(self):
        found = self.__dict__.get("_spec_class")
        return type(self) if found is None else found

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.reset_mock_state()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in self._mock_children.values():
            if isinstance(child, Base):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        found = self.__dict__.get("_mock_return_value")
        if isinstance(found, Base) and found is not self:
            found.reset_mock(visited)

    # Attributes: made when they are asked for.

    def __getattr__(self, name):
        d = self.__dict__
        if name in ("_mock_methods", "_mock_unsafe") or "_mock_children" not in d:
            raise AttributeError(name)
        methods = d["_mock_methods"]
        if methods is not None:
            if name not in methods or name in _ALL_MAGICS:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name[:2] == "__" == name[-2:]:
            raise AttributeError(name)
        if not d["_mock_unsafe"] and (methods is None or name not in methods):
            if name.startswith(_MISSPELT) or name in _ASSERTS or name.startswith(("called_", "has_calls", "not_called")) and (
                    name in ("called_once", "called_with", "called_once_with", "has_calls", "not_called")):
                raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an "
                                     "attribute.")
        child = d["_mock_children"].get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wraps = None
            if d["_mock_wraps"] is not None:
                wraps = getattr(d["_mock_wraps"], name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            d["_mock_children"][name] = child
        elif isinstance(child, LazySpec):
            child = d["_mock_children"][name] = child.make(self)
        return child

    def __setattr__(self, name, value):
        d = self.__dict__
        if name in _PROPERTIES:
            return object.__setattr__(self, name, value)
        if d.get("_spec_set") and d.get("_mock_methods") is not None and name not in d["_mock_methods"] and name not in d:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _ALL_MAGICS:
            if d.get("_mock_methods") is not None and name not in d["_mock_methods"]:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            cls = type(self)
            if isinstance(value, Base):
                _adopt(self, value, None, name)
                setattr(cls, name, value)
                d["_mock_children"][name] = value
            else:
                setattr(cls, name, _method(name, value))
            return
        if name == "__class__":
            d["_spec_class"] = value
            return
        if isinstance(getattr(type(self), name, None), property) and name != "mock_calls":
            return object.__setattr__(self, name, value)
        if _adopt(self, value, name, name):
            d["_mock_children"][name] = value
        if d.get("_mock_sealed") and not hasattr(self, name):
            raise AttributeError(f"Cannot set {_full_name(self)}.{name}")
        if isinstance(value, PropertyMock):
            d["_mock_children"][name] = value
            return
        d[name] = value

    def __delattr__(self, name):
        d = self.__dict__
        if name in _ALL_MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in d:
                return
        found = d["_mock_children"].get(name, _missing)
        if name in d:
            del d[name]
        elif found is _deleted:
            raise AttributeError(name)
        if found is not _missing:
            del d["_mock_children"][name]
        d["_mock_children"][name] = _deleted

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = list(self.__dict__["_mock_methods"] or ())
        own = [n for n in dir(type(self)) if not n.startswith("_") or n.startswith("__") and n in ("__class__",)]
        own += [n for n in self.__dict__ if not n.startswith("_mock_") and not n.startswith("_spec")]
        own += [n for n, child in self.__dict__["_mock_children"].items() if child is not _deleted]
        return sorted(set(own + names))

    def __repr__(self):
        text = ""
        if _full_name(self) != "mock" or self.__dict__["_mock_name"]:
            text = f" name={_full_name(self)!r}"
        spec = ""
        if self.__dict__["_spec_class"] is not None:
            word = "spec_set" if self.__dict__["_spec_set"] else "spec"
            spec = f" {word}={self.__dict__['_spec_class'].__name__!r}"
        return f"<{type(self).__name__}{text}{spec} id='{id(self)}'>"

    def _get_child_mock(self, /, **kw):
        from .asynchronous import AsyncMagicMixin, AsyncMock, AsyncMockMixin
        if self.__dict__["_mock_sealed"]:
            name = kw.get("name") or ""
            raise AttributeError(f"{_full_name(self)}.{name}" if name else f"{_full_name(self)}()")
        if kw.get("_new_name") in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kw)
        cls = type(self)
        for c in cls.__mro__[1:]:
            if c is not AsyncMockMixin and c.__dict__.get("__module__") and c.__name__ == cls.__name__ or c in (
                    AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock):
                base = c
                break
        if issubclass(base, AsyncMockMixin):
            return (MagicMock if kw.get("_new_name") in _SYNC_ONLY else AsyncMock)(**kw)
        if base is NonCallableMagicMock:
            base = MagicMock
        elif base is NonCallableMock:
            base = Mock
        return base(**kw)

    # What happened.

    def _call_matcher(self, one):
        """A call by the names of the spec's parameters, so that call(1) and call(a=1) are the same."""
        sig = self.__dict__["_spec_signature"]
        if sig is None:
            return one
        if len(one) == 2:
            name, (args, kwargs) = "", one
        else:
            name, args, kwargs = one
        try:
            bound = sig.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _format(self, args, kwargs):
        return format_call(self.__dict__["_mock_name"] or "mock", args, kwargs)

    def _calls_text(self, prefix="Calls"):
        return f"\n{prefix}: {self.mock_calls!r}." if self.mock_calls else ""

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected {self._mock_name or 'mock'!r} to not have been called. "
                                 f"Called {self.call_count} times.{self._calls_text()}")

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'!r} to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'!r} to have been called once. "
                                 f"Called {self.call_count} times.{self._calls_text()}")

    def _differs(self, expected, actual):
        return f"expected call not found.\nExpected: {expected}\n  Actual: {actual}"

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(self._differs(self._format(args, kwargs), "not called."))
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._differs(self._format(args, kwargs), self._format(*self.call_args))) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'!r} to be called once. "
                                 f"Called {self.call_count} times.{self._calls_text()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._call_matcher(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        actual = _CallList(self._call_matcher(c) for c in self.mock_calls)
        if not any_order:
            if expected not in actual:
                problem = "Calls not found." if cause is None else (
                    "Error processing expected calls.\nErrors: "
                    f"{[e if isinstance(e, Exception) else None for e in expected]}")
                raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}{self._calls_text('  Actual').rstrip('.')}") from cause
            return
        rest, missing = list(actual), []
        for one in expected:
            try:
                rest.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError(f"{self._mock_name or 'mock'!r} does not contain all of {tuple(missing)!r} in its call list, "
                                 f"found {rest!r} instead") from cause

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(c) for c in self.call_args_list]
        if cause or expected not in _AnyComparer(actual):
            raise AssertionError(f"{self._format(args, kwargs)} call not found") from cause


class _AnyComparer(list):
    def __contains__(self, item):
        return any(item == other or other == item for other in self)


class LazySpec:
    """A child of an autospec, made when it is asked for."""

    def __init__(self, make):
        self.make = make


_PROPERTIES = frozenset(("return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls",
                         "method_calls"))
_SYNC_ONLY = ("__lt__", "__gt__", "__le__", "__ge__", "__int__", "__contains__", "__len__", "__iter__", "__exit__",
              "__complex__", "__float__", "__bool__", "__hash__", "__str__", "__sizeof__", "__aiter__")


def _full_name(mock):
    """mock.a().b: how a test gets to a mock."""
    if mock.__dict__["_mock_name"] and not mock.__dict__["_mock_new_parent"]:
        return mock.__dict__["_mock_name"]
    parts, dot, last = [], ".", mock.__dict__["_mock_new_name"]
    if last == "()":
        dot = ""
    seen, parent = set(), mock
    while parent is not None:
        d = parent.__dict__
        if d["_mock_new_name"]:
            parts.append((d["_mock_new_name"], dot))
            dot = "" if d["_mock_new_name"] == "()" else "."
        if d["_mock_new_parent"] is None or id(d["_mock_new_parent"]) in seen:
            break
        seen.add(id(parent))
        parent = d["_mock_new_parent"]
    root = parent.__dict__["_mock_name"] or "mock"
    text = root
    for name, _ in reversed(parts):
        text += name if name == "()" else ("" if not text else ".") + name
    return text


def _adopt(parent, value, name, new_name):
    """Make a mock that is set as an attribute the child of the one it is set on, if it belongs to nobody."""
    value = getattr(value, "mock", value) if not isinstance(value, Base) and hasattr(type(value), "mock") else value
    if not isinstance(value, Base) or "_mock_children" not in value.__dict__:
        return False
    d = value.__dict__
    if d["_mock_name"] or d["_mock_new_name"] or d["_mock_parent"] is not None or d["_mock_new_parent"] is not None:
        return False
    ancestor = parent
    while ancestor is not None:
        if ancestor is value:
            return False
        ancestor = ancestor.__dict__["_mock_new_parent"]
    if new_name:
        d["_mock_new_parent"], d["_mock_new_name"] = parent, new_name
    if name:
        d["_mock_parent"], d["_mock_name"] = parent, name
    return True


def _signature(spec, as_instance, eat_self=False):
    """The signature that calls of a mock with this spec have, or None."""
    if isinstance(spec, type) and not as_instance:
        spec, eat_self = spec, False
    elif not callable(spec):
        return None
    try:
        if isinstance(spec, type) and as_instance:
            spec = spec.__call__
            sig = inspect.signature(spec)
            params = list(sig.parameters.values())[1:]
            return sig.replace(parameters=params)
        return inspect.signature(spec)
    except (ValueError, TypeError):
        return None


class CallableMixin(Base):
    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_check_sig(self, /, *args, **kwargs):
        check = self.__dict__.get("_mock_check")
        if check is not None:
            check(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        one = _Call((args, kwargs), two=True)
        self.call_args = one
        self.call_args_list.append(one)
        # The parents remember it too, under the way that leads here.
        d = self.__dict__
        do_methods = d["_mock_parent"] is not None
        method_name, name = d["_mock_name"], d["_mock_new_name"]
        is_call = name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        parent, seen = d["_mock_new_parent"], set()
        while parent is not None:
            p = parent.__dict__
            if do_methods:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                do_methods = p["_mock_parent"] is not None
                if do_methods:
                    method_name = f"{p['_mock_name']}.{method_name}"
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if p["_mock_new_name"]:
                dot = "" if is_call else "."
                is_call = p["_mock_new_name"] == "()"
                name = p["_mock_new_name"] + dot + name
            seen.add(id(parent))
            parent = p["_mock_new_parent"]
            if id(parent) in seen:
                break

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self.__dict__.get("_mock_return_value", DEFAULT) is not DEFAULT:
            return self.return_value
        if self.__dict__["_mock_wraps"] is not None:
            return self.__dict__["_mock_wraps"](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    __module__ = "unittest.mock"

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        if return_value is not DEFAULT:
            self.return_value = return_value
        self.side_effect = side_effect


# Operators.

_NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod".split()
_MAGICS = {f"__{n}__" for n in ("lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit ceil trunc floor bool "
                                "next fspath aiter anext aenter aexit hash iter int complex float index round dir format missing "
                                "reversed get set delete reduce getnewargs getinitargs subclasses await "
                                "neg pos abs invert").split()}
_MAGICS |= {f"__{p}{n}__" for n in _NUMERIC for p in ("", "i", "r")}
_ALL_MAGICS = _MAGICS | {"__call__"} - {"__call__"}

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
_SUPPORTED |= {f"__{p}{n}__" for n in _NUMERIC if n != "divmod" for p in ("", "i", "r")}
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__", "__aiter__"}


def _method(name, func):
    """func as a method of the mock's class."""
    def method(self, /, *args, **kw):
        return func(self, *args, **kw)
    method.__name__ = name
    return method


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
    __module__ = "unittest.mock"


class MagicMock(MagicMixin, Mock):
    __module__ = "unittest.mock"

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        super().reset_mock(*args, return_value=return_value, **kwargs)


class PropertyMock(Mock):
    """A mock as a property: reading calls it, setting calls it with the value."""

    __module__ = "unittest.mock"

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class ThreadingMock(MagicMock):
    """A mock that another thread can wait for."""

    __module__ = "unittest.mock"
    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=DEFAULT, **kwargs):
        super().__init__(*args, **kwargs)
        import threading
        self.__dict__["_mock_timeout"] = self.DEFAULT_TIMEOUT if timeout is DEFAULT else timeout
        self.__dict__["_mock_changed"] = threading.Condition()

    def _mock_call(self, *args, **kwargs):
        result = super()._mock_call(*args, **kwargs)
        with self.__dict__["_mock_changed"]:
            self.__dict__["_mock_changed"].notify_all()
        return result

    def _wait(self, happened, timeout, words):
        timeout = self.__dict__["_mock_timeout"] if timeout is DEFAULT else timeout
        with self.__dict__["_mock_changed"]:
            if not self.__dict__["_mock_changed"].wait_for(happened, timeout):
                raise AssertionError(words)

    def wait_until_called(self, *, timeout=DEFAULT):
        self._wait(lambda: self.called, timeout, f"{self._mock_name or 'mock'} was not called before timeout({timeout}).")

    def wait_until_any_call_with(self, *args, **kwargs):
        wanted = _Call((args, kwargs), two=True)
        self._wait(lambda: wanted in self.call_args_list, DEFAULT, f"{self._format(args, kwargs)} call not found")


def seal(mock):
    """No more attributes come into being by being asked for."""
    mock.__dict__["_mock_sealed"] = True
    for child in list(mock.__dict__["_mock_children"].values()):
        if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock:
            seal(child)
    found = mock.__dict__.get("_mock_return_value")
    if isinstance(found, NonCallableMock) and found.__dict__["_mock_new_parent"] is mock:
        seal(found)
