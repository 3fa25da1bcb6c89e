import weakref
class C:
    def __del__(self): print("del", r1() is None)
c = C()
r1 = weakref.ref(c, lambda r: print("one", r()))
r2 = weakref.ref(c, lambda r: print("two", r()))
r3 = weakref.ref(c, lambda r: print("three", r()))
del r2
del c
print("after")
class D: pass
d = D()
def cb(ref):
    print("callback while", ref() is None)
r = weakref.ref(d, cb)
print(r.__callback__ is cb)
d = None
print(r.__callback__)
d = D()
d.r = weakref.ref(d, lambda r: print("own callback"))
del d
print("end")
d = D(); e = D()
e.r = weakref.ref(d, lambda r: print("e told"))
d.e = e
del e
d = None
print("end")
