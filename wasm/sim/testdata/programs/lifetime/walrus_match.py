class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
if (w := R(1)).name:
    print("walrus")
w = None
match R(2):
    case R(name=n):
        print("matched", n)
print("after match")
match [R(3), R(4)]:
    case [a, b]:
        print(a.name, b.name)
print("still a, b")
a = b = None
x = [y := R(5), R(6)]
x = None
print("y lives")
y = None
print("end")
