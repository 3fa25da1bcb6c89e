"""Special forms, and what brackets make of them: Optional[str], Callable[[int], str], Annotated[int, …]; the old names of classes."""

__name__ = "typing"

from types import NoneType, UnionType

from ._aliases import ParamSpec, TypeVar, _Alias, _SpecialAlias, _SpecialForm, _type_check, _type_repr


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
        p = _type_check(p, "Union[arg, ...]: each arg must be a type.")
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
    return Union[_type_check(parameters, f"{self} requires a single type."), NoneType]


class _LiteralAlias(_Alias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return set((v, type(v)) for v in self.__args__) == set((v, type(v)) for v in other.__args__)

    def __hash__(self):
        return hash(frozenset((v, type(v)) for v in self.__args__))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(_type_repr, self.__args__)) or '()'}]"


class _LiteralForm(_SpecialForm, _root=True):
    def __getitem__(self, parameters):  # anew each time: 1 and True are two
        return self._getitem(self, parameters)


@_LiteralForm
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

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"


@_SpecialForm
def Annotated(self, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_type_check(params[0], "Annotated[t, ...]: t must be a type."), params[1:])


def _one_type(name):
    def getitem(self, parameters):
        return _Alias(self, (_type_check(parameters, f"{self} accepts only single type."),), name=name)
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
    return _Alias(self, tuple(p if p is ... else _type_check(p, "Concatenate[arg, ...]: each arg must be a type.") for p in parameters), name="Concatenate")


class _CallableAlias(_Alias):
    def __repr__(self):
        prefix = "typing.Callable" if self._name else "collections.abc.Callable"
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or isinstance(args[0], _Alias) and args[0]._name == "Concatenate"):
            return f"{prefix}[{_type_repr(args[0])}, {_type_repr(args[1])}]"
        return f"{prefix}[[{', '.join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]"

    def __reduce__(self):
        import operator
        *args, result = self.__args__
        if len(args) == 1 and (args[0] is ... or isinstance(args[0], (ParamSpec, _Alias)) and getattr(args[0], "_name", "Concatenate") == "Concatenate"):
            args = args[0]
        return operator.getitem, (globals()[self._name] if self._name else self.__origin__, (args, result))

    def _with(self, args):
        flat = []
        for arg in args:
            flat += arg if isinstance(arg, tuple) else (arg,)
        return super()._with(tuple(flat))


def _callable_alias(origin, params, name=None):
    if not isinstance(params, tuple) or len(params) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    args, result = params
    result = _type_check(result, "Callable[args, result]: result must be a type.")
    if isinstance(args, (list, tuple)):
        args = tuple(_type_check(a, "Callable[[arg, ...], result]: each arg must be a type.") for a in args)
    elif args is ... or isinstance(args, ParamSpec) or isinstance(args, _Alias) and args._name == "Concatenate":
        args = (args,)
    elif name:
        args = (_type_check(args, "Callable[[arg, ...], result]: each arg must be a type."),)   # typing's takes a lone argument for a list of one
    else:
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {args}")
    return _CallableAlias(origin, (*args, result), name=name)


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
