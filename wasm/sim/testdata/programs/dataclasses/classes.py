"""Dataclasses: options, fields, inheritance, errors."""
from dataclasses import *
import dataclasses, typing, inspect
from typing import ClassVar
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)


@dataclass
class P:
    x: int
    y: int = 5
    z: list = field(default_factory=list)
    c: ClassVar[int] = 3
t(
  lambda: P(1),
  lambda: P(1,2,[3]),
  lambda: P(),
  lambda: P(1,2,3,4),
  lambda: P(1,x=2),
  lambda: P(1,q=2),
  lambda: P(1)==P(1),
  lambda: P(1)!=P(2),
  lambda: P(1)==1,
  lambda: P(1)<P(2),
  lambda: hash(P(1)),

  lambda: [f.name for f in fields(P(1))],
  lambda: asdict(P(1)),
  lambda: astuple(P(1)),
  lambda: replace(P(1),x=9),
  lambda: replace(P(1),q=9),
  lambda: is_dataclass(P),
  lambda: is_dataclass(5),
  lambda: P.__match_args__,
  lambda: P.__doc__,
  lambda: P.y,
  lambda: P.x,
  lambda: P.z,
  lambda: asdict(5),
  lambda: fields(5),
  lambda: replace(5),
  lambda: P.__dataclass_params__,
  lambda: P.__init__.__annotations__,
  lambda: P.__init__.__qualname__,
  lambda: P.__eq__.__qualname__)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'x'
f=F(1)
t(
  lambda: f,
  lambda: hash(f)==hash(F(1)),
  lambda: f<F(2),
  lambda: sorted([F(2),F(1)]),
  lambda: setattr(f,'a',2),
  lambda: delattr(f,'a'),
  lambda: setattr(f,'zz',2),
  lambda: f<1,
  lambda: {f:1}[F(1)],
  lambda: max(F(1),F(1,'y')))
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
    def up(self): return super().__repr__()[:2]
t(
  lambda: S(1),
  lambda: S(1).__slots__,
  lambda: setattr(S(1),'c',3),
  lambda: hasattr(S(1),'__dict__'),
  lambda: S.__name__,
  lambda: S.a)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
t(
  lambda: K(a=1),
  lambda: K(1),
  lambda: K(),
  lambda: K.__match_args__,
  lambda: K.__doc__)
@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int
    c: int = field(default=3, repr=False, compare=False)
t(
  lambda: M(1,b=2),
  lambda: M(1,2),
  lambda: M(1,b=2,c=9)==M(1,b=2))
@dataclass
class I:
    a: int
    db: InitVar[str] = 'd'
    total: int = field(init=False)
    def __post_init__(self, db): self.total = self.a*2; self.db2=db
t(
  lambda: I(1),
  lambda: I(1,'e').db2,
  lambda: replace(I(2),a=5),
  lambda: replace(I(2),total=3),
  lambda: I.__init__.__annotations__)
@dataclass
class Base:
    x: int = 1
@dataclass
class Child(Base):
    y: int = 2
    x: int = 3
t(
  lambda: Child(),
  lambda: Child(7,8),
  lambda: Base()==Child(1))
def bad(body, **kw):
    ns={}
    exec("from dataclasses import *\nfrom typing import *\n"+body, ns)
for b in ("@dataclass\nclass A:\n a: int = 1\n b: int", "@dataclass\nclass A:\n a: list = []", "@dataclass\nclass A:\n a = field()", "@dataclass(order=True,eq=False)\nclass A: pass", "@dataclass(frozen=True)\nclass A:\n a: int=1\n@dataclass\nclass B(A): b:int=2", "@dataclass\nclass A:\n a: int=1\n@dataclass(frozen=True)\nclass B(A): b:int=2", "@dataclass(order=True)\nclass A:\n a:int\n def __lt__(s,o): pass", "@dataclass(unsafe_hash=True)\nclass A:\n a:int\n def __hash__(s): return 1", "field(default=1,default_factory=int)", "@dataclass\nclass A:\n a: ClassVar[int] = field(default_factory=int)", "@dataclass(slots=True)\nclass A:\n __slots__=('a',)\n a:int", "@dataclass(weakref_slot=True)\nclass A: pass", "make_dataclass('A',['a','a'])", "make_dataclass('A',['1a'])", "@dataclass(frozen=True)\nclass A:\n a:int\n def __setattr__(s,n,v): pass", "@dataclass\nclass A:\n _: KW_ONLY\n a:int\n __: KW_ONLY"):
    t(
  lambda: bad(b))
C=make_dataclass('C',['x',('y',int),('z',int,field(default=5))],namespace={'add':lambda self: self.y+self.z})
t(
  lambda: C(1,2),
  lambda: C(1,2).add(),
  lambda: C.__module__)
@dataclass
class Node:
    v: int
    next: 'Node' = None
n=Node(1); n.next=n
t(
  lambda: n,
  lambda: asdict(Node(1,Node(2))),
  lambda: astuple(Node(1,Node(2))),
  lambda: asdict(P(1,2,[P(3)])),
  lambda: asdict(P(1,2,{'a':(P(1),)})))
t(
  lambda: fields(P)[0],
  lambda: fields(P)[2].default_factory,
  lambda: field(metadata={'a':1}).metadata,
  lambda: MISSING,
  lambda: InitVar[int],
  lambda: InitVar[typing.List[int]],
  lambda: KW_ONLY) if False else None
t(
  lambda: str(inspect.signature(P)),
  lambda: str(inspect.signature(K)),
  lambda: str(inspect.signature(I)))
@dataclass(eq=False)
class E: a:int=1
t(
  lambda: E()==E(),
  lambda: hash(E())!=0)
@dataclass(repr=False)
class R: a:int=1
t(
  lambda: repr(R())[:12])
@dataclass
class G[T]:
    v: T
t(
  lambda: G(5),
  lambda: G[int](6),
  lambda: asdict(G(1), dict_factory=lambda kv: dict(kv, extra=1)))
match P(1,2):
    case P(1, y): print('matched', y)
import copy
t(
  lambda: copy.replace(P(1),y=7),
  lambda: copy.copy(P(1,2,[3])),
  lambda: copy.deepcopy(f))
