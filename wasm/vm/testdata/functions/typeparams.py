# Type parameters of functions, classes and aliases.
def first[T](xs: list[T]) -> T:
    return xs[0]
class Box[T, **P]:
    def get[U: int](self, u: U) -> T: return u
type Pair[A] = tuple[A, A]
type Tree = list[Tree] | int
print(first([3]), first.__type_params__, Box.__type_params__, Box.get.__type_params__[0].__bound__)
print(Pair, Pair.__value__, Pair[int], Pair.__type_params__, Tree.__value__)
print(Box.__orig_bases__, Box.__mro__[1].__name__)
class Bound[T: (int, str)]: pass
print(Bound.__type_params__[0].__constraints__)
