class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
class A:
    x = R("in class body")
    del x
    print("class body")
    for i in range(2):
        t = R(i)
    y = R("attribute")
print("class made")
del A.y
print("attribute gone")
ns = {}
exec("r = RR('exec')", {"RR": R}, ns)
print(sorted(ns))
ns.clear()
print("exec")
g = globals()
g["z"] = R("globals")
g["z"] = None
print("end")
def f():
    global gl
    gl = R("global")
f()
print("set")
del gl
print("end")
A.t = None
print("last")
