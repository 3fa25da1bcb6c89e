class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
class Base:
    def __del__(self): print("base")
class Derived(Base):
    def __del__(self):
        print("derived")
        super().__del__()
Derived()
print("--")
class Late: pass
Late.__del__ = lambda self: print("late")
Late()
print("--")
class NoDel(Base):
    pass
NoDel()
print("--")
class Counter:
    alive = 0
    def __init__(self): Counter.alive += 1
    def __del__(self): Counter.alive -= 1
def many():
    l = [Counter() for _ in range(10)]
    print(Counter.alive)
many()
print(Counter.alive)
a = [Counter(), Counter()]
a.pop()
print(Counter.alive)
class Creates:
    def __del__(self):
        print("creating")
        R("made in del")
Creates()
x = R("explicit")
x.__del__()
del x
print("end")
