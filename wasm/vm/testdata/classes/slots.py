# __slots__: no dictionary, unless a base has one.
class P:
    __slots__ = ("x", "__hidden")
    def __init__(self): self.x, self.__hidden = 1, 2
    def reveal(self): return self.__hidden
p = P()
print(p.x, p.reveal(), P.__slots__, hasattr(p, "__dict__"), p._P__hidden)
for act in (lambda: setattr(p, "y", 1), lambda: delattr(p, "x") or p.x, lambda: p.__dict__):
    try:
        act()
    except AttributeError as e:
        print(e)
class Q(P): pass
q = Q()
q.free = 1
print(q.free, hasattr(q, "__dict__"), type(P.x).__name__)
