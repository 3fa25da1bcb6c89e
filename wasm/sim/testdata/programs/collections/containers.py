"""Containers, and the abstract classes."""
from collections import *
import collections, collections.abc as ABC, copy
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)


o=OrderedDict(a=1,b=2,c=3)
t(
  lambda: o,
  lambda: OrderedDict(),
  lambda: o.move_to_end('a'),
  lambda: o,
  lambda: o.move_to_end('c',last=False),
  lambda: o,
  lambda: o.move_to_end('z'),
  lambda: o.popitem(),
  lambda: o.popitem(last=False),
  lambda: o,
  lambda: OrderedDict().popitem(),
  lambda: OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1),
  lambda: OrderedDict(a=1,b=2)=={'b':2,'a':1},
  lambda: OrderedDict.fromkeys('ab',0),
  lambda: OrderedDict(a=1)|{'b':2},
  lambda: {'z':0}|OrderedDict(a=1),
  lambda: list(reversed(OrderedDict(a=1,b=2))),
  lambda: OrderedDict([('x',1)]).copy(),
  lambda: list(reversed(OrderedDict(a=1,b=2).items())))
d=defaultdict(list)
t(
  lambda: d['x'].append(1),
  lambda: d,
  lambda: d.get('zz'),
  lambda: defaultdict(None)['x'],
  lambda: defaultdict(5),
  lambda: defaultdict(int,a=1),
  lambda: d.copy(),
  lambda: d.default_factory,
  lambda: d|{'y':[2]},
  lambda: defaultdict(
  lambda: 0)['k'],
  lambda: 'q' in d,
  lambda: copy.deepcopy(d),
  lambda: d.__missing__('m'),
  lambda: defaultdict(int)=={},
  lambda: defaultdict())
c=Counter('abracadabra')
t(
  lambda: c,
  lambda: c.most_common(2),
  lambda: c['z'],
  lambda: c.total(),
  lambda: sorted(c.elements()),
  lambda: c+Counter('ab'),
  lambda: c-Counter('aaaaab'),
  lambda: c&Counter('aab'),
  lambda: c|Counter('zz'),
  lambda: +Counter(a=1,b=-1),
  lambda: -Counter(a=1,b=-1),
  lambda: Counter(a=1)<=Counter(a=2),
  lambda: Counter(a=1)==Counter(a=1,b=0),
  lambda: Counter(a=1)<Counter(a=1),
  lambda: Counter({'x':5}).update(x=1),
  lambda: Counter([1,1,2]),
  lambda: Counter(),
  lambda: Counter.fromkeys('ab'),
  lambda: c.subtract('aaa'),
  lambda: c,
  lambda: c.pop('a'),
  lambda: c.copy(),
  lambda: Counter(a='x')+Counter(),
  lambda: Counter(None),
  lambda: Counter(5),
  lambda: Counter(a=3).most_common(),
  lambda: c.__class__,
  lambda: Counter(a=1)+{},
  lambda: Counter(a=2,b=0).elements().__class__.__name__,
  lambda: sum([Counter(a=1),Counter(b=1)],Counter()))
c=Counter(a=3); c+=Counter(a=1,b=2); c-=Counter(a=1); c|=Counter(z=1); c&=Counter(a=9,z=9); print(c); del c['nope']
P=namedtuple('P','x y z',defaults=[1,2])
p=P(0)
t(
  lambda: p,
  lambda: P(1,2,3,4),
  lambda: P(),
  lambda: P(x=1,q=2),
  lambda: p._replace(x=5),
  lambda: p._replace(q=5),
  lambda: p._asdict(),
  lambda: P._fields,
  lambda: P._field_defaults,
  lambda: P._make([1,2,3]),
  lambda: P._make([1]),
  lambda: p.x,
  lambda: setattr(p,'x',1),
  lambda: p==(0,1,2),
  lambda: p[1:],
  lambda: P.__doc__,
  lambda: P.x,
  lambda: P.x.__doc__,
  lambda: P.__match_args__,
  lambda: hash(p)==hash((0,1,2)),
  lambda: P.__new__.__defaults__,
  lambda: namedtuple('Q','a b a',rename=True)._fields,
  lambda: namedtuple('Q','a b a'),
  lambda: namedtuple('Q','class'),
  lambda: namedtuple('Q','_x'),
  lambda: namedtuple('1Q','x'),
  lambda: namedtuple('Q','x',defaults=[1,2]),
  lambda: namedtuple('Q','x y')(1,2),
  lambda: namedtuple('Q','')(),
  lambda: namedtuple('Q',['x','y'],module='m').__module__,
  lambda: P.__module__,
  lambda: isinstance(p,tuple),
  lambda: p.count(1),
  lambda: sorted([P(2),P(1)]),
  lambda: copy.replace(p,x=9),
  lambda: copy.copy(p),
  lambda: copy.deepcopy(P([1])),
  lambda: '%s %s %s'%p,
  lambda: {**p._asdict()},
  lambda: P(*'abc'),
  lambda: P._make.__name__,
  lambda: namedtuple('A','def x',rename=True)._fields)if True else 0
