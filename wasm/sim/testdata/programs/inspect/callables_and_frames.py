"""What inspect tells of callables of every kind, of documents, of frames and of members."""
import inspect, functools
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
S = inspect.Signature
t(lambda: repr(S().parameters)); t(lambda: repr(inspect.signature(lambda a, b=1: 0).parameters))
class C:
    def __call__(*args, **kw): pass
t(lambda: inspect.signature(C()))
class D:
    def __call__(*args): pass
t(lambda: inspect.signature(D()))
class E:
    def f(*args): pass
    def g(): pass
    def h(self, a, /, b, *, c): "doc of h"
t(lambda: inspect.signature(E().f)); t(lambda: inspect.signature(E().g)); t(lambda: inspect.signature(E().h))
class M(type):
    def __call__(cls, a): pass
class F(metaclass=M):
    def __init__(self, b): pass
t(lambda: inspect.signature(F))
class M2(type):
    def __call__(*args, **kw): return type.__call__(*args, **kw)
class F2(metaclass=M2):
    def __init__(self, b): pass
t(lambda: inspect.signature(F2))
class G:
    def __new__(cls, a, b=3): pass
t(lambda: inspect.signature(G))
class H(G):
    def __init__(self, x): pass
t(lambda: inspect.signature(H))
class I:
    __init__ = functools.partialmethod(lambda self, x, y: 0, 2)
t(lambda: inspect.signature(I))
class J:
    __call__ = functools.partialmethod(lambda self, x, y: 0, 2)
t(lambda: inspect.signature(J()))
class K(Exception): pass
t(lambda: inspect.signature(K)); t(lambda: inspect.signature(type("X", (), {})))
t(lambda: inspect.signature(int)); t(lambda: inspect.signature(print)); t(lambda: inspect.signature(1)); t(lambda: inspect.signature(dict)); t(lambda: inspect.signature(type))
def f(a, b, /, c, *, d=1): pass
t(lambda: inspect.signature(functools.partial(f, 1))); t(lambda: inspect.signature(functools.partial(f, 1, 2, 3)));  t(lambda: inspect.signature(functools.partial(f, c=3)))
sig = inspect.signature(f)
t(lambda: sig.bind(1, 2)); t(lambda: sig.bind(1, 2, 3, 4)); t(lambda: sig.bind(1, b=2, c=3)); t(lambda: sig.bind(1, 2, c=3, z=1)); t(lambda: sig.bind(1, 2, 3, d=4).args); t(lambda: sig.bind_partial(1)); t(lambda: sig.bind(1, 2, 3, c=4)); t(lambda: sig.bind(a=1, b=2, c=3))
ba = sig.bind(1, 2, 3); ba.apply_defaults(); t(lambda: ba); t(lambda: ba.arguments); t(lambda: ba.kwargs); t(lambda: ba.signature)
class Base:
    def m(self): "doc m"
    @property
    def p(self): "doc p"
    @classmethod
    def cm(cls): "doc cm"
    def __call__(self): "doc call"
    """doc of base"""
    v = 1
class Derived(Base):
    def m(self): pass
    @property
    def p(self): pass
    @classmethod
    def cm(cls): pass
for x in (Derived.m, Derived().m, Derived.p, Derived.cm, Derived, E.h): t(lambda: (inspect.getdoc(x) or "")[:30])
class P2:
    def __init__(self, f): self.__doc__ = f.__doc__
class Desc:
    @functools.cached_property
    def cp(self):
        """the cached
            one"""
t(lambda: inspect.getdoc(Desc.cp)); t(lambda: inspect.cleandoc("  a\n    b\n\n   c\n\n"))
def fr(x, y=2, *args, z, **kw):
    return inspect.getargvalues(inspect.currentframe())
av = fr(1, z=3, q=4); t(lambda: av); t(lambda: inspect.formatargvalues(*av)); t(lambda: inspect.formatargvalues(*av, formatvalue=lambda v: "<" + repr(v) + ">"))
t(lambda: inspect.getcallargs(f, 1, 2, 3)); t(lambda: inspect.getcallargs(f)); t(lambda: inspect.getcallargs(f, 1, 2, 3, 4)); t(lambda: inspect.getcallargs(f, 1, 2, 3, e=4))
import typing
def ann(a: int, b: "str" = "x", *c: float, d: typing.List[int] = None, e: list[int] | None = None) -> typing.Optional[int]: pass
t(lambda: inspect.signature(ann)); t(lambda: inspect.signature(ann).format(max_width=20)); t(lambda: inspect.formatannotation(typing.List[int])); t(lambda: inspect.get_annotations(ann, eval_str=True)); t(lambda: inspect.getfullargspec(ann)); t(lambda: inspect.signature(ann).return_annotation); t(lambda: inspect.signature(ann) == inspect.signature(ann)); t(lambda: hash(inspect.signature(f)) == hash(inspect.signature(f)))
t(lambda: inspect.signature(ann).replace(return_annotation=int)); t(lambda: inspect.Parameter("x", 1)); t(lambda: inspect.Parameter("1", 1)); t(lambda: inspect.Parameter("x", 2, default=1)); t(lambda: inspect.Parameter("class", 1)); t(lambda: S([inspect.Parameter("x", 3), inspect.Parameter("y", 1)])); t(lambda: S([inspect.Parameter("x", 1, default=1), inspect.Parameter("y", 1)])); t(lambda: S([inspect.Parameter("x", 1)] * 2))
class GS:
    x = 1
    def __getattr__(self, n): return "dyn"
    @property
    def prop(self): return 5
t(lambda: inspect.getattr_static(GS(), "x")); t(lambda: inspect.getattr_static(GS(), "nope")); t(lambda: inspect.getattr_static(GS(), "nope", 7)); t(lambda: type(inspect.getattr_static(GS(), "prop"))); t(lambda: inspect.getattr_static(inspect, "getdoc") is inspect.getdoc); t(lambda: inspect.getattr_static(GS, "x"))
t(lambda: [(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Derived) if a.name[0] != "_"])
t(lambda: [n for n, v in inspect.getmembers(Derived, inspect.isfunction)]); t(lambda: [n for n, v in inspect.getmembers_static(GS()) if n[0] != "_"])
t(lambda: inspect.isroutine(len)); t(lambda: inspect.isdatadescriptor(Derived.p)); t(lambda: inspect.ismethoddescriptor(str.join)); t(lambda: inspect.isabstract(Derived)); t(lambda: inspect.getmro(Derived)); t(lambda: inspect.unwrap(functools.wraps(f)(lambda: 0)) is f); t(lambda: inspect.getmodule(f).__name__); t(lambda: inspect.getsourcefile(f) is not None); t(lambda: inspect.getmodulename("/a/b/c.py")); t(lambda: inspect.indentsize("  \tx"))
x = 5
def outer():
    n = 1
    def inner(): return n, x, len, nothing_at_all
    return inner
t(lambda: inspect.getclosurevars(outer()))
class A:
    def m(self, a, b, *, c=1): pass
    pm = functools.partialmethod(m, 1)
    pk = functools.partialmethod(m, b=2)
    ps = functools.partialmethod(staticmethod(lambda x, y: 0), 1)
    bad = functools.partialmethod(m, 1, 2, 3, 4)
for f in (lambda: inspect.signature(A.pm), lambda: inspect.signature(A().pm), lambda: inspect.signature(A.pk), lambda: inspect.signature(A().pk), lambda: inspect.signature(A.ps), lambda: inspect.signature(A.bad)):
    try: print(f())
    except Exception as e: print(type(e), str(e)[:30])
