"""Protocols of one method, and the types of what open() returns. Loaded when one of them is asked for."""

__name__ = "typing"

from ._aliases import Generic
from ._forms import AnyStr
from ._protocols import Protocol, _ProtocolMeta, runtime_checkable


def _supports(kind):
    def method(self, *args):
        pass
    method.__name__ = f"__{kind.lower()}__"
    name = "Supports" + kind
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), {"__module__": "typing", "__slots__": (), method.__name__: method}))


SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound = map(
    _supports, ("Int", "Float", "Complex", "Bytes", "Index", "Abs", "Round"))


class IO(Generic[AnyStr]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()