class Pt(namedtuple('Pt','x y')):
    __slots__=()
    def norm(self): return self.x+self.y
t(
  lambda: Pt(1,2),
  lambda: Pt(1,2).norm(),
  lambda: Pt(1,2)._replace(x=3),
  lambda: setattr(Pt(1,2),'q',1))
m=ChainMap({'a':1},{'a':2,'b':3})
t(
  lambda: m,
  lambda: m['a'],
  lambda: m['b'],
  lambda: m['z'],
  lambda: m.get('z'),
  lambda: list(m),
  lambda: len(m),
  lambda: m.parents,
  lambda: m.new_child({'c':5}),
  lambda: m.new_child(c=5),
  lambda: dict(m),
  lambda: m.pop('b'),
  lambda: m.popitem(),
  lambda: m.maps,
  lambda: 'b' in m,
  lambda: m|{'q':1},
  lambda: {'q':1}|m,
  lambda: m.__setitem__('w',1),
  lambda: m.__delitem__('b'),
  lambda: isinstance(m,ABC.MutableMapping),
  lambda: ChainMap(),
  lambda: bool(ChainMap()),
  lambda: m.copy(),
  lambda: ChainMap.fromkeys('ab',1),
  lambda: list(m.items()),
  lambda: m=={'w':1,'a':2,'b':3},
  lambda: m.keys())
q=deque([1,2,3],maxlen=4)
t(
  lambda: q,
  lambda: q.append(4),
  lambda: q.append(5),
  lambda: q,
  lambda: q.appendleft(0),
  lambda: q,
  lambda: q.rotate(1),
  lambda: q.rotate(-2),
  lambda: q,
  lambda: q.extend([7,8]),
  lambda: q,
  lambda: q.extendleft([1,2]),
  lambda: q,
  lambda: q.pop(),
  lambda: q.popleft(),
  lambda: q.insert(1,'i'),
  lambda: q,
  lambda: q.index('i'),
  lambda: q.index('zz'),
  lambda: q.count(1),
  lambda: q.remove('i'),
  lambda: q.remove('i'),
  lambda: q.reverse(),
  lambda: q,
  lambda: list(reversed(q)),
  lambda: q.copy(),
  lambda: q+deque([1]),
  lambda: q+[1],
  lambda: q*2,
  lambda: 2*deque([1]),
  lambda: q.maxlen,
  lambda: q[0],
  lambda: q[9],
  lambda: q['x'],
  lambda: q[0:1],
  lambda: len(q),
  lambda: q.clear(),
  lambda: q.pop(),
  lambda: q.popleft(),
  lambda: deque(maxlen=-1),
  lambda: deque([1])==deque([1]),
  lambda: deque([1])<deque([2]),
  lambda: deque([1])==[1],
  lambda: hash(deque()),
  lambda: deque('abc').index('c',0,2),
  lambda: deque([1,2],maxlen=1),
  lambda: deque([1],maxlen=1).insert(0,2),
  lambda: bool(deque()),
  lambda: copy.copy(deque([1])),
  lambda: copy.deepcopy(deque([[1]])),
  lambda: isinstance(q,ABC.MutableSequence),
  lambda: deque(5),
  lambda: 3 in deque([3]),
  lambda: deque[int],
  lambda: deque.append,
  lambda: q.foo,
  lambda: deque([1,2,3]).__delitem__(1))
