"""Signatures of callables: parameters, their text, and the binding of arguments to them."""

__name__ = "inspect"

import enum
import types
from collections import OrderedDict
from keyword import iskeyword


class _empty:
    """Marks what was not given: no default, no annotation."""



class _void:
    """Marks what replace() leaves as it is."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")[self]


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind
_MARKS = {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind") from None
        if default is not _empty and self._kind in _MARKS:
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[0] == "." and name[1:].isdigit():     # of a generator expression, as its code has it
            if kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as positional or keyword arguments, "
                                 f"not {self._kind.description}")
            self._kind, name = _POSITIONAL_ONLY, f"implicit{name[1:]}"
        if not name.isidentifier() or iskeyword(name) and self._kind is not _POSITIONAL_ONLY:
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name, self._default, self._annotation = name, default, annotation

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default, self._annotation = state["_default"], state["_annotation"]

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    __replace__ = replace

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += f": {formatannotation(self._annotation)}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        return _MARKS.get(self._kind, "") + text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind is _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs, by_name = {}, False
        for name, parameter in self._signature.parameters.items():
            if not by_name:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                    by_name = True
                    if name not in self.arguments:
                        continue
                else:
                    continue
            if name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            elif parameter.kind is not _VAR_POSITIONAL:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        full = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                full[name] = self.arguments[name]
            elif parameter.default is not _empty:
                full[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                full[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                full[name] = {}
        self.arguments = full

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{k}={v!r}' for k, v in self.arguments.items())})>"


class Signature:
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        named = OrderedDict()
        last, defaults = _POSITIONAL_ONLY, False
        for p in parameters or ():
            if __validate_parameters__:
                if p.kind < last:
                    raise ValueError(f"wrong parameter order: {last.description} parameter before "
                                     f"{p.kind.description} parameter")
                if p.kind > last:
                    last = p.kind
                if p.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if p.default is not _empty:
                        defaults = True
                    elif defaults:
                        raise ValueError("non-default argument follows default argument")
                if p.name in named:
                    raise ValueError(f"duplicate parameter name: {p.name!r}")
            named[p.name] = p
        self._parameters = types.MappingProxyType(named)
        self._return_annotation = return_annotation

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        from ._callables import _made
        return _made(obj, follow_wrapped, globals, locals, eval_str, cls)

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(self._parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

    __replace__ = replace

    def _key(self):
        positional = tuple(p for p in self._parameters.values() if p.kind is not _KEYWORD_ONLY)
        return positional, {p.name: p for p in self._parameters.values() if p.kind is _KEYWORD_ONLY}, self._return_annotation

    def __hash__(self):
        positional, named, returned = self._key()
        return hash((positional, frozenset(named.values()), returned))

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, partial=False):
        arguments, kwargs = {}, dict(kwargs)
        rest, place, given = None, 0, len(args)
        by_name, positional_by_name = [], []
        parameters = iter(self._parameters.values())
        # Values by position; where they end, the next parameter must be optional or come by name.
        for p in parameters:
            if place == given:
                if p.kind is _VAR_POSITIONAL:
                    break
                if p.name in kwargs and p.kind is _POSITIONAL_ONLY:
                    if p.default is _empty:
                        positional_by_name.append(p.name)
                    continue
                if not (partial or p.name in kwargs or p.kind is _VAR_KEYWORD or p.default is not _empty):
                    which = " keyword-only" if p.kind is _KEYWORD_ONLY else ""
                    raise TypeError(f"missing a required{which} argument: {p.name!r}")
                by_name.append(p)
                break
            if p.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            if p.kind is _VAR_POSITIONAL:
                arguments[p.name] = tuple(args[place:])
                place = given
                break
            if p.name in kwargs and p.kind is not _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {p.name!r}")
            arguments[p.name] = args[place]
            place += 1
        if place < given:
            raise TypeError("too many positional arguments")
        for p in (*by_name, *parameters):
            if p.kind is _VAR_KEYWORD:
                rest = p
            elif p.kind is not _VAR_POSITIONAL:
                if p.name in kwargs:
                    arguments[p.name] = kwargs.pop(p.name)
                elif not partial and p.default is _empty:
                    raise TypeError(f"missing a required argument: {p.name!r}")
        if kwargs:
            if rest is None:
                if positional_by_name:
                    raise TypeError(f"got some positional-only arguments passed as keyword arguments: {', '.join(positional_by_name)!r}")
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            arguments[rest.name] = kwargs
        return self._bound_arguments_cls(self, arguments)

    def format(self, *, max_width=None):
        parts, slash, star = [], False, True
        for p in self._parameters.values():
            if p.kind is _POSITIONAL_ONLY:
                slash = True
            elif slash:
                parts.append("/")
                slash = False
            if p.kind is _VAR_POSITIONAL:
                star = False
            elif p.kind is _KEYWORD_ONLY and star:
                parts.append("*")
                star = False
            parts.append(str(p))
        if slash:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return_annotation is not _empty:
            text += f" -> {formatannotation(self._return_annotation)}"
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"
