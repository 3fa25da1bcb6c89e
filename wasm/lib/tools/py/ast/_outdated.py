"""What older programs ask of ast: kinds of constants that are all Constant now, wrappers of subscripts, contexts that nothing has."""

import warnings

from . import AST, Constant, Load, Tuple, expr_context, mod

_WORDS = "{name} is deprecated and will be removed in Python 3.14; use ast.Constant instead"


def old(name):
    warnings.warn(_WORDS.format(name=f"ast.{name}"), DeprecationWarning, 3)


class _OfConstants(type):
    def __instancecheck__(cls, node):
        if cls.__dict__.get("_types"):
            old(cls.__name__)
            return isinstance(node, Constant) and isinstance(node.value, cls._types) and not isinstance(node.value, cls._others)
        return type.__instancecheck__(cls, node)


def _new(cls, *args, **kwargs):
    for name in kwargs:
        if name in cls._fields and cls._fields.index(name) < len(args):
            raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
    if "_types" not in cls.__dict__:
        return Constant.__new__(cls)
    old(cls.__name__)
    if cls is Ellipsis:
        args = ..., *args
    return Constant(*args, **kwargs)


def _make(name, fields, *types, others=()):
    body = {"__new__": _new, "_types": types, "_others": others, "_fields": fields, "__module__": "ast"}
    return _OfConstants(name, (Constant,), body)


Num = _make("Num", ("n",), int, float, complex, others=bool)
Str = _make("Str", ("s",), str)
Bytes = _make("Bytes", ("s",), bytes)
NameConstant = _make("NameConstant", ("value", "kind"), type(None), bool)
Ellipsis = _make("Ellipsis", (), type(...))


def visitor(visitor, node):
    """The method of an older visitor for a constant, or None."""
    for cls in NameConstant, Num, Str, Bytes, Ellipsis:
        if isinstance(node.value, cls._types):
            name = "visit_" + cls.__name__
            method = getattr(visitor, name, None)
            if method:
                warnings.warn(name + " is deprecated; add visit_Constant", DeprecationWarning, 3)
            return method


class slice(AST):
    __module__ = "ast"


class Index(slice):
    __module__ = "ast"

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    __module__ = "ast"

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    __module__ = "ast"


class AugLoad(expr_context):
    __module__ = "ast"


class AugStore(expr_context):
    __module__ = "ast"


class Param(expr_context):
    __module__ = "ast"
