"""What is said to a type checker and does nothing, or little, else; overloads and new types."""

__name__ = "typing"

import sys
from types import FunctionType, MethodType
from ._forms import Union


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {value[:100] + '...' if len(value) > 100 else value}")


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def _marking(name):
    attribute = f"__{name}__"

    def mark(f, /):
        try:
            setattr(f, attribute, True)
        except (AttributeError, TypeError):
            pass
        return f
    mark.__name__ = mark.__qualname__ = name
    return mark


final, override = _marking("final"), _marking("override")


def no_type_check(arg):
    if isinstance(arg, type):
        for name in dir(arg):
            part = getattr(arg, name)
            here = f"{arg.__qualname__}.{getattr(part, '__name__', None)}"
            if getattr(part, "__qualname__", None) == here and getattr(part, "__module__", None) == arg.__module__:
                if isinstance(part, type):
                    no_type_check(part)
                elif isinstance(part, (FunctionType, MethodType)):
                    getattr(part, "__func__", part).__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:    # a built-in class
        pass
    return arg


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be "
        "followed by an implementation that is not @overload-ed.")


def overload(func):
    f = getattr(func, "__func__", func)
    _overloads.setdefault((f.__module__, f.__qualname__), []).append(func)
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default, "frozen_default": frozen_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = sys._getframe(1).f_globals.get("__name__", "__main__")

    def __call__(self, arg, /):
        return arg

    def __mro_entries__(self, bases):
        what = self.__name__

        class Refused:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{name} = NewType({name!r}, {what})`")
        return (Refused,)

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"
