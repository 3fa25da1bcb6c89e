"""The mocks: objects that take any call, have any attribute, and remember both."""

__name__ = "unittest.mock"

import inspect

from .base import MAGICS, UNSUPPORTED, Base, InvalidSpecError, LazySpec, _adopt, _delegating, _full_name, _signature, is_async, is_exception, unwrapped
from .calls import DEFAULT, _Call, _CallList, format_call

FILTER_DIR = True
_missing = object()
_deleted = object()

_ASSERTS = ("assert_called_with", "assert_not_called", "assert_called_once_with", "assert_called_once", "assert_called",
            "assert_any_call", "assert_has_calls")
_MISSPELT = ("assert", "assret", "asert", "aseert", "assrt")


def _effect(value):
    """What side_effect keeps: the values of a sequence are given one by one."""
    if value is not None and not callable(value) and not is_exception(value):
        try:
            return iter(value)
        except TypeError:
            pass
    return value


class NonCallableMock(Base):
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
        self.called, self.call_count, self.call_args = False, 0, None
        self.call_args_list, self.mock_calls, self.method_calls = _CallList(), _CallList(), _CallList()

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
            d["_spec_asyncs"] = [n for n in names if n[:2] != "__" and is_async(unwrapped(inspect.getattr_static(spec, n, None)))]
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
        inner = mock if isinstance(mock, Base) else getattr(mock, "mock", mock)
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
        if self.__dict__.get("_mock_delegate") is not None:
            return self.__dict__["_mock_delegate"].return_value
        found = self.__dict__.get("_mock_return_value", DEFAULT)
        if found is DEFAULT and self.__dict__["_mock_wraps"] is None:
            found = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = found
        return found

    @return_value.setter
    def return_value(self, value):
        if self.__dict__.get("_mock_delegate") is not None:
            self.__dict__["_mock_delegate"].return_value = value
            return
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        d = self.__dict__
        delegate = d.get("_mock_delegate")
        if delegate is None:
            return d.get("_mock_side_effect")
        found = delegate.side_effect
        delegate.side_effect = found = _effect(found)
        return found

    @side_effect.setter
    def side_effect(self, value):
        d = self.__dict__
        delegate = d.get("_mock_delegate")
        if delegate is None:
            d["_mock_side_effect"] = _effect(value)
        else:
            delegate.side_effect = _effect(value)

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
            self.side_effect = None
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
            if name not in methods or name in MAGICS:
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
        if name in MAGICS:
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
        if name in UNSUPPORTED:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if isinstance(getattr(type(self), name, None), property) and name != "mock_calls":
            return object.__setattr__(self, name, value)
        if _adopt(self, value, name, name):
            d["_mock_children"][name] = value
        if d.get("_mock_sealed") and not hasattr(self, name):
            raise AttributeError(f"Cannot set {_full_name(self)}.{name}")
        from .magic import PropertyMock
        if isinstance(value, PropertyMock):
            d["_mock_children"][name] = value
            return
        d[name] = value

    def __delattr__(self, name):
        d = self.__dict__
        if name in MAGICS and name in type(self).__dict__:
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
        from .asynchronous import AsyncMock, AsyncMockMixin
        from .magic import MagicMock, NonCallableMagicMock
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
            name, known = kw.get("_new_name"), self.__dict__["_mock_methods"]
            return (MagicMock if name in _SYNC_ONLY or known and name in known else AsyncMock)(**kw)
        if base is NonCallableMagicMock:
            base = MagicMock
        elif base is NonCallableMock:
            base = Mock
        return base(**kw)

    # What happened.

    def _call_matcher(self, one):
        """A call by the names of the spec's parameters, so that call(1) and call(a=1) are the same."""
        name = one[0] if isinstance(one, tuple) and len(one) > 2 else ""
        sig = self._child_signature(name) if name else self.__dict__["_spec_signature"]
        if sig is None:
            return one
        args, kwargs = one[-2:]
        try:
            bound = sig.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call(("", (name, bound.args, bound.kwargs), {}))    # a call of its own kind: what has no signature never equals it

    def _child_signature(self, name):
        """The signature of the child that a call names: of meth for "().meth"."""
        sig, parent = None, self
        for part in name.replace("()", "").split("."):
            child = parent.__dict__["_mock_children"].get(part)
            if isinstance(child, LazySpec) and child.plain:
                child = getattr(parent, part)
            child = getattr(child, "mock", child) if inspect.isfunction(child) else child
            if not isinstance(child, Base) or "_mock_children" not in child.__dict__:
                break
            sig, parent = child.__dict__["_spec_signature"], child
        return sig

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
                raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}\n  Actual: {self.mock_calls!r}") from cause
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

_PROPERTIES = frozenset(("return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls",
                         "method_calls", "await_count", "await_args", "await_args_list"))
_SYNC_ONLY = MAGICS - {"__aenter__", "__aexit__", "__anext__"}


def _method(name, func):
    """func as a method of the mock's class."""
    def method(self, /, *args, **kw):
        return func(self, *args, **kw)
    method.__name__ = name
    return method


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
        delegate = self.__dict__["_mock_delegate"]
        if delegate is not None and delegate.return_value is not DEFAULT:
            return delegate.return_value
        if self.__dict__.get("_mock_return_value", DEFAULT) is not DEFAULT:
            return self.return_value
        if self.__dict__["_mock_wraps"] is not None:
            return self.__dict__["_mock_wraps"](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect


def seal(mock):
    """No more attributes come into being by being asked for."""
    mock.__dict__["_mock_sealed"] = True
    for name, child in list(mock.__dict__["_mock_children"].items()):
        if isinstance(child, LazySpec):
            child = getattr(mock, name)
        if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock and not isinstance(
                child.__dict__["_mock_children"].get(name), LazySpec):  # the real of an int is an int, which has one too
            seal(child)
    found = mock.__dict__.get("_mock_return_value")
    if isinstance(found, NonCallableMock) and found.__dict__["_mock_new_parent"] is mock:
        seal(found)
