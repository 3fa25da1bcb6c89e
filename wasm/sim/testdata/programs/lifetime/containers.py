class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
l = [R(1), R(2), R(3)]
del l[0]
print("del item")
l[0] = None
print("overwritten")
l.pop()
print("popped")
l = [R(i) for i in range(4, 8)]
l.clear()
print("cleared")
l = [R(8), R(9)]
l[:] = []
print("slice")
d = {"a": R(10), "b": R(11), "c": R(12)}
d["a"] = 0
print("value replaced")
del d["b"]
print("key deleted")
d.pop("c")
print("popped")
d = {1: R(13), 2: R(14)}
d.clear()
print("dict cleared")
d = {1: R(15)}
d.update({1: 2})
print("updated")
s = {R(16)}
s.clear()
print("set cleared")
from collections import deque
q = deque([R(17), R(18)])
q.popleft()
print("popleft")
q.clear()
print("deque cleared")
t = (R(19), [R(20)])
del t
print("tuple")
n = {"a": {"b": [R(21)]}}
del n["a"]
print("nested")
l = [R(22), R(23), R(24)]
l.remove(l[1])
print("removed")
del l
print("end")
