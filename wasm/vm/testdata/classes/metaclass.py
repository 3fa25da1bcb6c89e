# A metaclass makes classes: __prepare__, __new__, __init__, __call__, and keywords of the class statement.
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"prepared": True}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")])
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
    def __call__(cls, *a):
        print("call", cls.__name__, a)
        return super().__call__(*a)
    def __contains__(cls, x): return x == 1
    def __iter__(cls): return iter("ab")
    def __repr__(cls): return f"<{cls.__name__}>"
class A(metaclass=Meta, flag=1):
    x = 1
    def __init__(self, *a): print("A", a)
class B(A): pass
print(B(2).x, A.prepared, 1 in A, list(B), A, type(B), B.__class__ is Meta)
