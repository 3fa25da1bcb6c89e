# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
class R:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
def f(): return a
a = R("a")
c = {"x": R("x")}
b = R("b")
print("end")
