# A method of object that a class takes over its built-in base is the one of object.
class S(str):
    def __repr__(self): return "rep"
    __str__ = object.__str__
print(S("x"), str(S("x")), f"{S('x')}", object.__str__(S("x")), object.__str__("x"), object.__repr__("x")[:12], f"{S('x')!s}", "%s" % S("x"), "{}".format(S("x")), object.__str__(5))
class I(int):
    __repr__ = object.__repr__
    __hash__ = object.__hash__
    __eq__ = object.__eq__
print(repr(I(3))[:20], I(3) == I(3), I(3) == 3, hash(I(3)) == 3)
class L(list):
    __repr__ = object.__repr__
print(repr(L())[:20], object.__eq__(1, 1), object.__eq__(1, 2), object.__hash__(5) == 5, object.__ne__(1, 1))
