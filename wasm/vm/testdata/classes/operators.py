# Operators ask the left operand, then the right; a subclass on the right goes first.
class V:
    def __init__(self, name): self.name = name
    def __add__(self, o): print(self.name, "add"); return NotImplemented
    def __radd__(self, o): print(self.name, "radd"); return self.name
    def __eq__(self, o): print(self.name, "eq"); return NotImplemented
    def __lt__(self, o): print(self.name, "lt"); return NotImplemented
    def __gt__(self, o): print(self.name, "gt"); return True
class W(V):
    def __radd__(self, o): print(self.name, "W radd"); return "w"
a, b, w = V("a"), V("b"), W("w")
for op in (lambda: a + 1, lambda: 1 + a, lambda: a + b, lambda: a + w, lambda: a == b, lambda: a < b, lambda: a < 1, lambda: a != a):
    try:
        print(op())
    except TypeError as e:
        print(e)
class M:
    def __matmul__(self, o): return "@"
    def __imatmul__(self, o): return "@="
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __invert__(self): return "~"
    def __round__(self, n=None): return ("round", n)
    def __floor__(self): return "floor"
m = M()
print(m @ 1, divmod(m, 2), m ** 3, pow(m, 4, 5), ~m, round(m), round(m, 2))
m @= 1
print(m)
