"""Objects that hold themselves live on when the last reference from outside goes, until the cycle is undone or the collector comes."""
import gc
import weakref


class Knot:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print("del", self.name)


class Bead:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del bead", self.name)


a = Knot("a")
a.bead = Bead("of a")
b = a
del a               # b has it still
b.me = None         # undone: now it goes with its last name
print("undone")
del b

c = Knot("c")
c.bead = Bead("of c")
ref = weakref.ref(c)
bead = c.bead
del c
print(ref() is not None, ref().bead is bead)
del bead            # the knot holds it, though nothing holds the knot
x = Bead("x")
del x               # and what is in no knot dies at once
print(ref().name)

ring = [Knot(n) for n in range(3)]
for k, other in zip(ring, ring[1:] + ring[:1]):
    k.me, k.other = None, other
first = ring[0]
del ring, k, other
print("a ring")
first.other.other.other = None
print("is cut")
del first

many = []
for n in range(200):
    k = Knot(n)
    if n % 50 == 0:
        many.append(k)
        k.bead = Bead(n)
del k
for k in many:
    k.me = None
del k
print("four of many")
while many:
    many.pop()
Knot.__del__ = lambda self: None
print(gc.collect() > 100)
