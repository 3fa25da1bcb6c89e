class R:
    def __new__(cls, *a):
        print("new")
        return super().__new__(cls)
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
R(1)
print("--")
x = R(2)
x = R(3)
print("--")
class E(Exception):
    def __del__(self): print("del E")
E()
print("--")
class L(list):
    def __del__(self): print("del L", len(self))
L([1, 2])
print("--")
class I(int):
    def __del__(self): print("del I", int(self))
I(5)
print("--")
from dataclasses import dataclass
@dataclass
class D:
    n: int
    def __del__(self): print("del D", self.n)
D(1)
d = D(2)
d = None
class F(R):
    def __init__(self, n):
        super().__init__(n)
        raise ValueError("init failed")
try:
    F(9)
except ValueError as e:
    print(e)
print("end")
