class A:
    def __init__(self, n): self.n = n; self.child = None
    def __del__(self):
        print("A begins", self.n)
        self.child = None
        print("A ends", self.n)
a = A(1); a.child = A(2); a.child.child = A(3)
del a
print("--")
class B:
    def __init__(self, log): self.log = log
    def __del__(self): self.log.append("B")
log = []
b = B(log)
b2 = B(log)
del b
print(log)
def f():
    global b2
    del b2
    print(log)
f()
class C:
    def __init__(self, other): self.other = other
    def __del__(self): print("C sees", self.other.n)
c = C(A(4))
del c
print("end")
