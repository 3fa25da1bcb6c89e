"""What all of typing builds on: type variables, forward references, special forms, and aliases with their arguments."""

__name__ = "typing"

from functools import lru_cache as _lru_cache
from types import FunctionType, GenericAlias, NoneType, UnionType


class _Probe[T, *Ts, **P]:
    type Alias = int


TypeVar, TypeVarTuple, ParamSpec = [type(p) for p in _Probe.__type_params__]
TypeAliasType = type(_Probe.Alias)
Generic = _Probe.__bases__[-1]
ParamSpecArgs = type(_Probe.__type_params__[2].args)
ParamSpecKwargs = type(_Probe.__type_params__[2].kwargs)
TYPE_CHECKING = False


class NoDefaultType:
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("NoDefaultType takes no arguments")
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = object.__new__(NoDefaultType)


def _type_repr(obj):
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, FunctionType):
        return obj.__name__
    if isinstance(obj, tuple):
        return f"[{', '.join(map(_type_repr, obj))}]"
    return repr(obj)


def _either(*types):
    """one | other"""
    return _forms.Union[types]


class ForwardRef:
    __slots__ = ("__forward_arg__", "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            compile(f"(\n{arg}\n)" if arg.strip() else "", "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluated(self, globalns, localns):
        from ._hints import _converted
        return _converted(eval(self.__forward_arg__, globalns, localns), globalns, localns)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return _either(self, other)

    def __ror__(self, other):
        return _either(other, self)

    def __repr__(self):
        module = f", module={self.__forward_module__!r}" if self.__forward_module__ is not None else ""
        return f"ForwardRef({self.__forward_arg__!r}{module})"


def _kept(getitem):
    """__getitem__, which makes the same of the same arguments once, and keeps it."""
    cached = _lru_cache(getitem)

    def inner(self, parameters):
        try:
            if isinstance(parameters, tuple) and parameters and isinstance(parameters[0], list):  # Callable's
                return cached(self, (tuple(parameters[0]), *parameters[1:]))
            return cached(self, parameters)
        except TypeError:
            pass  # parameters that have no hash, or are wrong
        return getitem(self, parameters)
    return inner


def _is_protocol_itself(cls):
    return isinstance(cls, type) and cls.__name__ == "Protocol" and cls.__module__ == "typing"


def _type_check(arg, msg):
    """An argument of a form, made a type where it stands for one."""
    if arg is None:
        return NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    if arg is Generic or _is_protocol_itself(arg) or isinstance(arg, _SpecialForm) and arg._name in ("ClassVar", "Final", "Union", "Optional", "Literal", "Annotated", "Concatenate"):
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

    def __init__(self, getitem, name=None):
        self._getitem = getitem
        self._name = name or getitem.__name__
        self.__doc__ = getattr(getitem, "__doc__", None)

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __init_subclass__(cls, /, _root=False, **kwargs):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return _either(self, other)

    def __ror__(self, other):
        return _either(other, self)

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    @_kept
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


def _with_generic(alias, bases):
    """What List or List[int] is as a base: it makes the class generic as well, unless a later base does."""
    later = bases[bases.index(alias) + 1:]
    if any(isinstance(b, (_Alias, _SpecialAlias)) or isinstance(getattr(b, "__origin__", b), type) and issubclass(getattr(b, "__origin__", b), Generic) for b in later):
        return (alias.__origin__,)
    return (alias.__origin__, Generic) if alias.__origin__ not in bases else (Generic,)


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
        return _either(self, other)

    def __ror__(self, other):
        return _either(other, self)

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
            return _with_generic(self, bases)
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield _forms.Unpack[self]

    @_kept
    def __getitem__(self, args):
        if self.__origin__ is Generic or _is_protocol_itself(self.__origin__):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        params = self.__parameters__
        if not params:
            raise TypeError(f"{self} is not a generic class")
        args = args if isinstance(args, tuple) else (args,)
        return self._with(_filled(self, tuple(_type_check(a, "Parameters to generic types must be types.") if not isinstance(a, list) else a for a in args)))

    def _with(self, args):
        return type(self)(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __reduce__(self):
        import operator
        return operator.getitem, (getattr(_forms, self._name) if self._name else self.__origin__, self.__args__ if len(self.__args__) != 1 else self.__args__[0])


def _is_parameter_list(arg):
    return arg is ... or isinstance(arg, (list, tuple, ParamSpec)) or isinstance(arg, _Alias) and arg._name == "Concatenate"


def _flat(args):
    """Arguments with *tuple[int, str] and Unpack[tuple[int, str]] taken apart."""
    for arg in args:
        inner = arg.__args__[0] if isinstance(arg, _Alias) and arg._name == "Unpack" else arg if isinstance(arg, GenericAlias) and arg.__unpacked__ else None
        if isinstance(inner, GenericAlias) and inner.__origin__ is tuple and inner.__args__[-1:] != (...,):
            yield from _flat(inner.__args__)
        else:
            yield arg


def _placed(alias, args):
    """What stands for each parameter of an alias or class: a tuple for a TypeVarTuple and for a list of parameters."""
    params = alias.__parameters__
    args = list(args)
    if sum(isinstance(p, TypeVarTuple) for p in params) > 1:
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    for i, p in enumerate(params):
        given = len(args)
        if isinstance(p, TypeVarTuple):
            end = given - (len(params) - i - 1)
            if end < i:
                raise TypeError(f"Too few arguments for {alias}; actual {given}, expected at least {len(params) - 1}")
            args[i:end] = [tuple(_flat(p.__default__)) if i == end and p.has_default() else tuple(args[i:end])]
        elif i == given and p.has_default():
            args.append(p.__default__)
        elif i >= given:
            least = "" if isinstance(p, ParamSpec) else f"; actual {given}, expected at least {i + 1}"
            raise TypeError(f"Too few arguments for {alias}{least}")
        elif isinstance(p, ParamSpec):
            if len(params) == 1 and not _is_parameter_list(args[0]):
                args = [tuple(args)]
            elif isinstance(args[i], list):
                args[i] = tuple(args[i])
    if len(args) > len(params):
        raise TypeError(f"Too many arguments for {alias}; actual {len(args)}, expected {len(params)}")
    return args


def _class_args(cls, args):
    """The arguments of a generic class in brackets."""
    args = tuple(a if isinstance(a, list) else _type_check(a, "Parameters to generic types must be types.") for a in args)
    flat = []
    for p, arg in zip(cls.__parameters__, _placed(cls, args)):
        flat += arg if isinstance(p, TypeVarTuple) else (arg,)
    return tuple(flat)


def _filled(alias, args):
    """The arguments of an alias with args in the places of its parameters."""
    return _substituted(alias.__args__, dict(zip(alias.__parameters__, _placed(alias, _flat(args)))))


def _substituted(args, values):
    out = []
    for arg in args:
        if isinstance(arg, _Alias) and arg._name == "Unpack" and isinstance(arg.__args__[0], TypeVarTuple):
            out += values.get(arg.__args__[0], (arg,))
        elif isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            value = values.get(arg, arg)
            if isinstance(arg, TypeVar) and isinstance(value, _Alias) and value._name == "Unpack":
                raise TypeError(f"{value} is not valid as type argument")
            if isinstance(arg, ParamSpec) and not _is_parameter_list(value):
                raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {value}")
            out.append(value)
        elif isinstance(arg, (tuple, list)):
            out.append(_substituted(arg, values))
        elif isinstance(arg, _Alias) and arg._name == "Concatenate":
            *first, last = _substituted(arg.__args__, values)
            out.append((*first, *last) if isinstance(last, tuple) else _forms.Concatenate[(*first, *(last.__args__ if isinstance(last, _Alias) else (last,)))])
        elif (inner := getattr(arg, "__parameters__", ())) and not isinstance(arg, type):
            given = []
            for p in inner:
                given += values[p] if isinstance(p, TypeVarTuple) and p in values else (values.get(p, p),)
            out.append(arg[tuple(given)])
        else:
            out.append(arg)
    return tuple(out)


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
        return _with_generic(self, bases)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __or__(self, other):
        return _either(self, other)

    def __ror__(self, other):
        return _either(other, self)

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    @_kept
    def __getitem__(self, params):
        if self._name == "Callable":
            return _forms._callable_alias(self.__origin__, params, "Callable")
        if self._name == "Tuple":
            if params == ():
                return _Alias(tuple, (), name="Tuple", inst=False)
            params = params if isinstance(params, tuple) else (params,)
            return _Alias(tuple, tuple(p if p is ... else _type_check(p, "Tuple[t0, t1, ...]: each t must be a type.") for p in params), name="Tuple", inst=False)
        params = params if isinstance(params, tuple) else (params,)
        params = tuple(_type_check(p, "Parameters to generic types must be types.") for p in params)
        n = self._nparams
        if self._name in ("Generator", "AsyncGenerator", "ContextManager", "AsyncContextManager") and 0 < len(params) < n:
            fill = {"Generator": NoneType, "AsyncGenerator": NoneType}.get(self._name, bool | None)
            params += (fill,) * (n - len(params))
        if len(params) != n:
            raise TypeError(f"Too {'many' if len(params) > n else 'few'} arguments for {self}; actual {len(params)}, expected {n}")
        return _Alias(self.__origin__, params, name=self._name, inst=self._inst)


from . import _forms  # which builds on all of this
