# Groups within groups, each with a traceback; and patterns of isinstance with classes in brackets.
import traceback, sys
from typing import Generic, ParamSpec, TypeVar


def leaf(k):
    raise ExceptionGroup("leaf", [ValueError(k), TypeError()])


def gather(n):
    errors = []
    for k in range(n):
        try:
            leaf(k) if k < 2 else gather(2)
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("gathered", errors)


try:
    gather(3)
except Exception:
    traceback.print_exc(file=sys.stdout)
P, T = ParamSpec("P"), TypeVar("T")


class G(Generic[P]):
    pass


class L(list, Generic[T]):
    pass


print(G[None], G[T][int], G[list[T]][str].__args__, L[[int]])
for alias in G[int], L[int]:
    try:
        isinstance(1, alias)
    except TypeError as e:
        print(e)
