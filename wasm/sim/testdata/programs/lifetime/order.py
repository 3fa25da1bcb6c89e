class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
class Node(R):
    def __init__(self, name, *kids):
        super().__init__(name)
        self.kids = kids
tree = Node("root", Node("left", R("l1"), R("l2")), Node("right", R("r1")))
del tree
print("--")
class Pair(R):
    pass
q = Pair("pair")
q.first, q.second = R("first"), R("second")
del q
print("--")
def f():
    b = R("b"); a = R("a"); c = R("c")
f()
print("--")
d = {"z": R("z"), "a": R("a")}
del d
print("--")
l = [R(i) for i in range(5)]
l = None
print("end")
