class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def gen(n):
    r = R(n)
    try:
        yield 1
        yield 2
    finally:
        print("finally", n)
for x in gen(1):
    break
print("after break")
g = gen(2)
next(g)
del g
print("after del")
g = gen(3)
next(g)
g = None
print("after None")
g = gen(4)
del g
print("never started")
def f():
    g = gen(5)
    next(g)
    print("leaving f")
f()
print("left f")
def first(it):
    for x in it:
        return x
print(first(gen(6)))
g = gen(7)
next(g)
g.close()
print("closed")
l = [gen(8), gen(9)]
for g in l: next(g)
g = None
l.clear()
print("list cleared")
def outer():
    try:
        yield from gen(10)
    finally:
        print("outer finally")
g = outer(); next(g)
del g
print("delegation")
for x in gen(11):
    print("body", x)
    if x == 2: break
print("end")
a, *_ = gen(12)
print(any(x == 1 for x in gen(13)))
print("end")
def nested():
    for i in gen(14):
        for j in gen(15):
            return j
print(nested())
for x in gen(16):
    try:
        raise KeyError
    except KeyError:
        break
print("end")
try:
    for x in gen(17):
        raise ValueError
except ValueError:
    print("caught")
print("end")
