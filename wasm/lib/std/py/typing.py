"""The names annotations use."""

import sys
from types import GenericAlias, UnionType, NoneType, FunctionType


class _Probe[T, *Ts, **P]:
    type Alias = int


TypeVar, TypeVarTuple, ParamSpec = [type(p) for p in _Probe.__type_params__]
TypeAliasType = type(_Probe.Alias)
Generic = _Probe.__bases__[-1]
ParamSpecArgs = type(_Probe.__type_params__[2].args)
ParamSpecKwargs = type(_Probe.__type_params__[2].kwargs)
TYPE_CHECKING = False


class _NoDefaultType:
    __slots__ = ()

    def __repr__(self):
        return "typing.NoDefault"


NoDefault = _NoDefaultType()


def _type_repr(obj):
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, TypeVarTuple):
        return f"typing.Unpack[{obj.__name__}]"
    if isinstance(obj, FunctionType):
        return obj.__name__
    if isinstance(obj, (tuple, list)):
        return f"[{', '.join(map(_type_repr, obj))}]"
    return repr(obj)


class ForwardRef:
    __slots__ = ("__forward_arg__", "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            eval(f"lambda: ({arg})")    # compiled, not evaluated
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluated(self, globalns, localns):
        return _converted(eval(self.__forward_arg__, globalns, localns), globalns, localns)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = f", module={self.__forward_module__!r}" if self.__forward_module__ is not None else ""
        return f"ForwardRef({self.__forward_arg__!r}{module})"


def _checked(arg, msg):
    """An argument of a form, made a type where it stands for one."""
    if arg is None:
        return NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    if arg in (Generic, Protocol) or isinstance(arg, _SpecialForm) and arg._name in ("ClassVar", "Final", "Union", "Optional", "Literal", "Annotated", "Concatenate"):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    return arg


def _parameters(args):
    """The type variables in arguments, each once, in order."""
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, TypeVarTuple, ParamSpec)):
            found.append(arg)
        elif isinstance(arg, (tuple, list)):
            found += _parameters(arg)
        elif not isinstance(arg, type) or isinstance(arg, GenericAlias):
            found += getattr(arg, "__parameters__", ())
    return tuple(dict.fromkeys(found))


