"""Strings and bytes are no sequences to patterns, also where collections.abc has registered them."""
import collections.abc


def kind(x):
    match x:
        case [first, *_, last]:
            return "sequence", first, last
        case {"a": a}:
            return "mapping", a
        case [*rest]:
            return "short", rest
        case _:
            return "other"


class S(str):
    pass


class Mine:
    def __getitem__(self, i):
        return "ab"[i]

    def __len__(self):
        return 2


print([kind(x) for x in ("it's", b"abc", bytearray(b"abc"), S("abc"), [1, 2, 3], range(3), memoryview(b"ab"), collections.deque("ab"), {"a": 1}, Mine())])
collections.abc.Sequence.register(Mine)
print(kind(Mine()), isinstance("", collections.abc.Sequence))
