class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = R(1)
x = R(2)
print("rebound")
x = None
print("none")
y = z = R(3)
y = None
print("one name left")
del z
print("deleted")
def f():
    a = R(4)
    a = R(5)
    print("in f")
    del a
    print("deleted in f")
    b = c = R(6)
    b = 1
    print("still c")
    c = 2
    print("gone")
f()
print("end")
