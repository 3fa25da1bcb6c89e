"""What all mocks are built on: Base, and what one mock is to another: its name, its parent, the signature of its spec."""

import inspect

from .calls import DEFAULT

NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod".split()
MAGICS = {f"__{n}__" for n in ("lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit ceil trunc floor bool "
                                "next fspath aiter anext aenter aexit hash iter int complex float index round dir format missing "
                                "reversed get set delete reduce reduce_ex getnewargs getinitargs getstate setstate repr subclasses await "
                                "neg pos abs invert").split()}
UNSUPPORTED = {f"__{n}__" for n in "getattr setattr init new prepare instancecheck subclasscheck del".split()}
MAGICS |= {f"__{p}{n}__" for n in NUMERIC for p in ("", "i", "r")}


class InvalidSpecError(Exception):
    """A mock as the spec of another."""


def is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def is_async(obj):
    code = getattr(obj, "__code__", None)
    return inspect.iscoroutinefunction(obj) or getattr(code, "co_flags", 0) & inspect.CO_COROUTINE != 0 if code else (
        inspect.iscoroutinefunction(obj))


def unwrapped(obj):
    """The function in a classmethod or staticmethod."""
    return obj.__func__ if isinstance(obj, (classmethod, staticmethod)) else obj


def has_call(cls):
    """Whether instances of cls can be called."""
    return any("__call__" in c.__dict__ for c in cls.__mro__)


class Base:
    """Kept apart so that the classes below can ask for what a mock really is."""

    _mock_return_value = DEFAULT
    _mock_side_effect = None


def _delegating(name):
    """An attribute that a mock with an autospecced function shares with that function."""
    own = "_mock_" + name

    def get(self):
        d = self.__dict__
        delegate = d.get("_mock_delegate")
        return d[own] if delegate is None else getattr(delegate, name)

    def set(self, value):
        d = self.__dict__
        delegate = d.get("_mock_delegate")
        if delegate is None:
            d[own] = value
        else:
            setattr(delegate, name, value)

    return property(get, set)


class LazySpec:
    """A child of an autospec, made when it is asked for."""

    def __init__(self, make, plain):
        self.make, self.plain = make, plain     # plain: it is a function or method


def _full_name(mock):
    """mock.a().b: how a test gets to a mock."""
    if mock.__dict__["_mock_name"] and mock.__dict__["_mock_new_parent"] is None:
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
    if inspect.isfunction(value):
        value = getattr(value, "mock", value)       # an autospecced function's
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


def _signature(spec, as_instance, bound=False):
    """The signature that calls of a mock with this spec have, or None; bound says that the first argument is not the caller's."""
    if isinstance(spec, (classmethod, staticmethod)):
        spec, bound = spec.__func__, isinstance(spec, classmethod)
    elif isinstance(spec, type):
        if as_instance and not has_call(spec):
            return None
        spec, bound = spec.__call__ if as_instance else spec.__init__, True
    elif not inspect.isfunction(spec) and not inspect.ismethod(spec):
        spec = getattr(spec, "__call__", None)      # which says nothing of what a function in C takes
    if not callable(spec):
        return None
    try:
        sig = inspect.signature(spec)
    except (ValueError, TypeError):
        return None
    return sig.replace(parameters=list(sig.parameters.values())[1:]) if bound else sig
