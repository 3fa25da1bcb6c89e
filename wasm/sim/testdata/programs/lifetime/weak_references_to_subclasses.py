"""Which subclasses of built-in types can be referred to weakly."""
import weakref
for base in (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, object, memoryview.__class__, BaseException, property, type(len).__class__):
    try:
        class A(base): pass
        try:
            x = A()
        except TypeError:
            x = A("a",(),{})
        r = weakref.ref(x)
        print(base.__name__, r() is x)
    except TypeError as e:
        print(base.__name__, e)
import weakref
class F(float): pass
class S(str): pass
class B(bytearray): pass
for x in F(1), S("a"), B(b"1"):
    r = weakref.ref(x, lambda r: print("dead"))
    print(r() is x)
    del x
    print(r())
d = weakref.WeakValueDictionary()
d[1] = S("x")
print(list(d))
