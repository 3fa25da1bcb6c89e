"""Protocols: classes by what they can do."""

__name__ = "typing"

from abc import ABCMeta as _ABCMeta
from ._aliases import Generic


# Protocols.

_ASIDE = frozenset({
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__", "__subclasshook__",
    "__weakref__", "__class_getitem__", "__match_args__", "__static_attributes__", "__firstlineno__", "__parameters__", "__orig_bases__",
    "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__", "__non_callable_proto_members__", "__type_params__",
    "__qualname__", "__final__", "_abc_registry", "_abc_known", "__annotate__", "__classcell__",
})


def _members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic") or not base.__dict__.get("_is_protocol"):
            continue
        names |= {n for n in [*base.__dict__, *base.__dict__.get("__annotations__", {})] if n not in _ASIDE and not n.startswith("_abc_")}
    return names


class _ProtocolMeta(_ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == "Protocol" and bases == (Generic,):
            pass
        elif any(b.__name__ == "Protocol" and b.__module__ == "typing" for b in bases):
            for base in bases:
                if base not in (object, Generic) and not base.__dict__.get("_is_protocol") and not (base.__module__ in ("collections.abc", "contextlib")):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if cls.__dict__.get("_is_protocol"):
            cls.__protocol_attrs__ = _members(cls)

    def __instancecheck__(cls, instance):
        if cls is globals().get("Protocol"):
            return type.__instancecheck__(cls, instance)
        if not cls.__dict__.get("_is_protocol"):
            return super().__instancecheck__(instance)
        if not cls.__dict__.get("_is_runtime_protocol"):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls in type(instance).__mro__:
            return True
        for name in _members(cls):
            if not hasattr(instance, name):
                return False
            if getattr(instance, name) is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is globals().get("Protocol"):
            return type.__subclasscheck__(cls, other)
        if not cls.__dict__.get("_is_protocol"):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not cls.__dict__.get("_is_runtime_protocol"):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        data = sorted(n for n in _members(cls) if not callable(getattr(cls, n, None)))
        if data:
            raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}.")
        return cls in other.__mro__ or all(
            any(base.__dict__.get(n, None) is not None for base in other.__mro__) or hasattr(other, n) and n not in ("__hash__",) for n in _members(cls))


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and "__init__" not in cls.__dict__:
            cls.__init__ = _no_init
        elif not cls._is_protocol and cls.__init__ is _no_init:
            # What a protocol keeps from being made, a class that implements it may be.
            for base in cls.__mro__:
                init = base.__dict__.get("__init__", _no_init)
                if init is not _no_init:
                    cls.__init__ = init
                    break


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    # An implementation without an __init__ of its own.
    super(type(self), self)


def runtime_checkable(cls):
    if not (isinstance(cls, type) and cls.__dict__.get("_is_protocol")):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {n for n in _members(cls) if not callable(getattr(cls, n, None))}
    return cls


runtime = runtime_checkable


def is_protocol(tp, /):
    return isinstance(tp, type) and bool(tp.__dict__.get("_is_protocol")) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(_members(tp))


# Functions that checkers know.
