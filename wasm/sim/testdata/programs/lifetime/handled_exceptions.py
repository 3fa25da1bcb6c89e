# An exception that is kept keeps, by its traceback, the variables of each frame that it came through or was handled in, and of their callers.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    d = D("f")
    try: raise ValueError(1)
    except ValueError as e: return e
def g():
    d = D("g")
    try: raise ValueError(1)
    except ValueError as e: x = e
    return 5
def gen():
    d = D("gen")
    try: raise ValueError(2)
    except ValueError as e: yield e
def outer():
    d = D("outer")
    return f()
def h():
    d = D("h")
    try: inner()
    except ValueError as e: return e
def inner():
    d = D("inner")
    raise ValueError(3)
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): self.v = v; return True
def withs(cm):
    d = D("withs")
    with cm: raise ValueError(4)
e = f(); print("f"); del e; print("f-")
print(g(), "g")
it = gen(); e = next(it); print("gen"); list(it); print("gen done"); del it; print("gen gone"); del e; print("gen-")
e = outer(); print("outer"); del e; print("outer-")
e = h(); print("h"); e.__traceback__ = None; print("no tb"); del e
cm = CM(); withs(cm); print("withs"); del cm; print("withs-")
e = f(); e2 = e.with_traceback(None); print("cleared")
