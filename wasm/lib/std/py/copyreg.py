"""What objects are made of: the default answer to __reduce_ex__, and functions that answer for a class."""


def _reduce_union(union):
    import functools
    import operator
    return functools.reduce, (operator.or_, union.__args__)


dispatch_table = {complex: lambda c: (complex, (c.real, c.imag)), type(int | str): _reduce_union}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """An object as the protocols 0 and 1 make it: by its base that is built in."""
    obj = base.__new__(cls) if base is object else base.__new__(cls, state)
    if base is not object and base.__init__ is not object.__init__:
        base.__init__(obj, state)
    return obj


def _slotnames(cls):
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            names.append(name)
    return names


def _getstate(obj):
    """The attributes as one dict; with __slots__ a pair of dicts; None where there are none."""
    attributes = dict(obj.__dict__) if hasattr(obj, "__dict__") and obj.__dict__ else None
    slots = {name: getattr(obj, name) for name in _slotnames(type(obj)) if hasattr(obj, name)}
    return (attributes, slots) if slots else attributes


_WHOLE = int, float, complex, str, bytes, tuple  # made at once, by __new__


def _must(rule, value, kind):
    if not isinstance(value, kind):
        raise TypeError(f"{rule}, not '{type(value).__name__}'")


def _newargs(obj):
    """The arguments of __new__: positional ones and keywords."""
    cls = type(obj)
    if hasattr(cls, "__getnewargs_ex__"):
        both = obj.__getnewargs_ex__()
        _must("__getnewargs_ex__ should return a tuple", both, tuple)
        if len(both) != 2:
            raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(both)}")
        _must("first item of the tuple returned by __getnewargs_ex__ must be a tuple", both[0], tuple)
        _must("second item of the tuple returned by __getnewargs_ex__ must be a dict", both[1], dict)
        return both
    if hasattr(cls, "__getnewargs__"):
        args = obj.__getnewargs__()
        _must("__getnewargs__ should return a tuple", args, tuple)
        return args, {}
    for whole in _WHOLE:
        if issubclass(cls, whole):
            return ((obj.real, obj.imag) if whole is complex else (whole(obj),)), {}
    return (), {}


def _reduce(obj, protocol):
    """(callable, arguments, state, list items, dict items), where the last three may be None."""
    cls = type(obj)
    if cls in (range, slice):
        return cls, (obj.start, obj.stop, obj.step)
    if issubclass(cls, BaseException):
        state = obj.__getstate__()
        return (cls, obj.args) if state is None else (cls, obj.args, state)
    if issubclass(cls, (set, frozenset)):
        return cls, (list(obj),), obj.__getstate__()
    if issubclass(cls, bytearray):
        return cls, (bytes(obj),), obj.__getstate__()
    if protocol < 2:
        return _reduce_old(obj, obj.__class__)
    args, kwargs = _newargs(obj)
    make, args = (__newobj_ex__, (cls, args, kwargs)) if kwargs else (__newobj__, (cls, *args))
    return (make, args, obj.__getstate__(), iter(obj) if issubclass(cls, list) else None,
            iter(obj.items()) if issubclass(cls, dict) else None)


def _reduce_old(obj, cls):
    """What the protocols 0 and 1 want: (_reconstructor, arguments) and the state, if there is one."""
    import builtins
    base = next(base for base in cls.__mro__ if base in vars(builtins).values())
    if base is cls and cls is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    if cls.__getstate__ is object.__getstate__:
        if getattr(obj, "__slots__", None):
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        state = getattr(obj, "__dict__", None)
    else:
        state = obj.__getstate__()
    args = cls, base, None if base is object else base(obj)
    return (_reconstructor, args, state) if state else (_reconstructor, args)
