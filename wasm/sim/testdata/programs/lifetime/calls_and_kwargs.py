class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def f(*args, **kw):
    print(len(args), sorted(kw))
f(R(1), R(2), k=R(3))
print("after f")
def g(a, b=R("default")):
    return a
g(R(4))
print("after g")
g(R(5)).name
print("after attr")
r = g(b=1, a=R(6))
print("kept")
r = f(*[R(7)], **{"x": R(8)})
print("spread")
class C:
    def __init__(self, r): self.r = r
    def method(self, other): return self
C(R(9)).method(R(10)).method(R(11))
print("chain")
c = C(R(12))
m = c.method
del c
print("bound method keeps it")
del m
print("end")
print(R(13).name, [R(14)][0].name)
print(f"{R(15).name}")
R(16) == R(17)
print("end")
if R(18): print("truth")
x = R(19) and 5
print(x)
while R(20):
    print("loop")
    break
assert R(21), "never"
print("end")
