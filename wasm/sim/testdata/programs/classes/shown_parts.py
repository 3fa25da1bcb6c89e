"""What a class shows in its __dict__; names and docstrings of properties."""
def tt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P:
    x = 1
    def m(self): self.y = 2
class S:
    __slots__ = ('a',)
class T(P): pass
print(sorted(P.__dict__), sorted(S.__dict__), sorted(T.__dict__), list(vars(P)))
print(P.__dict__['__dict__'], P.__dict__['__weakref__'], S.__dict__['a'], P.__dict__['__doc__'])
class D:
    @property
    def p(self):
        "doc p"
        return 1
    q = property(lambda s: 1, doc="doc q")
    @p.setter
    def p(self, v): pass
tt(lambda: (D.p.__doc__, D.q.__doc__, D.p.__name__, D.__dict__['p'].fget.__name__))
tt(lambda: D().q.foo)
def seta(): D().q = 5
tt(seta)
def dela(): del D().q
tt(dela)
class MP(property): 
    "mp doc"
tt(lambda: MP(lambda s: 1, doc='x').__doc__); tt(lambda: MP().__doc__)
D.q.__doc__ = 'new'; tt(lambda: D.q.__doc__)
