"""Classes whose methods are made from their annotations."""


class FrozenInstanceError(AttributeError):
    pass


class _Named:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


MISSING = _Named("<dataclasses._MISSING_TYPE object>")
KW_ONLY = _Named("<dataclasses._KW_ONLY_TYPE object>")
_FACTORY = _Named("<factory>")


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        return f"dataclasses.InitVar[{getattr(self.type, '__name__', repr(self.type))}]"


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._kind = "field"

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of(hint):
    """Whether an annotation, given as a value or as its text, is of a field, a class or __init__ only."""
    if isinstance(hint, str):
        head = hint.split("[")[0].split(".")[-1].strip()
        return {"ClassVar": "class", "InitVar": "init"}.get(head, "field")
    if isinstance(hint, InitVar) or hint is InitVar:
        return "init"
    if repr(hint).startswith("typing.ClassVar"):
        return "class"
    return "field"


def _own_fields(cls, kw_only):
    found = []
    for name, hint in cls.__dict__.get("__annotations__", {}).items():
        if hint is KW_ONLY or hint in ("KW_ONLY", "dataclasses.KW_ONLY"):
            kw_only = True
            continue
        value = cls.__dict__.get(name, MISSING)
        one = value if isinstance(value, Field) else field(default=value)
        one.name, one.type, one._kind = name, hint, _kind_of(hint)
        if one._kind == "class":
            if one.default_factory is not MISSING:
                raise TypeError(f"field {name} cannot have a default factory")
        else:
            if one.kw_only is MISSING:
                one.kw_only = kw_only
            if type(one.default).__hash__ is None:
                raise ValueError(f"mutable default {type(one.default)} for field {name} is not allowed: use default_factory")
        if isinstance(value, Field):
            # The class keeps the plain default, or nothing.
            if value.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, value.default)
        found.append(one)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found


def _quoted_list(names):
    quoted = [repr(name) for name in names]
    if len(quoted) < 3:
        return " and ".join(quoted)
    return ", ".join(quoted[:-1]) + ", and " + quoted[-1]


def _make_init(cls, every, frozen):
    """An __init__ that takes its arguments as one written by hand would."""
    taken = [f for f in every if f.init]
    by_place = [f for f in taken if not f.kw_only]
    last = None
    for f in by_place:
        if f._has_default():
            last = f.name
        elif last is not None:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {last!r}")
    places = [f.name for f in by_place]
    names = {f.name for f in taken}
    required = [f.name for f in by_place if not f._has_default()]
    required_kw = [f.name for f in taken if f.kw_only and not f._has_default()]
    passed_on = [f.name for f in every if f._kind == "init"]
    post = hasattr(cls, "__post_init__")
    title = f"{cls.__qualname__}.__init__()"

    def refuse_many(given):
        most, least = len(places) + 1, len(required) + 1
        takes = f"from {least} to {most}" if least != most else f"{most}"
        raise TypeError(f"{title} takes {takes} positional argument{'s' if most != 1 else ''} but {given + 1} were given")

    def refuse_few(missing, manner):
        raise TypeError(f"{title} missing {len(missing)} required {manner} argument{'s' if len(missing) > 1 else ''}: {_quoted_list(missing)}")

    def __init__(self, /, *args, **kwargs):
        for name in kwargs:
            if name not in names:
                raise TypeError(f"{title} got an unexpected keyword argument {name!r}")
        for name, value in zip(places, args):
            if name in kwargs:
                raise TypeError(f"{title} got multiple values for argument {name!r}")
            kwargs[name] = value
        if len(args) > len(places):
            refuse_many(len(args))
        if missing := [name for name in required if name not in kwargs]:
            refuse_few(missing, "positional")
        if missing := [name for name in required_kw if name not in kwargs]:
            refuse_few(missing, "keyword-only")
        for f in every:
            name = f.name
            if name in kwargs:
                value = kwargs[name]
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.default is not MISSING:
                value = f.default
            else:
                continue
            if f._kind == "init":
                kwargs[name] = value
            elif frozen:
                object.__setattr__(self, name, value)
            else:
                setattr(self, name, value)
        if post:
            self.__post_init__(*[kwargs[name] for name in passed_on])

    return __init__


