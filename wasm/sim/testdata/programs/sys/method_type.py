import types
class A: pass
a = A()
m = types.MethodType(lambda self, x: (self is a, x), a)
print(m(3), m.__self__ is a)
for bad in ((1, 2), (print,), (print, None)):
    try: types.MethodType(*bad)
    except TypeError as e: print(e)
a.m = m; print(a.m(4))


class Named:
    __name__ = "named"
    def __call__(self, *args): return args


class Nameless:
    def __call__(self, *args): return args


print(type(lambda: 1).__name__, str(type(Named().__call__)(Named(), 3)), str(type(Named().__call__)(Nameless(), 3)))
