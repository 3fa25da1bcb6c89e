import gc
class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
gc.disable()
a = R("a"); b = R("b")
a.other, b.other = b, a
del a, b
print("cycle dropped")
gc.collect()
print("collected")
s = R("self")
s.me = s
s = None
print("self cycle")
gc.collect()
print("collected")
class Parent(R):
    def __init__(self, name):
        super().__init__(name)
        self.children = []
class Child(R):
    def __init__(self, name, parent):
        super().__init__(name)
        self.parent = parent
        parent.children.append(self)
p = Parent("parent")
Child("child", p)
print("made")
p = None
print("dropped")
gc.collect()
print("collected")
def f():
    r = R("closure")
    def g():
        return g, r
    return None
f()
print("closure cycle")
gc.collect()
print("end")
held = R("held by garbage")
x = []
x.append(x); x.append(held)
del x, held
print("garbage holds it")
gc.collect()
print("end")