x=deque([1]); x+=[2]; x*=2; print(x); x[0]=9; del x[1]; print(x); x.append(x); print(x)
class UD(UserDict):
    def __setitem__(self,k,v): super().__setitem__(k,v*2)
u=UD(a=1)
t(
  lambda: u,
  lambda: u.data,
  lambda: u['z'],
  lambda: u.get('z'),
  lambda: u|{'b':1},
  lambda: u.copy(),
  lambda: u.update(c=3),
  lambda: u,
  lambda: len(u),
  lambda: list(u.items()),
  lambda: u.pop('a'),
  lambda: 'c' in u,
  lambda: isinstance(u,dict),
  lambda: isinstance(u,ABC.Mapping),
  lambda: UserList([1,2])+[3],
  lambda: UserList([3,1]),
  lambda: UserList('ab')[0:1],
  lambda: UserList([1])==[1],
  lambda: UserList([1,2]).index(2),
  lambda: UserString('abc').upper(),
  lambda: UserString('abc')+'d',
  lambda: 'x'+UserString('abc'),
  lambda: UserString('a,b').split(','),
  lambda: UserString('abc')=='abc',
  lambda: UserString('abc')[1],
  lambda: UserString('abc').find('c'),
  lambda: UserString('%s')%'x',
  lambda: len(UserString('abc')),
  lambda: hash(UserString('a'))==hash('a'),
  lambda: UserString('abc').join(['x','y']),
  lambda: type(UserString('a').center(3)))
for n in sorted(set(ABC.__all__) - {'ByteString'}):
    k=getattr(ABC,n)
    row=[]
    def gen(): yield
    async def co(): pass
    for v in ([],(),{},set(),frozenset(),'s',b'b',bytearray(),range(3),5,None,print,gen(),iter([]),{}.keys(),{}.items(),{}.values(),deque(),OrderedDict(),Counter(),m,u,UserList(),UserString(''),p,object(),type,zip(),memoryview(b'') if 0 else 1.5): row.append('01'[isinstance(v,k)])
    print(n, ''.join(row), sorted(k.__abstractmethods__))
class S(ABC.Sequence):
    def __getitem__(self,i): return [1,2,3][i]
    def __len__(self): return 3
class MS(ABC.MutableSet):
    def __init__(self,it=()): self.d=list(dict.fromkeys(it))
    def __contains__(self,x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self,x): self.d.append(x) if x not in self.d else None
    def discard(self,x): self.d.remove(x) if x in self.d else None
    def __repr__(self): return f'MS({self.d})'
class MM(ABC.MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self,k): return self.d[k]
    def __setitem__(self,k,v): self.d[k]=v
    def __delitem__(self,k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
s=S(); a=MS([1,2]); mm=MM(); mm.update(a=1,b=2)
t(
  lambda: list(s),
  lambda: 2 in s,
  lambda: s.index(3),
  lambda: s.count(1),
  lambda: list(reversed(s)),
  lambda: s.index(9),
  lambda: a|MS([3]),
  lambda: a&[1],
  lambda: a-[1],
  lambda: a^[2,5],
  lambda: a<=MS([1,2,3]),
  lambda: a=={1,2},
  lambda: a.isdisjoint([9]),
  lambda: a.pop(),
  lambda: a.remove(9),
  lambda: a.clear(),
  lambda: a,
  lambda: list(mm.keys()),
  lambda: mm.pop('a'),
  lambda: mm.pop('z',5),
  lambda: mm.pop('z'),
  lambda: mm.setdefault('q',7),
  lambda: mm.popitem(),
  lambda: mm=={'q':7},
  lambda: mm.get('x'),
  lambda: 'q' in mm,
  lambda: mm.clear(),
  lambda: len(mm),
  lambda: ABC.Sequence(),
  lambda: ABC.Iterable[int],
  lambda: ABC.Callable[[int],str],
  lambda: ABC.Mapping[str,int])
class Sub: pass
ABC.Sized.register(Sub); print(isinstance(Sub(),ABC.Sized), issubclass(Sub,ABC.Sized), issubclass(dict,ABC.Sized))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    __hash__=None
print(isinstance(It(),ABC.Iterator), isinstance(It(),ABC.Hashable), issubclass(It,ABC.Iterable))
class NoIter: __iter__=None
print(isinstance(NoIter(),ABC.Iterable))
