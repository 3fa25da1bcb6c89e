"""What sequence and mapping patterns accept: classes of the library, and what is registered with the abstract classes."""
import collections, collections.abc
class Seq(collections.abc.Sequence):
    def __getitem__(self, i): return i
    def __len__(self): return 42
match Seq():
    case [x, *_, y]: print(x, y)
match collections.UserDict({0: 1, 2: 3}):
    case {2: 3}: print('map')
match collections.deque([1,2]):
    case [a, b]: print(a, b)
match collections.UserList([1,2]):
    case [a, b]: print(a, b)
match collections.OrderedDict(a=1), collections.ChainMap({'a': 2}):
    case {'a': z}, {'a': w}: print(z, w)
import types
match types.MappingProxyType({'a': 3}):
    case {'a': z}: print(z)
match range(3):
    case [0, *r]: print(r)
class Late: 
    def __getitem__(self, i): return 'L'[i]
    def __len__(self): return 1
collections.abc.Sequence.register(Late)
match Late():
    case [q]: print(q)
import array
match array.array('b', b'ab'):
    case [a, b]: print(a, b)
match memoryview(b'ab'):
    case [a, b]: print(a, b)
