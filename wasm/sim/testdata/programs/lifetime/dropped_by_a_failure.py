"""A coroutine that dies among the temporaries of a call that fails is told of in the line that failed."""
# oracle: stderr
async def c(): pass
def boom(x): raise ValueError("boom")
def f():
    boom(c())
try:
    f()
except ValueError as e:
    print("caught")
print("--")
def g():
    try:
        boom(c())
    except ValueError:
        print("in g")
    print("g")
g()
def h(x):
    x.nothing
class K:
    def m(self, x): raise KeyError(1)
def k():
    K().m(c())
try: k()
except KeyError: print("caught k")
try: h(c())
except AttributeError: print("caught h")
def two(a, b): pass
def t():
    two(c())
try: t()
except TypeError as e: print("caught t", e)
def u():
    return len(c())
try: u()
except TypeError as e: print("caught u", e)
def v():
    [c()] + 1
try: v()
except TypeError as e: print("caught v", e)
