"""Data laid out for reading."""
import pprint, collections, types, dataclasses
from pprint import pformat
def t(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e), e)


data={'name':'A long enough name to fill','items':[{'id':i,'tags':['red','green','blue'][:i],'price':i*1.5} for i in range(4)],'nested':{'deep':{'deeper':{'deepest':list(range(30))}}},3:(1,2),(1,):None}
@dataclasses.dataclass
class P:
    x:int; name:str; items:list
@dataclasses.dataclass
class Q:
    p:object; q:object=None
long='The quick brown fox jumps over the lazy dog. '*5+'\nsecond line\n\nand a last one that is fairly long, longer than the width of the page really'
t(
  lambda: pformat(data),
  lambda: pformat(data,width=40),
  lambda: pformat(data,indent=4),
  lambda: pformat(data,depth=2),
  lambda: pformat(data,compact=True,width=60),
  lambda: pformat(data,sort_dicts=False),
  lambda: pformat([1,2,3]),
  lambda: pformat(list(range(50))),
  lambda: pformat(list(range(50)),compact=True),
  lambda: pformat(set(range(40))),
  lambda: pformat(frozenset(['a'*30,'b'*30,'c'*30])),
  lambda: pformat(tuple('x'*20 for _ in range(6))),
  lambda: pformat(('x'*90,)),
  lambda: pformat(long),
  lambda: pformat({'k':long}),
  lambda: pformat([long],width=50),
  lambda: pformat(b'bytes '*30),
  lambda: pformat({'b':b'bytes '*20}),
  lambda: pformat(bytearray(b'x'*100)),
  lambda: pformat(collections.OrderedDict((c*10,c*20) for c in 'abcd')),
  lambda: pformat(collections.defaultdict(list,{c*10:[c*20] for c in 'abcd'})),
  lambda: pformat(collections.Counter({c*10:i for i,c in enumerate('abcdefg')})),
  lambda: pformat(collections.deque(['a'*20]*6,maxlen=10)),
  lambda: pformat(collections.deque(['a'*20]*6)),
  lambda: pformat(collections.ChainMap({'a'*30:1},{'b'*40:2})),
  lambda: pformat(types.SimpleNamespace(a='x'*40,b='y'*40)),
  lambda: pformat(P(1,'n'*30,list(range(30)))),
  lambda: pformat(Q(Q(P(1,'a',[1]),'x'*60),P(2,'b'*40,['c'*40]))),
  lambda: pformat({'x':P(1,'n',[2])}),
  lambda: pformat(types.MappingProxyType({c*20:c*20 for c in 'abc'})),
  lambda: pformat({1:2,'a':3,None:4}),
  lambda: pformat(123456789,underscore_numbers=True),
  lambda: pformat([12345678,1.5],underscore_numbers=True),
  lambda: pformat({}),
  lambda: pformat([[]]*3),
  lambda: pformat('x'*100),
  lambda: pformat(''),
  lambda: pprint.saferepr({'b':1,'a':2}),
  lambda: pprint.isreadable([1]),
  lambda: pprint.isreadable([print]),
  lambda: pprint.isrecursive([1]),
  lambda: pformat([1],width=0),
  lambda: pformat([1],indent=-1),
  lambda: pformat([1],depth=0),
  lambda: pformat([['aaaaaaaaaa'*2,['bbbbbbbbbbb'*3,'ccccccc'*4]],'d'*20],width=50,indent=2),
  lambda: pformat([{'a':1,'b':2}]*8,compact=True,width=40),
  lambda: pformat({'a':{'b':{'c':{}}}},depth=1),
  lambda: pformat((1,)),
  lambda: pformat(collections.UserDict({c*20:c*20 for c in 'abc'})),
  lambda: pformat(collections.UserList(['a'*30]*4)),
  lambda: pformat(collections.UserString('word '*30)),
  lambda: pformat({True:'x'*50,2:'y'*50}))
l=[1]; l.append(l)
import re
t(
  lambda: re.sub(r'id=\d+','id=N',pformat(l)),
  lambda: pprint.isrecursive(l))
pprint.pprint({'b':1,'a':2}); pprint.pp({'b':1,'a':2}); pprint.PrettyPrinter(width=20).pprint(['aaaaaaaa','bbbbbbbbb','cccccc'])
