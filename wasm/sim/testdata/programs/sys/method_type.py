import types
class A: pass
a = A()
m = types.MethodType(lambda self, x: (self is a, x), a)
print(m(3), m.__self__ is a)
for bad in ((1, 2), (print,), (print, None)):
    try: types.MethodType(*bad)
    except TypeError as e: print(e)
a.m = m; print(a.m(4))
