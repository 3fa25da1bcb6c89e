# __hash__ as a method gives what hash() gives, for types that have a length too.
class Pair(tuple):
    pass


class Keyed:
    def __init__(self, *key):
        self.key = key

    def __hash__(self):
        return self.key.__hash__()

    def __eq__(self, other):
        return self.key == other.key


for x in (1, 2), (), frozenset([1]), "text", b"bytes", range(3), 2.5, 3, 1j, None, ..., True, 2**80, Pair((1, 2)), slice(1, 2):
    print(repr(x), x.__hash__() == hash(x) == type(x).__hash__(x), type(x).__hash__ is object.__hash__)
for T in list, dict, set, bytearray:
    print(T.__hash__)
print(len({Keyed(1, 2), Keyed(1, 2), Keyed(2)}), Pair.__hash__ is tuple.__hash__, Pair((1, 2)).__hash__() == (1, 2).__hash__())
print((1, 2).__hash__.__name__, "__hash__" in vars(tuple), "__bool__" in vars(tuple), "__bool__" in vars(int))
