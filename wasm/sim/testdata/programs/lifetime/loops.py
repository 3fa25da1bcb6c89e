class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
for r in [R(1), R(2)]:
    print("in", r.name)
print("after")
del r
for r in (R(i) for i in range(3, 6)):
    print("gen", r.name)
print("loop over")
r = None
for i in range(2):
    t = R(10 + i)
    print("temp", i)
t = None
while True:
    w = R(20)
    break
print("broke")
del w
x = [r.name for r in [R(30), R(31)]]
print(x)
print(sum(len(r.name) for r in map(R, ["a", "bb"])))
print(max((R(s) for s in "abc"), key=lambda r: r.name).name)
print("end")
