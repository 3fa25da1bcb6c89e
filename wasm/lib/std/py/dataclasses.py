"""Classes whose methods are written from their annotations."""

from _lib import later as _later
import abc as _abc
from types import GenericAlias

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict", "astuple", "make_dataclass",
    "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _Factory:
    def __repr__(self):
        return "<factory>"


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _Factory()


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(_FIELD_BASE, ("_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"))
_FIELDS, _PARAMS, _POST_INIT = "__dataclass_fields__", "__dataclass_params__", "__post_init__"


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) and not isinstance(self.type, GenericAlias) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


def _recursive_repr(user_function):
    running = set()

    def wrapper(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            return user_function(self)
        finally:
            running.discard(key)
    wrapper.__name__ = user_function.__name__
    wrapper.__qualname__ = user_function.__qualname__
    wrapper.__module__ = user_function.__module__
    wrapper.__wrapped__ = user_function
    return wrapper


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        from types import MappingProxyType
        self.name = self.type = self._field_type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only

    @_recursive_repr
    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},"
                f"init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
                f"kw_only={self.kw_only!r},_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __repr__(self):
        return "_DataclassParams(" + ",".join(f"{n}={getattr(self, n)!r}" for n in self.__slots__) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of(hint):
    """Whether an annotation, a value or its text, is of a field, of the class or of __init__ only."""
    if isinstance(hint, str):
        head = hint.split("[")[0].split(".")[-1].strip()
        return {"ClassVar": _FIELD_CLASSVAR, "InitVar": _FIELD_INITVAR}.get(head, _FIELD)
    if isinstance(hint, InitVar) or hint is InitVar:
        return _FIELD_INITVAR
    if repr(hint).startswith("typing.ClassVar"):
        return _FIELD_CLASSVAR
    return _FIELD


