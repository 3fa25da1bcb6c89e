import weakref
class C:
    def __init__(self, n): self.n = n
    def m(self): return self.n
c = C(1)
r = weakref.ref(c.m)
print(r())
w = weakref.WeakMethod(c.m)
print(w()(), w == weakref.WeakMethod(c.m))
del c
print(w())
c = C(2)
f = weakref.finalize(c, print, "finalized", 2)
print(f.alive)
del c
print(f.alive, f())
c = C(3)
f = weakref.finalize(c, lambda a, k=0: print("called", a, k) or "result", 1, k=2)
print(f(), f.alive, f())
del c
c = C(4)
f = weakref.finalize(c, print, "never")
print(f.peek()[2], f.detach()[2], f.alive)
del c
p = weakref.proxy(C(5))
try:
    p.n
except ReferenceError as e:
    print(e)
c = C(6)
p = weakref.proxy(c)
p.x = 7
print(p.n, c.x, p.m())
del c
try:
    print(p.n)
except ReferenceError as e:
    print(e)
c = C(7)
d = C(8)
weakref.finalize(c, print, "at exit: c")
weakref.finalize(d, print, "at exit: d")
weakref.finalize(d, print, "not at exit").atexit = False
print("end")