def _make_repr(names):
    # An object met again inside its own repr is written as dots.
    running = set()

    def __repr__(self):
        if id(self) in running:
            return "..."
        running.add(id(self))
        try:
            return f"{type(self).__qualname__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"
        finally:
            running.discard(id(self))

    return __repr__


def _make_order(symbol, names):
    def compare(self, other):
        if type(other) is not type(self):
            return NotImplemented
        a = tuple(getattr(self, n) for n in names)
        b = tuple(getattr(other, n) for n in names)
        if symbol == "<":
            return a < b
        if symbol == "<=":
            return a <= b
        if symbol == ">":
            return a > b
        return a >= b
    return compare


def _make_eq(names):
    def __eq__(self, other):
        if self is other:
            return True
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, n) == getattr(other, n) for n in names)
    return __eq__


def _make_hash(names):
    return lambda self: hash(tuple(getattr(self, n) for n in names))


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for method in (__setattr__, __delattr__):
        if method.__name__ in cls.__dict__:
            raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")
        _put(cls, method.__name__, method)


def _put(cls, name, method):
    method.__name__ = name
    method.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, method)


def _with_slots(cls, names, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = {name for base in cls.__mro__[1:] for name in base.__dict__.get("__slots__", ())}
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = tuple(n for n in names if n not in inherited) + (("__weakref__",) if weakref_slot else ())
    for name in names:
        namespace.pop(name, None)
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    if cls is None:
        return lambda cls: dataclass(
            cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
            match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    every = {}
    for base in cls.__mro__[-1:0:-1]:
        if "__dataclass_fields__" not in base.__dict__:
            continue
        if base._dataclass_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen and not base._dataclass_frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
        every.update(base.__dataclass_fields__)
    own_hash = cls.__dict__.get("__hash__", MISSING)
    hash_given = own_hash is not MISSING and not (own_hash is None and "__eq__" in cls.__dict__)
    every.update((f.name, f) for f in _own_fields(cls, kw_only))
    cls.__dataclass_fields__ = every
    cls._dataclass_frozen = frozen

    passed = [f for f in every.values() if f._kind != "class"]
    kept = [f for f in passed if f._kind == "field"]
    compared = [f.name for f in kept if f.compare]
    if init:
        _put(cls, "__init__", _make_init(cls, passed, frozen))
    if repr and "__repr__" not in cls.__dict__:
        _put(cls, "__repr__", _make_repr([f.name for f in kept if f.repr]))
    if eq and "__eq__" not in cls.__dict__:
        _put(cls, "__eq__", _make_eq(compared))
    if order:
        for name, symbol in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering")
            _put(cls, name, _make_order(symbol, compared))
    if frozen:
        _freeze(cls, {f.name for f in kept})
    if unsafe_hash and hash_given:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if unsafe_hash or eq and frozen and not hash_given:
        _put(cls, "__hash__", _make_hash([f.name for f in kept if (f.compare if f.hash is None else f.hash)]))
    elif eq and not hash_given:
        cls.__hash__ = None
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in passed if f.init and not f.kw_only)
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    return _with_slots(cls, [f.name for f in kept], weakref_slot) if slots else cls


def fields(class_or_instance):
    try:
        every = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in every.values() if f._kind == "field")


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def _unfold(value, fold):
    if _is_instance(value):
        return fold([(f.name, _unfold(getattr(value, f.name), fold)) for f in fields(value)])
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_unfold(item, fold) for item in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_unfold(item, fold) for item in value])
    if isinstance(value, dict):
        return type(value)([(_unfold(k, fold), _unfold(v, fold)) for k, v in value.items()])
    return value


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _unfold(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _unfold(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in obj.__dataclass_fields__.values():
        if f._kind == "class":
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
        elif f.name not in changes:
            if f._kind == "init" and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    body = dict(namespace or {})
    hints = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, "typing.Any")
        hints[item[0]] = item[1]
        if len(item) == 3:
            body[item[0]] = item[2]
    body["__annotations__"] = hints
    return dataclass(type(cls_name, bases, body), **options)
