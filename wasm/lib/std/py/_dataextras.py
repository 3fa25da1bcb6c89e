"""What is made of dataclasses' instances, and dataclasses without a class statement. Loaded when somebody asks for it."""

__name__ = "dataclasses"

from dataclasses import _FIELDS, _is_one, dataclass, fields, is_dataclass

_ATOMIC = frozenset({type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(len), type(is_dataclass), type, range, property})


def asdict(obj, *, dict_factory=dict):
    if not _is_one(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _unfold(obj, lambda obj, unfold: dict_factory([(f.name, unfold(getattr(obj, f.name))) for f in fields(obj)]))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_one(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _unfold(obj, lambda obj, unfold: tuple_factory([unfold(getattr(obj, f.name)) for f in fields(obj)]))


def _unfold(obj, fold):
    def unfold(value):
        kind = type(value)
        if kind in _ATOMIC:
            return value
        if hasattr(kind, _FIELDS):
            return fold(value, unfold)
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return kind(*[unfold(v) for v in value])
        if isinstance(value, (list, tuple)):
            return kind(unfold(v) for v in value)
        if isinstance(value, dict):
            if hasattr(kind, "default_factory") or hasattr(value, "default_factory"):
                made = kind(value.default_factory)
                for k, v in value.items():
                    made[unfold(k)] = unfold(v)
                return made
            return kind((unfold(k), unfold(v)) for k, v in value.items())
        from copy import deepcopy
        return deepcopy(value)
    return unfold(obj)


_KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is "
    "lambda nonlocal not or pass raise return try while with yield".split())


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None):
    body = dict(namespace or {})
    hints = {}
    for item in fields:
        if isinstance(item, str):
            name, hint = item, "typing.Any"
        elif len(item) == 2:
            name, hint = item
        elif len(item) == 3:
            name, hint, body[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in hints:
            raise TypeError(f"Field name duplicated: {name!r}")
        hints[name] = hint
    body["__annotations__"] = hints
    if module is None:
        from sys import _getframe
        module = _getframe(1).f_globals.get("__name__", "__main__")
    body["__module__"] = module
    from types import new_class
    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only,
        slots=slots, weakref_slot=weakref_slot)