def _get_field(cls, name, hint, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name, f.type, f._field_type = name, hint, _kind_of(hint)
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {f.default.__class__} for field {name} is not allowed: use default_factory")
    return f


class _Writer:
    """Writes a class's methods as source, and compiles them all together."""

    def __init__(self, cls):
        import sys
        self.cls = cls
        self.globals = getattr(sys.modules.get(cls.__module__), "__dict__", {})
        self.lines = []
        self.names = []
        self.outer = {}    # what the methods see besides the module's names

    def add(self, name, params, body):
        self.names.append(name)
        self.lines.append(f"  def {name}({', '.join(params)}):")
        self.lines += [f"    {line}" for line in body]

    def compile(self):
        if not self.names:
            return {}
        text = f"def __made__({', '.join(self.outer)}):\n" + "\n".join(self.lines) + f"\n  return {', '.join(self.names)},"
        scope = {}
        exec(text, self.globals, scope)
        made = dict(zip(self.names, scope["__made__"](**self.outer)))
        for name, method in made.items():
            method.__qualname__ = f"{self.cls.__qualname__}.{name}"
        return made


def _write_init(w, every, frozen, self_name, slots):
    std = [f for f in every if f.init and not f.kw_only]
    seen = None
    for f in std:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = f
        elif seen:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {seen.name!r}")
    outer = w.outer
    outer["__object__"] = object
    outer["__factory__"] = _FACTORY

    def param(f):
        if f.default is not MISSING:
            outer[f"__default_{f.name}__"] = f.default
            return f"{f.name}=__default_{f.name}__"
        if f.default_factory is not MISSING:
            return f"{f.name}=__factory__"
        return f.name

    body = []
    for f in every:
        if f.default_factory is not MISSING:
            outer[f"__default_{f.name}__"] = f.default_factory
            value = f"__default_{f.name}__()"
            if f.init:
                value = f"{value} if {f.name} is __factory__ else {f.name}"
        elif f.init:
            value = f.name
        elif slots and f.default is not MISSING:
            outer[f"__default_{f.name}__"] = f.default
            value = f"__default_{f.name}__"
        else:
            continue
        if f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            body.append(f"__object__.__setattr__({self_name}, {f.name!r}, {value})")
        else:
            body.append(f"{self_name}.{f.name} = {value}")
    if hasattr(w.cls, _POST_INIT):
        passed = ", ".join(f.name for f in every if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT}({passed})")
    kw = [f for f in every if f.init and f.kw_only]
    params = [self_name, *map(param, std)]
    if kw:
        params += ["*", *map(param, kw)]
    w.add("__init__", params, body or ["pass"])


def _tuple_of(obj, names):
    return f"({''.join(f'{obj}.{n},' for n in names)})"


def _make(cls, params):
    every = {}
    any_frozen = has_bases = False
    all_frozen = None
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_bases = True
            every.update(base_fields)
            if all_frozen is None:
                all_frozen = True
            all_frozen = all_frozen and getattr(base, _PARAMS).frozen
            any_frozen = any_frozen or getattr(base, _PARAMS).frozen
    setattr(cls, _PARAMS, params)
    kw_only, seen_mark = params.kw_only, False
    own = []
    hints = cls.__dict__.get("__annotations__", {})
    for name, hint in hints.items():
        if hint is KW_ONLY or isinstance(hint, str) and hint.split(".")[-1].strip() == "KW_ONLY":
            if seen_mark:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_mark = kw_only = True
        else:
            own.append(_get_field(cls, name, hint, kw_only))
    for f in own:
        every[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            # The class keeps the plain default, or nothing.
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in hints:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    frozen = params.frozen
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, every)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in cls.__dict__)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")

    listed = [f for f in every.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    kept = [f for f in every.values() if f._field_type is _FIELD]
    w = _Writer(cls)
    if params.init and "__init__" not in cls.__dict__:
        _write_init(w, listed, frozen, "__dataclass_self__" if "self" in every else "self", params.slots)
    if params.repr and "__repr__" not in cls.__dict__:
        shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in kept if f.repr)
        w.add("__repr__", ["self"], [f"return f\"{{self.__class__.__qualname__}}({shown})\""])
    compared = [f.name for f in kept if f.compare]
    if params.eq and "__eq__" not in cls.__dict__:
        terms = " and ".join(f"self.{n}==other.{n}" for n in compared) or "True"
        w.add("__eq__", ["self", "other"], [
            "if self is other:", "  return True", "if other.__class__ is self.__class__:", f"  return {terms}", "return NotImplemented"])
    if params.order:
        for name, op in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__} Consider using functools.total_ordering")
            w.add(name, ["self", "other"], [
                "if other.__class__ is self.__class__:", f"  return {_tuple_of('self', compared)}{op}{_tuple_of('other', compared)}",
                "return NotImplemented"])
    if frozen:
        names = tuple(f.name for f in kept)
        w.outer["__cls__"] = cls
        w.outer["__Frozen__"] = FrozenInstanceError
        for name, extra, verb in (("__setattr__", ", value", "assign to"), ("__delattr__", "", "delete")):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
            w.add(name, ["self", "name" + extra], [
                f"if type(self) is __cls__ or name in {names!r}:", f"  raise __Frozen__(f\"cannot {verb} field {{name!r}}\")",
                f"super(__cls__, self).{name}(name{extra})"])
    if params.unsafe_hash and has_hash:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if params.unsafe_hash or params.eq and frozen and not has_hash:
        w.add("__hash__", ["self"], [f"return hash({_tuple_of('self', [f.name for f in kept if (f.compare if f.hash is None else f.hash)])})"])
    elif params.eq and not has_hash:
        cls.__hash__ = None
    for name, method in w.compile().items():
        if name == "__init__":
            method.__annotations__ = {f.name: f.type for f in listed if f.init} | {"return": None}
        setattr(cls, name, _recursive_repr(method) if name == "__repr__" else method)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature(listed)
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in listed if f.init and not f.kw_only)
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = _with_slots(cls, frozen, params.weakref_slot)
    _abc.update_abstractmethods(cls)
    return cls


def _signature(listed):
    """The parameters of __init__ as a class's docstring shows them."""
    def shown(hint):
        if isinstance(hint, type) and not isinstance(hint, GenericAlias):
            return hint.__qualname__ if hint.__module__ == "builtins" else f"{hint.__module__}.{hint.__qualname__}"
        if isinstance(hint, str):
            return repr(hint)
        return repr(hint).replace("typing.", "")

    def one(f):
        text = f"{f.name}: {shown(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += f" = {_FACTORY!r}"
        return text
    plain = [one(f) for f in listed if f.init and not f.kw_only]
    kw = [one(f) for f in listed if f.init and f.kw_only]
    return f"({', '.join(plain + ['*'] * bool(kw) + kw)})"


def _get_slots(cls):
    slots = cls.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _with_slots(cls, frozen, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    body = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = {s for c in cls.__mro__[1:-1] for s in _get_slots(c)}
    body["__slots__"] = tuple(n for n in names + (("__weakref__",) if weakref_slot else ()) if n not in inherited)
    for name in names:
        body.pop(name, None)
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    if frozen:
        body.setdefault("__getstate__", _getstate)
        body.setdefault("__setstate__", _setstate)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    if qualname is not None:
        made.__qualname__ = qualname
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _make(cls, _DataclassParams(
            init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only,
            slots=slots, weakref_slot=weakref_slot))
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        every = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in every.values() if f._field_type is _FIELD)


def _is_one(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def replace(obj, /, **changes):
    if not _is_one(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)


_later(globals(), "_dataextras", "asdict astuple make_dataclass")
