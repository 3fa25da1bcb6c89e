"""Abstract base classes."""

__all__ = ["ABCMeta", "ABC", "abstractmethod", "abstractclassmethod", "abstractstaticmethod", "abstractproperty", "get_cache_token", "update_abstractmethods"]

# How often classes were registered: what was found not to be a subclass may be one since.
_registrations = [0]


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls._abc_registry = []
        cls._abc_known = {}
        _mark(cls)
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry.append(subclass)
        from _lib import registered
        registered(subclass, getattr(cls, "__abc_tpflags__", 0))
        _registrations[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        kind = type(instance)
        known = cls._abc_known.get(kind)
        if known is True or known == _registrations[0]:
            return known is True
        if cls.__subclasscheck__(kind):
            return True
        shown = instance.__class__
        return shown is not kind and cls.__subclasscheck__(shown)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        known = cls._abc_known.get(subclass)
        if known is True or known == _registrations[0]:
            return known is True
        found = cls.__subclasshook__(subclass)
        if found is NotImplemented:
            found = cls in subclass.__mro__ or any(issubclass(subclass, r) for r in cls._abc_registry) or any(
                issubclass(subclass, s) for s in type.__subclasses__(cls))
        # True stays true; otherwise the number of registrations tells how long it holds.
        cls._abc_known[subclass] = True if found else _registrations[0]
        return bool(found)


def _is_abstract(value):
    if isinstance(value, property) and getattr(type(value), "__isabstractmethod__", False) is not True:
        return any(getattr(f, "__isabstractmethod__", False) for f in (value.fget, value.fset, value.fdel))
    # A class or static method, or one already bound, holds the function marked.
    return bool(getattr(value, "__isabstractmethod__", False) or getattr(getattr(value, "__func__", None), "__isabstractmethod__", False))


def _mark(cls):
    names = {name for name, value in cls.__dict__.items() if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    cls.__abstractmethods__ = frozenset(sorted(names))


def update_abstractmethods(cls):
    if hasattr(cls, "__abstractmethods__"):
        _mark(cls)
    return cls


def get_cache_token():
    return _registrations[0]


class ABC(metaclass=ABCMeta):
    __slots__ = ()
