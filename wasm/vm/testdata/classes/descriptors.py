# Data descriptors win over the instance, others lose to it.
class Data:
    def __set_name__(self, owner, name): self.name = name; print("named", owner.__name__, name)
    def __get__(self, obj, owner): return ("data", obj is None, owner.__name__)
    def __set__(self, obj, value): print("set", self.name, value)
    def __delete__(self, obj): print("delete", self.name)
class Plain:
    def __get__(self, obj, owner): return "plain"
class Owner:
    d = Data()
    p = Plain()
o = Owner()
o.d = 1
o.p = 2
o.__dict__["d"] = "instance"
print(o.d, o.p, Owner.d, Owner.p, vars(o))
del o.d
del o.p
print(o.p)
class Cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        value = obj.__dict__[self.name] = self.f(obj)
        return value
class C:
    @Cached
    def slow(self): print("computing"); return 42
c = C()
print(c.slow, c.slow)
