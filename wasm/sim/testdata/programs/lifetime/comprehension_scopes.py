class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
names = [r.name for r in [R(1), R(2), R(3)]]
print(names)
d = {r.name: r for r in [R(4), R(5)]}
print(sorted(d))
d.pop(4)
print("popped")
d = None
g = (r for r in [R(6), R(7)])
next(g)
print("first dropped")
g.close()
print("closed")
s = sum(1 for r in [R(8)])
print(s)
x = [[R(9)] for _ in range(2)]
del x[0]
print("end")
