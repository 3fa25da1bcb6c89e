class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
class Box:
    pass
b = Box()
b.x = R(1)
b.x = R(2)
print("replaced")
del b.x
print("deleted")
b.y = R(3)
del b
print("box gone")
class S:
    __slots__ = ("x", "y")
s = S()
s.x, s.y = R(4), R(5)
s.x = None
print("slot replaced")
del s
print("slots gone")
class C:
    shared = R(6)
C.shared = None
print("class attribute")
b = Box()
b.r = R(7)
setattr(b, "r", 0)
print("setattr")
b.r = R(8)
delattr(b, "r")
print("delattr")
b.r = R(9)
b.__dict__.clear()
print("dict cleared")
