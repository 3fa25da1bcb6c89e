class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
class CM(R):
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, *exc):
        print("exit", self.name)
with CM(1):
    print("body")
print("after")
with CM(2) as c:
    print("body", c.name)
print("after, c lives")
del c
with CM(3), CM(4):
    print("two")
print("end")
try:
    with CM(5):
        raise ValueError
except ValueError:
    print("caught")
print("end")
