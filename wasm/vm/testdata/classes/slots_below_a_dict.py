# A class without __slots__ below one with them: its instances have a __dict__, in which the slots are not.
class A:
    __slots__ = ("a", "b")


class B(A):
    pass


b = B()
b.a = 1
b.c = 2
print(b.__dict__, b.a, b.c)
b.b, b.d = 3, 4
print(vars(b), b.b)
del b.a
print(hasattr(b, "a"))
b.a = 7
print(b.a, b.__dict__)
b.__dict__ = {"z": 1}
print(b.a, b.z, b.__dict__)
del b.z
print(vars(b))
c = B()
c.a, c.q = 1, 2
del c.q
print(vars(c), c.a)
del c.a
print(hasattr(c, "a"), vars(c))
a = A()
for text in "del a.z", "a.z = 1", "a.z", "del a.a", "del (1).x", "del [].x", "object().x = 1", "del A.__name__", "del A.__doc__":
    try:
        exec(text)
    except Exception as e:
        print(text, type(e).__name__, e)
for names, base in [(("x",), int), (("x",), tuple), (("x",), bytes), ((), int), (["a b"], object), ([1], object), (("x",), str)]:
    try:
        print(type("T", (base,), {"__slots__": names}).__slots__)
    except Exception as e:
        print(type(e).__name__, e)
