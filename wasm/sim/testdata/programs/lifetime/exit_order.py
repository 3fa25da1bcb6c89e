# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
class R:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
a = R("a")
b = R("b")
c = [R("c1"), R("c2")]
print("end")
