"""The names annotations use. Forms and their brackets are always there; the rest is loaded when it is asked for."""

from . import _aliases, _forms

for _part in _aliases, _forms:
    globals().update({name: value for name, value in vars(_part).items() if not name.startswith("__")})

_LATER = {
    "_protocols": "Protocol runtime_checkable runtime is_protocol get_protocol_members _ProtocolMeta",
    "_marks": "cast assert_type assert_never reveal_type final override no_type_check no_type_check_decorator overload get_overloads clear_overloads dataclass_transform NewType",
    "_hints": "get_origin get_args is_typeddict get_type_hints",
    "_records": "NamedTuple TypedDict",
}


def __getattr__(name):
    if name.startswith("Supports"):
        from . import _protocols
        if name in _protocols._SUPPORTS:
            made = globals()[name] = _protocols.supports(name)
            return made
    if name in ("IO", "TextIO", "BinaryIO"):
        base = _aliases.Generic if name == "IO" else __getattr__("IO")
        made = globals()[name] = type(name, (base,), {"__module__": "typing", "__slots__": (), "__orig_bases__": (
            base[_forms.AnyStr if name == "IO" else str if name == "TextIO" else bytes],)})
        return made
    for part, names in _LATER.items():
        if name in names.split():
            value = globals()[name] = getattr(__import__(f"typing.{part}", fromlist=(name,)), name)
            return value
    return NotImplemented


def __dir__():
    return {*globals(), *__all__}


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
