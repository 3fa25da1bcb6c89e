class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def outer():
    r = R("captured")
    def inner():
        return r.name
    return inner
f = outer()
print(f())
del f
print("closure gone")
def counter():
    r = R(1)
    def replace():
        nonlocal r
        r = R(2)
        print("replaced")
    replace()
    print("back")
counter()
print("end")
def param(r):
    def get():
        return r
    get()
    r = None
    print("param forgotten")
param(R(3))
fs = [lambda r=R(i): r for i in range(2)]
fs.pop()
print("default")
fs.clear()
print("end")
