"""Protocols: classes by what they can do."""

__name__ = "typing"

from abc import ABCMeta as _ABCMeta
from sys import _getframemodulename
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
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not _may_ask():
            _check_runtime(cls)
        if super().__subclasscheck__(type(instance)):
            return True
        from inspect import getattr_static
        for name in cls.__protocol_attrs__:
            value = getattr_static(instance, name, _NOTHING)
            if value is _NOTHING or value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is globals().get("Protocol"):
            return type.__subclasscheck__(cls, other)
        if not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if _may_ask():
            return super().__subclasscheck__(other)
        _check_runtime(cls)
        if cls.__non_callable_proto_members__ and cls.__dict__["__subclasshook__"].__func__ is _has_members:
            data = sorted(cls.__non_callable_proto_members__)
            raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}.")
        return super().__subclasscheck__(other)


_NOTHING = object()


def _may_ask():
    """Whether it is module abc or functools that asks, which may ask any protocol: it goes through all subclasses."""
    return _getframemodulename(2) in ("abc", "functools")


def _check_runtime(cls):
    if not getattr(cls, "_is_runtime_protocol", False):
        raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")


def _has_members(cls, other):
    """The __subclasshook__ of protocols: does a class have, or as a protocol announce, each member?"""
    if not cls.__dict__.get("_is_protocol"):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if getattr(other, "_is_protocol", False) and name in base.__dict__.get("__annotations__", {}):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_has_members)
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
