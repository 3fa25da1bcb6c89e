class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
a, b = R(1), R(2)
a, b = b, a
print("swapped")
a = None
print("a gone")
a, b = R(3), R(4)
print("both")
x, *y = [R(5), R(6), R(7)]
del y
print("star")
x = x if True else None
[x] = [R(8)]
print("list target")
(p, q), r = (R(9), R(10)), R(11)
p = q = r = x = None
print("end")
a = b = None
x = R(12)
x = [x]
x = (x,)
x = {"k": x}
print("wrapped")
x = None
print("end")
