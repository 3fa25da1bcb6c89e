# Corners of objects: annotations that are deleted, attributes of methods, emptied cells, errors with arguments of their own.
import sys
def tr(f):
    try: return f()
    except Exception as e: return f"{type(e).__name__}: {e}"
print(tr(lambda: print >> sys.stderr), tr(lambda: print >> 3), tr(lambda: print << 3), tr(lambda: len >> 3))
def f(a):
    b = 2
    return [sorted(locals()) for x in [1]], {x: sorted(locals()) for x in [1]}, list(sorted(locals()) for x in [1])
print(f(1))
class C:
    x: int = 1
    ys = [sorted(k for k in locals() if k[0] != "_") for z in [1]]
print(C.ys)
print(C.__annotations__); del C.__annotations__; print(tr(lambda: C.__annotations__)); C.__annotations__ = {"q": 1}; print(C.__annotations__)
print(tr(lambda: delattr(C, "__annotations__")), tr(lambda: delattr(int, "__annotations__")), C.__annotations__)
e = BlockingIOError(11, "x", 7); print(e.characters_written, e.args, e.errno, tr(lambda: BlockingIOError(1, "b").characters_written))
class Doc(property): "a doc"
class P:
    @Doc
    def a(self): "doc of a"
    @property
    def b(self): "doc of b"
    b2 = b.getter(lambda self: 3)
print(P.__dict__["a"].__doc__, P.b.__doc__, P.b2.__doc__, Doc.__doc__)
class M:
    def m(self): pass
M.m.attr = 3
print(M().m.attr, M().m.__dict__, tr(lambda: setattr(M().m, "attr", 4)))
def outer():
    c = 1
    def inner(): return c
    del inner.__closure__[0].cell_contents
    return inner
print(tr(outer()))
from collections import deque
import operator
d = deque([1, 2, 3]); i = iter(d); next(i); print(operator.length_hint(i)); d.append(4); print(operator.length_hint(i), tr(lambda: next(i)), operator.length_hint(i))
class OS2(OSError):
    def __new__(cls, msg, extra=None): self = OSError.__new__(cls, msg); self.extra = extra; return self
    def __init__(self, msg, extra=None): pass
o = OS2("m", extra=2); print(o.args, o.extra, str(o))
class OS3(OSError):
    def __init__(self, code, *, hint): super().__init__(code, "text"); self.hint = hint
o = OS3(2, hint="h"); print(repr(o), o.errno, o.hint)
