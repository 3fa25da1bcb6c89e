class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
from functools import partial
p = partial(print, R(1))
del p
print("partial")
it = iter([R(2), R(3)])
next(it)
print("next dropped")
del it
print("iterator dropped")
m = map(lambda r: r.name, [R(4)])
print(next(m))
del m
print("map")
z = zip([R(5)], [R(6)])
del z
print("zip")
e = enumerate([R(7)])
next(e)
print("enumerate item dropped")
del e
print("end")
r = reversed([R(8)])
r = None
print("reversed")
d = {1: R(9)}
v = d.values()
del d
print("view keeps it")
del v
print("end")
x = sorted([R(3), R(1), R(2)], key=lambda r: r.name)
print([r.name for r in x])
x.reverse()
del x[0]
print("end")
del x
