"""ClassVar and InitVar are known in annotations that are text, however they are spelt."""
from __future__ import annotations
import dataclasses, typing
from typing import ClassVar
from dataclasses import dataclass, InitVar, field, KW_ONLY
import typing as t
@dataclass
class A:
    a: int
    b: ClassVar[int] = 3
    c: InitVar[int] = 4
    d: typing.ClassVar = 5
    e: t.ClassVar[int] = 6
    f: dataclasses.InitVar[int] = 7
    _: KW_ONLY
    g: int = 8
    def __post_init__(self, c, f): self.z = c + f
print(A(1, g=9), A.__annotations__, A(1).z, [x.name for x in dataclasses.fields(A)])
