# Which special methods the built-in types show.
import builtins

NAMES = {"__bool__", "__len__", "__dict__", "__class_getitem__", "__contains__", "__iter__", "__next__", "__getitem__", "__setitem__"}
for op in "add sub mul matmul truediv mod pow lshift rshift or xor and floordiv".split():
    NAMES |= {f"__{op}__", f"__r{op}__", f"__i{op}__"}
NAMES |= {"__neg__", "__pos__", "__invert__", "__abs__", "__index__", "__int__", "__float__"}

for name, kind in sorted(vars(builtins).items()):
    if isinstance(kind, type) and kind.__module__ == "builtins" and not name.startswith("_"):
        print(name, *[n for n in dir(kind) if n in NAMES])
for kind in type(None), type({}.keys()), type({}.values()), type(len):
    print(kind.__name__, *[n for n in sorted(NAMES) if hasattr(kind, n) and n != "__class_getitem__"])


class Plain:
    pass


class Slotted(list):
    __slots__ = ("a",)


print([n for n in dir(Plain()) if n in ("__dict__", "__weakref__")], [n for n in dir(Slotted()) if n in ("__dict__", "__weakref__")])
print(hasattr([], "__sub__"), hasattr("", "__matmul__"), hasattr(1.5, "__and__"), hasattr(object(), "__dict__"))
before = len(vars(int)), len(vars(object))
print(int.__add__(1, 2), object.__repr__ is not None, before == (len(vars(int)), len(vars(object))))
try:
    [].__sub__
except AttributeError as e:
    print(e)
