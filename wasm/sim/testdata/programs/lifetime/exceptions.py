class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def f():
    r = R("local of f")
    raise ValueError("x")
try:
    f()
except ValueError:
    print("caught")
print("after")
try:
    f()
except ValueError as e:
    print("caught", e)
    saved = e
print("saved")
del saved
print("gone")
def g():
    try:
        f()
    finally:
        print("finally")
try:
    g()
except ValueError:
    print("handler")
print("after g")
class E(Exception):
    def __del__(self):
        print("del E")
try:
    raise E
except E:
    print("in except")
print("after E")
try:
    try:
        raise E(1)
    except E:
        raise KeyError(2) from None
except KeyError:
    print("KeyError")
print("end")
