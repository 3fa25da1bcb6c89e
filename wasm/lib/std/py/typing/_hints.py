"""Asking annotations: get_type_hints, get_origin, get_args."""

__name__ = "typing"

import sys
from types import FunctionType, GenericAlias, NoneType, UnionType
from ._aliases import ForwardRef, Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, _Alias, _SpecialAlias
from ._forms import Annotated, _AnnotatedAlias, _CallableAlias, _LiteralAlias


# Asking annotations.

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, GenericAlias, _SpecialAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return UnionType if isinstance(tp, UnionType) else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _CallableAlias):
        args = tp.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or isinstance(args[0], _Alias) and args[0]._name == "Concatenate"):
            return args
        return list(args[:-1]), args[-1]
    if isinstance(tp, (_Alias, GenericAlias)):
        return tp.__args__
    return tp.__args__ if isinstance(tp, UnionType) else ()


def is_typeddict(tp):
    from ._records import TypedDict, _TypedDictMeta
    return isinstance(tp, _TypedDictMeta) and tp is not TypedDict


def _converted(hint, globalns, localns):
    """A hint with the texts in it replaced by what they mean."""
    if hint is None:
        return NoneType
    if isinstance(hint, str):
        return ForwardRef(hint)._evaluated(globalns, localns)
    if isinstance(hint, ForwardRef):
        return hint._evaluated(globalns, localns)
    if isinstance(hint, _AnnotatedAlias):
        return _AnnotatedAlias(_converted(hint.__origin__, globalns, localns), hint.__metadata__)
    if isinstance(hint, _LiteralAlias) or not isinstance(hint, (_Alias, GenericAlias, UnionType)):
        return hint
    args = tuple(a if a is ... or isinstance(a, (tuple, list)) else _converted(a, globalns, localns) for a in hint.__args__)
    if all(a is b for a, b in zip(args, hint.__args__)):
        return hint
    if isinstance(hint, UnionType):
        made = args[0]
        for a in args[1:]:
            made = made | a
        return made
    return GenericAlias(hint.__origin__, args) if isinstance(hint, GenericAlias) else hint._with(args)


def _without_extras(hint):
    if isinstance(hint, _AnnotatedAlias):
        return _without_extras(hint.__origin__)
    if isinstance(hint, _Alias) and hint._name in ("Required", "NotRequired", "ReadOnly"):
        return _without_extras(hint.__args__[0])
    if isinstance(hint, _LiteralAlias) or not isinstance(hint, (_Alias, GenericAlias, UnionType)):
        return hint
    args = tuple(_without_extras(a) for a in hint.__args__)
    if all(a is b for a, b in zip(args, hint.__args__)):
        return hint
    if isinstance(hint, UnionType):
        made = args[0]
        for a in args[1:]:
            made = made | a
        return made
    return GenericAlias(hint.__origin__, args) if isinstance(hint, GenericAlias) else hint._with(args)


def _own(cls, name, kind):
    """What a class says of itself; type has a descriptor there."""
    found = cls.__dict__.get(name)
    return found if isinstance(found, kind) else kind()


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            scope = globalns
            if scope is None:
                scope = getattr(sys.modules.get(base.__module__), "__dict__", {})
            names = dict(vars(base)) if localns is None else localns
            for param in _own(base, "__type_params__", tuple):
                names = {**names, param.__name__: param}
            for name, hint in _own(base, "__annotations__", dict).items():
                hints[name] = _converted(hint, scope, names)
    else:
        found = getattr(obj, "__annotations__", None)
        if found is None:
            if isinstance(obj, (FunctionType, type(len), type(sys))):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        if globalns is None:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            globalns = obj.__dict__ if isinstance(obj, type(sys)) else getattr(inner, "__globals__", {})
        names = globalns if localns is None else localns
        for param in getattr(obj, "__type_params__", ()):
            names = {**names, param.__name__: param}
        for name, hint in found.items():
            hints[name] = _converted(hint, globalns, names)
    return hints if include_extras else {name: _without_extras(hint) for name, hint in hints.items()}
