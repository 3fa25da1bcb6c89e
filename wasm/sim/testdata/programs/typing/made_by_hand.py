# Type variables that are made by hand: their name as a keyword, bounds that are no types, and that nothing derives from them.
import typing
from typing import NewType, ParamSpec, TypeVar, TypeVarTuple


def told(make):
    try:
        print(make())
    except TypeError as error:
        print("TypeError:", error)


told(lambda: TypeVar(name="T", bound=int).__bound__)
told(lambda: (ParamSpec(name="P"), TypeVarTuple(name="Ts")))
told(lambda: TypeVar(bound=int))
told(lambda: TypeVar("T", bound=typing.Union))
told(lambda: TypeVar("T", bound=(1, 2)))
told(lambda: TypeVar("T", bound="Later").__bound__)
told(lambda: TypeVar("T", bound=None).__bound__)
for base in TypeVar, ParamSpec, TypeVarTuple, typing.ParamSpecArgs, TypeVar("T"), ParamSpec("P"), ParamSpec("P").args, NewType("Id", int):
    def make():
        class Child(base):
            pass
        return Child
    told(make)
