"""typing's Callable takes a lone argument for a list of one; that of collections.abc does not."""
import collections.abc
import typing

print(typing.Callable[int, str], typing.Callable[None, int], typing.Callable["X", int].__args__)
try:
    collections.abc.Callable[int, str]
except TypeError as error:
    print(error)
