class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def f():
    try:
        return R(1)
    finally:
        print("finally")
f()
print("--")
def g():
    r = R(2)
    try:
        raise ValueError
    except ValueError:
        return "g"
print(g())
def h():
    for i in range(3):
        r = R(10 + i)
        try:
            continue
        finally:
            print("f", i)
h()
print("end")