class _SpecialForm:
    """A name that means something to annotations only; what its brackets make is said by getitem."""

    def __init__(self, getitem=None, name=None):
        self._getitem = getitem
        self._name = name or getitem.__name__
        self.__doc__ = getattr(getitem, "__doc__", None)

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._getitem(self, parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class _Alias:
    """A form with its arguments: List[int], Optional[str], Callable[[int], str] and their kin."""

    def __init__(self, origin, args, *, name=None, inst=True):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self._name = name
        self._inst = inst

    @property
    def __parameters__(self):
        return _parameters(self.__args__)

    def __getattr__(self, attr):
        if attr in ("__origin__", "__args__", "_name", "_inst"):
            raise AttributeError(attr)
        if not (attr.startswith("__") and attr.endswith("__")):
            return getattr(self.__origin__, attr)
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if attr == "__module__":
            return "typing"
        raise AttributeError(attr)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name is not None and self.__origin__ is not Generic:
            # typing.List[int] makes the class generic as well, unless a later base does.
            later = bases[bases.index(self) + 1:]
            if not any(isinstance(b, (_Alias, _SpecialAlias)) or isinstance(getattr(b, "__origin__", b), type) and issubclass(getattr(b, "__origin__", b), Generic) for b in later):
                return (self.__origin__, Generic) if self.__origin__ not in bases else (Generic,)
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield Unpack[self]

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        params = self.__parameters__
        if not params:
            raise TypeError(f"{self} is not a generic class")
        args = args if isinstance(args, tuple) else (args,)
        args = tuple(_checked(a, "Parameters to generic types must be types.") if not isinstance(a, list) else a for a in args)
        if len(args) != len(params) and not any(isinstance(p, TypeVarTuple) for p in params):
            raise TypeError(f"Too {'many' if len(args) > len(params) else 'few'} arguments for {self}; actual {len(args)}, expected {'at least ' * (len(args) < len(params))}{len(params)}")
        return self._with(_substituted(self.__args__, dict(zip(params, args))))

    def _with(self, args):
        return type(self)(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __reduce__(self):
        import operator
        return operator.getitem, (globals()[self._name] if self._name else self.__origin__, self.__args__ if len(self.__args__) != 1 else self.__args__[0])


def _substituted(args, values):
    out = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            value = values.get(arg, arg)
            out.append(tuple(value) if isinstance(value, list) else value)
        elif isinstance(arg, (tuple, list)):
            out.append(_substituted(arg, values))
        elif getattr(arg, "__parameters__", ()) and not isinstance(arg, type):
            out.append(arg[tuple(values.get(p, p) for p in arg.__parameters__)])
        else:
            out.append(arg)
    return tuple(out)


class _UnionAlias(_Alias):
    def __eq__(self, other):
        if not isinstance(other, (_UnionAlias, UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        if len(self.__args__) == 2:
            if self.__args__[0] is NoneType:
                return f"typing.Optional[{_type_repr(self.__args__[1])}]"
            if self.__args__[1] is NoneType:
                return f"typing.Optional[{_type_repr(self.__args__[0])}]"
        return super().__repr__()

    def _with(self, args):
        return Union[args]

    def __instancecheck__(self, obj):
        return any(isinstance(obj, arg) for arg in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


@_SpecialForm
def Union(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    args = []
    for p in parameters if isinstance(parameters, tuple) else (parameters,):
        p = _checked(p, "Union[arg, ...]: each arg must be a type.")
        args += p.__args__ if isinstance(p, (_UnionAlias, UnionType)) else (p,)
    unique = []
    for arg in args:
        if arg not in unique:
            unique.append(arg)
    if len(unique) == 1:
        return unique[0]
    name = "Optional" if len(unique) == 2 and NoneType in unique else "Union"
    return _UnionAlias(self, tuple(unique), name=name if name == "Union" else "Union")


@_SpecialForm
def Optional(self, parameters):
    return Union[_checked(parameters, f"{self} requires a single type."), NoneType]


class _LiteralAlias(_Alias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return set((v, type(v)) for v in self.__args__) == set((v, type(v)) for v in other.__args__)

    def __hash__(self):
        return hash(frozenset((v, type(v)) for v in self.__args__))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(_type_repr, self.__args__)) or '()'}]"


@_SpecialForm
def Literal(self, parameters):
    args = []
    for p in parameters if isinstance(parameters, tuple) else (parameters,):
        args += p.__args__ if isinstance(p, _LiteralAlias) else (p,)
    unique = []
    for arg in args:
        if not any(arg == u and type(arg) is type(u) for u in unique):
            unique.append(arg)
    return _LiteralAlias(self, tuple(unique), name="Literal")


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), name="Annotated")
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"


@_SpecialForm
def Annotated(self, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_checked(params[0], "Annotated[t, ...]: t must be a type."), params[1:])


def _one_type(name):
    def getitem(self, parameters):
        return _Alias(self, (_checked(parameters, f"{self} accepts only single type."),), name=name)
    return _SpecialForm(getitem, name)


ClassVar, Final, Required, NotRequired, ReadOnly, TypeGuard, TypeIs, Unpack = map(
    _one_type, ("ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "TypeGuard", "TypeIs", "Unpack"))
NoReturn, Never, Self, LiteralString, TypeAlias = (
    _SpecialForm(None, name) for name in ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias"))


@_SpecialForm
def Concatenate(self, parameters):
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return _Alias(self, tuple(p if p is ... else _checked(p, "Concatenate[arg, ...]: each arg must be a type.") for p in parameters), name="Concatenate")


class _CallableAlias(_Alias):
    def __repr__(self):
        prefix = "typing.Callable" if self._name else "collections.abc.Callable"
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or isinstance(args[0], _Alias) and args[0]._name == "Concatenate"):
            return f"{prefix}[{_type_repr(args[0])}, {_type_repr(args[1])}]"
        return f"{prefix}[[{', '.join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]"

    def _with(self, args):
        flat = []
        for arg in args:
            flat += arg if isinstance(arg, tuple) else (arg,)
        return super()._with(tuple(flat))


def _callable_alias(origin, params, name=None):
    if not isinstance(params, tuple) or len(params) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    args, result = params
    result = _checked(result, "Callable[args, result]: result must be a type.")
    if isinstance(args, (list, tuple)):
        args = tuple(_checked(a, "Callable[[arg, ...], result]: each arg must be a type.") for a in args)
    elif args is ... or isinstance(args, ParamSpec) or isinstance(args, _Alias) and args._name == "Concatenate":
        args = (args,)
    else:
        raise TypeError(f"Callable[args, result]: args must be a list. Got {args}" if name else
                        f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {_type_repr(args)}")
    return _CallableAlias(origin, (*args, result), name=name)


class _SpecialAlias:
    """A bare name such as List or Iterable, standing for a class elsewhere; that of collections.abc is imported when it is needed."""

    def __init__(self, name, origin, nparams, inst=False):
        self._name = name
        self._origin = origin
        self._nparams = nparams
        self._inst = inst

    @property
    def __origin__(self):
        if isinstance(self._origin, str):
            from importlib import import_module
            module, _, name = self._origin.rpartition(".")
            self._origin = getattr(import_module(module), name)
        return self._origin

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name
        if attr.startswith("__") and attr.endswith("__") or attr.startswith("_"):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __getitem__(self, params):
        if self._name == "Callable":
            return _callable_alias(self.__origin__, params, "Callable")
        if self._name == "Tuple":
            if params == ():
                return _Alias(tuple, (), name="Tuple", inst=False)
            params = params if isinstance(params, tuple) else (params,)
            return _Alias(tuple, tuple(p if p is ... else _checked(p, "Tuple[t0, t1, ...]: each t must be a type.") for p in params), name="Tuple", inst=False)
        params = params if isinstance(params, tuple) else (params,)
        params = tuple(_checked(p, "Parameters to generic types must be types.") for p in params)
        n = self._nparams
        if self._name in ("Generator", "AsyncGenerator", "ContextManager", "AsyncContextManager") and 0 < len(params) < n:
            fill = {"Generator": NoneType, "AsyncGenerator": NoneType}.get(self._name, bool | None)
            params += (fill,) * (n - len(params))
        if len(params) != n:
            raise TypeError(f"Too {'many' if len(params) > n else 'few'} arguments for {self}; actual {len(params)}, expected {n}")
        return _Alias(self.__origin__, params, name=self._name, inst=self._inst)


List = _SpecialAlias("List", list, 1)
Dict = _SpecialAlias("Dict", dict, 2)
Set = _SpecialAlias("Set", set, 1)
FrozenSet = _SpecialAlias("FrozenSet", frozenset, 1)
Tuple = _SpecialAlias("Tuple", tuple, -1)
Type = _SpecialAlias("Type", type, 1)
for _names, _count in (
        ("Hashable Sized", 0), ("Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection MutableSet "
         "Sequence MutableSequence KeysView ValuesView MappingView ByteString", 1), ("Mapping MutableMapping ItemsView AsyncGenerator", 2),
        ("Coroutine Generator", 3), ("Callable", 2)):
    for _name in _names.split():
        globals()[_name] = _SpecialAlias(_name, f"collections.abc.{_name}", _count)
AbstractSet = _SpecialAlias("AbstractSet", "collections.abc.Set", 1)
for _name, _origin, _count in (
        ("ContextManager", "contextlib.AbstractContextManager", 2), ("AsyncContextManager", "contextlib.AbstractAsyncContextManager", 2),
        ("Pattern", "re.Pattern", 1), ("Match", "re.Match", 1)):
    globals()[_name] = _SpecialAlias(_name, _origin, _count)
for _name, _origin, _count in (
        ("DefaultDict", "defaultdict", 2), ("OrderedDict", "OrderedDict", 2), ("Counter", "Counter", 1), ("ChainMap", "ChainMap", 2), ("Deque", "deque", 1)):
    globals()[_name] = _SpecialAlias(_name, f"collections.{_origin}", _count, inst=True)
del _names, _name, _origin, _count
Text = str
AnyStr = TypeVar("AnyStr", bytes, str)


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


from abc import ABCMeta as _ABCMeta


class _ProtocolMeta(_ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == "Protocol" and bases == (Generic,):
            pass
        elif any(b.__name__ == "Protocol" and b.__module__ == "typing" for b in bases):
            for base in bases:
                if base not in (object, Generic) and not base.__dict__.get("_is_protocol") and not (base.__module__ in ("collections.abc", "contextlib")):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        if not cls.__dict__.get("_is_protocol") or cls is globals().get("Protocol"):
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
        if not cls.__dict__.get("_is_protocol") or cls is globals().get("Protocol"):
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
    return cls


runtime = runtime_checkable


def is_protocol(tp, /):
    return isinstance(tp, type) and bool(tp.__dict__.get("_is_protocol")) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(_members(tp))


# Functions that checkers know.

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {value[:100] + '...' if len(value) > 100 else value}")


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def _marking(attribute):
    def mark(f, /):
        try:
            setattr(f, attribute, True)
        except (AttributeError, TypeError):
            pass
        return f
    return mark


final, override = _marking("__final__"), _marking("__override__")
final.__name__, override.__name__ = "final", "override"


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be "
        "followed by an implementation that is not @overload-ed.")


def overload(func):
    f = getattr(func, "__func__", func)
    _overloads.setdefault((f.__module__, f.__qualname__), []).append(func)
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default, "frozen_default": frozen_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = sys._getframe(1).f_globals.get("__name__", "__main__")

    def __call__(self, arg, /):
        return arg

    def __mro_entries__(self, bases):
        what = self.__name__

        class Refused:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{name} = NewType({name!r}, {what})`")
        return (Refused,)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


# Asking annotations.

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, GenericAlias, _SpecialAlias)):
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
            for param in base.__dict__.get("__type_params__", ()):
                names = {**names, param.__name__: param}
            for name, hint in base.__dict__.get("__annotations__", {}).items():
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


# Named tuples and typed dicts.

_PROHIBITED = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace", "_asdict", "_source"})
_SPECIAL = frozenset({"__module__", "__name__", "__annotations__", "__qualname__", "__classcell__", "__static_attributes__", "__firstlineno__", "__orig_bases__", "__type_params__"})


def _named_tuple(name, types, defaults=(), module=None):
    from collections import namedtuple
    types = {n: _checked(t, f"field {n} annotation must be a type") for n, t in types}
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
            made.__class_getitem__ = classmethod(GenericAlias)
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
            own[n] = ForwardRef(t, module=ns.get("__module__")) if isinstance(t, str) else _checked(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type")
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


# Names that few listings use are made when they are asked for.

_SUPPORTS = {
    "SupportsInt": "__int__", "SupportsFloat": "__float__", "SupportsComplex": "__complex__", "SupportsBytes": "__bytes__", "SupportsIndex": "__index__",
    "SupportsAbs": "__abs__", "SupportsRound": "__round__",
}


def __getattr__(name):
    if name in _SUPPORTS:
        def method(self, *args):
            pass
        method.__name__ = _SUPPORTS[name]
        body = {"__module__": "typing", "__slots__": (), _SUPPORTS[name]: method}
        made = runtime_checkable(_ProtocolMeta(name, (Protocol,), body))
    elif name in ("IO", "TextIO", "BinaryIO"):
        base = Generic if name == "IO" else __getattr__("IO")
        made = type(name, (base,), {"__module__": "typing", "__slots__": (), "__orig_bases__": (
            Generic[AnyStr] if name == "IO" else base[str if name == "TextIO" else bytes],)})
    else:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    globals()[name] = made
    return made


__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec", "Protocol", "Tuple",
    "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator",
    "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable",
    "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes",
    "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List",
    "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type",
    "assert_never", "cast", "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_protocol_members",
    "get_type_hints", "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoDefault",
    "NoReturn", "NotRequired", "overload", "override", "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable",
    "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]
