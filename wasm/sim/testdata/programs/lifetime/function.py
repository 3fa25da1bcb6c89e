class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def f(n):
    x = R(n)
    y = R(n + 1)
    print("body")
f(1)
print("after f")
def g(x):
    print("g has", x.name)
g(R(3))
print("after g")
def h(x):
    x = None
    print("h forgot")
h(R(4))
print("after h")
def k():
    return R(5)
k()
print("after k")
v = k()
print("kept", v.name)
def early(r):
    for i in range(3):
        t = R(r + i)
        if i == 1:
            return "early"
print(early(10))
def deep(n):
    r = R(100 + n)
    if n:
        deep(n - 1)
deep(3)
(lambda r: print("lambda", r.name))(R(7))
print("end")
