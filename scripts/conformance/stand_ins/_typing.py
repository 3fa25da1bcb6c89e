"""Stand-in for what CPython's typing takes from C: the classes that the syntax of type parameters makes."""


def _parameters[T, *Ts, **P]():
    pass


class _Generic[T]:
    pass


type _Alias = int


class NoDefaultType:
    def __new__(cls):
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    __reduce__ = __repr__


NoDefault = object.__new__(NoDefaultType)


@staticmethod
def _idfunc(value):
    return value


TypeVar, TypeVarTuple, ParamSpec = map(type, _parameters.__type_params__)
ParamSpecArgs, ParamSpecKwargs = type(_parameters.__type_params__[2].args), type(_parameters.__type_params__[2].kwargs)
TypeAliasType = type(_Alias)
Generic = _Generic.__bases__[0]
