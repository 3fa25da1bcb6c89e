"""NamedTuple and TypedDict."""

__name__ = "typing"

import sys
from types import GenericAlias
from ._aliases import ForwardRef, Generic, _Alias, _type_check
from ._forms import _AnnotatedAlias


# Named tuples and typed dicts.

_PROHIBITED = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace", "_asdict", "_source"})
_SPECIAL = frozenset({"__module__", "__name__", "__annotations__", "__qualname__", "__classcell__", "__static_attributes__", "__firstlineno__", "__orig_bases__", "__type_params__"})


def _named_tuple(name, types, defaults=(), module=None):
    from collections import namedtuple
    types = {n: _type_check(t, f"field {n} annotation must be a type") for n, t in types}
    made = namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        for base in bases:
            if base is not _NamedTupleBase and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = namespace.get("__annotations__", {})
        defaults = []
        for field in types:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _named_tuple(name, types.items(), [namespace[n] for n in defaults], namespace["__module__"])
        if Generic in bases:
            made.__bases__ = tuple([tuple if base is _NamedTupleBase else base for base in bases])
            made.__class_getitem__ = classmethod(lambda cls, params: Generic.__dict__["__class_getitem__"].__get__(None, cls)(params))
        for key, value in namespace.items():
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _SPECIAL and key not in made._fields:
                setattr(made, key, value)
                set_name = getattr(type(value), "__set_name__", None)
                if set_name is not None:
                    set_name(value, made, key)
            elif key == "__qualname__":
                made.__qualname__ = value
        if namespace.get("__doc__"):
            made.__doc__ = namespace["__doc__"]
        if "__orig_bases__" in namespace:
            made.__orig_bases__ = namespace["__orig_bases__"]
        if "__type_params__" in namespace:
            made.__type_params__ = namespace["__type_params__"]
        if Generic in bases:
            made.__init_subclass__()
        cell = namespace.get("__classcell__")
        if cell is not None:
            cell.cell_contents = made
        return made


_NamedTupleBase = _NamedTupleMeta("_NamedTupleBase", (), {"__module__": "typing"})


class _NamedTupleForm:
    """NamedTuple as a base class and as a function."""

    __name__ = __qualname__ = "NamedTuple"

    def __call__(self, typename, fields=(), /, **kwargs):
        if kwargs:
            fields = kwargs.items()
        made = _named_tuple(typename, fields, module=sys._getframe(1).f_globals.get("__name__", "__main__"))
        made.__orig_bases__ = (self,)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return f"<function NamedTuple at {id(self):#x}>"


NamedTuple = _NamedTupleForm()


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic and base is not dict:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        made = super().__new__(mcls, name, (*generic, dict), {k: v for k, v in ns.items() if k not in ("__classcell__",)})
        own = {}
        for n, t in ns.get("__annotations__", {}).items():
            own[n] = ForwardRef(t, module=ns.get("__module__")) if isinstance(t, str) else _type_check(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type")
        hints, required, optional, frozen = {}, set(), set(), set()
        for base in bases:
            hints.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", frozenset())
            optional |= base.__dict__.get("__optional_keys__", frozenset())
            frozen |= base.__dict__.get("__readonly_keys__", frozenset())
        for key, hint in own.items():
            marks = set()
            inner = hint
            while isinstance(inner, _AnnotatedAlias) or isinstance(inner, _Alias) and inner._name in ("Required", "NotRequired", "ReadOnly"):
                marks.add(inner._name)
                inner = inner.__args__[0]
            if "Required" in marks:    # in an annotation that is text nobody looks
                needed = True
            elif "NotRequired" in marks:
                needed = False
            else:
                needed = total
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
            if "ReadOnly" in marks:
                frozen.add(key)
        hints.update(own)
        made.__annotations__ = hints
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__readonly_keys__, made.__mutable_keys__ = frozenset(frozen), frozenset(set(hints) - frozen)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


class _TypedDictForm:
    """TypedDict as a base class and as a function."""

    __name__ = __qualname__ = "TypedDict"

    def __call__(self, typename, fields=(), /, *, total=True):
        body = {"__annotations__": dict(fields), "__module__": sys._getframe(1).f_globals.get("__name__", "__main__")}
        made = _TypedDictMeta(typename, (), body, total=total)
        made.__orig_bases__ = (self,)
        return made

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)

    def __repr__(self):
        return f"<function TypedDict at {id(self):#x}>"


TypedDict = _TypedDictForm()
_TypedDictBase = _TypedDictMeta("TypedDict", (), {"__module__": "typing"})
