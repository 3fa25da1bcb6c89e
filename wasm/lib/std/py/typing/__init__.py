"""The names annotations use. Forms and their brackets are always there; the rest is loaded when it is asked for."""

from _lib import later as _later
from . import _aliases, _forms

for _part in _aliases, _forms:
    globals().update({name: value for name, value in vars(_part).items() if not name.startswith("__")})

_later(globals(), "typing._protocols", "Protocol runtime_checkable runtime is_protocol get_protocol_members _ProtocolMeta")
_later(globals(), "typing._marks", """cast assert_type assert_never reveal_type final override no_type_check no_type_check_decorator overload get_overloads
    clear_overloads dataclass_transform NewType""")
_later(globals(), "typing._hints", "get_origin get_args is_typeddict get_type_hints")
_later(globals(), "typing._records", "NamedTuple TypedDict")
_later(globals(), "typing._ready_made", """SupportsInt SupportsFloat SupportsComplex SupportsBytes SupportsIndex SupportsAbs SupportsRound
    IO TextIO BinaryIO""")
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
