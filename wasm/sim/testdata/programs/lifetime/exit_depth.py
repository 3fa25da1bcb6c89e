# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
class R:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)

c = {"x": R("x")}
a = R("a")
l = [R("l1"), R("l2")]
b = R("b")
_p = R("_p")

t = (R("t1"), R("t2"))
b.child = R("child")
z = R("z")
print("end")
print("that was all")
